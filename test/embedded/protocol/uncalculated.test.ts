import { openHost } from "../../../src/embedded/host";
import { addSheet } from "../../../src/embedded/model/edits/sheets";
import { Workbook } from "../../../src/embedded/model/workbook";
import { onSheet, type Opened } from "./openedSheet";

const LACKED = "=XLOOKUP(1,C1:C2,D1:D2)";

let opened: Opened;

/** A workbook whose A1 and B2 came with formulas that the engine lacks, out of date because they have no value. */
beforeEach(() => {
  const workbook = new Workbook();
  const sheet = addSheet(workbook, "Sheet1");
  sheet.cells.setFormula(0, 0, LACKED);
  sheet.cells.setFormula(1, 1, LACKED);
  opened = { host: openHost(workbook), sheet };
});

afterEach(() => {
  opened.host.close();
});

const failed = (): readonly string[] => opened.host.settle().map(({ place }) => place.address);

function write(address: string, formula: string): Promise<void> {
  return onSheet(opened, async (context, sheet) => {
    sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

describe("a formula that cannot be calculated", () => {
  it("does not concern the add-in when it came with the file", async () => {
    await write("B1", "=1+1");
    expect(opened.sheet.cells.getValue(0, 1)).toBe(2);
    expect(failed()).toEqual(["A1", "B2"]);
  });

  it("is the add-in's error where the add-in wrote it, though one of the file's comes first", async () => {
    await expect(write("B1", '=CUBEVALUE("x","y")')).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("CUBEVALUE in Sheet1!B1") as string,
    });
    expect(() => opened.host.settle()).toThrow("CUBEVALUE in Sheet1!B1");
  });

  it("is still the add-in's error after rows were put in above it, and the file's still none", async () => {
    await expect(write("A3", '=CUBEVALUE("x","y")')).rejects.toMatchObject({ code: "NotImplemented" });
    await expect(
      onSheet(opened, async (context, sheet) => {
        sheet.getRange("1:5").insert("Down");
        await context.sync();
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining("Sheet1!A8") as string });
  });

  it("does not concern the add-in where it stands between two that the add-in wrote", async () => {
    await write("B1", "=1");
    await write("B3", "=3");
    expect(failed()).toEqual(["A1", "B2"]);
  });

  it("fails no batch that changes nothing", async () => {
    await expect(write("B1", '=CUBEVALUE("x","y")')).rejects.toMatchObject({ code: "NotImplemented" });
    const name = await onSheet(opened, async (context, sheet) => {
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet1");
  });
});
