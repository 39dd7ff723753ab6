import type { CrossRow, CrossTable } from "../../analysis/measures/crossTables";
import type { Band } from "../../analysis/survey/scale";
import { claimHeading, type CleanDataLayout } from "../cleanData/layout";
import { withinSentence } from "../../glossary/words";
import { bandConditions, contentConditions, countOf, scored, type Condition } from "../formulas/conditions";
import { named, namedBy, verbatimOf } from "../formulas/criterion";
import { columnOf } from "../formulas/reference";
import { text } from "../formulas/text";
import { categoryWords } from "../pareto/categoryWords";
import { countedLocale } from "../pareto/countedLocale";
import { whoseReasons } from "../pareto/reasonCounts";
import { smallSample } from "../settings/settingValue";
import { BAND_TERMS } from "../settings/bandTerms";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { crossTableOf, groupTableIn } from "./table";
import { roleTerm } from "./roleTerms";
import { NONE } from "../sheet/none";
import { TERMS } from "./words";
import type { Term } from "../../glossary/locale";

const WIDTH = 13;

/** What stands in a column of a cross table: its heading, what is counted there, and of how many. */
interface CrossColumn {
  readonly heading: string;
  /** COUNTIFS without "=", over the rows of the group that `ofRow` is met by. */
  readonly count: (ofRow: readonly Condition[]) => string;
  /** Null for the n of the row. */
  readonly whole: ((ofRow: readonly Condition[]) => string) | null;
}

/** "技能组 × 不满意原因". */
export function crossTitle({ words, context }: DocumentSources, { rows, columns }: CrossTable): string {
  return words(TERMS.cross, {
    rows: words(roleTerm(context.results, rows)),
    columns: withinSentence(words(crossColumnsTerm(context, columns))),
  });
}

function crossColumnsTerm({ results }: DocumentSources["context"], columns: CrossTable["columns"]): Term {
  if (columns === "reasons") return TERMS.crossReasons;
  return columns === "bands" ? TERMS.crossBands : roleTerm(results, columns);
}

/** What the cells are shares of. */
export function crossNote({ words }: DocumentSources, { columns }: CrossTable): string {
  if (columns === "reasons") return words(TERMS.noteCrossReasons);
  return words(columns === "bands" ? TERMS.noteCrossBands : TERMS.noteCrossGroups);
}

/** The group, its n, and a share for each of at most eight columns; few answers have none. */
export function crossColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  cross: CrossTable,
): readonly Column<CrossRow>[] {
  const { context, words } = sources;
  const { heading, own } = groupTableIn(context, crossTableOf(cross), cross.rows);
  const all = words(TERMS.allGroups);
  const names = cross.items.flatMap(({ name }) => name ?? []);
  const ofRow = namedBy(groupColumn(data, cross.rows), verbatimOf(own("name")), names).map(
    ([range, criterion]): Condition => [range, `IF(${own("name")}=${text(all)},"<>",${criterion})`],
  );
  const taken = new Set<string>();
  const [name, n] = [claimHeading(heading("name"), taken), claimHeading(heading("n"), taken)];
  const small = context.naming.setting("small-sample");
  const shares = columnsOf(sources, data, cross).map((column, place): Column<CrossRow> => {
    const whole = column.whole?.(ofRow) ?? own("n");
    return {
      key: `share${String(place)}`,
      heading: claimHeading(column.heading, taken),
      width: WIDTH,
      // columns are as wide as those of the tables above, some twice as wide as others
      align: "center",
      format: "percent1",
      formula: `=IF(${whole}<${small},${text(NONE)},${column.count(ofRow)}/${whole})`,
      value: ({ cells }) => shareIn(cells[place], smallSample(context)),
    };
  });
  return [
    { key: "name", heading: name, width: 18, format: "text", value: (row) => row.name ?? all },
    {
      key: "n",
      heading: n,
      width: 10,
      format: "integer",
      formula: `=${wholeOf(sources, data, cross, ofRow)}`,
      value: (row) => row.n,
    },
    ...shares,
  ];
}

function shareIn(cell: CrossRow["cells"][number] | undefined, least: number): number | string {
  return cell === undefined || cell.n < least ? NONE : cell.count / cell.n;
}

function groupColumn(data: CleanDataLayout, role: CrossTable["rows"]): string {
  return columnOf(data.table, data.groups.find((each) => each.role === role)?.heading ?? "");
}

function wholeOf(
  sources: DocumentSources,
  data: CleanDataLayout,
  { columns }: CrossTable,
  ofRow: readonly Condition[],
): string {
  const conditions = columns === "reasons" ? whoseReasons(sources, data) : scored(sources, data);
  return countOf(sources, data, ...ofRow, ...conditions);
}

function columnsOf(
  sources: DocumentSources,
  data: CleanDataLayout,
  cross: CrossTable,
): readonly CrossColumn[] {
  if (cross.columns === "reasons") return ofReasons(sources, data, cross.names);
  return cross.columns === "bands"
    ? ofBands(sources, data, cross.names as readonly Band[])
    : ofGroups(sources, data, cross.columns, cross.names);
}

function ofReasons(
  sources: DocumentSources,
  data: CleanDataLayout,
  names: readonly string[],
): readonly CrossColumn[] {
  const { context, locale } = sources;
  const shown = categoryWords(context, locale);
  const counted = categoryWords(context, countedLocale(context));
  const whose = whoseReasons(sources, data);
  return names.map((name) => ({
    heading: shown.label(name),
    count: (ofRow) => {
      const parts = data.reasons.map((reason) =>
        countOf(
          sources,
          data,
          ...ofRow,
          ...named(columnOf(data.table, reason), counted.label(name)),
          ...whose,
        ),
      );
      return `(${parts.join("+")})`;
    },
    whole: null,
  }));
}

function ofBands(
  sources: DocumentSources,
  data: CleanDataLayout,
  bands: readonly Band[],
): readonly CrossColumn[] {
  const { scale } = sources.context.results;
  if (scale === null || data.score === null) return [];
  const score = columnOf(data.table, data.score);
  return bands.map((band) => ({
    heading: sources.words(BAND_TERMS[band]),
    count: (ofRow) => countOf(sources, data, ...ofRow, ...bandConditions(sources, score, scale, band)),
    whole: null,
  }));
}

function ofGroups(
  sources: DocumentSources,
  data: CleanDataLayout,
  role: CrossTable["rows"],
  names: readonly string[],
): readonly CrossColumn[] {
  const { scale } = sources.context.results;
  if (scale === null || data.score === null) return [];
  const content = contentConditions(sources, columnOf(data.table, data.score), scale);
  return names.map((name) => {
    const ofColumn = named(groupColumn(data, role), name);
    return {
      heading: name,
      count: (ofRow) => countOf(sources, data, ...ofRow, ...ofColumn, ...content),
      whole: (ofRow) => countOf(sources, data, ...ofRow, ...ofColumn, ...scored(sources, data)),
    };
  });
}
