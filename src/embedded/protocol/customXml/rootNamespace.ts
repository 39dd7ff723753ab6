import { SaxesParser } from "saxes";
import { invalidArgument } from "../apiError";

/** The namespace of a document's root element, "" without one. @throws InvalidArgument when it is not XML. */
export function rootNamespace(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  let failure: Error | null = null;
  parser.on("opentag", (tag) => {
    namespace ??= tag.uri;
  });
  parser.on("error", (error) => {
    failure ??= error;
  });
  parser.write(xml).close();
  if (failure !== null || namespace === null)
    throw invalidArgument("the custom XML part is not well-formed XML");
  return namespace;
}
