import { text } from "./text";

/**
 * A sentence with places as a formula without "=": `{name}` becomes the expression given for it.
 *
 * @example templateFormula("{n} 项", { n: "COUNT(A1:A9)" }) // 'COUNT(A1:A9)&" 项"'
 */
export function templateFormula(sentence: string, places: Readonly<Record<string, string>>): string {
  const parts = sentence.split(/(\{\w+\})/u).filter((part) => part !== "");
  return parts.map((part) => places[part.slice(1, -1)] ?? text(part)).join("&");
}
