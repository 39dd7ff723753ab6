import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openHost } from "../../../src/embedded/host";
import { emptyCells } from "../../../src/workbook/emptyCells";
import { unzipped } from "../../support/unzipped";
import { inHost } from "../inHost";
import { MAIN, related, smallPackage, worksheet } from "./smallPackage";

const THREADED = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

const box = (row: number): string =>
  `<v:shape id="s${String(row)}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${String(row)}, 2, 3, 31, ${String(row + 4)}, 9</x:Anchor><x:Row>${String(row)}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;

/** A1:A4 are 4, 3, 2, 1; a note stands on A2, a comment with an answer on A3. */
function remarkedFile(): Uint8Array {
  const rows = [4, 3, 2, 1].map((value, row) => {
    const at = String(row + 1);
    return `<row r="${at}"><c r="A${at}"><v>${String(value)}</v></c></row>`;
  });
  return smallPackage(
    { 数据: worksheet(rows.join(""), '<legacyDrawing r:id="v"/>') },
    {
      "xl/worksheets/_rels/sheet1.xml.rels": related(
        ["c", "comments", "/xl/comments1.xml"],
        ["t", THREADED, "/xl/threadedComments/threadedComment1.xml"],
        ["v", "vmlDrawing", "/xl/drawings/vmlDrawing1.vml"],
      ),
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="A2" authorId="0"><text><t>核实过</t></text></comment><comment ref="A3" authorId="0"><text><t>[讨论]</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A3" id="{1}"><text>为什么</text></threadedComment><threadedComment ref="A3" id="{2}" parentId="{1}"><text>排队</text></threadedComment></ThreadedComments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${box(1)}${box(2)}</xml>`,
    },
  );
}

/** Where notes, threads and boxes stand in the file after something was done to the sheet. */
async function placesAfter(work: (sheet: Excel.Worksheet) => void): Promise<{
  readonly notes: readonly string[];
  readonly threads: readonly string[];
  readonly boxes: readonly string[];
  readonly anchors: readonly string[];
}> {
  const workbook = openWorkbook(remarkedFile(), "a.xlsx");
  await inHost(workbook, "数据", work);
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

  it("are deleted with their row, and leave the others on their cells", async () => {
    const places = await placesAfter((sheet) => {
      sheet.getRange("3:3").delete("Up");
      sheet.getRange("1:1").delete("Up");
    });
    expect(places).toMatchObject({ notes: ["A1"], threads: [], boxes: ["0"] });
  });

  it("are cleared with all that cells have, and stay where contents, looks and links alone are cleared", async () => {
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

describe("notes and comments of a copied sheet", () => {
  it("are the copy's own, with ids of their own, and stay when the sheet that was copied goes", async () => {
    const workbook = openWorkbook(remarkedFile(), "a.xlsx");
    const host = openHost(workbook);
    const place = async (sheet: string): Promise<readonly (readonly string[])[]> =>
      host.Excel.run(async (context) => {
        const { comments, notes } = context.workbook.worksheets.getItem(sheet);
        comments.load({ id: true, content: true });
        notes.load({ content: true });
        await context.sync();
        return [comments.items.map(({ id }) => id), notes.items.map(({ content }) => content)];
      });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("数据");
      const copy = sheet.copy("End");
      copy.getRange("1:1").insert("Down");
      copy.name = "副本";
      await context.sync();
      sheet.notes.getItem("A2").delete();
      await context.sync();
    });
    const [[id], notes] = (await place("副本")) as [string[], string[]];
    expect(notes).toEqual(["核实过"]);
    expect(await place("数据")).toEqual([["{1}"], []]);
    expect(id).not.toBe("{1}");
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("数据").delete();
      await context.sync();
    });
    const parts = unzipped(saveWorkbook(workbook));
    const texts = [...parts].flatMap(([name, bytes]) =>
      /omments?\d|vmlDrawing\d/u.test(name) && !name.endsWith(".rels")
        ? [[name, Buffer.from(bytes).toString()] as const]
        : [],
    );
    expect(texts.map(([name]) => name.replace(/\d+/u, ""))).toEqual([
      "xl/comments.xml",
      "xl/threadedComments/threadedComment.xml",
      "xl/drawings/vmlDrawing.vml",
    ]);
    expect(texts[1]?.[1]).toContain(`ref="A4" id="${String(id)}"`);
    expect(texts[1]?.[1]).toContain(`parentId="${String(id)}"`);
    host.close();
    const again = openWorkbook(saveWorkbook(workbook), "a.xlsx");
    const [copy] = again.sheets;
    expect(copy?.comments.map(({ content, replies }) => [content, replies[0]?.content])).toEqual([
      ["为什么", "排队"],
    ]);
    expect(copy?.notes.map(({ content }) => content)).toEqual(["核实过"]);
  });
});
