import type { ColumnFilter, SheetFilter, Table } from "../../model/sheet";
import type { SheetFrame } from "../context/sheetFrame";
import { areaName } from "../notation/a1";
import { sameValue } from "../notation/sameValue";
import { wordOf } from "../notation/wordPairs";
import { FILTER_OPERATORS, filterColumnAt, readColumnFilter } from "../read/readColumnFilter";
import { encodeControlsInAttribute } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, childrenNamed } from "../xml/xmlElement";
import { replaceChildren, withAttributes } from "../xml/xmlPatch";
import { parsePartText } from "../package/partText";
import { element } from "../xml/xmlWriter";

const FILTER_ORDER = ["filterColumn", "sortState", "extLst"];

/** A table's <autoFilter>: what its file says of columns whose filter is as it was stays as it is. */
export function writeTableFilter(original: string, root: XmlElement, table: Table): string {
  if (!table.showFilterButton || !table.showHeaders) return "";
  const { area } = table;
  const ref = areaName(table.showTotals ? { ...area, bottom: area.bottom - 1 } : area);
  const ids = childrenNamed(child(root, "tableColumns"), "tableColumn").map((each) => attribute(each, "id"));
  const columns = table.columns.map(({ id, filter }, place) => ({
    place,
    filter,
    origin: ids.indexOf(String(id)),
  }));
  return writeFilter(original, root, ref, columns);
}

/** The same of a sheet's own filter. */
export function writeSheetFilter({ text, root }: SheetFrame, filter: SheetFilter | null): string {
  return filter === null ? "" : writeFilter(text, root, areaName(filter.area), filter.columns);
}

/** A column of a filter, and its place in the file. */
interface WrittenColumn {
  readonly place: number;
  readonly filter: ColumnFilter | null;
  readonly origin: number | null;
}

function writeFilter(
  original: string,
  root: XmlElement,
  ref: string,
  filtered: readonly WrittenColumn[],
): string {
  const columns = filtered.map((column) => writeFilterColumn(original, root, column)).join("");
  const present = child(root, "autoFilter");
  if (present === undefined) return element("autoFilter", { ref }, columns);
  const kept = withAttributes(original, present, { ref });
  const tree = parsePartText(kept, ref);
  return replaceChildren(kept, tree, FILTER_ORDER, new Map([["filterColumn", columns]]));
}

function writeFilterColumn(
  original: string,
  root: XmlElement,
  { place, filter, origin }: WrittenColumn,
): string {
  const before = origin === null ? undefined : filterColumnAt(root, origin);
  if (before !== undefined && sameValue(readColumnFilter(before), filter)) {
    return withAttributes(original, before, { colId: String(place) });
  }
  const content = filter === null ? "" : filterContent(filter);
  return content === "" ? "" : element("filterColumn", { colId: place }, content);
}

function filterContent(filter: ColumnFilter): string {
  if (filter.kind === "other") return "";
  if (filter.kind === "values") {
    const values = filter.values.map((value) => element("filter", { val: encodeControlsInAttribute(value) }));
    return element("filters", { blank: filter.blank ? "1" : null }, values.join(""));
  }
  const criteria = filter.criteria.map(({ operator, value }) =>
    element("customFilter", {
      operator: operator === "=" ? null : wordOf(FILTER_OPERATORS, operator),
      // Excel's word for an empty cell
      val: value === "" ? " " : encodeControlsInAttribute(value),
    }),
  );
  return element("customFilters", { and: filter.all ? "1" : null }, criteria.join(""));
}
