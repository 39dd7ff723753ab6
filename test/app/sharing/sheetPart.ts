import type { PackageEditor } from "../../../src/embedded/file/package/packageEditor";

/** The part of a sheet, by its name in the workbook's part. */
export function sheetPart(editor: PackageEditor, book: string, name: string): string {
  const id = new RegExp(`<sheet\\b[^>]*name="${name}"[^>]*r:id="([^"]+)"`, "u").exec(
    editor.currentText(book),
  )?.[1];
  const found = editor.relationships(book).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no part of ${name}`);
  return found.target;
}
