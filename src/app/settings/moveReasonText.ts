import { PHRASES, REASON_TEXTS } from "../../documents/dictionary/table";
import type { Locale } from "../../glossary/locale";
import { writeTableCells } from "../../workbook/staff/writeTableCells";
import { sheetLocales } from "../locales/sheetLocales";
import { changesIn, eachRow, findOurTables, ourTable, type OurTable } from "../staff/ourTables";
import { readReasonSetup } from "./readReasonSetup";
import { changeRemembered } from "./rememberedSettings";
import { schemeNamed } from "./schemeNamed";
import { wordsOnSheet } from "./wordsOnSheet";

/**
 * Moves a reason, as customers wrote it, to a category from the next run on: in 原因分类字典 where it stands, else
 * remembered in the workbook for the sheet that is still to be made.
 *
 * @param category its identity; null takes the move back.
 * @throws WorkbookError `cell-changed`, `row-gone`, `sheet-protected`.
 */
export async function moveReasonText(
  text: string,
  category: string | null,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const tables = await findOurTables(locale, signal);
  const texts = ourTable(tables, REASON_TEXTS.document, REASON_TEXTS.part);
  if (texts === null) {
    await remember(text, category, signal);
    return;
  }
  const setup = await readReasonSetup(locale, signal);
  const sheetLocale = sheetLocales(tables.book, locale)(PHRASES.document);
  const words = wordsOnSheet(setup, schemeNamed(setup.scheme), sheetLocale);
  const moveTo = category === null ? null : words.category(category);
  const isListed = await hasRow(texts, text, tables.blockBytes, signal);
  const changes = isListed ? [{ rowKey: text, columnKey: "moveTo", content: moveTo }] : [];
  await writeTableCells([changesIn(texts, changes, isListed ? [] : [{ text, moveTo }])], signal);
}

async function hasRow(
  table: OurTable,
  text: string,
  blockBytes: number,
  signal: AbortSignal,
): Promise<boolean> {
  let isListed = false;
  await eachRow(
    table,
    (key) => key === "text",
    blockBytes,
    signal,
    (cells) => {
      isListed ||= String(cells["text"] ?? "") === text;
    },
  );
  return isListed;
}

async function remember(text: string, category: string | null, signal: AbortSignal): Promise<void> {
  await changeRemembered((remembered) => {
    const others = Object.entries(remembered.moved).filter(([known]) => known !== text);
    return {
      ...remembered,
      moved: Object.fromEntries(category === null ? others : [...others, [text, category]]),
    };
  }, signal);
}
