import type { ReasonDifference, ReasonsOfGroups } from "../../analysis/reasons/breakdown/reasonParts";
import type { CleanDataLayout } from "../cleanData/layout";
import { countOf, scored } from "../formulas/conditions";
import { named } from "../formulas/criterion";
import { columnOf } from "../formulas/reference";
import { roleWords } from "../groups/roleTerms";
import { categoryWords } from "../pareto/categoryWords";
import { inCategory, whoseReasons } from "../pareto/reasonCounts";
import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf, type Column } from "../sheet/column";
import { headingHeight } from "../sheet/headingRoom";
import type { Block } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { categoryColumn } from "./categoryColumn";
import { countedColumns, countedKey } from "./countedColumn";
import { shownChance, shownShare } from "./shown";
import { reasonsBy } from "./table";
import { TERMS } from "./words";

/** Findings beyond that say little more. */
const MOST_FINDINGS = 5;
/** A heading, the table's headings and a blank row. */
const ROWS_AROUND = 3;
/** Points of headings and rows: two groups to a page. */
const [HEADING_HEIGHT, ROW_HEIGHT] = [24, 20];

interface CategoryRow {
  readonly category: string;
  readonly place: number;
}

/** The reasons of one division's groups side by side, and the findings beyond chance; with the rows that they take. */
export function groupSection(
  sources: DocumentSources,
  data: CleanDataLayout,
  of: ReasonsOfGroups,
  row: number,
): { readonly blocks: readonly Block[]; readonly height: number } {
  const { context, words } = sources;
  const rows = (context.results.pareto?.items ?? []).map(({ category }, place) => ({ category, place }));
  const title = words(TERMS.byGroup, { group: roleWords(sources, of.role) });
  const notes = findingsOf(sources, of.findings.slice(0, MOST_FINDINGS));
  const columns = groupColumns(sources, data, of);
  const table = tableOf<CategoryRow>(
    sources,
    {
      mode: "computed",
      name: tableIn(context, reasonsBy(of.role)).name,
      row: row + 1,
      column: 1,
      keyOf: ({ category }) => category,
      keyColumn: null,
      filterButtons: false,
      headingHeight: headingHeight(columns, HEADING_HEIGHT),
      rowHeight: ROW_HEIGHT,
    },
    rows,
    columns,
  );
  return {
    blocks: [sectionHeading(row, 1, title), table, footNotes(row + 2 + rows.length, notes)],
    height: rows.length + notes.length + ROWS_AROUND,
  };
}

function groupColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  of: ReasonsOfGroups,
): readonly Column<CategoryRow>[] {
  const { context, words } = sources;
  const { heading } = tableIn(context, reasonsBy(of.role));
  return [
    categoryColumn(sources, heading("category")),
    ...of.groups.map(({ name, n, counts }, i): Column<CategoryRow> => ({
      key: `group${String(i)}`,
      heading: words(TERMS.groupSize, { name, n }),
      width: 14,
      format: "percent1",
      formula: `=${shareFormula(sources, data, of, name)}`,
      value: ({ place }) => (n === 0 ? "" : (counts[place] ?? 0) / n),
    })),
    ...countedColumns<CategoryRow>(sources, heading("counted")),
  ];
}

/** Of a group's answers those that mention the row's category. */
function shareFormula(
  sources: DocumentSources,
  data: CleanDataLayout,
  { role, header }: ReasonsOfGroups,
  name: string,
): string {
  const { own } = tableIn(sources.context, reasonsBy(role));
  const heading = data.groups.find((each) => each.role === role)?.heading ?? header;
  const inGroup = named(columnOf(data.table, heading), name);
  const all = countOf(sources, data, ...inGroup, ...scored(sources, data));
  const mentions = data.reasons.map((reason) =>
    countOf(
      sources,
      data,
      ...inCategory(sources, columnOf(data.table, reason), own(countedKey(sources))),
      ...inGroup,
      ...whoseReasons(sources, data),
    ),
  );
  return `IF(${all}=0,"",(${mentions.join("+")})/${all})`;
}

function findingsOf(
  { context, locale, words }: DocumentSources,
  findings: readonly (ReasonDifference & { readonly group: string })[],
): readonly string[] {
  const { label } = categoryWords(context, locale);
  if (findings.length === 0) return [words(TERMS.noFinding)];
  return findings.map(({ group, category, own, other, adjustedP }) =>
    words(TERMS.finding, {
      group,
      category: label(category),
      own: shownShare(own),
      other: shownShare(other),
      p: shownChance(adjustedP),
    }),
  );
}
