import { term } from "../../../glossary/locale";

export const TERMS = {
  heading: term("改进目标", "改進目標", "Targets"),
  metric: term("目标指标", "目標指標", "Target measure"),
  before: term("改进前值", "改進前值", "Before"),
  target: term("目标值", "目標值", "Target"),
  date: term("目标日期", "目標日期", "Target date"),
  expected: term("预计总体满意度", "預計整體滿意度", "Expected rate"),
  result: term("结果", "結果", "Result"),
  metricThen: term("指标(存)", "指標(存)", "Measure (stored)"),
  valueThen: term("改进前值(存)", "改進前值(存)", "Before (stored)"),
  rateThen: term("总体满意度(存)", "整體滿意度(存)", "Rate (stored)"),
  now: term("现值", "現值", "Now"),
  sentence: term("可衡量目标", "可衡量目標", "Measurable target"),
  occurrence: term("问题发生率(次/百份)", "問題發生率(次/百份)", "Mentions per 100 answers"),
  dimensionMean: term("{name}均分", "{name}平均分", "Mean of {name}"),
  resultOpen: term("目标待定", "目標待定", "To be set"),
  resultWaiting: term("未到目标日期", "未到目標日期", "Not due yet"),
  resultReached: term("达标", "達標", "Reached"),
  resultMissed: term("未达标", "未達標", "Not reached"),
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
  legendTargets: term(
    "预计总体满意度：按每少一次提及多一份满意推算；分项和过程指标不作推算",
    "預計整體滿意度：按每少一次提及多一份滿意推算；分項和過程指標不作推算",
    "Expected rate: one mention less counts as one satisfied answer more; dimensions give none",
  ),
} as const;
