import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(80));

/** 四象限 where staff chose these quadrants by the key of a problem. */
function quadrants(chosen: Readonly<Record<string, string>>): TableBlock {
  const rows = Object.entries(chosen).map(([key, adjusted], tableRow) => ({
    key,
    tableRow,
    cells: { key, problem: "", adjusted },
  }));
  const sheet = sheetOf(contextOf(RESULTS, { staff: staffOf({ diagnosis: rows }) }), "diagnosis");
  const block = sheet?.blocks.find(
    (each): each is TableBlock => each.kind === "table" && each.name === "T_diagnosis",
  );
  if (block === undefined) throw new Error("no quadrants");
  return block;
}

describe("四象限, what staff chose", () => {
  it("stands though nobody tells of the problem now, beside its name", () => {
    expect(RESULTS.diagnosis?.problems.map(({ id }) => id)).not.toContain("外部环境");
    const table = quadrants({ 外部环境: "紧急重要" });
    const row = table.rowKeys.indexOf("外部环境");
    const shown = ["problem", "adjusted"].map((key) => table.cell(row, key));
    expect(shown).toEqual(["外部环境", "紧急重要"]);
    const quadrant = table.columns.find(({ key }) => key === "quadrant")?.value?.(row);
    expect(quadrant).toBe("本期无");
    expect(table.rowKeys).toHaveLength(10);
    expect(new Set(table.rowKeys).size).toBe(10);
  });

  it("stands beside a blank place, and in words that are no quadrant", () => {
    const [problem = ""] = quadrants({}).rowKeys;
    const table = quadrants({ "-9": "不紧急不重要", [problem]: "先放一放" });
    expect(table.rowKeys).toHaveLength(10);
    expect(table.cell(table.rowKeys.indexOf("-9"), "adjusted")).toBe("不紧急不重要");
    expect(table.cell(table.rowKeys.indexOf(problem), "adjusted")).toBe("先放一放");
  });
});
