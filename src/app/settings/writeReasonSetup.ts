import type { Locale } from "../../glossary/locale";
import type { ReasonScheme } from "../../analysis/reasons/scheme";
import { PHRASES, SCHEME } from "../../documents/dictionary/table";
import { offMark } from "../../documents/dictionary/staffReasons";
import { sheetLocales } from "../locales/sheetLocales";
import { writeTableCells, type CellChange } from "../../workbook/staff/writeTableCells";
import { WorkbookError } from "../../workbook/workbookError";
import { changesIn, findOurTables, ourTable } from "../staff/ourTables";
import type { ReasonSetup } from "./readReasonSetup";
import { categoryEdit, type ReasonEdit, type WantedCategory } from "./reasonEdit";
import type { RememberedSettings } from "../../documents/staffState";
import { changeRemembered } from "./rememberedSettings";
import { schemeEdit } from "./schemeEdit";
import { schemeNamed } from "./schemeNamed";
import { wordsOnSheet, type WordsOnSheet } from "./wordsOnSheet";

/**
 * Adds a category of reasons or changes one: in 原因分类字典 where it stands, else remembered in the workbook for the
 * sheet that is still to be made. The next run uses it.
 *
 * @param shown the categories as they were shown.
 * @throws EntryError; WorkbookError `cell-changed`, `row-gone`, `sheet-protected`.
 */
export async function writeCategory(
  shown: ReasonSetup,
  wanted: WantedCategory,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const edit = categoryEdit(shown, wanted);
  if (shown.sheet !== null) await writeEdit(shown, { ...edit, scheme: shown.scheme }, locale, signal);
  else await changeRemembered((remembered) => withEdit(remembered, edit), signal);
}

/**
 * Chooses the scheme of the next run; phrases that still lead where the scheme before sent them go along.
 *
 * @throws WorkbookError as `writeCategory`.
 */
export async function writeScheme(
  shown: ReasonSetup,
  scheme: ReasonScheme["id"] | null,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  if (shown.sheet !== null) await writeEdit(shown, { ...schemeEdit(shown, scheme), scheme }, locale, signal);
  await changeRemembered((remembered) => ({ ...remembered, ...ownOnly(remembered), scheme }), signal);
}

function withEdit(remembered: RememberedSettings, edit: ReasonEdit): RememberedSettings {
  const names = new Set(edit.categories.map(({ name }) => name));
  return {
    ...remembered,
    phrases: { ...remembered.phrases, ...Object.fromEntries(edit.phrases) },
    categories: [...remembered.categories.filter(({ name }) => !names.has(name)), ...edit.categories],
  };
}

/** What does not speak of another scheme's categories. */
function ownOnly({
  phrases,
  categories,
}: RememberedSettings): Pick<RememberedSettings, "phrases" | "categories"> {
  const own = categories.filter(({ added }) => added);
  const names = new Set(own.map(({ name }) => name));
  const kept = Object.entries(phrases).filter(([, category]) => category !== null && names.has(category));
  return { phrases: Object.fromEntries(kept), categories: own };
}

/** An edit with the scheme that counts from then on, and the categories whose rows go. */
interface SheetEdit extends ReasonEdit {
  readonly scheme: ReasonScheme["id"] | null;
  readonly cleared?: readonly string[];
}

async function writeEdit(
  shown: ReasonSetup,
  edit: SheetEdit,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const tables = await findOurTables(locale, signal);
  const [phrases, scheme] = [
    ourTable(tables, PHRASES.document),
    ourTable(tables, SCHEME.document, SCHEME.part),
  ];
  if (phrases === null || scheme === null)
    throw new WorkbookError("row-gone", { sheet: shown.sheet ?? "", row: "" });
  const known = new Map(
    shown.categories.flatMap(({ name, phrases: own }) => own.map((phrase) => [phrase, name])),
  );
  const words = wordsOnSheet(
    shown,
    schemeNamed(edit.scheme),
    sheetLocales(tables.book, locale)(PHRASES.document),
  );
  const rows = [...edit.phrases].map(([phrase, category]): [string, string | null] => [
    phrase,
    category === null ? null : words.category(category),
  ]);
  const changes = rows
    .filter(([phrase]) => known.has(phrase))
    .flatMap(([phrase, category]) => phraseChanges(phrase, known.get(phrase) ?? "", category));
  const added = rows
    .filter(([phrase, category]) => category !== null && !known.has(phrase))
    .map(([phrase, category]) => ({ phrase, category }));
  await writeTableCells(
    [changesIn(phrases, changes, added), changesIn(scheme, ...categoryRows(shown, edit, words))],
    signal,
  );
}

function phraseChanges(phrase: string, seen: string, category: string | null): readonly CellChange[] {
  const change = { rowKey: phrase, columnKey: "category", content: category, seen };
  return category === null ? [change, { rowKey: phrase, columnKey: "phrase", content: null }] : [change];
}

const ROW = ["category", "factor", "last", "off", "origin"];

function categoryRows(
  shown: ReasonSetup,
  { categories, cleared = [] }: SheetEdit,
  words: WordsOnSheet,
): [CellChange[], Record<string, string | null>[]] {
  const yes = offMark(words.locale);
  const standing = new Map(
    shown.categories.filter(({ listed }) => listed).map((category) => [category.name, category]),
  );
  const changes = categories.flatMap(({ name, factor, off }): CellChange[] => {
    const before = standing.get(name);
    if (before === undefined) return [];
    const change = (columnKey: string, content: string | null): CellChange => ({
      rowKey: name,
      columnKey,
      content,
    });
    return [
      ...(words.factor(before.factor) === words.factor(factor)
        ? []
        : [change("factor", words.factor(factor))]),
      ...(before.off === off ? [] : [change("off", off ? yes : null)]),
    ];
  });
  const blanks = cleared.flatMap((name) =>
    ROW.map((columnKey): CellChange => ({ rowKey: name, columnKey, content: null })),
  );
  const added = categories
    .filter(({ name }) => !standing.has(name))
    .map(({ name, factor, off }) => ({
      category: words.category(name),
      factor: words.factor(factor),
      off: off ? yes : null,
    }));
  return [[...changes, ...blanks], added];
}
