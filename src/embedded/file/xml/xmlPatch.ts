import { escapeAttribute } from "./escape";
import type { XmlElement } from "./xmlElement";

/** A stretch of the source text and what stands there instead. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; edits must not overlap, those at one place keep their order. */
export function applyEdits(text: string, edits: readonly XmlEdit[]): string {
  const sorted = edits.map((edit, order) => ({ edit, order }));
  sorted.sort((a, b) => a.edit.start - b.edit.start || a.order - b.order);
  let result = "";
  let position = 0;
  for (const { edit } of sorted) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

/**
 * Replaces children of `root` by name and leaves all others where they are.
 * @param order the children's names as the schema orders them
 * @param replacements XML text by child name; "" removes, a name that is absent here is not touched
 */
export function replaceChildren(
  text: string,
  root: XmlElement,
  order: readonly string[],
  replacements: ReadonlyMap<string, string>,
): string {
  if (root.contentStart === root.contentEnd && text[root.end - 2] === "/") {
    return replaceChildrenOfEmpty(text, root, order, replacements);
  }
  const edits: XmlEdit[] = [];
  for (const name of order) {
    const replacement = replacements.get(name);
    if (replacement === undefined) continue;
    const present = root.children.filter((each) => each.name === name);
    present.forEach((each, index) => {
      edits.push({ start: each.start, end: each.end, text: index === 0 ? replacement : "" });
    });
    if (present.length === 0 && replacement !== "") {
      const place = insertionPlace(root, order, name);
      edits.push({ start: place, end: place, text: replacement });
    }
  }
  return applyEdits(text, edits);
}

/** The text without some of its elements. */
export function withoutElements(text: string, elements: readonly XmlElement[]): string {
  return applyEdits(
    text,
    elements.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

/** The source of an element. */
export function sourceOf(text: string, { start, end }: XmlElement): string {
  return text.slice(start, end);
}

/** The source of an element without some of its descendants. */
export function sourceWithout(text: string, element: XmlElement, dropped: readonly XmlElement[]): string {
  const edits = dropped.map(({ start, end }) => ({
    start: start - element.start,
    end: end - element.start,
    text: "",
  }));
  return applyEdits(sourceOf(text, element), edits);
}

type AttributeChanges = Readonly<Record<string, string | null>>;

/** An element with some attributes set, or removed by null; its content stays. */
export function withAttributes(text: string, element: XmlElement, changes: AttributeChanges): string {
  return withContent(element, text.slice(element.contentStart, element.contentEnd), changes);
}

/** An element with another content, and with some attributes set, or removed by null. */
export function withContent(element: XmlElement, content: string, changes: AttributeChanges = {}): string {
  const attributes = new Map(element.attributes);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  }
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const name = element.prefix + element.name;
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Declares the default namespace on a fragment's outer tag; needed where the part's own elements have a prefix. */
export function declareNamespace(fragment: string, namespace: string): string {
  return fragment.replace(/^<([^\s/>]+)/, `<$1 xmlns="${namespace}"`);
}

function insertionPlace(root: XmlElement, order: readonly string[], name: string): number {
  const own = order.indexOf(name);
  const next = root.children.find((each) => order.indexOf(each.name) > own);
  return next?.start ?? root.contentEnd;
}

function replaceChildrenOfEmpty(
  text: string,
  root: XmlElement,
  order: readonly string[],
  replacements: ReadonlyMap<string, string>,
): string {
  const content = order.map((name) => replacements.get(name) ?? "").join("");
  if (content === "") return text;
  const open = sourceOf(text, root).replace(/\s*\/>$/, ">");
  return `${text.slice(0, root.start)}${open}${content}</${root.prefix}${root.name}>${text.slice(root.end)}`;
}
