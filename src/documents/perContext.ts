import type { DocumentContext } from "./context";

/**
 * Works something out once for a context, which never changes, however many documents ask: the rows of a ledger are read
 * by many, and may rest on thousands of answers.
 */
export function perContext<Result extends object>(
  work: (context: DocumentContext) => Result,
): (context: DocumentContext) => Result {
  const known = new WeakMap<DocumentContext, Result>();
  return (context) => {
    const found = known.get(context);
    if (found !== undefined) return found;
    const result = work(context);
    known.set(context, result);
    return result;
  };
}
