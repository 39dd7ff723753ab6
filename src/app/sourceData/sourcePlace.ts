import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import { isMade, MADE_SHEETS, positionsOfShape } from "../../analysis/survey/shape/tableShape";
import type { Survey } from "../../analysis/survey/survey";
import { areaAddress, columnLetters } from "../../workbook/area";

/** Areas up to so many columns are read whole; of wider ones the columns that have a role. */
const NARROW = 40;

/** Columns of the area that a sample was taken from. */
export function widthOf({ rows }: ChosenSource["sample"]): number {
  return Math.max(...rows.map((row) => row.length), 0);
}

/** The 0-based positions of the columns to read, ascending. */
export function positionsOf({ sample, recognition }: ChosenSource): readonly number[] {
  const width = widthOf(sample);
  if (width <= NARROW) return Array.from({ length: width }, (_, position) => position);
  const used = recognition.columns.filter(({ role, position }) => role !== "ignore" && !isMade(position));
  const positions = [...used.map(({ position }) => position), ...positionsOfShape(recognition.shape)];
  return [...new Set(positions)].sort((one, other) => one - other);
}

/** The letters of a column, with its sheet where that is another one, or of the first and the last of those that it was made of (C–F). */
export function lettersOf({ sample, recognition }: ChosenSource, position: number): string {
  const letters = (at: number): string => columnLetters(sample.firstColumn - 1 + at);
  if (!isMade(position)) return letters(position);
  const elsewhere = recognition.columns.find((column) => column.position === position)?.elsewhere;
  if (elsewhere !== undefined || position === MADE_SHEETS) return elsewhere ?? "–";
  const parts = recognition.shape.across?.positions ?? [];
  return [parts[0] ?? 0, parts.at(-1) ?? 0].map(letters).join("–");
}

/** All sheets that the survey stands on, in the order of the workbook. */
export function placesOf(source: ChosenSource): readonly [Survey["source"], ...Survey["source"][]] {
  const sisters = source.sisters.map(({ sample, headerRow }) => placeIn(sample, headerRow));
  const [first = placeOf(source), ...others] = sisters.toSpliced(source.sistersBefore, 0, placeOf(source));
  return [first, ...others];
}

/** All sheets that are read, each once. */
export function sheetsOf({ sample, sisters, companions }: ChosenSource): readonly string[] {
  return [
    ...new Set(
      [sample, ...[...sisters, ...companions].map((other) => other.sample)].map(({ sheet }) => sheet),
    ),
  ];
}

/** Sheet, range from the header row down, and header row (1-based). */
export function placeOf({
  sample,
  recognition,
}: Pick<ChosenSource, "sample" | "recognition">): Survey["source"] {
  return placeIn(sample, recognition.headerRow);
}

function placeIn(sample: ChosenSource["sample"], headerRow: number): Survey["source"] {
  const above = headerRow - sample.firstRow;
  const range = areaAddress({
    row: headerRow - 1,
    column: sample.firstColumn - 1,
    rows: sample.totalRows - above,
    columns: Math.max(widthOf(sample), 1),
  });
  return { sheet: sample.sheet, range, headerRow };
}
