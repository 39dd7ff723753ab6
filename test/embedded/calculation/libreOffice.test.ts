import { FORMULA_CASES } from "./formulaCases";
import { calculateWithLibreOffice, CASE_COLUMN, hasLibreOffice } from "./libreOfficeValues";
import {
  NAMES,
  OTHER_SHEET,
  OTHER_SHEET_CELLS,
  SURVEY_COLUMNS,
  surveyCells,
  surveyWorkbook,
} from "./surveyCells";

const FIRST_ROW = 200;
const comparable = Object.values(FORMULA_CASES)
  .flat()
  .filter(({ libreOfficeDiffers }) => libreOfficeDiffers === undefined);

describe("the engine and LibreOffice", () => {
  if (!hasLibreOffice()) {
    test.skip("agree on every formula case (skipped: LibreOffice is not installed)", () => undefined);
    return;
  }

  test("agree on every formula case but those marked", () => {
    const cells = surveyCells();
    comparable.forEach(({ formula }, index) => {
      cells[`${CASE_COLUMN}${String(FIRST_ROW + index)}`] = formula;
    });
    const columns = SURVEY_COLUMNS.map((name, index) => ({
      id: index + 1,
      name,
      formula: null,
      filter: null,
    }));
    const theirs = calculateWithLibreOffice(
      [
        { name: "Sheet1", cells, tables: [{ name: "T", columns }], tableAddress: "A1:E10" },
        { name: OTHER_SHEET, cells: OTHER_SHEET_CELLS, tables: [] },
      ],
      NAMES,
      CASE_COLUMN,
    );
    const book = surveyWorkbook();
    const differences = comparable.flatMap(({ formula }, index) => {
      const ours = book.evaluate(formula);
      const value = theirs.get(FIRST_ROW + index - 1);
      return agree(ours, value) ? [] : [{ formula, ours, libreOffice: value }];
    });
    expect(differences).toEqual([]);
  });
});

/** LibreOffice keeps TRUE as 1, and names errors in its own way. */
function agree(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === "boolean") return Number(ours) === Number(theirs);
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  }
  return ours === theirs || (ours === "" && theirs === undefined) || (isError(ours) && isError(theirs));
}

function isError(value: unknown): boolean {
  return typeof value === "string" && /^(#|Err:)/.test(value);
}
