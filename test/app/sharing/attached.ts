import { PackageEditor } from "../../../src/embedded/file/package/packageEditor";
import { readPackage, writeZip } from "../../../src/embedded/file/package/zip";
import { sheetPart } from "./sheetPart";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NEWER = "http://schemas.microsoft.com/office/2017/10/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** Secrets of a thread, of its answer, of a note, of who wrote them, and of a pivot table's cache. */
export const ATTACHED = {
  comment: "评论里的秘密",
  answer: "回复里的秘密",
  note: "批注里的秘密",
  person: "写评论的人",
  cache: "缓存里的客户",
  shown: "透视表里的字",
} as const;

/** A file with a thread of comments at B3, a note at D4 and a pivot table on a sheet, as Excel writes them. */
export function withAttached(file: Uint8Array, sheetName: string): Uint8Array {
  const editor = new PackageEditor(readPackage(file), false);
  const book = "xl/workbook.xml";
  const sheet = sheetPart(editor, book, sheetName);
  const add = (owner: string, kind: string, part: string, xml: string): string => {
    editor.set(part, xml, "application/xml");
    return editor.relate(owner, kind, part);
  };
  const { comment, answer, note, person, cache } = ATTACHED;
  const box = (ref: string, text: string): string =>
    `<comment ref="${ref}" authorId="0"><text><t>${text}</t></text></comment>`;
  add(
    sheet,
    `${OFFICE}/comments`,
    "xl/comments1.xml",
    `<comments xmlns="${MAIN}"><authors><author>tc</author></authors><commentList>${box("B3", comment)}${box("D4", note)}</commentList></comments>`,
  );
  add(
    sheet,
    `${NEWER}/threadedComment`,
    "xl/threadedComments/threadedComment1.xml",
    `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B3" personId="{P}" id="{A}"><text>${comment}</text></threadedComment><threadedComment ref="B3" personId="{P}" id="{B}" parentId="{A}"><text>${answer}</text></threadedComment></ThreadedComments>`,
  );
  add(
    book,
    `${NEWER}/person`,
    "xl/persons/person.xml",
    `<personList xmlns="${THREADS}"><person displayName="${person}" id="{P}"/></personList>`,
  );
  const shape = (row: number, column: number): string =>
    `<v:shape id="_s${String(row)}"><x:ClientData ObjectType="Note"><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;
  const drawing = add(
    sheet,
    `${OFFICE}/vmlDrawing`,
    "xl/drawings/vmlDrawing1.vml",
    `<xml xmlns:v="urn:v" xmlns:x="urn:x">${shape(2, 1)}${shape(3, 3)}</xml>`,
  );
  add(
    sheet,
    `${OFFICE}/pivotTable`,
    "xl/pivotTables/pivotTable1.xml",
    `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1"><location ref="R20:S21"/></pivotTableDefinition>`,
  );
  const definition = "xl/pivotCache/pivotCacheDefinition1.xml";
  editor.relate("xl/pivotTables/pivotTable1.xml", `${OFFICE}/pivotCacheDefinition`, definition);
  const listed = add(
    book,
    `${OFFICE}/pivotCacheDefinition`,
    definition,
    `<pivotCacheDefinition xmlns="${MAIN}"/>`,
  );
  add(
    definition,
    `${OFFICE}/pivotCacheRecords`,
    "xl/pivotCache/pivotCacheRecords1.xml",
    `<pivotCacheRecords xmlns="${MAIN}"><r><s v="${cache}"/></r></pivotCacheRecords>`,
  );
  const related = `xmlns:r="${OFFICE}" r:id=`;
  const caches = `<pivotCaches><pivotCache cacheId="1" ${related}"${listed}"/></pivotCaches>`;
  editor.set(book, editor.currentText(book).replace("</workbook>", `${caches}</workbook>`));
  const legacy = `<legacyDrawing ${related}"${drawing}"/>`;
  editor.set(sheet, editor.currentText(sheet).replace(/(?=<tableParts\b|<\/worksheet>)/u, legacy));
  return writeZip(editor.finish());
}
