import { strToU8 } from "fflate";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { writeZip } from "../../../src/embedded/file/package/zip";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openHost } from "../../../src/embedded/host";
import { emptyCells } from "../../../src/workbook/emptyCells";
import { unzipped } from "../../support/unzipped";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADED = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

const related = (...entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const box = (row: number): string =>
  `<v:shape id="s${String(row)}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${String(row)}, 2, 3, 31, ${String(row + 4)}, 9</x:Anchor><x:Row>${String(row)}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;

/** A1:A4 are 4, 3, 2, 1; a note stands on A2, a comment with an answer on A3. */
function remarkedFile(): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": related(["a", `${OFFICE}/officeDocument`, "/xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="数据" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": related(["s", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${[4, 3, 2, 1]
      .map(
        (value, row) =>
          `<row r="${String(row + 1)}"><c r="A${String(row + 1)}"><v>${String(value)}</v></c></row>`,
      )
      .join("")}</sheetData><legacyDrawing r:id="v"/></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": related(
      ["c", `${OFFICE}/comments`, "/xl/comments1.xml"],
      ["t", THREADED, "/xl/threadedComments/threadedComment1.xml"],
      ["v", `${OFFICE}/vmlDrawing`, "/xl/drawings/vmlDrawing1.vml"],
    ),
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="A2" authorId="0"><text><t>核实过</t></text></comment><comment ref="A3" authorId="0"><text><t>[讨论]</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A3" id="{1}"><text>为什么</text></threadedComment><threadedComment ref="A3" id="{2}" parentId="{1}"><text>排队</text></threadedComment></ThreadedComments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${box(1)}${box(2)}</xml>`,
  };
  return writeZip(Object.entries(parts).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]));
}

/** Where notes, threads and boxes stand in the file after something was done to the sheet. */
async function placesAfter(work: (sheet: Excel.Worksheet) => void): Promise<{
  readonly notes: readonly string[];
  readonly threads: readonly string[];
  readonly boxes: readonly string[];
  readonly anchors: readonly string[];
}> {
  const workbook = openWorkbook(remarkedFile(), "a.xlsx");
  const host = openHost(workbook);
  try {
    await host.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("数据"));
      await context.sync();
    });
    const parts = unzipped(saveWorkbook(workbook));
    const found = (part: string, pattern: RegExp): string[] =>
      [
        ...Buffer.from(parts.get(part) ?? [])
          .toString()
          .matchAll(pattern),
      ].map(([, place = ""]) => place);
    const drawing = "xl/drawings/vmlDrawing1.vml";
    return {
      notes: found("xl/comments1.xml", /ref="(\w+)"/gu),
      threads: found("xl/threadedComments/threadedComment1.xml", /ref="(\w+)"/gu),
      boxes: found(drawing, /<x:Row>(\d+)</gu),
      anchors: found(drawing, /<x:Anchor>([^<]*)</gu),
    };
  } finally {
    host.close();
  }
}

describe("notes and comments of a file", () => {
  it("go with their cells where rows and columns come above and before them", async () => {
    const places = await placesAfter((sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    expect(places).toEqual({
      notes: ["B4", "B5"],
      threads: ["B5", "B5"],
      boxes: ["3", "4"],
      anchors: ["2, 15, 3, 2, 4, 31, 7, 9", "2, 15, 4, 2, 4, 31, 8, 9"],
    });
  });

  it("go with their cells where rows are sorted", async () => {
    const places = await placesAfter((sheet) => {
      sheet.getRange("A1:A4").sort.apply([{ key: 0, ascending: true }]);
    });
    expect(places).toMatchObject({ notes: ["A3", "A2"], threads: ["A2", "A2"], boxes: ["2", "1"] });
  });

  it("go where their row is deleted, and leave the others in their places", async () => {
    const places = await placesAfter((sheet) => {
      sheet.getRange("3:3").delete("Up");
      sheet.getRange("1:1").delete("Up");
    });
    expect(places).toMatchObject({ notes: ["A1"], threads: [], boxes: ["0"] });
  });

  it("go with all that cells have, and stay where contents, looks and links alone are cleared", async () => {
    const cleared = await placesAfter((sheet) => {
      sheet.getRange("A2").clear();
    });
    expect(cleared).toMatchObject({ notes: ["A3"], threads: ["A3", "A3"], boxes: ["2"] });
    const emptied = await placesAfter((sheet) => {
      emptyCells(sheet.getRange("A2:A3"));
    });
    expect(emptied).toMatchObject({ notes: ["A2", "A3"], threads: ["A3", "A3"], boxes: ["1", "2"] });
  });

  it("stay as they are where nothing moves", async () => {
    const places = await placesAfter((sheet) => {
      sheet.getRange("C9").values = [["新"]];
    });
    expect(places).toMatchObject({ notes: ["A2", "A3"], threads: ["A3", "A3"], boxes: ["1", "2"] });
  });
});
