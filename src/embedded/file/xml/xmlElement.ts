import { unescapeXml } from "./escape";

/** An element with its place in the source text, so that a part can be patched without being rewritten. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  /** The prefix with its colon ("c:"), "" for none. */
  readonly prefix: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** The text directly inside, entities resolved. */
  text: string;
  /** Offsets of the element and of its content; a self-closed element has contentStart = contentEnd = end. */
  readonly start: number;
  end: number;
  readonly contentStart: number;
  contentEnd: number;
}

/** Thrown when a text is not well-formed XML. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

const TAG = /<([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads a whole part into a tree; namespaces are not resolved, since producers agree on local names. */
export function parseXml(text: string): XmlElement {
  const reader = new TreeReader(text);
  return reader.read();
}

/** The first child of that local name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of that local name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The descendant along a path of local names. */
export function descendant(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce((found, name) => child(found, name), element);
}

/** An attribute without a prefix; null when absent. */
export function attribute(element: XmlElement | undefined, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** The relationship that an element names (`r:id`), whatever its prefix. */
export function relationAttribute(element: XmlElement | undefined): string | null {
  for (const [key, value] of element?.attributes ?? []) if (key.endsWith(":id")) return value;
  return null;
}

/** A numeric attribute, null when absent or no number. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | null {
  const text = attribute(element, name);
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** A boolean attribute ("1", "true", "on"), `otherwise` when absent. */
export function booleanAttribute(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = attribute(element, name);
  return text === null ? otherwise : text === "1" || text === "true" || text === "on";
}

class TreeReader {
  private position = 0;
  private root: XmlElement | null = null;
  private readonly open: XmlElement[] = [];

  constructor(private readonly text: string) {}

  read(): XmlElement {
    for (;;) {
      const tag = this.text.indexOf("<", this.position);
      this.addText(this.position, tag < 0 ? this.text.length : tag);
      if (tag < 0) break;
      this.position = tag;
      this.readMarkup();
    }
    if (this.root === null || this.open.length > 0) throw new XmlError("the text ends too early");
    return this.root;
  }

  private addText(from: number, to: number): void {
    const current = this.open.at(-1);
    if (current !== undefined && to > from) {
      current.text += unescapeXml(this.text.slice(from, to)).replace(/\r\n?/g, "\n");
    }
  }

  private readMarkup(): void {
    if (this.text.startsWith("<?", this.position)) this.skipPast("?>");
    else if (this.text.startsWith("<!--", this.position)) this.skipPast("-->");
    else if (this.text.startsWith("<![CDATA[", this.position)) {
      const start = this.position + 9;
      this.skipPast("]]>");
      const current = this.open.at(-1);
      if (current !== undefined) current.text += this.text.slice(start, this.position - 3);
    } else if (this.text.startsWith("<!", this.position))
      throw new XmlError("document types are not accepted");
    else if (this.text.startsWith("</", this.position)) this.closeElement();
    else this.openElement();
  }

  private skipPast(mark: string): void {
    const found = this.text.indexOf(mark, this.position);
    if (found < 0) throw new XmlError(`"${mark}" is missing`);
    this.position = found + mark.length;
  }

  private openElement(): void {
    TAG.lastIndex = this.position;
    const match = TAG.exec(this.text);
    if (match === null) throw new XmlError(`no tag at ${String(this.position)}`);
    const [whole, qualified = "", attributes = "", slash] = match;
    const colon = qualified.indexOf(":");
    const after = this.position + whole.length;
    const element: XmlElement = {
      name: qualified.slice(colon + 1),
      prefix: qualified.slice(0, colon + 1),
      attributes: readAttributes(attributes),
      children: [],
      text: "",
      start: this.position,
      end: after,
      contentStart: after,
      contentEnd: after,
    };
    this.attach(element);
    if (slash !== "/") this.open.push(element);
    this.position = after;
  }

  private attach(element: XmlElement): void {
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (this.root === null) this.root = element;
    else throw new XmlError("two root elements");
  }

  private closeElement(): void {
    const element = this.open.pop();
    const close = this.text.indexOf(">", this.position);
    if (element === undefined || close < 0) throw new XmlError("a closing tag without its opening one");
    if (this.text.slice(this.position + 2, close).trim() !== element.prefix + element.name) {
      throw new XmlError(`<${element.name}> is not closed`);
    }
    element.contentEnd = this.position;
    element.end = close + 1;
    this.position = close + 1;
  }
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, unescapeXml(double ?? single ?? ""));
  }
  return attributes;
}
