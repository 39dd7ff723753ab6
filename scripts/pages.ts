import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { generateFile } from "../src/embedded/cli/generateFile";
import { parseGenerateArguments } from "../src/embedded/cli/generateArguments";
import { openWorkbook } from "../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../src/embedded/file/saveWorkbook";
import { failureOf } from "../src/embedded/cli/terminal";
import { LOCALES, type Locale } from "../src/glossary/locale";
import { loadCommandLine } from "../src/messages/commandLine";
import { PAGE_INPUTS, type PageInput } from "./pages/inputs";
import { readWords } from "./words/readWords.mjs";

const FOLDER = resolve(__dirname, "..", "out", "pages");
/** A row an answer, or a row a phrase: hundreds of pages. */
const LONG = new Set<string>(["clean-data", "dictionary", "maintenance-record"]);
/** Of lists as long as the survey, the first and the last one. */
const FIRST_PAGES = 5;
const MOMENT = new Date(2026, 5, 1, 9, 30);
/**
 * Fonts as wide as Excel's where those are missing, since columns are as wide as so many digits: without them a sheet looks
 * a quarter wider, and its pages emptier, than Excel prints it. Debian has both (fonts-crosextra-carlito, fonts-noto-cjk).
 */
const AS_WIDE_AS: Readonly<Record<string, string>> = {
  Calibri: "Carlito",
  "Microsoft YaHei": "Noto Sans CJK SC",
};

const INPUTS = PAGE_INPUTS.map(({ name }) => name);
const USAGE = `usage: npm run pages -- [--input ${INPUTS.join("|")}] [--locale ${LOCALES.join("|")}] [--documents a,b] [--dots N]

Turns the sheets that each input gives into pictures of their printed pages, by LibreOffice and poppler, into out/pages/INPUT/LOCALE.
  --documents  as \`npm run generate\` takes them; all unless it is said
  --dots       of an inch; 60 unless it is said`;

async function main(): Promise<void> {
  const values = readWords({
    usage: USAGE,
    options: {
      input: { type: "string" },
      locale: { type: "string" },
      documents: { type: "string", default: "all" },
      dots: { type: "string", default: "60" },
    },
    choices: { input: INPUTS, locale: LOCALES },
    counts: ["dots"],
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
  const book = join(folder, "sheets.xlsx");
  const words = [...paths, "-o", book, "--documents", documents, "--locale", locale, ...options];
  const asked = parseGenerateArguments(words);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { sheets, warnings } = await generateFile(asked, MOMENT, () => undefined);
  for (const warning of warnings.filter(({ code }) => code.endsWith("-refused")))
    process.stdout.write(`${name} ${locale}: ${JSON.stringify(warning)}\n`);
  const shown = new Set(sheets.filter(({ id }) => !LONG.has(id)).map((sheet) => sheet.name));
  hideOthers(book, shown);
  const pages = pagesOf(book, shown, { folder, dots });
  process.stdout.write(`${name} ${locale}: ${String(pages)} pages in ${relative(process.cwd(), folder)}\n`);
}

/** What is not looked at is not printed either: the rows of a large survey take LibreOffice a quarter of an hour. */
function hideOthers(book: string, shown: ReadonlySet<string>): void {
  const workbook = openWorkbook(readFileSync(book), basename(book));
  for (const sheet of workbook.sheets) {
    if (shown.has(sheet.name)) continue;
    sheet.visibility = "Hidden";
    // LibreOffice prints an area of a hidden sheet as well
    sheet.pageLayout.printArea = null;
    sheet.changed = true;
  }
  const first = workbook.sheets.find(({ visibility }) => visibility === "Visible");
  if (first !== undefined) workbook.activeSheet = first;
  writeFileSync(book, saveWorkbook(workbook));
}

/** Pictures named after their sheet and page; gives how many there are. */
function pagesOf(
  book: string,
  shown: ReadonlySet<string>,
  { folder, dots }: { readonly folder: string; readonly dots: string },
): number {
  const profile = mkdtempSync(join(tmpdir(), "csat-pages-"));
  const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder, book];
  execFileSync("soffice", [`-env:UserInstallation=file://${profile}`, ...convert], {
    stdio: "ignore",
    env: { ...process.env, FONTCONFIG_FILE: writeFonts(profile) },
  });
  rmSync(profile, { recursive: true, force: true });
  const pdf = join(folder, "sheets.pdf");
  const wanted = pagesShown(
    shown,
    execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 }),
  );
  for (const { name, page } of wanted) {
    const only = ["-f", String(page), "-l", String(page), "-singlefile", "-r", dots, "-png"];
    execFileSync("pdftoppm", [...only, pdf, join(folder, name)]);
  }
  return wanted.length;
}

function writeFonts(folder: string): string {
  const path = join(folder, "fonts.conf");
  const aliases = Object.entries(AS_WIDE_AS).map(
    ([font, other]) =>
      `<match target="pattern"><test name="family"><string>${font}</string></test>` +
      `<edit name="family" mode="append" binding="same"><string>${other}</string></edit></match>`,
  );
  writeFileSync(
    path,
    `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>${aliases.join("")}</fontconfig>`,
  );
  return path;
}

/** The footer names the sheet beside the number of the page; what a chart cuts off may stand below it. */
function pagesShown(
  shown: ReadonlySet<string>,
  text: string,
): readonly { readonly name: string; readonly page: number }[] {
  const pages = new Map<string, number[]>();
  text.split("\f").forEach((lines, place) => {
    const sheet = /^\s*\d+ ?\/ ?\d+\s+(.+?)\s*$/mu.exec(lines)?.[1] ?? "";
    if (shown.has(sheet)) pages.set(sheet, [...(pages.get(sheet) ?? []), place + 1]);
  });
  return [...pages].flatMap(([sheet, all]) =>
    all.flatMap((page, i) => {
      const isShown = i < FIRST_PAGES || i === all.length - 1;
      return isShown ? [{ name: `${sheet.replaceAll("/", "-")}-${String(i + 1)}`, page }] : [];
    }),
  );
}

main().catch(async (error: unknown) => {
  const { sentence, exitCode } = failureOf(error, "", await loadCommandLine("en"));
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
});
