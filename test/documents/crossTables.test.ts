import { LOCALES } from "../../src/glossary/locale";
import { MOST_CHARACTERS } from "../../src/documents/sheet/tableSheet";
import { displayWidth } from "../../src/documents/sheet/displayWidth";
import { widestPiece } from "../../src/documents/sheet/textLines";
import { contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";

describe("cross tables under the tables of groups", () => {
  const results = resultsOf(madeUpRows(900), {
    groups: { order: "size", crosses: [{ rows: "agentId", columns: "reasons" }] },
  });

  it.each(LOCALES)("break no word of a heading, and the page stays as wide as can be read (%s)", (locale) => {
    const sheet = sheetOf(contextOf(results, { localeOf: () => locale }), "groups");
    const cross = sheet?.blocks.filter(({ kind }) => kind === "table").at(-1);
    if (sheet === undefined || cross?.kind !== "table") throw new Error("no cross table");
    expect(cross.columns.length).toBeGreaterThan(4);
    const widths = sheet.columnWidths.slice(1, sheet.print.columns ?? undefined);
    for (const [place, { heading }] of cross.columns.entries()) {
      expect(widths[place]).toBeGreaterThanOrEqual(widestPiece(heading) + 3);
    }
    const [first] = sheet.blocks.filter(({ kind }) => kind === "table");
    if (first?.kind !== "table") throw new Error("no table of groups");
    const difference = first.columns.findIndex(({ key }) => key === "differenceLow");
    const heading = first.columns[difference]?.heading ?? "";
    if (locale !== "en") expect(widths[difference]).toBeGreaterThan(displayWidth(heading));
    expect(widths.reduce((one, other) => one + other)).toBeLessThanOrEqual(MOST_CHARACTERS);
  });
});
