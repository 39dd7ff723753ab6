import type { GroupTable } from "../../analysis/measures/groupTable";
import type { Results } from "../../analysis/results";
import type { Term } from "../../glossary/locale";
import type { CleanDataLayout } from "../cleanData/layout";
import { document, type NotMadeReason } from "../document";
import { footNotes } from "../sheet/cells";
import type { Column } from "../sheet/column";
import { headingWidth } from "../sheet/headingRoom";
import { changedSince } from "../settings/changedSince";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import { columnsOfSheet, MOST_CHARACTERS, printedColumns } from "../sheet/tableSheet";
import { FIRST_ROW, titleBand, TITLE_ROWS } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { crossColumns } from "./crossTable";
import { groupColumns } from "./groupColumns";
import { loyaltyColumns } from "./loyalty/columns";
import { LOYALTY_TABLES } from "./loyalty/table";
import { crossSection, groupSection, loyaltySection } from "./sections";
import { shownGroups } from "./shownGroups";
import { GROUP_TABLES, GROUPS_DOCUMENT, groupsOf, groupTableIn } from "./table";
import { TERMS } from "./words";

/** Rows of 24 points that a landscape page takes at a size that can still be read. */
const PAGE_ROWS = 24;

/**
 * 分组对比: of every division of the answers the largest groups, all that differ from the others by more than chance, and
 * the rest of them in one row, each with its n, rates and how it stands against the others (see testGroups).
 */
export const groups = document({
  id: GROUPS_DOCUMENT,
  tab: "analysis",
  sets: ["hotline", "after-sales"],
  shared: true,
  needs: ["clean-data", "settings"],
  vocabulary: TERMS,
  tables: [...GROUP_TABLES, ...LOYALTY_TABLES],
  staffTables: [],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { data, context, words, locale } = sources;
  if (data === null) return "no-answers";
  const { scale, nps, ces, loyaltyGroups } = context.results;
  if (scale === null && nps === null && ces === null) return "no-score";
  const shown = shownGroups(context.results);
  const [first] = shown;
  if (first === undefined && loyaltyGroups.length === 0) return "no-groups";
  const title = words(TERMS.title);
  const columns = widestColumns(sources, data, shown);
  const printed = printedColumns(columns);
  const { columnWidths, hiddenColumns } = columnsOfSheet(columns);
  const { blocks, nextRow } = groupBlocks(sources, data, shown, columnWidths);
  const onePage = nextRow <= PAGE_ROWS;
  return {
    id: groups.id,
    locale,
    name: title,
    tab: groups.tab,
    columnWidths,
    hiddenColumns,
    blocks: [
      ...titleBand(sources, title, printed, undefined, outdated(sources, first)),
      ...blocks,
      footNotes(
        nextRow,
        notesOf(context.results).map((note) => words(note)),
      ),
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

/** How the tests were made, and what is as of the run. */
function notesOf(results: Results): readonly Term[] {
  return [
    ...(shownGroups(results).length === 0 ? [] : [TERMS.noteTest]),
    ...(results.loyaltyGroups.length === 0 ? [] : [TERMS.noteLoyalty]),
    TERMS.noteValues,
    TERMS.noteSmall,
  ];
}

type SheetColumn = Pick<Column<unknown>, "heading" | "width" | "hidden" | "unprinted">;

/** The groups' tables have columns alike as far as they are printed; the widest says which others are hidden. */
function widestColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  shown: readonly GroupTable[],
): readonly SheetColumn[] {
  const tables: readonly (readonly SheetColumn[])[] = [
    ...shown.slice(0, 1).map((group) => groupColumns(sources, data, group)),
    ...sources.context.results.loyaltyGroups.map((table) => loyaltyColumns(sources, data, table)),
  ];
  const [first = [], ...others] = tables;
  const widest = Math.max(first.length, ...others.map(({ length }) => length));
  const columns = [
    ...first,
    ...others.flatMap((each) => each.slice(first.length)).slice(0, widest - first.length),
  ];
  const crosses = sources.context.results.crosses.map((cross) => crossColumns(sources, data, cross));
  return withHeadings(columns, [...tables, ...crosses]);
}

/** No word of a table's headings is broken while the page has room; what stands above and below is then wider too. */
function withHeadings(
  columns: readonly SheetColumn[],
  tables: readonly (readonly SheetColumn[])[],
): readonly SheetColumn[] {
  const printed = printedColumns(columns);
  const taken = columns.slice(0, printed).reduce((sum, { width }) => sum + width, 0);
  let room = MOST_CHARACTERS - taken;
  return columns.map((column, place) => {
    const headings = tables.flatMap((each) => each[place]?.heading ?? []);
    const wanted = headings.map((heading) => headingWidth(heading, column.width));
    const more = Math.max(0, Math.min(room, Math.max(column.width, ...wanted) - column.width));
    if (place < printed) room -= more;
    return place < printed ? { ...column, width: column.width + more } : column;
  });
}

/** Which groups have a row, and how they compare, is as of the run. */
function outdated(sources: DocumentSources, first: GroupTable | undefined): string | null {
  if (first === undefined) return changedSince(sources, { bands: false, settings: ["small-sample"] });
  const { role, listed, unlisted } = first;
  const { column } = groupTableIn(sources.context, groupsOf(role), role);
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

/** The tables one under the other, each under its heading and with its notes below; then the cross tables. */
function groupBlocks(
  sources: DocumentSources,
  data: CleanDataLayout,
  shown: readonly GroupTable[],
  columnWidths: readonly number[],
): { readonly blocks: readonly Block[]; readonly nextRow: number } {
  const blocks: Block[] = [];
  let row = FIRST_ROW;
  const { loyaltyGroups, crosses } = sources.context.results;
  for (const section of [
    ...shown.map((group) => groupSection(sources, data, group)),
    ...loyaltyGroups.map((table) => loyaltySection(sources, data, table)),
    ...crosses.map((cross) => crossSection(sources, data, cross, columnWidths)),
  ]) {
    blocks.push(...section.draw(row));
    row += section.height;
  }
  return { blocks, nextRow: row };
}
