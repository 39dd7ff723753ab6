import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import type { Cell } from "../../src/documents/sheet/cellSpec";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { DocumentContext } from "../../src/documents/context";
import { fitsOnePage } from "../../src/workbook/rendering/page/onePage";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300), { period: parsePeriod("2024-05") });

function sheet(context: DocumentContext): SheetSpec {
  const found = sheetOf(context, "briefing");
  if (found === undefined) throw new Error("no briefing");
  return found;
}

function cellsOf({ blocks }: SheetSpec): readonly Cell[] {
  const cells = blocks.flatMap((block) => (block.kind === "cells" ? block.rows.flat() : []));
  return cells.filter((cell) => cell !== undefined);
}

function texts(spec: SheetSpec): readonly unknown[] {
  return cellsOf(spec).map(({ content }) =>
    typeof content === "object" && content !== null ? content.value : content,
  );
}

describe("满意度改进月报", () => {
  const spec = sheet(contextOf(RESULTS));

  it("is titled with what was found, by formula, and fits one portrait page", () => {
    const [title] = cellsOf(spec);
    expect(String(texts(spec)[0])).toMatch(
      /^2024年5月总体满意度\d+\.\d%，较目标低\d+\.\d个百分点；.+占不满意原因的\d+%。$/u,
    );
    expect(title?.content).toHaveProperty("formula");
    expect(spec.print).toMatchObject({ orientation: "portrait", onePage: true });
    expect(fitsOnePage(spec)).toBe(true);
  });

  it("fits it in English too, with three problems and all their actions", () => {
    const [first] = RESULTS.coreProblems;
    if (first === undefined) throw new Error("no problem");
    const coreProblems = ["专业能力", "等待时长", "转接流程"].map((category) => ({ ...first, category }));
    const english = sheet(contextOf({ ...RESULTS, coreProblems }, { localeOf: () => "en" }));
    expect(texts(english).filter((text) => /^1\. |transfer/u.test(String(text)))).toHaveLength(3);
    expect(fitsOnePage(english)).toBe(true);
  });

  it("has four figures with their change and whether chance would do", () => {
    const labels = ["总体满意度", "不满意率", "平均分", "NPS"];
    expect(
      cellsOf(spec)
        .filter(({ style }) => style === "tileLabel")
        .flatMap(({ content }) => content ?? []),
    ).toEqual(labels);
    expect(texts(spec).filter((text) => String(text).startsWith("较2024年4月"))).toHaveLength(4);
  });

  it("names each core problem with actions and deadline, what is late, and that nothing is proven yet", () => {
    const plan = {
      key: "M001",
      tableRow: 0,
      cells: { problem: RESULTS.coreProblems[0]?.category ?? "", measure: "排班", owner: "甲", due: 45_440 },
    };
    const said = texts(sheet(contextOf(RESULTS, { staff: staffOf({ "improvement-plan": [plan] }) })));
    expect(said).toEqual(expect.arrayContaining(["排班", 45_440, "逾期措施（1）", "排班（甲，2024-05-28）"]));
    expect(said).toContain("还没有通过效果验证的指标或问题。");
    expect(texts(spec)).toContain("逾期措施（0）");
  });

  it("keeps what staff ask managers to decide, and who signed", () => {
    const keys = cellsOf(spec).flatMap(({ staffKey }) => staffKey ?? []);
    expect(keys).toEqual([
      "decision1",
      "decision2",
      "decision3",
      "signed-prepared",
      "signed-approved",
      "signed-date",
    ]);
  });
});

describe("满意度改进月报 of a survey with NPS alone", () => {
  const rows = Array.from({ length: 300 }, (_, i) => [
    `T${String(i)}`,
    45_352 + Math.floor((i * 92) / 300) + 0.5,
    i % 3 === 0 ? 10 : i % 3 === 1 ? 8 : 3,
  ]);
  const spec = sheet(contextOf(resultsOf([["工单号", "回访时间", "NPS"], ...rows])));

  it("draws NPS month by month, by formula", () => {
    const chart = spec.blocks.find((block) => block.kind === "chart");
    expect(chart?.series.map(({ name }) => name)).toEqual(["NPS"]);
    expect(texts(spec)).toEqual(expect.arrayContaining(["NPS走势", "2024-03", "2024-04", "2024-05"]));
    const months = cellsOf(spec).filter(({ style, format }) => style === "unseen" && format === "decimal1");
    expect(months).toHaveLength(3);
    for (const { content } of months) expect(content).toHaveProperty("formula");
  });
});
