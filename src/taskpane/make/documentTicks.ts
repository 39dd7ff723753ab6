import type { DocumentChoice } from "../../app/run/documentChoices";
import type { DocumentId } from "../../documents/registry";
import { TAB_GROUPS, type TabGroup } from "../../documents/sheet/sheetSpec";

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

/** The documents of each group of tabs, in the order of the tabs; groups without one are left out. */
export function documentsByTab(
  documents: readonly DocumentChoice[],
): readonly { readonly tab: TabGroup; readonly documents: readonly DocumentChoice[] }[] {
  return TAB_GROUPS.map((tab) => ({ tab, documents: documents.filter((each) => each.tab === tab) })).filter(
    (group) => group.documents.length > 0,
  );
}
