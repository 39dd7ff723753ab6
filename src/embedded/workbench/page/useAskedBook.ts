import { useEffect, useRef } from "react";
import { openAddress, openHanded } from "./files";
import type { Book } from "./useBook";

interface AskedBook {
  /** Address of a file to open at once. */
  readonly open: string | null;
  /** What the tab that opened this one calls the workbook that it has for it. */
  readonly handed: string | null;
  /** What such a workbook is called, as it has no name yet. */
  readonly name: string;
}

/** Opens what the page's address asks for, once. */
export function useAskedBook(asked: AskedBook, open: Book["open"], fail: Book["fail"]): void {
  const first = useRef(asked);
  useEffect(() => {
    const { open: address, handed, name } = first.current;
    if (address !== null) void openAddress(address, open, fail);
    if (handed !== null) void openHanded(handed, name, open, fail);
  }, [open, fail]);
}
