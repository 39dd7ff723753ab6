import { strToU8 } from "fflate";
import { writeZip } from "../../../src/embedded/file/package/zip";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The relationships of a part; a type without a slash is one of Office's. */
export function related(
  ...entries: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const elements = entries.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}

/** A worksheet's part with these rows, and what stands behind them. */
export function worksheet(rows: string, more = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${more}</worksheet>`;
}

/**
 * A file as small as a workbook can be: its sheets by their names, the first of which is `xl/worksheets/sheet1.xml`.
 * @param parts what it has besides; a part of its own stands for the one that would be made.
 */
export function smallPackage(
  sheets: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="s${String(at)}"/>`,
  );
  const all: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": related(["a", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": related(...sheetRelationships(names.length)),
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, sheets[name] ?? ""]),
    ),
    ...parts,
  };
  return writeZip(Object.entries(all).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]));
}

/** The relationships of a workbook to its first sheets, as `smallPackage` writes them. */
export function sheetRelationships(count: number): [id: string, type: string, target: string][] {
  return Array.from({ length: count }, (_, at) => [
    `s${String(at)}`,
    "worksheet",
    `worksheets/sheet${String(at + 1)}.xml`,
  ]);
}
