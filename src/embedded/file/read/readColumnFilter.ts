import { nameOf, type WordPairs } from "../notation/wordPairs";
import type { ColumnFilter, FilterCriterion } from "../../model/sheet";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, childrenNamed } from "../xml/xmlElement";

/** What a comparison is called in a file. */
export const FILTER_OPERATORS: WordPairs<FilterCriterion["operator"]> = [
  ["=", "equal"],
  ["<>", "notEqual"],
  [">", "greaterThan"],
  [">=", "greaterThanOrEqual"],
  ["<", "lessThan"],
  ["<=", "lessThanOrEqual"],
];

/** What a table's file says of the filter of a column, by its 0-based place. */
export function filterColumnAt(table: XmlElement, place: number): XmlElement | undefined {
  return childrenNamed(child(table, "autoFilter"), "filterColumn").find(
    (column) => attribute(column, "colId") === String(place),
  );
}

/** A column's filter; null where all may be seen. */
export function readColumnFilter(column: XmlElement | undefined): ColumnFilter | null {
  const [filter] = column?.children ?? [];
  if (filter === undefined) return null;
  if (filter.name === "filters") return readValues(filter);
  return filter.name === "customFilters" ? readCriteria(filter) : { kind: "other" };
}

function readValues(filters: XmlElement): ColumnFilter {
  if (filters.children.some(({ name }) => name !== "filter")) return { kind: "other" };
  const values = filters.children.map((each) => decodeControls(attribute(each, "val") ?? ""));
  return { kind: "values", values, blank: booleanAttribute(filters, "blank") };
}

function readCriteria(filters: XmlElement): ColumnFilter {
  const criteria = childrenNamed(filters, "customFilter").map((each): FilterCriterion => {
    const operator = nameOf(FILTER_OPERATORS, attribute(each, "operator")) ?? "=";
    const value = decodeControls(attribute(each, "val") ?? "");
    return { operator, value: value.trim() === "" ? "" : value };
  });
  return { kind: "custom", criteria, all: booleanAttribute(filters, "and") };
}
