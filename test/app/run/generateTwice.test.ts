import { generate } from "../../../src/app/run/generate";
import type { GenerateRequest } from "../../../src/app/request/generateRequest";
import { openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";
import { definedNames, shownSheets } from "../shownWorkbook";

const run = (request: GenerateRequest = REQUEST) =>
  generate(request, () => undefined, new AbortController().signal);

describe("generating twice", () => {
  it("gives the same sheets, tables, names and cells", async () => {
    const { workbook, close } = openSurvey(smallSurvey());
    try {
      const first = await run();
      const before = await shownSheets();
      const names = await definedNames();
      const second = await run();
      const sheets = first.sheets.map((sheet) => ({ ...sheet, isNew: false }));
      expect(second).toEqual({ ...first, sheets });
      expect(await shownSheets()).toEqual(before);
      expect(await definedNames()).toEqual(names);
      // a name that stands cannot be hidden any more: marks are added hidden, what formulas read is shown
      const shown = workbook.names.filter(({ visible }) => visible).map(({ name }) => name);
      const hidden = workbook.names.filter(({ visible }) => !visible).map(({ name }) => name);
      expect(shown.filter((name) => !name.startsWith("CSAT_"))).toEqual([]);
      expect(hidden.filter((name) => name.startsWith("_CSATLoop.")).length).toBeGreaterThan(3);
    } finally {
      close();
    }
  });
});
