import type { Remote } from "comlink";
import type { Area } from "../../model/area";
import { columnCount, rowCount } from "../../model/area";
import type { EditOutcome, SheetLayout } from "../bookView";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { parsePasted, pastedArea } from "./parsePasted";

/** What a person does to the selected cells. */
export interface CellActions {
  /** Writes texts as if typed. */
  readonly write: (area: Area, texts: readonly (readonly string[])[]) => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly cut: () => Promise<void>;
  /** Writes what the clipboard holds, from the active cell on. */
  readonly paste: () => Promise<void>;
  readonly pasteText: (text: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface CellPlace {
  readonly host: Remote<WorkbenchHost>;
  readonly layout: SheetLayout;
  readonly selection: Area;
  /** Tells the person what came of an edit. */
  readonly told: (outcome: Promise<EditOutcome | null>) => Promise<void>;
  /** The browser keeps the clipboard from the page. */
  readonly onRefused: () => void;
}

/** The actions on the selected cells of a sheet. */
export function useCellActions({ host, layout, selection, told, onRefused }: CellPlace): CellActions {
  const copy = async (): Promise<boolean> => {
    const text = await host.copyText(layout.id, selection);
    return text !== null && (await tried(() => navigator.clipboard.writeText(text), onRefused)) !== null;
  };
  const write: CellActions["write"] = (area, texts) => told(host.edit(layout.id, area, texts));
  const clear = async (): Promise<void> => {
    const area = usedPart(selection, layout);
    const row = new Array<string>(columnCount(area)).fill("");
    await write(area, new Array<string[]>(rowCount(area)).fill(row));
  };
  const pasteText = async (text: string): Promise<void> => {
    const texts = parsePasted(text);
    const area = pastedArea(selection, texts);
    if (area === null) return;
    const cells = Array.from({ length: rowCount(area) }, (_row, row) =>
      repeated(texts[row % texts.length] ?? [], columnCount(area)),
    );
    await told(host.paste(layout.id, area, text, cells));
  };
  return {
    write,
    copy: async () => {
      await copy();
    },
    cut: async () => {
      if (await copy()) await clear();
    },
    paste: async () => {
      const text = await tried(() => navigator.clipboard.readText(), onRefused);
      if (text !== null) await pasteText(text);
    },
    pasteText,
    clear,
    undo: () => void host.undo(),
    redo: () => void host.redo(),
  };
}

/** Whole rows and columns end where the sheet's cells do. */
function usedPart(area: Area, { usedRows, usedColumns }: SheetLayout): Area {
  return {
    ...area,
    bottom: Math.min(area.bottom, Math.max(area.top, usedRows - 1)),
    right: Math.min(area.right, Math.max(area.left, usedColumns - 1)),
  };
}

function repeated(row: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_cell, at) => row[at % row.length] ?? "");
}

/** What the clipboard gives; null, and `onRefused`, where the browser keeps it from the page. */
async function tried<Result>(use: () => Promise<Result>, onRefused: () => void): Promise<Result | null> {
  try {
    return await use();
  } catch (error) {
    // without a secure connection there is no clipboard at all, with one the person may refuse it
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    onRefused();
    return null;
  }
}
