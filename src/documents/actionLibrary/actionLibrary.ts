import { CONCEPTS } from "../../glossary/concepts";
import { document, type NotMadeReason } from "../document";
import { categoryWords } from "../pareto/categoryWords";
import { departmentChoices } from "../settings/departments";
import type { Column } from "../sheet/column";
import type { SheetSpec } from "../sheet/sheetSpec";
import { listChoices } from "../sheet/shortList";
import { tableIn } from "../sheet/tableReference";
import { tableSheet } from "../sheet/tableSheet";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { libraryRows, type LibraryRow } from "./libraryRows";
import { LIBRARY, LIBRARY_ENTRIES } from "./table";
import { TERMS } from "./words";

const SPARE_ROWS = 5;
/** Points: room for one line. */
const LEAST_HEIGHT = 24;

/** 改善措施库 (S36): the actions that proposals are drawn from. */
export const actionLibrary = document({
  id: LIBRARY.document,
  aliases: ["action-library"],
  tab: "improvement",
  usual: true,
  needs: [],
  vocabulary: TERMS,
  tables: [LIBRARY],
  staffTables: [LIBRARY_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, words } = sources;
  const own = staffRows(context.staff, LIBRARY);
  if (context.results.pareto === null && own === null) return "no-reasons";
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

function libraryColumns({ context, locale }: DocumentSources): readonly Column<LibraryRow>[] {
  const { heading } = tableIn(context, LIBRARY);
  const { label } = categoryWords(context, locale);
  const categories = context.results.reasons?.scheme.categories.map(({ name }) => label(name)) ?? [];
  const staff = { owner: "staff" } as const;
  return [
    {
      key: "problemType",
      heading: heading("problemType"),
      width: 24,
      ...staff,
      wrap: true,
      value: ({ problemType }) => problemType,
    },
    {
      key: "measure",
      heading: heading("measure"),
      width: 64,
      ...staff,
      wrap: true,
      value: ({ action }) => action,
    },
    {
      key: "department",
      heading: heading("department"),
      width: 16,
      ...staff,
      wrap: true,
      ...listChoices(departmentChoices(context)),
      value: ({ department }) => department,
    },
    {
      key: "deadline",
      heading: heading("deadline"),
      width: 16,
      ...staff,
      align: "center",
      value: ({ deadline }) => deadline,
    },
    {
      key: "category",
      heading: heading("category"),
      width: 18,
      ...staff,
      ...listChoices(categories),
      value: ({ category }) => label(category),
    },
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}
