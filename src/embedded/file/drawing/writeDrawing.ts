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
import { applyEdits, sourceOf, withAttributes } from "../xml/xmlPatch";
import { element, XML_DECLARATION } from "../xml/xmlWriter";
import type { WriteContext } from "../context/writeContext";
import type { SheetFrame } from "../context/sheetFrame";
import { refreshCaches } from "../chart/refreshCaches";
import { altTextOf } from "./altText";
import { AnchorWriter } from "./anchorWriter";
import { copyForeign } from "./copyForeign";
import type { DrawingEntry } from "./drawingEntries";
import { readDrawingEntries } from "./drawingEntries";
import { dropUnused } from "./dropUnused";
import { nameElement } from "./readForeign";
import { type Drawing, isAt } from "../../model/edits/anchors";
import { sameValue } from "../notation/sameValue";
import { drawingPartOf } from "./readDrawing";
import { writeShape } from "./writeShape";

/** Writes a sheet's charts and shapes and gives the sheet's <drawing>; what of others is not where it was is anchored anew. */
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
  private readonly anchors: AnchorWriter;
  private lastId: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly part: string,
    private readonly original: string,
    private readonly context: WriteContext,
  ) {
    this.root = parsePartText(original, part);
    this.entries = readDrawingEntries(sheet, this.root, part, context.editor.origin, context.themeColors);
    this.anchors = new AnchorWriter(sheet);
    this.lastId = Math.max(1, ...drawingIds(this.root));
  }

  write(): string {
    const edits: XmlEdit[] = [];
    const keptShapes = new Set<Shape>();
    for (const entry of this.entries) {
      const text = entry.kind === "chart" ? this.patchChart(entry) : this.patchShape(entry, keptShapes);
      if (text !== null) edits.push({ start: entry.anchor.start, end: entry.anchor.end, text });
    }
    const added = this.sheet.shapes.filter((shape) => !keptShapes.has(shape));
    // ids of copies are as they were, so that others come after them
    const copies = added.filter(({ source }) => source !== undefined).map((shape) => this.addCopy(shape));
    const made = [
      ...this.sheet.charts.filter(({ part }) => part === null).map((chart) => this.addChart(chart)),
      ...added.filter(({ source }) => source === undefined).map((shape) => this.anchorShape(shape)),
    ];
    const end = this.root.contentEnd;
    edits.push({ start: end, end, text: [...copies, ...made].join("") });
    const written = applyEdits(this.original, edits);
    dropUnused(this.context.editor, this.part, this.entries, written);
    return written;
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
      return this.moved(anchor, chart, original, this.freshWords(chart, anchor));
    }
    const standing = wordsOf(wordsElement(anchor));
    editor.unrelate(part, () => true);
    editor.set(part, writeChart(chart, caches), PART_TYPES.chart);
    return this.anchors.write(chart, this.frame(chart, part, standing), this.names());
  }

  /** The element that says in words what a chart shows, where that has changed. */
  private freshWords(chart: Chart, anchor: XmlElement): readonly XmlEdit[] {
    const named = wordsElement(anchor);
    const standing = wordsOf(named);
    if (named === undefined || standing === null) return [];
    const descr = altTextOf(chart, standing, this.context.caches);
    if (descr === standing) return [];
    const text = withAttributes(this.original, named, { descr: encodeControls(descr) });
    return [{ start: named.start, end: named.end, text }];
  }

  private patchShape(entry: DrawingEntry, kept: Set<Shape>): string | null {
    if (entry.kind !== "shape") return null;
    const { shape: before, anchor } = entry;
    const shape = this.sheet.shapes.find((each) => each.id === before.id && !kept.has(each));
    if (shape === undefined) return "";
    kept.add(shape);
    const { left, top, width, height, placement } = before;
    if (shape.source === undefined && !sameValue({ ...shape, left, top, width, height, placement }, before))
      return this.anchorShape(shape);
    return this.moved(anchor, shape, before, this.freshName(shape, before, anchor));
  }

  /** Of what only the file knows the name is all that can be another. */
  private freshName(shape: Shape, before: Shape, anchor: XmlElement): readonly XmlEdit[] {
    const named = nameElement(anchor);
    if (shape.name === before.name || named === undefined) return [];
    const text = withAttributes(this.original, named, { name: encodeControls(shape.name) });
    return [{ start: named.start, end: named.end, text }];
  }

  /** An anchor of the file with what it holds; null where nothing of it is another. */
  private moved(anchor: XmlElement, now: Drawing, before: Drawing, edits: readonly XmlEdit[]): string | null {
    if (isAt(now, before) && now.placement === before.placement) {
      if (edits.length === 0) return null;
      return sourceOf(applyEdits(this.original, edits), { ...anchor, end: anchor.end + grownBy(edits) });
    }
    return this.anchors.rewrite(this.original, anchor, now, edits);
  }

  private anchorShape(shape: Shape): string {
    return this.anchors.write(shape, writeShape(shape, ++this.lastId), this.names());
  }

  /** What came with a copy of its sheet. */
  private addCopy(shape: Shape): string {
    const copied = copyForeign(shape, this.part, this.sheet, this.context.editor);
    this.lastId = Math.max(this.lastId, copied.lastId);
    return copied.text;
  }

  private addChart(chart: Chart): string {
    const { editor, caches } = this.context;
    const part = editor.freshName("xl/charts/chart", ".xml");
    editor.set(part, writeChart(chart, caches), PART_TYPES.chart);
    return this.anchors.write(chart, this.frame(chart, part), this.names());
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
}

function grownBy(edits: readonly XmlEdit[]): number {
  return edits.reduce((total, { start, end, text }) => total + text.length - (end - start), 0);
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
