import type { Remote } from "comlink";
import { useCallback, useEffect, useState } from "react";
import type { WorkbenchHost } from "../worker/workbenchHost";
import type { Book } from "./useBook";

/** A file that waits until the person has said what becomes of the workbook that is open. */
interface WaitingFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** Opens files as the book does, but asks first where work would be lost; leaving the page asks, too. */
export function useReplacing(
  host: Remote<WorkbenchHost>,
  opener: Book,
): {
  readonly book: Book;
  readonly isAsking: boolean;
  /** Opens the file that waits. */
  readonly replace: () => void;
  /** Lets it go. */
  readonly stay: () => void;
} {
  const { outline, open, fail } = opener;
  const [waiting, setWaiting] = useState<WaitingFile | null>(null);
  const isChanged = outline?.isChanged === true;
  useEffect(() => {
    if (!isChanged) return undefined;
    const leaving = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", leaving);
    return () => window.removeEventListener("beforeunload", leaving);
  }, [isChanged]);
  const openAsked = useCallback(
    async (bytes: Uint8Array, fileName: string) => {
      if (!(await host.isChanged())) {
        await open(bytes, fileName);
        return;
      }
      // nobody is asked to give up work for a file that does not open anyway
      const unreadable = await host.whyUnreadable(bytes, fileName);
      if (unreadable === null) setWaiting({ bytes, fileName });
      else fail({ code: unreadable.code, data: { path: fileName, ...unreadable.data } });
    },
    [host, open, fail],
  );
  return {
    book: { ...opener, open: openAsked },
    isAsking: waiting !== null,
    replace: () => {
      setWaiting(null);
      if (waiting !== null) void open(waiting.bytes, waiting.fileName);
    },
    stay: () => setWaiting(null),
  };
}
