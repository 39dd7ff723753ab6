import { rootNamespace } from "../../file/xml/rootNamespace";
import { parseXml, XmlError, type XmlElement } from "../../file/xml/xmlElement";
import { invalidArgument } from "../apiError";

const COMMENTS = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;
const COMMENTS_AND_CDATA = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/g;
const LOOSE_AMPERSAND = /&(?!(?:#x[0-9a-fA-F]+|#[0-9]+|lt|gt|amp|quot|apos);)/;

/**
 * The namespace of a document's root element, "" without one. Reading a file is lenient; what an add-in hands in is
 * also checked for text outside the root, entities that nobody defines and prefixes that nobody declares.
 * @throws InvalidArgument when it is not well-formed XML, or has a document type.
 */
export function checkedNamespace(xml: string): string {
  const root = parsed(xml);
  if (
    root === null ||
    !isBlank(xml.slice(0, root.start)) ||
    !isBlank(xml.slice(root.end)) ||
    LOOSE_AMPERSAND.test(xml.replace(COMMENTS_AND_CDATA, "")) ||
    hasUndeclaredPrefix(root)
  ) {
    throw invalidArgument("the custom XML part is not well-formed XML");
  }
  return rootNamespace(root);
}

function parsed(xml: string): XmlElement | null {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}

function isBlank(outside: string): boolean {
  return outside.replace(COMMENTS, "").trim() === "";
}

/** Walks with a list of its own: a document may be nested deeper than calls can be. */
function hasUndeclaredPrefix(root: XmlElement): boolean {
  const waiting = [{ element: root, outer: ["xml", "xmlns"] as readonly string[] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, outer } = next;
    const names = [...element.attributes.keys()];
    const own = names.filter((name) => name.startsWith("xmlns:")).map((name) => name.slice("xmlns:".length));
    const declared = own.length === 0 ? outer : [...outer, ...own];
    const used = [element.prefix, ...names].filter((name) => name.includes(":"));
    if (used.some((name) => !declared.includes(name.slice(0, name.indexOf(":"))))) return true;
    for (const child of element.children) waiting.push({ element: child, outer: declared });
  }
  return false;
}
