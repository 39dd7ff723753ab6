import { CONCEPTS } from "../../glossary/concepts";
import type { Column } from "../sheet/column";
import { sourceLink } from "../sheet/sourceLink";
import { sourceRowWidth } from "../sheet/sourceRow";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { CLEANING_LOG } from "./table";
import { TERMS } from "./words";
import type { LogLine } from "./logLines";

/** The columns of 剔除明细. */
export function logColumns(sources: DocumentSources, lines: readonly LogLine[]): readonly Column<LogLine>[] {
  const { context } = sources;
  const { heading, name } = tableIn(context, CLEANING_LOG);
  return [
    {
      key: "sourceRow",
      heading: heading("sourceRow"),
      width: sourceRowWidth(context.results.cleaned.survey, 10),
      align: "center",
      value: ({ sourceRow }) => sourceRow,
    },
    ...sourceLink(sources, name, lines.length),
    {
      key: "ticketId",
      heading: heading("ticketId"),
      width: 20,
      format: "text",
      value: ({ ticketId }) => ticketId,
    },
    { key: "rule", heading: heading("rule"), width: 20, value: ({ rule }) => rule },
    {
      key: "found",
      heading: heading("found"),
      width: 30,
      format: "text",
      wrap: true,
      value: ({ found }) => found,
    },
    takeBackColumn(sources),
    ...hiddenColumns(sources),
  ];
}

/** By which the next run knows a line again. */
function hiddenColumns({ context }: DocumentSources): readonly Column<LogLine>[] {
  const { heading } = tableIn(context, CLEANING_LOG);
  const hidden = { width: 16, hidden: true, format: "text" } as const;
  return [
    { key: "key", heading: heading("key"), ...hidden, value: ({ key }) => key },
    {
      key: "correction",
      heading: heading("correction"),
      ...hidden,
      value: ({ correction }) => correction ?? null,
    },
  ];
}

/** One cell takes a row back. */
function takeBackColumn({ words, context }: DocumentSources): Column<LogLine> {
  const yes = words(CONCEPTS.yes);
  return {
    key: "takeBack",
    heading: tableIn(context, CLEANING_LOG).heading("takeBack"),
    width: 16,
    owner: "staff",
    align: "center",
    choices: { values: [yes] },
    tooltip: words(TERMS.tooltipTakeBack),
    value: (line) => (line.takenBack ? yes : null),
  };
}
