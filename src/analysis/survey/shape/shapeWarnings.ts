import type { SampledColumn } from "../candidates/columnsUnderHeader";
import type { Warning } from "../recognition";
import type { TableShape } from "./tableShape";

/**
 * How a table was shaped to one answer a row:
 * - `merged-down`: blank cells under a value were read as that value. Data: headers.
 * - `columns-joined`: columns of one heading, answered by different people, were read as one. Data: header, count.
 * - `columns-as-groups`: one question about several things. Data: header, groups.
 * - `counts-across`: each row counts answers. Data: header.
 */
export function shapeWarnings(
  { mergedDown, joined, across }: TableShape,
  columns: readonly SampledColumn[],
): Warning[] {
  const headerAt = (position: number): string =>
    columns.find((column) => column.position === position)?.header ?? "";
  const { header = "", labels = [] } = across ?? {};
  return [
    ...(mergedDown.length === 0 ? [] : [{ code: "merged-down", headers: mergedDown.map(headerAt) }]),
    ...joined.map(({ into, from }) => ({
      code: "columns-joined",
      header: headerAt(into),
      count: from.length + 1,
    })),
    ...(across?.kind === "groups" ? [{ code: "columns-as-groups", header, groups: labels }] : []),
    ...(across?.kind === "counts" ? [{ code: "counts-across", header }] : []),
  ];
}
