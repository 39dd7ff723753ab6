import { GIVEN_NAMES, WORDS_TOO } from "./givenNames";
import type { Span } from "./normalisedText";

/** What leads to a name: how sure that is differs. */
type Lead = "am" | "this" | "name" | "under" | "call";

interface Word {
  readonly text: string;
  readonly end: number;
}

const S = "['’‘`]?s";
const KIN =
  "husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|friend|colleague|boss|neighbou?r";
const WHOSE = `my|(?:my\\s+)?(?:${KIN})(?:${S})?`;
/** How people say who they are, in front of the name. */
const LEADS: Readonly<Record<Lead, string>> = {
  am: "(?:I(?:['’‘`]?m|\\s+am)(?:\\s+(?:called|named))?|myself)\\s+",
  this: `(?:this\\s+is|it${S})\\s+`,
  name: `(?:${WHOSE})\\s+(?:(?:full|real|first|last|given|middle|maiden|family)\\s+)?(?:sur)?name(?:\\s+(?:is|was)\\s+|${S}\\s+|\\s*[:=]\\s*)`,
  under: `(?:the\\s+name(?:\\s+is|${S})|(?<=(?:^|[.!?]\\s|,\\s))name(?:\\s+is|${S})|under\\s+(?:the\\s+)?name(?:\\s+of)?|in\\s+the\\s+name\\s+of|signed(?:\\s+by)?\\s*[,:])\\s+`,
  call: "(?:call\\s+me|go\\s+by|known\\s+as)\\s+",
};
const LEADING = new RegExp(
  `(?<![\\p{L}\\d])(?:${Object.entries(LEADS)
    .map(([lead, source]) => `(?<${lead}>${source})`)
    .join("|")})`,
  "giu",
);
/** “Mary Lee here”, at the start of a sentence. */
const SPEAKER =
  /(?<=^\s*|[.!?,;:]\s*|\b(?:hi|hello|hey|and)\s+)(?=\p{L}[\p{L}'’. -]{1,60}?\s(?:here|speaking)(?:\s*(?:[,.!;:，。]|$)|\s+(?:and|from|again)\b))/giu;
const SPEAKS = /^,?\s*(?:here|speaking|calling|writing|again)\b/iu;
const MAY_INTRODUCE =
  /\bI(?:['’‘`]?m|\s+am)\b|\bmyself\b|\b(?:this|it)(?:\s+is|['’‘`]?s)\b|name|\bsigned\b|\bcall\s+me\b|\bgo\s+by\b|\bknown\s+as\b|\bspeaking\b|\bhere\b/iu;
const WORD = /^( ?)(\p{L}\.(?= )|\p{L}[\p{L}'’-]*)/u;
const MOST_WORDS = 4;
/** What comes behind a name. */
const TAIL =
  /^\s*(?:[,.!?;:()，。！；、]|$|(?:and|but|from|with|who|whose|speaking|calling|here|again|because|on|at|of|not)\b|[^\p{Script=Latin}\s])/iu;
/** People are of a kind, too: I am Hong Kong resident. */
const OF_A_KIND =
  /^\s*(?:plus\s+)?(?:member|user|customer|client|fan|subscriber|owner|holder|passenger|resident|citizen|guest|employee|driver|student|based|card|account|status)/iu;
const ADJECTIVE =
  /(?:ed|ing|ful|ous|able|ible|ive|less|ic|al|ly|ese|ish|ant|ent|ian|ary|ist|en|er|y|less|worthy|some)$/iu;
/** What people are, how things are, and who speaks for a house: none is a name, however it is written. */
const NO_NAMES = new Set(
  (
    "a an the this that these those it its he she we they you i my your our their his her who what why how when where which there here " +
    "so very too not no never ever only just quite really still also always even rather more most less least such all both each any some " +
    "every nobody somebody someone anyone everyone none nothing something and or but if as at in on of off out up down by for from to with " +
    "without about after before under over between until since back again now then today tomorrow yesterday once twice soon late early " +
    "is are was were be been being am do does did done has have had having will would shall should can could may might must going gonna " +
    "happy sad angry upset sorry glad sure afraid able unable fine ok okay good great bad best worst better worse tired sick ill poor mad " +
    "cross livid new old vip gold silver platinum diamond premium plus basic prime senior junior mum mom dad god wrong right missing mine " +
    "mud blank null private public correct incorrect different same unknown empty visible mandatory optional required ready free busy alone " +
    "done gone fed full aware mute deaf blind pregnant vegan human real true false long short half part home abroad online offline " +
    "french german dutch greek czech swiss thai british english american chinese japanese korean indian russian italian spanish mexican " +
    "canadian australian african asian european arab turk turkish muslim hindu sikh jew jewish christian catholic buddhist atheist " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "hi hello hey dear thanks thank please yes speaking calling writing waiting god " +
    "customer client service support team staff manager agent supervisor head office sales desk reception company bank hotel airline airport " +
    "amazon apple google microsoft samsung huawei xiaomi vodafone verizon telekom china mobile unicom telecom hong kong delta united " +
    "terrible horrible awful ridiculous unacceptable outrageous disgusting pathetic rubbish nonsense fraud theft spam news"
  ).split(" "),
);

/**
 * Where people say who they are in English, and the names that follow (S20).
 *
 * @example introducedNames("I'm Peter Chan. I'm upset") // [{ start: 4, end: 14, replacement: "***" }]
 */
export function introducedNames(normal: string): readonly Span[] {
  if (!MAY_INTRODUCE.test(normal)) return [];
  const spans: Span[] = [];
  for (const found of normal.matchAll(LEADING)) {
    const lead = (Object.keys(LEADS) as Lead[]).find((each) => found.groups?.[each] !== undefined) ?? "call";
    addName(spans, normal, found.index + found[0].length, lead);
  }
  for (const { index } of normal.matchAll(SPEAKER)) addName(spans, normal, index, "this");
  return spans;
}

function addName(spans: Span[], normal: string, start: number, lead: Lead): void {
  const rest = normal.slice(start, start + 120);
  const words = wordsOf(rest);
  const last = words[nameLength(lead, words, rest) - 1];
  if (last !== undefined) spans.push({ start, end: start + last.end, replacement: "***" });
}

function wordsOf(rest: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  while (words.length < MOST_WORDS) {
    const [whole = "", gap, text = ""] = WORD.exec(rest.slice(end)) ?? [];
    if (text === "" || (gap === " ") !== words.length > 0) break;
    end += whole.length;
    words.push({ text, end });
  }
  return words;
}

/** Of how many of the words a name is made. */
function nameLength(lead: Lead, words: readonly Word[], rest: string): number {
  const known = knownLength(words, rest);
  if (known > 0 || lead === "call") return known;
  const count = largeLength(lead, words);
  const after = rest.slice(words[count - 1]?.end ?? 0);
  if (lead === "this") return SPEAKS.test(after) ? count : 0;
  if (lead === "am") return isWhole(words, count, after) ? count : 0;
  return count > 0 || lead !== "name" ? count : smallLength(words, rest);
}

/** How many words, at most three, are written as names are. */
function largeLength(lead: Lead, words: readonly Word[]): number {
  if (lead === "am" && ADJECTIVE.test(words[0]?.text ?? "")) return 0;
  const small = words.findIndex(({ text }) => !isLarge(text));
  return Math.min(small === -1 ? words.length : small, 3);
}

/** A name that begins with one that is known, in whatever letters. */
function knownLength(words: readonly Word[], rest: string): number {
  const [first, second] = words;
  const known = first?.text.toLowerCase().replace(/['’-].*$/u, "") ?? "";
  if (first === undefined || !GIVEN_NAMES.has(known)) return 0;
  const isAmbiguous = WORDS_TOO.has(known);
  if (isAmbiguous && !(isLarge(first.text) && second !== undefined && isLarge(second.text))) return 0;
  let count = 1;
  while (count < 3 && continues(words[count], first, rest)) count++;
  return count;
}

function continues(word: Word | undefined, first: Word, rest: string): boolean {
  if (word === undefined || isNoName(word.text)) return false;
  if (isLarge(first.text) && isLarge(word.text)) return true;
  const isAlike = isCapitals(first.text) === isCapitals(word.text) && !isLarge(first.text);
  return isAlike && TAIL.test(rest.slice(word.end));
}

/** Words written large are a name as a whole, if neither a sentence is written so nor a kind of people follows. */
function isWhole(words: readonly Word[], count: number, after: string): boolean {
  const next = words[count]?.text;
  if (count === 0 || OF_A_KIND.test(after) || (next !== undefined && /^\p{Lu}\p{Ll}/u.test(next)))
    return false;
  return count > 1 || TAIL.test(after);
}

/** Behind “my name is”, one or two words that are no others. */
function smallLength(words: readonly Word[], rest: string): number {
  const isName = (at: number) => {
    const text = words[at]?.text;
    return text !== undefined && !isNoName(text) && !ADJECTIVE.test(text);
  };
  const ends = (at: number) => TAIL.test(rest.slice(words[at]?.end ?? 0));
  if (!isName(0)) return 0;
  if (isName(1) && ends(1)) return 2;
  return ends(0) ? 1 : 0;
}

function isLarge(text: string): boolean {
  return /^\p{Lu}(?:\.|['’]?\p{L}*\p{Ll})/u.test(text) && !isNoName(text);
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function isNoName(text: string): boolean {
  return NO_NAMES.has(text.toLowerCase());
}
