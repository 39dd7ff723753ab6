import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { CellError } from "../../../src/embedded/model/cellValue";
import { temporaryFolder } from "../../support/generateInto";
import { hasLibreOffice, recalculatedByLibreOffice } from "../../support/libreOffice";
import { FORMULA_CASES } from "./formulaCases";
import { surveyWorkbook } from "./surveyCells";

const FIRST_ROW = 200;
const COLUMN = 25;
const CASES = Object.values(FORMULA_CASES).flat();

/** The formulas to which the engine and LibreOffice, each opening the same survey, give different values. */
function differing(): readonly string[] {
  const file = join(temporaryFolder(), "cases.xlsx");
  const asked = surveyWorkbook();
  CASES.forEach(({ formula }, index) => {
    asked.sheet().cells.setFormula(FIRST_ROW + index, COLUMN, formula);
  });
  writeFileSync(file, saveWorkbook(asked.workbook));
  const theirs = recalculatedByLibreOffice(file).sheetByName("Sheet1");
  const book = surveyWorkbook();
  return CASES.filter(
    ({ formula }, index) => !agree(book.evaluate(formula), theirs?.cells.getValue(FIRST_ROW + index, COLUMN)),
  ).map(({ formula }) => formula);
}

describe("the engine and LibreOffice", () => {
  const title = "agree on every formula case but those that say how LibreOffice differs";
  if (hasLibreOffice)
    test(title, () => {
      const marked = new Set(
        CASES.filter((each) => each.libreOfficeDiffers !== undefined).map(({ formula }) => formula),
      );
      expect(differing().filter((formula) => !marked.has(formula))).toEqual([]);
    });
  else test.skip(`${title} (skipped: LibreOffice is not installed)`, () => undefined);
});

/** LibreOffice names errors in its own way. */
function agree(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  }
  return ours === theirs || (isError(ours) && theirs instanceof CellError);
}

const isError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");
