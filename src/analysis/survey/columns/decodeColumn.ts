import { CODE_EMPTY, CODE_NUMBER, CODE_TRUE, type RawColumn } from "../rawColumn";

/** How the cells of a column become numbers. `text` is called once for each distinct text. */
interface CellReaders {
  readonly number: (value: number) => number;
  readonly text: (text: string) => number;
  /** What TRUE and FALSE give; NaN by default. */
  readonly boolean?: (value: boolean) => number;
}

/** The column as numbers; blanks are NaN. One pass over the rows, one over the distinct texts. */
export function decodeColumn(raw: RawColumn, readers: CellReaders): Float64Array {
  const ofText = Float64Array.from(raw.texts, readers.text);
  const values = new Float64Array(raw.length);
  for (let row = 0; row < raw.length; row++) {
    const code = raw.codes[row] ?? CODE_EMPTY;
    if (code > 0) values[row] = ofText[code - 1] ?? NaN;
    else if (code === CODE_NUMBER) values[row] = readers.number(raw.numbers[row] ?? NaN);
    else values[row] = code === CODE_EMPTY ? NaN : (readers.boolean?.(code === CODE_TRUE) ?? NaN);
  }
  return values;
}
