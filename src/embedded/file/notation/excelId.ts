/** An id in the form that Excel gives to worksheets and drawings, from a file's number. */
export function excelId(number: number): string {
  return `{00000000-0000-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}
