import type { Locale } from "../../src/glossary/locale";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import truth from "../../assets/sample/truth.json";
import { CONCEPTS } from "../../src/glossary/concepts";
import { messageOf } from "../support/messages";
import type { MessageCode } from "../../src/messages/messageCode";
import { messageLocaleFor } from "../../src/messages/messageLocale";
import { categoryNamed } from "../../src/analysis/reasons/shippedLabels";
import { GUIDE_WORDS } from "../../src/taskpane/guide/guideWords";
import { violationsInThemes } from "../browser/accessibility";
import { PATIENCE } from "../browser/browser";
import { builtPages } from "../browser/builtPages";
import {
  choose,
  enter,
  find,
  findBy,
  untilGone,
  untilSaid,
  untilShowsChosen,
  untilUnsaid,
} from "../browser/controls";
import { tabTo } from "../browser/keyboard";
import { sampleWorkbook, workbookOf } from "./onWorkbook";
import { SEED } from "../support/thoroughness";
import { paneForTests, type OpenedPane } from "./paneBrowser";

const WAIT = { timeout: PATIENCE };
const TIME = 2 * PATIENCE;
const openPane = paneForTests();

async function overflows(page: Page): Promise<boolean> {
  return page.evaluate("document.documentElement.scrollWidth > window.innerWidth") as Promise<boolean>;
}

function saidOn(page: Page): Promise<string> {
  return page.$eval("body", ({ innerText }) => innerText);
}

/** Waits until the focus is on what says the text: it comes there after what is new on the screen. */
async function untilFocused(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, WAIT, text);
}

const LANGUAGES: readonly (readonly ["zh-CN" | "zh-TW" | "en-US", Locale])[] = [
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-TW"],
  ["en-US", "en"],
];

describe.each(LANGUAGES)("the pane in %s at 320 px", (displayLanguage, locale) => {
  const say = (code: MessageCode, data = {}): string => messageOf(code, data, locale);
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await openPane(sampleWorkbook(), {
      displayLanguage,
      width: 320,
      theme: locale === "en" ? "dark" : "light",
    });
  }, TIME);
  afterAll(() => pane.close());

  test(
    "shows the columns that it found, and what cleaning would drop",
    async () => {
      await untilShowsChosen(pane.page, say("column-role", { column: "不满意原因" }), "reason");
      const dropped = Object.values(truth.excluded).reduce((sum, count) => sum + count, 0);
      const kept = (truth.rows - dropped).toLocaleString("en");
      await untilSaid(pane.page, say("cleaning-kept", { kept, excluded: String(dropped) }));
      expect(await overflows(pane.page)).toBe(false);
    },
    TIME,
  );

  test(
    "goes on by keyboard, and the focus goes along",
    async () => {
      await enter(pane.page, "button", say("next-make"));
      await find(pane.page, "button", say("pane-generate"));
      await untilFocused(pane.page, say("step-make"));
      expect(await overflows(pane.page)).toBe(false);
    },
    TIME,
  );

  test(
    "says in which language the sheets will be, where that does not go without saying",
    async () => {
      if (locale === "zh-CN") {
        expect(await saidOn(pane.page)).not.toContain(say("sheet-language-title"));
        return;
      }
      // an English Excel over Chinese data proposes what the data speak
      const proposed = locale === "en" ? "简体中文" : "繁體中文";
      const keep = say("sheet-language-keep", { language: proposed });
      await enter(pane.page, "button", keep);
      await untilUnsaid(pane.page, say("sheet-language-title"));
      // once: the next opening does not ask again
      await pane.page.reload();
      await enter(pane.page, "button", say("next-make"));
      await find(pane.page, "button", say("pane-generate"));
      expect(await saidOn(pane.page)).not.toContain(say("sheet-language-title"));
    },
    TIME,
  );

  test(
    "makes the sheets and shows the measures with how many answers they rest on",
    async () => {
      await enter(pane.page, "button", say("pane-generate"));
      await untilSaid(pane.page, say("measures-hint"));
      const n = truth.satisfied + truth.basicallySatisfied + truth.dissatisfied;
      await untilSaid(pane.page, say("tile-n", { n: n.toLocaleString("en") }));
      await untilSaid(pane.page, `${((1 - truth.dissatisfied / n) * 100).toFixed(1)}%`);
      expect(await overflows(pane.page)).toBe(false);
    },
    TIME,
  );

  test(
    "moves a reason to another category by keyboard, and says beside it what follows",
    async () => {
      const text = "等待时间过长";
      await choose(pane.page, say("review-choose", { text }), "转接流程");
      await (await find(pane.page, "combobox", say("review-choose", { text }))).focus();
      await pane.page.keyboard.press("Tab");
      const button = await pane.page.evaluate("document.activeElement.getAttribute('aria-label')");
      expect(button).toBe(say("review-move-label", { text }));
      await pane.page.keyboard.press("Enter");
      const [from, to] = ["等待时长", "转接流程"].map((category) => categoryNamed(category, locale));
      await untilSaid(pane.page, say("review-moved", { from, to }));
      expect(await overflows(pane.page)).toBe(false);
      expect(await violationsInThemes(pane.page, pane.page)).toEqual([]);
    },
    TIME,
  );

  test(
    "lists the actions to track, and takes a proposal on by one press",
    async () => {
      await enter(pane.page, "tab", say("tab-tracking"));
      await untilSaid(pane.page, CONCEPTS.statusUndecided[locale]);
      expect(await overflows(pane.page)).toBe(false);
      const button = await findBy(pane.page, `button[aria-label^="${say("tracking-adopt")}"]`);
      const label = String(await button.evaluate((shown) => shown.getAttribute("aria-label")));
      await enter(pane.page, "button", label);
      await untilGone(pane.page, `button[aria-label="${label}"]`);
    },
    TIME,
  );

  test("loads the messages of its language, and beside them at most those of the browser's", async () => {
    const loaded = await pane.page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .flatMap(({ name }) => /messages-([\w-]+)\./u.exec(name)?.[1] ?? []),
    );
    const browsers = messageLocaleFor(await pane.page.evaluate(() => navigator.language));
    expect(new Set(loaded)).toEqual(new Set([locale, browsers]));
  });

  test("says nothing on the console and asks nothing of the network", () => {
    expect(pane.complaints).toEqual([]);
  });
});

test(
  "a month's results name what they are compared with, and list all months with their intervals, at 320 px",
  async () => {
    const say = (code: MessageCode, data = {}): string => messageOf(code, data, "en");
    const pane = await openPane(sampleWorkbook(), { displayLanguage: "en-US", width: 320 });
    await enter(pane.page, "button", say("next-make"));
    await findBy(pane.page, `option[value="2024-05"]`);
    const period = await find(pane.page, "combobox", say("period-label"));
    const offered = await period.$$eval("option", (options) => options.map(({ value }) => value));
    expect(offered).toEqual(expect.arrayContaining(["2024-05", "2024W18", "2024Q2", "2024YTD", "2024"]));
    await choose(pane.page, say("period-label"), "2024-05");
    await enter(pane.page, "button", say("pane-generate"));
    await untilSaid(pane.page, say("measures-hint-compared", { period: "Apr 2024" }));
    const rows = await pane.page.$$eval("tbody tr", (lines) => lines.map(({ innerText }) => innerText));
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row.includes(say("months-chosen")))).toEqual([false, false, true]);
    // the rate's interval, and that of the change where there is one
    expect(rows.map((row) => row.match(/ to /gu)?.length)).toEqual([1, 2, 2]);
    expect(await overflows(pane.page)).toBe(false);
    await pane.close();
  },
  TIME,
);

test(
  "a workbook without a survey is met with what to do",
  async () => {
    const pane = await openPane(workbookOf("only one\n1\n2\n"));
    await untilSaid(pane.page, messageOf("welcome-title", {}, "zh-CN"));
    await find(pane.page, "button", messageOf("try-sample", {}, "zh-CN"));
    expect(existsSync(path.join(await builtPages(), "addin", "commands.html"))).toBe(true);
    await pane.close();
  },
  TIME,
);

/** A survey that nothing has to be asked about. */
const SMALL = [
  "工单号,回访时间,满意度评分,不满意原因",
  ...Array.from({ length: 60 }, (_row, at) => {
    const [score, reason] = at % 5 === 0 ? ["2", "等待时间太长"] : [at % 2 === 0 ? "5" : "4", ""];
    return `T${String(1_000 + at)},2024-05-${String((at % 28) + 1).padStart(2, "0")},${score},${reason}`;
  }),
].join("\n");

const STEPS = ["step-data", "step-make", "step-results"] as const;

describe.each(LANGUAGES)("the guided look in %s at 320 px", (displayLanguage, locale) => {
  /** An ordinary run makes them in the language of the longest words alone. */
  const makesSheets = SEED !== null || locale === "en";
  const say = (code: MessageCode): string => messageOf(code, {}, locale);
  const word = (key: keyof typeof GUIDE_WORDS): string => GUIDE_WORDS[key][locale];

  test(
    `stops at the data once, by keyboard, and stands in nobody's way${makesSheets ? ": two presses make the sheets" : ""}`,
    async () => {
      const setting = { displayLanguage, width: 320, isNewcomer: true };
      const pane = await openPane(workbookOf(SMALL), setting);
      const { page } = pane;
      await untilSaid(page, word("data-text"));
      await untilSaid(page, say("cleaning-note"));
      expect(await violationsInThemes(page, page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(await tabTo(page, page, "button", word("next"))).toEqual([]);
      await page.keyboard.press("Escape");
      await untilFocused(page, say("step-data"));
      await page.reload();
      await enter(page, "button", say("next-make"));
      await untilSaid(page, word("make-text"));
      expect(await saidOn(page)).not.toContain(word("data-text"));
      if (makesSheets) {
        await enter(page, "button", say("pane-generate"));
        await untilSaid(page, word("results-text"));
      }
      expect(await violationsInThemes(page, page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      if (makesSheets) {
        // three stops, and each was there once: at no step is there another
        await page.reload();
        await find(page, "button", say("results-again"));
        for (const step of ["step-make", "step-data", "step-results"] as const) {
          await enter(page, "button", `${String(STEPS.indexOf(step) + 1)} ${say(step)}`);
          await untilFocused(page, say(step));
          expect(await saidOn(page)).not.toContain(word("place"));
        }
      }
      expect(pane.complaints).toEqual([]);
      await pane.close();
    },
    TIME,
  );
});

test(
  "no button keeps the keys once the pane leads to a cell that is to be filled in, where Excel takes them not by itself",
  async () => {
    const pane = await openPane(workbookOf(SMALL));
    const { page } = pane;
    const [next, make, fill] = (["next-make", "pane-generate", "results-plan"] as const).map((code) =>
      messageOf(code, {}, "zh-CN"),
    );
    await enter(page, "button", next!);
    await enter(page, "button", make!);
    await enter(page, "button", fill!);
    await page.waitForFunction(() => document.activeElement === document.body, WAIT);
    expect(pane.complaints).toEqual([]);
    await pane.close();
  },
  TIME,
);

test(
  "who skips the guided look at its first stop meets no other",
  async () => {
    const pane = await openPane(workbookOf(SMALL), { isNewcomer: true });
    await enter(pane.page, "button", GUIDE_WORDS.skip["zh-CN"]);
    await enter(pane.page, "button", messageOf("next-make", {}, "zh-CN"));
    await untilSaid(pane.page, messageOf("documents-heading", {}, "zh-CN"));
    expect(await saidOn(pane.page)).not.toContain(GUIDE_WORDS.place["zh-CN"]);
    await pane.close();
  },
  TIME,
);
