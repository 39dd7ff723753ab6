import { DOCUMENT_SETS, type DocumentDefinition, type DocumentSet } from "../../documents/document";

/** Stands for every document there is. */
export const ALL_DOCUMENTS = "all";

/** Which documents are asked for: some, those of a set, all; by default those of the set that the workbook is of. */
export type AskedDocuments<Id extends string = string> =
  readonly Id[] | DocumentSet | typeof ALL_DOCUMENTS | "default";

type Offered<Id extends string> = Pick<DocumentDefinition<Id>, "id" | "sets">;

/** The sets that have documents of their own. */
export function offeredSets(documents: readonly Offered<string>[]): readonly DocumentSet[] {
  return DOCUMENT_SETS.filter((set) => documents.some((document) => isOwn(document, set)));
}

/**
 * The documents to make, in their order. With a set go those that the workbook has already: they are brought up to date.
 *
 * @param standing ids of the documents whose sheets stand in the workbook.
 */
export function chosenDocuments<Id extends string>(
  documents: readonly Offered<Id>[],
  asked: AskedDocuments<Id>,
  standing: readonly string[],
): readonly Id[] {
  return documents.filter(isAsked(documents, asked, standing)).map(({ id }) => id);
}

function isAsked<Id extends string>(
  documents: readonly Offered<Id>[],
  asked: AskedDocuments<Id>,
  standing: readonly string[],
): (document: Offered<Id>) => boolean {
  if (asked === ALL_DOCUMENTS) return () => true;
  if (typeof asked !== "string") return ({ id }) => asked.includes(id);
  const set = asked === "default" ? standingSet(documents, standing) : asked;
  return (document) => document.sets === "every" || isOwn(document, set) || standing.includes(document.id);
}

/** The set of which most documents stand; the first where none is ahead of it. */
export function standingSet(documents: readonly Offered<string>[], standing: readonly string[]): DocumentSet {
  const [first, ...others] = DOCUMENT_SETS;
  const count = (set: DocumentSet): number =>
    documents.filter((document) => isOwn(document, set) && standing.includes(document.id)).length;
  return others.reduce<DocumentSet>((best, set) => (count(set) > count(best) ? set : best), first);
}

function isOwn({ sets }: Offered<string>, set: DocumentSet): boolean {
  return sets !== "every" && sets.includes(set);
}
