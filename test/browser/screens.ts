import type { Frame } from "puppeteer-core";
import { NAMED_LOCALES } from "../../src/glossary/locale";
import type { OpenWorkbench } from "./openWorkbench";
import { PATIENCE } from "./browser";
import { FOLLOW_UP_SCREENS } from "./followUpScreens";
import { inPane, narrow, pressByKeyboard, untilNarrow, type Screen } from "./screenSteps";
import { choose, find, findBy, press, untilSaid, untilShowsChosen, untilUnsaid } from "./controls";
import { holdWorkers, openSample, paneOfNext, pickContent, toMake } from "./workbenchPage";

/** Every screen of the page and its pane, from the first one to the results of a run and what follows from them. */
export const SCREENS: readonly Screen[] = [
  {
    name: "the start",
    reach: async ({ page, strings }) => {
      await find(page, "button", strings.sample);
    },
  },
  {
    name: "the refusal of a file",
    reach: async (workbench) => {
      await pickContent(workbench.page, "file.xlsx", "no workbook");
      await untilSaid(workbench.page, workbench.say("file-not-a-workbook", { path: "file.xlsx" }));
    },
  },
  {
    name: "the welcome",
    reach: async (workbench) => {
      await untilSaid(await paneOfFile(workbench, "blank.csv", "\n"), workbench.say("welcome-title"));
    },
  },
  {
    name: "the welcome where no survey was found",
    reach: async (workbench) => {
      const calls = "日期,来电量,接通量\n2024-03-01,812,790\n2024-03-02,765,751\n";
      await untilSaid(await paneOfFile(workbench, "calls.csv", calls), workbench.say("missing-title"));
    },
  },
  {
    name: "the data with what the user has to decide",
    reach: async (workbench) => {
      const scores = Array.from(
        { length: 60 },
        (_row, at) => `T${String(at)},${String([0, 5, 4, 2, 0, 5][at % 6] ?? 5)}`,
      );
      const pane = await paneOfFile(workbench, "zeros.csv", ["工单号,满意度评分", ...scores, ""].join("\n"));
      await untilSaid(pane, workbench.say("questions-heading"));
      await untilSaid(pane, workbench.say("bands-heading"));
    },
  },
  {
    name: "what the user has to decide, at 320 pixels",
    reach: inPane(narrow),
    leave: inPane(async (pane, workbench) => {
      const reading = workbench.say("option-scale", { min: 1, max: 5 });
      await pressByKeyboard(pane, workbench, "button", workbench.say("question-choose-this", { reading }));
      await untilAnswered(pane, workbench);
    }),
  },
  {
    name: "words that the user has to explain, at 320 pixels",
    reach: async (workbench) => {
      const rows = Array.from(
        { length: 60 },
        (_row, at) => `T${String(at)},${ANSWERS_IN_WORDS[at % 5] ?? ""}`,
      );
      const pane = await paneOfFile(workbench, "words.csv", ["工单号,满意度评分", ...rows, ""].join("\n"));
      await untilSaid(pane, workbench.say("questions-heading"));
      await untilNarrow(pane);
    },
    leave: inPane(async (pane, workbench) => {
      const { page, say, strings } = workbench;
      await pressByKeyboard(
        pane,
        workbench,
        "combobox",
        say("word-means", { word: UNKNOWN_WORD }),
        "ArrowUp",
      );
      await pressByKeyboard(pane, workbench, "button", say("word-meanings-take"));
      await untilAnswered(pane, workbench);
      await (await find(page, "separator", strings.paneWidth)).focus();
      for (let step = 0; step < STEPS_TO_USUAL_WIDTH; step++) await page.keyboard.press("ArrowLeft");
    }),
  },
  {
    name: "the data",
    reach: async (workbench) => {
      await openSample(workbench);
    },
  },
  {
    name: "the data with a column left out and a list of roles open",
    reach: inPane(async (pane, { page, say, sample }) => {
      await choose(pane, say("column-role", { column: sample.channel }), "ignore");
      await untilShowsChosen(pane, say("column-role", { column: sample.channel }), "ignore");
      await (await find(pane, "combobox", say("column-role", { column: sample.channel }))).focus();
      await page.keyboard.down("Alt");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.up("Alt");
    }),
    leave: inPane(async (pane, { page, say, sample }) => {
      await page.keyboard.press("Escape");
      await choose(pane, say("column-role", { column: sample.channel }), "channel");
      await untilShowsChosen(pane, say("column-role", { column: sample.channel }), "channel");
    }),
  },
  {
    name: "the tracking, empty",
    reach: inPane(async (pane, { say }) => {
      await press(pane, "tab", say("tab-tracking"));
      await untilSaid(pane, say("tracking-none-title"));
    }),
  },
  {
    name: "the effect, empty",
    reach: inPane(async (pane, { say }) => {
      await press(pane, "tab", say("tab-verification"));
      await untilSaid(pane, say("verification-none-title"));
    }),
  },
  {
    name: "the settings",
    reach: inPane(async (pane, { say }) => {
      await press(pane, "button", say("settings-open"));
      await untilSaid(pane, say("settings-privacy-text"));
    }),
  },
  {
    name: "the settings of bands, targets and alarms",
    reach: inPane(async (pane, { say }) => {
      await press(pane, "button", say("settings-edit-values"));
      await find(pane, "button", say("settings-reset"));
    }),
  },
  {
    name: "a category whose name another has, refused where it is entered",
    reach: inPane(async (pane, { page, say }) => {
      await press(pane, "button", say("settings-edit-values"));
      await press(pane, "button", say("settings-edit-reasons"));
      const [begin = "", end = ""] = say("category-edit", { category: "\u0000" }).split("\u0000");
      const opener = await findBy(pane, `button[aria-label^="${begin}"]`);
      const label = (await opener.evaluate((button) => button.ariaLabel)) ?? "";
      const name = label.slice(begin.length, label.length - end.length);
      await press(pane, "button", say("category-add"));
      await findBy(pane, `form[aria-label="${say("category-new")}"] input`);
      await pane.focus(`form[aria-label="${say("category-new")}"] input`);
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
      await untilSaid(pane, say("category-taken", { category: name }));
      await pane.waitForFunction(isAlertInView, { timeout: PATIENCE });
    }),
    leave: inPane(async (pane, { say }) => {
      await press(pane, "button", say("close"));
      await press(pane, "tab", say("tab-analysis"));
    }),
  },
  {
    name: "what to make, at 320 pixels and from here on",
    reach: inPane(async (pane, workbench) => {
      await toMake(workbench, pane);
      await narrow(pane, workbench);
    }),
    leave: inPane(keepSheetLanguage),
  },
  {
    name: "a run that failed",
    reach: inPane(async (pane, { say }) => {
      await choose(pane, say("period-label"), "custom");
      const last = await find(pane, "Date", say("period-to"));
      await last.evaluate((element) => {
        const input = element as HTMLInputElement;
        input.valueAsDate = new Date("2001-01-01");
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await press(pane, "button", say("pane-generate"));
      await untilSaid(pane, say("run-failed"));
    }),
  },
  {
    name: "a run on its way",
    reach: inPane(async (pane, { page, say }) => {
      await choose(pane, say("period-label"), "2024-05");
      await choose(pane, say("compare-label"), "2024-04");
      await holdWorkers(page, true);
      await press(pane, "button", say("pane-generate"));
      await find(pane, "button", say("pane-cancel"));
    }),
    leave: async ({ page }) => holdWorkers(page, false),
  },
  {
    name: "the results",
    reach: inPane(async (pane, { say }) => {
      await find(pane, "button", say("results-again"));
    }),
  },
  {
    name: "the tracking of actions",
    reach: inPane(async (pane, { say }) => {
      await press(pane, "tab", say("tab-tracking"));
      await untilSaid(pane, say("tracking-heading"));
    }),
  },
  {
    name: "the effect of actions",
    reach: inPane(async (pane, { say }) => {
      await press(pane, "tab", say("tab-verification"));
      await untilSaid(pane, say("verification-heading"));
    }),
  },
  ...FOLLOW_UP_SCREENS,
];

/** A word of an answer that nobody knows. */
const UNKNOWN_WORD = "将就";
/** What the file with it says. */
export const ANSWERS_IN_WORDS = ["非常满意", "满意", "一般", "不满意", UNKNOWN_WORD];
/** Of 16 pixels. */
const STEPS_TO_USUAL_WIDTH = 3;

/** Nothing is asked any more, and the focus has gone on to what comes next. */
async function untilAnswered(pane: Frame, { say }: OpenWorkbench): Promise<void> {
  await pane.waitForFunction(
    (heading, next) =>
      !document.body.innerText.includes(heading) && document.activeElement?.textContent.trim() === next,
    { timeout: PATIENCE },
    say("questions-heading"),
    say("next-make"),
  );
}

/** Settles by keyboard, where it is said, that the sheets come in the language of the page. */
async function keepSheetLanguage(pane: Frame, workbench: OpenWorkbench): Promise<void> {
  const { say, locale } = workbench;
  const language = NAMED_LOCALES.find(([each]) => each === locale)?.[1];
  const isAsked = await pane.evaluate(
    (title) => document.body.innerText.includes(title),
    say("sheet-language-title"),
  );
  if (!isAsked) return;
  await pressByKeyboard(pane, workbench, "button", say("sheet-language-keep", { language }));
  await untilUnsaid(pane, say("sheet-language-title"));
}

/** Whether what was refused is told where a person sees it. */
function isAlertInView(): boolean {
  const box = document.querySelector("[role=alert]")?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
}

/** The pane of a file that is opened with the page's picker. */
async function paneOfFile({ page }: OpenWorkbench, name: string, text: string): Promise<Frame> {
  return paneOfNext(page, () => pickContent(page, name, text));
}
