import type { DocumentSources } from "../sources";
import type { LedgerRow } from "../staffState";
import { nextKey } from "../sheet/rowKeys";
import { SHIPPED_MEASURES } from "./shippedActions";

/** A row of 改善措施库. */
export interface LibraryRow {
  readonly key: string;
  readonly problemType: string;
  readonly measure: string;
  readonly department: string;
  /** As people write it: "15个工作日". */
  readonly deadline: string;
  readonly category: string;
}

/** The workbook's own library, else the shipped one; a row that staff typed gets a key. */
export function measureLibraryRows(sources: DocumentSources): {
  readonly rows: readonly LibraryRow[];
  readonly adopted: ReadonlyMap<number, string>;
} {
  const own = sources.context.staff.measureLibrary;
  if (own === null) return { rows: shippedRows(sources), adopted: new Map() };
  const keys = own.map(({ key }) => key);
  const adopted = new Map<number, string>();
  const rows = own.map((row) => {
    const key = row.key === "" ? nextKey("L", keys) : row.key;
    if (row.key === "") {
      keys.push(key);
      adopted.set(row.tableRow, key);
    }
    return fromLedger(row, key);
  });
  return { rows, adopted };
}

function shippedRows({ context, words }: DocumentSources): readonly LibraryRow[] {
  const { locale } = context;
  return SHIPPED_MEASURES.map(({ problemType, measure, department, workingDays, category }, i) => ({
    key: `L${String(i + 1).padStart(3, "0")}`,
    problemType: problemType[locale],
    measure: measure[locale],
    department: department[locale],
    deadline: words("workingDays", { n: workingDays }),
    category,
  }));
}

function fromLedger({ cells }: LedgerRow, key: string): LibraryRow {
  const text = (name: string): string => String(cells[name] ?? "");
  return {
    key,
    problemType: text("problemType"),
    measure: text("measure"),
    department: text("department"),
    deadline: text("deadline"),
    category: text("category"),
  };
}

/** The number of working days in "15个工作日"; null where there is none. */
export function workingDaysIn(deadline: string): number | null {
  const found = /\d+/.exec(deadline.normalize("NFKC"));
  return found === null ? null : Number(found[0]);
}
