import type { Locale } from "../../glossary/locale";
import { readKept } from "../../workbook/identity/keptSettings";
import { writeUndo } from "../../workbook/identity/undoSheet";
import { findOurTables, type OurTables } from "../staff/ourTables";
import { typedCells } from "./typedCells";
import { undoRecordOf } from "./undoRecord";

/** What a run has to do at its end so that it can be taken back. */
interface BegunUndo {
  readonly keep: (sheets: readonly { readonly id: string }[], locale: Locale) => Promise<void>;
}

/** Takes down what stands before a run writes anything. */
export async function beginUndo(tables: OurTables, signal: AbortSignal): Promise<BegunUndo> {
  const before = await typedCells(tables, signal);
  const kept = await readKept(signal);
  return {
    keep: async (sheets, locale) => {
      const after = await typedCells(await findOurTables(locale, signal), signal);
      const added = sheets.map(({ id }) => id).filter((id) => !tables.book.sheets.has(id));
      await writeUndo(undoRecordOf(before, after, added, kept), signal);
    },
  };
}
