import { foldText } from "../cells/foldText";
import { CODE_EMPTY, CODE_NUMBER, CODE_TRUE, someNumber, type RawCell, type RawColumn } from "../rawColumn";

const ASKS_WHETHER =
  /是否.{0,4}(满意|滿意)|(满意|滿意)(吗|嗎|与否|與否)|\b(are|were|was|is) \w+( \w+)? satisfied\b|^(is )?satisfied\b/;
const YES = new Set(["是", "是的", "对", "對", "y", "yes", "true", "1"]);
const NO = new Set(["否", "不是", "不", "n", "no", "false", "0"]);

/** What a yes or no to "是否满意" says, in words of a scale of three. */
const SATISFIED = "满意";
const DISSATISFIED = "不满意";

/**
 * Whether a header asks for yes or no on being satisfied (是否满意, Were you satisfied?).
 *
 * @example ["您对本次服务是否满意", "满意度"].map(asksWhetherSatisfied) // [true, false]
 */
export function asksWhetherSatisfied(header: string): boolean {
  return ASKS_WHETHER.test(foldText(header));
}

/** 满意 for a yes, 不满意 for a no, null for anything else. */
function answerOf(cell: RawCell): string | null {
  const folded = foldText(String(cell));
  if (YES.has(folded)) return SATISFIED;
  return NO.has(folded) ? DISSATISFIED : null;
}

/** The cells under such a header as words of satisfaction, where they are yes and no; else as they are. */
export function satisfactionCells(header: string, cells: readonly RawCell[]): readonly RawCell[] {
  if (!asksWhetherSatisfied(header)) return cells;
  const filled = cells.filter((cell) => cell !== "");
  const isScored = filled.some((cell) => typeof cell === "number" && cell > 1);
  if (isScored || !filled.some((cell) => answerOf(cell) !== null)) return cells;
  return cells.map((cell) => answerOf(cell) ?? cell);
}

/** The same for a whole column. */
export function satisfactionColumn(raw: RawColumn): RawColumn {
  if (!asksWhetherSatisfied(raw.header) || someNumber(raw, (number) => number > 1)) return raw;
  const texts = [...raw.texts.map((text) => answerOf(text) ?? text), SATISFIED, DISSATISFIED];
  const codeOf = (cell: RawCell, code: number): number => {
    const answer = answerOf(cell);
    return answer === null ? code : texts.length - (answer === SATISFIED ? 1 : 0);
  };
  const codes = raw.codes.map((code, row) => {
    if (code > 0 || code === CODE_EMPTY) return code;
    return codeOf(code === CODE_NUMBER ? (raw.numbers[row] ?? NaN) : code === CODE_TRUE, code);
  });
  return { ...raw, texts, codes };
}
