import type { Call, CallKind } from "../../analysis/callbacks/callList";
import { wordsOf, type Words } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { workCalendar, workingDayAfter } from "../settings/workCalendar";
import type { CellContent } from "../sheet/cellSpec";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { keyedRows } from "../sheet/rowKeys";
import { staffRows, type StaffRow } from "../staffState";
import { callStatusOf, type CallEntries } from "./callStatus";
import { wantedCalls } from "./secondCalls";
import { saidIn } from "./said";
import { CALLBACKS } from "./table";
import { TERMS } from "./words";
import { textAt } from "../sheet/textAt";

/** A row of 待核实与回访. */
export interface CallRow {
  /** The row key of the answer; a number of our own for a row that staff typed. */
  readonly key: string;
  readonly items: CellContent;
  readonly kinds: CellContent;
  /** The problem that a second call is about, as 改进计划 calls it. */
  readonly secondProblem: CellContent;
  readonly ticketId: CellContent;
  readonly customerId: CellContent;
  readonly agent: CellContent;
  readonly said: CellContent;
  /** Row of the source's sheet; null where the source has it no more. */
  readonly sourceRow: number | null;
  readonly entries: CallEntries;
}

/** So many calls may wait: more would be no list to work on. */
const MOST_WAITING = 500;

const NO_ENTRIES: CallEntries = {
  due: null,
  attempts: null,
  reached: null,
  result: null,
  reviewer: null,
  secondScore: null,
};

/** The calls that stand, then those that this run adds, the most urgent first. */
export function callRows(context: DocumentContext): {
  readonly rows: readonly CallRow[];
  readonly adopted: AdoptedKeys;
  /** Calls that were not listed, as too many wait. */
  readonly left: number;
} {
  const { results, staff, madeAt } = context;
  const { survey } = results.cleaned;
  const keys = results.cleaned.keys();
  const { calls, problemOf } = wantedCalls(context);
  const { keyed, adopted } = keyedRows("C", staffRows(staff, CALLBACKS) ?? []);
  const places = keyed.length === 0 ? new Map<string, number>() : new Map(keys.map((key, row) => [key, row]));
  const standing = keyed.map(({ row, key }) =>
    standingRow(context, row, key, {
      call: calls.get(key),
      problem: problemOf.get(key) ?? null,
      sourceRow: survey.sheetRows[places.get(key) ?? -1] ?? null,
    }),
  );
  const known = new Set(standing.map(({ key }) => key));
  const today = Math.floor(madeAt);
  const waiting = standing.filter(({ entries }) =>
    ["open", "today", "late"].includes(callStatusOf(entries, today)),
  ).length;
  const fresh = [...calls].filter(([key]) => !known.has(key));
  fresh.sort(([, one], [, other]) => one.workingDays - other.workingDays);
  const added = fresh.slice(0, Math.max(0, MOST_WAITING - waiting));
  const rows = added
    .map(([key, call]) => newRow(context, key, call, problemOf.get(key) ?? null))
    .sort(byDeadline);
  return { rows: [...standing, ...rows], adopted, left: fresh.length - added.length };
}

function byDeadline(one: CallRow, other: CallRow): number {
  return Number(one.entries.due ?? Infinity) - Number(other.entries.due ?? Infinity);
}

/** What stands stays; further reasons to call are added to it. */
function standingRow(
  context: DocumentContext,
  { cells }: StaffRow,
  key: string,
  {
    call,
    problem,
    sourceRow,
  }: {
    readonly call: Call | undefined;
    readonly problem: string | null;
    readonly sourceRow: number | null;
  },
): CallRow {
  const at = (column: string): CellContent => cells[column] ?? null;
  const entries: CallEntries = {
    due: at("due"),
    attempts: at("attempts"),
    reached: at("reached"),
    result: at("result"),
    reviewer: at("reviewer"),
    secondScore: at("secondScore"),
  };
  const [items, kinds] = joinedKinds(context, at("items"), at("kinds"), call?.kinds ?? []);
  return {
    key,
    items,
    kinds,
    secondProblem: at("secondProblem") ?? problem,
    ticketId: at("ticketId"),
    customerId: at("customerId"),
    agent: at("agent"),
    said: call === undefined ? at("said") : saidIn(context, CALLBACKS.document, call.row),
    sourceRow,
    entries,
  };
}

/** What stands in 事项 and its codes, with the kinds that it does not name yet. */
function joinedKinds(
  { localeOf }: DocumentContext,
  items: CellContent,
  codes: CellContent,
  kinds: readonly CallKind[],
): readonly [items: CellContent, codes: CellContent] {
  const words = wordsOf(localeOf(CALLBACKS.document));
  const known = String(codes ?? "").split(" ");
  const fresh = kinds.filter((kind) => !known.includes(kind));
  if (fresh.length === 0) return [items, codes];
  const join = (stands: CellContent, more: string, separator: string): string =>
    [stands, more].filter((part) => part !== null && part !== "").join(separator);
  return [
    join(items, itemsText(words, fresh), words(TERMS.itemSeparator)),
    join(codes, fresh.join(" "), " "),
  ];
}

function itemsText(words: Words, kinds: readonly CallKind[]): string {
  return kinds.map((kind) => words(TERMS[`kind-${kind}`])).join(words(TERMS.itemSeparator));
}

function newRow(context: DocumentContext, key: string, call: Call, problem: string | null): CallRow {
  const { survey } = context.results.cleaned;
  return {
    key,
    items: itemsText(wordsOf(context.localeOf(CALLBACKS.document)), call.kinds),
    kinds: call.kinds.join(" "),
    secondProblem: problem,
    ticketId: textAt(survey.texts.ticketId, call.row),
    customerId: call.customer,
    agent: call.agent,
    said: saidIn(context, CALLBACKS.document, call.row),
    sourceRow: survey.sheetRows[call.row] ?? null,
    entries: { ...NO_ENTRIES, due: dueOf(context, call) },
  };
}

/** So many working days after the answer; where that has passed already, after the day on which it is listed. */
function dueOf(context: DocumentContext, { answered, workingDays }: Call): number | null {
  const { madeAt } = context;
  const calendar = workCalendar(context);
  const fromAnswer = answered === null ? null : workingDayAfter(answered, workingDays, calendar);
  const hasPassed = fromAnswer === null || fromAnswer < Math.floor(madeAt);
  return hasPassed ? workingDayAfter(madeAt, workingDays, calendar) : fromAnswer;
}
