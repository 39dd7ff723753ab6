import { CONCEPTS } from "../../glossary/concepts";
import { document } from "../document";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { tableSheet } from "../sheet/tableSheet";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { libraryColumns } from "./libraryColumns";
import { libraryRows } from "./libraryRows";
import { LIBRARY, LIBRARY_ENTRIES } from "./table";
import { TERMS } from "./words";

const SPARE_ROWS = 5;
/** Points: room for one line. */
const LEAST_HEIGHT = 24;

/** 改善措施库 (S36): the actions that proposals are drawn from. */
export const actionLibrary = document({
  id: LIBRARY.document,
  aliases: ["action-library"],
  tab: "data",
  sets: "every",
  withoutSurvey: true,
  needs: [],
  vocabulary: TERMS,
  tables: [LIBRARY],
  staffTables: [LIBRARY_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { context, words } = sources;
  const own = staffRows(context.staff, LIBRARY);
  const { rows, adopted } = libraryRows(context);
  return tableSheet(sources, {
    title: TERMS.title,
    tab: actionLibrary.tab,
    subtitle: words(TERMS.subtitleLibrary),
    legend: CONCEPTS.legendStaffColumns,
    rows,
    columns: libraryColumns(sources),
    leastHeight: LEAST_HEIGHT,
    typed: own ?? [],
    table: {
      mode: "ledger",
      name: tableIn(context, LIBRARY).name,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      adopted,
      filterButtons: true,
      spareRows: SPARE_ROWS,
    },
  });
}
