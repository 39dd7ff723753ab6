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

const NONE = "—";

/** The fields that are named below the table; [] where the dimensions have no place in any. */
export function fieldsShown({ dimensions }: Pick<Results, "dimensions">): readonly NotedField[] {
  return dimensions.some(({ field }) => field !== null) ? ["improve", "keep"] : [];
}

/** Which dimensions are important and low, or important and high: split at the averages, following the means. */
export function driverFieldNote(
  sources: DocumentSources,
  field: NotedField,
  importances: FiguresPlace,
  means: FiguresPlace,
): Cell {
  const { words, context } = sources;
  const { dimensions } = context.results;
  const between = words(TERMS.nameSeparator);
  const averageOf = ({ firstRow, column }: FiguresPlace): string =>
    `AVERAGE(${areaOf(firstRow, column, firstRow + dimensions.length - 1, column)})`;
  const listed = dimensions
    .map(({ name }, i) => {
      const [importance, mean] = [importances, means].map(({ firstRow, column }) =>
        addressOf(firstRow + i, column),
      ) as [string, string];
      const isIn = `${mean}${field === "improve" ? "<" : ">="}${averageOf(means)}`;
      const place = `AND(COUNT(${importance},${mean})=2,N(${importance})>=${averageOf(importances)},${isIn})`;
      return `IF(${place},${text(name + between)},"")`;
    })
    .join("&");
  const names = dimensions.filter((dimension) => dimension.field === field).map(({ name }) => name);
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
