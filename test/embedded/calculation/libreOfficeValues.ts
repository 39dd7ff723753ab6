import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import type { CellValue } from "../../../src/embedded/model/cellValue";
import { descendant, parseXml, type XmlElement } from "../../../src/embedded/file/xml/xmlElement";
import { columnLetters, columnOfLetters } from "../../../src/embedded/model/references/address";
import type { Table } from "../../../src/embedded/model/sheet";

/** A sheet to be calculated by LibreOffice: cells by address, "=…" being a formula. */
export interface PlainSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly tables: readonly Pick<Table, "name" | "columns">[];
  readonly tableAddress?: string;
}

/** True where LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}

/** Functions newer than the file format, which a file names with a prefix ([MS-XLSX] 2.2.2.3). */
const PREFIXED =
  /\b(CONCAT|TEXTJOIN|IFNA|XOR|UNICHAR|ISOWEEKNUM|DAYS|NORM\.S\.DIST|NORM\.DIST|T\.DIST\.2T|T\.INV\.2T|CHISQ\.INV\.RT|BINOM\.DIST|POISSON\.DIST|CONFIDENCE\.NORM|CONFIDENCE\.T|STDEV\.S|VAR\.S|PERCENTILE\.EXC|RANK\.AVG|RANK\.EQ)\(/g;

/** The values of the first sheet's column after LibreOffice calculated it: row (0-based) to value; errors as their text. */
export function calculateWithLibreOffice(
  sheets: readonly PlainSheet[],
  names: Readonly<Record<string, string>>,
  column: string,
): Map<number, string | number | boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), "csat-loop-calculation-"));
  try {
    writeFileSync(path.join(folder, "cases.xlsx"), workbookFile(sheets, names));
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        "fods",
        "--outdir",
        folder,
        path.join(folder, "cases.xlsx"),
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return readColumn(readFileSync(path.join(folder, "cases.fods"), "utf8"), columnOfLetters(column));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE_LINKS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PART_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function workbookFile(sheets: readonly PlainSheet[], names: Readonly<Record<string, string>>): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": `${HEAD}<Relationships ${PACKAGE_LINKS}><Relationship Id="rId1" Type="${LINK_TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookPart(sheets, names),
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships ${PACKAGE_LINKS}>${sheets.map((_, i) => `<Relationship Id="rId${String(i + 1)}" Type="${LINK_TYPE}/worksheet" Target="worksheets/sheet${String(i + 1)}.xml"/>`).join("")}</Relationships>`,
  };
  sheets.forEach((sheet, index) => {
    const number = String(index + 1);
    parts[`xl/worksheets/sheet${number}.xml`] = sheetPart(sheet);
    if (sheet.tables.length === 0) return;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] =
      `${HEAD}<Relationships ${PACKAGE_LINKS}><Relationship Id="rId1" Type="${LINK_TYPE}/table" Target="../tables/table1.xml"/></Relationships>`;
    parts["xl/tables/table1.xml"] = tablePart(sheet);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

function contentTypes(sheets: readonly PlainSheet[]): string {
  const overrides = sheets.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${String(i + 1)}.xml" ContentType="${PART_TYPE}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PART_TYPE}.sheet.main+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${PART_TYPE}.table+xml"/>${overrides.join("")}</Types>`;
}

function workbookPart(sheets: readonly PlainSheet[], names: Readonly<Record<string, string>>): string {
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
  );
  const defined = Object.entries(names).map(
    ([name, formula]) => `<definedName name="${name}">${escaped(formula.slice(1))}</definedName>`,
  );
  return `${HEAD}<workbook ${MAIN} ${LINKS}><sheets>${listed.join("")}</sheets><definedNames>${defined.join("")}</definedNames></workbook>`;
}

function sheetPart({ cells, tables }: PlainSheet): string {
  const rows = new Map<number, [number, string][]>();
  for (const [address, content] of Object.entries(cells)) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const row = rows.get(Number(digits)) ?? [];
    row.push([columnOfLetters(letters), cellXml(address, content)]);
    rows.set(Number(digits), row);
  }
  const xml = [...rows]
    .sort(([first], [second]) => first - second)
    .map(
      ([number, row]) =>
        `<row r="${String(number)}">${row
          .sort(([a], [b]) => a - b)
          .map(([, cell]) => cell)
          .join("")}</row>`,
    );
  const parts = tables.length === 0 ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  return `${HEAD}<worksheet ${MAIN} ${LINKS}><sheetData>${xml.join("")}</sheetData>${parts}</worksheet>`;
}

function cellXml(address: string, content: CellValue): string {
  if (typeof content === "number") return `<c r="${address}"><v>${String(content)}</v></c>`;
  if (typeof content === "boolean") return `<c r="${address}" t="b"><v>${content ? "1" : "0"}</v></c>`;
  if (typeof content !== "string") return "";
  if (content.startsWith("=")) {
    return `<c r="${address}"><f>${escaped(content.slice(1).replace(PREFIXED, "_xlfn.$1("))}</f></c>`;
  }
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

function tablePart({ tables, tableAddress = "" }: PlainSheet): string {
  const [table] = tables;
  const columns = (table?.columns ?? []).map(
    ({ name }, i) => `<tableColumn id="${String(i + 1)}" name="${escaped(name)}"/>`,
  );
  return `${HEAD}<table ${MAIN} id="1" name="${table?.name ?? ""}" displayName="${table?.name ?? ""}" ref="${tableAddress}"><autoFilter ref="${tableAddress}"/><tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns></table>`;
}

/** Reads one column of the first sheet out of a flat OpenDocument file. */
function readColumn(xml: string, wanted: number): Map<number, string | number | boolean> {
  const values = new Map<number, string | number | boolean>();
  const table = descendant(parseXml(xml), "body", "spreadsheet", "table");
  if (table === undefined) throw new Error("LibreOffice wrote no sheet");
  let row = 0;
  for (const line of rowsIn(table)) {
    const cell = cellAt(line, wanted);
    if (cell !== undefined) values.set(row, valueOf(cell));
    row += repeats(line, "rows");
  }
  return values;
}

/** The rows of a sheet in their order, those in groups too. */
function rowsIn({ children }: XmlElement): XmlElement[] {
  return children.flatMap((each) => (each.name === "table-row" ? [each] : rowsIn(each)));
}

function cellAt({ children }: XmlElement, wanted: number): XmlElement | undefined {
  let column = 0;
  for (const cell of children) {
    if (column === wanted) return cell;
    column += repeats(cell, "columns");
  }
  return undefined;
}

function repeats({ attributes }: XmlElement, what: "rows" | "columns"): number {
  return Number(attributes.get(`table:number-${what}-repeated`) ?? 1);
}

function valueOf(cell: XmlElement): string | number | boolean {
  const { attributes } = cell;
  const type = attributes.get("calcext:value-type") ?? attributes.get("office:value-type") ?? "";
  if (type === "boolean") return attributes.get("office:boolean-value") === "true";
  if (["float", "percentage", "currency"].includes(type)) return Number(attributes.get("office:value"));
  return textIn(cell).trim();
}

function textIn({ text, children }: XmlElement): string {
  return text + children.map(textIn).join("");
}

/** The letters of the column in which the cases stand. */
export const CASE_COLUMN = columnLetters(25);
