import type { CellFormat, FormatTable } from "../../model/cellFormat";
import { DEFAULT_FORMAT } from "../../model/cellFormat";
import type { RuleLook } from "../../model/sheet";
import { SPREADSHEET } from "../package/namespaces";
import { parsePartText } from "../package/partText";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, numberAttribute } from "../xml/xmlElement";
import { declareNamespace, replaceChildren, sourceOf, withContent } from "../xml/xmlPatch";
import { element, XML_DECLARATION } from "../xml/xmlWriter";
import { builtInFormatId } from "./numberFormats";
import {
  writeAlignmentAndProtection,
  writeBorders,
  writeFill,
  writeFont,
  writeRuleLook,
} from "./styleElements";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FIRST_OWN_FORMAT_ID = 164;

/** One list of the styles part: what is there stays, equal entries are reused, new ones go to its end. */
class StyleList {
  private readonly indexes = new Map<string, number>();
  readonly added: string[] = [];
  private count = 0;

  constructor(
    text: string,
    readonly name: string,
    readonly section: XmlElement | undefined,
  ) {
    for (const each of section?.children ?? []) {
      const source = sourceOf(text, each);
      if (!this.indexes.has(source)) this.indexes.set(source, this.count);
      this.count++;
    }
  }

  indexOf(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    this.indexes.set(xml, this.count);
    this.added.push(xml);
    return this.count++;
  }

  /** The section with what was added, null when nothing was. */
  write(text: string, prefixed: boolean): string | null {
    if (this.added.length === 0) return null;
    const items = this.added.map((xml) => (prefixed ? declareNamespace(xml, SPREADSHEET) : xml)).join("");
    const count = String(this.count);
    if (this.section === undefined) {
      const whole = element(this.name, { count }, items);
      return prefixed ? declareNamespace(whole, SPREADSHEET) : whole;
    }
    const content = text.slice(this.section.contentStart, this.section.contentEnd);
    return withContent(this.section, content + items, { count });
  }
}

/** Appends looks to a styles part; nothing in it is renumbered. */
export class StylesWriter {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly cellFormats: StyleList;
  private readonly ruleLooks: StyleList;
  private readonly numberFormats: StyleList;
  private readonly formatIds = new Map<string, number>();
  private readonly xfs = new Map<number, number>();
  private nextFormatId = FIRST_OWN_FORMAT_ID;

  constructor(
    original: string | undefined,
    private readonly formats: FormatTable,
    part: string,
  ) {
    this.text = original ?? emptyStyles(formats.get(0));
    this.root = parsePartText(this.text, part);
    const list = (name: string): StyleList => new StyleList(this.text, name, child(this.root, name));
    this.fonts = list("fonts");
    this.fills = list("fills");
    this.borders = list("borders");
    this.cellFormats = list("cellXfs");
    this.ruleLooks = list("dxfs");
    this.numberFormats = list("numFmts");
    for (const each of child(this.root, "numFmts")?.children ?? []) {
      const id = numberAttribute(each, "numFmtId") ?? 0;
      this.formatIds.set(attribute(each, "formatCode") ?? "", id);
      this.nextFormatId = Math.max(this.nextFormatId, id + 1);
    }
  }

  /** The cellXfs index of a format of the model. */
  xfOf(format: number): number {
    const known = this.formats.xf.get(format) ?? this.xfs.get(format);
    if (known !== undefined) return known;
    const xf = format === 0 ? 0 : this.cellFormats.indexOf(this.writeCellFormat(this.formats.get(format)));
    this.xfs.set(format, xf);
    return xf;
  }

  /** The dxf index of a rule's look. */
  dxfOf(look: RuleLook): number {
    const id = look.numberFormat === null ? null : this.numberFormatId(look.numberFormat);
    return this.ruleLooks.indexOf(writeRuleLook(look, id));
  }

  /** The part's text with what was added; the original text when nothing was. */
  finish(): string {
    const replacements = new Map<string, string>();
    const lists = [
      this.numberFormats,
      this.fonts,
      this.fills,
      this.borders,
      this.cellFormats,
      this.ruleLooks,
    ];
    for (const list of lists) {
      const written = list.write(this.text, this.root.prefix !== "");
      if (written !== null) replacements.set(list.name, written);
    }
    return replacements.size === 0 ? this.text : replaceChildren(this.text, this.root, ORDER, replacements);
  }

  private writeCellFormat(format: CellFormat): string {
    const content = writeAlignmentAndProtection(format);
    const fill = format.fill === null ? 0 : this.fills.indexOf(writeFill(format.fill));
    const bare = Object.values(format.borders).every((border) => border === null);
    const border =
      bare && this.borders.section !== undefined ? 0 : this.borders.indexOf(writeBorders(format.borders));
    const numberFormat = this.numberFormatId(format.numberFormat);
    return element(
      "xf",
      {
        numFmtId: numberFormat,
        fontId: this.fonts.indexOf(writeFont(format.font)),
        fillId: fill,
        borderId: border,
        xfId: 0,
        quotePrefix: format.quotePrefix ? true : null,
        applyNumberFormat: numberFormat === 0 ? null : true,
        applyFont: true,
        applyFill: fill === 0 ? null : true,
        applyBorder: border === 0 ? null : true,
        applyAlignment: content.includes("<alignment") ? true : null,
        applyProtection: content.includes("<protection") ? true : null,
      },
      content,
    );
  }

  private numberFormatId(code: string): number {
    const known = this.formatIds.get(code) ?? builtInFormatId(code);
    if (known !== null) return known;
    const id = this.nextFormatId++;
    this.formatIds.set(code, id);
    this.numberFormats.indexOf(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }
}

function emptyStyles(normal: CellFormat): string {
  const noBorders = writeBorders(DEFAULT_FORMAT.borders);
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const content = [
    element("fonts", { count: 1 }, writeFont(normal.font)),
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    element("borders", { count: 1 }, noBorders),
    element("cellStyleXfs", { count: 1 }, element("xf", plain)),
    element("cellXfs", { count: 1 }, element("xf", { ...plain, xfId: 0 })),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="0"/>',
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
  ];
  return XML_DECLARATION + element("styleSheet", { xmlns: SPREADSHEET }, content.join(""));
}
