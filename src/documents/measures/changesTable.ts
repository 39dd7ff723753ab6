import { text } from "../formulas/text";
import { SHARED } from "../sharedWords";
import { CONCEPTS } from "../../glossary/concepts";
import { signedFormula } from "../formulas/figureText";
import { periodLabelText } from "../sheet/periodWording";
import { signedText } from "../sheet/numberText";
import { cell } from "../sheet/cells";
import { gridTable } from "../sheet/grid";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { UNIT_FORMATS } from "../sheet/unitFormats";
import { live, type DocumentSources } from "../sources";
import { changeVerdict, changeVerdictFormula } from "./changeVerdict";
import { comparedOf, comparisonOf, type Compared, type ComparedSide } from "./compared";
import { comparedCells } from "./comparedWorkings";
import { TERMS } from "./words";

/** Column of the values of the period compared with within the table. */
export const BEFORE_COLUMN = 1;

/** Rows of the table above its measures, and the blank one below. */
const FRAME_ROWS = 3;

/** A measure by its key, as the table calls it. */
export interface NamedMeasure {
  readonly key: string;
  readonly name: string;
}

/** What a table of changes shows. */
export interface ChangesTable {
  readonly title: string;
  /** Over the names. */
  readonly heading: string;
  readonly side: ComparedSide;
  readonly measures: readonly NamedMeasure[];
  /** Under the measures; null for nothing. */
  readonly note: string | null;
}

/** The period that a side compares with, in words; null where there is none. */
export function periodBefore(sources: DocumentSources, side: ComparedSide): string | null {
  const comparison = comparisonOf(sources, side);
  return comparison === null ? null : periodLabelText(sources.words, comparison.periods.before.period.label);
}

/** Those of the measures that are compared. */
export function comparedAmong(
  sources: DocumentSources,
  side: ComparedSide,
  measures: readonly NamedMeasure[],
): readonly NamedMeasure[] {
  return measures.filter(({ key }) => comparedOf(sources, key, side) !== null);
}

/** Rows that a table takes, with the blank one below. */
export function changesHeight({ measures, note }: Pick<ChangesTable, "measures" | "note">): number {
  return measures.length + (note === null ? 0 : 1) + FRAME_ROWS;
}

/** Each measure in the period compared with and in this one, the change with its interval, and whether chance would do. */
export function changesTable(
  sources: DocumentSources,
  row: number,
  column: number,
  { title, heading, side, measures, note }: ChangesTable,
): readonly CellsBlock[] {
  const { words } = sources;
  const headings = [
    heading,
    periodBefore(sources, side) ?? "",
    words(CONCEPTS.thisPeriod),
    words(TERMS.changeScore),
    words(TERMS.interval95),
    words(TERMS.changeChance),
  ];
  const rows = measures.map(({ key, name }) => [
    cell(name, "text"),
    ...changeCells(sources, comparedOf(sources, key, side)),
  ]);
  const notes = note === null ? [] : [[cell(note, "muted")]];
  return gridTable(row, column, title, headings, [...rows, ...notes]);
}

const NOTHING: readonly Cell[] = (
  ["number", "number", "number", "textCentered", "textCentered"] as const
).map((style) => cell("—", style));

function changeCells(sources: DocumentSources, compared: Compared | null): readonly Cell[] {
  if (compared === null) return NOTHING;
  const { value, change, factor, decimals } = UNIT_FORMATS[compared.unit];
  const cells = comparedCells(sources, compared);
  const scaled = (expression: string): string =>
    factor === 1 ? expression : `${expression}*${String(factor)}`;
  const upTo = sources.words(SHARED.upTo);
  const ends = [cells.low, cells.high]
    .map((end) => signedFormula(scaled(end), decimals))
    .join(`&${text(upTo)}&`);
  const shown = compared.interval?.map((end) => signedText(end * factor, decimals)).join(upTo) ?? "—";
  const changed = compared.change === null ? "" : compared.change * factor;
  const verdict = sources.words(changeVerdict(sources, compared));
  return [
    cell(live(sources, `=IFERROR(${cells.valueBefore},"")`, compared.valueBefore ?? ""), "number", value),
    cell(live(sources, `=IFERROR(${cells.valueAfter},"")`, compared.valueAfter ?? ""), "number", value),
    cell(live(sources, `=IFERROR(${scaled(cells.change)},"")`, changed), "number", change),
    cell(live(sources, `=IF(${cells.low}="","—",${ends})`, shown), "textCentered"),
    cell(live(sources, `=${changeVerdictFormula(sources, compared, cells)}`, verdict), "textCentered"),
  ];
}
