import { readHiddenText, writeHiddenText } from "../../../src/workbook/identity/hiddenText";
import { openSurvey, smallSurvey } from "../../app/surveyWorkbook";

const NAME = "CSATLoop_test";
const signal = new AbortController().signal;

describe("a text on a sheet that nobody sees", () => {
  // cut into cells, some of which begin as formulas, numbers and marks of texts do
  it.each([
    ["short", "{}"],
    ["of formulas", "=".repeat(100_000)],
    ["of apostrophes", "'".repeat(100_000)],
    ["of digits", "7".repeat(70_000)],
    ["of signs of two units", `满${"😀".repeat(40_000)}`],
    ["larger than all settings may be", "满".repeat(1_500_000)],
  ])("is read as it was written: %s", async (_what, text) => {
    const { workbook, close } = openSurvey(smallSurvey());
    try {
      await writeHiddenText(NAME, text, signal);
      expect((await readHiddenText(NAME, signal)) === text).toBe(true);
      const sheet = workbook.sheetByName(NAME);
      expect(sheet?.visibility).toBe("VeryHidden");
      expect(await halves()).toBe(0);
    } finally {
      close();
    }
  });
});

/** How many cells of the sheet have half a sign, which no program has to keep. */
function halves(): Promise<number> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(NAME).getUsedRange(true).load({ values: true });
    await context.sync();
    return (cells.values as string[][]).filter(([piece = ""]) => /\p{Cs}/u.test(piece)).length;
  });
}
