import type { Area } from "../../model/area";
import { sameArea } from "../../model/area";
import { parseAddress, quoteSheetName } from "../../model/references/address";
import type { PivotTable, Sheet } from "../../model/sheet";
import type { PivotSource, Workbook } from "../../model/workbook";
import { absoluteAreaName, areaName, parseArea } from "../notation/a1";
import { PART_TYPES } from "../package/contentTypes";
import type { PackageEditor } from "../package/packageEditor";
import type { PackageReader } from "../package/packageReader";
import { RELATIONSHIPS } from "../package/namespaces";
import { parsePartText } from "../package/partText";
import { isOfKind } from "../package/relationships";
import {
  attribute,
  child,
  descendant,
  numberAttribute,
  relationAttribute,
  type XmlElement,
} from "../xml/xmlElement";
import { applyEdits, withAttributes } from "../xml/xmlPatch";

/** The pivot tables of a worksheet part. */
export function readPivotTables(reader: PackageReader, sheetPart: string): PivotTable[] {
  return reader.allRelated(sheetPart, "pivotTable").flatMap((part) => {
    const root = reader.tree(part);
    const location = child(root, "location");
    const area = parseArea(attribute(location, "ref") ?? "");
    if (area === null) return [];
    const whole = withFilters(area, numberAttribute(location, "rowPageCount") ?? 0);
    return [{ name: attribute(root, "name") ?? "", area, whole, part }];
  });
}

/** The filters of a pivot table stand above it, a blank row between. */
function withFilters(area: Area, rows: number): Area {
  return rows === 0 ? area : { ...area, top: Math.max(0, area.top - rows - 1) };
}

/** Writes where the pivot tables of a worksheet part stand by now; those that are gone go. */
export function writePivotTables({ pivotTables }: Sheet, sheetPart: string, editor: PackageEditor): void {
  const own = pivotTables.filter(({ isCopy }) => isCopy !== true);
  const standing = new Map(own.map(({ part, area }) => [part, area]));
  for (const { part, area } of readPivotTables(editor.origin, sheetPart)) {
    const now = standing.get(part);
    if (now === undefined) {
      editor.removeRelated(sheetPart, part);
    } else if (!sameArea(now, area)) {
      setAttributes(editor, part, (root) => child(root, "location"), { ref: areaName(now) });
    }
  }
  for (const pivot of pivotTables) if (pivot.isCopy === true) writeCopy(pivot, sheetPart, editor);
}

/** A part for a pivot table that was copied with its sheet, which reads what the one reads that it is copied from. */
function writeCopy({ name, area, part: source }: PivotTable, sheetPart: string, editor: PackageEditor): void {
  const part = editor.freshName("xl/pivotTables/pivotTable", ".xml");
  editor.set(part, editor.originalText(source) ?? "", PART_TYPES.pivotTable);
  setAttributes(editor, part, (root) => root, { name });
  setAttributes(editor, part, (root) => child(root, "location"), { ref: areaName(area) });
  for (const { type, target } of editor.origin.relationships(source)) editor.relate(part, type, target);
  editor.relate(sheetPart, `${RELATIONSHIPS}/pivotTable`, part);
}

/** What the caches of pivot tables are made from, where it stands in this workbook. */
export function readPivotSources(reader: PackageReader, workbookPart: string): PivotSource[] {
  return reader.allRelated(workbookPart, "pivotCacheDefinition").flatMap((part) => {
    const formula = sourceFormula(worksheetSource(reader.tree(part)));
    return formula === null ? [] : [{ part, formula }];
  });
}

/** Names anew what caches are made from, where it has moved or is called otherwise by now. */
export function writePivotSources(
  { pivotSources }: Workbook,
  workbookPart: string,
  editor: PackageEditor,
): void {
  const before = new Map(readPivotSources(editor.origin, workbookPart).map((each) => [each.part, each]));
  for (const { part, formula } of pivotSources) {
    if (formula === before.get(part)?.formula || editor.standing([part]).length === 0) continue;
    const address = parseAddress(formula.slice(1));
    if (address !== null) {
      const { sheetName, area } = address;
      setAttributes(editor, part, worksheetSource, { sheet: sheetName, ref: areaName(area) });
    } else if (!formula.includes("#REF!")) {
      setAttributes(editor, part, worksheetSource, { name: formula.slice(1) });
    }
  }
}

function worksheetSource(root: XmlElement | undefined): XmlElement | undefined {
  return descendant(root, "cacheSource", "worksheetSource");
}

/** Null for what stands in another file. */
function sourceFormula(source: XmlElement | undefined): string | null {
  if (source === undefined || relationAttribute(source) !== null) return null;
  const [sheet, area] = [attribute(source, "sheet"), parseArea(attribute(source, "ref") ?? "")];
  if (sheet !== null && area !== null) return `=${quoteSheetName(sheet)}!${absoluteAreaName(area)}`;
  const name = attribute(source, "name");
  return name === null ? null : `=${name}`;
}

function setAttributes(
  editor: PackageEditor,
  part: string,
  elementOf: (root: XmlElement) => XmlElement | undefined,
  changes: Readonly<Record<string, string | null>>,
): void {
  const text = editor.currentText(part);
  const found = elementOf(parsePartText(text, part));
  if (found === undefined) return;
  const { start, end } = found;
  editor.set(part, applyEdits(text, [{ start, end, text: withAttributes(text, found, changes) }]));
}

/**
 * Takes away the caches that pivot tables read and that none reads any more, as Excel does when it saves. A workbook with
 * slicers keeps them: they read caches too.
 *
 * @returns the ids by which the workbook part lists them.
 */
export function removeIdleCaches(workbookPart: string, editor: PackageEditor): ReadonlySet<string> {
  const parts = [...new Set([...editor.origin.parts.keys(), ...editor.names()])];
  if (parts.some((part) => /^xl\/slicerCaches\//u.test(part))) return new Set();
  const pivots = parts.filter((part) => /^xl\/pivotTables\/[^/]+\.xml$/u.test(part));
  const readBy = (
    part: string,
    reader: { readonly relationships: PackageEditor["relationships"] },
  ): string[] =>
    reader
      .relationships(part)
      .filter((each) => isOfKind(each, "pivotCacheDefinition"))
      .map(({ target }) => target);
  const standing = new Set(editor.standing(pivots).flatMap((part) => readBy(part, editor)));
  const idle = new Set(
    pivots.flatMap((part) => readBy(part, editor.origin)).filter((cache) => !standing.has(cache)),
  );
  const listed = editor.relationships(workbookPart).filter(({ target }) => idle.has(target));
  for (const { target } of listed) {
    for (const inner of editor.relationships(target)) editor.remove(inner.target);
    editor.remove(target);
  }
  editor.unrelate(workbookPart, ({ target }) => idle.has(target));
  return new Set(listed.map(({ id }) => id));
}
