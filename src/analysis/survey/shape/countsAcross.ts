import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { amountOfText } from "../columns/plainColumns";
import type { RawCell } from "../rawColumn";
import { answerLabelOf, type AnswerLabel } from "./answerLabel";
import { identifiersIn, leafOf } from "./headings";
import type { AnswersAcross } from "./tableShape";

interface CountedAnswer {
  readonly column: SampledColumn;
  readonly label: AnswerLabel;
}

const FEWEST_NUMBERS = 3;
/** Larger numbers as headings are years and the like. */
const HIGHEST = 10;
/** So many of the filled cells of a column of counts are counts. */
const MOSTLY = 0.9;

/**
 * Columns that count how many gave each answer (工号 × 满意/基本满意/不满意/未评价, or 5/4/3/2/1): headed by answers, filled
 * with whole numbers. Bare numbers as headings may be those of questions: then some count is beyond all of them. Null
 * where there are none.
 */
export function findCountsAcross(columns: readonly SampledColumn[]): AnswersAcross | null {
  const counted = columns.flatMap((column): CountedAnswer[] => {
    const label = answerLabelOf(leafOf(column));
    return label !== null && holdsCounts(column) ? [{ column, label }] : [];
  });
  const groups = [...new Set(counted.map(({ column }) => column.group))];
  const sets = groups.map((group) => counted.filter(({ column }) => column.group === group));
  const found = [counted, ...sets].find(areOneQuestion);
  if (found === undefined) return null;
  return {
    kind: "counts",
    positions: found.map(({ column }) => column.position),
    labels: found.map(({ label }) => label.text),
    header: found.map(({ column }) => leafOf(column)).join(" / "),
    groupHeader: "",
    identifiers: identifiersIn(columns),
  };
}

/** Whether a column holds whole numbers of something, and no shares. */
export function holdsCounts({ profile, cells }: SampledColumn): boolean {
  if (profile.filled === 0 || profile.numberFormat.includes("%") || profile.momentShare > 0.5) return false;
  const filled = cells.filter((cell) => cell !== "");
  return filled.filter((cell) => isCount(cell)).length >= filled.length * MOSTLY;
}

function isCount(cell: RawCell): boolean {
  if (typeof cell === "boolean" || /[%％]\s*$/u.test(String(cell))) return false;
  const amount = typeof cell === "number" ? cell : amountOfText(cell);
  return Number.isInteger(amount) && amount >= 0;
}

function areOneQuestion(counted: readonly CountedAnswer[]): boolean {
  const answers = counted.filter(({ label }) => label.kind !== "declined");
  const texts = new Set(answers.map(({ label }) => label.text));
  if (answers.length < 2 || texts.size < answers.length) return false;
  const bare = answers.filter(({ label }) => label.kind === "number");
  if (bare.length === 0) return someCount(counted, 1) || isOneEach(counted);
  const numbers = bare.map(({ label }) => label.number ?? 0);
  const isScale =
    Math.max(...numbers) - Math.min(...numbers) === numbers.length - 1 && Math.max(...numbers) <= HIGHEST;
  return (
    bare.length === answers.length &&
    bare.length >= FEWEST_NUMBERS &&
    isScale &&
    someCount(counted, Math.max(...numbers))
  );
}

/** Whether some count is above a number. */
function someCount(counted: readonly CountedAnswer[], limit: number): boolean {
  return counted.some(({ column }) => column.cells.some((cell) => amountOfText(String(cell)) > limit));
}

/** One answer a row, marked with a 1 in its column. */
function isOneEach(counted: readonly CountedAnswer[]): boolean {
  const rows = counted[0]?.column.cells.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const sum = counted.reduce(
      (all, { column }) => all + (amountOfText(String(column.cells[row] ?? "")) || 0),
      0,
    );
    if (sum > 1) return false;
  }
  return true;
}
