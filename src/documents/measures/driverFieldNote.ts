import { NONE } from "../sheet/none";
import type { Results } from "../../analysis/results";
import { addressOf, areaOf } from "../formulas/reference";
import { sentence } from "../formulas/sentence";
import { text } from "../formulas/text";
import { cell } from "../sheet/cells";
import type { Cell } from "../sheet/cellSpec";
import { liveText, type DocumentSources } from "../sources";
import { TERMS } from "./words";

/** Where a figure of each dimension stands, one under the other. */
export interface FiguresPlace {
  readonly firstRow: number;
  readonly column: number;
}

const NOTES = { improve: TERMS.noteImproveFirst, keep: TERMS.noteKeep } as const;
type NotedField = keyof typeof NOTES;

/** The fields that are named below the table; [] where the dimensions have no place in any. */
export function fieldsShown({ dimensions }: Pick<Results, "dimensions">): readonly NotedField[] {
  return dimensions.some(({ field }) => field !== null) ? ["improve", "keep"] : [];
}

/**
 * Which dimensions are important and low, or important and high: split at the averages, following the means, but for
 * those that staff put elsewhere. `importances` holds correlations where there are too many dimensions for importances.
 */
export function driverFieldNote(
  sources: DocumentSources,
  field: NotedField,
  importances: FiguresPlace,
  means: FiguresPlace,
): Cell {
  const { words, context } = sources;
  const { dimensions } = context.results;
  const between = words(TERMS.nameSeparator);
  const { weightAt, averageWeight } = weightFormulas(context.results, importances);
  const averageMean = `AVERAGE(${areaOfAll(dimensions, means)})`;
  const listed = dimensions
    .map(({ name, adjusted }, i) => {
      if (adjusted !== null) return text(adjusted === field ? name + between : "");
      const mean = addressOf(means.firstRow + i, means.column);
      const isIn = `${mean}${field === "improve" ? "<" : ">="}${averageMean}`;
      const both = `COUNT(${addressOf(importances.firstRow + i, importances.column)},${mean})=2`;
      return `IF(AND(${both},${weightAt(i)}>=${averageWeight},${isIn}),${text(name + between)},"")`;
    })
    .join("&");
  const names = dimensions.filter((each) => (each.adjusted ?? each.field) === field).map(({ name }) => name);
  return cell(
    liveText(
      sources,
      sentence(words, NOTES[field], {
        names: {
          formula: `IF(LEN(${listed})=0,${text(NONE)},LEFT(${listed},LEN(${listed})-${String(between.length)}))`,
          value: names.length === 0 ? NONE : names.join(between),
        },
      }),
    ),
    "muted",
  );
}

/** What a dimension weighs, and the average of all: importances, or correlations whichever way they run. */
function weightFormulas(
  { dimensions, drivers }: Results,
  place: FiguresPlace,
): { readonly weightAt: (index: number) => string; readonly averageWeight: string } {
  const all = areaOfAll(dimensions, place);
  const at = (index: number): string => `N(${addressOf(place.firstRow + index, place.column)})`;
  if (drivers?.tooMany !== true) return { weightAt: at, averageWeight: `AVERAGE(${all})` };
  return {
    weightAt: (index) => `ABS(${at(index)})`,
    averageWeight: `((SUMIF(${all},">0")-SUMIF(${all},"<0"))/COUNT(${all}))`,
  };
}

function areaOfAll({ length }: Results["dimensions"], { firstRow, column }: FiguresPlace): string {
  return areaOf(firstRow, column, firstRow + length - 1, column);
}
