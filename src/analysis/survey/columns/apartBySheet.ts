import { CODE_EMPTY, CODE_NUMBER, rawCellAt, type RawColumn } from "../rawColumn";
import { TextCodes } from "../textCodes";

/** Running numbers are whole and not longer than this. */
const LARGEST_RUNNING = 1_000_000;
/** So many of the numbers of one sheet stand on another too, where each sheet counts by itself. */
const SHARED = 0.2;

/**
 * A column of numbers of tickets or customers of a survey on several sheets: where each sheet counts anew (1, 2, 3 …), the
 * sheet's name is put behind, for 7 of May is not 7 of June. Numbers that are given once in all stay as they are.
 */
export function apartBySheet(column: RawColumn, sheets: RawColumn | null): RawColumn {
  if (sheets === null || !countsAnew(column, sheets)) return column;
  const texts = new TextCodes();
  const codes = column.codes.map((code, row) => {
    if (code === CODE_EMPTY) return code;
    return texts.codeOf(`${String(rawCellAt(column, row))} · ${String(rawCellAt(sheets, row))}`);
  });
  return { ...column, codes, texts: texts.texts };
}

function countsAnew(column: RawColumn, sheets: RawColumn): boolean {
  const bySheet = new Map<number, Set<number>>();
  for (let row = 0; row < column.length; row++) {
    if (column.codes[row] === CODE_EMPTY) continue;
    const number = numberAt(column, row);
    if (!Number.isInteger(number) || number < 0 || number > LARGEST_RUNNING) return false;
    const sheet = sheets.codes[row] ?? CODE_EMPTY;
    bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(number));
  }
  const sets = [...bySheet.values()];
  return sets.some((one, place) =>
    sets.slice(place + 1).some((other) => {
      const shared = [...one].filter((number) => other.has(number)).length;
      return shared >= SHARED * Math.min(one.size, other.size);
    }),
  );
}

/** A number, also as text without a leading zero; NaN for anything else. */
function numberAt(column: RawColumn, row: number): number {
  if (column.codes[row] === CODE_NUMBER) return column.numbers[row] ?? NaN;
  const text = String(rawCellAt(column, row)).trim();
  return /^(0|[1-9]\d*)$/.test(text) ? Number(text) : NaN;
}
