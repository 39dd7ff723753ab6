import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { problemWords } from "../problems/problemWords";
import { keyedRows } from "../sheet/rowKeys";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { staffRows, type StaffRow } from "../staffState";
import { SHIPPED_ACTIONS } from "./shippedActions";
import { LIBRARY } from "./table";
import { TERMS } from "./words";
import { says } from "../sheet/cellContent";

/** A row of 改善措施库. */
export interface LibraryRow {
  readonly key: string;
  readonly problemType: string;
  readonly action: string;
  readonly department: string;
  /** As people write it: "15个工作日". */
  readonly deadline: string;
  /** The category's identity, or what staff call one of their own. */
  readonly category: string;
  /** Shows what an action looks like, and is not proposed. */
  readonly example: boolean;
}

/** The workbook's own library, else the shipped one; a row that staff typed gets a key. */
export function libraryRows(context: DocumentContext): {
  readonly rows: readonly LibraryRow[];
  readonly adopted: AdoptedKeys;
} {
  const own = staffRows(context.staff, LIBRARY);
  if (own === null) return { rows: shippedRows(context), adopted: new Map() };
  const { nameOf } = problemWords(context, context.localeOf(LIBRARY.document));
  const { keyed, adopted } = keyedRows("L", own);
  return { rows: keyed.map(({ row, key }) => fromStaff(row, key, nameOf)), adopted };
}

function shippedRows({ localeOf }: DocumentContext): readonly LibraryRow[] {
  const locale = localeOf(LIBRARY.document);
  const words = wordsOf(locale);
  return SHIPPED_ACTIONS.map(({ key, problemType, action, department, workingDays, category, example }) => ({
    key,
    problemType: problemType[locale],
    action: action[locale],
    department: department[locale],
    deadline: words(TERMS.workingDays, { n: workingDays }),
    category,
    example: example === true,
  }));
}

function fromStaff({ cells }: StaffRow, key: string, nameOf: (text: string) => string): LibraryRow {
  const text = (column: string): string => String(cells[column] ?? "");
  return {
    key,
    problemType: text("problemType"),
    action: text("measure"),
    department: text("department"),
    deadline: text("deadline"),
    category: nameOf(text("category")),
    example: says(cells["origin"], TERMS.example),
  };
}

/** The number of working days in "15个工作日"; null where there is none. */
export function workingDaysIn(deadline: string): number | null {
  const found = /\d+/.exec(deadline.normalize("NFKC"));
  return found === null ? null : Number(found[0]);
}
