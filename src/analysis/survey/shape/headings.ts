import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { PATH } from "../candidates/headings";

/** The heading of a column without those over it. */
export function leafOf({ header }: Pick<SampledColumn, "header">): string {
  return header.split(PATH).at(-1) ?? header;
}

/** Columns that number the rows of a table. */
export function identifiersIn(columns: readonly SampledColumn[]): readonly number[] {
  return columns
    .filter(({ reading }) => (reading.roles.get("ticketId") ?? 0) >= 0.5)
    .map(({ position }) => position);
}
