import { text } from "../formulas/text";
import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf } from "../sheet/column";
import { headingHeight, ONE_LINE } from "../sheet/headingRoom";
import { wrappedRowHeights } from "../sheet/rowHeight";
import type { Block } from "../sheet/sheetSpec";
import { signatureLine } from "../sheet/signature";
import { tableIn } from "../sheet/tableReference";
import type { AdoptedKeys, RuleSpec, TableBlock } from "../sheet/tableSpec";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { agentTable } from "./agentTable";
import type { InspectionFigures } from "./figures";
import { findingColumns } from "./findingColumns";
import { findings, type Finding } from "./findings";
import { FINDING_ROW } from "./places";
import { FINDINGS } from "./table";
import { TERMS } from "./words";

/** Points: room for two lines, and of a blank row. */
const [LEAST_HEIGHT, BLANK_HEIGHT] = [40, 22] as const;
/** Blank rows where nothing was found. */
const SPARE_ROWS = 2;

/** 突出问题分析与改进, then 按客服, which both grow; at the end who signs. */
export function findingsAndAgents(sources: DocumentSources, figures: InspectionFigures): readonly Block[] {
  const { context, words } = sources;
  const found = findings(context);
  const shown = found.rows.length === 0 ? SPARE_ROWS : found.rows.length;
  const agentRow = FINDING_ROW + 1 + shown + 2;
  const noteRow = agentRow + 2 + Math.max(1, figures.agents.length) + 1;
  return [
    sectionHeading(FINDING_ROW, 1, words(TERMS.findings)),
    findingTable(sources, figures, found.rows, found.adopted),
    sectionHeading(agentRow, 1, words(TERMS.byAgent)),
    agentTable(sources, figures, agentRow + 1),
    footNotes(noteRow, [[TERMS.noteScores, TERMS.noteAgents].map((note) => words(note)).join("")]),
    ...signatureLine(sources, noteRow + 2, [1, 3, 6, 8]),
  ];
}

function findingTable(
  sources: DocumentSources,
  figures: InspectionFigures,
  rows: readonly Finding[],
  adopted: AdoptedKeys,
): TableBlock {
  const { context, words } = sources;
  const columns = findingColumns(sources, figures);
  const keys = rows.map(({ key }) => key);
  const typed = staffRows(context.staff, FINDINGS) ?? [];
  const rule = (result: "better" | "not", look: "good" | "bad"): RuleSpec => ({
    formula: `=[@followUp]=${text(words(TERMS[`follow-${result}`]))}`,
    look,
    columnKeys: ["followUp"],
  });
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(context, FINDINGS).name,
      row: FINDING_ROW + 1,
      column: 1,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      adopted,
      filterButtons: false,
      roomBelow: true,
      rowHeight: rows.length === 0 ? BLANK_HEIGHT : LEAST_HEIGHT,
      headingHeight: headingHeight(columns, ONE_LINE),
      rowHeights: wrappedRowHeights(rows, columns, { keys, least: LEAST_HEIGHT, typed }),
      ...(rows.length === 0 ? { spareRows: SPARE_ROWS } : {}),
      rules: [rule("better", "good"), rule("not", "bad")],
    },
    rows,
    columns,
  );
}
