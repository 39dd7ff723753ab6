import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

const named = madeUpRows(200).map((cells, row) => [
  ...cells,
  row === 0 ? "客服姓名" : row % 2 === 0 ? "赵一" : "钱二",
]);
const { specs } = builtOf(contextOf(resultsOf(named)));

/** All formulas of a sheet, of cells and of columns. */
function formulasOf({ blocks }: SheetSpec): readonly string[] {
  const found: string[] = [];
  JSON.stringify(blocks, (key: string, value: unknown) => {
    if (key === "formula" && typeof value === "string") found.push(value);
    return value;
  });
  return found;
}

describe("all sheets together", () => {
  it("have today's date in one cell, and nothing else that is computed anew at every edit", () => {
    const volatile = specs.flatMap((spec) =>
      formulasOf(spec)
        .filter((formula) => /\b(?:TODAY|NOW|OFFSET|INDIRECT|RAND|RANDBETWEEN|CELL|INFO)\(/u.test(formula))
        .map((formula) => [spec.id, formula]),
    );
    expect(volatile).toEqual([["settings", "=TODAY()"]]);
  });

  it("show groups by 工号 before those by name", () => {
    const groups = specs.find(({ id }) => id === "groups");
    const tables = (groups?.blocks ?? []).flatMap((block) => (block.kind === "table" ? [block.name] : []));
    const [byId, byName] = ["agentId", "agentName"].map((role) =>
      tables.findIndex((name) => name.includes(role)),
    );
    expect(byId).toBeGreaterThanOrEqual(0);
    expect(byName).toBeGreaterThan(byId ?? -1);
  });
});
