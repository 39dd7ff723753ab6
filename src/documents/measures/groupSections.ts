import type { GroupMeasure, GroupTable } from "../../analysis/measures/groupTable";
import { CONCEPTS } from "../../glossary/concepts";
import { withinSentence, wordsOf } from "../../glossary/words";
import { shownGroups } from "../groups/shownGroups";
import { GROUPS_DOCUMENT, groupsOf, groupTableIn } from "../groups/table";
import { roleTerm } from "../groups/roleTerms";
import { verdictText } from "../groups/verdict";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell, CellContent, NumberFormat } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

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
  const rows = group.listed.slice(0, MOST_ROWS);
  const rest = group.items.length - rows.length;
  const more = rest > 0 ? [[cell(words(TERMS.noteMoreGroups, { n: rest }), "muted")]] : [];
  const name = words(roleTerm(sources.context.results, group.role));
  const headings = [
    name,
    words(CONCEPTS.answersCount),
    words(CONCEPTS.groupRate),
    words(CONCEPTS.dissatisfiedRate),
    words(CONCEPTS.meanScore),
    words(CONCEPTS.againstRest),
  ];
  return {
    height: rows.length + more.length + 3,
    draw: (row, column) =>
      gridTable(row, column, words(CONCEPTS.byGroup, { group: withinSentence(name) }), headings, [
        ...rows.map((item, i) => groupCells(sources, group, item, i + 1)),
        ...more,
      ]),
  };
}

/** A group's cells, by formulas from its `place` (from 1) in the table of its role. */
function groupCells(
  sources: DocumentSources,
  group: GroupTable,
  item: GroupMeasure,
  place: number,
): readonly Cell[] {
  const { context } = sources;
  const table = groupTableIn(context, groupsOf(group.role), group.role);
  const words = wordsOf(context.localeOf(GROUPS_DOCUMENT));
  const from = (column: string, value: CellContent, style: Cell["style"], format?: NumberFormat): Cell =>
    cell(live(sources, `=INDEX(${column},${String(place)})`, value), style, format);
  return [
    from(table.column("name"), item.name, "text"),
    from(table.column("n"), item.n, "number", "integer"),
    { ...from(table.column("rate"), item.rate ?? "", "number", "percent1"), dataBar: { max: 1 } },
    from(table.column("dissatisfiedRate"), item.dissatisfiedRate ?? "", "number", "percent1"),
    from(table.column("mean"), item.mean ?? "", "number", "decimal2"),
    from(table.column("verdict"), verdictText(words, item.verdict), "textCentered"),
  ];
}
