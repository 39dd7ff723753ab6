import { SHARED } from "../sharedWords";
import type { Figure } from "../../analysis/measures/figure";
import type { Term } from "../../glossary/locale";
import { text } from "../formulas/text";
import { decimalFormula, percentFormula, signedFormula } from "../formulas/figureText";
import { percentText, roundedText, signedText } from "../sheet/numberText";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { changeTone, changeVerdict, changeVerdictFormula } from "./changeVerdict";
import { comparedOf, type Compared } from "./compared";
import { comparedCells, type ComparedCells } from "./comparedWorkings";
import type { TileNote } from "./measureTile";
import { TERMS } from "./words";
import { UNIT_FORMATS } from "../sheet/unitFormats";

/** What a change is said in: shares in 百分点. */
const UNIT_TERMS: Readonly<Record<Figure["unit"], Term>> = {
  share: TERMS.unitPoints,
  score: TERMS.unitScore,
  points: TERMS.unitPoints,
  duration: TERMS.unitSeconds,
  times: TERMS.unitTimes,
};

/**
 * "较2024年4月 ↑ 2.1 个百分点", under it "属正常波动" and "95%置信区间 -0.4 … +4.6": how a measure stands against an earlier
 * period, and whether chance would do; [] where there is none.
 */
export function changeNotes(sources: DocumentSources, measure: string): readonly TileNote[] {
  const compared = comparedOf(sources, measure);
  if (compared === null || compared.change === null) return [];
  const cells = comparedCells(sources, compared);
  const tone = changeTone(sources, compared, cells);
  return [
    { content: movedNote(sources, compared, cells), tone },
    { content: verdictNote(sources, compared, cells), tone },
    ...intervalNotes(sources, compared, cells).map((content) => ({ content, tone: null })),
  ];
}

/** A part of a period is named: the lines above have no room for it. */
function verdictNote(
  sources: DocumentSources,
  compared: Compared,
  cells: ComparedCells,
): CellContent | Formula {
  const { words } = sources;
  if (compared.partial !== null) return words(TERMS.partialPeriod, { period: compared.partial });
  return live(
    sources,
    `=${changeVerdictFormula(sources, compared, cells)}`,
    words(changeVerdict(sources, compared)),
  );
}

function movedNote(
  sources: DocumentSources,
  compared: Compared,
  cells: ComparedCells,
): CellContent | Formula {
  const { words } = sources;
  const { factor, decimals } = UNIT_FORMATS[compared.unit];
  const { before } = compared;
  const label =
    before === null ? words(TERMS.againstPrevious) : words(TERMS.againstPeriod, { period: before });
  const unit = ` ${words(UNIT_TERMS[compared.unit]).trim()}`;
  const change = Number(roundedText((compared.change ?? 0) * factor, decimals));
  const difference = `ROUND(${cells.change}*${String(factor)},${String(decimals)})`;
  const amount = decimalFormula(`ABS(${difference})`, decimals);
  const month = monthOf(compared, cells);
  return live(
    sources,
    `=IFERROR(${month.formula}${text(`${label} `)}&${arrowFormula(difference)}&${amount}&${text(unit)},"")`,
    `${month.value}${label} ${arrowOf(change)}${roundedText(Math.abs(change), decimals)}${unit}`,
  );
}

/** "2024年5月 87.5% · " where that is not what the tile shows. */
function monthOf(
  { after }: Compared,
  { valueAfter }: ComparedCells,
): { readonly formula: string; readonly value: string } {
  if (after === null) return { formula: "", value: "" };
  const { period, rate } = after;
  return {
    formula: `${text(`${period} `)}&${percentFormula(valueAfter)}&" · "&`,
    value: `${period} ${percentText(rate)} · `,
  };
}

/** Nothing where the change has no interval. */
function intervalNotes(
  sources: DocumentSources,
  compared: Compared,
  cells: ComparedCells,
): readonly (CellContent | Formula)[] {
  const { interval, unit } = compared;
  if (interval === null) return [];
  const { factor, decimals } = UNIT_FORMATS[unit];
  const label = `${sources.words(TERMS.intervalOfChange)} `;
  const upTo = sources.words(SHARED.upTo);
  const end = (cell: string): string => signedFormula(`${cell}*${String(factor)}`, decimals);
  return [
    live(
      sources,
      `=IFERROR(${text(label)}&${end(cells.low)}&${text(upTo)}&${end(cells.high)},"—")`,
      `${label}${interval.map((each) => signedText(each * factor, decimals)).join(upTo)}`,
    ),
  ];
}

/** The sign of a change, with a blank after it. */
function arrowOf(change: number): string {
  if (change === 0) return "→ ";
  return change > 0 ? "↑ " : "↓ ";
}

/** The same as a formula without "=". */
function arrowFormula(change: string): string {
  return `IF(${change}>0,"↑ ",IF(${change}<0,"↓ ","→ "))`;
}
