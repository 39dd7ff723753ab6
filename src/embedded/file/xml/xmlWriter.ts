import { escapeAttribute, escapeText } from "./escape";

/** Attributes by qualified name; null and undefined are left out, true and false become 1 and 0. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One element as XML text. `content` is XML already; empty content closes the tag at once. */
export function element(name: string, attributes: XmlAttributes = {}, content = ""): string {
  const open = `<${name}${writeAttributes(attributes)}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** One element that holds text. */
export function textElement(name: string, text: string, attributes: XmlAttributes = {}): string {
  return `<${name}${writeAttributes(attributes)}>${escapeText(text)}</${name}>`;
}

/** An element with only a `val` attribute, as DrawingML likes them; nothing for null. */
export function valueElement(name: string, value: string | number | boolean | null): string {
  return value === null ? "" : element(name, { val: value });
}

/** The declaration every part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function writeAttributes(attributes: XmlAttributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    text += ` ${name}="${typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value))}"`;
  }
  return text;
}
