import { openHost, type EmbeddedHost } from "../../../src/embedded/host";
import { addSheet } from "../../../src/embedded/model/edits/sheets";
import { Workbook } from "../../../src/embedded/model/workbook";
import { run } from "./openedHost";

let host: EmbeddedHost;

/** A workbook whose A1 came with a formula that the engine lacks, out of date because it has no value. */
beforeEach(() => {
  const workbook = new Workbook();
  addSheet(workbook, "Sheet1").cells.setFormula(0, 0, "=XLOOKUP(1,C1:C2,D1:D2)");
  host = openHost(workbook);
});

afterEach(() => {
  host.close();
});

function write(address: string, formula: string): Promise<void> {
  return run(host, async (context, sheet) => {
    sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

describe("a formula that cannot be calculated", () => {
  it("does not concern the add-in when it came with the file", async () => {
    await write("B1", "=1+1");
    expect(host.workbook.sheets[0]?.cells.getValue(0, 1)).toBe(2);
    expect(host.settle().map(({ place }) => place.address)).toEqual(["A1"]);
  });

  it("is the add-in's error although one of the file's comes first", async () => {
    await expect(write("B1", '=CUBEVALUE("x","y")')).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("CUBEVALUE in Sheet1!B1") as string,
    });
    expect(() => host.settle()).toThrow("CUBEVALUE in Sheet1!B1");
  });

  it("is still known as the add-in's after rows were put in above it, and the user's as the user's", async () => {
    await expect(write("A3", '=CUBEVALUE("x","y")')).rejects.toMatchObject({ code: "NotImplemented" });
    await expect(
      run(host, async (context, sheet) => {
        sheet.getRange("1:5").insert("Down");
        await context.sync();
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining("Sheet1!A8") as string });
  });

  it("of the user's between two that the add-in wrote is the user's", async () => {
    const [sheet] = host.workbook.sheets;
    sheet?.cells.setFormula(1, 1, "=XLOOKUP(1,C1:C2,D1:D2)");
    await write("B1", "=1");
    await write("B3", "=3");
    expect(host.settle().map(({ place }) => place.address)).toContain("A1");
  });

  it("fails no batch that changes nothing", async () => {
    await expect(write("B1", '=CUBEVALUE("x","y")')).rejects.toMatchObject({ code: "NotImplemented" });
    const name = await run(host, async (context, sheet) => {
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet1");
  });
});
