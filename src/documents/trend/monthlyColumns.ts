import type { MonthlyChange, MonthlyMeasures } from "../../analysis/monthly/monthlyMeasures";
import { CONCEPTS } from "../../glossary/concepts";
import { thisRow } from "../formulas/reference";
import type { Column } from "../sheet/column";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { MONTHLY } from "./table";
import { TERMS } from "./words";

/** A measure by month, and its last month against others. */
export interface MonthlyRow {
  readonly key: string;
  readonly item: MonthlyMeasures["items"][number];
  readonly change: MonthlyChange | undefined;
}

type MonthlyColumn = Column<MonthlyRow>;

const MONTH_WIDTH = 11;
const CHANGE_WIDTH = 16;

/** The key of a month's column by its place. */
export function monthKey(place: number): string {
  return `month${String(place)}`;
}

/** The measures, one a row. */
export function monthlyRows({ items, changes }: MonthlyMeasures): readonly MonthlyRow[] {
  return items.map((item, i) => ({ key: `${String(i)} ${item.name}`, item, change: changes[i] }));
}

/** Whether a measure has nothing but whole numbers. */
export function isWhole({ values }: MonthlyRow["item"]): boolean {
  return values.every((value) => value === null || Number.isInteger(value));
}

/** A measure's name, its months, and its last month against the month before and the same month a year before. */
export function monthlyColumns(
  sources: DocumentSources,
  { months, changes }: MonthlyMeasures,
): readonly MonthlyColumn[] {
  const { name, heading } = tableIn(sources.context, MONTHLY);
  const cellAt = (place: number): string => thisRow(name, months[place]?.label ?? "");
  const hasYearBefore = changes.some(({ yearBefore }) => yearBefore !== null);
  return [
    { key: "name", heading: heading("name"), width: 26, value: ({ item }) => item.name },
    ...months.map(({ label }, place): MonthlyColumn => ({
      key: monthKey(place),
      heading: label,
      width: MONTH_WIDTH,
      align: "right",
      value: ({ item }) => item.values[place] ?? null,
    })),
    {
      key: "change",
      heading: heading("change"),
      width: 25,
      align: "right",
      value: (row) => changeOf(sources, row, cellAt),
    },
    rateColumn(sources, "changeRate", cellAt),
    ...(hasYearBefore ? [rateColumn(sources, "yearRate", cellAt)] : []),
    {
      key: "verdict",
      heading: heading("verdict"),
      width: CHANGE_WIDTH,
      align: "center",
      value: ({ change }) => verdictOf(sources, change),
    },
  ];
}

/** The formula of a month's cell in the row. */
type CellAt = (place: number) => string;

/** 环比变化: of shares in 百分点. */
function changeOf(
  sources: DocumentSources,
  { item, change }: MonthlyRow,
  cellAt: CellAt,
): CellContent | Formula {
  if (change === undefined || change.before === null) return "";
  const difference = `${cellAt(change.last)}-${cellAt(change.before)}`;
  const value = change.againstBefore.change ?? 0;
  return item.isShare
    ? live(sources, `=(${difference})*100`, value * 100)
    : live(sources, `=${difference}`, value);
}

function rateColumn(sources: DocumentSources, key: "changeRate" | "yearRate", cellAt: CellAt): MonthlyColumn {
  const [place, against] =
    key === "changeRate"
      ? (["before", "againstBefore"] as const)
      : (["yearBefore", "againstYearBefore"] as const);
  return {
    key,
    heading: tableIn(sources.context, MONTHLY).heading(key),
    width: CHANGE_WIDTH,
    format: "signedPercent1",
    value: ({ change }) => {
      const before = change?.[place] ?? null;
      const rate = change?.[against].rate ?? null;
      if (change === undefined || before === null || rate === null) return "";
      return live(sources, `=(${cellAt(change.last)}-${cellAt(before)})/${cellAt(before)}`, rate);
    },
  };
}

/** Better or worse than the month before; "—" where the measure's name does not tell which way is better. */
function verdictOf({ words }: DocumentSources, change: MonthlyChange | undefined): string {
  const difference = change?.againstBefore.change ?? null;
  if (change === undefined || difference === null) return "";
  if (difference === 0) return words(TERMS.monthlySame);
  if (change.direction === null) return "—";
  const isBetter = difference > 0 === (change.direction === "higher-is-better");
  return words(isBetter ? TERMS.monthlyBetter : CONCEPTS.monthlyWorse);
}
