import { foldText } from "./foldText";
import { toSimplified } from "./simplified";

/** A header made comparable: width, case, traditional script, spacing and numbering no longer matter. */
export interface FoldedHeader {
  /** Without bracketed remarks, numbering and end punctuation. */
  readonly core: string;
  /** Everything, remarks included. */
  readonly whole: string;
}

const BRACKETED = /\([^)]*\)|\[[^\]]*\]|【[^】]*】|<[^>]*>|「[^」]*」/g;
const NUMBERING = /^[\s*#]*(?:第\s*\d+\s*题|(?:q|question)?\s*\d+(?=\s*[.、:)])|q\d+(?=\s))?[\s.、:)*]*/;

/**
 * Makes a header comparable. "" gives empty texts.
 *
 * @example foldHeader("Q3. 總體評價（必填）：") // { core: "总体评价", whole: "q3 总体评价(必填)" }
 */
export function foldHeader(header: string): FoldedHeader {
  const narrow = toSimplified(header.normalize("NFKC")).replace(/([a-z])([A-Z])/g, "$1 $2");
  const whole = spaced(foldText(narrow));
  const bare = foldText(narrow).replace(BRACKETED, " ").replace(NUMBERING, "");
  const core = spaced(bare);
  return { core: core === "" ? whole : core, whole };
}

function spaced(text: string): string {
  return text
    .replace(/[_\-/.…›]+/g, " ")
    .replace(/[*:?!,;。，"'“”‘’]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/([\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, "$1")
    .trim();
}
