import { foldSpaces } from "../cells/foldText";
import { asksForReasons, readHeader, strongestRole } from "./headerWords";
import type { RawCell } from "../rawColumn";
import type { SourceSample } from "../recognition";

/** What a header says of each column of an area. */
export interface Headings {
  /** One a column, line breaks folded; "" where there is none. */
  readonly headers: readonly string[];
  /** The heading over each column's own that spans it, outermost first (服务评价 › 态度 under 服务评价); "" where none does. */
  readonly groups: readonly string[];
}

/** Between a heading and the one over it. */
export const PATH = " › ";

/** Numbers, days and stars are answers, no headings. */
export const DATA_LIKE = /^[-+]?[\d.,:%/\s-]+$|^[★☆]+$|^\d{4}[-/年]\d{1,2}[-/月]\d{1,2}/;

/** What a row says as a header: alone, with the row above it, and with the two above it; [] for an empty one. */
export function headingsAt(sample: SourceSample, row: number, width: number): Headings[] {
  const own = headerTexts(sample.rows[row] ?? [], width);
  if (filledIn(own) === 0) return [];
  const plain: Headings = { headers: own, groups: own.map(() => "") };
  const upper = headerTexts(sample.rows[row - 1] ?? [], width);
  const top = headerTexts(sample.rows[row - 2] ?? [], width);
  const two = spansColumns(upper, own) ? [combine({ headers: upper, groups: upper.map(() => "") }, own)] : [];
  const three =
    filledIn(upper) >= 2 && filledIn(top) >= 2
      ? [combine(combine({ headers: top, groups: top.map(() => "") }, upper), own)]
      : [];
  return [plain, ...two, ...three];
}

/**
 * A single heading that begins beside the first column, or says what none of the headings under it does, is one of
 * columns; else it is a title.
 */
function spansColumns(upper: readonly string[], own: readonly string[]): boolean {
  if (filledIn(upper) !== 1) return filledIn(upper) > 1;
  const filled = own.filter((text) => text !== "");
  const says = (text: string): boolean => strongestRole(readHeader(text)) >= TELLS_ITSELF;
  const isBeside = upper.findIndex((text) => text !== "") > own.findIndex((text) => text !== "");
  return filled.length >= 2 && says(upper.join("")) && (isBeside || !filled.some(says));
}

function headerTexts(cells: readonly RawCell[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => foldSpaces(String(cells[column] ?? "")));
}

/** What stands under a question that has one answer only (SurveyMonkey and the like). */
const ONLY_ANSWER = /^(response|open-ended response|answer|回答|答案|答复|作答)$/i;

/** A heading that says so much by itself needs not the one over it. */
const TELLS_ITSELF = 0.5;

/**
 * Lower texts; upper ones where the lower cell is empty (merged downwards) or only says "Response"; both where lower
 * texts repeat, where the upper one asks for reasons, so that its options are known for what they are, and where the
 * lower text says nothing and the upper one says what is scored.
 */
function combine(upper: Headings, lower: readonly string[]): Headings {
  const repeated = new Set(lower.filter((text, column) => text !== "" && lower.indexOf(text) !== column));
  let last = -1;
  const over = lower.map((_, column) => {
    if (upper.headers[column] !== "") last = column;
    return last;
  });
  const groups = over.map((column) =>
    [upper.groups[column] ?? "", upper.headers[column] ?? ""].filter((text) => text !== "").join(PATH),
  );
  const headers = lower.map((text, column) => {
    const group = upper.headers[over[column] ?? -1] ?? "";
    if (text === "") return upper.headers[column] ?? "";
    const isSpread = upper.headers[column] === "" || upper.headers[column + 1] === "";
    return group === "" ? text : underGroup(text, group, repeated.has(text), isSpread);
  });
  return { headers, groups: groups.map((group, column) => (lower[column] === "" ? "" : group)) };
}

function underGroup(text: string, group: string, isRepeated: boolean, isSpread: boolean): string {
  if (ONLY_ANSWER.test(text)) return group;
  const isOption = isSpread && asksForReasons(group);
  return isRepeated || isOption || isToldByGroup(text, group) ? `${group}${PATH}${text}` : text;
}

function isToldByGroup(text: string, group: string): boolean {
  if (DATA_LIKE.test(text) || strongestRole(readHeader(text)) >= TELLS_ITSELF) return false;
  const { overall, notScore } = readHeader(group);
  return overall >= TELLS_ITSELF && !notScore;
}

/**
 * How many columns have a heading.
 *
 * @example filledIn(["工单号", "", "评分"]) // 2
 */
export function filledIn(texts: readonly string[]): number {
  return texts.filter((text) => text !== "").length;
}
