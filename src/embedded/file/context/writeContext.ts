import type { Workbook } from "../../model/workbook";
import type { ChartCaches } from "../chart/chartCaches";
import type { FormulaWriter } from "../formula/formulaWriter";
import type { PackageEditor } from "../package/packageEditor";
import type { PartWriter } from "../package/partWriter";
import type { SharedStrings } from "../sharedStrings/readSharedStrings";
import type { StylesWriter } from "../styles/stylesWriter";

/** What writing a sheet needs of the rest of the workbook. */
export interface WriteContext {
  readonly workbook: Workbook;
  readonly editor: PackageEditor;
  readonly styles: StylesWriter;
  readonly formulas: FormulaWriter;
  readonly caches: ChartCaches;
  /** The file's shared strings, read when first asked for. */
  readonly sharedStrings: () => SharedStrings;
  /** The theme's colours in the order of `theme="n"`, "RRGGBB". */
  readonly themeColors: readonly string[];
  /** Takes a part that may be large. */
  readonly newPart: () => PartWriter;
}
