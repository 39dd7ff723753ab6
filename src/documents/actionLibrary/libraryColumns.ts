import { ANY_DIMENSION, ANY_GROUP, ANY_OPERATING, problemWords, RATE } from "../problems/problemWords";
import { departmentChoices } from "../settings/departments";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { LibraryRow } from "./libraryRows";
import { LIBRARY } from "./table";
import { TERMS } from "./words";

const STAFF = { owner: "staff", wrap: true } as const;

/** The document's four columns, then the category that an action is proposed for and whether it is an example. */
export function libraryColumns(sources: DocumentSources): readonly Column<LibraryRow>[] {
  return [...actionColumns(sources), ...categoryColumns(sources)];
}

function actionColumns({ context }: DocumentSources): readonly Column<LibraryRow>[] {
  const { heading } = tableIn(context, LIBRARY);
  return [
    {
      key: "problemType",
      heading: heading("problemType"),
      width: 24,
      ...STAFF,
      value: ({ problemType }) => problemType,
    },
    { key: "measure", heading: heading("measure"), width: 68, ...STAFF, value: ({ action }) => action },
    {
      key: "department",
      heading: heading("department"),
      width: 16,
      ...STAFF,
      ...listChoices(departmentChoices(context)),
      value: ({ department }) => department,
    },
    {
      key: "deadline",
      heading: heading("deadline"),
      width: 16,
      owner: "staff",
      align: "center",
      value: ({ deadline }) => deadline,
    },
  ];
}

function categoryColumns({ context, locale, words }: DocumentSources): readonly Column<LibraryRow>[] {
  const { heading } = tableIn(context, LIBRARY);
  const { label } = problemWords(context, locale);
  // the rest has no cause to act on, and Excel's list no room for it
  const named = context.results.reasons?.scheme.categories.filter(({ last }) => !last) ?? [];
  const categories = [...named.map(({ name }) => name), ANY_DIMENSION, ANY_GROUP, ANY_OPERATING, RATE].map(
    label,
  );
  return [
    {
      key: "category",
      heading: heading("category"),
      width: 20,
      ...STAFF,
      ...listChoices(categories),
      value: ({ category }) => label(category),
    },
    {
      key: "origin",
      heading: heading("origin"),
      width: 10,
      owner: "staff",
      align: "center",
      choices: { values: [words(TERMS.example)] },
      tooltip: words(TERMS.tooltipOrigin),
      value: ({ example }) => (example ? words(TERMS.example) : null),
    },
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}
