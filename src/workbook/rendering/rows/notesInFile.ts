import { unzipSync } from "fflate";
import { parseAddress } from "../../area";
import { inOneLine, type FoundComment } from "./rowComments";

const BOOK = "xl/workbook.xml";

/** The parts that say on which cells of which sheet notes stand. */
const LOOKED_INTO =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/_rels\/[^/]+\.rels|comments[^/]*\.xml|threadedComments\/[^/]+\.xml|worksheets\/comments[^/]*\.xml)$/u;

/** The notes that stand in a workbook's file: what Excels before 1.18 of the API do not show to add-ins. */
export function notesInFile(file: Uint8Array): readonly FoundComment[] {
  const found = unzipSync(file, { filter: ({ name }) => LOOKED_INTO.test(name) });
  const textOf = (part: string): string => new TextDecoder().decode(found[part]);
  const book = new Map(related(BOOK, textOf).map(({ id, target }) => [id, target]));
  return all(textOf(BOOK), /<(?:\w+:)?sheet\s[^>]*>/gu).flatMap(([tag]) => {
    const part = book.get(attribute(tag, "\\w+:id"));
    return part === undefined ? [] : notesOf(attribute(tag, "name"), related(part, textOf), textOf);
  });
}

interface Related {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** Older Excel sees a comment as a note: its cell tells it from one. */
function notesOf(
  sheet: string,
  parts: readonly Related[],
  textOf: (part: string) => string,
): readonly FoundComment[] {
  const textsOf = (kind: string): string =>
    parts.flatMap((each) => (each.kind === kind ? [textOf(each.target)] : [])).join("");
  const threads = all(textsOf("threadedComment"), /<(?:\w+:)?threadedComment\s[^>]*>/gu);
  const threaded = new Set(threads.map(([tag]) => attribute(tag, "ref")));
  const comments = all(textsOf("comments"), /(<(?:\w+:)?comment\s[^>]*>)([\s\S]*?)<\/(?:\w+:)?comment>/gu);
  return comments.flatMap(([, tag = "", content = ""]): FoundComment[] => {
    const ref = attribute(tag, "ref");
    if (ref === "" || threaded.has(ref)) return [];
    const spoken = content.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/gu, "");
    const runs = all(spoken, /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</gu).map(([, text = ""]) => unescaped(text));
    const { row, column } = parseAddress(ref);
    return [{ id: null, sheet, row, column, text: inOneLine(runs.join("")) }];
  });
}

function related(part: string, textOf: (part: string) => string): readonly Related[] {
  const [folder, name] = [part.slice(0, part.lastIndexOf("/") + 1), part.slice(part.lastIndexOf("/") + 1)];
  return all(textOf(`${folder}_rels/${name}.rels`), /<(?:\w+:)?Relationship\s[^>]*>/gu).map(([tag]) => ({
    id: attribute(tag, "Id"),
    kind: attribute(tag, "Type").split("/").at(-1) ?? "",
    target: resolved(folder, attribute(tag, "Target")),
  }));
}

function resolved(folder: string, target: string): string {
  return new URL(target, `https://file/${folder}`).pathname.slice(1);
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "");
}

function all(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(digits) : parseInt(hex, 16));
    },
  );
}
