import { cleanText } from "../cells/foldText";
import { isOverallItem } from "../candidates/headerWords";
import { CODE_EMPTY, CODE_NUMBER, pick, pickOrEmpty, type RawColumn } from "../rawColumn";
import type { SurveyTable, UsedColumn } from "./surveyTable";

/** Which rows of a long table belong to one ticket. */
interface Tickets {
  /** Ticket of each row. */
  readonly ofRow: Uint32Array;
  /** First row of each ticket. */
  readonly firstRows: Uint32Array;
}

/**
 * Makes one row a ticket of a table with one answer a row (工单号, 维度, 评分): a column for each dimension, the overall
 * one (总体满意度) as score. Of two answers of a ticket to one dimension the first counts. Warning `overall-missing`
 * when no dimension is the overall one. Tables without a ticket, dimension or score column come back as they are.
 */
export function pivotLongTable(table: SurveyTable): SurveyTable {
  const column = (role: UsedColumn["role"]): UsedColumn | undefined =>
    table.columns.find((used) => used.role === role);
  const key = column("ticketId") ?? column("customerId");
  const names = column("dimension");
  const score = column("score");
  if (key === undefined || names === undefined || score === undefined) return table;
  const tickets = ticketsOf(key.raw);
  const kept = table.columns
    .filter((used) => used !== names && used !== score)
    .map((used) => ({ ...used, raw: firstFilled(used.raw, tickets) }));
  const items = answersByItem(names.raw, score, tickets);
  const hasOverall = items.some(({ role }) => role === "score");
  const warnings = hasOverall ? [] : [{ code: "overall-missing", header: names.header }];
  return {
    columns: [...kept, ...items],
    rowCount: tickets.firstRows.length,
    sheetRows: tickets.firstRows.map((row) => table.sheetRows[row] ?? 0),
    sheets: table.sheets === null ? null : pick(table.sheets, tickets.firstRows),
    notAnswers: byTicket(table.notAnswers, tickets),
    returned: byTicket(table.returned, tickets),
    warnings: [...table.warnings, ...warnings],
  };
}

/** What is known of the first row of each ticket. */
function byTicket<Known>(known: ReadonlyMap<number, Known>, { firstRows }: Tickets): Map<number, Known> {
  const moved = new Map<number, Known>();
  firstRows.forEach((row, ticket) => {
    const found = known.get(row);
    if (found !== undefined) moved.set(ticket, found);
  });
  return moved;
}

function ticketsOf(raw: RawColumn): Tickets {
  const ticketOf = new Map<string | number, number>();
  const firstRows: number[] = [];
  const ofRow = Uint32Array.from({ length: raw.length }, (_, row) => {
    const code = raw.codes[row] ?? CODE_EMPTY;
    const key =
      code === CODE_NUMBER ? String(raw.numbers[row]) : code > 0 ? (raw.texts[code - 1] ?? "") : row;
    const known = ticketOf.get(key);
    if (known !== undefined) return known;
    ticketOf.set(key, firstRows.length);
    return firstRows.push(row) - 1;
  });
  return { ofRow, firstRows: Uint32Array.from(firstRows) };
}

/** The first cell of each ticket that has something in it. */
function firstFilled(raw: RawColumn, { ofRow, firstRows }: Tickets): RawColumn {
  const rows = firstRows.slice();
  const isFilled = new Uint8Array(rows.length);
  ofRow.forEach((ticket, row) => {
    if (isFilled[ticket] === 1 || raw.codes[row] === CODE_EMPTY) return;
    isFilled[ticket] = 1;
    rows[ticket] = row;
  });
  return pick(raw, rows);
}

function answersByItem(names: RawColumn, score: UsedColumn, tickets: Tickets): UsedColumn[] {
  const rowsByItem = new Map<string, Int32Array>();
  const items = names.texts.map(cleanText);
  tickets.ofRow.forEach((ticket, row) => {
    const item = items[(names.codes[row] ?? CODE_EMPTY) - 1];
    if (item === undefined || item === "") return;
    const rows = rowsByItem.get(item) ?? new Int32Array(tickets.firstRows.length).fill(-1);
    rowsByItem.set(item, rows);
    if (rows[ticket] === -1) rows[ticket] = row;
  });
  const overall = [...rowsByItem.keys()].find(isOverallItem);
  return [...rowsByItem].map(([item, rows]) => ({
    header: item,
    role: item === overall ? ("score" as const) : ("dimension" as const),
    numberFormat: score.numberFormat,
    raw: { ...pickOrEmpty(score.raw, rows), header: item },
  }));
}
