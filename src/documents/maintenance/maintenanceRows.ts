import type { Call, CallKind } from "../../analysis/callbacks/callList";
import { wordsOf, type Words } from "../../glossary/words";
import { saidIn } from "../callbacks/said";
import { reasonReader } from "../cleanData/reasonReader";
import { CLEAN_DATA } from "../cleanData/table";
import type { DocumentContext } from "../context";
import { TERMS as DIAGNOSIS_TERMS } from "../diagnosis/words";
import { categoryWords } from "../pareto/categoryWords";
import type { CellContent } from "../sheet/cellSpec";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { keyedRows } from "../sheet/rowKeys";
import { staffRows, type StaffRow } from "../staffState";
import { caseCorrections } from "./caseCorrections";
import type { MaintenanceRow } from "./maintenanceRow";
import { isOpen } from "./status";
import { MAINTENANCE } from "./table";
import { TERMS } from "./words";
import { textAt } from "../sheet/textAt";

/** So many open cases are listed: more would be no list to work on. */
const MOST_OPEN = 1000;
const DISSATISFIED: readonly CallKind[] = ["no-text", "lowest", "dissatisfied"];

/** The cases that stand, then those that this run adds, the oldest first. */
export function maintenanceRows(context: DocumentContext): {
  readonly rows: readonly MaintenanceRow[];
  readonly adopted: AdoptedKeys;
  /** Cases that were not listed, as too many are open. */
  readonly left: number;
} {
  const { results, staff } = context;
  const keys = results.cleaned.keys();
  const cases = new Map(
    results
      .calls()
      .filter(isCase)
      .map((call) => [keys[call.row] ?? "", call]),
  );
  const { keyed, adopted } = keyedRows("W", staffRows(staff, MAINTENANCE) ?? []);
  const read = reader(context);
  const standing = keyed.map(({ row, key }) => read.standing(row, key));
  const known = new Set(standing.map(({ key }) => key));
  const open = standing.filter(isOpen).length;
  const fresh = [...cases].filter(([key]) => !known.has(key));
  fresh.sort(([, one], [, other]) => (one.answered ?? 0) - (other.answered ?? 0));
  const added = fresh.slice(0, Math.max(0, MOST_OPEN - open));
  const rows = [...standing, ...added.map(([key, call]) => read.added(key, call))];
  return { rows, adopted, left: fresh.length - added.length };
}

function isCase({ kinds }: Call): boolean {
  return kinds.some((kind) => kind === "complaint" || DISSATISFIED.includes(kind));
}

interface Reader {
  readonly standing: (row: StaffRow, key: string) => MaintenanceRow;
  readonly added: (key: string, call: Call) => MaintenanceRow;
}

/** What is known now of the case of a row key. */
type CaseNow = Pick<MaintenanceRow, "sourceRow" | "isListed" | "correction" | "category" | "spread">;

/** Reads cases of the survey, and those that stand, with what is known of them now. */
function reader(context: DocumentContext): Reader {
  const words = wordsOf(context.localeOf(MAINTENANCE.document));
  const nowOf = caseReader(context, words);
  return {
    standing: ({ cells }, key) => {
      const at = (column: string): CellContent => cells[column] ?? null;
      const now = nowOf(key, at("categoryThen"));
      return {
        key,
        customer: at("customer"),
        answered: at("answered"),
        description: at("description"),
        source: at("source"),
        ticketId: at("ticketId"),
        ...now,
        spread: now.isListed ? now.spread : at("spread"),
        written: now.correction?.taken === true ? now.category : at("written"),
        entries: cells,
      };
    },
    added: (key, call) => ({
      key,
      ...describe(context, words, call),
      ...nowOf(key, null),
      written: null,
      entries: {},
    }),
  };
}

function caseReader(
  context: DocumentContext,
  words: Words,
): (key: string, categoryThen: CellContent) => CaseNow {
  const { cleaned } = context.results;
  const places = new Map(cleaned.keys().map((key, row) => [key, row]));
  const cases = caseCorrections(context.staff, staffRows(context.staff, CLEAN_DATA) ?? []);
  const namesAt = reasonReader(context);
  const { label } = categoryWords(context, context.localeOf(CLEAN_DATA.document));
  return (key, categoryThen) => {
    const row = places.get(key);
    const isListed = row !== undefined && cleaned.listed[row] === 1;
    const names = isListed ? namesAt(row) : [];
    return {
      sourceRow: row === undefined ? null : (cleaned.survey.sheetRows[row] ?? null),
      isListed,
      correction: cases.get(key) ?? null,
      category: isListed ? names.map(label).join(words(TERMS.separator)) : String(categoryThen ?? ""),
      spread: spreadOf(context, words, names),
    };
  };
}

function describe(
  context: DocumentContext,
  words: Words,
  { row, kinds, answered, customer }: Call,
): Pick<MaintenanceRow, "customer" | "answered" | "description" | "source" | "ticketId"> {
  const { ticketId } = context.results.cleaned.survey.texts;
  const ticket = textAt(ticketId, row);
  const sources = [
    ...(kinds.some((kind) => DISSATISFIED.includes(kind)) ? [words(TERMS["source-dissatisfied"])] : []),
    ...(kinds.includes("complaint") ? [words(TERMS["source-complaint"])] : []),
  ];
  return {
    customer: customer ?? ticket,
    answered: answered === null ? null : Math.floor(answered),
    description: saidIn(context, MAINTENANCE.document, row),
    source: sources.join(words(TERMS.separator)),
    ticketId: ticket,
  };
}

/** S25: whether the first of the categories that is a problem told apart is one of many. */
function spreadOf({ results }: DocumentContext, words: Words, names: readonly string[]): string | null {
  const problems = results.diagnosis?.problems ?? [];
  for (const name of names) {
    const problem = problems.find(({ id }) => id === name);
    if (problem !== undefined) return words(DIAGNOSIS_TERMS[`spread-${problem.spread}`]);
  }
  return null;
}
