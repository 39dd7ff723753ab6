import type { RuleLook } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { PackageReader } from "../package/packageReader";
import type { SharedStrings } from "../sharedStrings/readSharedStrings";

/** What reading a sheet needs of the rest of the workbook. */
export interface ReadContext {
  readonly workbook: Workbook;
  readonly reader: PackageReader;
  readonly sharedStrings: SharedStrings;
  /** The model's format index by cellXfs index. */
  readonly formatOfXf: readonly number[];
  /** The looks of rules by dxf index. */
  readonly ruleLooks: readonly RuleLook[];
  /** The theme's colours in the order of `theme="n"`, "RRGGBB". */
  readonly themeColors: readonly string[];
}
