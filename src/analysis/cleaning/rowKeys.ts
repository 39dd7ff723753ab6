import type { Survey, TextColumn } from "../survey/survey";

/**
 * A key for each row that stays with it when the source is exported again: 工单号 + occurrence, else a hash of the
 * row's content + occurrence. Occurrences of one ticket are numbered by time, so that newer rows in front don't
 * shift older ones; where time does not tell, by position. Rows of one group alone have the keys of the whole survey.
 * `hashOf` is contentHashes of the survey.
 */
export function rowKeys(survey: Survey, hashOf: (row: number) => string): string[] {
  if (survey.part !== undefined) return [...survey.part.keys];
  const ticket = survey.texts.ticketId;
  const keys = new Array<string>(survey.rowCount);
  const seen = new Map<string, number>();
  for (let row = 0; row < survey.rowCount; row++) {
    if ((ticket?.codes[row] ?? 0) > 0) continue;
    const hash = hashOf(row);
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    keys[row] = `~${hash}#${String(occurrence)}`;
  }
  if (ticket !== undefined) nameByTicket(keys, ticket, survey.time?.values ?? null);
  return keys;
}

function nameByTicket(keys: string[], { codes, texts }: TextColumn, time: Float64Array | null): void {
  const rowsOfRepeated = new Map<number, number[]>();
  const firstRow = new Int32Array(texts.length + 1).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (code === 0) continue;
    keys[row] = `${texts[code - 1] ?? ""}#1`;
    const first = firstRow[code] ?? -1;
    if (first < 0) firstRow[code] = row;
    else rowsOfRepeated.set(code, [...(rowsOfRepeated.get(code) ?? [first]), row]);
  }
  for (const [code, rows] of rowsOfRepeated) {
    const inTime = time === null ? rows : rowsInTime(rows, (row) => time[row] ?? NaN);
    inTime.forEach((row, i) => {
      keys[row] = `${texts[code - 1] ?? ""}#${String(i + 1)}`;
    });
  }
}

/** Rows by their moments, those without one (NaN) last; where moments do not tell, by position. */
export function rowsInTime(rows: readonly number[], momentOf: (row: number) => number): readonly number[] {
  const known = (row: number): number => {
    const moment = momentOf(row);
    return Number.isNaN(moment) ? Infinity : moment;
  };
  return [...rows].sort((a, b) => {
    const [first, second] = [known(a), known(b)];
    return first === second ? a - b : first - second;
  });
}
