import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generateFile } from "../src/embedded/cli/generateFile";
import { parseGenerateArguments } from "../src/embedded/cli/generateArguments";
import { LOCALES, type Locale } from "../src/glossary/locale";
import { PAGE_INPUTS, type PageInput } from "./pages/inputs";

const FOLDER = resolve(__dirname, "..", "out", "pages");
/** A row an answer, or a row a phrase: hundreds of pages. */
const LONG = new Set<string>(["clean-data", "dictionary", "maintenance-record"]);
/** Of lists as long as the survey, the first. */
const PAGES_A_SHEET = 3;
const MOMENT = new Date(2026, 5, 1, 9, 30);

/**
 * `npm run pages [-- --input NAME] [--locale en] [--documents a,b] [--dots 60]`: turns the sheets that each input gives into pictures of their
 * printed pages, by LibreOffice and poppler, into out/pages/INPUT/LOCALE.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      input: { type: "string" },
      locale: { type: "string" },
      documents: { type: "string", default: "all" },
      dots: { type: "string", default: "60" },
    },
  });
  const inputs = PAGE_INPUTS.filter(({ name }) => values.input === undefined || values.input === name);
  const locales = LOCALES.filter((locale) => values.locale === undefined || values.locale === locale);
  for (const input of inputs) {
    for (const locale of locales) await turnIntoPages(input, locale, values.documents, values.dots);
  }
}

async function turnIntoPages(
  { name, files, options }: PageInput,
  locale: Locale,
  documents: string,
  dots: string,
): Promise<void> {
  const paths = files();
  if (paths === null) {
    process.stdout.write(`${name}: skipped, its files are not on this machine\n`);
    return;
  }
  const folder = join(FOLDER, name, locale);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const book = join(folder, "sheets.xlsx");
  const words = [...paths, "-o", book, "--documents", documents, "--locale", locale, ...options];
  const { sheets } = await generateFile(parseGenerateArguments(words), MOMENT, () => undefined);
  const shown = new Set(sheets.filter(({ id }) => !LONG.has(id)).map((sheet) => sheet.name));
  const pages = pagesOf(book, shown, { folder, dots });
  process.stdout.write(`${name} ${locale}: ${String(pages)} pages in ${relative(process.cwd(), folder)}\n`);
}

/** Pictures named after their sheet, the first pages of each; gives how many there are. */
function pagesOf(
  book: string,
  shown: ReadonlySet<string>,
  { folder, dots }: { readonly folder: string; readonly dots: string },
): number {
  const profile = mkdtempSync(join(tmpdir(), "csat-pages-"));
  const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder, book];
  execFileSync("soffice", [`-env:UserInstallation=file://${profile}`, ...convert], { stdio: "ignore" });
  rmSync(profile, { recursive: true, force: true });
  const pdf = join(folder, "sheets.pdf");
  const wanted = firstPages(
    shown,
    execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 }),
  );
  for (const { name, page } of wanted) {
    const only = ["-f", String(page), "-l", String(page), "-singlefile", "-r", dots, "-png"];
    execFileSync("pdftoppm", [...only, pdf, join(folder, name)]);
  }
  return wanted.length;
}

/** The footer names the sheet beside the number of the page; what a chart cuts off may stand below it. */
function firstPages(
  shown: ReadonlySet<string>,
  text: string,
): readonly { readonly name: string; readonly page: number }[] {
  const counts = new Map<string, number>();
  return text.split("\f").flatMap((lines, place) => {
    const sheet = /^\s*\d+ \/ \d+\s+(.+?)\s*$/mu.exec(lines)?.[1] ?? "";
    const count = (counts.get(sheet) ?? 0) + 1;
    counts.set(sheet, count);
    const isShown = shown.has(sheet) && count <= PAGES_A_SHEET;
    return isShown ? [{ name: `${sheet.replaceAll("/", "-")}-${String(count)}`, page: place + 1 }] : [];
  });
}

void main();
