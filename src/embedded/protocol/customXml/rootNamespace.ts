import { SaxesParser } from "saxes";
import { invalidArgument } from "../apiError";

/** The namespace of a document's root element, "" without one. @throws InvalidArgument when it is not XML. */
export function rootNamespace(xml: string): string {
  const seen: { readonly namespaces: string[]; readonly failures: Error[] } = {
    namespaces: [],
    failures: [],
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    seen.namespaces.push(tag.uri);
  });
  parser.on("error", (error) => {
    seen.failures.push(error);
  });
  parser.write(xml).close();
  const [namespace] = seen.namespaces;
  if (seen.failures.length > 0 || namespace === undefined) {
    throw invalidArgument("the custom XML part is not well-formed XML");
  }
  return namespace;
}
