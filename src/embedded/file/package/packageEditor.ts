import type { PackedPart } from "../../model/workbook";
import { CONTENT_TYPES_PART, EMPTY_CONTENT_TYPES, patchContentTypes } from "./contentTypes";
import { toStrictNamespaces } from "./namespaces";
import { PackageReader } from "./packageReader";
import { encodeText, parsePartText, partText } from "./partText";
import { relationshipsPartOf, writeRelationships } from "./relationships";
import type { Relationship } from "./relationships";
import type { PartBytes } from "./zip";

/** A package being patched: what is not set, removed or related anew goes back byte for byte. */
export class PackageEditor {
  readonly origin: PackageReader;
  private readonly parts: Map<string, PartBytes>;
  private readonly taken: Set<string>;
  private readonly editedRelationships = new Map<string, Relationship[]>();
  private readonly addedTypes = new Map<string, string>();
  private readonly removed = new Set<string>();

  /** @param strict whether the package uses the namespaces of ISO/IEC 29500 strict */
  constructor(
    origin: ReadonlyMap<string, Uint8Array | PackedPart>,
    private readonly strict: boolean,
  ) {
    this.origin = new PackageReader(origin);
    this.parts = new Map<string, PartBytes>(origin);
    this.taken = new Set([...origin.keys()].map((name) => name.toLowerCase()));
  }

  /** The text of a part as it was opened, undefined when there is none. */
  originalText(part: string): string | undefined {
    const bytes = this.origin.bytes(part);
    return bytes === undefined ? undefined : partText(bytes);
  }

  /** The text of a part as it will be written. */
  currentText(part: string): string {
    const bytes = this.parts.get(part);
    if (Array.isArray(bytes)) return bytes.map((piece) => partText(piece as Uint8Array)).join("");
    return bytes instanceof Uint8Array ? partText(bytes) : (this.originalText(part) ?? "");
  }

  /** The bytes of text for a part, in the package's namespaces. */
  encode(text: string): Uint8Array {
    return encodeText(this.flavoured(text));
  }

  /** Sets a part; its content type is added when the package has none for it. */
  set(part: string, content: string | PartBytes, contentType?: string): void {
    this.taken.add(part.toLowerCase());
    this.removed.delete(part);
    this.parts.set(part, typeof content === "string" ? this.encode(content) : content);
    if (contentType !== undefined) this.addedTypes.set(part, contentType);
  }

  /** The content type that the package says a part is of; undefined where only its ending tells. */
  typeOf(part: string): string | undefined {
    const types = parsePartText(
      this.originalText(CONTENT_TYPES_PART) ?? EMPTY_CONTENT_TYPES,
      CONTENT_TYPES_PART,
    );
    const own = types.children.find((each) => each.attributes.get("PartName") === `/${part}`);
    return own?.attributes.get("ContentType");
  }

  /** Removes a part, its relationships and its content type. */
  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsPartOf(part));
    this.editedRelationships.delete(part);
    this.addedTypes.delete(part);
    this.removed.add(part);
  }

  /** Removes a part, and the relationships by which another refers to it. */
  removeRelated(from: string, part: string): void {
    this.remove(part);
    this.unrelate(from, ({ target }) => target === part);
  }

  /** A name that no part has: `prefix` + number + `suffix`. */
  freshName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.taken.has(`${prefix}${String(number)}${suffix}`.toLowerCase())) number++;
    const name = `${prefix}${String(number)}${suffix}`;
    this.taken.add(name.toLowerCase());
    return name;
  }

  /** `prefix` + `suffix` where no part has that name (some programs look for parts by Excel's names), else a numbered one. */
  freshSoleName(prefix: string, suffix: string): string {
    const name = prefix + suffix;
    if (this.taken.has(name.toLowerCase())) return this.freshName(prefix, suffix);
    this.taken.add(name.toLowerCase());
    return name;
  }

  /** The names of all parts as they will be written. */
  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** Those of these parts that are not removed. */
  standing(parts: readonly string[]): readonly string[] {
    return parts.filter((part) => this.parts.has(part));
  }

  relationships(part: string): readonly Relationship[] {
    return this.editedRelationships.get(part) ?? this.origin.relationships(part);
  }

  /** The id of a relationship to `target`, added when there is none yet. */
  relate(part: string, kind: string, target: string, external = false): string {
    const type = this.flavoured(kind);
    const present = this.relationships(part);
    const same = present.find(
      (each) => each.type === type && each.target === target && each.external === external,
    );
    if (same !== undefined) return same.id;
    const id = freshId(present);
    this.editedRelationships.set(part, [...present, { id, type, target, external }]);
    return id;
  }

  /** Drops the relationships of a part that `drop` picks. */
  unrelate(part: string, drop: (relationship: Relationship) => boolean): void {
    const present = this.relationships(part);
    const kept = present.filter((each) => !drop(each));
    if (kept.length < present.length) this.editedRelationships.set(part, kept);
  }

  /** All parts in writing order: the content types and the package's relationships first, the rest as opened, new ones last. */
  finish(): [string, PartBytes][] {
    for (const [part, relationships] of this.editedRelationships) {
      const name = relationshipsPartOf(part);
      if (relationships.length === 0) this.parts.delete(name);
      else this.parts.set(name, encodeText(writeRelationships(relationships, part)));
    }
    if (this.addedTypes.size > 0 || this.removed.size > 0) {
      const original = this.originalText(CONTENT_TYPES_PART) ?? EMPTY_CONTENT_TYPES;
      this.parts.set(
        CONTENT_TYPES_PART,
        encodeText(patchContentTypes(original, this.addedTypes, this.removed)),
      );
    }
    const rank = (name: string): number => (name === CONTENT_TYPES_PART ? 0 : name === "_rels/.rels" ? 1 : 2);
    return [...this.parts].sort(([a], [b]) => rank(a) - rank(b));
  }

  private flavoured(text: string): string {
    return this.strict ? toStrictNamespaces(text) : text;
  }
}

function freshId(present: readonly Relationship[]): string {
  const taken = new Set(present.map(({ id }) => id));
  let number = present.length + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  return `rId${String(number)}`;
}
