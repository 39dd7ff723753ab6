import type { Remote } from "comlink";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetLayout } from "../bookView";
import { cursorOf, selectionOf, type Cursor } from "../grid/cursor";
import type { WorkbenchHost } from "../worker/workbenchHost";

/** The cursor on the shown sheet: the person moves it, and so may the add-in. */
export function useCursor(
  host: Remote<WorkbenchHost>,
  layout: SheetLayout,
): readonly [cursor: Cursor, move: (cursor: Cursor) => void] {
  const [cursor, setCursor] = useState<Cursor>(() => cursorOf(layout.selection));
  /** What the workbook said last, and what it was told since: echoes of those do not move the cursor. */
  const known = useRef(new Set<string>());
  const sheetId = useRef("");

  useEffect(() => {
    const told = JSON.stringify(layout.selection);
    if (sheetId.current === layout.id && known.current.has(told)) return;
    sheetId.current = layout.id;
    known.current = new Set([told]);
    setCursor(cursorOf(layout.selection));
  }, [layout]);

  const move = useCallback(
    (next: Cursor) => {
      const area = selectionOf(next, layout.merges);
      known.current.add(JSON.stringify(area));
      setCursor(next);
      void host.select(layout.id, area);
    },
    [host, layout],
  );
  return [cursor, move];
}
