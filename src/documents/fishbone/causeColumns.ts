import { CONCEPTS } from "../../glossary/concepts";
import { problemWords } from "../problems/problemWords";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { CauseRow } from "./causeRows";
import { FISHBONE } from "./table";
import { TERMS } from "./words";

const STAFF = { owner: "staff", value: () => null } as const;
const COUNT = {
  ...STAFF,
  width: 9,
  align: "center",
  validation: { kind: "score", min: 0, max: 9_999 },
} as const;

/** What may be a cause, what points to it, and what staff found. */
export function causeColumns(sources: DocumentSources): readonly Column<CauseRow>[] {
  return [...kindColumns(sources), ...checkedColumns(sources), ...stateColumns(sources)];
}

function kindColumns({ context, locale }: DocumentSources): readonly Column<CauseRow>[] {
  const { heading } = tableIn(context, FISHBONE);
  const { label } = problemWords(context, locale);
  return [
    {
      key: "problem",
      heading: heading("problem"),
      width: 20,
      wrap: true,
      value: ({ problem }) => label(problem),
    },
    {
      key: "bone",
      heading: heading("bone"),
      width: 12,
      align: "center",
      value: ({ boneText }) => boneText,
    },
    { key: "cause", heading: heading("cause"), width: 20, ...STAFF, wrap: true },
    { key: "basis", heading: heading("basis"), width: 34, wrap: true, value: ({ basis }) => basis },
  ];
}

function checkedColumns({ context, words }: DocumentSources): readonly Column<CauseRow>[] {
  const { heading } = tableIn(context, FISHBONE);
  const conclusions = (["true", "minor", "false"] as const).map((key) => words(TERMS[`conclusion-${key}`]));
  return [
    { key: "evidence", heading: heading("evidence"), width: 15, ...STAFF, format: "text", wrap: true },
    { key: "heard", heading: heading("heard"), ...COUNT },
    { key: "fitting", heading: heading("fitting"), ...COUNT },
    { key: "method", heading: heading("method"), width: 16, ...STAFF, wrap: true },
    {
      key: "conclusion",
      heading: heading("conclusion"),
      width: 11,
      ...STAFF,
      align: "center",
      ...listChoices(conclusions),
    },
    {
      key: "root",
      heading: heading("root"),
      width: 8,
      ...STAFF,
      align: "center",
      ...listChoices([words(TERMS.rootMark)]),
    },
  ];
}

function stateColumns({ context, words }: DocumentSources): readonly Column<CauseRow>[] {
  const { heading } = tableIn(context, FISHBONE);
  return [
    {
      key: "mark",
      heading: heading("mark"),
      width: 12,
      unprinted: true,
      align: "center",
      value: ({ core }) => words(core ? CONCEPTS.markCore : CONCEPTS.noLongerCore),
    },
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}
