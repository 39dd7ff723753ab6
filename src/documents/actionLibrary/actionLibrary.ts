import { CONCEPTS } from "../../glossary/concepts";
import { document } from "../document";
import type { SheetSpec } from "../sheet/sheetSpec";
import { ledgerSheet } from "../sheet/ledgerSheet";
import type { DocumentSources } from "../sources";
import { libraryColumns } from "./libraryColumns";
import { libraryRows } from "./libraryRows";
import { LIBRARY, LIBRARY_ENTRIES } from "./table";
import { TERMS } from "./words";

/** No more than the shipped actions leave room for on their page. */
const SPARE_ROWS = 2;
/** Points: room for one line. */
const LEAST_HEIGHT = 20;

/** 改善措施库 (S36): the actions that proposals are drawn from. */
export const actionLibrary = document({
  id: LIBRARY.document,
  aliases: ["action-library"],
  tab: "data",
  sets: "every",
  shared: true,
  withoutSurvey: true,
  needs: [],
  vocabulary: TERMS,
  tables: [LIBRARY],
  staffTables: [LIBRARY_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { context, words } = sources;
  const { rows, adopted } = libraryRows(context);
  return ledgerSheet(sources, {
    ledger: LIBRARY,
    title: TERMS.title,
    tab: actionLibrary.tab,
    subtitle: words(TERMS.subtitleLibrary),
    legend: CONCEPTS.legendStaffColumns,
    rows,
    columns: libraryColumns(sources),
    leastHeight: LEAST_HEIGHT,
    table: {
      adopted,
      spareRows: SPARE_ROWS,
    },
  });
}
