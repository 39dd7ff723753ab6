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
const comparable = Object.values(FORMULA_CASES)
  .flat()
  .filter(({ libreOfficeDiffers }) => libreOfficeDiffers === undefined);

describe("the engine and LibreOffice", () => {
  if (!hasLibreOffice) {
    test.skip("agree on every formula case (skipped: LibreOffice is not installed)", () => undefined);
    return;
  }

  test("agree on every formula case but those marked", () => {
    const file = join(temporaryFolder(), "cases.xlsx");
    const asked = surveyWorkbook();
    comparable.forEach(({ formula }, index) => {
      asked.sheet().cells.setFormula(FIRST_ROW + index, COLUMN, formula);
    });
    writeFileSync(file, saveWorkbook(asked.workbook));
    const theirs = recalculatedByLibreOffice(file).sheetByName("Sheet1");
    const book = surveyWorkbook();
    const differences = comparable.flatMap(({ formula }, index) => {
      const ours = book.evaluate(formula);
      const value = theirs?.cells.getValue(FIRST_ROW + index, COLUMN);
      return agree(ours, value) ? [] : [{ formula, ours, libreOffice: value }];
    });
    expect(differences).toEqual([]);
  });
});

/** LibreOffice names errors in its own way. */
function agree(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  }
  return ours === theirs || (isError(ours) && theirs instanceof CellError);
}

const isError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");
