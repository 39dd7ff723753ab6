import { installGlobals, openHost } from "../../../src/embedded/host";
import { Workbook } from "../../../src/embedded/model/workbook";
import { open } from "../protocol/openedSheet";

describe("the loaded library", () => {
  it("tells the add-in that it runs in Excel, in the language asked for", async () => {
    const host = open().host;
    const seen: unknown[] = [];
    const ready = await host.Office.onReady((info) => {
      seen.push(info.host);
    });
    host.close();
    expect(ready.host).toBe(host.Office.HostType.Excel);
    expect(seen).toEqual([host.Office.HostType.Excel]);
    expect(host.Office.context.displayLanguage).toBe("zh-CN");
    expect(host.Office.context.officeTheme).toBeUndefined();
  });

  it("supports ExcelApi up to 1.18, or as far as it is told, and says so", () => {
    const older = openHost(new Workbook(), { excelApi: "1.9" });
    expect(older.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(older.Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    older.close();
    const host = open().host;
    const { requirements } = host.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.19")).toBe(false);
    expect(requirements.isSetSupported("ExcelApi", "1.1")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
    host.close();
  });

  it("puts its names on the page and takes them away again", () => {
    const host = open().host;
    const restore = installGlobals(host);
    expect((globalThis as { Excel?: unknown }).Excel).toBe(host.Excel);
    restore();
    host.close();
    expect("Excel" in globalThis).toBe(false);
  });

  it("keeps two open workbooks apart", async () => {
    const [first, second] = [open().host, open().host];
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.add("only here");
      await context.sync();
    });
    expect(first.workbook.sheets).toHaveLength(2);
    expect(second.workbook.sheets).toHaveLength(1);
    first.close();
    second.close();
  });
});
