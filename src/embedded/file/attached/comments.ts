import type { Comment, Sheet } from "../../model/sheet";
import { parseArea } from "../notation/a1";
import type { PackageEditor } from "../package/packageEditor";
import type { PackageReader } from "../package/packageReader";
import { parsePartText } from "../package/partText";
import { isOfKind } from "../package/relationships";
import { attribute, child, childrenNamed, type XmlElement } from "../xml/xmlElement";
import { withoutElements } from "../xml/xmlPatch";
import { boxesPart, boxPlace, moveRemarks, remarkRefs, SHAPE } from "./remarks";

/** The comments of a worksheet part, each with what was answered as one; notes, which older Excel has, are none. */
export function readComments(reader: PackageReader, sheetPart: string): Comment[] {
  const tree = reader.relatedTree(sheetPart, "threadedComment");
  const all = childrenNamed(tree, "threadedComment");
  const textOf = (each: XmlElement): string => child(each, "text")?.text ?? "";
  return beginnings(tree).map((each) => ({
    id: idOf(each),
    content: textOf(each),
    replies: all
      .filter((other) => attribute(other, "parentId") === idOf(each))
      .map((other) => ({ id: idOf(other), content: textOf(other) })),
    ref: attribute(each, "ref") ?? "",
  }));
}

/**
 * Takes the comments and notes that are gone out of their parts, with the boxes that stand for them in older Excel, and
 * writes where the others stand by now; parts that hold nothing more go.
 *
 * @returns what stands for the sheet's element `legacyDrawing`: "" where its drawing went, undefined to leave it.
 */
export function writeComments(
  worksheet: XmlElement,
  { comments, remarks }: Sheet,
  sheetPart: string,
  editor: PackageEditor,
): string | undefined {
  const drawing = removeGone(worksheet, { comments, remarks }, sheetPart, editor);
  moveRemarks(worksheet, remarks, sheetPart, editor);
  return drawing;
}

function removeGone(
  worksheet: XmlElement,
  { comments, remarks }: Pick<Sheet, "comments" | "remarks">,
  sheetPart: string,
  editor: PackageEditor,
): string | undefined {
  const threads = editor.origin.related(sheetPart, "threadedComment");
  const kept = new Set(comments.map(({ id }) => id));
  const root = editor.origin.relatedTree(sheetPart, "threadedComment");
  const gone = beginnings(root).filter((each) => !kept.has(idOf(each)));
  const standing = new Set(remarks.map(({ ref }) => ref));
  const places = new Set([
    ...gone.map((each) => attribute(each, "ref") ?? ""),
    ...remarkRefs(editor.origin, sheetPart).filter((ref) => !standing.has(ref)),
  ]);
  if (places.size === 0) return undefined;
  if (threads !== undefined) {
    const ids = new Set(gone.map(idOf));
    const isGone = (each: XmlElement): boolean =>
      ids.has(idOf(each)) || ids.has(attribute(each, "parentId") ?? "");
    keepOrRemove(editor, sheetPart, threads, (thread) => childrenNamed(thread, "threadedComment"), isGone);
  }
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
  for (const { target } of editor.relationships(workbookPart).filter((each) => isOfKind(each, "person")))
    editor.removeRelated(workbookPart, target);
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
  const gone = entries.filter(isGone);
  if (gone.length < entries.length) editor.set(part, withoutElements(text, gone));
  else editor.removeRelated(sheetPart, part);
}

function removeBoxes(
  worksheet: XmlElement,
  sheetPart: string,
  places: ReadonlySet<string>,
  editor: PackageEditor,
): string | undefined {
  const part = boxesPart(worksheet, sheetPart, editor);
  if (part === undefined) return undefined;
  const areas = [...places].flatMap((ref) => parseArea(ref) ?? []);
  const isGone = (shape: string): boolean => {
    const place = boxPlace(shape);
    return areas.some(({ top, left }) => top === place?.row && left === place.column);
  };
  const text = editor.currentText(part).replace(SHAPE, (shape) => (isGone(shape) ? "" : shape));
  if (text.search(SHAPE) >= 0) {
    editor.set(part, text);
    return undefined;
  }
  editor.removeRelated(sheetPart, part);
  return "";
}
