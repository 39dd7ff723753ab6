import type { Warning } from "../../analysis/survey/recognition";
import { watchEdits, type SheetEdit } from "../../workbook/navigation/watchEdits";
import { overwrittenEdits } from "../../workbook/reading/overwrittenEdits";

/** What is edited while a run goes on. */
export interface EditWatch {
  /** Which of these sheets were edited since it was last asked. */
  readonly edited: (sheets: readonly string[]) => readonly string[];
  /** From now on these sheets are written: `onMoved` is told of the first in which others put in or take out rows or columns. */
  readonly beginWriting: (sheets: readonly string[], onMoved: (sheet: string) => void) => void;
  /** What others wrote into these sheets since, as far as it may have been overwritten. */
  readonly overwritten: (signal: AbortSignal) => Promise<readonly Warning[]>;
  readonly end: () => Promise<void>;
}

/** Watches sheets, by their names, until it is ended. @throws WorkbookError. */
export async function watchSheets(sheets: readonly string[]): Promise<EditWatch> {
  const edited = new Set<string>();
  const others: SheetEdit[] = [];
  let written: readonly string[] = [];
  let tellMoved: (sheet: string) => void = () => undefined;
  const end = await watchEdits(sheets, (edit) => {
    edited.add(edit.sheet);
    if (!edit.isOthers || !written.includes(edit.sheet)) return;
    others.push(edit);
    if (edit.moves) tellMoved(edit.sheet);
  });
  return {
    edited: (asked) => asked.filter((sheet) => edited.delete(sheet)),
    beginWriting: (ours, onMoved) => {
      written = ours;
      tellMoved = onMoved;
    },
    overwritten: async (signal) => warnings(await overwrittenEdits(others, signal)),
    end,
  };
}

/** A warning for each sheet, with the cells and what was written there where Excel tells. */
function warnings(edits: readonly SheetEdit[]): readonly Warning[] {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  return sheets.map((sheet): Warning => {
    const cells = edits.filter((edit) => edit.sheet === sheet).map(cellOf);
    return { code: "edited-while-writing", sheet, cells: [...new Set(cells)] };
  });
}

function cellOf({ address, value }: SheetEdit): string {
  return value === undefined ? address : `${address}=${String(value)}`;
}
