import type { PackageEditor } from "../package/packageEditor";
import type { XmlElement } from "../xml/xmlElement";
import type { DrawingEntry } from "./drawingEntries";

/** Takes pictures, and what else only drawings had that are gone, out of the package: nobody sees them any more. */
export function dropUnused(
  editor: PackageEditor,
  part: string,
  entries: readonly DrawingEntry[],
  written: string,
): void {
  const named = new Set(entries.flatMap(({ anchor }) => relationIds(anchor)));
  const gone = [...named].filter((id) => !written.includes(`"${id}"`) && !written.includes(`'${id}'`));
  const targets = editor.relationships(part).filter(({ id }) => gone.includes(id));
  editor.unrelate(part, ({ id }) => gone.includes(id));
  for (const { target, external } of targets) {
    if (!external && !isRelated(editor, target)) editor.remove(target);
  }
}

/** What an element and what is in it may name relationships by: attributes that have a prefix, whichever it is. */
export function relationIds({ attributes, children }: XmlElement): readonly string[] {
  const own = [...attributes].flatMap(([name, value]) => (name.includes(":") ? [value] : []));
  return [...own, ...children.flatMap(relationIds)];
}

function isRelated(editor: PackageEditor, target: string): boolean {
  return editor
    .names()
    .some((part) => editor.relationships(part).some((each) => !each.external && each.target === target));
}
