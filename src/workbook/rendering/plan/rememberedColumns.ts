import type { TableBlock } from "../../../documents/sheet/tableSpec";
import type { RememberedColumn } from "../../identity/memory";

/** A table's columns as the workbook remembers them. */
export function rememberedColumns(
  block: TableBlock,
  idOf: (key: string) => number,
): readonly RememberedColumn[] {
  return block.columns.map(({ key, heading, formula }) => ({
    key,
    heading,
    id: idOf(key),
    computed: formula !== undefined,
  }));
}
