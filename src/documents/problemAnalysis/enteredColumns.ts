import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import { isCoreFormula } from "../pareto/coreMark";
import { planRows } from "../plan/planRows";
import { PLAN } from "../plan/table";
import { problemWords } from "../problems/problemWords";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { ProblemNames } from "./problemNames";
import type { ProblemRow } from "./problemRows";
import { SEVERITIES } from "./severity";
import { PROBLEMS } from "./table";
import { TERMS } from "./words";

const STAFF = { owner: "staff", unprinted: true } as const;

/** What staff add to a problem or decide of it, right of the print edge; and whether it is a core one. */
export function enteredColumns(sources: DocumentSources, names: ProblemNames): readonly Column<ProblemRow>[] {
  const { context, words } = sources;
  const { heading } = tableIn(context, PROBLEMS);
  return [
    problemColumn(sources),
    {
      key: "enteredFrequency",
      heading: heading("enteredFrequency"),
      width: 12,
      ...STAFF,
      align: "center",
      validation: { kind: "score", min: 0, max: 1_000_000 },
      tooltip: words(TERMS.tooltipFrequency),
      value: ({ enteredFrequency }) => enteredFrequency,
    },
    {
      key: "enteredSeverity",
      heading: heading("enteredSeverity"),
      width: 11,
      ...STAFF,
      align: "center",
      ...listChoices(SEVERITIES.map((term) => words(term))),
      tooltip: words(TERMS.tooltipSeverity),
      value: () => null,
    },
    {
      key: "enteredCause",
      heading: heading("enteredCause"),
      width: 26,
      ...STAFF,
      wrap: true,
      tooltip: words(TERMS.tooltipCause),
      value: () => null,
    },
    markColumn(sources, names),
  ];
}

function problemColumn({ context, words }: DocumentSources): Column<ProblemRow> {
  const { label } = problemWords(context, context.localeOf(PLAN.document));
  const planned = planRows(context).rows.map(({ problem }) => label(problem));
  return {
    key: "problem",
    heading: tableIn(context, PROBLEMS).heading("problem"),
    width: 16,
    ...STAFF,
    wrap: true,
    ...listChoices([...new Set(planned)]),
    tooltip: words(TERMS.tooltipProblem),
    value: ({ problem }) => label(problem),
  };
}

function markColumn({ context, words }: DocumentSources, { planned }: ProblemNames): Column<ProblemRow> {
  const isCore = isCoreFormula(context, planned, context.localeOf(PLAN.document));
  const [core, noLonger] = [words(CONCEPTS.markCore), words(CONCEPTS.noLongerCore)];
  return {
    key: "mark",
    heading: tableIn(context, PROBLEMS).heading("mark"),
    width: 12,
    unprinted: true,
    align: "center",
    ...(isCore === null
      ? {}
      : { formula: `=IF(${planned}="","",IF(${isCore},${text(core)},${text(noLonger)}))` }),
    value: (row) => (row.core ? core : noLonger),
  };
}
