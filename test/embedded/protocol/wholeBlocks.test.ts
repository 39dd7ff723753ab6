import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { unzipped } from "../../support/unzipped";
import { MAIN, OFFICE, related, sheetRelationships, smallPackage, worksheet } from "../file/smallPackage";
import { inHost } from "../inHost";

const number = (ref: string, value: number): string => `<c r="${ref}"><v>${String(value)}</v></c>`;

/**
 * 数据!A1:B6 are numbers, D2:D4 one array formula {=A2:A4*2}; 透视!B6:C8 is a pivot table of 数据!A1:B6 with a filter in
 * B4, D6 a number beside it; 按名 is a cache made from the name 明细.
 */
function file(): Uint8Array {
  const rows = [1, 2, 3, 4, 5, 6].map((row) => {
    const array =
      row === 2
        ? '<c r="D2"><f t="array" ref="D2:D4">A2:A4*2</f><v>4</v></c>'
        : row === 3 || row === 4
          ? number(`D${String(row)}`, row * 2)
          : "";
    const cells = number(`A${String(row)}`, row) + number(`B${String(row)}`, row * 10) + array;
    return `<row r="${String(row)}">${cells}</row>`;
  });
  const shown = [
    `<row r="4">${number("B4", 7)}</row>`,
    `<row r="6">${number("B6", 1)}${number("C6", 2)}${number("D6", 9)}</row>`,
    `<row r="8">${number("B8", 3)}${number("C8", 4)}</row>`,
  ];
  const cache = (source: string): string =>
    `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ${source}/></cacheSource></pivotCacheDefinition>`;
  return smallPackage(
    { 数据: worksheet(rows.join("")), 透视: worksheet(shown.join("")) },
    {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="数据" sheetId="1" r:id="s0"/><sheet name="透视" sheetId="2" r:id="s1"/></sheets><pivotCaches><pivotCache cacheId="1" r:id="c"/><pivotCache cacheId="2" r:id="d"/></pivotCaches></workbook>`,
      "xl/_rels/workbook.xml.rels": related(
        ...sheetRelationships(2),
        ["c", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
        ["d", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition2.xml"],
      ),
      "xl/worksheets/_rels/sheet2.xml.rels": related(["p", "pivotTable", "/xl/pivotTables/pivotTable1.xml"]),
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1"><location ref="B6:C8" firstHeaderRow="1" rowPageCount="1" colPageCount="1"/></pivotTableDefinition>`,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": related([
        "c",
        "pivotCacheDefinition",
        "/xl/pivotCache/pivotCacheDefinition1.xml",
      ]),
      "xl/pivotCache/pivotCacheDefinition1.xml": cache('ref="A1:B6" sheet="数据"'),
      "xl/pivotCache/pivotCacheDefinition2.xml": cache('name="明细"'),
    },
  );
}

/** Opens the file, works in it as an add-in does, and gives the texts of the parts that it is saved to. */
async function after(
  sheet: "数据" | "透视",
  work: (sheet: Excel.Worksheet) => unknown,
): Promise<ReadonlyMap<string, string>> {
  const workbook = openWorkbook(file(), "a.xlsx");
  await inHost(workbook, sheet, work);
  const parts = [...unzipped(saveWorkbook(workbook))];
  return new Map(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
}

type Edit = readonly [name: string, work: (sheet: Excel.Worksheet) => unknown];

describe("an array formula that was entered over several cells", () => {
  it.each<Edit>([
    ["a value into one of them", (sheet) => (sheet.getRange("D3").values = [[1]])],
    ["a formula into one of them", (sheet) => (sheet.getRange("D2").formulas = [["=1"]])],
    ["clearing one of them", (sheet) => sheet.getRange("D4:D9").clear("Contents")],
    ["copying over one of them", (sheet) => sheet.getRange("D4").copyFrom("A1")],
    ["a row put in among them", (sheet) => sheet.getRange("3:3").insert("Down")],
    ["cells put in among them", (sheet) => sheet.getRange("D4").insert("Down")],
    ["cells put in beside some of them", (sheet) => sheet.getRange("C3").insert("Right")],
    ["a deleted row of theirs", (sheet) => sheet.getRange("4:5").delete("Up")],
    ["sorting them", (sheet) => sheet.getRange("A1:D6").sort.apply([{ key: 0, ascending: false }])],
    ["merging over them", (sheet) => sheet.getRange("C2:D6").merge()],
    ["a table over them", (sheet) => sheet.tables.add("A1:D6", true)],
  ])("is not changed in part: %s is refused", async (_name, work) => {
    await expect(after("数据", work)).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it.each<readonly [...Edit, string | null]>([
    ["moves whole", (sheet) => sheet.getRange("1:2").insert("Down"), "D4:D6"],
    ["moves whole where cells come right above it", (sheet) => sheet.getRange("D2").insert("Down"), "D3:D5"],
    ["takes another look in part", (sheet) => (sheet.getRange("D3").format.fill.color = "#FF0000"), "D2:D4"],
    ["may be written over whole", (sheet) => (sheet.getRange("D2:D4").values = [[1], [2], [3]]), null],
    ["may be cleared whole", (sheet) => sheet.getRange("C1:E9").clear(), null],
    ["goes with its rows", (sheet) => sheet.getRange("2:4").delete("Up"), null],
  ])("%s", async (_name, work, ref) => {
    const text = (await after("数据", work)).get("xl/worksheets/sheet1.xml") ?? "";
    expect(/<f t="array" ref="([^"]+)"/u.exec(text)?.[1] ?? null).toBe(ref);
  });
});

describe("a pivot table", () => {
  it.each<Edit>([
    ["a value into its cells", (sheet) => (sheet.getRange("C8").values = [[1]])],
    ["a value into its filter", (sheet) => (sheet.getRange("B4:C4").values = [[1, 2]])],
    ["writing over all of it", (sheet) => (sheet.getRange("A1:D9").values = "x" as never)],
    ["clearing a part", (sheet) => sheet.getRange("B6:B8").clear()],
    ["a row put in among its rows", (sheet) => sheet.getRange("7:7").insert("Down")],
    ["a row put in under its filter", (sheet) => sheet.getRange("5:5").insert("Down")],
    ["a column put in among its columns", (sheet) => sheet.getRange("C:C").insert("Right")],
    ["cells put in above some of it", (sheet) => sheet.getRange("B1").insert("Down")],
    ["a deleted row of its", (sheet) => sheet.getRange("8:9").delete("Up")],
    ["sorting it", (sheet) => sheet.getRange("A6:D8").sort.apply([{ key: 1, ascending: true }])],
    ["a table over it", (sheet) => sheet.tables.add("B6:D8", true)],
  ])("is not changed but by itself: %s is refused", async (_name, work) => {
    await expect(after("透视", work)).rejects.toMatchObject({ code: "PivotTableRangeConflict" });
  });

  it.each<readonly [...Edit, string | null]>([
    [
      "moves with rows and columns",
      (sheet) => (sheet.getRange("1:2").insert("Down"), sheet.getRange("A:A").insert("Right")),
      "C8:D10",
    ],
    ["moves with cells above all of it", (sheet) => sheet.getRange("B1:C1").insert("Down"), "B7:C9"],
    ["moves up", (sheet) => sheet.getRange("1:1").delete("Up"), "B5:C7"],
    ["stays where cells beside it are written", (sheet) => (sheet.getRange("D6").values = [[1]]), "B6:C8"],
    ["goes when all of it is cleared", (sheet) => sheet.getRange("A1:D9").clear(), null],
    ["goes with its columns", (sheet) => sheet.getRange("B:C").delete("Left"), null],
  ])("%s", async (_name, work, ref) => {
    const part = (await after("透视", work)).get("xl/pivotTables/pivotTable1.xml") ?? "";
    expect(/<location ref="([^"]+)"/u.exec(part)?.[1] ?? null).toBe(ref);
  });

  it("is made from the cells that its file names, wherever they stand and whatever their sheet is called", async () => {
    const parts = await after("数据", (sheet) => {
      sheet.getRange("1:3").insert("Down");
      sheet.name = "原始 数据";
    });
    expect(parts.get("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="A4:B9" sheet="原始 数据"');
    expect(parts.get("xl/pivotCache/pivotCacheDefinition2.xml")).toContain('<worksheetSource name="明细"/>');
  });

  it("keeps the name of what it was made from where that is gone", async () => {
    const parts = await after("数据", (sheet) => {
      sheet.delete();
    });
    expect(parts.get("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="A1:B6" sheet="数据"');
  });

  it("takes another name from a table that it was made from", async () => {
    const parts = await after("数据", (sheet) => {
      const table = sheet.tables.add("A1:B6", true);
      table.name = "明细";
      table.name = "明细新";
    });
    expect(parts.get("xl/pivotCache/pivotCacheDefinition2.xml")).toContain(
      '<worksheetSource name="明细新"/>',
    );
  });
});
