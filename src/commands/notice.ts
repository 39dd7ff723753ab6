import { CodedError } from "../errors/codedError";

/** What went wrong, as a code with its data. */
export interface Notice {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A thrown error as a code that has a sentence: what only the pane can ask is said to be found there. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof CodedError && error.code === "questions-open") {
    return { code: "in-dialog-questions-open", data: error.data };
  }
  return error instanceof CodedError
    ? { code: error.code, data: error.data }
    : { code: "unexpected", data: { code: "internal", detail: String(error) } };
}

/** A notice as the query of a page's address. */
export function noticeQuery(notice: Notice): string {
  return new URLSearchParams({ notice: JSON.stringify(notice) }).toString();
}

/** The notice in a page's address; null where there is none. */
export function noticeIn(search: string): Notice | null {
  const text = new URLSearchParams(search).get("notice");
  return text === null ? null : (JSON.parse(text) as Notice);
}
