import type { Comment, Sheet } from "../../model/sheet";
import { parseArea } from "../notation/a1";
import type { PackageEditor } from "../package/packageEditor";
import type { PackageReader } from "../package/packageReader";
import { parsePartText } from "../package/partText";
import { RELATIONSHIPS } from "../package/namespaces";
import { isOfKind } from "../package/relationships";
import { attribute, child, childrenNamed, type XmlElement } from "../xml/xmlElement";
import { withoutElements } from "../xml/xmlPatch";
import { element } from "../xml/xmlWriter";
import { copyRemarkParts } from "./copiedRemarks";
import { writeNotes } from "./notes";
import { remarkParts, type RemarkParts } from "./remarkParts";
import { boxPlace, moveRemarks, remarkRefs, SHAPE } from "./remarks";

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
 * Writes what became of comments and notes into their parts: those that are gone go, with the boxes that stand for them in
 * older Excel and with parts that hold nothing more; the others move, and new notes come. A copy of a sheet gets parts of
 * its own.
 *
 * @returns what stands for the sheet's element `legacyDrawing`: "" where its drawing went, undefined to leave it.
 */
export function writeRemarks(
  worksheet: XmlElement,
  sheet: Sheet,
  sheetPart: string,
  editor: PackageEditor,
): string | undefined {
  const isCopy = sheet.part === null && sheet.remarkedAs !== null;
  const parts = isCopy
    ? copyRemarkParts(sheet, sheetPart, editor)
    : remarkParts(worksheet, sheetPart, editor);
  const left = removeGone(parts, sheet, sheetPart, editor);
  moveRemarks(left, sheet.remarks, editor);
  const boxes = writeNotes(sheet, sheetPart, left, editor) ?? left.boxes;
  if (boxes === undefined) return parts.boxes === undefined ? undefined : "";
  if (boxes === parts.boxes && !isCopy) return undefined;
  const id = editor.relate(sheetPart, `${RELATIONSHIPS}/vmlDrawing`, boxes);
  return element("legacyDrawing", { "xmlns:r": RELATIONSHIPS, "r:id": id });
}

/** The parts that are left without what is gone. */
function removeGone(
  parts: RemarkParts,
  { comments, remarks }: Pick<Sheet, "comments" | "remarks">,
  sheetPart: string,
  editor: PackageEditor,
): RemarkParts {
  const treeOf = (part: string | undefined): XmlElement | undefined =>
    part === undefined ? undefined : parsePartText(editor.currentText(part), part);
  const kept = new Set(comments.map(({ id }) => id));
  const threads = treeOf(parts.threads);
  const gone = beginnings(threads).filter((each) => !kept.has(idOf(each)));
  const standing = new Set(remarks.map(({ ref }) => ref));
  const places = new Set([
    ...gone.map((each) => attribute(each, "ref") ?? ""),
    ...remarkRefs(treeOf(parts.notes), threads).filter((ref) => !standing.has(ref)),
  ]);
  if (places.size === 0) return parts;
  const ids = new Set(gone.map(idOf));
  const isGone = (each: XmlElement): boolean =>
    ids.has(idOf(each)) || ids.has(attribute(each, "parentId") ?? "");
  const listed = (each: XmlElement): XmlElement[] => childrenNamed(child(each, "commentList"), "comment");
  const without = { sheetPart, editor };
  return {
    threads: withoutEntries(parts.threads, (root) => childrenNamed(root, "threadedComment"), isGone, without),
    notes: withoutEntries(parts.notes, listed, (each) => places.has(attribute(each, "ref") ?? ""), without),
    boxes: withoutBoxes(parts.boxes, places, without),
  };
}

/** Who wrote comments is known by a part of the workbook; without a comment it goes, as in Excel. */
export function removePersons(
  workbookPart: string,
  { before, now }: { readonly before: readonly string[]; readonly now: readonly string[] },
  editor: PackageEditor,
): void {
  const hasThreads = (part: string): boolean =>
    editor.relationships(part).some((each) => isOfKind(each, "threadedComment"));
  const hadThreads = (part: string): boolean => editor.origin.related(part, "threadedComment") !== undefined;
  if (!before.some(hadThreads) || editor.standing(now).some(hasThreads)) return;
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

interface PartsOfSheet {
  readonly sheetPart: string;
  readonly editor: PackageEditor;
}

/** The part where something is left of it. */
function withoutEntries(
  part: string | undefined,
  entriesOf: (root: XmlElement) => readonly XmlElement[],
  isGone: (entry: XmlElement) => boolean,
  { sheetPart, editor }: PartsOfSheet,
): string | undefined {
  if (part === undefined) return undefined;
  const text = editor.currentText(part);
  const entries = entriesOf(parsePartText(text, part));
  const gone = entries.filter(isGone);
  if (gone.length === entries.length) {
    editor.removeRelated(sheetPart, part);
    return undefined;
  }
  if (gone.length > 0) editor.set(part, withoutElements(text, gone));
  return part;
}

function withoutBoxes(
  part: string | undefined,
  places: ReadonlySet<string>,
  { sheetPart, editor }: PartsOfSheet,
): string | undefined {
  if (part === undefined) return undefined;
  const areas = [...places].flatMap((ref) => parseArea(ref) ?? []);
  const isGone = (shape: string): boolean => {
    const place = boxPlace(shape);
    return areas.some(({ top, left }) => top === place?.row && left === place.column);
  };
  const text = editor.currentText(part).replace(SHAPE, (shape) => (isGone(shape) ? "" : shape));
  if (text.search(SHAPE) >= 0) {
    editor.set(part, text);
    return part;
  }
  editor.removeRelated(sheetPart, part);
  return undefined;
}
