import type { Survey } from "../../analysis/survey/survey";
import { wordsOf } from "../../glossary/words";
import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import { sourceLinkWhereKnown } from "../sheet/sourceLink";
import { sourceRowWidth } from "../sheet/sourceRow";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { CallRow } from "./callRows";
import { callStatusFormula, callStatusOf } from "./callStatus";
import { calledLately, calledLatelyFormula } from "./calledLately";
import { CALLBACKS } from "./table";
import { TERMS } from "./words";

const DATE = { format: "date", align: "center" } as const;
const STAFF = { owner: "staff", value: () => null } as const;

/** Ten columns to print, then what was reviewed, how the call stands, and the way to its answer. */
export function callColumns(sources: DocumentSources, rows: readonly CallRow[]): readonly Column<CallRow>[] {
  return [
    ...ticketColumns(sources),
    ...enteredColumns(sources),
    ...reviewedColumns(sources),
    ...stateColumns(sources, rows),
    ...sourceLinkWhereKnown<CallRow>(sources, CALLBACKS, rows.length, isInSource),
    ...hiddenColumns(sources),
  ];
}

function ticketColumns({ context }: DocumentSources): readonly Column<CallRow>[] {
  const { heading } = tableIn(context, CALLBACKS);
  return [
    { key: "due", heading: heading("due"), width: 12, ...DATE, value: ({ entries }) => entries.due },
    { key: "items", heading: heading("items"), width: 28, wrap: true, value: ({ items }) => items },
    {
      key: "ticketId",
      heading: heading("ticketId"),
      width: 14,
      format: "text",
      value: ({ ticketId }) => ticketId,
    },
    {
      key: "customerId",
      heading: heading("customerId"),
      width: 13,
      format: "text",
      value: ({ customerId }) => customerId,
    },
    { key: "agent", heading: heading("agent"), width: 11, format: "text", value: ({ agent }) => agent },
    {
      key: "said",
      heading: heading("said"),
      width: 32,
      format: "text",
      wrap: true,
      value: ({ said }) => said,
    },
  ];
}

/** Rows of the source stand under it, with their sheets where these are several. */
export function widthOfReached(survey: Survey): number {
  return Math.min(20, sourceRowWidth(survey, 11));
}

function enteredColumns({ context, words }: DocumentSources): readonly Column<CallRow>[] {
  const { heading } = tableIn(context, CALLBACKS);
  const reached = (["yes", "no-answer", "refused", "wrong-number"] as const).map((key) =>
    words(TERMS[`reached-${key}`]),
  );
  const results = (["true", "misrated", "not-agent", "reason-added"] as const).map((key) =>
    words(TERMS[`result-${key}`]),
  );
  return [
    { key: "caller", heading: heading("caller"), width: 10, ...STAFF, wrap: true },
    {
      key: "attempts",
      heading: heading("attempts"),
      width: 9,
      ...STAFF,
      align: "center",
      validation: { kind: "score", min: 0, max: 99 },
    },
    {
      key: "reached",
      heading: heading("reached"),
      width: widthOfReached(context.results.cleaned.survey),
      ...STAFF,
      align: "center",
      ...listChoices(reached),
      tooltip: words(TERMS.tooltipReached),
    },
    {
      key: "result",
      heading: heading("result"),
      width: 14,
      ...STAFF,
      align: "center",
      ...listChoices(results),
      tooltip: words(TERMS.tooltipResult),
    },
  ];
}

function reviewedColumns({ context }: DocumentSources): readonly Column<CallRow>[] {
  const { heading } = tableIn(context, CALLBACKS);
  const scale = context.results.scale;
  return [
    { key: "reviewer", heading: heading("reviewer"), width: 11, ...STAFF, unprinted: true },
    {
      key: "secondDate",
      heading: heading("secondDate"),
      width: 13,
      ...STAFF,
      ...DATE,
      validation: { kind: "date" },
    },
    {
      key: "secondScore",
      heading: heading("secondScore"),
      width: 13,
      ...STAFF,
      align: "center",
      ...(scale === null ? {} : { validation: { kind: "score", min: scale.min, max: scale.max } as const }),
    },
  ];
}

function stateColumns({ context }: DocumentSources, rows: readonly CallRow[]): readonly Column<CallRow>[] {
  const { heading } = tableIn(context, CALLBACKS);
  const words = wordsOf(context.localeOf(CALLBACKS.document));
  const today = Math.floor(context.madeAt);
  const isLately = calledLately(rows, today);
  const isBlank = ({ ticketId, items }: CallRow): boolean => isEmpty(ticketId) && isEmpty(items);
  return [
    {
      key: "status",
      heading: heading("status"),
      width: 11,
      align: "center",
      formula: `=${callStatusFormula(context)}`,
      value: (row) => (isBlank(row) ? "" : words(TERMS[`status-${callStatusOf(row.entries, today)}`])),
    },
    {
      key: "mark",
      heading: heading("mark"),
      width: 15,
      align: "center",
      formula: `=${calledLatelyFormula(context)}`,
      value: (row) => (isLately(row) ? words(TERMS.calledLately) : ""),
    },
  ];
}

function isEmpty(content: CellContent): boolean {
  return content === null || content === "";
}

function isInSource({ sourceRow }: CallRow): boolean {
  return sourceRow !== null;
}

function hiddenColumns({ context }: DocumentSources): readonly Column<CallRow>[] {
  const { heading } = tableIn(context, CALLBACKS);
  const hidden = { width: 10, hidden: true } as const;
  return [
    { key: "sourceRow", heading: heading("sourceRow"), ...hidden, value: ({ sourceRow }) => sourceRow },
    {
      key: "secondProblem",
      heading: heading("secondProblem"),
      ...hidden,
      format: "text",
      value: ({ secondProblem }) => secondProblem,
    },
    { key: "kinds", heading: heading("kinds"), ...hidden, format: "text", value: ({ kinds }) => kinds },
    { key: "key", heading: heading("key"), ...hidden, format: "text", value: ({ key }) => key },
  ];
}
