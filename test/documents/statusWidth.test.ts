import { STATUSES, statusWord } from "../../src/documents/tracking/status";
import { displayWidth } from "../../src/documents/sheet/displayWidth";
import { LOCALES } from "../../src/glossary/locale";
import { contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(80));

describe("the status of an action", () => {
  it.each(LOCALES)("stands within its column (%s)", (locale) => {
    const context = contextOf(RESULTS, { localeOf: () => locale });
    const sheet = sheetOf(context, "measure-tracking");
    const table = sheet?.blocks.find(
      (block) => block.kind === "table" && block.columns.some(({ key }) => key === "status"),
    );
    if (table?.kind !== "table") throw new Error("no actions");
    const place = table.column + table.columns.findIndex(({ key }) => key === "status");
    const widest = Math.max(...STATUSES.map((status) => displayWidth(statusWord(context, status))));
    expect(sheet?.columnWidths[place]).toBeGreaterThan(widest);
  });
});
