import type { RefusalCode } from "../bookView";

/** What the workbench itself says; what the add-in and the files say comes from `src/messages`. */
export interface Strings {
  readonly title: string;
  readonly tagline: string;
  readonly open: string;
  readonly sample: string;
  readonly download: string;
  readonly replace: (fileName: string) => string;
  readonly replaceDownload: string;
  readonly replaceAnyway: string;
  readonly replaceNot: string;
  readonly language: string;
  readonly start: string;
  readonly startHint: string;
  readonly startLocal: string;
  readonly drop: string;
  readonly pane: string;
  readonly grid: string;
  readonly sheets: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly cell: (address: string, text: string) => string;
  readonly choices: string;
  readonly showChoices: string;
  readonly dismiss: string;
  readonly opening: string;
  readonly notFound: string;
  readonly libraryMissing: string;
  readonly problem: (where: string) => string;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly chart: string;
  readonly ribbon: string;
  readonly undo: string;
  readonly redo: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly dialog: string;
  readonly menu: string;
  readonly copy: string;
  readonly cut: string;
  readonly paste: string;
  readonly clear: string;
  readonly running: (label: string) => string;
  readonly clipboardRefused: string;
  /** The name of a workbook that has none yet. */
  readonly newWorkbook: string;
  readonly newWorkbookMade: string;
  readonly newWorkbookOpen: string;
}
