import type { Locale } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import { DOCUMENT_IDS } from "../../documents/registry";
import { TASKS_ID } from "../../documents/departmentTask/table";
import { taskSheet } from "../../documents/departmentTask/taskSheet";
import { TERMS } from "../../documents/departmentTask/words";
import { createNaming } from "../../workbook/identity/createNaming";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { BLOCK_BYTES } from "../../workbook/payload";
import { renderSheets, type RenderedSheet } from "../../workbook/rendering/renderSheets";
import { AppError } from "../appError";
import { asideLine, noteLine, typedHeading } from "../run/noteLine";
import { serialNow } from "../serialNow";
import { specInDateSystem } from "../staff/dateSystem";
import type { DepartmentTasks } from "./departmentTasks";

/**
 * Writes a sheet for each department into the open workbook.
 *
 * @param shift days from the workbook's dates to those of the 1900 system.
 * @throws AppError `run-unfinished` in a workbook in which a run was broken off; WorkbookError.
 */
export async function writeTaskSheets(
  departments: readonly DepartmentTasks[],
  { locale, now, shift }: { readonly locale: Locale; readonly now: Date; readonly shift: number },
  signal: AbortSignal,
): Promise<readonly RenderedSheet[]> {
  const ids = departments.map((_department, place) => `${TASKS_ID}-${String(place + 1)}`);
  const book = await findOurBook([...DOCUMENT_IDS, ...ids], signal);
  // its stamp keeps what staff wrote, and rendering puts another in its place
  if (book.unfinished !== null) throw new AppError("run-unfinished", {});
  const naming = createNaming(book, () => wordsOf(locale)(TERMS.title));
  const specs = departments.map(({ department, tasks }, place) => {
    const id = ids[place] ?? TASKS_ID;
    const madeAt = serialNow(now);
    return taskSheet({ id, table: naming.table(id), department, tasks, locale, madeAt });
  });
  const { sheets } = await renderSheets(
    specs.map((spec) => specInDateSystem(spec, shift)),
    { book, naming, blockBytes: BLOCK_BYTES, rescue: null, noteLine, asideLine, typedHeading },
    () => undefined,
    signal,
  );
  return sheets;
}
