import { tableOf, type Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { ENTRIES } from "./table";
import { TERMS } from "./words";

/** Rows that stand ready; further ones are added below. */
const SPARE_ROWS = 20;

type Key = keyof typeof ENTRIES.headings;
type EntryColumn = Column<never>;

/** The columns of 评价录入: what the paper form asks, in its order. */
export function entryColumns(sources: DocumentSources): readonly EntryColumn[] {
  const { words } = sources;
  const kinds = [TERMS.repair, TERMS.question, TERMS.complaint, TERMS.followUp].map((term) => words(term));
  const scores = (["timeliness", "solving", "manner", "compliance", "overall"] as const).map((key) =>
    entryColumn(sources, key, 12, {
      align: "center",
      validation: { kind: "score", min: 1, max: 5 },
      tooltip: words(TERMS.tooltipScore),
    }),
  );
  return [
    entryColumn(sources, "ticket", 16, { format: "text" }),
    entryColumn(sources, "customer", 14),
    entryColumn(sources, "contact", 12),
    entryColumn(sources, "serviceType", 12, { align: "center", ...listChoices(kinds) }),
    entryColumn(sources, "served", 13, { format: "date", align: "center", validation: { kind: "date" } }),
    entryColumn(sources, "agent", 12, { format: "text" }),
    ...scores,
    entryColumn(sources, "suggestions", 40, { wrap: true }),
  ];
}

function entryColumn(
  { context }: DocumentSources,
  key: Key,
  width: number,
  look: Partial<EntryColumn> = {},
): EntryColumn {
  const heading = tableIn(context, ENTRIES).heading(key);
  return { key, heading, width, owner: "staff", value: () => null, ...look };
}

/** 评价录入 at a place: blank rows, and all that staff entered. */
export function entryTable(sources: DocumentSources, row: number, column: number): TableBlock {
  return tableOf<never>(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, ENTRIES).name,
      row,
      column,
      keyOf: () => "",
      keyColumn: null,
      filterButtons: true,
      spareRows: SPARE_ROWS,
    },
    [],
    entryColumns(sources),
  );
}
