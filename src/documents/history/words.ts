import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("历次改进台账", "歷次改進台帳", "Improvement history"),
  about: term(
    "每个周期每个指标一行，只增不改，供下一周期对比",
    "每個週期每個指標一列，只增不改，供下一週期對比",
    "One row per cycle and measure, added and never changed, for the next comparison",
  ),
  period: SHARED.cycle,
  madeOn: term("生成日期", "產生日期", "Generated on"),
  metric: SHARED.measure,
  n: SHARED.n,
  value: term("值", "值", "Value"),
  interval: term("区间", "區間", "Interval"),
  problems: term("核心问题与占比", "核心問題與佔比", "Core problems and shares"),
  actions: term("措施数", "措施數", "Actions"),
  onTime: term("按期完成率", "按期完成率", "Done on time"),
  verdict: SHARED.verdict,
  source: term("数据范围", "資料範圍", "Data"),
  cycleKey: term("台账编号", "台帳編號", "History no."),
  stored: term("周期数据(存)", "週期資料(存)", "Cycle (stored)"),
  partial: SHARED.partialPeriod,
  tooltipWeight: term(
    "本周期的考核权重：生成时取自《参数设置》，可改；以后的周期改动权重，本行不变。",
    "本週期的考核權重：產生時取自《參數設定》，可改；以後的週期改動權重，本列不變。",
    "Weight of the measure in this cycle: taken from Settings, yours to change. Later changes of weights leave this row as it is.",
  ),
  noTimes: term(
    "还没有可记录的周期：数据中没有回访时间",
    "還沒有可記錄的週期：資料中沒有回訪時間",
    "No cycle to record: the data have no answer times",
  ),
  onlyYears: term(
    "还没有可记录的周期：数据只有年份，没有日期",
    "還沒有可記錄的週期：資料只有年份，沒有日期",
    "No cycle to record: the data tell the year of answers, not their days",
  ),
  onePart: term(
    "只统计一部分数据，不记录周期",
    "只統計一部分資料，不記錄週期",
    "No cycle is recorded of one part of the answers",
  ),
  noWholeMonth: term(
    "还没有可记录的周期：数据还不满一个完整的月",
    "還沒有可記錄的週期：資料還不滿一個完整的月",
    "No cycle to record yet: the data do not hold a whole month",
  ),
  legend: term(
    "每次生成记入所评估的周期；早前周期的行不再改动，其数据删去后仍可与之对比",
    "每次產生記入所評估的週期；早前週期的列不再改動，其資料刪去後仍可與之對比",
    "Each run records the cycle measured; rows of earlier cycles are never rewritten and can be compared with even when their data are gone",
  ),
} as const;
