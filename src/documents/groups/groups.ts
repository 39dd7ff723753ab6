import type { CrossTable } from "../../analysis/measures/crossTables";
import type { GroupTable } from "../../analysis/measures/groupTable";
import { CONCEPTS } from "../../glossary/concepts";
import type { CleanDataLayout } from "../cleanData/layout";
import { document, type NotMadeReason } from "../document";
import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf } from "../sheet/column";
import { changedSince } from "../settings/changedSince";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { columnsOfSheet, printedColumns } from "../sheet/tableSheet";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { crossColumns, crossNote, crossTitle } from "./crossTable";
import { groupColumns } from "./groupColumns";
import { groupNotes } from "./groupNotes";
import { groupRows } from "./groupRows";
import { shownGroups } from "./shownGroups";
import { crossTableOf, GROUP_TABLES, GROUPS_DOCUMENT, groupsOf, ROLE_TERMS } from "./table";
import { TERMS } from "./words";

/** Rows of 24 points that a landscape page takes at a size that can still be read. */
const PAGE_ROWS = 24;

/** A section's heading, the table's heading and a blank row. */
const ROWS_AROUND = 3;

/**
 * 分组对比: of every division of the answers the largest groups, all that differ from the others by more than chance, and
 * the rest of them in one row, each with its n, rates and how it stands against the others (see testGroups).
 */
export const groups = document({
  id: GROUPS_DOCUMENT,
  tab: "analysis",
  sets: ["hotline", "after-sales"],
  needs: ["clean-data", "settings"],
  vocabulary: TERMS,
  tables: GROUP_TABLES,
  staffTables: [],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { data, context, words, locale } = sources;
  if (data === null) return "no-answers";
  if (data.score === null || context.results.scale === null) return "no-score";
  const shown = shownGroups(context.results);
  const [first] = shown;
  if (first === undefined) return "no-groups";
  const title = words(TERMS.title);
  const columns = groupColumns(sources, data, first);
  const printed = printedColumns(columns);
  const { blocks, nextRow } = groupBlocks(sources, data, shown);
  const onePage = nextRow <= PAGE_ROWS;
  return {
    id: groups.id,
    locale,
    name: title,
    tab: groups.tab,
    ...columnsOfSheet(columns),
    blocks: [
      ...titleBand(sources, title, printed, undefined, outdated(sources, first)),
      ...blocks,
      footNotes(nextRow, [words(TERMS.noteTest), words(TERMS.noteValues), words(TERMS.noteSmall)]),
    ],
    frozen: { rows: 3, columns: 2 },
    print: {
      orientation: "landscape",
      titleRows: TITLE_ROWS,
      onePage,
      columns: 1 + printed,
    },
  };
}

/** Which groups have a row, and how they compare, is as of the run. */
function outdated(sources: DocumentSources, { role, listed, unlisted }: GroupTable): string | null {
  const { column } = tableIn(sources.context, groupsOf(role));
  const rows = unlisted === null ? listed : [...listed, unlisted];
  const total = (key: "n" | "contentCount"): number => rows.reduce((sum, row) => sum + row[key], 0);
  return changedSince(sources, {
    bands: true,
    settings: ["small-sample"],
    counts: [
      { formula: `SUM(${column("n")})`, value: total("n") },
      { formula: `SUM(${column("content")})`, value: total("contentCount") },
    ],
  });
}

/** The title and the line under it: each table has headings of its own. */
const TITLE_ROWS = { first: 1, last: 2 } as const;

/** The tables one under the other, each under its heading and with its notes below; then the cross tables. */
function groupBlocks(
  sources: DocumentSources,
  data: CleanDataLayout,
  shown: readonly GroupTable[],
): { readonly blocks: readonly Block[]; readonly nextRow: number } {
  const blocks: Block[] = [];
  let row = FIRST_ROW;
  for (const section of [
    ...shown.map((group) => groupSection(sources, data, group)),
    ...sources.context.results.crosses.map((cross) => crossSection(sources, data, cross)),
  ]) {
    blocks.push(...section.draw(row));
    row += section.height;
  }
  return { blocks, nextRow: row };
}

/** A heading, a table and its notes. */
interface GroupSection {
  readonly height: number;
  readonly draw: (row: number) => readonly Block[];
}

function groupSection(sources: DocumentSources, data: CleanDataLayout, group: GroupTable): GroupSection {
  const { context, words } = sources;
  const rows = groupRows(words, group);
  return section(
    {
      title: words(CONCEPTS.byGroup, { group: words(ROLE_TERMS[group.role]) }),
      rows: rows.length,
      notes: groupNotes(words, group),
    },
    (row) =>
      tableOf(
        sources,
        {
          ...FRAME,
          name: tableIn(context, groupsOf(group.role)).name,
          row,
          keyOf: ({ group: each }) => each?.name ?? "",
        },
        rows,
        groupColumns(sources, data, group),
      ),
  );
}

function crossSection(sources: DocumentSources, data: CleanDataLayout, cross: CrossTable): GroupSection {
  const { name } = tableIn(sources.context, crossTableOf(cross));
  return section(
    { title: crossTitle(sources, cross), rows: cross.items.length, notes: [crossNote(sources, cross)] },
    (row) =>
      tableOf(
        sources,
        { ...FRAME, name, row, keyOf: (item) => item.name ?? "" },
        cross.items,
        crossColumns(sources, data, cross),
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
