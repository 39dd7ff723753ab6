/** Rows of texts from the clipboard, all of one length: cells are parted by tabs, rows by line ends. */
export function parsePasted(text: string): readonly (readonly string[])[] {
  const rows = text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .split("\n")
    .map((row) => row.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}
