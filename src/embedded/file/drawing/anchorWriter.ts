import { anchorOf, type Anchor, type Corner, cornerAt, type Drawing } from "../../model/edits/anchors";
import type { Sheet } from "../../model/sheet";
import { emu } from "../notation/units";
import { escapeAttribute } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { applyEdits, type XmlEdit } from "../xml/xmlPatch";
import { element } from "../xml/xmlWriter";

const EDIT_AS = { TwoCell: "twoCell", OneCell: "oneCell", Absolute: "absolute" } as const;
const CORNERS = ["from", "to", "ext", "pos"];

/** Writes where the drawings of a sheet stand. */
export class AnchorWriter {
  constructor(private readonly sheet: Sheet) {}

  /**
   * The anchor of a drawing that is written anew. One that does not go with the cells has a place of its own: no cell's
   * width, as a program counts it, distorts it.
   */
  write(drawing: Drawing, content: string, names: Readonly<Record<string, string>>): string {
    const rest = `${content}<xdr:clientData/>`;
    if (drawing.placement === "Absolute")
      return element("xdr:absoluteAnchor", names, pointAndSize("xdr:", drawing) + rest);
    const editAs = EDIT_AS[drawing.placement];
    return element("xdr:twoCellAnchor", { ...names, editAs }, this.corners("xdr:", drawing) + rest);
  }

  /**
   * An anchor of a file with another place; what it holds stays, but for the edits.
   * @param names namespaces that it has to declare itself.
   */
  rewrite(
    source: string,
    anchor: XmlElement,
    drawing: Drawing,
    edits: readonly XmlEdit[],
    names: Readonly<Record<string, string>> = {},
  ): string {
    const { prefix } = anchor;
    const first = Math.max(
      anchor.contentStart,
      ...anchor.children.filter(({ name }) => CORNERS.includes(name)).map(({ end }) => end),
    );
    const content = source.slice(first, anchor.contentEnd);
    const rest = applyEdits(
      content,
      edits.map(({ start, end, text }) => ({ start: start - first, end: end - first, text })),
    );
    const attributes = { ...Object.fromEntries(anchor.attributes), ...names };
    delete attributes["editAs"];
    if (anchor.name === "absoluteAnchor" && drawing.placement === "Absolute")
      return wrapped(prefix + anchor.name, attributes, pointAndSize(prefix, drawing) + rest);
    if (anchor.name === "oneCellAnchor" && drawing.placement === "OneCell") {
      const from = writeCorner(`${prefix}from`, this.cells(drawing).from);
      return wrapped(prefix + anchor.name, attributes, from + writeSize(prefix, drawing) + rest);
    }
    const editAs = EDIT_AS[drawing.placement];
    return wrapped(`${prefix}twoCellAnchor`, { ...attributes, editAs }, this.corners(prefix, drawing) + rest);
  }

  private corners(prefix: string, drawing: Drawing): string {
    const { from, to } = this.cells(drawing);
    return writeCorner(`${prefix}from`, from) + writeCorner(`${prefix}to`, to);
  }

  private cells(drawing: Drawing): Anchor {
    const { left, top, width, height, placement } = drawing;
    const anchor = anchorOf(this.sheet, drawing);
    return {
      from: placement === "Absolute" ? cornerAt(this.sheet, left, top) : anchor.from,
      to: placement === "TwoCell" ? anchor.to : cornerAt(this.sheet, left + width, top + height),
    };
  }
}

function wrapped(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<${name}${written.join("")}>${content}</${name}>`;
}

function pointAndSize(prefix: string, drawing: Drawing): string {
  const point = element(`${prefix}pos`, { x: emu(drawing.left), y: emu(drawing.top) });
  return point + writeSize(prefix, drawing);
}

function writeSize(prefix: string, { width, height }: Drawing): string {
  return element(`${prefix}ext`, { cx: emu(width), cy: emu(height) });
}

function writeCorner(name: string, corner: Corner): string {
  const [prefix = ""] = /^.*:/u.exec(name) ?? [];
  const values = [
    ["col", corner.column],
    ["colOff", emu(corner.columnOffset)],
    ["row", corner.row],
    ["rowOff", emu(corner.rowOffset)],
  ] as const;
  return element(
    name,
    {},
    values.map(([key, value]) => `<${prefix}${key}>${String(value)}</${prefix}${key}>`).join(""),
  );
}
