import type { Survey, TextColumn } from "../survey/survey";
import type { RowRule } from "./rowRule";
import { textAt } from "./textAt";

/**
 * S14: same 工单号 + 客户 + time, as far as those columns exist; the first row that reaches the rule is kept. Rows
 * without a ticket number are duplicates only where the customer and the moment are known and all the rest is the
 * same too, as two people may well give the same answers. The rule remembers the rows that it was asked about.
 * `hashOf` is contentHashes of the survey.
 */
export function duplicateRule(survey: Survey, hashOf: (row: number) => string): RowRule {
  const { ticketId } = survey.texts;
  const identityOf = identities(survey, hashOf);
  const seen = new Set<string>();
  return (row) => {
    const identity = identityOf(row);
    if (identity === null) return null;
    if (!seen.has(identity)) {
      seen.add(identity);
      return null;
    }
    return textAt(ticketId, row);
  };
}

function identities(survey: Survey, hashOf: (row: number) => string): (row: number) => string | null {
  const { ticketId, customerId, phone, customerName } = survey.texts;
  const customer = customerId ?? phone ?? customerName;
  const time = survey.time?.values ?? null;
  const repeated = ticketId === undefined ? null : repeatedCodes(ticketId);
  const sameContent = contentIdentities(customerId ?? phone, time, hashOf);
  return (row) => {
    const ticket = ticketId?.codes[row] ?? 0;
    if (ticket === 0) return sameContent(row);
    if (repeated?.[ticket] !== 1) return null;
    const moment = time?.[row] ?? NaN;
    return `${String(ticket)}|${String(customer?.codes[row] ?? 0)}|${String(moment)}`;
  };
}

function repeatedCodes({ codes, texts }: TextColumn): Uint8Array {
  const seen = new Uint8Array(texts.length + 1);
  const repeated = new Uint8Array(texts.length + 1);
  codes.forEach((code) => {
    if (seen[code] === 1) repeated[code] = 1;
    seen[code] = 1;
  });
  return repeated;
}

function contentIdentities(
  customer: TextColumn | undefined,
  time: Float64Array | null,
  hashOf: (row: number) => string,
): (row: number) => string | null {
  if (customer === undefined || time === null) return () => null;
  return (row) => {
    const known = (customer.codes[row] ?? 0) > 0 && !Number.isNaN(time[row] ?? NaN);
    return known ? hashOf(row) : null;
  };
}
