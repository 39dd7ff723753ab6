import type { Note, Sheet } from "../../model/sheet";
import { areaName } from "../notation/a1";
import { PART_TYPES } from "../package/contentTypes";
import { RELATIONSHIPS, SPREADSHEET } from "../package/namespaces";
import type { PackageEditor } from "../package/packageEditor";
import type { PackageReader } from "../package/packageReader";
import { parsePartText } from "../package/partText";
import { attribute, child, childrenNamed, type XmlElement } from "../xml/xmlElement";
import { applyEdits } from "../xml/xmlPatch";
import { element, textElement, XML_DECLARATION } from "../xml/xmlWriter";
import { newBox, newBoxes, SHAPE } from "./remarks";
import type { RemarkParts } from "./remarkParts";

/** The notes of a worksheet part: of what older Excel shows, that which stands for no thread of comments. */
export function readNotes(reader: PackageReader, sheetPart: string): Note[] {
  const root = reader.relatedTree(sheetPart, "comments");
  const threads = reader.relatedTree(sheetPart, "threadedComment");
  const threaded = new Set(childrenNamed(threads, "threadedComment").map((each) => attribute(each, "ref")));
  const authors = childrenNamed(child(root, "authors"), "author").map(({ text }) => text);
  return childrenNamed(child(root, "commentList"), "comment").flatMap((each) => {
    const ref = attribute(each, "ref") ?? "";
    if (threaded.has(ref)) return [];
    const authorName = authors[Number(attribute(each, "authorId") ?? NaN)] ?? "";
    return [{ ref, authorName, content: plainText(child(each, "text")) }];
  });
}

/** Text with its runs, without how it is read out. */
function plainText(text: XmlElement | undefined): string {
  const runs = text?.children.filter(({ name }) => name === "r" || name === "t") ?? [];
  return runs.map((each) => (each.name === "t" ? each.text : (child(each, "t")?.text ?? ""))).join("");
}

/**
 * Writes notes that are new or say something else by now into their parts, which are made where there are none.
 * @returns the part of the boxes where it was made.
 */
export function writeNotes(
  sheet: Pick<Sheet, "notes" | "remarks">,
  sheetPart: string,
  parts: RemarkParts,
  editor: PackageEditor,
): string | undefined {
  const standing = sheet.notes.flatMap((note) => {
    const area = sheet.remarks.find(({ ref }) => ref === note.ref)?.area;
    return area === undefined || note.state === undefined ? [] : [{ note, area }];
  });
  if (standing.length === 0) return undefined;
  const part = parts.notes ?? newNotesPart(sheetPart, editor);
  for (const { note, area } of standing) {
    const text = editor.currentText(part);
    const root = parsePartText(text, part);
    const list = childrenNamed(child(root, "commentList"), "comment");
    const present = list.find((each) => attribute(each, "ref") === areaName(area));
    editor.set(
      part,
      note.state === "changed" && present !== undefined
        ? withText(text, present, note)
        : withNote(text, root, areaName(area), note),
    );
  }
  const boxes = standing.filter(({ note }) => note.state === "new").map(({ area }) => area);
  if (boxes.length === 0) return undefined;
  const drawing = parts.boxes === undefined ? newBoxes() : editor.currentText(parts.boxes);
  const first = drawing.match(SHAPE)?.length ?? 0;
  const shapes = boxes.map((area, at) => newBox(area, first + at)).join("");
  const written = drawing.replace(/<\/(?:\w+:)?xml>\s*$/u, (end) => shapes + end);
  if (parts.boxes !== undefined) {
    editor.set(parts.boxes, written);
    return undefined;
  }
  const name = editor.freshName("xl/drawings/vmlDrawing", ".vml");
  editor.set(name, written, PART_TYPES.vmlDrawing);
  return name;
}

function newNotesPart(sheetPart: string, editor: PackageEditor): string {
  const part = editor.freshName("xl/comments", ".xml");
  const empty = element("comments", { xmlns: SPREADSHEET }, "<authors></authors><commentList></commentList>");
  editor.set(part, XML_DECLARATION + empty, PART_TYPES.comments);
  editor.relate(sheetPart, `${RELATIONSHIPS}/comments`, part);
  return part;
}

function withText(text: string, comment: XmlElement, { content }: Note): string {
  const before = child(comment, "text");
  if (before === undefined) return text;
  return applyEdits(text, [{ start: before.start, end: before.end, text: textOf(comment.prefix, content) }]);
}

function textOf(prefix: string, content: string): string {
  return element(`${prefix}text`, {}, textElement(`${prefix}t`, content, { "xml:space": "preserve" }));
}

function withNote(text: string, root: XmlElement, ref: string, { content, authorName }: Note): string {
  const { prefix } = root;
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (authors === undefined || list === undefined) return text;
  const names = childrenNamed(authors, "author").map((author) => author.text);
  const known = names.indexOf(authorName);
  const attributes = { ref, authorId: known < 0 ? names.length : known };
  const entry = element(`${prefix}comment`, attributes, textOf(prefix, content));
  const author = known < 0 ? textElement(`${prefix}author`, authorName) : "";
  return applyEdits(text, [
    { start: authors.contentEnd, end: authors.contentEnd, text: author },
    { start: list.contentEnd, end: list.contentEnd, text: entry },
  ]);
}
