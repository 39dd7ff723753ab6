import { formatNumber } from "../../calculation/numberFormat/formatNumber";
import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { parseAddress } from "../../model/references/address";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { splitUnion } from "../notation/splitUnion";
import { encodeControls } from "../xml/escape";
import { element, textElement } from "../xml/xmlWriter";

/** The cells that a chart's reference means, with the number format of the first. */
interface ReferencedCells {
  readonly values: readonly CellValue[];
  readonly numberFormat: string;
}

/** Writes references of charts with what their cells hold now, so that a viewer need not calculate. */
export class ChartCaches {
  constructor(private readonly workbook: Workbook) {}

  /** A reference to numbers; points without one (text, errors such as #N/A) are skipped. */
  numbers(formula: string): string {
    return element("c:numRef", {}, this.numberContent(formula));
  }

  /** A reference to texts. */
  texts(formula: string): string {
    return element("c:strRef", {}, this.textContent(formula));
  }

  /** A reference to categories: numbers where all cells hold numbers (dates too), else texts. */
  categories(formula: string): string {
    const held = this.resolve(formula)?.values.filter((value) => value !== null) ?? [];
    const numeric = held.length > 0 && held.every((value) => typeof value === "number");
    return numeric ? this.numbers(formula) : this.texts(formula);
  }

  /** The inside of a number cache. */
  numberCache(formula: string): string | null {
    const cells = this.resolve(formula);
    if (cells === null) return null;
    const points = cells.values.map((value, index) =>
      typeof value === "number" ? writePoint(index, String(value)) : "",
    );
    return (
      textElement("c:formatCode", cells.numberFormat) +
      element("c:ptCount", { val: cells.values.length }) +
      points.join("")
    );
  }

  /** The inside of a text cache. */
  textCache(formula: string): string | null {
    const cells = this.resolve(formula);
    if (cells === null) return null;
    const points = cells.values.map((value, index) => {
      const text = plainText(value);
      return text === null ? "" : writePoint(index, text);
    });
    return element("c:ptCount", { val: cells.values.length }) + points.join("");
  }

  /** What the cells of a reference show, "" for blank ones and errors; none where it is no plain reference. */
  shown(formula: string): readonly string[] {
    const cells = this.resolve(formula);
    if (cells === null) return [];
    const { date1904 } = this.workbook;
    return cells.values.map((value) =>
      value instanceof CellError ? "" : formatNumber(value, cells.numberFormat, date1904),
    );
  }

  private numberContent(formula: string): string {
    const cache = this.numberCache(formula);
    return reference(formula) + (cache === null ? "" : element("c:numCache", {}, cache));
  }

  private textContent(formula: string): string {
    const cache = this.textCache(formula);
    return reference(formula) + (cache === null ? "" : element("c:strCache", {}, cache));
  }

  /** Null for what is no plain reference into this workbook. */
  private resolve(formula: string): ReferencedCells | null {
    const text = formula.replace(/^=/, "").replace(/^\((.*)\)$/, "$1");
    const values: CellValue[] = [];
    let numberFormat: string | null = null;
    for (const piece of splitUnion(text)) {
      const address = parseAddress(piece);
      const sheet = this.workbook.sheetByName(address?.sheetName ?? "");
      if (address === null || sheet === undefined) return null;
      const { top, left } = address.area;
      numberFormat ??= this.workbook.formats.get(sheet.cells.getFormat(top, left)).numberFormat;
      pushCells(values, sheet, address.area);
    }
    return numberFormat === null ? null : { values, numberFormat };
  }
}

function pushCells(
  values: CellValue[],
  sheet: Sheet,
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
): void {
  // only references to whole rows or columns reach beyond what is used
  const large = bottom - top > 10_000 || right - left > 1000;
  const used = large ? sheet.cells.usedArea(true) : null;
  const lastRow = large ? Math.min(bottom, Math.max(top, used?.bottom ?? top)) : bottom;
  const lastColumn = large ? Math.min(right, Math.max(left, used?.right ?? left)) : right;
  for (let row = top; row <= lastRow; row++) {
    for (let column = left; column <= lastColumn; column++) values.push(sheet.cells.getValue(row, column));
  }
}

function reference(formula: string): string {
  return textElement("c:f", formula.replace(/^=/, ""));
}

function writePoint(index: number, text: string): string {
  return element("c:pt", { idx: index }, textElement("c:v", encodeControls(text)));
}

function plainText(value: CellValue): string | null {
  if (value === null) return null;
  if (value instanceof CellError) return value.code;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
