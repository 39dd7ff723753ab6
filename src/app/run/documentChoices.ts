import type { Term } from "../../glossary/locale";
import { DOCUMENTS, type DocumentId } from "../../documents/registry";

/** A document as it is offered. */
export interface DocumentChoice {
  readonly id: DocumentId;
  readonly title: Term;
  /** One line about what it is for. */
  readonly about: Term;
  /** Ticked unless the user says otherwise. */
  readonly usual: boolean;
  /** Documents that are made with it, since its formulas read them. */
  readonly needs: readonly string[];
}

/** Every document that can be made, in the order of the tabs. */
export function documentChoices(): readonly DocumentChoice[] {
  return DOCUMENTS.map(({ id, vocabulary, usual, needs }) => ({
    id,
    title: vocabulary.title,
    about: vocabulary.about,
    usual,
    needs,
  }));
}
