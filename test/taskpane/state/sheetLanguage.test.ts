import { sheetLocale } from "../../../src/commands/sheetLocale";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { sheetLocaleOf } from "../../../src/taskpane/state/sheetLocale";
import type { Locale } from "../../../src/glossary/locale";
import { isPreviewed, withPane, workbookOf } from "../onWorkbook";

const ROWS = "1,5,A\n2,2,B\n3,4,A\n4,1,B\n";
const ENGLISH = `Ticket,CSAT score,Team\n${ROWS}`;
const SIMPLIFIED = `工单号,满意度评分,技能组\n${ROWS}`;
const TRADITIONAL = `工單號,滿意度評分,技能組\n${ROWS}`;

/** What pane and ribbon would make sheets in where nobody chose a language. */
async function proposed(workbook: Workbook, displayLanguage: string): Promise<readonly Locale[]> {
  const found: Locale[] = [];
  await withPane(
    workbook,
    async ({ actions }, until) => {
      actions.open();
      found.push(sheetLocaleOf(await until(isPreviewed)), await sheetLocale());
    },
    { displayLanguage },
  );
  return found;
}

describe("the language of new sheets where nobody chose one", () => {
  test.each([
    ["en-US", "English", ENGLISH, "en"],
    ["de-DE", "English", ENGLISH, "en"],
    ["en-US", "simplified Chinese", SIMPLIFIED, "zh-CN"],
    ["en-US", "traditional Chinese", TRADITIONAL, "zh-TW"],
    ["zh-TW", "simplified Chinese", SIMPLIFIED, "zh-TW"],
    ["zh-HK", "English", ENGLISH, "zh-TW"],
    ["zh-CN", "English", ENGLISH, "zh-CN"],
    ["zh-CN", "simplified Chinese", SIMPLIFIED, "zh-CN"],
  ])("in an Excel in %s over data in %s", async (displayLanguage, _data, csv, locale) => {
    expect(await proposed(workbookOf(csv), displayLanguage)).toEqual([locale, locale]);
  });

  test("is that of the sheets that stand, whatever Excel a colleague opens them in", async () => {
    const workbook = workbookOf(ENGLISH);
    await withPane(
      workbook,
      async ({ actions }, until) => {
        actions.open();
        await until(isPreviewed);
        actions.prefer({ documents: ["measures"] });
        actions.generate();
        await until(({ run }) => run.status === "done" || run.status === "failed");
      },
      { displayLanguage: "en-GB" },
    );
    expect(workbook.sheets.map(({ name }) => name)).toContain("Satisfaction measures");
    expect(await proposed(workbook, "zh-CN")).toEqual(["en", "en"]);
  });

  test("is the one that was chosen, in whatever workbook", () =>
    withPane(
      workbookOf(ENGLISH),
      async ({ actions }, until) => {
        actions.open();
        actions.prefer({ sheetLocale: "zh-TW", isSheetLocaleChosen: true });
        expect(sheetLocaleOf(await until(isPreviewed))).toBe("zh-TW");
      },
      { displayLanguage: "en-US" },
    ));
});
