import type { NormalisedText, Span } from "./normalisedText";

/** Signs that stand for a digit, those of ten's own first: numerals, those of bank notes, as radio operators say them, in rings. */
const SIGNS: readonly string[] = [
  "零〇○洞⓿🄋🄌",
  "一壹弌幺❶➀➊⓵",
  "二贰貳弍两兩❷➁➋⓶",
  "三叁參弎❸➂➌⓷",
  "四肆❹➃➍⓸",
  "五伍❺➄➎⓹",
  "六陆陸❻➅➏⓺",
  "七柒拐❼➆➐⓻",
  "八捌❽➇➑⓼",
  "九玖勾❾➈➒⓽",
];
/** Words, English and pinyin, that are said for a digit. */
const WORDS: readonly string[] = [
  "zero oh o nought ling",
  "one yi yao",
  "two er liang",
  "three san",
  "four si",
  "five wu",
  "six liu",
  "seven qi",
  "eight ba",
  "nine jiu",
];
const DIGIT_OF = new Map<string, string>([
  ...SIGNS.flatMap((signs, digit) => Array.from(signs, (sign) => [sign, String(digit)] as const)),
  ...WORDS.flatMap((words, digit) => words.split(" ").map((word) => [word, String(digit)] as const)),
]);
const TIMES_OF = new Map(
  ["double 两 兩 二 俩", "triple treble 三"].flatMap((words, at) =>
    words.split(" ").map((word) => [word, at + 2] as const),
  ),
);

const SIGN = `[${SIGNS.join("")}]`;
/** What makes a numeral a number of things, or a word of its own: 三次, 一百, 一直. */
const COUNTS =
  "(?:[次遍个個天点點年月日号號分秒小时時元块塊百千万萬亿億十周週声聲通种種位名人条條件张張套家间間层層楼樓度]|(?<=一)[直下起边邊样樣定些般共旦再律])";
const WORD = `(?<![\\p{L}\\d])(?:${WORDS.join("|").replace(/ /gu, "|")})(?![\\p{L}\\d])`;
const TIMES = `(?:(?<!\\p{L})(?:double|triple|treble)[ -]+${WORD}|[两兩二俩三][个個]${SIGN})`;
/** Digits that are no Arabic ones may be those of another script. */
const TOKEN = `(?:${TIMES}|\\p{Nd}\\uFE0F?\\u20E3?|${SIGN}(?!${COUNTS})|${WORD})`;
const GAP = "[ \\t,，、.。·\\-–—]{0,2}";
const RUN = new RegExp(`(?<![十百千万萬点點第])${TOKEN}(?:${GAP}${TOKEN}){4,}`, "giu");
const TOKENS = new RegExp(`(${GAP})(${TOKEN})`, "giuy");
/** What a text without any has none of; looked for first, as most texts have none. */
const MAY_HAVE_RUN = new RegExp(
  `${SIGN}${GAP}(?:${SIGN}|\\d)|\\d${GAP}${SIGN}|[\\u20E3]|(?![0-9])\\p{Nd}|${WORD}[ ,-]+${WORD}`,
  "iu",
);
/** From here on digits that somebody spelled out are a number to be called or known by. */
const LONG = 7;
/** Hotlines, and days. */
const OF_NOBODY = /^(?:[48]00\d{7}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/u;

/** A text whose digits in words are digits, and where such numbers of some length stand in it. */
export interface WithDigits {
  readonly text: NormalisedText;
  readonly spelled: readonly Span[];
}

interface Token {
  readonly gap: string;
  readonly digits: string;
  readonly at: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/**
 * Turns digits that are spelled out one by one (一三八零零, one three eight, double five) into digits; numbers as one says
 * them in a sentence (一百三十八, two or three) stay.
 *
 * @example withDigits({ normal: "打一三八零零", original: "打一三八零零", origins: null }).text.normal // "打13800"
 */
export function withDigits(text: NormalisedText): WithDigits {
  if (!MAY_HAVE_RUN.test(text.normal)) return { text, spelled: [] };
  const { normal } = text;
  const written = new Rewritten(text);
  const spelled: Span[] = [];
  for (const run of normal.matchAll(RUN)) {
    for (const tokens of spelledParts(tokensOf(normal, run.index, run.index + run[0].length))) {
      const start = written.copyTo(tokens[0]?.at ?? 0);
      const digits = written.addDigits(tokens);
      if (isLongNumber(digits)) spelled.push({ start, end: written.length, replacement: "***" });
    }
  }
  written.copyTo(normal.length);
  return { text: written.done(), spelled };
}

/** The text as it is written anew, which remembers where each unit comes from. */
class Rewritten {
  private normal = "";
  private readonly origins: number[] = [];
  private from = 0;

  constructor(private readonly source: NormalisedText) {}

  get length(): number {
    return this.normal.length;
  }

  /** Copies what stands before a place, and says where that is now. */
  copyTo(end: number): number {
    for (; this.from < end; this.from++) this.add(this.source.normal.charAt(this.from), this.from);
    return this.normal.length;
  }

  /** Writes digits; the gap between two is kept as a hyphen where it is not the usual one. */
  addDigits(tokens: readonly Token[]): string {
    const usual = usualGap(tokens.slice(1).map(({ gap }) => gap));
    let digits = "";
    tokens.forEach((token, at) => {
      if (at > 0 && token.gap !== usual) this.add("-", token.at - token.gap.length);
      for (const digit of token.digits) this.add(digit, token.at);
      digits += token.digits;
      this.from = token.end;
    });
    return digits;
  }

  done(): NormalisedText {
    const { normal, origins } = this;
    return { normal, original: this.source.original, origins: [...origins, this.origin(this.from)] };
  }

  private add(unit: string, at: number): void {
    this.normal += unit;
    this.origins.push(this.origin(at));
  }

  private origin(at: number): number {
    return this.source.origins?.[at] ?? at;
  }
}

function tokensOf(normal: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  TOKENS.lastIndex = start;
  for (let found = TOKENS.exec(normal); found !== null; found = TOKENS.exec(normal)) {
    const [whole, gap = "", word = ""] = found;
    const at = found.index + whole.length - word.length;
    if (at >= end) break;
    tokens.push({ gap, digits: digitsOf(word), at, end: at + word.length, isPlain: /^\d$/u.test(word) });
  }
  return tokens;
}

/** What is spelled, with shorter pieces in plain digits; a whole number in plain digits is none of it: 13800138000 一直. */
function spelledParts(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (let at = 0; at < tokens.length;) {
    const isPlain = tokens[at]?.isPlain === true;
    let end = at;
    while (end < tokens.length && tokens[end]?.isPlain === isPlain) end++;
    const piece = tokens.slice(at, end);
    if (isPlain && piece.length >= LONG) parts.push([]);
    else parts.at(-1)?.push(...piece);
    at = end;
  }
  return parts.filter((part) => part.length > 4 && part.some(({ isPlain }) => !isPlain));
}

function digitsOf(word: string): string {
  const token = word.toLowerCase();
  const single = DIGIT_OF.get(token) ?? scriptDigit(token);
  if (single !== undefined) return single;
  const [, times = "", said = ""] = /^(\p{Script=Han}|\p{L}+)[个個 -]+(.+)$/u.exec(token) ?? [];
  return (DIGIT_OF.get(said) ?? "").repeat(TIMES_OF.get(times) ?? 1);
}

/** The digits of each script stand in a row that begins with its zero. */
function scriptDigit(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (!/^\p{Nd}/u.test(sign)) return undefined;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function usualGap(gaps: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

/** Neither counting nor a hotline nor a day. */
function isLongNumber(digits: string): boolean {
  const counts = Array.from(digits).every((digit, at) => at === 0 || digit >= digits.charAt(at - 1));
  return digits.length >= LONG && !counts && !OF_NOBODY.test(digits);
}
