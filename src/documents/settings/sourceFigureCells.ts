import { areaOf } from "../formulas/reference";
import { text } from "../formulas/text";
import { cell } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import type { DocumentContext } from "../context";
import { FILLED_WEIGHT, type SourceArea, type SourceFigure } from "../sourceFigure";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

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
  const [same, other] = [TERMS.sourceSame, TERMS.sourceChanged].map((term) => `· ${words(term)}`) as [
    string,
    string,
  ];
  const said = live(sources, `=IF(${changed},${text(other)},${text(same)})`, same);
  const number = live(sources, `=${figureFormula(figure)}`, figure.value);
  const shown = {
    ...cell(said, "definition"),
    rules: [{ formula: `=${changed}`, look: "warning" }],
  } as const;
  const counted = { ...cell(number, "definition", "general"), name: naming.setting(FIGURE_KEY) } as const;
  // each by itself, since staff may put a column between them
  return [
    { kind: "cells", row, column, rows: [[shown]] },
    { kind: "cells", row, column: column + 1, rows: [[counted]] },
  ];
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
