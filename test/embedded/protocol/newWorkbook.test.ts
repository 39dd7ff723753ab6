import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { openHost } from "../../../src/embedded/host";
import { Workbook } from "../../../src/embedded/model/workbook";
import { workbookFile } from "../../support/badFiles";
import { codeOf, open } from "./openedSheet";

/** The sheets of the workbooks that a host opened in windows of their own. */
async function openedBy(base64?: string): Promise<readonly (readonly string[])[]> {
  const files: Uint8Array[] = [];
  const host = openHost(new Workbook(), { onNewWorkbook: (file) => files.push(file) });
  try {
    await host.Excel.createWorkbook(base64);
    return files.map((file) => openWorkbook(file, "new.xlsx").sheets.map(({ name }) => name));
  } finally {
    host.close();
  }
}

describe("Excel.createWorkbook", () => {
  it("opens the file that it is given", async () => {
    expect(await openedBy(Buffer.from(workbookFile([["评分"]])).toString("base64"))).toEqual([["数据"]]);
  });

  it("opens a blank workbook without one", async () => {
    expect(await openedBy()).toEqual([["Sheet1"]]);
  });

  it("refuses what is no workbook", async () => {
    expect(await codeOf(openedBy("bm8gd29ya2Jvb2s="))).toBe("InvalidArgument");
  });

  it("fails by name in a host that has no windows", async () => {
    const { host } = open();
    await expect(host.Excel.createWorkbook()).rejects.toMatchObject({
      message: expect.stringContaining("CreateAndOpenWorkbook") as string,
    });
    host.close();
  });
});
