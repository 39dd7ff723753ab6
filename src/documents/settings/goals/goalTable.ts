import type { Figure } from "../../../analysis/measures/figure";
import type { NumberFormat } from "../../sheet/cellSpec";
import { tableOf, type Column } from "../../sheet/column";
import type { TableBlock } from "../../sheet/tableSpec";
import { tableIn } from "../../sheet/tableReference";
import { live, type DocumentSources } from "../../sources";
import { measureName } from "./measureName";
import { cellsOf, goalFormulas, goalOf, usualLimitOf } from "./goal";
import { GOALS } from "./table";
import { TERMS } from "./words";
import { settingValue } from "../settingValue";

type GoalColumn = Column<Figure>;

const STAFF = { owner: "staff", align: "center", width: 11 } as const;

/** 指标目标: a row for each measure of the survey. */
export function goalTable(sources: DocumentSources, row: number, column: number): TableBlock {
  const { context } = sources;
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(context, GOALS).name,
      row,
      column,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      filterButtons: false,
      formatOf: formatIn,
    },
    context.results.figures,
    goalColumns(sources),
  );
}

/** The measure, what staff set for it, and what that comes to. */
export function goalColumns(sources: DocumentSources): readonly GoalColumn[] {
  const { words, context } = sources;
  const { heading } = tableIn(context, GOALS);
  return [
    { key: "name", heading: heading("name"), width: 26, value: (row) => measureName(words, row) },
    {
      key: "direction",
      heading: heading("direction"),
      width: 12,
      align: "center",
      value: ({ better }) => words(better === null ? TERMS.unsaid : TERMS[better]),
    },
    aimColumn(sources, "threshold"),
    aimColumn(sources, "target"),
    ...staffColumns(sources),
    ...comesToColumns(sources),
    { key: "key", heading: heading("key"), width: 12, hidden: true, format: "text", value: ({ key }) => key },
  ];
}

/** What stands blank until staff write it. */
function staffColumns({ words, context }: DocumentSources): readonly GoalColumn[] {
  const { heading } = tableIn(context, GOALS);
  const blank = (
    key: "targetMode" | "base" | "benchmark" | "weight" | "alarm" | "alarmMode",
  ): GoalColumn => ({
    key,
    heading: heading(key),
    ...STAFF,
    value: (row) => cellsOf(context.staff, row.key)[key] ?? null,
  });
  const choices = { values: [words(TERMS.absolute), words(TERMS.relative)] };
  return [
    { ...blank("targetMode"), choices },
    blank("base"),
    blank("benchmark"),
    blank("weight"),
    { ...blank("alarm"), tooltip: words(TERMS.tooltipAlarm) },
    { ...blank("alarmMode"), choices },
  ];
}

/** Those of 总体满意度 stand among the single settings: a formula that showed them here would be one among what staff write. */
function aimColumn({ words, context }: DocumentSources, key: "threshold" | "target"): GoalColumn {
  return {
    key,
    heading: tableIn(context, GOALS).heading(key),
    ...STAFF,
    tooltip: words(key === "threshold" ? TERMS.tooltipOverall : TERMS.tooltipTarget),
    value: (row) =>
      row.key === "rate" ? words(TERMS.amongSettings) : (cellsOf(context.staff, row.key)[key] ?? null),
  };
}

function comesToColumns({ context }: DocumentSources): readonly GoalColumn[] {
  const { heading } = tableIn(context, GOALS);
  const formulas = goalFormulas(context);
  const computed = (
    key: "goal" | "absolute" | "relative",
    value: (row: Figure) => number | null,
  ): GoalColumn => ({
    key,
    heading: heading(key),
    width: 11,
    align: "center",
    value: (row) => live({ context }, `=${formulas[key](row)}`, value(row) ?? ""),
  });
  return [
    computed("goal", (row) => goalOf(context, row).goal),
    computed("absolute", (row) => goalOf(context, row).alarms.absolute ?? usualLimitOf(context, row.unit)),
    computed(
      "relative",
      (row) => goalOf(context, row).alarms.relative ?? settingValue(context, "alarm-relative"),
    ),
  ];
}

function formatIn({ unit }: Figure, key: string): NumberFormat | null {
  if (key === "weight" || key === "relative") return "percent1";
  const isOwnUnit = ["threshold", "target", "base", "benchmark", "alarm", "goal", "absolute"].includes(key);
  return isOwnUnit && unit === "share" ? "percent1" : null;
}
