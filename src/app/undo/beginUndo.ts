import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import type { Locale } from "../../glossary/locale";
import { readKept } from "../../workbook/identity/keptSettings";
import { writeUndo } from "../../workbook/identity/undoSheet";
import { findOurTables } from "../staff/ourTables";
import { digestsAsWritten } from "./fieldDigests";
import { typedCells } from "./typedCells";
import type { TypedTable } from "./typedRows";
import { undoRecordOf } from "./undoRecord";

/** What a run has to do at its end so that it can be taken back. */
interface BegunUndo {
  /** @param specs what the run wrote. */
  readonly keep: (specs: readonly SheetSpec[], locale: Locale) => Promise<void>;
}

/**
 * Takes down what stands before a run writes anything.
 *
 * @param before what is typed in the tables whose rows the run keeps.
 * @param standing ids of the documents whose sheets stand.
 */
export async function beginUndo(
  before: ReadonlyMap<string, TypedTable>,
  standing: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<BegunUndo> {
  const kept = await readKept(signal);
  return {
    keep: async (specs, locale) => {
      const made = new Set(specs.map(({ id }) => id));
      const tables = await findOurTables(locale, signal);
      const after = await typedCells(tables, signal, (document) => made.has(document));
      const added = [...made].filter((id) => !standing.has(id));
      const fields = digestsAsWritten(specs.filter(({ id }) => added.includes(id)));
      await writeUndo(undoRecordOf(before, after, { added, fields }, kept), signal);
    },
  };
}
