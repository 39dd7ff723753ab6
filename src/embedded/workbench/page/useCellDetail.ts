import type { Remote } from "comlink";
import { useEffect, useState } from "react";
import type { CellDetail } from "../bookView";
import type { Cell } from "../grid/cursor";
import type { WorkbenchHost } from "../worker/workbenchHost";

const NOTHING: CellDetail = { input: "", choices: null };

/** What stands in the active cell; asked for again after each change of the workbook. */
export function useCellDetail(
  host: Remote<WorkbenchHost>,
  sheetId: string,
  { row, column }: Cell,
  version: number,
): CellDetail {
  const [known, setKnown] = useState({ sheetId, row, column, detail: NOTHING });
  useEffect(() => {
    let isWanted = true;
    void host.detail(sheetId, row, column).then((found) => {
      if (isWanted) setKnown({ sheetId, row, column, detail: found ?? NOTHING });
    });
    return () => {
      isWanted = false;
    };
  }, [host, sheetId, row, column, version]);
  // until the answer comes, nothing is said of a cell rather than what the one before holds
  const isKnown = known.sheetId === sheetId && known.row === row && known.column === column;
  return isKnown ? known.detail : NOTHING;
}
