import { goingRows, rescueOf } from "../../../src/app/analyst/rescue";
import { DOCUMENT_IDS } from "../../../src/documents/registry";
import { findOurBook } from "../../../src/workbook/identity/findOurBook";
import { removeRescue, rescuedIn, writeStamp } from "../../../src/workbook/identity/stamp";
import { staffOf } from "../../documents/madeUpSurvey";
import { inWorkbook } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const signal = new AbortController().signal;

/** Rows of 清洗数据 that staff wrote beside, with texts so long that settings could not hold them. */
const rows = Array.from({ length: 3_000 }, (_, row) => ({
  key: `T${String(row)}#1`,
  tableRow: row,
  cells: { key: `T${String(row)}#1`, "own:备注": `第${String(row)}条 ${"记".repeat(1_000)}` },
}));

describe("what a run keeps of staff's until it has ended", () => {
  it("is, of a large table, what is about to go; of rows that stay only these are moved whole", () => {
    const going = new Set(["T7#1", "T2999#1"]);
    const rescue = rescueOf(
      staffOf({ "clean-data": rows }),
      (table, key) => table === "clean-data" && going.has(key),
    );
    expect(rescue["clean-data"]?.map(([key]) => key)).toEqual(["T7#1", "T2999#1"]);
    const few = rescueOf(staffOf({ "clean-data": rows.slice(0, 3) }), () => false);
    expect(few["clean-data"]).toHaveLength(3);
  });

  it("stays in a table that is not written", () => {
    expect(goingRows([], { "clean-data": "清洗数据" })("clean-data", "T7#1")).toBe(false);
  });

  it("goes to a hidden sheet where settings cannot hold it, and from there into the next run", () =>
    inWorkbook(smallSurvey(), async () => {
      const before = await shownSheets();
      const rescue = rescueOf(staffOf({ "clean-data": rows }), () => true);
      expect(await writeStamp({ adding: [], rescue }, signal)).toBe(true);
      const book = await findOurBook(DOCUMENT_IDS);
      expect(JSON.stringify(book.unfinished).length).toBeLessThan(1_000);
      expect(await rescuedIn(book, signal)).toEqual(rescue);
      expect(await shownSheets()).toEqual(before);
      await removeRescue(signal);
      expect(await writeStamp({ adding: [], rescue: {} }, signal)).toBe(false);
      expect(await rescuedIn(await findOurBook(DOCUMENT_IDS), signal)).toEqual({});
    }));
});
