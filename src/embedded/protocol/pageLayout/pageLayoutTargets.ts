import type { Sheet } from "../../model/sheet";

/** A manual page break above a 0-based row. */
export interface PageBreakTarget {
  readonly sheet: Sheet;
  readonly row: number;
}

declare module "../hostObject" {
  interface ClassTargets {
    PageLayout: Sheet;
    HeaderFooterGroup: Sheet;
    HeaderFooter: Sheet;
    PageBreakCollection: Sheet;
    PageBreak: PageBreakTarget;
  }
}
