import type { GroupRole } from "../../analysis/survey/role";
import { LOCALES, type Locale, type Term } from "../../glossary/locale";
import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import { wordsOf, type Words } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { ROLE_TERMS, roleTerm, SHEET_TERM } from "../groups/roleTerms";
import { INSPECTION_ITEMS } from "../inspection/items";
import { categoryWords, type CategoryWords } from "../pareto/categoryWords";
import { TERMS } from "./words";

/** What the library has actions for where a problem is no category of reasons. */
export const ANY_DIMENSION = "dimension:";
export const ANY_GROUP = "group:";
export const ANY_OPERATING = "operating:";
export const RATE = "measure:rate";
/** How the key of a problem begins that inspections found; the inspected item follows. */
export const INSPECTION = "inspection:";

const CIRCUMSTANCE = "circumstance:";

const OPERATING = Object.entries(OPERATING_MEASURES);

/** Problems called by one word, and those called after what they are about, as `key` begins and as sheets say it. */
const SINGLE: Readonly<Record<string, Term>> = {
  [RATE]: TERMS.rate,
  [ANY_DIMENSION]: TERMS.anyDimension,
  [ANY_GROUP]: TERMS.anyGroup,
  [ANY_OPERATING]: TERMS.anyOperating,
};

/** What problems are called in one language, and which problem a text names in whichever: categories of reasons and others. */
export function problemWords(
  context: Pick<DocumentContext, "results">,
  locale: Locale,
): Pick<CategoryWords, "label" | "nameOf"> {
  const categories = categoryWords(context, locale);
  const themes = context.results.themes?.items.map(({ theme }) => theme.label) ?? [];
  return {
    label: (key) =>
      themeLabel(key, themes, locale) ?? measuredLabel(key, context, locale) ?? categories.label(key),
    nameOf: (text) =>
      themeKey(text.trim(), themes) ?? measuredKey(text.trim(), context) ?? categories.nameOf(text),
  };
}

/** A theme by its name in simplified Chinese; one that this run does not find keeps that name. */
function themeLabel(key: string, themes: readonly Term[], locale: Locale): string | null {
  const name = /^theme:(.+)$/su.exec(key)?.[1];
  if (name === undefined) return null;
  const label = themes.find((theme) => theme["zh-CN"] === name);
  return wordsOf(locale)(TERMS.theme, { name: label?.[locale] ?? name });
}

function themeKey(text: string, themes: readonly Term[]): string | null {
  for (const locale of LOCALES) {
    const name = between(text, wordsOf(locale)(TERMS.theme, { name: PLACE }));
    if (name === null) continue;
    const label = themes.find((theme) => Object.values<string>(theme).includes(name));
    return `theme:${label?.["zh-CN"] ?? name}`;
  }
  return null;
}

/** What a problem that is no category of reasons is called; null for one. */
function measuredLabel(
  key: string,
  { results }: Pick<DocumentContext, "results">,
  locale: Locale,
): string | null {
  const words = wordsOf(locale);
  const single = SINGLE[key];
  if (single !== undefined) return words(single);
  const dimension = /^dimension:(.+)$/su.exec(key);
  if (dimension !== null) return words(TERMS.dimension, { name: dimension[1] ?? "" });
  const operating = OPERATING.find(([name]) => key === `${ANY_OPERATING}${name}`);
  if (operating !== undefined) return words(TERMS.operating, { name: words(operating[1].name) });
  const circumstance = OPERATING.find(([name]) => key === `${CIRCUMSTANCE}${name}`);
  if (circumstance !== undefined) return circumstanceLabel(circumstance[1].problem, words);
  const item = INSPECTION_ITEMS.find((each) => key === `${INSPECTION}${each.key}`);
  if (item !== undefined) return words(TERMS.inspection, { name: words(item.short) });
  const group = /^group:(\w+):(.+)$/su.exec(key);
  if (group === null) return null;
  const role = (Object.keys(ROLE_TERMS) as GroupRole[]).find((each) => each === group[1]);
  if (role === undefined) return null;
  return words(TERMS.group, { role: words(roleTerm(results, role)), name: group[2] ?? "" });
}

function circumstanceLabel(problem: Term, words: Words): string {
  return words(TERMS.circumstance, { name: words(problem) });
}

/** The problem that a text names; null where it names no measured one. */
function measuredKey(text: string, { results }: Pick<DocumentContext, "results">): string | null {
  const single = Object.entries(SINGLE).find(([, term]) => Object.values<string>(term).includes(text));
  if (single !== undefined) return single[0];
  for (const locale of LOCALES) {
    const words = wordsOf(locale);
    const sheets = [results.cleaned.survey.sheetsAre ?? "group", SHEET_TERM] as const;
    for (const [role, term] of [...Object.entries(ROLE_TERMS), sheets]) {
      const name = between(text, words(TERMS.group, { role: words(term), name: PLACE }));
      if (name !== null) return `group:${role}:${name}`;
    }
    const missed = between(text, words(TERMS.operating, { name: PLACE }));
    const operating = OPERATING.find(([, { name }]) => words(name) === missed);
    if (operating !== undefined) return `${ANY_OPERATING}${operating[0]}`;
    const circumstance = OPERATING.find(([, { problem }]) => circumstanceLabel(problem, words) === text);
    if (circumstance !== undefined) return `${CIRCUMSTANCE}${circumstance[0]}`;
    const inspected = between(text, words(TERMS.inspection, { name: PLACE }));
    const item = INSPECTION_ITEMS.find(({ short }) => inspected === words(short));
    if (item !== undefined) return `${INSPECTION}${item.key}`;
    const name = between(text, words(TERMS.dimension, { name: PLACE }));
    if (name !== null) return `dimension:${name}`;
  }
  return null;
}

/** Whether a cell names a problem that inspections found, as a formula without "=". */
export function isInspectionProblem(named: string, locale: Locale): string {
  const begin = wordsOf(locale)(TERMS.inspection, { name: "" });
  return `LEFT(${named},${String(begin.length)})=${text(begin)}`;
}

const PLACE = "\u0000";

/** What stands in a text where `pattern` has its place; null where the text is another. */
function between(text: string, pattern: string): string | null {
  const [before = "", after = ""] = pattern.split(PLACE);
  const isLonger = text.length > before.length + after.length;
  if (!isLonger || !text.startsWith(before) || !text.endsWith(after)) return null;
  return text.slice(before.length, text.length - after.length);
}
