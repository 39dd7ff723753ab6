import { CodedError, type ErrorDetail } from "../errors/codedError";

/**
 * Why what a person entered cannot be taken. Nothing is written then.
 *
 * - `progress-invalid`: a progress outside 0–100 %. Data: none.
 * - `settings-invalid`: settings that cannot be so. Data: settings.
 * - `category-unnamed`: a category of reasons without a name. Data: none.
 * - `category-taken`: another category has the name. Data: category.
 * - `phrase-taken`: a phrase belongs to another category. Data: phrase, category.
 */
export type EntryErrorCode =
  "progress-invalid" | "settings-invalid" | "category-unnamed" | "category-taken" | "phrase-taken";

/** An entry that cannot be taken; see EntryErrorCode for the codes and their data. */
export class EntryError extends CodedError {
  constructor(
    readonly code: EntryErrorCode,
    data: Readonly<Record<string, ErrorDetail>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`, data);
  }
}
