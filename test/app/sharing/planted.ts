import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { PackageEditor } from "../../../src/embedded/file/package/packageEditor";
import { readPackage, writeZip } from "../../../src/embedded/file/package/zip";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openInHost } from "../surveyWorkbook";
import { sheetPart } from "./sheetPart";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What staff put on 改进计划 beside its table, each with a secret of its own; all by Excel's own means. */
const BY_STAFF = ["13711110001", "13711110002", "13711110003", "13711110004", "13711110005", "13711110006"];
/** What only the file holds. */
const IN_PARTS = [
  "13711110011",
  "13711110012",
  "13711110013",
  "13711110014",
  "13711110015",
  "13711110016",
  "13711110017",
  "13711110018",
  "秘密作者",
  "秘密公司",
  "秘密文件夹",
  "秘密打印机",
];
export const PLANTED_ELSEWHERE: readonly string[] = [...BY_STAFF, ...IN_PARTS, "13711110007", "13711110008"];

/** Puts personal data into every corner of a made workbook that is not a cell's text, and some into cells. */
export async function plantEverywhere(
  path: string,
  customer: string,
  sentences: readonly string[],
): Promise<void> {
  const workbook = openWorkbook(readFileSync(path), "made.xlsx");
  const { host, close } = openInHost(workbook);
  try {
    await plantByHand(customer);
    await writeDown(sentences);
    host.settle();
    writeFileSync(path, saveWorkbook(workbook));
  } finally {
    close();
  }
  writeFileSync(path, withParts(readFileSync(path)));
}

async function plantByHand(customer: string): Promise<void> {
  const [number, literal, link, list, printed, name] = BY_STAFF.map(String);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("改进计划");
    sheet.getRange("R20:R24").values = [[Number(number)], [customer], [""], ["链接"], [""]];
    sheet.getRange("R22").formulas = [[`="请联系"&"${literal ?? ""}"`]];
    sheet.getRange("R23").hyperlink = { address: `mailto:${link ?? ""}@example.com`, textToDisplay: "链接" };
    sheet.getRange("R24").dataValidation.rule = {
      list: { inCellDropDown: true, source: `甲,${list ?? ""}` },
    };
    sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = `编制 ${customer} ${printed ?? ""}`;
    context.workbook.names.add("联系电话", `="${name ?? ""}"`, "");
    sheet.getRange("R25").formulas = [["=联系电话"]];
    sheet.shapes.addTextBox(`${customer} 13711110007`);
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("R20:R21"), "Columns");
    chart.title.text = `${customer} 13711110008`;
    await context.sync();
  });
}

/** The column of 改进计划 in which staff keep what was said. */
export const NOTEBOOK = 25;

async function writeDown(sentences: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("改进计划");
    const cells = sheet.getRangeByIndexes(0, NOTEBOOK, sentences.length, 1);
    cells.values = sentences.map((sentence) => [`'${sentence}`]);
    await context.sync();
  });
}

/** The parts that a file may have and no member of Excel's API up to 1.9 reaches. */
export function withParts(file: Uint8Array): Uint8Array {
  const editor = new PackageEditor(readPackage(file), false);
  const book = "xl/workbook.xml";
  const sheet = sheetPart(editor, book, "改进计划");
  const add = (owner: string, kind: string, part: string, text: string, type = "application/xml"): string => {
    editor.set(part, text, type);
    return editor.relate(owner, `${RELATIONSHIPS}/${kind}`, part);
  };
  const [note, threaded, cache, link, query, picture, custom, xml] = IN_PARTS.map(String);
  add(
    sheet,
    "comments",
    "xl/comments9.xml",
    `<comments xmlns="${MAIN}"><authors><author>${note ?? ""}</author></authors></comments>`,
  );
  add(
    sheet,
    "threadedComment",
    "xl/threadedComments/threadedComment9.xml",
    `<ThreadedComments>${threaded ?? ""}</ThreadedComments>`,
  );
  const drawing = add(sheet, "vmlDrawing", "xl/drawings/vmlDrawing9.vml", "<xml/>");
  const printer = add(sheet, "printerSettings", "xl/printerSettings/printerSettings9.bin", "秘密打印机");
  add(
    book,
    "pivotCacheDefinition",
    "xl/pivotCache/pivotCacheDefinition9.xml",
    `<pivotCacheDefinition xmlns="${MAIN}">${cache ?? ""}</pivotCacheDefinition>`,
  );
  const elsewhere = add(
    book,
    "externalLink",
    "xl/externalLinks/externalLink9.xml",
    `<externalLink xmlns="${MAIN}">${link ?? ""}</externalLink>`,
  );
  add(book, "connections", "xl/connections.xml", `<connections xmlns="${MAIN}">${query ?? ""}</connections>`);
  add(sheet, "image", "xl/media/image9.png", picture ?? "", "image/png");
  add("", "custom-properties", "docProps/custom.xml", `<Properties>${custom ?? ""}</Properties>`);
  add(book, "customXml", "customXml/item9.xml", `<秘密>${xml ?? ""}</秘密>`);
  add(
    "",
    "core-properties",
    "docProps/core.xml",
    "<coreProperties><creator>秘密作者</creator></coreProperties>",
  );
  add("", "extended-properties", "docProps/app.xml", "<Properties><Company>秘密公司</Company></Properties>");
  const text = editor.currentText(book);
  editor.set(
    book,
    text
      .replace(/<sheets\b/u, '<fileSharing userName="秘密作者"/><sheets')
      .replace(
        /<definedNames\b/u,
        `<externalReferences><externalReference xmlns:r="${RELATIONSHIPS}" r:id="${elsewhere}"/></externalReferences><definedNames`,
      )
      .replace("</workbook>", '<extLst><ext uri="{X}" url="秘密文件夹"/></extLst></workbook>'),
  );
  editor.set(
    sheet,
    editor
      .currentText(sheet)
      .replace(/<pageSetup /u, `<pageSetup xmlns:r="${RELATIONSHIPS}" r:id="${printer}" `)
      .replace(/(?=<tableParts\b)/u, `<legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${drawing}"/>`),
  );
  return writeZip(editor.finish());
}
