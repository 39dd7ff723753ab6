/** A heading as it stands inside the brackets of a structured reference. */
function escapedHeading(heading: string): string {
  return heading.replace(/['[\]#@]/g, (character) => `'${character}`);
}

/** The data cells of a table column: `T[次数]`. */
export function columnOf(table: string, heading: string): string {
  return `${table}[${escapedHeading(heading)}]`;
}

/** The cell of a table column in the formula's own row: `T[[#This Row],[次数]]`, which every program reads. */
export function thisRow(table: string, heading: string): string {
  return `${table}[[#This Row],[${escapedHeading(heading)}]]`;
}

/** The heading cell of a table column. */
export function headerOf(table: string, heading: string): string {
  return `${table}[[#Headers],[${escapedHeading(heading)}]]`;
}

/** The 1-based place of the formula's own row in its table. */
export function rowNumberIn(table: string, heading: string): string {
  return `ROW()-ROW(${headerOf(table, heading)})`;
}

/** A1 address of a 0-based place, absolute on request. */
export function addressOf(row: number, column: number, absolute = false): string {
  const dollar = absolute ? "$" : "";
  return `${dollar}${columnLetters(column)}${dollar}${String(row + 1)}`;
}

/** A1 address of a block of cells, both corners included. */
export function areaOf(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  return `${addressOf(firstRow, firstColumn, true)}:${addressOf(lastRow, lastColumn, true)}`;
}

/** The letters of a 0-based column: 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
