import type { PackageEditor } from "../package/packageEditor";
import { isOfKind } from "../package/relationships";

const ITEM = /<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/\1si>)/gu;
/** A cell's attributes and content, whichever quotes and order a program writes. */
const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/gu;
const IS_SHARED = /\bt\s*=\s*["']s["']/u;
const INDEX = /<(?:\w+:)?v\b[^>]*>\s*(\d+)\s*</u;

/** Empties the shared strings that only deleted sheets had: Excel writes none of them either. */
export function forgetStrings(editor: PackageEditor, workbookPart: string): void {
  const related = editor.relationships(workbookPart);
  const strings = related.find((each) => isOfKind(each, "sharedStrings"))?.target;
  if (strings === undefined) return;
  const used = new Set<number>();
  for (const { target } of related.filter((each) => isOfKind(each, "worksheet"))) {
    for (const [, , attributes = "", content = ""] of editor.currentText(target).matchAll(CELL)) {
      if (IS_SHARED.test(attributes)) used.add(Number(INDEX.exec(content)?.[1]));
    }
  }
  let place = 0;
  const emptied = editor.currentText(strings).replace(ITEM, (item, prefix: string) => {
    return used.has(place++) ? item : `<${prefix}si><${prefix}t/></${prefix}si>`;
  });
  editor.set(strings, emptied);
}
