import type { DocumentChoice } from "../../app/run/documentChoices";
import type { DocumentId } from "../../documents/registry";

/** The documents that are ticked: those preferred, else the usual ones and those that the workbook has already. */
export function tickedDocuments(
  documents: readonly DocumentChoice[],
  preferred: readonly DocumentId[] | null,
  standing: readonly string[],
): readonly DocumentId[] {
  const isTicked = ({ id, usual }: DocumentChoice): boolean =>
    preferred?.includes(id) ?? (usual || standing.includes(id));
  return documents.filter(isTicked).map(({ id }) => id);
}

/** What is made along with the ticked ones, since their formulas read it. */
export function madeAlong(
  documents: readonly DocumentChoice[],
  ticked: readonly DocumentId[],
): readonly DocumentChoice[] {
  const wanted = new Set<string>();
  const add = (id: string): void => {
    if (wanted.has(id)) return;
    wanted.add(id);
    documents.find((document) => document.id === id)?.needs.forEach(add);
  };
  ticked.forEach(add);
  return documents.filter(({ id }) => wanted.has(id) && !ticked.includes(id));
}
