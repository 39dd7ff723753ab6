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
    ["larger than all settings may be", "满".repeat(1_500_000)],
  ])("is read as it was written: %s", async (_what, text) => {
    const { workbook, close } = openSurvey(smallSurvey());
    try {
      await writeHiddenText(NAME, text, signal);
      expect((await readHiddenText(NAME, signal)) === text).toBe(true);
      expect(workbook.sheetByName(NAME)?.visibility).toBe("VeryHidden");
    } finally {
      close();
    }
  });
});
