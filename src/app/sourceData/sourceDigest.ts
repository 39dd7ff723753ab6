import { FNV_PRIME, hashText, hex, LOW_START } from "../../analysis/survey/cells/hashText";
import { CODE_NUMBER, type RawColumn } from "../../analysis/survey/rawColumn";

/** By which it is known again whether the cells that a run read are the same. */
export interface SourceDigest {
  /** Of which columns there were: other columns are no changed data. */
  readonly columns: string;
  readonly cells: string;
}

/** A few digits for the columns of the survey and all of their cells, in the order in which they stand. */
export function sourceDigestOf(columns: readonly RawColumn[]): SourceDigest {
  const heads = JSON.stringify(columns.map(({ position, header }) => [position, header]));
  return { columns: hex(hashText(heads, LOW_START)), cells: hex(cellsHash(columns)) };
}

/** Texts are hashed once each, however often they stand in a column. */
function cellsHash(columns: readonly RawColumn[]): number {
  let hash = LOW_START;
  for (const { codes, numbers, texts, length } of columns) {
    const ofTexts = texts.map((text) => hashText(text, LOW_START));
    const ofNumbers = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
    for (let row = 0; row < length; row++) {
      const code = codes[row] ?? 0;
      if (code === CODE_NUMBER) {
        hash = mixed(mixed(hash, ofNumbers[2 * row] ?? 0), ofNumbers[2 * row + 1] ?? 0);
      } else hash = mixed(hash, code > 0 ? (ofTexts[code - 1] ?? 0) : code);
    }
    hash = mixed(hash, length);
  }
  return hash >>> 0;
}

function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, FNV_PRIME);
  // the high bits of a number would stay there: multiplying only carries upwards
  return product ^ (product >>> 15);
}
