import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";

describe("售后服务质量评价表", () => {
  const sheet = sheetOf(contextOf(resultsOf(madeUpRows(20))), "customer-form");
  const texts = (sheet?.blocks ?? []).flatMap((block) =>
    block.kind === "cells"
      ? block.rows.flatMap((cells) => cells.map((each) => (each?.content ?? "") as string))
      : [],
  );

  it("asks what document 003 asks, in its order (S33)", () => {
    const asked = [
      "客户信息",
      "客户名称",
      "联系人",
      "服务类型",
      "服务记录",
      "工单号",
      "服务日期",
      "服务人员",
      "响应及时性",
      "解决能力",
      "服务态度",
      "流程合规性",
      "客户总体满意度",
      "改善建议",
      "客户签字",
      "日期",
    ];
    expect(texts.filter((text) => asked.includes(text))).toEqual(asked);
    expect(texts).toContain("□维修　□咨询　□投诉　□回访");
  });

  it("has beside it 评价录入, a row a paper form, with what the form asks", () => {
    const table = sheet?.blocks.find((block): block is TableBlock => block.kind === "table");
    expect(table?.column).toBeGreaterThan(sheet?.print.columns ?? NaN);
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      "工单号",
      "客户名称",
      "联系人",
      "服务类型",
      "服务日期",
      "服务人员",
      "响应及时性",
      "解决能力",
      "服务态度",
      "流程合规性",
      "客户总体满意度",
      "改善建议",
    ]);
    expect(table?.columns.every(({ owner }) => owner === "staff")).toBe(true);
    expect(table?.spareRows).toBeGreaterThan(0);
  });

  it("says what the answers are for, and prints on one page upright", () => {
    expect(texts.some((text) => text.includes("严格保密"))).toBe(true);
    expect(sheet?.print).toMatchObject({ orientation: "portrait", onePage: true, columns: 5 });
  });
});
