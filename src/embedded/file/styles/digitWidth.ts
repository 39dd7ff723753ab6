import type { CellFormat } from "../../model/cellFormat";

/** Digits of East Asian fonts are half a square wide and a little more, those of Latin fonts vary. */
const EAST_ASIAN_SHARE = 0.52;
const LATIN_SHARES: Readonly<Record<string, number>> = { arial: 0.556, tahoma: 0.546, verdana: 0.636 };
/** Calibri's, and of what is not listed. */
const OTHER_SHARE = 0.48;

const EAST_ASIAN =
  /[^\p{ASCII}]|^(n?simsun|simhei|dengxian|fangsong|kaiti|microsoft (yahei|jhenghei)|p?mingliu|ms p?(gothic|mincho)|yu (gothic|mincho)|meiryo|malgun gothic|gulim|dotum)/iu;

/**
 * Pixels of the widest digit of a workbook's normal font at 96 dots an inch, in which its files count column widths:
 * 7 for Calibri 11, 8 for 宋体 11 and 等线 11 (as the widths in files of Excel's Chinese editions show, which come in
 * eighths).
 */
export function digitWidthOf({ font }: Pick<CellFormat, "font">): number {
  const pixels = Math.round((font.size * 96) / 72);
  const share = EAST_ASIAN.test(font.name)
    ? EAST_ASIAN_SHARE
    : (LATIN_SHARES[font.name.toLowerCase()] ?? OTHER_SHARE);
  return Math.max(1, Math.round(pixels * share));
}
