import { readHeader } from "../candidates/headerWords";
import { foldHeader } from "../cells/foldHeader";
import { CODE_EMPTY, type RawColumn } from "../rawColumn";
import { idCodes } from "../textCodes";

/** Rows in which two or more columns hold their own heading. */
export function repeatedHeaders(columns: readonly RawColumn[], rowCount: number): readonly number[] {
  const hits = new Map<number, number>();
  for (const column of columns) {
    const { core } = foldHeader(column.header);
    if (core === "") continue;
    const codes = headingCodes(column, core);
    if (codes.size === 0 || holdsNothingElse(column, codes)) continue;
    for (let row = 0; row < rowCount; row++) {
      if (codes.has(column.codes[row] ?? CODE_EMPTY)) hits.set(row, (hits.get(row) ?? 0) + 1);
    }
  }
  const again = [...hits].filter(([, count]) => count >= 2).map(([row]) => row);
  return rowCount > 1 && saysTheSame(columns) ? [...new Set([0, ...again])] : again;
}

/** Whether the first row heads the columns once more, in other words: two or more say what their heading says. */
function saysTheSame(columns: readonly RawColumn[]): boolean {
  const cells = columns.flatMap(({ header, codes, texts }) => {
    const code = codes[0] ?? CODE_EMPTY;
    return code === CODE_EMPTY ? [] : [{ header, text: texts[code - 1] ?? "" }];
  });
  const areHeadings = cells.every(({ text }) => text !== "" && text.length < LONGEST && !/^\d/.test(text));
  return areHeadings && cells.filter(({ header, text }) => meanTheSame(header, text)).length >= 2;
}

const TELLING = 0.6;

function meanTheSame(header: string, text: string): boolean {
  const [own, other] = [readHeader(header), readHeader(text)];
  if (own.overall >= TELLING && other.overall >= TELLING) return true;
  return [...own.roles].some(
    ([role, strength]) => strength >= TELLING && (other.roles.get(role) ?? 0) >= TELLING,
  );
}

/** An option of a question stands in its own column wherever it was ticked. */
function holdsNothingElse({ codes }: RawColumn, headings: ReadonlySet<number>): boolean {
  return codes.every((code) => code === CODE_EMPTY || headings.has(code));
}

const LONGEST = 200;
/** No number of something has this in it. */
const MORE_THAN_ID = /[^a-z0-9]|[a-z]{3}/;

function headingCodes({ header, texts }: RawColumn, core: string): ReadonlySet<number> {
  const first = header[0] ?? "";
  const codes = new Set<number>();
  const ids = MORE_THAN_ID.test(core) ? idCodes(texts) : null;
  for (let code = 1; code <= texts.length; code++) {
    const text = texts[code - 1] ?? "";
    if (ids?.[code] === 1 || text.length >= LONGEST || !text.includes(first)) continue;
    if (foldHeader(text).core === core) codes.add(code);
  }
  return codes;
}
