import type { Remark } from "../../model/sheet";
import { areaName, parseArea } from "../notation/a1";
import type { PackageEditor } from "../package/packageEditor";
import type { PackageReader } from "../package/packageReader";
import { isOfKind, relationshipOf } from "../package/relationships";
import { attribute, child, childrenNamed, type XmlElement } from "../xml/xmlElement";

/** Where notes and comments of a worksheet part stand. */
export function readRemarks(reader: PackageReader, sheetPart: string): Remark[] {
  return remarkRefs(reader, sheetPart).flatMap((ref) => {
    const area = parseArea(ref);
    return area === null ? [] : [{ ref, area }];
  });
}

/** The cells of notes and comments, each once, as the parts name them. */
export function remarkRefs(reader: PackageReader, sheetPart: string): readonly string[] {
  const entries = [
    ...childrenNamed(child(reader.relatedTree(sheetPart, "comments"), "commentList"), "comment"),
    ...childrenNamed(reader.relatedTree(sheetPart, "threadedComment"), "threadedComment"),
  ];
  return [...new Set(entries.flatMap((each) => attribute(each, "ref") ?? []))];
}

const ENTRY = /(<(?:\w+:)?(?:comment|threadedComment)\b[^>]*?\sref=")([^"]+)(")/gu;

/** Writes where notes and comments stand by now into their parts, and into the drawing of their boxes. */
export function moveRemarks(
  worksheet: XmlElement,
  remarks: readonly Remark[],
  sheetPart: string,
  editor: PackageEditor,
): void {
  const moved = remarks.filter(({ ref, area }) => areaName(area) !== ref);
  if (moved.length === 0) return;
  const now = new Map(moved.map(({ ref, area }) => [ref, areaName(area)]));
  for (const kind of ["comments", "threadedComment"]) {
    const part = editor.relationships(sheetPart).find((each) => isOfKind(each, kind))?.target;
    if (part === undefined) continue;
    const text = editor.currentText(part);
    editor.set(
      part,
      text.replace(
        ENTRY,
        (_all, head: string, ref: string, tail: string) => head + (now.get(ref) ?? ref) + tail,
      ),
    );
  }
  moveBoxes(worksheet, moved, sheetPart, editor);
}

/** A drawing in VML, which need not be well-formed XML. */
export const SHAPE = /<(?:\w+:)?shape\b[^>]*>[\s\S]*?<\/(?:\w+:)?shape>/gu;

/** The part of the boxes in which older Excel shows notes and comments. */
export function boxesPart(
  worksheet: XmlElement,
  sheetPart: string,
  editor: PackageEditor,
): string | undefined {
  return relationshipOf(editor.relationships(sheetPart), child(worksheet, "legacyDrawing"))?.target;
}

/** The cell of a note's box, 0-based; null for any other shape. */
export function boxPlace(shape: string): { readonly row: number; readonly column: number } | null {
  if (!/ObjectType="Note"/u.test(shape)) return null;
  const numberIn = (name: string): number =>
    Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`, "u").exec(shape)?.[1] ?? NaN);
  return { row: numberIn("Row"), column: numberIn("Column") };
}

function moveBoxes(
  worksheet: XmlElement,
  moved: readonly Remark[],
  sheetPart: string,
  editor: PackageEditor,
): void {
  const part = boxesPart(worksheet, sheetPart, editor);
  if (part === undefined) return;
  const text = editor.currentText(part);
  editor.set(
    part,
    text.replace(SHAPE, (shape) => {
      const place = boxPlace(shape);
      const remark = moved.find(({ ref }) => {
        const before = parseArea(ref);
        return before !== null && before.top === place?.row && before.left === place.column;
      });
      if (remark === undefined || place === null) return shape;
      const { top, left } = remark.area;
      return movedBox(shape, { rows: top - place.row, columns: left - place.column });
    }),
  );
}

/** The anchor has columns and rows by turns, each with pixels beside it. */
function movedBox(shape: string, by: { readonly rows: number; readonly columns: number }): string {
  const shifted = (name: string, delta: number, text: string): string =>
    text.replace(
      new RegExp(`(<(?:\\w+:)?${name}>\\s*)(\\d+)`, "u"),
      (_all, head: string, number: string) => head + String(Number(number) + delta),
    );
  const anchored = shape.replace(
    /(<(?:\w+:)?Anchor>)([^<]*)/u,
    (_all, head: string, numbers: string) =>
      head +
      numbers
        .split(",")
        .map((each, place) => {
          const delta = place % 4 === 0 ? by.columns : place % 4 === 2 ? by.rows : 0;
          return String(Number(each) + delta);
        })
        .join(", "),
  );
  return shifted("Column", by.columns, shifted("Row", by.rows, anchored));
}
