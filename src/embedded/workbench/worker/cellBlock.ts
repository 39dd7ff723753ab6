import { shownText } from "../../calculation/numberFormat/shownText";
import type { Area } from "../../model/area";
import type { CellFormat } from "../../model/cellFormat";
import { CellError, type CellValue } from "../../model/cellValue";
import { effectiveFormat } from "../../model/edits/formats";
import type { Sheet } from "../../model/sheet";
import type { Host } from "../../protocol/hostContext";
import type { CellBlock, CellKind, CellView } from "../bookView";
import { ruleViews } from "./ruleViews";

/**
 * The cells of an area as they show.
 * @param sent the indexes of looks that the page has; those of this block are added.
 */
export function cellBlock(
  { workbook, calculation }: Pick<Host, "workbook" | "calculation">,
  sheet: Sheet,
  area: Area,
  sent: Set<number>,
): CellBlock {
  const rules = ruleViews(calculation, sheet, area);
  const formats: [number, CellFormat][] = [];
  const cells: (CellView | null)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.getValue(row, column);
      const format = effectiveFormat(sheet, row, column);
      const rule = rules(row, column);
      if (value === null && format === 0 && rule === null) {
        cells.push(null);
        continue;
      }
      const look = workbook.formats.get(format);
      if (!sent.has(format)) {
        sent.add(format);
        formats.push([format, look]);
      }
      cells.push({
        text: shownText(workbook, value, look.numberFormat),
        kind: kindOf(value),
        format,
        rule,
      });
    }
  }
  return { cells, formats };
}

function kindOf(value: CellValue): CellKind | null {
  if (value === null) return null;
  if (value instanceof CellError) return "error";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "boolean";
}
