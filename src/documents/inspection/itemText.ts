import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import type { LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { tableIn } from "../sheet/tableReference";
import { staffRows } from "../staffState";
import { INSPECTION_ITEMS, type ItemKey } from "./items";
import { ITEMS } from "./table";

/** What 检测项 says of an item now: staff may have worded it anew. */
export function itemText(
  context: DocumentContext,
  key: ItemKey,
  what: "dimension" | "item" | "standard",
): LiveText {
  const { column } = tableIn(context, ITEMS);
  const standing = (staffRows(context.staff, ITEMS) ?? []).find((row) => row.key === key);
  const shipped = INSPECTION_ITEMS.find((item) => item.key === key);
  const words = wordsOf(context.localeOf(ITEMS.document));
  const place = `MATCH(${text(key)},${column("key")},0)`;
  const said = shipped === undefined ? "" : words(shipped[what]);
  return {
    formula: `IFERROR(INDEX(${column(what)},${place})&"","")`,
    value: standing === undefined ? said : String(standing.cells[what] ?? ""),
  };
}
