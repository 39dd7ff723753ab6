import type { Term } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import { columnOf, headerOf, thisRow } from "../formulas/reference";
import type { DocumentContext } from "../context";

/** A table of a document: whose it is, and what its columns are headed, by key. */
export interface TableDefinition<Key extends string = string> {
  readonly document: string;
  /** A part of the document; absent for its main table. */
  readonly part?: string;
  /** Columns whose headings come from the data are not among them. */
  readonly headings: Readonly<Record<Key, Term>>;
}

/** A table as formulas on any sheet refer to it. */
export interface TableReference<Key extends string> {
  readonly name: string;
  readonly heading: (key: Key) => string;
  /** The cells of a column: `T[次数]`. */
  readonly column: (key: Key) => string;
  /** The cell of a column in the formula's own row. */
  readonly own: (key: Key) => string;
  /** The heading cell of a column. */
  readonly header: (key: Key) => string;
}

/** The table's name in this workbook, and its headings in the language that its own sheet is written in. */
export function tableIn<Key extends string>(
  { naming, localeOf }: Pick<DocumentContext, "naming" | "localeOf">,
  { document, part, headings }: TableDefinition<Key>,
): TableReference<Key> {
  const name = naming.table(document, part);
  const words = wordsOf(localeOf(document));
  const heading = (key: Key): string => words(headings[key]);
  return {
    name,
    heading,
    column: (key) => columnOf(name, heading(key)),
    own: (key) => thisRow(name, heading(key)),
    header: (key) => headerOf(name, heading(key)),
  };
}
