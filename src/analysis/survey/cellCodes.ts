import { onceFor } from "../once";
import { NumbersByValue } from "../statistics/numbersByValue";
import { CODE_EMPTY, CODE_NUMBER, CODE_TRUE, type RawCell, type RawColumn } from "./rawColumn";

/** The different cells of a column, and by row which of them it has. */
export interface CellCodes {
  /** By code; "", an empty cell, is the first. Texts that no row has may be among them. */
  readonly cells: readonly RawCell[];
  /** By row. */
  readonly codes: Uint8Array;
}

const MOST_CELLS = 256;

/**
 * The cells of a column of few different ones, as answers on a scale are; null of one that has more than a byte can tell apart. A
 * million rows are looked at once, and whatever is asked of them then is asked of each cell.
 */
export function cellCodes(raw: RawColumn): CellCodes | null {
  return coded(raw).codes;
}

const coded = onceFor((raw: RawColumn) => ({ codes: codeCells(raw) }));

function codeCells({ codes, numbers, texts, length }: RawColumn): CellCodes | null {
  const cells: RawCell[] = ["", ...texts.slice(0, MOST_CELLS), true, false];
  if (cells.length > MOST_CELLS) return null;
  const [ofTrue, ofFalse] = [cells.length - 2, cells.length - 1];
  const ofNumber = new NumbersByValue();
  const cellOf = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const code = codes[row] ?? CODE_EMPTY;
    if (code >= CODE_EMPTY) cellOf[row] = code;
    else if (code !== CODE_NUMBER) cellOf[row] = code === CODE_TRUE ? ofTrue : ofFalse;
    else {
      const number = numbers[row] ?? NaN;
      let cell = ofNumber.get(number);
      if (Number.isNaN(cell)) {
        if (cells.length === MOST_CELLS) return null;
        cell = cells.push(number) - 1;
        ofNumber.set(number, cell);
      }
      cellOf[row] = cell;
    }
  }
  return { cells, codes: cellOf };
}
