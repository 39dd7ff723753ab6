import type { GroupTable } from "../../analysis/results";
import { CONCEPTS } from "../../glossary/concepts";
import type { CleanDataLayout } from "../cleanData/layout";
import { document, type NotMadeReason } from "../document";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf } from "../sheet/column";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { columnsOfSheet, printedColumns } from "../sheet/tableSheet";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { groupColumns } from "./groupColumns";
import { groupHeading } from "./groupHeading";
import { shownGroups } from "./shownGroups";
import { GROUP_TABLES, GROUPS_DOCUMENT, groupsOf } from "./table";
import { wholeCells } from "./wholeCells";
import { TERMS } from "./words";

/** Rows of 24 points that a portrait page takes at a size that can still be read. */
const PAGE_ROWS = 46;

/** A section's heading, the table's heading and a blank row. */
const ROWS_AROUND = 3;

/**
 * 分组对比: every group of every division of the answers with its n, rates, mean, and whether it differs from the
 * rest by more than chance (two-proportion z test, Holm at 5 %).
 */
export const groups = document({
  id: GROUPS_DOCUMENT,
  tab: "analysis",
  usual: true,
  needs: ["clean-data", "settings"],
  vocabulary: TERMS,
  tables: GROUP_TABLES,
  staffTables: [],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { data, context, words, locale } = sources;
  if (data === null) return "no-answers";
  const formulas = satisfactionFormulas(sources);
  if (formulas === null) return "no-score";
  const shown = shownGroups(context.results);
  const [first] = shown;
  if (first === undefined) return "no-groups";
  const title = words(TERMS.title);
  const columns = groupColumns(sources, data, first);
  const printed = printedColumns(columns);
  return {
    id: groups.id,
    locale,
    name: title,
    tab: groups.tab,
    ...columnsOfSheet(columns),
    blocks: [
      ...titleBand(sources, title, printed),
      wholeCells(sources, formulas),
      ...groupBlocks(sources, data, shown),
    ],
    frozen: { rows: 3, columns: 2 },
    print: { orientation: "portrait", titleRows: null, onePage: pageFits(shown), columns: 1 + printed },
  };
}

/** The tables one under the other, each under its heading, and the notes below them. */
function groupBlocks(
  sources: DocumentSources,
  data: CleanDataLayout,
  shown: readonly GroupTable[],
): readonly Block[] {
  const { context, words, locale } = sources;
  const blocks: Block[] = [];
  let row = FIRST_ROW;
  for (const group of shown) {
    const title = words(CONCEPTS.byGroup, { group: groupHeading(sources, group, locale) });
    const frame = { ...FRAME, name: tableIn(context, groupsOf(group.role)).name, row: row + 1 };
    blocks.push(
      sectionHeading(row, 1, title),
      tableOf(sources, frame, group.items, groupColumns(sources, data, group)),
    );
    row += group.items.length + ROWS_AROUND;
  }
  return [...blocks, footNotes(row, [words(TERMS.noteGroups), words(TERMS.noteGroupsSmall)])];
}

const FRAME = {
  mode: "computed",
  column: 1,
  keyOf: ({ name }: { readonly name: string }): string => name,
  keyColumn: null,
  filterButtons: false,
} as const;

/** Whether all divisions stand on one page; more run over several rather than shrink away. */
function pageFits(shown: readonly GroupTable[]): boolean {
  const rows = shown.reduce((sum, { items }) => sum + items.length + ROWS_AROUND, 6);
  return rows <= PAGE_ROWS;
}
