import { areaOf } from "../formulas/reference";
import { text } from "../formulas/text";
import { cell } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import type { DocumentContext } from "../context";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

/** Cells of the survey, 0-based, corners included. */
export interface SourceArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One number for the survey, by which sheets notice that its cells have changed: how many are filled, what scores come
 * to, which words scores are. Words that say something else with as many cells are for the pane to notice.
 */
export interface SourceFigure {
  /** All that is read. */
  readonly filled: readonly SourceArea[];
  /** Where scores are numbers. */
  readonly numbers: readonly SourceArea[];
  /** Where scores are words. */
  readonly worded: readonly SourceArea[];
  /** The words, each weighing as much as its place, from 1 on. */
  readonly words: readonly string[];
  /** What the formula gives for the cells as this run read them. */
  readonly value: number;
}

/** What a filled cell weighs beside a point of a score: so many points make up for none. */
export const FILLED_WEIGHT = 1000;
/** Programs add numbers in another order. */
const TOLERANCE = "0.001";

const FIGURE_KEY = "source-figure";

/** Conditions, without "=", that hold once the survey is another than the one of this run; [] where none can tell. */
export function sourceChanged({
  naming,
  sourceFigure,
}: Pick<DocumentContext, "naming" | "sourceFigure">): readonly string[] {
  if (sourceFigure === null) return [];
  return [`ABS(${naming.setting(FIGURE_KEY)}-${String(sourceFigure.value)})>${TOLERANCE}`];
}

/** Whether the survey is still as this run read it; in the hidden column beside it the number that tells. */
export function sourceFigureCells(
  sources: DocumentSources,
  row: number,
  column: number,
): readonly CellsBlock[] {
  const { context, words } = sources;
  const { sourceFigure: figure, naming } = context;
  const [changed] = sourceChanged(context);
  if (figure === null || changed === undefined || !context.formulas) return [];
  const same = words(TERMS.sourceSame);
  const said = live(sources, `=IF(${changed},${text(words(TERMS.sourceChanged))},${text(same)})`, same);
  const number = live(sources, `=${figureFormula(figure)}`, figure.value);
  const shown = {
    ...cell(said, "definition"),
    rules: [{ formula: `=${changed}`, look: "warning" }],
  } as const;
  const counted = { ...cell(number, "definition", "general"), name: naming.setting(FIGURE_KEY) } as const;
  return [{ kind: "cells", row, column, rows: [[shown, counted]] }];
}

/** Without the survey's sheet it gives a number that no survey has. */
function figureFormula({ filled, numbers, worded, words }: SourceFigure): string {
  const cells = filled.map(addressIn).map((area) => `ROWS(${area})*COLUMNS(${area})-COUNTBLANK(${area})`);
  const points = numbers.length === 0 ? [] : [`SUM(${numbers.map(addressIn).join(",")})`];
  const places = worded.map(addressIn);
  const counted = words.flatMap((word, place) =>
    places.map((area) => `${String(place + 1)}*COUNTIF(${area},${text(word)})`),
  );
  return `IFERROR(${[`${String(FILLED_WEIGHT)}*(${cells.join("+")})`, ...points, ...counted].join("+")},-1)`;
}

function addressIn({ sheet, top, left, bottom, right }: SourceArea): string {
  return `'${sheet.replace(/'/gu, "''")}'!${areaOf(top, left, bottom, right)}`;
}
