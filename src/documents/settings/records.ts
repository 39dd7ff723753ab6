import { term } from "../../glossary/locale";
import type { CellContent } from "../sheet/cellSpec";
import { CHECK_RECORDS } from "./checkRecords";
import { DIAGNOSIS_RECORDS } from "./diagnosisRecords";
import { EFFECT_RECORDS } from "./effectRecords";
import { INSPECTION_RECORDS } from "./inspectionRecords";
import { PERIOD_RECORDS } from "./periodRecords";
import { PROBLEM_RECORDS } from "./problemRecords";
import { SAMPLE_RECORDS } from "./sampleRecords";
import type { SettingRecord } from "./settingRecord";
import { SHEET_RECORDS } from "./sheetRecords";

/** The settings that are single numbers, in the order in which they are shown. */
export const SETTING_RECORDS = [
  {
    // S10
    key: "threshold-rate",
    default: 0.9,
    unit: "percent",
    min: 0,
    max: 1,
    whole: false,
    format: "percent1",
    label: term("满意度阈值", "滿意度門檻", "Threshold of satisfaction"),
    explanation: term(
      "总体满意度低于此值即启动改进（样本偏少时只作标记）",
      "整體滿意度低於此值即啟動改進（樣本偏少時只作標記）",
      "Below this an improvement starts (a small sample is only marked)",
    ),
  },
  {
    // S11
    key: "target-rate",
    default: 0.95,
    unit: "percent",
    min: 0,
    max: 1,
    whole: false,
    format: "percent1",
    label: term("满意度目标", "滿意度目標", "Target of satisfaction"),
    explanation: term("总体满意度的目标值", "整體滿意度的目標值", "The rate to reach"),
  },
  ...SAMPLE_RECORDS,
  {
    // S24
    key: "vital-share",
    default: 0.8,
    unit: "percent",
    min: 0.01,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("关键少数界线", "關鍵少數界線", "Line of the vital few"),
    explanation: term("帕累托累计占比界线", "柏拉圖累計佔比界線", "Cumulative share of the Pareto's line"),
  },
  {
    // S24
    key: "core-second-share",
    default: 0.1,
    unit: "percent",
    min: 0,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("第二核心问题占比", "第二核心問題佔比", "Share of a second core problem"),
    explanation: term(
      "第二类占比不低于此值时才列为核心问题",
      "第二類佔比不低於此值時才列為核心問題",
      "The second is core only from this share on",
    ),
  },
  {
    // S24
    key: "core-third-share",
    default: 0.15,
    unit: "percent",
    min: 0,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("第三核心问题占比", "第三核心問題佔比", "Share of a third core problem"),
    explanation: term(
      "前两类未达界线且第三类占比不低于此值时，第三类也列为核心问题",
      "前兩類未達界線且第三類佔比不低於此值時，第三類也列為核心問題",
      "The third is core too when two do not reach the line and it has this share",
    ),
  },
  {
    // S09; a fraction: 0.05 is 5 百分点
    key: "alarm-points",
    default: 0.05,
    unit: "points",
    min: 0.001,
    max: 1,
    whole: false,
    format: "percent1",
    label: term("环比预警(百分点)", "降幅預警(百分點)", "Alarm: fall of the rate"),
    explanation: term(
      "总体满意度环比下降达到此值即预警",
      "整體滿意度較上月下降達到此值即預警",
      "A fall of the rate against the month before that raises an alarm",
    ),
  },
  {
    // S09; relative to the rate before, 0 for off
    key: "alarm-relative",
    default: 0,
    unit: "percent",
    min: 0,
    max: 1,
    whole: false,
    format: "percent1",
    label: term("环比预警(相对%)", "降幅預警(相對%)", "Alarm: relative fall of the rate"),
    explanation: term(
      "总体满意度较上期相对下降达到此值即预警：10% 即由 90% 降至 81%；0 为不启用",
      "整體滿意度較上期相對下降達到此值即預警：10% 即由 90% 降至 81%；0 為不啟用",
      "A fall relative to the rate before that raises an alarm: 10% is from 90% to 81%; 0 is off",
    ),
  },
  {
    // S09, document 003; in 分
    key: "alarm-mean",
    default: 0.5,
    unit: "score",
    min: 0.01,
    max: 100,
    whole: false,
    format: "decimal1",
    label: term("环比预警(分)", "降幅預警(分)", "Alarm: fall of the mean"),
    explanation: term(
      "平均分环比下降达到此值即预警",
      "平均分較上月下降達到此值即預警",
      "A fall of the mean that raises an alarm",
    ),
  },
  ...PERIOD_RECORDS,
  {
    // S44
    key: "soon-late-days",
    default: 3,
    unit: "days",
    min: 0,
    max: 365,
    whole: true,
    format: "integer",
    label: term("即将逾期天数", "即將逾期天數", "Due soon within (days)"),
    explanation: term(
      "距完成时限不超过此天数标记“即将逾期”",
      "距完成時限不超過此天數標記「即將逾期」",
      "Actions due within so many days are marked",
    ),
  },
  ...CHECK_RECORDS,
  ...EFFECT_RECORDS,
  ...DIAGNOSIS_RECORDS,
  ...PROBLEM_RECORDS,
  ...INSPECTION_RECORDS,
  ...SHEET_RECORDS,
] as const satisfies readonly SettingRecord[];

export type SettingKey = (typeof SETTING_RECORDS)[number]["key"];

/** What the settings start from. */
export const SETTING_DEFAULTS = Object.fromEntries(
  SETTING_RECORDS.map((record) => [record.key, record.default]),
) as Readonly<Record<SettingKey, number>>;

/** Values of settings by key. */
export type SettingValues = ReadonlyMap<string, CellContent>;

/** A number of 参数设置; null where there is none. */
export function numberSetting(values: SettingValues, key: string): number | null {
  const value = values.get(key);
  return typeof value === "number" ? value : null;
}
