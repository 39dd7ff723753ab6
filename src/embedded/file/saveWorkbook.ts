import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { removePersons } from "./attached/comments";
import { removeIdleCaches, writePivotSources } from "./attached/pivotTables";
import { ChartCaches } from "./chart/chartCaches";
import { FormulaWriter } from "./formula/formulaWriter";
import { PART_TYPES } from "./package/contentTypes";
import { emptyPackage } from "./package/emptyPackage";
import { RELATIONSHIPS } from "./package/namespaces";
import { PackageEditor } from "./package/packageEditor";
import { parsePartText } from "./package/partText";
import { PackingAside, WholePart } from "./package/partWriter";
import { isOfKind } from "./package/relationships";
import { writeZip, type PartBytes } from "./package/zip";
import type { ZipCodec } from "./package/zipCodec";
import { writeProperties } from "./attached/properties";
import type { SharedStrings } from "./sharedStrings/readSharedStrings";
import { readSharedStrings } from "./sharedStrings/readSharedStrings";
import { cutSheetPart, type SheetPart } from "./read/sheetPart";
import { readThemeColors } from "./styles/colors";
import { StylesWriter } from "./styles/stylesWriter";
import type { FileSheet, ListedSheet } from "./write/sheetList";
import { deletedSheets, fileSheets, listSheets, nextSheetNumber } from "./write/sheetList";
import type { WriteContext } from "./context/writeContext";
import { writeCustomXml } from "./write/writeCustomXml";
import { writeNames } from "./write/writeNames";
import { writeSettings } from "./write/writeSettings";
import { forgetStrings } from "./sharedStrings/forgetStrings";
import { writeSheet } from "./write/writeSheet";
import { isSelectedTab, withoutTabSelected } from "./write/writeViews";
import { patchWorkbookPart } from "./write/writeWorkbookPart";
import type { XmlElement } from "./xml/xmlElement";

/**
 * The workbook as .xlsx bytes (.xlsm when it was opened from one): the package it came from with new and changed sheets, their
 * tables, charts and shapes, looks, names and settings patched in; every other part is as it was, byte for byte. The model is
 * not touched; the same model gives the same bytes.
 */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  const steps = new Saving(workbook, () => new WholePart()).steps();
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return writeZip(step.value);
}

/**
 * The same, with large sheets packed while the rest is written.
 * @param deflateAside packs a piece as the codec's `deflate` does, without keeping this thread
 */
export async function saveWorkbookAside(
  workbook: Workbook,
  codec: ZipCodec,
  deflateAside: (piece: Uint8Array, isLast: boolean) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const packing = new PackingAside(codec.crc32, deflateAside);
  const steps = new Saving(workbook, () => packing.newPart()).steps();
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await packing.room();
  await packing.room(0);
  return writeZip(step.value, codec);
}

interface NewSheet {
  readonly relationship: string;
  readonly number: number;
}

/** Parts that a sheet has to itself. */
const OWN_KINDS = ["table", "drawing", "comments", "threadedComment", "vmlDrawing", "pivotTable"] as const;

class Saving {
  private readonly editor: PackageEditor;
  private readonly workbookPart: string;
  private readonly workbookText: string;
  private readonly root: XmlElement;
  private readonly files: readonly FileSheet[];
  private readonly list: readonly ListedSheet[];
  private readonly deleted: readonly FileSheet[];
  private readonly context: WriteContext;
  private readonly stylesPart: string;
  private strings: SharedStrings | null = null;
  /** Parts of new sheets. */
  private readonly added: string[] = [];

  constructor(
    private readonly workbook: Workbook,
    newPart: WriteContext["newPart"],
  ) {
    const origin = workbook.origin.size === 0 ? emptyPackage() : workbook.origin;
    const first = new PackageEditor(origin, false);
    this.workbookPart = first.origin.workbookPart();
    this.workbookText = first.originalText(this.workbookPart) ?? "";
    this.root = parsePartText(this.workbookText, this.workbookPart);
    const strict = [...this.root.attributes.values()].some((value) =>
      value.startsWith("http://purl.oclc.org/ooxml/"),
    );
    this.editor = strict ? new PackageEditor(origin, true) : first;
    const { origin: reader } = this.editor;
    this.files = fileSheets(this.root, this.workbookPart, reader);
    this.list = listSheets(workbook, this.files);
    this.deleted = deletedSheets(workbook, this.files);
    this.stylesPart =
      reader.related(this.workbookPart, "styles") ?? this.editor.freshSoleName("xl/styles", ".xml");
    this.context = {
      workbook,
      editor: this.editor,
      styles: new StylesWriter(this.editor.originalText(this.stylesPart), workbook.formats, this.stylesPart),
      formulas: new FormulaWriter(workbook),
      caches: new ChartCaches(workbook),
      sharedStrings: () => (this.strings ??= this.readStrings()),
      themeColors: readThemeColors(reader.relatedTree(this.workbookPart, "theme")),
      // what deleted sheets said is looked for in the text of the others
      newPart: this.deleted.length > 0 ? () => new WholePart() : newPart,
    };
  }

  /** Writes the parts, large ones a piece a step. */
  *steps(): Generator<void, [string, PartBytes][]> {
    const { workbook, editor, workbookPart, deleted } = this;
    const active = this.activeSheet();
    for (const file of deleted) this.removeSheet(file);
    const newSheets = yield* this.writeSheets(active);
    const before = this.files.map(({ part }) => part);
    removePersons(workbookPart, { before, now: [...before, ...this.added] }, editor);
    const goneCaches = removeIdleCaches(workbookPart, editor);
    writePivotSources(workbook, workbookPart, editor);
    const written = workbook.sheets.some((sheet) => sheet.changed || sheet.part === null);
    if (written) this.writeStyles();
    writeCustomXml(workbook, workbookPart, editor);
    writeSettings(workbook, editor);
    writeProperties(workbook, editor);
    const patched = this.patchWorkbook(newSheets, active, written, goneCaches);
    if (patched !== this.workbookText) editor.set(workbookPart, patched);
    if (written || patched !== this.workbookText) this.removeCalculationChain();
    if (deleted.length > 0) forgetStrings(editor, workbookPart);
    return editor.finish();
  }

  private readStrings(): SharedStrings {
    return readSharedStrings(this.editor.origin, this.workbookPart);
  }

  /** Writes new and changed sheets; gives the relationship and number of new ones by place in the list. */
  private *writeSheets(active: Sheet | null): Generator<void, Map<number, NewSheet>> {
    const newSheets = new Map<number, NewSheet>();
    let number = nextSheetNumber(this.files);
    for (const [index, { sheet }] of this.list.entries()) {
      if (sheet === null) continue;
      if (sheet.part === null) {
        const part = this.editor.freshName("xl/worksheets/sheet", ".xml");
        yield* writeSheet(sheet, part, sheet === active, this.context);
        this.added.push(part);
        const relationship = this.editor.relate(this.workbookPart, `${RELATIONSHIPS}/worksheet`, part);
        newSheets.set(index, { relationship, number: number++ });
      } else if (sheet.changed) yield* writeSheet(sheet, sheet.part, sheet === active, this.context);
    }
    return newSheets;
  }

  private writeStyles(): void {
    const text = this.context.styles.finish();
    if (text === this.editor.originalText(this.stylesPart)) return;
    this.editor.set(this.stylesPart, text, PART_TYPES.styles);
    const related = this.editor.relationships(this.workbookPart).some((each) => isOfKind(each, "styles"));
    if (!related) this.editor.relate(this.workbookPart, `${RELATIONSHIPS}/styles`, this.stylesPart);
  }

  private patchWorkbook(
    newSheets: ReadonlyMap<number, NewSheet>,
    active: Sheet | null,
    recalculate: boolean,
    goneCaches: ReadonlySet<string>,
  ): string {
    const { workbookText: text, root, list } = this;
    const before = this.files.map(({ element }) => element);
    return patchWorkbookPart(text, root, this.workbook, {
      list,
      newSheets,
      definedNames: writeNames(text, root, before, list, this.context),
      activeTab: Math.max(
        0,
        list.findIndex(({ sheet }) => sheet !== null && sheet === active),
      ),
      recalculate,
      goneCaches,
    });
  }

  /** The tab that opens. Another that says so itself in a part that stays as it is loses that word alone: two would open as a group. */
  private activeSheet(): Sheet | null {
    const { workbook, editor } = this;
    const visible = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
    const wanted = workbook.activeSheet?.visibility === "Visible" ? workbook.activeSheet : (visible ?? null);
    const selected: { readonly sheet: Sheet; readonly part: string; readonly cut: SheetPart }[] = [];
    for (const sheet of workbook.sheets) {
      if (sheet.part === null || sheet.changed) continue;
      const bytes = editor.origin.bytes(sheet.part);
      if (bytes === undefined) continue;
      const cut = cutSheetPart(bytes, sheet.part);
      if (isSelectedTab(parsePartText(cut.frame, sheet.part)))
        selected.push({ sheet, part: sheet.part, cut });
    }
    if (selected.every(({ sheet }) => sheet !== wanted)) {
      for (const { part, cut } of selected) {
        const [head, rest] = withoutTabSelected(cut);
        const writer = this.context.newPart();
        writer.add(head);
        editor.set(part, writer.end(rest));
      }
    }
    return wanted;
  }

  /** Removes a deleted sheet with the parts that only it refers to. */
  private removeSheet({ part }: FileSheet): void {
    const { editor } = this;
    const own = editor.relationships(part).filter(({ external }) => !external);
    editor.removeRelated(this.workbookPart, part);
    for (const { target } of own.filter((each) => OWN_KINDS.some((kind) => isOfKind(each, kind)))) {
      for (const inner of editor.relationships(target))
        if (isOfKind(inner, "chart")) editor.remove(inner.target);
      editor.remove(target);
    }
  }

  private removeCalculationChain(): void {
    const chain = this.editor.relationships(this.workbookPart).find((each) => isOfKind(each, "calcChain"));
    if (chain === undefined) return;
    this.editor.removeRelated(this.workbookPart, chain.target);
  }
}
