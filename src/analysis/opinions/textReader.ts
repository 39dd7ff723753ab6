import type { TextColumn } from "../survey/survey";

/** Reads the texts of a column by row, each distinct one once; nothing where a row has none. */
export function textReader<Read>(
  { codes, texts }: TextColumn,
  read: (text: string) => readonly Read[],
): (row: number) => readonly Read[] {
  const known = new Map<number, readonly Read[]>();
  return (row) => {
    const code = codes[row] ?? 0;
    if (code === 0) return [];
    const found = known.get(code) ?? read(texts[code - 1] ?? "");
    known.set(code, found);
    return found;
  };
}
