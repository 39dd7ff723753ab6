import { problemWords } from "../../problems/problemWords";
import { sectionHeading } from "../../sheet/cells";
import { tableOf } from "../../sheet/column";
import type { Block } from "../../sheet/sheetSpec";
import { tableIn } from "../../sheet/tableReference";
import { wrappedRowHeights } from "../../sheet/rowHeight";
import type { TableSheet } from "../../sheet/tableSheet";
import type { DocumentSources } from "../../sources";
import { metricFormat } from "./metrics";
import { TARGETS } from "./table";
import { targetColumns } from "./targetColumns";
import { targetRows, type TargetRow } from "./targetRows";
import { TERMS } from "./words";

/** Points: room for two lines; rows are higher where a problem's name needs it. */
const ROW_HEIGHT = 30;
/** The sentence stands right of the plan's own columns. */
const SENTENCE_WIDTH = 60;
/** Blank rows where there is no problem. */
const SPARE_ROWS = 1;

/** 改进目标 above the plan: heading, table, a blank row. */
export function targetBlocks(sources: DocumentSources): NonNullable<TableSheet<unknown>["above"]> {
  const rows = targetRows(sources.context);
  return {
    rows: 2 + Math.max(SPARE_ROWS, rows.length) + 1,
    furtherWidths: [SENTENCE_WIDTH],
    draw: (row) => [
      sectionHeading(row, 1, sources.words(TERMS.heading)),
      targetTable(sources, rows, row + 1),
    ],
  };
}

function targetTable(sources: DocumentSources, rows: readonly TargetRow[], row: number): Block {
  const { context, locale } = sources;
  const { label } = problemWords(context, locale);
  const columns = targetColumns(sources);
  const keys = rows.map(({ problem }) => label(problem));
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(context, TARGETS).name,
      row,
      column: 1,
      keyOf: ({ problem }) => label(problem),
      keyColumn: "problem",
      filterButtons: false,
      rowHeight: ROW_HEIGHT,
      rowHeights: wrappedRowHeights(rows, columns, { keys, least: ROW_HEIGHT, typed: [] }),
      ...(rows.length === 0 ? { spareRows: SPARE_ROWS } : {}),
      roomBelow: true,
      formatOf: ({ metric }, key) => (key === "before" || key === "target" ? metricFormat(metric) : null),
    },
    rows,
    columns,
  );
}
