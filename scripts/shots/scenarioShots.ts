import { TERMS as VALID_ANSWERS } from "../../src/documents/cleanData/words";
import { CONCEPTS } from "../../src/glossary/concepts";
import type { Locale } from "../../src/glossary/locale";
import { choose, find, findBy, press, untilSaid } from "../../test/browser/controls";
import { addressUnder, typeInRow } from "../../test/browser/tableCells";
import {
  download,
  generate,
  goToCell,
  openSample,
  paneOf,
  paneOfNext,
  pasteText,
  pickContent,
  pickFile,
  showSheet,
  toMake,
  typeInto,
} from "../../test/browser/workbenchPage";
import { THEMES } from "../../test/browser/themes";
import { pose, settle, shoot, type Stage } from "./stage";

const SIZE = [1440, 900] as const;

/** The ribbon's first button, as the manifest calls it. */
const OPEN_PANE: Readonly<Record<Locale, string>> = {
  "zh-CN": "打开面板",
  "zh-TW": "開啟窗格",
  en: "Open pane",
};

/** A serial day long ago. */
const LONG_AGO = 45_000;
const ROW_AFTER_SAMPLE = 2005;

/** What may happen to a person, from where the one before has left the page. */
interface Scenario {
  readonly name: string;
  readonly play: (stage: Stage) => Promise<void>;
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: "wrong-file",
    play: async ({ page, say }) => {
      await pickContent(page, "report.xlsx", "no workbook");
      await untilSaid(page, say("file-not-a-workbook", { path: "report.xlsx" }));
    },
  },
  {
    name: "double-click",
    play: async (stage) => {
      const { page, say } = stage;
      const pane = await openSample(stage);
      await toMake(stage, pane);
      const button = await find(pane, "button", say("pane-generate"));
      // a button that has just come is deaf for a moment
      await pane.waitForFunction((found) => getComputedStyle(found).pointerEvents !== "none", {}, button);
      const box = await button.boundingBox();
      if (box === null) throw new Error("the button is not shown");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { count: 2 });
      await find(pane, "button", say("pane-cancel"));
    },
  },
  {
    name: "closed-pane",
    play: async (stage) => {
      await untilSheets(stage, 4);
      await reopenPane(stage);
      await untilSaid(await paneOf(stage.page), stage.say("unfinished-title"));
    },
  },
  {
    name: "finished",
    play: async ({ page, say }) => {
      const pane = await paneOf(page);
      await press(pane, "button", say("unfinished-finish"));
      await find(pane, "button", say("results-again"));
    },
  },
  {
    name: "correction",
    play: async (stage) => {
      const { page, say, word, titleOf } = stage;
      const pane = await paneOf(page);
      const sheet = titleOf("clean-data");
      const cell = await addressUnder(pane, sheet, word(VALID_ANSWERS.score));
      await showSheet(page, sheet);
      const said = pane.waitForFunction(
        (text) => document.querySelector("nav")?.textContent.includes(text),
        { polling: "mutation" },
        say("step-results-overtaken"),
      );
      await typeInto(stage, cell, "1");
      await said;
      await pane.waitForFunction(
        (text) => document.querySelector("nav")?.textContent.includes(text) === false,
        {},
        say("step-results-overtaken"),
      );
    },
  },
  {
    name: "late-actions",
    play: async (stage) => {
      const { page, say, word, titleOf } = stage;
      const pane = await paneOf(page);
      await typeInRow(pane, titleOf("improvement-plan"), {
        [word(CONCEPTS.owner)]: "A. Chen",
        [word(CONCEPTS.deadline)]: LONG_AGO,
      });
      await showSheet(page, titleOf("improvement-plan"));
      await press(pane, "tab", say("tab-tracking"));
      await press(pane, "button", say("tracking-refresh"));
      await press(pane, "button", say("tracking-filter-late", { count: 1 }));
    },
  },
  {
    name: "colleagues-copy",
    play: async (stage) => {
      const { page, say } = stage;
      const pane = await paneOfNext(page, async () => pickFile(page, await download(stage)));
      await find(pane, "button", say("results-again"));
    },
  },
  {
    name: "next-month",
    play: async (stage) => {
      const { page, say, sample } = stage;
      await showSheet(page, sample.sheet);
      await goToCell(stage, `A${String(ROW_AFTER_SAMPLE)}`);
      await pasteText(page, monthOfAnswers(sample.reasonText));
      const pane = await paneOf(page);
      await untilSaid(pane, say("source-changed"));
    },
  },
  {
    name: "next-month-results",
    play: async (stage) => {
      const pane = await paneOf(stage.page);
      await press(pane, "button", stage.say("source-changed-make"));
      await findBy(pane, 'option[value="2024-06"]');
      await choose(pane, stage.say("period-label"), "2024-06");
      await generate(stage, pane);
    },
  },
];

/** Plays what may happen to a person, one after the other on the sample, and takes the page as it then is in every theme. */
export async function shootScenarios(stage: Stage): Promise<void> {
  const themesOf = (name: string) => THEMES.filter((theme) => stage.takes("scenario", name, theme));
  const wanted = SCENARIOS.findLastIndex(({ name }) => themesOf(name).length > 0);
  if (wanted < 0) return;
  await pose(stage, "light", ...SIZE);
  await stage.page.goto(`${stage.address}?language=${stage.locale}`);
  for (const { name, play } of SCENARIOS.slice(0, wanted + 1)) {
    await play(stage);
    for (const theme of themesOf(name)) {
      await pose(stage, theme, ...SIZE);
      await settle(stage.page);
      await shoot(stage, "scenario", name, theme);
    }
  }
}

async function untilSheets({ page, strings }: Stage, count: number): Promise<void> {
  await page.waitForFunction(
    (label, least) =>
      [...document.querySelectorAll("[role=tablist]")].some(
        (list) => list.getAttribute("aria-label") === label && list.children.length >= least,
      ),
    { polling: "mutation" },
    strings.sheets,
    count,
  );
}

async function reopenPane({ page, strings, locale }: Stage): Promise<void> {
  await press(page, "button", strings.closePane);
  await page.waitForFunction(() => document.querySelector("iframe") === null);
  await press(page, "button", OPEN_PANE[locale]);
}

/** Answers of the month after the sample's, in its columns. */
function monthOfAnswers(reason: string): string {
  return Array.from({ length: 60 }, (_row, at) => {
    const isBad = at % 6 === 0;
    const score = isBad ? 2 : 5;
    const day = `2024-06-${String((at % 28) + 1).padStart(2, "0")} 10:00`;
    const ticket = [`N${String(9000 + at)}`, `C9${String(1000 + at)}`, "0102", "", "", "", day, "30"];
    return [...ticket, score, score, score, score, score, isBad ? reason : "", "", "", ""].join("\t");
  }).join("\n");
}
