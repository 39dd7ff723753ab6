import type { Area } from "../../area";
import { rangeAt } from "../../rangeAt";
import { staffsIn, type CellInTheWay, type OwnCells } from "./ownCells";

/** What staff have in areas of a sheet. A round trip, after which nothing is calculated until the next. */
export async function readStaffs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  own: OwnCells,
): Promise<readonly CellInTheWay[]> {
  const loaded = areas.map((area) => ({
    area,
    range: rangeAt(sheet, area.row, area.column, area.rows, area.columns).load({
      values: true,
      formulas: true,
    }),
  }));
  await context.sync();
  context.workbook.application.suspendApiCalculationUntilNextSync();
  return loaded.flatMap(({ area, range }) => staffsIn(range, area, own));
}
