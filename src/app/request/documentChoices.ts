import type { DocumentDefinition } from "../../documents/document";
import type { TabGroup } from "../../documents/sheet/sheetSpec";
import type { Term } from "../../glossary/locale";
import { DOCUMENTS, type DocumentId } from "../../documents/registry";

/** A document as it is offered. */
export interface DocumentChoice {
  readonly id: DocumentId;
  readonly title: Term;
  /** One line about what it is for. */
  readonly about: Term;
  /** The group of tabs that it stands in. */
  readonly tab: TabGroup;
  readonly sets: DocumentDefinition["sets"];
  /** Documents that are made with it, since its formulas read them. */
  readonly needs: readonly string[];
}

/** Every document that can be made, in the order of the tabs. */
export function documentChoices(): readonly DocumentChoice[] {
  return DOCUMENTS.map(({ id, vocabulary, tab, sets, needs }) => ({
    id,
    title: vocabulary.title,
    about: vocabulary.about,
    tab,
    sets,
    needs,
  }));
}
