import type { RawCell } from "../../src/analysis/survey/rawColumn";
import { differences } from "./promisedValues";
import { builtOf, contextOf, resultsOf, sheetOf } from "./madeUpSurvey";
import type { CellContent, Formula } from "../../src/documents/sheet/cellSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";

/** 2024-03-01 as a serial day. */
const FIRST_DAY = 45_352;

/** Two answers a day from March on, 60 % promoters: the others are detractors in March, passives after it. */
function asked(days: number): RawCell[][] {
  const rows = Array.from({ length: 2 * days }, (_, i): RawCell[] => {
    const day = Math.floor(i / 2);
    const other = day < 31 ? 3 : 8;
    return [`T${String(i)}`, FIRST_DAY + day + 0.5, i % 5 < 3 ? 10 : other];
  });
  return [["工单号", "回访时间", "NPS"], ...rows];
}

const NEEDED = ["improvement-plan", "measure-tracking", "effect-verification"] as const;

function tableOf(rows: RawCell[][], id: string, part?: string): TableBlock {
  const context = contextOf(resultsOf(rows));
  const { specs } = builtOf(context, [...new Set([id, ...NEEDED])]);
  const name = context.naming.table(id, part);
  const blocks = specs.find((spec) => spec.id === id)?.blocks ?? [];
  const found = blocks.find((block) => block.kind === "table" && block.name === name);
  if (found?.kind !== "table") throw new Error(`no table of ${id}`);
  return found;
}

function shown(table: TableBlock, ...keys: readonly string[]): unknown[][] {
  return table.rowKeys.map((_, row) =>
    keys.map((key) => {
      const content = table.columns.find((each) => each.key === key)?.value?.(row) ?? table.cell(row, key);
      return typeof content === "object" && content !== null ? content.value : content;
    }),
  );
}

function textOf(content: CellContent | Formula | undefined): string {
  return typeof content === "string" ? content : "";
}

function legendOf(rows: RawCell[][], id: string): string {
  const texts = (sheetOf(contextOf(resultsOf(rows)), id)?.blocks ?? []).flatMap((block) =>
    block.kind === "cells" ? block.rows.flatMap((row) => row.map((cell) => textOf(cell?.content))) : [],
  );
  return texts.find((text) => /周期/u.test(text) && !text.includes("生成 ")) ?? "";
}

describe("a survey that asks for recommendations alone", () => {
  it("has its whole months in 历次改进台账, with the interval of NPS", () => {
    const rows = shown(tableOf(asked(92), "improvement-history"), "period", "metric", "n", "value");
    expect(rows).toEqual([
      ["2024年3月", "NPS", 62, expect.closeTo((38 - 24) / 0.62, 9)],
      ["2024年4月", "NPS", 60, expect.closeTo(60, 9)],
      ["2024年5月", "NPS", 62, expect.closeTo(37 / 0.62, 9)],
    ]);
    const intervals = shown(tableOf(asked(92), "improvement-history"), "interval").flat();
    expect(intervals.filter((interval) => /^-?\d+\.\d–\d+\.\d$/u.test(String(interval)))).toHaveLength(3);
  });

  it("is verified over its last two whole months", () => {
    const [row] = shown(tableOf(asked(92), "effect-verification"), "metric", "before", "after", "change");
    expect(row).toEqual([
      "NPS",
      expect.closeTo(60, 9),
      expect.closeTo(37 / 0.62, 9),
      expect.closeTo(37 / 0.62 - 60, 9),
    ]);
  });

  it("is told by months and as a whole in 工作总结, the same as its formulas compute", async () => {
    const months = shown(tableOf(asked(92), "work-summary", "months"), "period", "n", "measure-nps");
    expect(months).toEqual([
      ["2024-03", 62, expect.closeTo((38 - 24) / 0.62, 9)],
      ["2024-04", 60, expect.closeTo(60, 9)],
      ["2024-05", 62, expect.closeTo(37 / 0.62, 9)],
      ["本期合计", 184, expect.closeTo((111 - 24) / 1.84, 9)],
      ["目标", "", ""],
    ]);
    const { found } = await differences(asked(92), { documents: ["work-summary", ...NEEDED] });
    expect(found).toEqual([]);
  });

  it("says in PDCA what NPS came to", () => {
    expect(shown(tableOf(asked(92), "pdca"), "check").flat()).toEqual([
      expect.stringMatching(/^NPS 59\.7（n=62）/u),
    ]);
  });

  it("says why there is no cycle to record", () => {
    const undated = asked(92).map(([ticket, , score]): RawCell[] => [ticket ?? "", score ?? ""]);
    for (const id of ["improvement-history", "pdca"]) {
      expect(legendOf(asked(20), id)).toBe("还没有可记录的周期：数据还不满一个完整的月");
      expect(legendOf(undated, id)).toBe("还没有可记录的周期：数据中没有回访时间");
    }
  });
});
