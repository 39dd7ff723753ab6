import { withDigits, type WithDigits } from "./digitsInWords";
import { introducedNames } from "./introducedNames";
import { normalised, withReplaced, type Span } from "./normalisedText";
import { PERSONAL_ADDRESSES } from "./personalAddresses";
import { PERSONAL_MAIL } from "./personalMail";
import { PERSONAL_NAMES } from "./personalNames";
import { notOfThings, PERSONAL_NUMBERS } from "./personalNumbers";

/** Finds names of persons that are known, wherever they stand in a normalised text. */
export type NameFinder = (normal: string) => readonly Span[];

const PATTERNS = [
  ...PERSONAL_MAIL,
  {
    hint: /\d|微信|we(?:chat|ixin)|[一二三四五六七八九十百]\s*[号號弄]/iu,
    patterns: [...PERSONAL_NUMBERS, ...PERSONAL_ADDRESSES],
  },
  ...PERSONAL_NAMES,
];
/** How much of what stands before a number tells what it is. */
const BEFORE = 24;

/**
 * Replaces what points to a person (S20) by stars: numbers, addresses and names of customers, and `names` wherever they
 * stand. It is looked for in the text as NFKC has it; what is not masked stays as it was written.
 *
 * @example maskPersonalData("请打13812345678找王小明", ["王小明"]) // "请打***找客户"
 */
export function maskPersonalData(text: string, names: NameFinder | readonly string[] = []): string {
  if (text.length < 2) return text;
  const found = withDigits(normalised(text));
  const spans = personalSpans(found, typeof names === "function" ? names : nameFinder(names));
  return spans.length === 0 ? text : withReplaced(found.text, spans);
}

/** Finds names, for which `codeOf` has what stands instead. Names of one sign are left, as they would take every such sign with them; so are words that stand for nobody. */
export function nameFinder(
  names: Iterable<string>,
  codeOf: (name: string) => string | undefined = () => undefined,
): NameFinder {
  const byStart = new Map<string, string[]>();
  const codes = new Map<string, string>();
  for (const written of names) {
    const name = written.normalize("NFKC").trim();
    if (!isName(name) || codes.has(name)) continue;
    codes.set(name, codeOf(written) ?? "客户");
    const start = name.slice(0, 2);
    const sisters = byStart.get(start);
    if (sisters === undefined) byStart.set(start, [name]);
    else sisters.push(name);
  }
  for (const sisters of byStart.values()) sisters.sort((one, other) => other.length - one.length);
  return byStart.size === 0 ? () => [] : (normal) => namesIn(normal, byStart, codes);
}

const NOBODY =
  /^(?:匿名.*|客户|客戶|顾客|用户|用戶|先生|女士|小姐|未知|未填|不详|保密|没有|无名|测试|个人|本人|公司|满意|不满意|等|unknown|anonymous|customer|none|null|test|n\/a)$/iu;

function isName(name: string): boolean {
  const isLatin = /^[\p{Script=Latin}\s.'’-]+$/u.test(name);
  return name.length >= (isLatin ? 3 : 2) && /\p{L}/u.test(name) && !name.includes("*") && !NOBODY.test(name);
}

function namesIn(
  normal: string,
  byStart: ReadonlyMap<string, readonly string[]>,
  codes: ReadonlyMap<string, string>,
): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < normal.length - 1; at++) {
    const name = byStart.get(normal.slice(at, at + 2))?.find((each) => stands(normal, each, at));
    if (name === undefined) continue;
    spans.push({ start: at, end: at + name.length, replacement: codes.get(name) ?? "客户" });
    at += name.length - 1;
  }
  return spans;
}

/** A name of letters is a word of its own. */
function stands(normal: string, name: string, at: number): boolean {
  if (!normal.startsWith(name, at)) return false;
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{Script=Latin}\d]/u.test(sign);
  const [first, last] = [name.charAt(0), name.at(-1)];
  const joins = isLetter(first) && isLetter(normal[at - 1]);
  return !joins && !(isLetter(last) && isLetter(normal[at + name.length]));
}

function personalSpans({ text: { normal }, spelled }: WithDigits, names: NameFinder): readonly Span[] {
  const spans: Span[] = [...names(normal)];
  const before = (start: number) => normal.slice(Math.max(0, start - BEFORE), start);
  const add = (span: Span) => {
    if (!spans.some(({ start, end }) => start < span.end && span.start < end)) spans.push(span);
  };
  for (const { hint, patterns } of PATTERNS) {
    if (!hint.test(normal)) continue;
    for (const { pattern, replacement, isPersonal } of patterns) {
      for (const match of normal.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (isPersonal?.(match[0], before(start)) !== false) add({ start, end, replacement });
      }
    }
  }
  for (const span of introducedNames(normal)) add(span);
  for (const span of spelled) if (notOfThings("", before(span.start))) add(span);
  return spans.sort((one, other) => one.start - other.start);
}
