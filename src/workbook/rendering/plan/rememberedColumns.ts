import type { TableBlock } from "../../../documents/sheet/tableSpec";
import { columnPlaces, type StandingColumn } from "../../identity/columnPlaces";
import type { RememberedColumn } from "../../identity/memory";

/** A table's columns as the workbook remembers them. */
export function rememberedColumns(
  block: TableBlock,
  idOf: (key: string) => number,
): readonly RememberedColumn[] {
  return block.columns.map(({ key, heading, formula, owner }) => ({
    key,
    heading,
    id: idOf(key),
    computed: formula !== undefined,
    ...(owner === "computed" ? { ours: true } : {}),
  }));
}

/**
 * Columns of ours that stand in a table and that it does not have any more, by their places. Those in which staff write
 * are none of them: they have become columns of staff's own.
 */
export function formerColumns(
  standing: readonly StandingColumn[],
  remembered: readonly RememberedColumn[],
  columnAt: ReadonlyMap<string, number>,
): ReadonlyMap<number, RememberedColumn> {
  const places = columnPlaces(standing, remembered, remembered);
  const taken = new Set(columnAt.values());
  return new Map(
    remembered.flatMap((column) => {
      const place = places.get(column.key);
      const isFormer = column.ours === true && !columnAt.has(column.key);
      return isFormer && place !== undefined && !taken.has(place) ? [[place, column] as const] : [];
    }),
  );
}
