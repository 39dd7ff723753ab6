import type { Remark } from "../../model/sheet";
import { areaName, parseArea } from "../notation/a1";
import type { PackageEditor } from "../package/packageEditor";
import type { PackageReader } from "../package/packageReader";
import { attribute, child, childrenNamed, type XmlElement } from "../xml/xmlElement";
import type { RemarkParts } from "./remarkParts";

/** Where notes and comments of a worksheet part stand. */
export function readRemarks(reader: PackageReader, sheetPart: string): Remark[] {
  const [notes, threads] = ["comments", "threadedComment"].map((kind) => reader.relatedTree(sheetPart, kind));
  return remarkRefs(notes, threads).flatMap((ref) => {
    const area = parseArea(ref);
    return area === null ? [] : [{ ref, area }];
  });
}

/** The cells of notes and comments, each once, as the parts name them. */
export function remarkRefs(
  notes: XmlElement | undefined,
  threads: XmlElement | undefined,
): readonly string[] {
  const entries = [
    ...childrenNamed(child(notes, "commentList"), "comment"),
    ...childrenNamed(threads, "threadedComment"),
  ];
  return [...new Set(entries.flatMap((each) => attribute(each, "ref") ?? []))];
}

const ENTRY = /(<(?:\w+:)?(?:comment|threadedComment)\b[^>]*?\sref=")([^"]+)(")/gu;

/** Writes where notes and comments stand by now into their parts, and into the drawing of their boxes. */
export function moveRemarks(parts: RemarkParts, remarks: readonly Remark[], editor: PackageEditor): void {
  const moved = remarks.filter(({ ref, area }) => areaName(area) !== ref);
  if (moved.length === 0) return;
  const now = new Map(moved.map(({ ref, area }) => [ref, areaName(area)]));
  for (const part of [parts.notes, parts.threads]) {
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
  if (parts.boxes !== undefined) moveBoxes(parts.boxes, moved, editor);
}

/** A drawing in VML, which need not be well-formed XML. */
export const SHAPE = /<(?:\w+:)?shape\b[^>]*>[\s\S]*?<\/(?:\w+:)?shape>/gu;

/** The cell of a note's box, 0-based; null for any other shape. */
export function boxPlace(shape: string): { readonly row: number; readonly column: number } | null {
  if (!/ObjectType="Note"/u.test(shape)) return null;
  const numberIn = (name: string): number =>
    Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`, "u").exec(shape)?.[1] ?? NaN);
  return { row: numberIn("Row"), column: numberIn("Column") };
}

function moveBoxes(part: string, moved: readonly Remark[], editor: PackageEditor): void {
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

/** An empty drawing of boxes. */
export function newBoxes(): string {
  const shapeType =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapeType}</xml>`;
}

/** The box of a note as Excel draws it, hidden, right of its cell. @param number of boxes that its drawing has already. */
export function newBox({ top, left }: Remark["area"], number: number): string {
  const anchor = [left + 1, 15, Math.max(0, top - 1), 10, left + 3, 15, top + 3, 4].join(", ");
  const id = `_x0000_s${String(FIRST_SHAPE + number)}`;
  const look = `style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:${String(number + 1)};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"`;
  const client = `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(top)}</x:Row><x:Column>${String(left)}</x:Column></x:ClientData>`;
  return `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="${id}" type="#_x0000_t202" ${look}><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>${client}</v:shape>`;
}

/** Excel numbers the shapes of a drawing from here on. */
const FIRST_SHAPE = 1025;
