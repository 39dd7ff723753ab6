import type { Remote } from "comlink";
import { useCallback, useRef, useState } from "react";
import type { BookOutline } from "../bookView";
import type { WorkbenchHost } from "../worker/workbenchHost";

/** Which sheet is in front: what the person chose last, or the add-in has brought there since. */
export interface ChosenSheet {
  readonly sheetId: string;
  /** Takes what the workbook tells of its sheets. */
  readonly followSheets: (outline: BookOutline) => void;
  /** Another workbook is open: its active sheet comes to the front. */
  readonly forgetSheets: () => void;
  readonly showSheet: (sheetId: string) => void;
}

/** Keeps page and workbook of one mind about the sheet in front. */
export function useChosenSheet(host: Remote<WorkbenchHost>): ChosenSheet {
  const [sheetId, setSheetId] = useState("");
  const activeInWorkbook = useRef("");
  /** Choices of which the workbook has not heard: what it tells of its active sheet meanwhile is older than they are. */
  const unheard = useRef(0);

  const followSheets = useCallback(({ sheets, activeSheetId }: BookOutline) => {
    const isGone = (id: string): boolean => !sheets.some((sheet) => sheet.id === id);
    const isNew = unheard.current === 0 && activeSheetId !== activeInWorkbook.current;
    if (isNew) activeInWorkbook.current = activeSheetId;
    setSheetId((before) => (isNew || isGone(before) ? activeSheetId : before));
  }, []);
  const forgetSheets = useCallback(() => {
    activeInWorkbook.current = "";
  }, []);
  const choose = useCallback(
    async (id: string) => {
      setSheetId(id);
      unheard.current++;
      try {
        const layout = await host.layout(id);
        if (layout === null) return;
        await host.select(id, layout.selection);
        activeInWorkbook.current = id;
      } finally {
        unheard.current--;
      }
    },
    [host],
  );
  const showSheet = useCallback((id: string) => void choose(id), [choose]);
  return { sheetId, followSheets, forgetSheets, showSheet };
}
