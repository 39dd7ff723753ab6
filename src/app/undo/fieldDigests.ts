import type { CellContent } from "../../documents/sheet/cellSpec";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { staffCells } from "../../documents/sheet/sheetSpec";
import { staffCellNameItem } from "../../workbook/identity/marker";
import type { OurBook } from "../../workbook/identity/ourBook";
import { readStaffFields } from "../../workbook/staff/readStaffFields";
import { digestOf } from "./digest";

type Digests = Readonly<Record<string, string>>;

/** Some digits for what stands in staff's cells outside tables, by document; of those without such cells none. */
export async function standingDigests(
  book: OurBook,
  documents: readonly string[],
  signal: AbortSignal,
): Promise<Digests> {
  const fields = await readStaffFields(book, documents, signal);
  return Object.fromEntries([...fields].map(([document, cells]) => [document, digestOf([cells])]));
}

/** The same of sheets as they are written anew. */
export function digestsAsWritten(specs: readonly SheetSpec[]): Digests {
  return Object.fromEntries(
    specs.flatMap((spec) => {
      const fields = staffCells(spec).map(({ content, staffKey }): [string, CellContent] => {
        const shown = typeof content === "object" ? (content?.value ?? null) : content;
        return [staffCellNameItem(spec.id, staffKey), shown ?? ""];
      });
      return fields.length === 0 ? [] : [[spec.id, digestOf([Object.fromEntries(fields)])]];
    }),
  );
}
