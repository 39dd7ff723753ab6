import type { GroupTable } from "../../analysis/results";
import { live, type DocumentSources } from "../sources";
import { columnOf } from "../formulas/reference";
import { groupHeading, groupTableName, shownGroups, verdictText } from "../groups/groupTables";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell, CellContent, NumberFormat } from "../sheet/sheetSpec";

const MOST_TABLES = 4;
const MOST_ROWS = 6;

/** The largest groups of the main divisions, from the tables of 分组对比. */
export function groupSections(sources: DocumentSources): readonly Section[] {
  return shownGroups(sources.context.results)
    .slice(0, MOST_TABLES)
    .map((group) => groupSection(sources, group));
}

function groupSection(sources: DocumentSources, group: GroupTable): Section {
  const { words } = sources;
  const rows = group.items.slice(0, MOST_ROWS);
  const rest = group.items.length - rows.length;
  const more = rest > 0 ? [[cell(words("noteMoreGroups", { n: rest }), "muted")]] : [];
  const headings = [groupHeading(sources, group), ...measureHeadings(sources)];
  return {
    height: rows.length + more.length + 3,
    draw: (row, column) =>
      gridTable(row, column, words("byGroup", { group: groupHeading(sources, group) }), headings, [
        ...rows.map((_, i) => groupCells(sources, group, i)),
        ...more,
      ]),
  };
}

function measureHeadings({ words }: DocumentSources): readonly string[] {
  return (["answersCount", "groupRate", "dissatisfiedRate", "meanScore", "againstRest"] as const).map((key) =>
    words(key),
  );
}

function groupCells(sources: DocumentSources, group: GroupTable, index: number): Cell[] {
  const item = group.items[index];
  if (item === undefined) return [];
  const { words, context } = sources;
  const table = groupTableName(context.naming, group.role);
  const from = (heading: string, value: CellContent, style: Cell["style"], format?: NumberFormat): Cell =>
    cell(live(sources, `=INDEX(${columnOf(table, heading)},${String(index + 1)})`, value), style, format);
  return [
    from(groupHeading(sources, group), item.name, "text"),
    from(words("answersCount"), item.n, "number", "integer"),
    { ...from(words("groupRate"), item.rate ?? "", "number", "percent1"), dataBar: { max: 1 } },
    from(words("dissatisfiedRate"), item.dissatisfiedRate ?? "", "number", "percent1"),
    from(words("meanScore"), item.mean ?? "", "number", "decimal2"),
    from(words("againstRest"), verdictText(sources, item), "textCentered"),
  ];
}
