import type { PackedPart } from "../../model/workbook";
import { FileError } from "./fileError";
import type { XmlElement } from "../xml/xmlElement";
import { parsePart, partText } from "./partText";
import { isOfKind, parseRelationships, relationshipsPartOf } from "./relationships";
import type { Relationship } from "./relationships";

/** Looks parts and relationships up in an opened package. */
export class PackageReader {
  private readonly foldedNames: Map<string, string>;
  private readonly relationshipsByPart = new Map<string, readonly Relationship[]>();

  constructor(readonly parts: ReadonlyMap<string, Uint8Array | PackedPart>) {
    this.foldedNames = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  }

  /** A part's bytes; names match without case, as in Windows. Undefined when there is none. */
  bytes(part: string): Uint8Array | undefined {
    const found = this.parts.get(part) ?? this.parts.get(this.foldedNames.get(part.toLowerCase()) ?? "");
    return found === undefined || found instanceof Uint8Array ? found : found.unpack();
  }

  /** A part's tree; undefined when there is no such part. Throws `file-damaged`. */
  tree(part: string): XmlElement | undefined {
    const bytes = this.bytes(part);
    return bytes === undefined ? undefined : parsePart(bytes, part);
  }

  /** The relationships of a part ("" for the package); none when it has no such part. */
  relationships(part: string): readonly Relationship[] {
    let known = this.relationshipsByPart.get(part);
    if (known === undefined) {
      const bytes = this.bytes(relationshipsPartOf(part));
      known = bytes === undefined ? [] : parseRelationships(partText(bytes), part);
      this.relationshipsByPart.set(part, known);
    }
    return known;
  }

  /** The parts related by a kind ("table"). */
  allRelated(part: string, kind: string): readonly string[] {
    return this.relationships(part)
      .filter((each) => isOfKind(each, kind) && !each.external)
      .map(({ target }) => target);
  }

  /** The first part related by a kind ("styles"), undefined when there is none. */
  related(part: string, kind: string): string | undefined {
    return this.allRelated(part, kind)[0];
  }

  /** The tree of the first part related by a kind, undefined when there is none. Throws `file-damaged`. */
  relatedTree(part: string, kind: string): XmlElement | undefined {
    const related = this.related(part, kind);
    return related === undefined ? undefined : this.tree(related);
  }

  /** The workbook's own part; throws `file-not-a-workbook`. */
  workbookPart(): string {
    const related = this.related("", "officeDocument");
    const part = related ?? "xl/workbook.xml";
    if (this.bytes(part) === undefined) throw new FileError("file-not-a-workbook");
    if (part.endsWith(".bin")) throw new FileError("file-binary-xlsb");
    return part;
  }
}
