import type { Locale, Term } from "../../glossary/locale";
import { categoryFinder, factorFinder } from "../../analysis/reasons/categoryFinder";
import { identifiedCategories, identifiedEntries } from "../../analysis/reasons/identifiedReasons";
import type { DictionaryEntry, ReasonScheme, StaffCategory } from "../../analysis/reasons/scheme";
import { isLastName, UNCLASSIFIED } from "../../analysis/reasons/schemes/lastCategories";
import { shippedDictionary } from "../../analysis/reasons/shippedDictionary";
import { withStaffCategories } from "../../analysis/reasons/staffCategories";
import { NO_STAFF_STATE } from "../../documents/staffState";
import { eachRow, findOurTables, ourTable, type OurTable } from "../staff/ourTables";
import type { RememberedSettings } from "../../documents/staffState";
import { rememberedSettings } from "./rememberedSettings";
import { schemeNamed } from "./schemeNamed";
import { changedDictionary, staffCategoryOf } from "../../documents/dictionary/staffReasons";

/** A category of reasons with the phrases that lead to it. */
export interface ShownCategory extends StaffCategory {
  /** What the scheme calls it; null for one that it does not have, which is called by its name. */
  readonly label: Term | null;
  /** What its factor is called; null where it has none. */
  readonly factorLabel: Term | null;
  readonly phrases: readonly string[];
  /** 其他: always there, and last. */
  readonly last: boolean;
  /** Whether it has a row among the categories: phrases may name others. */
  readonly listed: boolean;
}

/** How reasons are put into categories: as 原因分类字典 says, else as was set before there was such a sheet. */
export interface ReasonSetup {
  readonly sheet: string | null;
  /** Null: found by itself. */
  readonly scheme: ReasonScheme["id"] | null;
  readonly categories: readonly ShownCategory[];
}

/** Reads how reasons are put into categories. @throws WorkbookError. */
export async function readReasonSetup(locale: Locale, signal: AbortSignal): Promise<ReasonSetup> {
  const remembered = await rememberedSettings(signal);
  const tables = await findOurTables(locale, signal);
  const [phrases, scheme] = [ourTable(tables, "dictionary"), ourTable(tables, "dictionary", "scheme")];
  if (phrases === null || scheme === null) return { ...rememberedSetup(remembered), sheet: null };
  const dictionary: DictionaryEntry[] = [];
  await eachRow(
    phrases,
    () => true,
    tables.blockBytes,
    signal,
    ({ phrase, category }) => {
      if (phrase !== null && category !== null) {
        dictionary.push({ phrase: String(phrase), category: String(category) });
      }
    },
  );
  const categories = await readCategories(scheme, tables.blockBytes, signal);
  return {
    sheet: phrases.sheet,
    scheme: remembered.scheme,
    categories: shownCategories(categories, dictionary, schemeNamed(remembered.scheme)),
  };
}

async function readCategories(
  table: OurTable,
  blockBytes: number,
  signal: AbortSignal,
): Promise<readonly StaffCategory[]> {
  const found: StaffCategory[] = [];
  await eachRow(
    table,
    () => true,
    blockBytes,
    signal,
    (cells) => {
      const category = staffCategoryOf(cells);
      if (category !== null) found.push(category);
    },
  );
  return found;
}

function rememberedSetup(remembered: RememberedSettings): Omit<ReasonSetup, "sheet"> {
  const scheme = schemeNamed(remembered.scheme);
  const staff = { ...NO_STAFF_STATE, remembered };
  const shipped = shippedDictionary(scheme.id);
  const dictionary = identifiedEntries(changedDictionary(staff, shipped) ?? shipped, [scheme]);
  const own = identifiedCategories(remembered.categories, scheme);
  const used = withStaffCategories({ scheme, dictionary }, own).scheme.categories;
  const added = new Set(own.filter((category) => category.added).map(({ name }) => name));
  const categories = [
    ...used.map(({ name, factor }) => ({ name, factor, off: false, added: added.has(name) })),
    ...own.filter(({ off }) => off),
  ];
  return { scheme: remembered.scheme, categories: shownCategories(categories, dictionary, scheme) };
}

/** Categories with their phrases, those that only phrases name among them; 未分类 has none and is not shown. */
function shownCategories(
  categories: readonly StaffCategory[],
  dictionary: readonly DictionaryEntry[],
  scheme: ReasonScheme,
): readonly ShownCategory[] {
  const phrases = new Map<string, string[]>();
  for (const { phrase, category } of dictionary) {
    const own = phrases.get(category);
    if (own === undefined) phrases.set(category, [phrase]);
    else own.push(phrase);
  }
  const [categoryOf, factorOf] = [categoryFinder(scheme), factorFinder(scheme)];
  const known = new Set(categories.map(({ name }) => name));
  const others = [...phrases.keys()].filter((name) => !known.has(name));
  const all = [
    ...categories,
    ...others.map((name) => ({ name, factor: null, off: false, added: false })),
  ].filter(({ name }) => name !== UNCLASSIFIED);
  return all.map((category) => ({
    ...category,
    label: categoryOf(category.name)?.label ?? null,
    factorLabel: category.factor === null ? null : factorOf(category.factor).factorLabel,
    phrases: phrases.get(category.name) ?? [],
    last: isLastName(category.name),
    listed: known.has(category.name),
  }));
}
