import type { Remote } from "comlink";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetLayout } from "../bookView";
import { cursorOf, selectionOf, type Cursor } from "../grid/cursor";
import type { WorkbenchHost } from "../worker/workbenchHost";

/** Counts what a person has selected in this page, on whatever sheet. */
let selections = 0;

/** The cursor on the shown sheet: the person moves it, and so may the add-in. */
export function useCursor(
  host: Remote<WorkbenchHost>,
  layout: SheetLayout,
): readonly [cursor: Cursor, move: (cursor: Cursor) => void] {
  const [cursor, setCursor] = useState<Cursor>(() => cursorOf(layout.selection));
  const selected = useRef(JSON.stringify(layout.selection));
  const last = useRef(0);

  useEffect(() => {
    const told = JSON.stringify(layout.selection);
    // what the workbook said before it heard of the person's last move is older than that
    if (layout.selectionsHeard < last.current || told === selected.current) return;
    selected.current = told;
    setCursor(cursorOf(layout.selection));
  }, [layout]);

  const move = useCallback(
    (next: Cursor) => {
      const area = selectionOf(next, layout.merges);
      selected.current = JSON.stringify(area);
      last.current = ++selections;
      setCursor(next);
      void host.select(layout.id, area, last.current);
    },
    [host, layout],
  );
  return [cursor, move];
}
