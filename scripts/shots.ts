import type { Locale } from "../src/glossary/locale";
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Browser } from "puppeteer-core";
import { serveWorkbench, type ServedFiles } from "../src/embedded/cli/serveWorkbench";
import { startBrowser, watchedPage } from "../test/browser/browser";
import { builtPages } from "../test/browser/builtPages";
import { wordsIn } from "../test/browser/openWorkbench";
import {
  AFTERWARDS,
  emptyScreens,
  MISSING_SCREENS,
  SAMPLE_SCREENS,
  SCORES_SCREENS,
} from "./shots/paneScreens";
import { shootPane } from "./shots/paneShots";
import { holdScripts } from "./shots/scriptGate";
import { shotsAsked, type ShotsAsked } from "./shots/shotsArguments";
import { shotName, type Stage } from "./shots/stage";
import { shootScenarios } from "./shots/scenarioShots";
import { shootWorkbench } from "./shots/workbenchShots";

const ROOT = resolve(__dirname, "..");
const FOLDER = join(ROOT, "out", "shots");

/** The pictures that README and manual show in each language, and the shots that they are. */
const PICTURES: Readonly<Record<string, string>> = {
  "workbench-pareto": "workbench-pareto-light",
  "workbench-briefing": "workbench-briefing-light",
  "workbench-improvement-plan": "workbench-improvement-plan-light",
  "pane-data": "data-light-600",
  "pane-make": "make-light-600",
  "pane-results": "results-light-600",
  "pane-tracking": "tracking-light-600",
  "pane-verification": "verification-light-600",
};

/** Workbooks that the bundled sample does not stand for. */
const OTHERS: Readonly<Record<string, string>> = {
  "empty.csv": "\n",
  "scores.csv": `工单号,满意度评分\n${Array.from({ length: 40 }, (_, row) => `T${String(row)},${String((row % 5) + 1)}`).join("\n")}\n`,
  "no-survey.csv": "日期,来电量,接通量\n2024-03-01,812,790\n2024-03-02,765,751\n",
};

/** `npm run shots` (`-- --pictures` for those of README and manual too): pictures of every screen of the pane, and of the workbench, into out/shots. */
async function main(asked: ShotsAsked): Promise<void> {
  const built = asked.built ?? (await builtPages());
  const { address, server } = await serveWorkbench(built, otherFiles(), 0);
  const browser = await startBrowser();
  const complaints: string[] = [];
  try {
    for (const locale of asked.locales) {
      complaints.push(...(await shootLanguage(browser, address, locale, asked)));
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  if (asked.pictures) asked.locales.forEach(takePictures);
  process.stdout.write(`${relative(process.cwd(), FOLDER)}\n`);
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  if (complaints.length > 0) process.exitCode = 1;
}

/** Takes the pictures of a language; gives what was wrong with them. */
async function shootLanguage(
  browser: Browser,
  address: string,
  locale: Locale,
  { only, pictures }: ShotsAsked,
): Promise<readonly string[]> {
  const watched = await watchedPage(browser, address);
  const complaints: string[] = [];
  const stage: Stage = {
    ...watched,
    ...wordsIn(locale),
    address,
    folder: FOLDER,
    takes: (...words) =>
      pictures ? Object.values(PICTURES).includes(shotName(...words)) : shotName(...words).includes(only),
    complain: (complaint) => void complaints.push(complaint),
  };
  const { page } = watched;
  // the workbench asks before work that was not downloaded is left
  page.on("dialog", (dialog) => void dialog.accept());
  const gate = await holdScripts(page, ["taskpane", "app"]);
  await shootPane(stage, "shots/empty.csv", emptyScreens(gate));
  await gate.letPass("taskpane");
  await gate.letPass("app");
  await shootPane(stage, "shots/no-survey.csv", MISSING_SCREENS);
  await shootPane(stage, "shots/scores.csv", SCORES_SCREENS);
  const sample = `sample/${stage.sample.file}`;
  await shootPane(stage, sample, SAMPLE_SCREENS);
  await shootPane(stage, sample, AFTERWARDS);
  await shootWorkbench(stage, sample);
  await shootScenarios(stage);
  await page.close();
  return [...complaints, ...watched.complaints];
}

/** Puts the chosen shots of a language where README and manual find them. */
function takePictures(locale: Locale): void {
  const folder = join(ROOT, "assets", "pictures", locale);
  mkdirSync(folder, { recursive: true });
  for (const [picture, shot] of Object.entries(PICTURES))
    copyFileSync(join(FOLDER, locale, `${shot}.png`), join(folder, `${picture}.png`));
}

/** The other workbooks as files to serve. */
function otherFiles(): ServedFiles {
  const folder = mkdtempSync(join(tmpdir(), "csat-shots-"));
  return Object.fromEntries(
    Object.entries(OTHERS).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return [`/shots/${name}`, path];
    }),
  );
}

void main(shotsAsked(process.argv.slice(2)));
