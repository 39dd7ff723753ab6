import type { AlarmLimits, OwnAlarms } from "../../../analysis/measures/alarmLimits";
import type { GoalMeasure, GoalOf } from "../../../analysis/measures/goalOf";
import type { MeasureUnit } from "../../../analysis/measures/measureUnit";
import { LOCALES } from "../../../glossary/locale";
import type { DocumentContext } from "../../context";
import type { CellContent } from "../../sheet/cellSpec";
import { tableIn } from "../../sheet/tableReference";
import { staffRows, type StaffState } from "../../staffState";
import { text } from "../../formulas/text";
import { settingValue } from "../settingValue";
import { GOALS } from "./table";
import { TERMS } from "./words";

/** What staff set for a measure, each in its own unit; null where nothing is set. */
export interface MeasureGoal {
  readonly threshold: number | null;
  /** What is to be reached: of a relative target the value that it comes to. */
  readonly goal: number | null;
  readonly benchmark: number | null;
  readonly weight: number | null;
  readonly alarms: Partial<AlarmLimits>;
}

/** What is set for a measure; 总体满意度 has its threshold and target among the single settings. */
export function goalOf(context: Pick<DocumentContext, "staff">, measure: GoalMeasure): MeasureGoal {
  const cells = cellsOf(context.staff, measure.key);
  const share = measure.unit === "share";
  const at = (key: string): number | null => numberIn(cells[key], share);
  const isOverall = measure.key === "rate";
  return {
    threshold: isOverall ? settingValue(context, "threshold-rate") : at("threshold"),
    goal: isOverall ? settingValue(context, "target-rate") : goalIn(cells, measure),
    benchmark: at("benchmark"),
    weight: weightOf(context, measure.key),
    alarms: alarmsIn(cells, share),
  };
}

/** What a measure counts for in the assessment, 0–1; null where staff have set nothing. */
export function weightOf({ staff }: Pick<DocumentContext, "staff">, key: string): number | null {
  return numberIn(cellsOf(staff, key)["weight"], true);
}

/** The alarms that staff set for single measures, as they stand: see alarmLimits for what is a share. */
export function ownAlarms(staff: StaffState): OwnAlarms {
  const rows = staffRows(staff, GOALS) ?? [];
  return new Map(
    rows.map(({ cells }) => {
      const key = String(cells["key"] ?? "");
      return [key, alarmsIn(cells, false)];
    }),
  );
}

/** The targets that staff set for single measures. */
export function ownGoals(staff: StaffState): GoalOf {
  return (measure) => goalIn(cellsOf(staff, measure.key), measure);
}

type Cells = Readonly<Record<string, CellContent>>;

/** What staff entered for a measure, by column. */
export function cellsOf(staff: StaffState, key: string): Cells {
  return (staffRows(staff, GOALS) ?? []).find(({ cells }) => cells["key"] === key)?.cells ?? {};
}

/** 95 stands for 95 % of a share. */
function numberIn(content: CellContent | undefined, isShare: boolean): number | null {
  if (typeof content !== "number") return null;
  return isShare && Math.abs(content) > 1 ? content / 100 : content;
}

function isRelative(content: CellContent | undefined): boolean {
  return LOCALES.some((locale) => TERMS.relative[locale] === content);
}

function goalIn(cells: Cells, { unit, better }: GoalMeasure): number | null {
  const isShare = unit === "share";
  const target = numberIn(cells["target"], isShare || isRelative(cells["targetMode"]));
  if (target === null || !isRelative(cells["targetMode"])) return target;
  const base = numberIn(cells["base"], isShare);
  return base === null ? null : base * (better === "lower" ? 1 - target : 1 + target);
}

function alarmsIn(cells: Cells, isShare: boolean): Partial<AlarmLimits> {
  const relative = isRelative(cells["alarmMode"]);
  const limit = numberIn(cells["alarm"], isShare || relative);
  if (limit === null) return {};
  return relative ? { relative: limit } : { absolute: limit };
}

/** The formulas, without "=", of a row of the table: the rules above over its own cells. */
export function goalFormulas(
  context: Pick<DocumentContext, "naming" | "localeOf">,
): Readonly<Record<"goal" | "absolute" | "relative", (row: GoalMeasure) => string>> {
  const { own } = tableIn(context, GOALS);
  const share = (cell: string): string => `IF(ABS(${cell})>1,${cell}/100,${cell})`;
  const isRelativeIn = (key: "targetMode" | "alarmMode"): string =>
    `OR(${[...new Set(LOCALES.map((locale) => TERMS.relative[locale]))].map((word) => `${own(key)}=${text(word)}`).join(",")})`;
  return {
    goal: ({ key, unit, better }) => {
      if (key === "rate") return context.naming.setting("target-rate");
      const base = unit === "share" ? share(own("base")) : own("base");
      const plain = unit === "share" ? share(own("target")) : own("target");
      const moved = `${base}*(1${better === "lower" ? "-" : "+"}${share(own("target"))})`;
      return `IF(ISNUMBER(${own("target")}),IF(${isRelativeIn("targetMode")},IF(ISNUMBER(${own("base")}),${moved},""),${plain}),"")`;
    },
    absolute: ({ unit }) => {
      const plain = unit === "share" ? share(own("alarm")) : own("alarm");
      const isOwn = `AND(ISNUMBER(${own("alarm")}),NOT(${isRelativeIn("alarmMode")}))`;
      return `IF(${isOwn},${plain},${usualLimit(context, unit)})`;
    },
    relative: () => {
      const isOwn = `AND(ISNUMBER(${own("alarm")}),${isRelativeIn("alarmMode")})`;
      return `IF(${isOwn},${share(own("alarm"))},${context.naming.setting("alarm-relative")})`;
    },
  };
}

/** The limit of all measures of a unit; null where there is none. */
export function usualLimitOf(context: Pick<DocumentContext, "staff">, unit: MeasureUnit): number | null {
  if (unit === "share") return settingValue(context, "alarm-points");
  if (unit === "points") return settingValue(context, "alarm-points") * 100;
  return unit === "score" ? settingValue(context, "alarm-mean") : null;
}

/** The same as a formula without "=". */
function usualLimit({ naming }: Pick<DocumentContext, "naming">, unit: MeasureUnit): string {
  if (unit === "share") return naming.setting("alarm-points");
  if (unit === "points") return `${naming.setting("alarm-points")}*100`;
  return unit === "score" ? naming.setting("alarm-mean") : '""';
}
