import type { Workbook } from "../../model/workbook";
import type { PackageReader } from "../package/packageReader";
import { isOfKind } from "../package/relationships";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, childrenNamed } from "../xml/xmlElement";

/** Under this id the embedded host keeps an add-in's document settings; Excel uses the add-in's own. */
export const SETTINGS_ID = "c5a71009-0e3b-4f0e-9a52-8d0c0f5a2e11";

/** The web extension parts of a package: of the task panes, where Excel has them, and of the workbook, where we add ours. */
export function webExtensionParts(reader: PackageReader, workbookPart: string): string[] {
  const panes = reader.related("", "webextensiontaskpanes");
  return [workbookPart, ...(panes === undefined ? [] : [panes])].flatMap((part) =>
    reader
      .relationships(part)
      .filter((each) => isOfKind(each, "webextension") && !each.external)
      .map(({ target }) => target),
  );
}

/** The part that holds our settings, undefined when there is none. */
export function settingsPart(reader: PackageReader, workbookPart: string): string | undefined {
  return webExtensionParts(reader, workbookPart).find(
    (part) => attribute(child(reader.tree(part), "reference"), "id")?.toLowerCase() === SETTINGS_ID,
  );
}

/** The only web extension of a file that Excel saved: the settings that the add-in kept there. */
function soleExtension(reader: PackageReader, workbookPart: string): string | undefined {
  const parts = webExtensionParts(reader, workbookPart);
  return parts.length === 1 ? parts[0] : undefined;
}

/** Reads the add-in's document settings, values as JSON; a value that is no JSON is kept as text. */
export function readSettings(workbook: Workbook, reader: PackageReader, workbookPart: string): void {
  const part = settingsPart(reader, workbookPart) ?? soleExtension(reader, workbookPart);
  if (part === undefined) return;
  for (const property of childrenNamed(child(reader.tree(part), "properties"), "property")) {
    workbook.settings.set(attribute(property, "name") ?? "", readValue(property));
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
