import type { Chart } from "../../model/chart";
import type { Shape, Sheet } from "../../model/sheet";
import { writeChart } from "../chart/writeChart";
import { PART_TYPES } from "../package/contentTypes";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "../package/namespaces";
import { parsePartText } from "../package/partText";
import { decodeControls, encodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, descendant, numberAttribute } from "../xml/xmlElement";
import type { XmlEdit } from "../xml/xmlPatch";
import { applyEdits, withAttributes } from "../xml/xmlPatch";
import { element, XML_DECLARATION } from "../xml/xmlWriter";
import type { WriteContext } from "../context/writeContext";
import type { SheetFrame } from "../context/sheetFrame";
import { refreshCaches } from "../chart/refreshCaches";
import { altTextOf } from "./altText";
import type { DrawingEntry } from "./drawingEntries";
import { readDrawingEntries } from "./drawingEntries";
import { sameValue } from "../notation/sameValue";
import { emu } from "../notation/units";
import { cornerAt } from "./geometry";
import type { AnchorCorner, Place } from "./geometry";
import { drawingPartOf } from "./readDrawing";
import { writeShape } from "./writeShape";

/** Writes a sheet's charts and shapes and gives the sheet's <drawing>; foreign drawings stay as they are. */
export function writeDrawing(
  frame: SheetFrame,
  sheet: Sheet,
  sheetPart: string,
  context: WriteContext,
): string | undefined {
  const { editor } = context;
  const present = drawingPartOf(frame.root, sheetPart, editor.origin);
  if (present === undefined && sheet.charts.length === 0 && sheet.shapes.length === 0) return undefined;
  const part = present ?? editor.freshName("xl/drawings/drawing", ".xml");
  const original = editor.originalText(part) ?? EMPTY_DRAWING;
  const writing = new DrawingWriting(sheet, part, original, context);
  const written = writing.write();
  if (written !== original || present === undefined) editor.set(part, written, PART_TYPES.drawing);
  if (present !== undefined) return undefined;
  const id = editor.relate(sheetPart, `${RELATIONSHIPS}/drawing`, part);
  return element("drawing", { "xmlns:r": RELATIONSHIPS, "r:id": id });
}

const EMPTY_DRAWING =
  XML_DECLARATION + `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

class DrawingWriting {
  private readonly root: XmlElement;
  private readonly entries: readonly DrawingEntry[];
  private lastId: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly part: string,
    private readonly original: string,
    private readonly context: WriteContext,
  ) {
    this.root = parsePartText(original, part);
    this.entries = readDrawingEntries(sheet, this.root, part, context.editor.origin, context.themeColors);
    this.lastId = Math.max(1, ...drawingIds(this.root));
  }

  write(): string {
    const edits: XmlEdit[] = [];
    const keptShapes = new Set<Shape>();
    for (const entry of this.entries) {
      const text = entry.kind === "chart" ? this.patchChart(entry) : this.patchShape(entry, keptShapes);
      if (text !== null) edits.push({ start: entry.anchor.start, end: entry.anchor.end, text });
    }
    const added = [
      ...this.sheet.charts.filter(({ part }) => part === null).map((chart) => this.addChart(chart)),
      ...this.sheet.shapes.filter((shape) => !keptShapes.has(shape)).map((shape) => this.anchorShape(shape)),
    ];
    const end = this.root.contentEnd;
    edits.push({ start: end, end, text: added.join("") });
    return applyEdits(this.original, edits);
  }

  /** The anchor's new text for a chart of the file; null where it stays. */
  private patchChart({ chart: original, anchor }: DrawingEntry & { readonly kind: "chart" }): string | null {
    const { editor, caches } = this.context;
    const part = original.part ?? "";
    const chart = this.sheet.charts.find((each) => each.part === part);
    if (chart === undefined) {
      editor.removeRelated(this.part, part);
      return "";
    }
    if (!chart.changed) {
      const text = editor.originalText(part) ?? "";
      const fresh = refreshCaches(text, part, caches);
      if (fresh !== text) editor.set(part, fresh);
      return this.withFreshWords(chart, anchor);
    }
    const standing = wordsOf(wordsElement(anchor));
    editor.unrelate(part, () => true);
    editor.set(part, writeChart(chart, caches), PART_TYPES.chart);
    return this.anchor(chart, this.frame(chart, part, standing));
  }

  /** The anchor's text where it says in words what the chart shows, and that has changed; null where it stays. */
  private withFreshWords(chart: Chart, anchor: XmlElement): string | null {
    const named = wordsElement(anchor);
    const standing = wordsOf(named);
    if (named === undefined || standing === null) return null;
    const descr = altTextOf(chart, standing, this.context.caches);
    if (descr === standing) return null;
    const { original } = this;
    const renewed = withAttributes(original, named, { descr: encodeControls(descr) });
    return original.slice(anchor.start, named.start) + renewed + original.slice(named.end, anchor.end);
  }

  private patchShape(entry: DrawingEntry, kept: Set<Shape>): string | null {
    if (entry.kind !== "shape") return null;
    const shape = this.sheet.shapes.find((each) => each.id === entry.shape.id && !kept.has(each));
    if (shape === undefined) return "";
    kept.add(shape);
    if (sameValue(shape, entry.shape)) return null;
    return this.anchorShape(shape);
  }

  /** A shape that does not go with the cells has a place of its own: no cell's width, as a program counts it, distorts it. */
  private anchorShape(shape: Shape): string {
    const content = writeShape(shape, ++this.lastId);
    if (shape.placement !== "Absolute") {
      return this.anchor(shape, content, shape.placement === "TwoCell" ? "twoCell" : "oneCell");
    }
    const position = element("xdr:pos", { x: emu(shape.left), y: emu(shape.top) });
    const size = element("xdr:ext", { cx: emu(shape.width), cy: emu(shape.height) });
    return element("xdr:absoluteAnchor", this.names(), `${position}${size}${content}<xdr:clientData/>`);
  }

  private addChart(chart: Chart): string {
    const { editor, caches } = this.context;
    const part = editor.freshName("xl/charts/chart", ".xml");
    editor.set(part, writeChart(chart, caches), PART_TYPES.chart);
    return this.anchor(chart, this.frame(chart, part));
  }

  /** @param standing what said so far in words what the chart shows. */
  private frame(chart: Chart, part: string, standing: string | null = null): string {
    const relationship = this.context.editor.relate(this.part, `${RELATIONSHIPS}/chart`, part);
    const words = encodeControls(altTextOf(chart, standing, this.context.caches));
    const name = element("xdr:cNvPr", {
      id: ++this.lastId,
      name: encodeControls(chart.name),
      descr: words === "" ? null : words,
    });
    const reference = element("c:chart", {
      "xmlns:c": CHART,
      "xmlns:r": RELATIONSHIPS,
      "r:id": relationship,
    });
    return element(
      "xdr:graphicFrame",
      { macro: "" },
      [
        element("xdr:nvGraphicFramePr", {}, `${name}<xdr:cNvGraphicFramePr/>`),
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
        element("a:graphic", {}, element("a:graphicData", { uri: CHART }, reference)),
      ].join(""),
    );
  }

  /** The names of namespaces that an anchor has to declare itself. */
  private names(): Readonly<Record<string, string>> {
    return this.root.prefix === "xdr:" ? {} : { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING };
  }

  private anchor(place: Place, content: string, editAs = "oneCell"): string {
    const from = cornerAt(this.sheet, place.left, place.top);
    const to = cornerAt(this.sheet, place.left + place.width, place.top + place.height);
    return element(
      "xdr:twoCellAnchor",
      { ...this.names(), editAs },
      `${writeCorner("xdr:from", from)}${writeCorner("xdr:to", to)}${content}<xdr:clientData/>`,
    );
  }
}

function writeCorner(name: string, corner: AnchorCorner): string {
  return element(
    name,
    {},
    `<xdr:col>${String(corner.column)}</xdr:col><xdr:colOff>${String(corner.columnOffset)}</xdr:colOff>` +
      `<xdr:row>${String(corner.row)}</xdr:row><xdr:rowOff>${String(corner.rowOffset)}</xdr:rowOff>`,
  );
}

/** The element of a chart's anchor that names it and says in words what it shows. */
function wordsElement(anchor: XmlElement): XmlElement | undefined {
  return descendant(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr");
}

/** What it says; null where it says nothing. */
function wordsOf(named: XmlElement | undefined): string | null {
  const words = attribute(named, "descr");
  return words === null ? null : decodeControls(words);
}

function drawingIds(root: XmlElement): number[] {
  const own = root.name === "cNvPr" ? [numberAttribute(root, "id") ?? 0] : [];
  return [...own, ...root.children.flatMap(drawingIds)];
}
