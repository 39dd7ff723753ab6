/**
 * How a text looks inside, as its file says it: the place among the file's shared strings, or the `<is>` element of the cell.
 * The model has the plain text.
 */
export type RichText = number | string;
