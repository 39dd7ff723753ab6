import { periodLabelText } from "../sheet/wording";
import { signedFormula, signedText } from "../sheet/numberText";
import { cell } from "../sheet/cells";
import { gridTable } from "../sheet/grid";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { changeVerdict, changeVerdictFormula } from "./changeVerdict";
import { comparedOf } from "./compared";
import { comparedCells } from "./comparedWorkings";
import { TERMS } from "./words";

/** Column of the means of the period compared with within the table. */
export const BEFORE_COLUMN = 1;

/** The period that the dimensions' means stand against, in words; null where there is none. */
export function meansBefore(sources: DocumentSources): string | null {
  const { words, context } = sources;
  const { dimensions, comparedPeriods } = context.results;
  const period = comparedPeriods?.before.period ?? null;
  const isCompared = dimensions.some(({ name }) => comparedOf(sources, `dimension:${name}`) !== null);
  return period === null || !isCompared ? null : periodLabelText(words, period.label);
}

/** Rows that the table takes, with the blank one below; 0 without a comparison. */
export function dimensionChangesHeight(sources: DocumentSources): number {
  return meansBefore(sources) === null ? 0 : sources.context.results.dimensions.length + 3;
}

/** 分项变化: each dimension's mean in the period compared with, the change with its interval, and whether chance would do. */
export function dimensionChanges(
  sources: DocumentSources,
  row: number,
  column: number,
): readonly CellsBlock[] {
  const { words, context } = sources;
  const before = meansBefore(sources);
  if (before === null) return [];
  const headings = [
    words(TERMS.dimension),
    before,
    words(TERMS.changeScore),
    words(TERMS.interval95),
    words(TERMS.changeChance),
  ];
  const rows = context.results.dimensions.map(({ name }) => [
    cell(name, "text"),
    ...changeCells(sources, `dimension:${name}`),
  ]);
  return gridTable(row, column, words(TERMS.dimensionChanges), headings, rows);
}

function changeCells(sources: DocumentSources, measure: string): readonly Cell[] {
  const compared = comparedOf(sources, measure);
  if (compared === null || compared.samples.before.kind !== "mean") {
    return [cell("—", "number"), cell("—", "number"), cell("—", "textCentered"), cell("—", "textCentered")];
  }
  const cells = comparedCells(sources, compared);
  const ends = [cells.low, cells.high].map((end) => signedFormula(end, 2)).join('&" … "&');
  const shown = compared.interval?.map((end) => signedText(end, 2)).join(" … ") ?? "—";
  const verdict = sources.words(changeVerdict(sources, compared));
  return [
    cell(live(sources, `=${cells.valueBefore}`, compared.samples.before.mean ?? ""), "number", "decimal2"),
    cell(live(sources, `=${cells.change}`, compared.change ?? ""), "number", "signedDecimal2"),
    cell(live(sources, `=IF(${cells.low}="","—",${ends})`, shown), "textCentered"),
    cell(live(sources, `=${changeVerdictFormula(sources, compared, cells)}`, verdict), "textCentered"),
  ];
}
