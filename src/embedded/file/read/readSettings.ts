import type { Workbook } from "../../model/workbook";
import type { PackageReader } from "../package/packageReader";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, childrenNamed } from "../xml/xmlElement";

/** The add-in's id in its manifest, by which Excel finds the document settings of an add-in. */
export const ADDIN_ID = "bb36491c-38e4-42a4-bf16-82c31c215c23";

/** The part that lists the task panes of a package's add-ins. */
export function taskPanesPart(reader: PackageReader): string | undefined {
  return reader.related("", "webextensiontaskpanes");
}

/** The part that holds the add-in's settings; one of another add-in is none of ours. */
export function settingsPart(reader: PackageReader): string | undefined {
  const panes = taskPanesPart(reader);
  if (panes === undefined) return undefined;
  return reader
    .allRelated(panes, "webextension")
    .find((part) => addinsOf(reader.tree(part)).includes(ADDIN_ID));
}

/** The ids under which the stores know the add-in of a web extension. */
function addinsOf(extension: XmlElement | undefined): readonly string[] {
  const references = [
    ...childrenNamed(extension, "reference"),
    ...childrenNamed(child(extension, "alternateReferences"), "reference"),
  ];
  return references.map((reference) => (attribute(reference, "id") ?? "").toLowerCase());
}

/** Reads the add-in's document settings, values as JSON; a value that is no JSON is kept as text. */
export function readSettings(workbook: Workbook, reader: PackageReader): void {
  const part = settingsPart(reader);
  if (part === undefined) return;
  for (const property of childrenNamed(child(reader.tree(part), "properties"), "property")) {
    workbook.settings.set(decodeControls(attribute(property, "name") ?? ""), readValue(property));
  }
}

function readValue(property: XmlElement): unknown {
  const text = attribute(property, "value") ?? "null";
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
