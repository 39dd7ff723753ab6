import type { PackageEditor } from "../package/packageEditor";
import { isOfKind } from "../package/relationships";

const ITEM = /<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/\1si>)/gu;
const USED = /<(?:\w+:)?c\b[^>]*?\bt="s"[^>]*>\s*<(?:\w+:)?v>(\d+)</gu;

/** Empties the shared strings that only deleted sheets had: Excel writes none of them either. */
export function forgetStrings(editor: PackageEditor, workbookPart: string): void {
  const related = editor.relationships(workbookPart);
  const strings = related.find((each) => isOfKind(each, "sharedStrings"))?.target;
  if (strings === undefined) return;
  const used = new Set<number>();
  for (const { target } of related.filter((each) => isOfKind(each, "worksheet"))) {
    for (const [, index] of editor.currentText(target).matchAll(USED)) used.add(Number(index));
  }
  let place = 0;
  const emptied = editor.currentText(strings).replace(ITEM, (item, prefix: string) => {
    return used.has(place++) ? item : `<${prefix}si><${prefix}t/></${prefix}si>`;
  });
  editor.set(strings, emptied);
}
