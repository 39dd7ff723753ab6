import { relationAttribute, type XmlElement } from "../xml/xmlElement";
import { element, XML_DECLARATION } from "../xml/xmlWriter";
import { PACKAGE_RELATIONSHIPS } from "./namespaces";
import { parsePartText } from "./partText";

/** A relationship of a part. `target` is a part's name, or an address as written when `external`. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The name of the part that holds a part's relationships; "" stands for the package. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Reads a relationships part; targets are resolved against `part`, whether relative or absolute. */
export function parseRelationships(xml: string, part: string): Relationship[] {
  return parsePartText(xml, relationshipsPartOf(part))
    .children.filter((each) => each.name === "Relationship")
    .map((each) => {
      const external = each.attributes.get("TargetMode") === "External";
      const target = each.attributes.get("Target") ?? "";
      return {
        id: each.attributes.get("Id") ?? "",
        type: each.attributes.get("Type") ?? "",
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
}

/** Whether a relationship is of a kind, by the last word of its type: strict and transitional types differ before it. */
export function isOfKind(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`);
}

/** The relationship that an element names by its `r:id`. */
export function relationshipOf(
  relationships: readonly Relationship[],
  element: XmlElement | undefined,
): Relationship | undefined {
  const id = relationAttribute(element);
  return relationships.find((each) => each.id === id);
}

/** A relationships part, targets relative to `part` as Excel writes them. */
export function writeRelationships(relationships: readonly Relationship[], part: string): string {
  const entries = relationships.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : relativeTarget(part, target),
      TargetMode: external ? "External" : null,
    }),
  );
  return XML_DECLARATION + element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, entries.join(""));
}

function resolveTarget(part: string, target: string): string {
  const path = decodePath(target.replaceAll("\\", "/").replace(/#.*$/, ""));
  if (path.startsWith("/")) return path.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

function decodePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return "../".repeat(from.length - same) + to.slice(same).join("/");
}
