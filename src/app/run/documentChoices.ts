import type { Locale } from "../../glossary/locale";
import type { DocumentId } from "../../documents/documentId";
import { DOCUMENTS, documentTitle } from "../../documents/documents";

/** A document as it is offered. */
export interface DocumentChoice {
  readonly id: DocumentId;
  readonly titles: Readonly<Record<Locale, string>>;
  /** Ticked unless the user says otherwise. */
  readonly usual: boolean;
  /** Documents that are made with it, since its formulas read them. */
  readonly needs: readonly DocumentId[];
}

/** Every document that can be made, in the order of the sheets. */
export function documentChoices(): readonly DocumentChoice[] {
  const title = (id: DocumentId, locale: Locale): string => documentTitle(id, locale) ?? id;
  return DOCUMENTS.map(({ id, ticked, needs }) => ({
    id,
    titles: { "zh-CN": title(id, "zh-CN"), "zh-TW": title(id, "zh-TW"), en: title(id, "en") },
    usual: ticked,
    needs,
  }));
}
