import type { RawCell } from "../../src/analysis/survey/rawColumn";
import type { DocumentContext } from "../../src/documents/context";
import { optionsOfStaff } from "../../src/app/analyst/analyseSource";
import { builtOf, contextOf, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

/** Promptness drives the overall score and is low, courtesy drives it and is high; the room and the forms do not. */
const ROWS: readonly RawCell[][] = Array.from({ length: 240 }, (_, i) => {
  const [wait, courtesy] = [2 + (i % 2), 4 + (Math.floor(i / 2) % 2)];
  const overall = wait + courtesy - 3;
  return [`T${String(i)}`, overall, wait, courtesy, 2 + (Math.floor(i / 4) % 2), 4 + (Math.floor(i / 8) % 2)];
});
const HEADINGS = ["工单号", "总体满意度", "及时性满意度", "服务态度满意度", "环境满意度", "表单满意度"];

const context = contextOf(resultsOf([HEADINGS, ...ROWS]));

/** What a sheet says in cells outside its tables, a line a cell. */
function textsOf(of: DocumentContext, id: string): string {
  const cells = (sheetOf(of, id)?.blocks ?? []).flatMap((block) =>
    block.kind === "cells" ? block.rows.flat() : [],
  );
  return cells.flatMap((cell) => (typeof cell?.content === "string" ? [cell.content] : [])).join("\n");
}

describe("问题诊断 of a survey with neither reasons nor comments", () => {
  it("places its dimensions by importance and mean, the most important first", () => {
    const table = sheetOf(context, "diagnosis")?.blocks.find((block) => block.kind === "table");
    if (table === undefined) throw new Error("no table of dimensions");
    const said = table.rowKeys.map((name, row) => [
      name,
      table.columns.find(({ key }) => key === "field")?.value?.(row),
    ]);
    expect(said.slice(0, 2)).toEqual([
      ["及时性满意度", "优先改进（重要、得分低）"],
      ["服务态度满意度", "保持优势（重要、得分高）"],
    ]);
    expect(Object.fromEntries(said)).toMatchObject({
      环境满意度: "次要改进（次要、得分低）",
      表单满意度: "维持现状（次要、得分高）",
    });
  });

  it("says where the plan takes a dimension for its low mean that is not the first to improve, and how to plan others", () => {
    const planned = context.results.coreProblems.map(({ category }) => category);
    expect(planned).toContain("dimension:环境满意度");
    const note = "《改进计划》先取均值最低的分项（环境满意度）；优先改进还看重要度，两者不尽相同";
    expect(textsOf(context, "diagnosis")).toContain(note);
    expect(textsOf(context, "measures")).toContain(note);
    const staff = staffOf({
      "diagnosis/dimensions": [
        {
          key: "环境满意度",
          tableRow: 2,
          cells: { name: "环境满意度", adjusted: "优先改进（重要、得分低）" },
        },
      ],
    });
    const chosen = contextOf(resultsOf([HEADINGS, ...ROWS], optionsOfStaff(staff)), { staff });
    expect(chosen.results.coreProblems.map(({ category }) => category)).toContain("dimension:环境满意度");
    for (const id of ["diagnosis", "measures"]) expect(textsOf(chosen, id)).not.toContain("先取均值最低");
  });

  it("leaves the cells of staff their colour in rows that are marked", () => {
    const table = sheetOf(context, "diagnosis")?.blocks.find((block) => block.kind === "table");
    const marked = table?.rules?.find(({ look }) => look === "core")?.columnKeys ?? [];
    expect(marked).toContain("name");
    expect(marked).not.toContain("adjusted");
  });

  it("draws every dimension into the four named fields", () => {
    const chart = sheetOf(context, "diagnosis")?.blocks.find((block) => block.kind === "chart");
    if (chart === undefined) throw new Error("no chart");
    expect(chart.series.map(({ name }) => name)).toEqual(expect.arrayContaining(HEADINGS.slice(2)));
    const fields = chart.series.filter(({ look }) => look === "fieldName");
    expect(fields.map(({ name }) => name)).toEqual(["优先改进", "保持优势", "次要改进", "维持现状"]);
  });

  it("ends the axis of means, which is labelled, at whole tenths", () => {
    const uneven = contextOf(
      resultsOf([HEADINGS, ...ROWS, ["T240", 1, 1, 1, 1, 1], ["T241", 2, 2, 3, 3, 3]]),
    );
    const chart = sheetOf(uneven, "diagnosis")?.blocks.find((block) => block.kind === "chart");
    for (const end of [chart?.valueAxis.min, chart?.valueAxis.max])
      expect(String(end)).toMatch(/^\d(?:\.\d)?$/u);
  });

  it("sets the name of a point on the side where no other is close at the same height", () => {
    const sides = (changed: Readonly<Record<string, { readonly weight: number; readonly mean: number }>>) => {
      const dimensions = context.results.dimensions.map((dimension) => ({
        ...dimension,
        ...changed[dimension.name],
      }));
      const chart = sheetOf(
        { ...context, results: { ...context.results, dimensions } },
        "diagnosis",
      )?.blocks.find((block) => block.kind === "chart");
      const points = chart?.series.filter(({ look }) => look === "point") ?? [];
      return Object.fromEntries(points.map(({ name, labels }) => [name, labels?.position]));
    };
    const far = { 环境满意度: { weight: 0.1, mean: 2 }, 表单满意度: { weight: 0.9, mean: 4 } };
    const near = { weight: 0.5, mean: 3 };
    expect(sides({ ...far, 及时性满意度: near, 服务态度满意度: { weight: 0.52, mean: 3.01 } })).toMatchObject(
      { 及时性满意度: "left", 服务态度满意度: "right" },
    );
    expect(sides({ ...far, 及时性满意度: near, 服务态度满意度: { weight: 0.52, mean: 3.5 } })).toMatchObject({
      及时性满意度: "right",
      服务态度满意度: "right",
    });
  });

  it("is not made where there are no dimensions either", () => {
    const alone = resultsOf([HEADINGS.slice(0, 2), ...ROWS.map((row) => row.slice(0, 2))]);
    expect(builtOf(contextOf(alone), ["diagnosis"]).notMade).toEqual({ diagnosis: "no-problems-told" });
  });

  it("goes by what staff chose instead, on its own sheet, in the measures and for the problems to solve", () => {
    const staff = staffOf({
      "diagnosis/dimensions": [
        {
          key: "表单满意度",
          tableRow: 3,
          cells: { name: "表单满意度", adjusted: "Improve first (important, low)" },
        },
        {
          key: "及时性满意度",
          tableRow: 0,
          cells: { name: "及时性满意度", adjusted: "維持現狀（次要、得分高）" },
        },
      ],
    });
    const results = resultsOf([HEADINGS, ...ROWS], optionsOfStaff(staff));
    const table = sheetOf(contextOf(results, { staff }), "diagnosis")?.blocks.find(
      (block) => block.kind === "table",
    );
    const adjusted = table?.rowKeys.flatMap((name, row) => {
      const chosen = table.cell(row, "adjusted");
      return chosen === null ? [] : [[name, chosen]];
    });
    expect(adjusted).toEqual([
      ["及时性满意度", "维持现状（次要、得分高）"],
      ["表单满意度", "优先改进（重要、得分低）"],
    ]);
    expect(results.dimensions.map(({ adjusted: field }) => field)).toEqual([
      "monitor",
      null,
      null,
      "improve",
    ]);
    const problems = results.coreProblems.map(({ category }) => category);
    expect(problems[0]).toBe("dimension:表单满意度");
    expect(problems).not.toContain("dimension:及时性满意度");
  });

  it("weighs more than twelve dimensions by how closely they go with the overall score, and says so", () => {
    const names = Array.from({ length: 13 }, (_, i) => `第${String(i + 1)}项满意度`);
    const rows = ROWS.map(([ticket, , wait, courtesy, room, form], row) => {
      const overall = Math.max(1, Math.min(5, Number(wait) + Number(courtesy) - 3));
      const others = names.slice(4).map((_, i) => 3 + ((row >> i) % 2));
      return [ticket ?? "", overall, wait ?? "", courtesy ?? "", room ?? "", form ?? "", ...others];
    });
    const many = resultsOf(
      [["工单号", "总体满意度", ...names], ...rows],
      {},
      { roles: { dimension: names } },
    );
    expect(many.drivers?.tooMany).toBe(true);
    expect(many.dimensions[0]).toMatchObject({ importance: null, field: "improve" });
    expect(many.dimensions[0]?.weight).toBe(many.dimensions[0]?.correlation);
    const sheet = JSON.stringify(sheetOf(contextOf(many), "diagnosis")?.blocks);
    expect(sheet).toContain("重要度为该项与总体满意度的相关系数 |ρ|");
  });
});
