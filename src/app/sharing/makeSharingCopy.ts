import { maskPersonalData, nameFinder } from "../../analysis/cleaning/maskPersonalData";
import { DOCUMENT_IDS, DOCUMENTS } from "../../documents/registry";
import { CONCEPTS } from "../../glossary/concepts";
import { LOCALES, type Locale } from "../../glossary/locale";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { readLastRun } from "../../workbook/identity/lastRun";
import { readCustomerCodes, writeCustomerCodes } from "../../workbook/sharing/customerCodes";
import { forgetOrigin } from "../../workbook/sharing/forgetOrigin";
import { keepOnlySheets } from "../../workbook/sharing/keepOnlySheets";
import { readTexts } from "../../workbook/sharing/readTexts";
import { analystHere } from "../analyst/analystHere";
import { AppError } from "../appError";
import type { GenerateRequest } from "../request/generateRequest";
import { lastRunOf } from "../request/lastRun";
import { findSource } from "../source/findSource";
import { standingLocale } from "../source/languageClues";
import { customersIn } from "./customersIn";

/** Where the survey is and how it is read; null where there is none. */
export type SharedReading = Pick<GenerateRequest, "sheet" | "range" | "choices"> | null;

/**
 * Gives the customers whom shared sheets name their codes (客户A) in the sheets' language, which the workbook keeps: the
 * copies of all cycles have the same. Belongs into the original, before it is saved under another name.
 *
 * @throws AppError `nothing-to-share` without a sheet to share; SurveyError, WorkbookError.
 */
export async function assignCustomerCodes(
  reading: SharedReading,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const sheets = await sharedSheets(signal);
  const standing = await readCustomerCodes(signal);
  const customers = reading === null ? [] : await customersOf(reading, signal);
  const texts = [...(await readTexts(sheets, signal))].join("\n");
  const codes = new Map(standing);
  const locale = await sheetsLocale(signal);
  for (const customer of customers) {
    if (!codes.has(customer) && texts.includes(customer)) codes.set(customer, codeOf(codes.size, locale));
  }
  if (codes.size > standing.size) await writeCustomerCodes(codes, signal);
  return codes;
}

/** What a text becomes in the sharing copy: customers have their codes, what else points to a person is masked. */
export function sharingMask(codes: ReadonlyMap<string, string>): (text: string) => string {
  const names = nameFinder(codes.keys(), (name) => codes.get(name));
  return (text) => maskPersonalData(text, names);
}

/**
 * Turns the open workbook, itself a copy, into the sharing copy (脱敏版): raw data, internal lists and workings go, what
 * reads them becomes values, and what points to a person is masked. There is no way back.
 *
 * @throws AppError `nothing-to-share` without a sheet to share; WorkbookError.
 */
export async function makeSharingCopy(
  codes: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const sheets = await sharedSheets(signal);
  await keepOnlySheets(sheets, sharingMask(codes), signal);
  await forgetOrigin();
}

async function sharedSheets(signal: AbortSignal): Promise<readonly string[]> {
  const { sheets } = await findOurBook(DOCUMENT_IDS, signal);
  const names = DOCUMENTS.flatMap(({ id, shared }) => (shared ? (sheets.get(id)?.name ?? []) : []));
  if (names.length === 0) throw new AppError("nothing-to-share", {});
  return names;
}

async function customersOf(
  reading: NonNullable<SharedReading>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const book = await findOurBook(DOCUMENT_IDS, signal);
  return customersIn(await findSource(reading, book, analystHere(), signal), signal);
}

async function sheetsLocale(signal: AbortSignal): Promise<Locale> {
  const book = await findOurBook(DOCUMENT_IDS, signal);
  return standingLocale(book, lastRunOf(await readLastRun(signal))) ?? LOCALES[0];
}

/** 客户A … 客户Z, 客户AA … */
function codeOf(place: number, locale: Locale): string {
  let letters = "";
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return CONCEPTS.customerCode[locale].replace("{letters}", letters);
}
