/** What an error tells beside its code: headers seen, the sheet, a wanted name. */
export type ErrorDetail = string | number | boolean | null | readonly (string | number)[];

/**
 * Base of the errors that our rooms throw on purpose. `code` is stable and meant for branching; sentences for people
 * are made from `code` and `data` elsewhere.
 */
export abstract class CodedError extends Error {
  abstract readonly code: string;

  constructor(
    message: string,
    readonly data: Readonly<Record<string, ErrorDetail>>,
  ) {
    super(message);
    this.name = new.target.name;
  }
}
