import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { builtOf, contextOf, madeUpRows, resultsOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(200));

const row = (key: string, cells: Readonly<Record<string, CellContent>>): StaffRow => ({
  key,
  tableRow: 0,
  cells: { key, ...cells },
});

/** 历次改进台账 where 总体满意度 counts for 30 %, and staff have these rows on it. */
function ledger(standing: readonly StaffRow[]): TableBlock {
  const staff = staffOf({
    "settings/goals": [row("rate", { weight: 30 })],
    ...(standing.length === 0 ? {} : { "improvement-history": standing }),
  });
  const { specs } = builtOf(contextOf(RESULTS, { staff }), ["improvement-history"]);
  const found = specs
    .flatMap(({ blocks }) => blocks)
    .find((block): block is TableBlock => block.kind === "table" && block.keyColumn === "key");
  if (found === undefined) throw new Error("no ledger");
  return found;
}

/** The weights of 总体满意度 from the first cycle to the last. */
function weights(table: TableBlock): readonly unknown[] {
  return table.rowKeys.flatMap((key, place) => (key.endsWith("|rate") ? [table.cell(place, "weight")] : []));
}

describe("考核权重 of a cycle (S10)", () => {
  it("is that of 参数设置 in the cycle evaluated, and nothing in those before it", () => {
    const all = weights(ledger([]));
    expect(all.length).toBeGreaterThan(1);
    expect(all.at(-1)).toBe(0.3);
    expect(new Set(all.slice(0, -1))).toEqual(new Set([null]));
  });

  it("comes into a row that has none yet, and leaves what staff have there", () => {
    const last =
      ledger([])
        .rowKeys.filter((key) => key.endsWith("|rate"))
        .at(-1) ?? "";
    expect(ledger([row(last, { weight: null })]).decided?.["weight"]).toEqual([last]);
    expect(ledger([row(last, { weight: 0.2 })]).decided?.["weight"]).toEqual([]);
  });
});
