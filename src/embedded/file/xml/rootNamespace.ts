import type { XmlElement } from "./xmlElement";

/** The namespace that the outermost element of a document declares for itself, "" for none. */
export function rootNamespace({ prefix, attributes }: XmlElement): string {
  return attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? "";
}
