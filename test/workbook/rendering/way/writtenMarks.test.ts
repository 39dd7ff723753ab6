import type { RememberedTable } from "../../../../src/workbook/identity/memory";
import { marksWithinReach } from "../../../../src/workbook/rendering/way/writtenMarks";

const AREA = { row: 0, column: 0, rows: 2, columns: 1 };

function tableOf(signs: number | null): RememberedTable {
  const marks = { columns: ["n"], formulas: [""], names: "a", rows: ["0".repeat(signs ?? 0)] };
  return { columns: [], keyColumn: null, area: AREA, ...(signs === null ? {} : { marks }) };
}

it("forgets what was written into the largest tables where the settings would not hold all, and nothing else of them", () => {
  const tables = { small: tableOf(100), largest: tableOf(3_000), none: tableOf(null), large: tableOf(1_000) };
  expect(marksWithinReach(tables)).toEqual(tables);
  expect(marksWithinReach(tables, 2_000)).toEqual({ ...tables, largest: tableOf(null) });
  expect(marksWithinReach(tables, 500)).toEqual({
    ...tables,
    largest: tableOf(null),
    large: tableOf(null),
  });
});
