import type { DocumentChoice } from "../../app/request/documentChoices";
import type { DocumentId } from "../../documents/registry";

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
