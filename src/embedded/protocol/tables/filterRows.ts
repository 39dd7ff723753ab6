import { parseCriterion } from "../../calculation/columns/criterion";
import { shownText } from "../../calculation/numberFormat/shownText";
import { CellError, type CellValue } from "../../model/cellValue";
import { effectiveFormat } from "../../model/edits/formats";
import type { ColumnFilter, FilterCriterion } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import { invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import { requireAllowed } from "../range/cellGuard";
import type { TableColumnTarget, TableTarget } from "./tableTargets";

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
  hideRows({ sheet, table }, tests, host);
}

function hideRows({ sheet, table }: TableTarget, tests: readonly (CellTest | null)[], host: Host): void {
  host.calculation.ensureCurrent();
  const { workbook } = host;
  const body = bodyArea(table);
  const hasUnknown = table.columns.some(({ filter }) => filter?.kind === "other");
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
  host.workbook.notify({ kind: "cells", sheet, area: table.area });
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
