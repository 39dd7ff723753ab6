import type { Frame } from "puppeteer-core";
import { TERMS as TRACKING_TERMS } from "../../src/documents/tracking/words";
import { CONCEPTS } from "../../src/glossary/concepts";
import { withinOneDay } from "../support/withinOneDay";
import { violationsInThemes } from "./accessibility";
import { PATIENCE } from "./browser";
import { choose, find, findBy, press, untilSaid, untilUnsaid } from "./controls";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { addressUnder } from "./tableCells";
import { answersOfTwoAgents } from "./twoAgents";
import { generate, holding, paneOf, pickContent, showSheet, shownIn, typeInto } from "./workbenchPage";

const TIME = 3 * PATIENCE;
const WAIT = { timeout: PATIENCE };
const PLAN = "改进计划";
const TRACKING = "改善措施跟踪表";
const OWNERS = ["热线一组组长", "热线二组组长"] as const;
const SEPARATED = "客服部、技术部，质检部；培训部,运营部;人事部\n物流部";
const WORDS = ["客服部", "技术部", "质检部", "培训部", "运营部", "人事部", "物流部"];

describe("actions followed up from the pane", () => {
  const open = workbenchForTests();
  let workbench: OpenWorkbench;
  let pane: Frame;
  /** The address of a cell of the plan by its heading, in a row from 0. */
  const planned = (heading: keyof typeof CONCEPTS, row = 0): Promise<string> =>
    addressUnder(pane, PLAN, workbench.word(CONCEPTS[heading]), row);

  beforeAll(async () => {
    workbench = await open("zh-CN");
    await pickContent(workbench.page, "回访.csv", answersOfTwoAgents().replace("客服工号", "技能组"));
    pane = await paneOf(workbench.page);
    await untilSaid(pane, workbench.say("cleaning-note"));
    await generate(workbench, pane);
  }, TIME);

  it(
    "begin at the first row without an owner, each time at the next one, where what is typed goes into the cell",
    async () => {
      const { keyboard } = workbench.page;
      for (const [row, owner] of OWNERS.entries()) {
        await press(pane, "button", workbench.say("results-plan"));
        await untilTypedAt(workbench, await planned("owner", row));
        await keyboard.type(owner);
        await keyboard.press("Enter");
      }
      for (const [row, owner] of OWNERS.entries()) {
        expect(await shownIn(workbench, await planned("owner", row))).toBe(owner);
      }
    },
    TIME,
  );

  it(
    "take deadlines as people type them, say which day was understood, and refuse in view what is none",
    async () => {
      const { page, say, word } = workbench;
      await press(pane, "tab", say("tab-tracking"));
      await untilSaid(pane, OWNERS[0]);
      await press(pane, "button", await labelOfFirst(workbench, pane, "tracking-update-label"));
      const deadline = word(CONCEPTS.deadline);
      await withinOneDay(async () => {
        const today = new Date();
        const typed: readonly (readonly [text: string, day: string])[] = [
          ["12月15日", dayOf(nextDay(today, 12, 15))],
          ["2026年12月15日", "2026-12-15"],
          ["下周五", dayOf(fridayOfNextWeek(today))],
        ];
        for (const [text, day] of typed) {
          await typeOver(workbench, pane, deadline, text);
          await untilSaid(pane, day);
        }
        await typeOver(workbench, pane, deadline, "尽快");
        await untilSaid(pane, say("day-not-understood"));
        expect(await pane.evaluate(isInView, say("day-not-understood"))).toBe(true);
        expect(await violationsInThemes(page, pane)).toEqual([]);
        await typeOver(workbench, pane, deadline, "下周五");
        await press(pane, "button", say("save"));
        await untilUnsaid(pane, say("action-written-to"));
        await showSheet(page, PLAN);
        expect(await shownIn(workbench, await planned("deadline"))).toBe(dayOf(fridayOfNextWeek(today)));
      });
    },
    TIME,
  );

  it(
    "are gone to from the list, where what is typed is their progress",
    async () => {
      const { page, word } = workbench;
      await press(pane, "button", await labelOfFirst(workbench, pane, "tracking-open-label"));
      const columnOf = (address: string): string => address.replace(/\d+$/u, "");
      const progress = columnOf(await addressUnder(pane, TRACKING, word(TRACKING_TERMS.progressPercent)));
      const cell = await untilTypedAt(workbench, progress);
      await page.keyboard.type("30");
      await page.keyboard.press("Enter");
      expect(columnOf(cell)).toBe(progress);
      expect(await shownIn(workbench, cell)).toBe("30");
      await page.keyboard.press("Delete");
      await showSheet(page, PLAN);
    },
    TIME,
  );

  it(
    "that are late give a text for their owners, which says who, what, until when and how late",
    async () => {
      const { page, say } = workbench;
      await withinOneDay(async () => {
        const due = daysFrom(new Date(), -12);
        await typeInto(workbench, await planned("deadline"), dayOf(due));
        await press(pane, "button", say("tracking-refresh"));
        await press(pane, "button", say("tracking-filter-late", { count: 1 }));
        await press(pane, "button", say("reminder-heading"));
        const area = await find(pane, "textbox", say("reminder-text"));
        const text = await area.evaluate((element) => (element as HTMLTextAreaElement).value);
        const action = await shownIn(workbench, await planned("improvementAction"));
        const [, owner, line] = text.split("\n").filter((each) => each !== "");
        expect(owner).toContain(OWNERS[0]);
        expect(line).toBe(`· ${say("reminder-late", { action, date: dayOf(due), days: 12, progress: "0" })}`);
        await press(pane, "button", say("copy-text"));
        await untilSaid(pane, say("copy-done"));
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      });
    },
    TIME,
  );

  it(
    "that are late are asked for their cause and a new deadline in one form, and are late no longer",
    async () => {
      const { page, say, word } = workbench;
      await press(pane, "button", await labelOfFirst(workbench, pane, "tracking-reschedule-label"));
      await press(pane, "textbox", word(CONCEPTS.delayCause));
      await page.keyboard.type("供应商延期");
      await typeOver(workbench, pane, say("action-new-due"), "2099年12月15日");
      await press(pane, "button", say("save"));
      await untilSaid(pane, say("tracking-none-late"));
      await press(pane, "button", say("tracking-filter-all", { count: 2 }));
      await untilSaid(pane, say("tracking-delay", { cause: "供应商延期" }));
      await showSheet(page, PLAN);
      expect(await shownIn(workbench, await planned("deadline"))).toBe("2099-12-15");
    },
    TIME,
  );

  it(
    "come after results that are read out by team, of the latest day and week too",
    async () => {
      const { say } = workbench;
      await press(pane, "tab", say("tab-analysis"));
      await press(pane, "button", say("broadcast-heading"));
      const teams = ["001", "002"].map((name, at) => {
        const rate = at === 0 ? "90.0%" : "50.0%";
        return `· ${say("broadcast-team", { name, rate, n: "50" })}`;
      });
      const textNow = async (): Promise<string> =>
        (await find(pane, "textbox", say("broadcast-text"))).evaluate(
          (element) => (element as HTMLTextAreaElement).value,
        );
      expect((await textNow()).split("\n")).toEqual(expect.arrayContaining(teams));
      const list = await find(pane, "combobox", say("broadcast-period"));
      const periods = await list.$$eval("option", (options) => options.map(({ value }) => value));
      expect(periods).toEqual(["", "2024-05-28..2024-05-28", "2024W22"]);
      for (const period of periods.slice(1)) {
        const before = await textNow();
        await choose(pane, say("broadcast-period"), period);
        await pane.waitForFunction(
          (last) => [...document.querySelectorAll("textarea")].every(({ value }) => value !== last),
          WAIT,
          before,
        );
        expect(await textNow()).toMatch(/^· 00[12] .*（\d 份）$/mu);
      }
    },
    TIME,
  );

  it(
    "are for departments that the settings take in one field, however they are parted, and the field says so",
    async () => {
      const { say, word } = workbench;
      await press(pane, "button", say("settings-open"));
      await press(pane, "button", say("settings-edit-values"));
      await untilSaid(pane, say("setting-departments-hint"));
      await typeOver(workbench, pane, word(CONCEPTS.departments), SEPARATED);
      await press(pane, "button", say("save"));
      await untilSaid(pane, say("settings-saved-values"));
      await press(pane, "button", say("settings-edit-values"));
      await press(pane, "button", say("settings-edit-reasons"));
      await press(pane, "button", say("category-add"));
      await untilSaid(pane, say("category-phrases-hint"));
      await typeOver(workbench, pane, say("category-name"), "物流");
      await typeOver(workbench, pane, say("category-phrases"), SEPARATED);
      await press(pane, "button", say("save"));
      await untilSaid(pane, say("settings-saved-reasons"));
      await press(pane, "button", say("category-edit", { category: "物流" }));
      const phrases = await find(pane, "textbox", say("category-phrases"));
      expect(await phrases.evaluate((area) => (area as HTMLTextAreaElement).value.split("\n"))).toEqual(
        WORDS,
      );
      await press(pane, "button", say("close"));
      await generate(workbench, pane);
      expect(await choicesAt(pane, await planned("department"))).toEqual(WORDS);
    },
    TIME,
  );

  it("say nothing on the console and ask nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** Waits until the keys go to a cell whose address begins so; gives its address. */
async function untilTypedAt({ page, strings }: OpenWorkbench, begin: string): Promise<string> {
  const [before = ""] = strings.cell("…", "").split("…");
  const cell = await findBy(page, `textarea[aria-label^="${before}${begin}"]:focus`);
  const said = String(await cell.evaluate((field) => field.getAttribute("aria-label")));
  return /[A-Z]+\d+/u.exec(said)?.[0] ?? said;
}

/** The label of the first button that does this to an action. */
async function labelOfFirst(
  { say }: OpenWorkbench,
  pane: Frame,
  code: "tracking-update-label" | "tracking-reschedule-label" | "tracking-open-label",
): Promise<string> {
  const [begin = ""] = say(code, { action: "\u0000" }).split("\u0000");
  const button = await findBy(pane, `button[aria-label^="${begin}"]`);
  return String(await button.evaluate((shown) => shown.getAttribute("aria-label")));
}

/** Types over what stands in a field. */
async function typeOver({ page }: OpenWorkbench, pane: Frame, label: string, text: string): Promise<void> {
  await press(pane, "textbox", label);
  await holding(page, "Control", "a");
  await page.keyboard.sendCharacter(text);
}

/** Whether what says the text is on the screen. */
function isInView(text: string): boolean {
  const said = [...document.querySelectorAll("[role=alert], [id]")].find(
    (element) => element.textContent === text,
  );
  const box = said?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
}

/** What a cell of the plan offers to choose from. */
async function choicesAt(pane: Frame, address: string): Promise<readonly string[]> {
  const source = await pane.evaluate(
    (sheet, cell) =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(cell);
        dataValidation.load({ rule: true });
        await context.sync();
        const source = dataValidation.rule.list?.source;
        return typeof source === "string" ? source : "";
      }),
    PLAN,
    address,
  );
  return source.split(",");
}

function daysFrom(day: Date, count: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + count);
}

function nextDay(today: Date, month: number, day: number): Date {
  const thisYear = new Date(today.getFullYear(), month - 1, day);
  return thisYear < daysFrom(today, 0) ? new Date(today.getFullYear() + 1, month - 1, day) : thisYear;
}

/** Weeks begin on Monday. */
function fridayOfNextWeek(today: Date): Date {
  const sinceMonday = (today.getDay() + 6) % 7;
  return daysFrom(today, 7 - sinceMonday + 4);
}

/** As the pane and the sheets show days: 2026-12-04. */
function dayOf(day: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
