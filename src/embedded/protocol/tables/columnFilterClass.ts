import type { ColumnFilter, FilterCriterion } from "../../model/sheet";
import { ApiError, invalidArgument } from "../apiError";
import type { ObjectClass } from "../objectClass";
import { filterColumn } from "./filterRows";
import type { TableColumnTarget } from "./tableTargets";

declare module "../hostObject" {
  interface ClassTargets {
    Filter: TableColumnTarget;
  }
}

/** `Filter`, of a table's column: by values and by comparisons. */
export const columnFilterClass: ObjectClass<TableColumnTarget> = {
  name: "Filter",
  scalars: { Criteria: { get: ({ column }) => criteriaOf(column.filter) } },
  methods: {
    Apply: (target, args, host) => {
      filterColumn(target, filterOf(args.raw(0)), host);
      return null;
    },
    ApplyValuesFilter: (target, args, host) => {
      filterColumn(target, valuesFilter(args.raw(0)), host);
      return null;
    },
    ApplyCustomFilter: (target, args, host) => {
      const operator = args.choice(2, ["And", "Or"], "And");
      filterColumn(target, customFilter(args.raw(0), args.raw(1), operator), host);
      return null;
    },
    Clear: (target, _args, host) => {
      filterColumn(target, null, host);
      return null;
    },
  },
};

/** The criteria of `Filter.apply` as the client sends them. */
interface Criteria {
  readonly filterOn?: unknown;
  readonly criterion1?: unknown;
  readonly criterion2?: unknown;
  readonly operator?: unknown;
  readonly values?: unknown;
}

/** What criteria that the client sends let through. */
export function filterOf(sent: unknown): ColumnFilter {
  if (typeof sent !== "object" || sent === null) throw invalidArgument("Filter.Apply: there are no criteria");
  const { filterOn, criterion1, criterion2, operator, values } = sent as Criteria;
  if (filterOn === "Values") return valuesFilter(values);
  if (filterOn === "Custom") return customFilter(criterion1, criterion2 ?? null, operator ?? "And");
  throw new ApiError(
    "NotImplemented",
    `Filter.Apply by ${String(filterOn)} is not implemented by the embedded host`,
  );
}

function valuesFilter(values: unknown): ColumnFilter {
  if (!Array.isArray(values)) throw invalidArgument("Filter: the values must be an array");
  const texts = values.map((value: unknown) => {
    if (typeof value === "string") return value;
    throw new ApiError("NotImplemented", "Filter by dates is not implemented by the embedded host");
  });
  return { kind: "values", values: texts.filter((text) => text !== ""), blank: texts.includes("") };
}

function customFilter(first: unknown, second: unknown, operator: unknown): ColumnFilter {
  const criteria = [first, ...(second === null || second === "" ? [] : [second])].map(criterionOf);
  return { kind: "custom", criteria, all: criteria.length > 1 && operator === "And" };
}

function criterionOf(text: unknown): FilterCriterion {
  if (typeof text !== "string") throw invalidArgument("Filter: a criterion must be a string");
  const [, operator = "=", value = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/u.exec(text) ?? [];
  return { operator: operator as FilterCriterion["operator"], value };
}

/** What a filter was set by; null without one, or where the host does not know its kind. */
export function criteriaOf(filter: ColumnFilter | null): Criteria | null {
  if (filter === null || filter.kind === "other") return null;
  if (filter.kind === "values") {
    return { filterOn: "Values", values: [...filter.values, ...(filter.blank ? [""] : [])] };
  }
  const [criterion1 = "", criterion2] = filter.criteria.map(({ operator, value }) => `${operator}${value}`);
  return {
    filterOn: "Custom",
    criterion1,
    ...(criterion2 === undefined ? {} : { criterion2, operator: filter.all ? "And" : "Or" }),
  };
}
