import { builtOf, contextOf, madeUpRows, resultsOf } from "../../documents/madeUpSurvey";
import { excel, run } from "../inSurvey";
import { fullSurvey, openSurvey } from "../surveyWorkbook";

const DOCUMENTS = "all";

/** What stands before a line to sign on, of all documents. */
const LABELS = new Set(
  builtOf(contextOf(resultsOf(madeUpRows(80)))).specs.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "cells"
        ? block.rows.flat().flatMap((cell) => (cell?.style === "signatureLabel" ? [cell.content] : []))
        : [],
    ),
  ),
);

const isLabel = (content: unknown): boolean => LABELS.has(content as never);

describe("who signed, and when", () => {
  it("stands on every sheet with lines to sign on after the next run", async () => {
    const { workbook, close } = openSurvey(fullSurvey());
    try {
      await run({ documents: DOCUMENTS });
      const lines = workbook.sheets.flatMap(({ name, cells }) =>
        Array.from({ length: 80 * 12 }, (_, i) => [Math.floor(i / 12), i % 12] as const)
          .filter(([row, column]) => isLabel(cells.getValue(row, 1)) && isLabel(cells.getValue(row, column)))
          .map(([row, column]) => ({ name, row, column: column + 1 })),
      );
      expect(new Set(lines.map(({ name }) => name)).size).toBeGreaterThan(10);
      const blank = lines.filter(({ name, row, column }) => {
        const written = workbook.sheetByName(name)?.cells.getValue(row, column) ?? "";
        return written === "";
      });
      await excel(({ workbook: { worksheets } }) => {
        for (const { name, row, column } of blank)
          worksheets.getItem(name).getRangeByIndexes(row, column, 1, 1).values = [["李敏"]];
      });
      await run({ documents: DOCUMENTS });
      const lost = blank.filter(
        ({ name, row, column }) => workbook.sheetByName(name)?.cells.getValue(row, column) !== "李敏",
      );
      expect(lost).toEqual([]);
    } finally {
      close();
    }
  });
});
