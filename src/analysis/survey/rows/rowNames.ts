/** So many rows make a way of naming them. */
const FEWEST = 3;

/**
 * What a column names its rows with, as long as each has a name of its own that is made alike: texts of one pattern (T000060),
 * or whole numbers that rise.
 */
export class RowNames {
  private count = 0;
  private lastCode = 0;
  private lastNumber = -Infinity;
  private shape = "";
  private areNames = true;

  /** Takes the cell of one more row: its code, its number (NaN where it is none) and its text. */
  take(code: number, number: number, text: string): void {
    if (!this.areNames) return;
    if (this.count === 0) this.shape = shapeOf(number, text);
    this.areNames = this.count === 0 || this.continues(code, number, text);
    this.count++;
    this.lastCode = Math.max(this.lastCode, code);
    if (!Number.isNaN(number)) this.lastNumber = number;
  }

  /** Whether a cell is a name after those taken. */
  isNext(code: number, number: number, text: string): boolean {
    return this.areNames && this.count >= FEWEST && this.continues(code, number, text);
  }

  /** Texts have codes in the order of their first cell: a new one is a higher one. */
  private continues(code: number, number: number, text: string): boolean {
    if (shapeOf(number, text) !== this.shape || this.shape === "") return false;
    return Number.isNaN(number) ? code > this.lastCode : isNextNumber(number, this.lastNumber);
  }
}

/** Running numbers go on by one; a sum of them leaps. */
function isNextNumber(number: number, last: number): boolean {
  return Number.isInteger(number) && number > last && String(number).length <= String(last + 1).length;
}

function shapeOf(number: number, text: string): string {
  if (!Number.isNaN(number)) return "number";
  return /\d/.test(text) ? text.replace(/\d+/g, "0").replace(/[A-Za-z]+/g, "a") : "";
}
