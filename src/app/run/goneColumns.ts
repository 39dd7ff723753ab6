import type { Warning } from "../../analysis/survey/recognition";
import { DOCUMENT_IDS, withReaders, type DocumentId } from "../../documents/registry";
import { columnPlaces } from "../../workbook/identity/columnPlaces";
import type { SheetOrder } from "../analyst/buildSheets";
import type { OurTables } from "../staff/ourTables";

/** Columns of ours that staff deleted from a table: what formulas read of them is lost, on whatever sheet they stand. */
export interface GoneColumns {
  readonly document: string;
  readonly sheet: string;
  readonly headings: readonly string[];
}

/** Our tables that stand without some of the columns with which they were last written. */
export function goneColumns({ book, standing }: OurTables): readonly GoneColumns[] {
  return Object.entries(book.memory.tableNames).flatMap(([key, name]) => {
    const document = key.split("/")[0] ?? "";
    const [sheet, table] = [book.sheets.get(document)?.name, standing.get(name)];
    const columns = book.memory.tables[name]?.columns ?? [];
    if (sheet === undefined || table === undefined) return [];
    const places = columnPlaces(table.columns, columns, columns);
    const headings = columns.filter((column) => !places.has(column.key)).map(({ heading }) => heading);
    return headings.length === 0 ? [] : [{ document, sheet, headings }];
  });
}

/** What is made besides what was asked for: the sheets that lack columns, and those whose formulas read them. */
export function withMended(order: SheetOrder, gone: readonly GoneColumns[]): SheetOrder {
  if (gone.length === 0) return order;
  const damaged = new Set(gone.map(({ document }) => document));
  const standing = [...order.book.sheets.keys()];
  const mended = withReaders(
    DOCUMENT_IDS.filter((id) => damaged.has(id)),
    standing,
  );
  const { also = [] } = order.request;
  return { ...order, request: { ...order.request, also: [...new Set<DocumentId>([...also, ...mended])] } };
}

/** What is said of them. */
export function saidOfGone({ sheet, headings }: GoneColumns): Warning {
  return { code: "columns-restored", sheet, columns: headings };
}
