import type { Shape, Sheet } from "../../model/sheet";
import { encodeControls } from "../xml/escape";
import { parsePartText } from "../package/partText";
import type { PackageEditor } from "../package/packageEditor";
import { isOfKind, type Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, numberAttribute } from "../xml/xmlElement";
import { withAttributes } from "../xml/xmlPatch";
import { AnchorWriter } from "./anchorWriter";
import { relationIds } from "./dropUnused";
import { nameElement } from "./readForeign";

/** Parts that several drawings may have as one. */
const SHARED = ["image", "hyperlink", "media", "video", "audio"] as const;

/** What may name a relationship: the value of an attribute that has a prefix. */
const ID = /(\s\w+:\w+=")([^"]*)"/gu;

/** A drawing of another sheet as that one's file has it, with all that hangs on it, for a drawing part of its own. */
export function copyForeign(
  shape: Shape,
  part: string,
  sheet: Sheet,
  editor: PackageEditor,
): { readonly text: string; readonly lastId: number } {
  const { part: from = "", id = "" } = shape.source ?? {};
  const source = editor.originalText(from) ?? "";
  const root = parsePartText(source, from);
  const lastId = Math.max(0, ...numbers(root));
  const anchor = root.children.find((each) => attribute(nameElement(each), "id") === id);
  const named = anchor === undefined ? undefined : nameElement(anchor);
  if (anchor === undefined || named === undefined) return { text: "", lastId };
  const name = withAttributes(source, named, { name: encodeControls(shape.name) });
  const edits = [{ start: named.start, end: named.end, text: name }];
  const declared = Object.fromEntries(
    [...root.attributes].filter(([key]) => key.startsWith("xmlns") && !anchor.attributes.has(key)),
  );
  const text = new AnchorWriter(sheet).rewrite(source, anchor, shape, edits, declared);
  return { text: withRelations(text, anchor, from, part, editor), lastId };
}

function withRelations(
  text: string,
  anchor: XmlElement,
  from: string,
  part: string,
  editor: PackageEditor,
): string {
  const ids = new Map<string, string>();
  for (const id of relationIds(anchor)) {
    const related = editor.origin.relationships(from).find((each) => each.id === id);
    if (related !== undefined) ids.set(id, relateCopy(related, part, editor));
  }
  return text.replace(ID, (whole, start: string, id: string) => {
    return ids.has(id) ? `${start}${ids.get(id) ?? id}"` : whole;
  });
}

function relateCopy(
  { type, target, external, ...each }: Relationship,
  part: string,
  editor: PackageEditor,
): string {
  const isShared = external || SHARED.some((kind) => isOfKind({ type, target, external, ...each }, kind));
  return editor.relate(part, type, isShared ? target : copyPart(target, editor), external);
}

/** A part under a name of its own, and with it the parts that only it has. */
function copyPart(part: string, editor: PackageEditor): string {
  const bytes = editor.origin.bytes(part);
  if (bytes === undefined) return part;
  const [, stem = part, ending = ""] = /^(.*?)\d*(\.\w+)$/u.exec(part) ?? [];
  const name = editor.freshName(stem, ending);
  editor.set(name, bytes, editor.typeOf(part));
  const ids = new Map<string, string>();
  for (const related of editor.origin.relationships(part))
    ids.set(related.id, relateCopy(related, name, editor));
  if ([...ids].some(([before, now]) => before !== now)) {
    const text = editor.originalText(part) ?? "";
    editor.set(
      name,
      text.replace(ID, (whole, start: string, id: string) => {
        return ids.has(id) ? `${start}${ids.get(id) ?? id}"` : whole;
      }),
    );
  }
  return name;
}

function numbers(root: XmlElement): readonly number[] {
  const own = root.name === "cNvPr" ? [numberAttribute(root, "id") ?? 0] : [];
  return [...own, ...root.children.flatMap(numbers)];
}
