/** The names of the text formats that are opened as tables. */
export const TEXT_EXTENSIONS = [".csv", ".tsv", ".txt"] as const;
