import type { PivotTable, Sheet } from "../../model/sheet";
import { parseArea } from "../a1";
import type { PackageEditor } from "../package/packageEditor";
import type { PackageReader } from "../package/packageReader";
import { isOfKind } from "../package/relationships";
import { attribute, child } from "../xml/xmlElement";

/** The pivot tables of a worksheet part. */
export function readPivotTables(reader: PackageReader, sheetPart: string): PivotTable[] {
  return reader
    .relationships(sheetPart)
    .filter((each) => isOfKind(each, "pivotTable") && !each.external)
    .flatMap(({ target }) => {
      const root = reader.tree(target);
      const area = parseArea(attribute(child(root, "location"), "ref") ?? "");
      return area === null ? [] : [{ name: attribute(root, "name") ?? "", area, part: target }];
    });
}

/** Takes the pivot tables that are gone off a worksheet part. */
export function removePivotTables({ pivotTables }: Sheet, sheetPart: string, editor: PackageEditor): void {
  const kept = new Set(pivotTables.map(({ part }) => part));
  for (const { part } of readPivotTables(editor.origin, sheetPart)) {
    if (kept.has(part)) continue;
    editor.remove(part);
    editor.unrelate(sheetPart, (each) => each.target === part);
  }
}

/**
 * Takes away the caches that pivot tables read and that none reads any more, as Excel does when it saves. A workbook with
 * slicers keeps them: they read caches too.
 *
 * @returns the ids by which the workbook part lists them.
 */
export function removeIdleCaches(workbookPart: string, editor: PackageEditor): ReadonlySet<string> {
  const parts = [...editor.origin.parts.keys()];
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
