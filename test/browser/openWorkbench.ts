import type { Locale } from "../../src/glossary/locale";
import type { Server } from "node:http";
import type { Browser } from "puppeteer-core";
import { serveWorkbench, type ServedFiles } from "../../src/embedded/cli/serveWorkbench";
import { stringsFor, type Strings } from "../../src/embedded/workbench/page/strings";
import { speechIn } from "../support/speech";
import type { Speech } from "../../src/taskpane/language/speech";
import { documentTitle, type DocumentId } from "../../src/documents/registry";
import { startBrowser, watchedPage, type WatchedPage } from "./browser";
import { BUILDING, builtPages } from "./builtPages";
import { sampleNames, type SampleNames } from "./sampleNames";

/** The workbench in a page of its own, and the words that it speaks. */
export interface OpenWorkbench extends WatchedPage {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly say: Speech["say"];
  readonly word: Speech["word"];
  /** What the sample of its language calls things. */
  readonly sample: SampleNames;
  /** What the sheet of a document is called where the sheets come in its language. */
  readonly titleOf: (document: DocumentId) => string;
}

/** What a page in a language says, and what it calls things. */
export function wordsIn(locale: Locale): Omit<OpenWorkbench, keyof WatchedPage> {
  const { say, word } = speechIn(locale);
  const titleOf = (document: DocumentId): string => documentTitle(document, locale);
  return { locale, strings: stringsFor(locale), say, word, sample: sampleNames(locale), titleOf };
}

/** Opens the workbench in a language, without a workbook in it. */
export type WorkbenchOpener = (locale: Locale) => Promise<OpenWorkbench>;

/** Serves the built workbench to a browser for the tests of a file. */
export function workbenchForTests(files: ServedFiles = {}): WorkbenchOpener {
  let served: { readonly address: string; readonly server: Server };
  let browser: Browser;
  beforeAll(async () => {
    served = await serveWorkbench(await builtPages(), files, 0);
    browser = await startBrowser();
  }, BUILDING);
  afterAll(async () => {
    await browser.close();
    served.server.closeAllConnections();
    served.server.close();
  });
  return (locale) => openWorkbench(browser, served.address, locale);
}

/** Opens the workbench that is served at an address. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  locale: Locale,
): Promise<OpenWorkbench> {
  const watched = await watchedPage(browser, address);
  await watched.page.goto(`${address}?language=${locale}&harsh`);
  return { ...watched, ...wordsIn(locale) };
}
