import { term } from "../../../glossary/locale";
import { SHARED } from "../../sharedWords";

export const TERMS = {
  heading: term("改进目标", "改進目標", "Targets"),
  metric: term("目标指标", "目標指標", "Target measure"),
  before: term("改进前值", "改進前值", "Before"),
  target: SHARED.targetValue,
  date: term("目标日期", "目標日期", "Target date"),
  expected: term("预计总体满意度", "預計整體滿意度", "Expected rate"),
  result: SHARED.result,
  beforePeriod: term("改进前周期", "改進前週期", "Period before"),
  otherBands: term("{period}（当时分档）", "{period}（當時分級）", "{period} (bands of then)"),
  baseline: term("改进前数据(存)", "改進前資料(存)", "Data before (stored)"),
  metricThen: term("指标(存)", "指標(存)", "Measure (stored)"),
  valueThen: term("改进前值(存)", "改進前值(存)", "Before (stored)"),
  rateThen: term("总体满意度(存)", "整體滿意度(存)", "Rate (stored)"),
  now: term("现值", "現值", "Now"),
  sentence: term("可衡量目标", "可衡量目標", "Measurable target"),
  occurrence: term("问题发生率(次/百份)", "問題發生率(次/百份)", "Mentions per 100 answers"),
  dimensionMean: term("{name}均分", "{name}平均分", "Mean of {name}"),
  resultOpen: term("目标待定", "目標待定", "To be set"),
  resultWaiting: term("未到目标日期", "未到目標日期", "Not due yet"),
  resultReached: SHARED.reached,
  resultMissed: SHARED.missed,
  sentenceLower: term(
    "{date}前，{metric}由{before}降至{target}",
    "{date}前，{metric}由{before}降至{target}",
    "{metric} down from {before} to {target} by {date}",
  ),
  sentenceHigher: term(
    "{date}前，{metric}由{before}提升至{target}",
    "{date}前，{metric}由{before}提升至{target}",
    "{metric} up from {before} to {target} by {date}",
  ),
  tooltipMetric: term(
    "选择用什么指标衡量；问题的占比不适合作目标，因为一个问题少了，其他问题的占比就会变大。",
    "選擇用什麼指標衡量；問題的佔比不適合作目標，因為一個問題少了，其他問題的佔比就會變大。",
    "What the target is measured by. A share of the reasons will not do: it grows when other problems shrink.",
  ),
  tooltipTarget: term(
    "满意度、不满意率可写 95% 或 0.95。",
    "滿意度、不滿意率可寫 95% 或 0.95。",
    "Rates as 95% or 0.95.",
  ),
} as const;
