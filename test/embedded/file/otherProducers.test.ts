import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { unzipped } from "../../support/unzipped";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { addParetoSheet } from "./sampleSheets";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

interface Shape {
  readonly sheet: string;
  readonly main?: string;
  readonly relationships?: string;
  readonly sheetTarget?: string;
  readonly prefix?: string;
  readonly extra?: Readonly<Record<string, string>>;
  readonly extraRelationships?: string;
}

/** A package as small as producers make them: no styles, no shared strings, no theme. */
function packageOf(shape: Shape): Uint8Array {
  const main = shape.main ?? MAIN;
  const relationships = shape.relationships ?? RELATIONSHIPS;
  const x = shape.prefix ?? "";
  const namespace = x === "" ? `xmlns="${main}"` : `xmlns:${x.slice(0, -1)}="${main}"`;
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": `<Relationships>${relationship("a", "officeDocument", "/xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<${x}workbook ${namespace} xmlns:r="${relationships}"><${x}sheets><${x}sheet name="数据" sheetId="4" r:id="s"/></${x}sheets></${x}workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relationship("s", "worksheet", shape.sheetTarget ?? "worksheets/sheet1.xml")}${shape.extraRelationships ?? ""}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<${x}worksheet ${namespace}>${shape.sheet}</${x}worksheet>`,
    ...shape.extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function firstSheet(bytes: Uint8Array): Sheet {
  const [sheet] = openWorkbook(bytes, "a.xlsx").sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

test("cells and rows without references stand one after the other", () => {
  const sheet = firstSheet(
    packageOf({
      sheet:
        '<sheetData><row><c><v>1</v></c><c t="b"><v>1</v></c></row><row><c t="str"><v>x</v></c></row></sheetData>',
    }),
  );
  expect([sheet.cells.getValue(0, 0), sheet.cells.getValue(0, 1), sheet.cells.getValue(1, 0)]).toEqual([
    1,
    true,
    "x",
  ]);
});

const SEVEN = "<sheetData><row><c><v>7</v></c></row></sheetData>";

test.each<[string, Shape]>([
  ["the strict form", { sheet: SEVEN, main: STRICT_MAIN, relationships: STRICT_RELATIONSHIPS }],
  [
    "prefixed elements",
    {
      sheet:
        '<x:dimension ref=""/><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>',
      prefix: "x:",
    },
  ],
  ["absolute targets", { sheet: SEVEN, sheetTarget: "/xl/worksheets/sheet1.xml" }],
])("%s are read, and saved with a sheet of ours beside", (_what, shape) => {
  const workbook = openWorkbook(packageOf(shape), "a.xlsx");
  expect(workbook.sheets[0]?.cells.getValue(0, 0)).toBe(7);
  addParetoSheet(workbook);
  const [first] = workbook.sheets;
  if (first !== undefined) first.changed = true;
  const saved = saveWorkbook(workbook);
  const again = openWorkbook(saved, "a.xlsx");
  expect(again.sheets[0]?.cells.getValue(0, 0)).toBe(7);
  expect(again.sheets[1]?.tables[0]?.name).toBe("原因统计");
  expect(again.sheets[1]?.charts).toHaveLength(1);
  const texts = [...unzipped(saved)].map(([, bytes]) => Buffer.from(bytes).toString());
  expect(texts.some((text) => text.includes(MAIN))).toBe(shape.main !== STRICT_MAIN);
});

test("shared formulas are expanded, relative references moved", () => {
  const sheet = firstSheet(
    packageOf({
      sheet:
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(Sheet!A1:A2)</f><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    }),
  );
  expect(sheet.cells.getFormula(0, 1)).toBe("=A1*$C$1+SUM(Sheet!A1:A2)");
  expect(sheet.cells.getFormula(2, 1)).toBe("=A3*$C$1+SUM(Sheet!A3:A4)");
});

test("shared strings lose looks and phonetic guides in the model, and keep them in the file when the sheet is edited", () => {
  const strings =
    '<sst><si><r><rPr><b/></rPr><t>粗</t></r><r><t>体</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>plain</t></si></sst>';
  const bytes = packageOf({
    sheet:
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row></sheetData>',
    extra: { "xl/sharedStrings.xml": strings },
    extraRelationships: `<Relationship Id="t" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/>`,
  });
  const workbook = openWorkbook(bytes, "a.xlsx");
  const [sheet] = workbook.sheets;
  expect([0, 1, 2].map((column) => sheet?.cells.getValue(0, column))).toEqual(["粗体", "東京", "plain"]);
  if (sheet !== undefined) sheet.changed = true;
  const text = Buffer.from(unzipped(saveWorkbook(workbook)).get("xl/worksheets/sheet1.xml") ?? []).toString();
  expect(text).toContain('<c r="A1" t="s"><v>0</v></c>');
  expect(text).toContain('<c r="C1" t="inlineStr"><is><t>plain</t></is></c>');
});

test("comments, CDATA and entities are what XML says they are", () => {
  const sheet = firstSheet(
    packageOf({
      sheet:
        '<!-- a > b --><sheetData><row><c t="inlineStr"><is><t>a&#20320;&amp;<![CDATA[<b>]]><!-- c --></t></is></c></row></sheetData>',
    }),
  );
  expect(sheet.cells.getValue(0, 0)).toBe("a你&<b>");
});

test("a part in UTF-16 is read as its mark says", () => {
  const parts = unzipped(packageOf({ sheet: SEVEN.replace("<v>7</v>", "<v>8</v>") }));
  const text = Buffer.from(parts.get("xl/worksheets/sheet1.xml") ?? []).toString();
  parts.set("xl/worksheets/sheet1.xml", Buffer.from(`\ufeff${text}`, "utf16le"));
  expect(firstSheet(zipSync(Object.fromEntries(parts))).cells.getValue(0, 0)).toBe(8);
});

test("ISO dates are serial numbers", () => {
  const sheet = firstSheet(
    packageOf({ sheet: '<sheetData><row><c t="d"><v>2024-05-01T12:00:00</v></c></row></sheetData>' }),
  );
  expect(sheet.cells.getValue(0, 0)).toBe(45_413.5);
});

test("elements that the model does not know stay in an edited sheet, in the schema's order", () => {
  const bytes = packageOf({
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><phoneticPr fontId="1"/>' +
      '<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting>' +
      '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><extLst><ext uri="{X}"><q:y xmlns:q="urn:q"/></ext></extLst>',
  });
  const workbook = openWorkbook(bytes, "a.xlsx");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  sheet.changed = true;
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  sheet.pageLayout.rowBreaks = [5];
  const text = Buffer.from(unzipped(saveWorkbook(workbook)).get("xl/worksheets/sheet1.xml") ?? []).toString();
  const order = [
    "<sheetData",
    "<mergeCells",
    "<phoneticPr",
    'type="colorScale"',
    "<pageMargins",
    "<rowBreaks",
    "<ignoredErrors",
    "<extLst><ext uri",
  ];
  const places = order.map((mark) => text.indexOf(mark));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("a deleted sheet takes its parts along, and the names and printed titles of the others stay theirs", () => {
  const workbook = openWorkbook(packageOf({ sheet: "<sheetData/>" }), "a.xlsx");
  const second = addParetoSheet(workbook);
  workbook.names = [{ name: "本表", sheet: second, formula: "=1", visible: true, comment: "" }];
  const twice = openWorkbook(saveWorkbook(workbook), "a.xlsx");
  twice.sheets.shift();
  const again = openWorkbook(saveWorkbook(twice), "a.xlsx");
  expect(again.sheets.map(({ name }) => name)).toEqual(["帕累托分析"]);
  expect(again.names[0]?.sheet?.name).toBe("帕累托分析");
  expect(again.origin.has("xl/worksheets/sheet1.xml")).toBe(false);
  expect(again.sheets[0]?.pageLayout.titleRows).toEqual({ first: 2, last: 2 });
});

test("macros stay, and the package stays a macro workbook", () => {
  const macroType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  const bytes = packageOf({
    sheet: "<sheetData/>",
    extra: {
      "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="${macroType}"/></Types>`,
      "xl/vbaProject.bin": "macros",
    },
    extraRelationships:
      '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
  });
  const workbook = openWorkbook(bytes, "a.xlsm");
  addParetoSheet(workbook);
  const saved = unzipped(saveWorkbook(workbook));
  expect(Buffer.from(saved.get("xl/vbaProject.bin") ?? []).toString()).toBe("macros");
  expect(Buffer.from(saved.get("[Content_Types].xml") ?? []).toString()).toContain(macroType);
  expect(Buffer.from(saved.get("xl/_rels/workbook.xml.rels") ?? []).toString()).toContain("vbaProject.bin");
});
