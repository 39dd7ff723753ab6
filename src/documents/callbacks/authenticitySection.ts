import { share } from "../formulas/satisfaction";
import { cell, sectionHeading } from "../sheet/cells";
import { type Column, tableOf } from "../sheet/column";
import { wrappedRowHeights } from "../sheet/rowHeight";
import type { Block } from "../sheet/sheetSpec";
import { sourceLinkWhereKnown } from "../sheet/sourceLink";
import { sourceRowOf } from "../sheet/sourceRow";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { type AuthenticityRow, authenticityRows } from "./authenticityRows";
import { widthOfReached } from "./callColumns";
import { AUTHENTICITY } from "./table";
import { TERMS } from "./words";
import { textAt } from "../sheet/textAt";

/** Points of a row of one line. */
const LEAST_HEIGHT = 22;
/** Points of rows that go on a page with their headings, and with the last rows of the list above. */
const MOST_POINTS = 385;

/** 评价真实性, in the columns of the list above it. */
export function authenticitySection(sources: DocumentSources, row: number): readonly Block[] {
  const { words, context } = sources;
  const heightsOf = (found: readonly AuthenticityRow[]): readonly number[] =>
    wrappedRowHeights(found, columnsOf(sources, found), {
      keys: keysOf(found),
      least: LEAST_HEIGHT,
      typed: [],
    });
  const rows = authenticityRows(
    sources,
    (found) => heightsOf(found).reduce((sum, height) => sum + height, 0) <= MOST_POINTS,
  );
  const columns = columnsOf(sources, rows);
  const keys = keysOf(rows);
  return [
    sectionHeading(row, 1, words(TERMS.authenticity)),
    {
      kind: "cells",
      row: row + 1,
      column: 1,
      rows: [[cell(words(TERMS.aboutAuthenticity), "definition")]],
    },
    tableOf(
      sources,
      {
        mode: "computed",
        name: tableIn(context, AUTHENTICITY).name,
        row: row + 2,
        column: 1,
        keyOf: (_row, index) => keys[index] ?? "",
        keyColumn: null,
        namedBy: ["agent", "check", "ticketId", "customerId"],
        filterButtons: false,
        rowHeights: heightsOf(rows),
      },
      rows,
      columns,
    ),
  ];
}

function columnsOf(
  sources: DocumentSources,
  rows: readonly AuthenticityRow[],
): readonly Column<AuthenticityRow>[] {
  return [...foundColumns(sources), ...shareColumns(sources, rows.length)];
}

function keysOf(rows: readonly AuthenticityRow[]): readonly string[] {
  return rows.map((_row, index) => String(index + 1));
}

/** Widths are those of the list; a column of it stands above each. */
function foundColumns({ context }: DocumentSources): readonly Column<AuthenticityRow>[] {
  const { heading } = tableIn(context, AUTHENTICITY);
  const { survey } = context.results.cleaned;
  const { ticketId } = survey.texts;
  return [
    { key: "agent", heading: heading("agent"), width: 12, format: "text", value: ({ agent }) => agent },
    { key: "check", heading: heading("check"), width: 28, wrap: true, value: ({ check }) => check },
    {
      key: "ticketId",
      heading: heading("ticketId"),
      width: 14,
      format: "text",
      value: ({ row }) => (row === null ? null : textAt(ticketId, row)),
    },
    {
      key: "customerId",
      heading: heading("customerId"),
      width: 13,
      format: "text",
      value: ({ customer }) => customer,
    },
    { key: "count", heading: heading("count"), width: 11, format: "integer", value: ({ count }) => count },
    { key: "finding", heading: heading("finding"), width: 32, wrap: true, value: ({ finding }) => finding },
  ];
}

/** How many services the count is of, and the way to the first answer. */
function shareColumns(sources: DocumentSources, rows: number): readonly Column<AuthenticityRow>[] {
  const { context } = sources;
  const { heading, own } = tableIn(context, AUTHENTICITY);
  const { survey } = context.results.cleaned;
  return [
    {
      key: "services",
      heading: heading("services"),
      width: 10,
      format: "integer",
      value: ({ services }) => services,
    },
    {
      key: "share",
      heading: heading("share"),
      width: 9,
      format: "percent0",
      formula: `=${share(own("count"), own("services"))}`,
      value: ({ rate }) => rate ?? "",
    },
    {
      key: "sourceRow",
      heading: heading("sourceRow"),
      width: widthOfReached(survey),
      align: "center",
      wrap: true,
      value: ({ row }) => (row === null ? null : sourceRowOf(survey, row)),
    },
    ...sourceLinkWhereKnown<AuthenticityRow>(sources, AUTHENTICITY, rows, ({ row }) => row !== null),
  ];
}
