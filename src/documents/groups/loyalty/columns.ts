import type { LoyaltyTable } from "../../../analysis/measures/loyaltyTable";
import type { CleanDataLayout } from "../../cleanData/layout";
import { sampleEnds, sampleDifference, sampleValueFormula } from "../../formulas/sampleFormulas";
import { text } from "../../formulas/text";
import type { Column } from "../../sheet/column";
import { inShownUnit, UNIT_FORMATS } from "../../sheet/unitFormats";
import type { DocumentSources } from "../../sources";
import { verdictText } from "../verdict";
import { NONE } from "../../sheet/none";
import { cellsOfSides, effectiveCells } from "./cells";
import type { LoyaltyRow } from "./rows";
import { groupTableIn } from "../table";
import { loyaltyTableOf, type LoyaltyKey } from "./table";
import { countedNumbers, loyaltyWorkings, numberFormula, type CountedNumbers } from "./workings";

type LoyaltyColumn = Column<LoyaltyRow>;

/** The widths of the tables of 总体满意度, under which these stand. */
const WIDTHS = { name: 18, n: 10, value: 13, end: 10, difference: 16, chance: 12, verdict: 22 } as const;

/** A group's answers, its value with its interval, and how it stands against all others; then what these follow from. */
export function loyaltyColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  table: LoyaltyTable,
): readonly LoyaltyColumn[] {
  const counted = countedNumbers(sources, data, table);
  if (counted === null) return [];
  return [
    ...valueColumns(sources, table, counted),
    ...differenceColumns(sources, table),
    ...verdictColumns(sources, table),
    ...loyaltyWorkings(sources, table, counted),
  ];
}

function valueColumns(
  { context }: DocumentSources,
  { key, role, kind, unit }: LoyaltyTable,
  counted: CountedNumbers,
): readonly LoyaltyColumn[] {
  const reference = groupTableIn(context, loyaltyTableOf(key, role), role);
  const { heading, own } = reference;
  const { group: cells } = cellsOfSides(context, key, role);
  const ends = sampleEnds(kind, cells);
  const end = (column: "low" | "high", place: 0 | 1): LoyaltyColumn => ({
    key: column,
    heading: heading(column),
    width: WIDTHS.end,
    format: UNIT_FORMATS[unit].value,
    formula: `=${ends[column]}`,
    value: ({ figures }) => figures.interval?.[place] ?? "",
  });
  return [
    { key: "name", heading: heading("name"), width: WIDTHS.name, format: "text", value: ({ name }) => name },
    {
      key: "n",
      heading: heading("n"),
      width: WIDTHS.n,
      format: "integer",
      formula: `=${numberFormula(reference, "n", counted)}`,
      value: ({ figures }) => figures.n,
    },
    {
      key: "value",
      heading: heading("value"),
      width: WIDTHS.value,
      format: UNIT_FORMATS[unit].value,
      formula: `=IF(${own("n")}=0,"",${sampleValueFormula(kind, cells)})`,
      value: ({ figures }) => figures.value ?? "",
    },
    end("low", 0),
    end("high", 1),
  ];
}

/** The group less all others, with its interval, where both have answers enough. */
function differenceColumns(sources: DocumentSources, table: LoyaltyTable): readonly LoyaltyColumn[] {
  const { context } = sources;
  const { key, role, kind, unit } = table;
  const { heading, own } = groupTableIn(context, loyaltyTableOf(key, role), role);
  const { group, others } = effectiveCells(context, key, role);
  const small = context.naming.setting("small-sample");
  const tested = sampleDifference(kind, others, group);
  const difference = `${own("value")}-${sampleValueFormula(kind, others)}`;
  const judged = (formula: string): string =>
    `=IF(${own("criterion")}="","",IF(OR(${group.n}<${small},${others.n}<${small}),${text(NONE)},IFERROR(${inShownUnit(unit, formula)},${text(NONE)})))`;
  const column = (
    columnKey: "difference" | "differenceLow" | "differenceHigh",
    formula: string,
    value: (row: NonNullable<LoyaltyRow["group"]>) => number | null,
  ): LoyaltyColumn => ({
    key: columnKey,
    heading: heading(columnKey),
    width: WIDTHS.difference,
    format: UNIT_FORMATS[unit].change,
    formula: judged(formula),
    value: (row) => {
      if (row.group === null) return "";
      const found = value(row.group);
      return found === null ? NONE : found * UNIT_FORMATS[unit].factor;
    },
  });
  return [
    column("difference", difference, (row) => row.difference),
    column("differenceLow", tested.low, (row) => row.differenceInterval?.[0] ?? null),
    column("differenceHigh", tested.high, (row) => row.differenceInterval?.[1] ?? null),
  ];
}

/** Values as of the run: Holm's order is that of all groups together. */
function verdictColumns(
  { context, words }: DocumentSources,
  { key, role }: LoyaltyTable,
): readonly LoyaltyColumn[] {
  const heading = (column: LoyaltyKey): string =>
    groupTableIn(context, loyaltyTableOf(key, role), role).heading(column);
  return [
    {
      key: "adjustedP",
      heading: heading("adjustedP"),
      width: WIDTHS.chance,
      format: "chance",
      value: ({ group }) => (group === null ? "" : (group.adjustedP ?? NONE)),
    },
    {
      key: "verdict",
      heading: heading("verdict"),
      width: WIDTHS.verdict,
      align: "center",
      value: ({ group }) => (group === null ? "" : verdictText(words, group.verdict)),
    },
  ];
}
