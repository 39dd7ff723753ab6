import { parseCriterion } from "../../calculation/columns/criterion";
import { shownText } from "../../calculation/numberFormat/shownText";
import { CellError, type CellValue } from "../../model/cellValue";
import { effectiveFormat } from "../../model/edits/formats";
import { columnCount, type Area } from "../../model/area";
import type { ColumnFilter, FilterCriterion, Sheet, SheetFilter } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import { invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import { requireAllowed } from "../range/cellGuard";
import type { TableColumnTarget } from "./tableTargets";

/** Whether a cell may be seen, by what it holds and what it shows. */
type CellTest = (value: CellValue, shown: string) => boolean;

/**
 * Gives a column a filter, or takes it away by null, and hides the rows that any column's filter does not let through.
 * Rows that a filter of an unknown kind hides stay hidden.
 */
export function filterColumn(
  { sheet, table, column }: TableColumnTarget,
  filter: ColumnFilter | null,
  host: Host,
): void {
  requireAllowed(sheet, "allowAutoFilter");
  const tests = testsOf(
    table.columns.map((each) => (each === column ? filter : each.filter)),
    host,
  );
  column.filter = filter;
  if (filter !== null) table.showFilterButton = true;
  const hasUnknown = table.columns.some((each) => each.filter?.kind === "other");
  hideRows({ sheet, body: bodyArea(table), hasUnknown }, tests, host);
}

/** Hides the rows under the headings of a sheet's own filter that one of its columns does not let through, and shows the others. */
export function filterSheet(sheet: Sheet, { area, columns }: SheetFilter, host: Host): void {
  const filters = new Map(columns.map(({ place, filter }) => [place, filter]));
  const tests = testsOf(
    Array.from({ length: columnCount(area) }, (_, place) => filters.get(place) ?? null),
    host,
  );
  sheet.autoFilter = { area, columns };
  const hasUnknown = columns.some(({ filter }) => filter.kind === "other");
  hideRows({ sheet, body: { ...area, top: area.top + 1 }, hasUnknown }, tests, host);
}

/** Rows that are filtered; those that a filter of an unknown kind hides stay hidden. */
interface FilteredBody {
  readonly sheet: Sheet;
  readonly body: Area;
  readonly hasUnknown: boolean;
}

function hideRows(
  { sheet, body, hasUnknown }: FilteredBody,
  tests: readonly (CellTest | null)[],
  host: Host,
): void {
  host.calculation.ensureCurrent();
  const { workbook } = host;
  const passes = (row: number, place: number, test: CellTest | null): boolean => {
    if (test === null) return true;
    const at = body.left + place;
    const value = sheet.cells.getValue(row, at);
    const { numberFormat } = workbook.formats.get(effectiveFormat(sheet, row, at));
    return test(value, value === null ? "" : shownText(workbook, value, numberFormat));
  };
  for (let row = body.top; row <= body.bottom; row++) {
    if (!tests.every((test, place) => passes(row, place, test))) sheet.hiddenRows.add(row);
    else if (!hasUnknown) sheet.hiddenRows.delete(row);
  }
  sheet.changed = true;
  host.workbook.notify({ kind: "cells", sheet, area: body });
}

function testsOf(filters: readonly (ColumnFilter | null)[], { workbook }: Host): (CellTest | null)[] {
  return filters.map((filter) => {
    if (filter === null || filter.kind === "other") return null;
    if (filter.kind === "values") return valuesTest(filter);
    const tests = filter.criteria.map((criterion) => criterionTest(criterion, workbook.date1904));
    return filter.all
      ? (value, shown) => tests.every((test) => test(value, shown))
      : (value, shown) => tests.some((test) => test(value, shown));
  });
}

function valuesTest({ values, blank }: Extract<ColumnFilter, { kind: "values" }>): CellTest {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  return (_value, shown) => (shown === "" ? blank : wanted.has(shown.toLowerCase()));
}

function criterionTest({ operator, value }: FilterCriterion, date1904: boolean): CellTest {
  if (value === "") {
    return operator === "<>" ? (_cell, shown) => shown !== "" : (_cell, shown) => shown === "";
  }
  const isUnequal = operator === "<>";
  const criterion = parseCriterion(`${isUnequal ? "=" : operator}${value}`, date1904);
  if (criterion instanceof CellError) throw invalidArgument(`Filter: the criterion is too long: ${value}`);
  const { matches } = criterion;
  if (isUnequal) return (cell, shown) => !(matches(cell) || matches(shown));
  return operator === "=" ? (cell, shown) => matches(cell) || matches(shown) : (cell) => matches(cell);
}
