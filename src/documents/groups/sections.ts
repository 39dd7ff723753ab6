import type { CrossTable } from "../../analysis/measures/crossTables";
import type { GroupFigures, GroupMeasure, GroupTable } from "../../analysis/measures/groupTable";
import type { LoyaltyFigures, LoyaltyGroup, LoyaltyTable } from "../../analysis/measures/loyaltyTable";
import { CONCEPTS } from "../../glossary/concepts";
import type { CleanDataLayout } from "../cleanData/layout";
import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf } from "../sheet/column";
import { headingHeight, ONE_LINE } from "../sheet/headingRoom";
import type { Block } from "../sheet/sheetSpec";
import type { DocumentSources } from "../sources";
import { crossColumns, crossNote, crossTitle } from "./crossTable";
import { groupColumns } from "./groupColumns";
import { groupNotes, repeatedNotes } from "./groupNotes";
import { groupRows } from "./groupRows";
import { loyaltyColumns } from "./loyalty/columns";
import { loyaltyTableOf } from "./loyalty/table";
import { crossTableOf, groupsOf, groupTableIn } from "./table";
import { roleWords } from "./roleTerms";
import { TERMS } from "./words";

/** A section's heading, the table's heading and a blank row. */
const ROWS_AROUND = 3;

/** A heading, a table and its notes. */
export interface GroupSection {
  readonly height: number;
  readonly draw: (row: number) => readonly Block[];
}

/** 总体满意度 by the groups of one role. */
export function groupSection(
  sources: DocumentSources,
  data: CleanDataLayout,
  group: GroupTable,
): GroupSection {
  const { context, words } = sources;
  const rows = groupRows<GroupFigures, GroupMeasure>(words, group);
  return section(
    {
      title: words(CONCEPTS.byGroup, { group: roleWords(sources, group.role) }),
      rows: rows.length,
      notes: groupNotes(sources, group),
    },
    (row) =>
      tableOf(
        sources,
        {
          ...FRAME,
          name: groupTableIn(context, groupsOf(group.role), group.role).name,
          row,
          keyOf: ({ group: each }) => each?.name ?? "",
        },
        rows,
        groupColumns(sources, data, group),
      ),
  );
}

/** NPS or CES by the groups of one role. */
export function loyaltySection(
  sources: DocumentSources,
  data: CleanDataLayout,
  table: LoyaltyTable,
): GroupSection {
  const { context, words } = sources;
  const { key, role } = table;
  const reference = groupTableIn(context, loyaltyTableOf(key, role), role);
  const rows = groupRows<LoyaltyFigures, LoyaltyGroup>(words, table);
  const title = words(TERMS.measureBy, {
    measure: reference.heading("value"),
    group: roleWords(sources, role),
  });
  return section({ title, rows: rows.length, notes: repeatedNotes(words, table.repeated) }, (row) =>
    tableOf(
      sources,
      { ...FRAME, name: reference.name, row, keyOf: ({ group }) => group?.name ?? "" },
      rows,
      loyaltyColumns(sources, data, table),
    ),
  );
}

/** Groups against something else, under tables whose columns are as wide as the sheet's. */
export function crossSection(
  sources: DocumentSources,
  data: CleanDataLayout,
  cross: CrossTable,
  columnWidths: readonly number[],
): GroupSection {
  const { name } = groupTableIn(sources.context, crossTableOf(cross), cross.rows);
  const columns = crossColumns(sources, data, cross).map((column, place) => ({
    ...column,
    width: columnWidths[place + FRAME.column] ?? column.width,
  }));
  return section(
    { title: crossTitle(sources, cross), rows: cross.items.length, notes: [crossNote(sources, cross)] },
    (row) =>
      tableOf(
        sources,
        {
          ...FRAME,
          name,
          row,
          headingHeight: headingHeight(columns, ONE_LINE),
          keyOf: (item) => item.name ?? "",
        },
        cross.items,
        columns,
      ),
  );
}

function section(
  {
    title,
    rows,
    notes,
  }: { readonly title: string; readonly rows: number; readonly notes: readonly string[] },
  tableAt: (row: number) => Block,
): GroupSection {
  return {
    height: rows + notes.length + ROWS_AROUND,
    draw: (row) => [
      sectionHeading(row, 1, title),
      tableAt(row + 1),
      ...(notes.length === 0 ? [] : [footNotes(row + 2 + rows, notes)]),
    ],
  };
}

const FRAME = { mode: "computed", column: 1, keyColumn: null, filterButtons: false } as const;
