import { unzipSync } from "fflate";

/** Kinds of what a file may hold beside what an add-in can look into. */
type LeftKind =
  | "comments"
  | "authors"
  | "pivots"
  | "chartsheets"
  | "links"
  | "queries"
  | "pictures"
  | "macros"
  | "metadata"
  | "printers"
  | "addins"
  | "other";

/** What a file holds of a kind: names of people or sheets, else of parts. */
export interface Left {
  readonly kind: LeftKind;
  readonly names: readonly string[];
}

/** Parts that are cells, tables, looks, charts, text boxes and rules: they have been looked into. */
const KNOWN =
  /^(\[Content_Types\]\.xml|(.*\/)?_rels\/[^/]*\.rels|docProps\/(core|app)\.xml|xl\/((workbook|styles|sharedStrings|calcChain|metadata)\.xml|(theme|tables)\/[^/]+\.xml|worksheets\/sheet[^/]*\.xml|charts\/(chart|style|colors)\d*\.xml|drawings\/drawing[^/]*\.xml|webextensions\/taskpanes\.xml))$/u;

/** Parts that say whose file it is, and how: the workbook itself by whom it was reserved. */
const AUTHORS: readonly (readonly [part: string, name: RegExp])[] = [
  ["docProps/core.xml", /<(?:\w+:)?(?:creator|lastModifiedBy)\b[^>]*>([^<]+)</gu],
  ["xl/workbook.xml", /<(?:\w+:)?fileSharing\b[^>]*?\buserName="([^"]+)"/gu],
];

/** The first that fits a part says what it is. */
const KINDS: readonly (readonly [LeftKind, RegExp])[] = [
  ["comments", /^xl\/(comments|threadedComments\/|persons\/|drawings\/vmlDrawing)/u],
  ["pivots", /^xl\/(pivot|slicer|timeline|model\/)/u],
  ["chartsheets", /^xl\/(chartsheets|dialogsheets|macrosheets)\//u],
  ["links", /^xl\/externalLinks\//u],
  ["queries", /^xl\/(connections\.xml|queryTables\/)/u],
  ["pictures", /^xl\/(media|embeddings|activeX|ctrlProps|diagrams|ink|charts\/chartEx)/u],
  ["macros", /^xl\/vba/u],
  ["metadata", /^(docProps|customXml|docMetadata)\//u],
  ["printers", /^xl\/printerSettings\//u],
  ["addins", /^xl\/webextensions\//u],
];

/**
 * What a file holds that is none of what the sharing copy may have: what an add-in cannot take out, or see.
 *
 * @param worksheets names of the sheets that Excel shows to an add-in.
 */
export function leftInFile(base64: string, worksheets: readonly string[]): readonly Left[] {
  const parts: string[] = [];
  const found = unzipSync(bytesOf(base64), {
    filter: ({ name }) => {
      parts.push(name);
      return AUTHORS.some(([part]) => part === name);
    },
  });
  const textOf = (part: string): string => new TextDecoder().decode(found[part]);
  const left = new Map<LeftKind, string[]>();
  for (const part of parts) {
    if (KNOWN.test(part) || part.endsWith("/")) continue;
    const kind = KINDS.find(([, form]) => form.test(part))?.[0] ?? "other";
    left.set(kind, [...(left.get(kind) ?? []), part]);
  }
  // an add-in that keeps something in the file has a part there: ours is one
  if (left.get("addins")?.length === 1) left.delete("addins");
  if (left.has("chartsheets")) {
    const listed = sheetsIn(textOf("xl/workbook.xml"));
    left.set(
      "chartsheets",
      listed.filter((name) => !worksheets.includes(name)),
    );
  }
  const authors = new Set(AUTHORS.flatMap(([part, name]) => captured(textOf(part), name)));
  if (authors.size > 0) left.set("authors", [...authors]);
  return [...left].map(([kind, names]) => ({ kind, names }));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function sheetsIn(workbook: string): readonly string[] {
  return captured(workbook, /<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/gu);
}

/** What the pattern's group takes from a part, as text. */
function captured(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, text = ""]) =>
    text.replace(/&(amp|lt|gt|quot|apos);/gu, (_whole, entity: string) => ENTITIES[entity] ?? ""),
  );
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
