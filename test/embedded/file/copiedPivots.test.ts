import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { addSheet } from "../../../src/embedded/model/edits/sheets";
import { Workbook } from "../../../src/embedded/model/workbook";
import { unzipped } from "../../support/unzipped";
import { ATTACHED, withAttached } from "../../app/sharing/attached";
import { inHost } from "../inHost";

function withPivot(): Workbook {
  const workbook = new Workbook();
  addSheet(workbook, "数据");
  return openWorkbook(withAttached(saveWorkbook(workbook), "数据"), "a.xlsx");
}

async function edited(workbook: Workbook, work: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  await inHost(workbook, "数据", work);
  return saveWorkbook(workbook);
}

const pivotsOf = (file: Uint8Array): string[][] =>
  openWorkbook(file, "b.xlsx").sheets.map(({ pivotTables }) => pivotTables.map(({ name }) => name));

describe("a copy of a sheet with a pivot table", () => {
  it("has one of its own name, over the same cache", async () => {
    const file = await edited(withPivot(), (sheet) => sheet.copy("End"));
    const [first, second] = pivotsOf(file);
    expect([first?.length, second?.length]).toEqual([1, 1]);
    expect(second).not.toEqual(first);
    const caches = [...unzipped(file).keys()].filter((part) => /pivotCacheDefinition[^/]*\.xml$/u.test(part));
    expect(caches).toHaveLength(1);
  });

  it("keeps it, and its cache, when the sheet that it was copied from goes", async () => {
    const file = await edited(withPivot(), (sheet) => {
      sheet.copy("End");
      sheet.delete();
    });
    expect(pivotsOf(file)).toEqual([[expect.any(String)]]);
    const records = [...unzipped(file)].map(([, bytes]) => Buffer.from(bytes).toString());
    expect(records.some((text) => text.includes(ATTACHED.cache))).toBe(true);
  });
});
