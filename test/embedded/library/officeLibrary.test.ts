import { installGlobals } from "../../../src/embedded/host";
import { isSetSupported } from "../../../src/embedded/library/createOffice";
import { openedHost } from "../protocol/openedHost";

describe("the loaded library", () => {
  it("tells the add-in that it runs in Excel, in the language asked for", async () => {
    const host = openedHost();
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

  it("supports ExcelApi up to 1.9 and says so", () => {
    expect(isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(isSetSupported("ExcelApi")).toBe(true);
    expect(isSetSupported("WordApi", "1.1")).toBe(false);
  });

  it("puts its names on the page and takes them away again", () => {
    const host = openedHost();
    const restore = installGlobals(host);
    expect((globalThis as { Excel?: unknown }).Excel).toBe(host.Excel);
    restore();
    host.close();
    expect("Excel" in globalThis).toBe(false);
  });

  it("keeps two open workbooks apart", async () => {
    const [first, second] = [openedHost(), openedHost()];
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
