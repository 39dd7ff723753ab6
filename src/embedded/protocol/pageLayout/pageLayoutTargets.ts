import type { Sheet } from "../../model/sheet";

/** A manual page break above a 0-based row. */
export interface PageBreakTarget {
  readonly sheet: Sheet;
  readonly row: number;
}

/** The header and footer of some pages of a sheet. */
export interface HeaderFooterTarget {
  readonly sheet: Sheet;
  readonly pages: "default" | "even" | "first";
}

declare module "../hostObject" {
  interface ClassTargets {
    PageLayout: Sheet;
    HeaderFooterGroup: Sheet;
    HeaderFooter: HeaderFooterTarget;
    PageBreakCollection: Sheet;
    PageBreak: PageBreakTarget;
  }
}
