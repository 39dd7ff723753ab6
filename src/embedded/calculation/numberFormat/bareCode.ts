/**
 * The code of a number format without its texts, escaped signs and brackets: the letters that are left mean something.
 *
 * @example bareCode('yyyy"年"m"月"') // "yyyym"
 */
export function bareCode(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
}
