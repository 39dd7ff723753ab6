import type { Comment, Sheet } from "../../model/sheet";
import { parseArea } from "../a1";
import type { PackageEditor } from "../package/packageEditor";
import type { PackageReader } from "../package/packageReader";
import { parsePartText } from "../package/partText";
import { isOfKind } from "../package/relationships";
import { attribute, child, childrenNamed, relationAttribute, type XmlElement } from "../xml/xmlElement";
import { applyEdits } from "../xml/xmlPatch";

/** The comments of a worksheet part, each with what was answered as one; notes, which older Excel has, are none. */
export function readComments(reader: PackageReader, sheetPart: string): Comment[] {
  const part = reader.related(sheetPart, "threadedComment");
  const root = part === undefined ? undefined : reader.tree(part);
  return beginnings(root).map((each) => ({
    id: idOf(each),
    content: child(each, "text")?.text ?? "",
  }));
}

/**
 * Takes the comments that are gone out of their parts, with the boxes that stand for them in older Excel; parts that
 * hold nothing more go.
 *
 * @returns what stands for the sheet's element `legacyDrawing`: "" where its drawing went, undefined to leave it.
 */
export function writeComments(
  worksheet: XmlElement,
  { comments }: Sheet,
  sheetPart: string,
  editor: PackageEditor,
): string | undefined {
  const threads = editor.origin.related(sheetPart, "threadedComment");
  const root = threads === undefined ? undefined : editor.origin.tree(threads);
  const kept = new Set(comments.map(({ id }) => id));
  const gone = beginnings(root).filter((each) => !kept.has(idOf(each)));
  if (threads === undefined || gone.length === 0) return undefined;
  const ids = new Set(gone.map(idOf));
  const places = new Set(gone.map((each) => attribute(each, "ref") ?? ""));
  const isGone = (each: XmlElement): boolean =>
    ids.has(idOf(each)) || ids.has(attribute(each, "parentId") ?? "");
  keepOrRemove(editor, sheetPart, threads, (thread) => childrenNamed(thread, "threadedComment"), isGone);
  const boxes = editor.origin.related(sheetPart, "comments");
  if (boxes !== undefined) {
    const listed = (each: XmlElement): XmlElement[] => childrenNamed(child(each, "commentList"), "comment");
    keepOrRemove(editor, sheetPart, boxes, listed, (each) => places.has(attribute(each, "ref") ?? ""));
  }
  return removeBoxes(worksheet, sheetPart, places, editor);
}

/** Who wrote comments is known by a part of the workbook; without a comment it goes, as in Excel. */
export function removePersons(
  workbookPart: string,
  sheetParts: readonly string[],
  editor: PackageEditor,
): void {
  const hasThreads = (part: string): boolean =>
    editor.relationships(part).some((each) => isOfKind(each, "threadedComment"));
  const hadThreads = (part: string): boolean => editor.origin.related(part, "threadedComment") !== undefined;
  if (!sheetParts.some(hadThreads) || editor.standing(sheetParts).some(hasThreads)) return;
  for (const { target } of editor.relationships(workbookPart).filter((each) => isOfKind(each, "person"))) {
    editor.remove(target);
    editor.unrelate(workbookPart, (each) => each.target === target);
  }
}

/** The first of each thread. */
function beginnings(root: XmlElement | undefined): readonly XmlElement[] {
  return childrenNamed(root, "threadedComment").filter((each) => attribute(each, "parentId") === null);
}

function idOf(comment: XmlElement): string {
  return attribute(comment, "id") ?? "";
}

function keepOrRemove(
  editor: PackageEditor,
  sheetPart: string,
  part: string,
  entriesOf: (root: XmlElement) => readonly XmlElement[],
  isGone: (entry: XmlElement) => boolean,
): void {
  const text = editor.currentText(part);
  const entries = entriesOf(parsePartText(text, part));
  const edits = entries.filter(isGone).map(({ start, end }) => ({ start, end, text: "" }));
  if (edits.length < entries.length) editor.set(part, applyEdits(text, edits));
  else removePart(editor, sheetPart, part);
}

function removePart(editor: PackageEditor, sheetPart: string, part: string): void {
  editor.remove(part);
  editor.unrelate(sheetPart, (each) => each.target === part);
}

/** A drawing in VML, which need not be well-formed XML. */
const SHAPE = /<(?:\w+:)?shape\b[^>]*>[\s\S]*?<\/(?:\w+:)?shape>/gu;

function removeBoxes(
  worksheet: XmlElement,
  sheetPart: string,
  places: ReadonlySet<string>,
  editor: PackageEditor,
): string | undefined {
  const id = relationAttribute(child(worksheet, "legacyDrawing"));
  const part = editor.relationships(sheetPart).find((each) => each.id === id)?.target;
  if (part === undefined) return undefined;
  const areas = [...places].flatMap((ref) => parseArea(ref) ?? []);
  const isGone = (shape: string): boolean => {
    if (!/ObjectType="Note"/u.test(shape)) return false;
    const [row, column] = [numberIn(shape, "Row"), numberIn(shape, "Column")];
    return areas.some(({ top, left }) => top === row && left === column);
  };
  const text = editor.currentText(part).replace(SHAPE, (shape) => (isGone(shape) ? "" : shape));
  if (text.search(SHAPE) >= 0) {
    editor.set(part, text);
    return undefined;
  }
  removePart(editor, sheetPart, part);
  return "";
}

function numberIn(shape: string, name: string): number {
  return Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`, "u").exec(shape)?.[1] ?? NaN);
}
