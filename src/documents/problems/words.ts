import { term } from "../../glossary/locale";

/** What problems are called that no category of reasons stands for, and what tells them. */
export const TERMS = {
  rate: term("总体满意度低于阈值", "整體滿意度低於門檻", "Satisfaction rate below threshold"),
  dimension: term("{name}评分偏低", "{name}評分偏低", "Low scores: {name}"),
  group: term("{role}“{name}”满意度偏低", "{role}「{name}」滿意度偏低", "Low satisfaction: {role} {name}"),
  theme: term("客户意见：{name}", "客戶意見：{name}", "In comments: {name}"),
  inspection: term("质检：{name}", "品檢：{name}", "Inspection: {name}"),
  operating: term("{name}未达目标", "{name}未達目標", "Target missed: {name}"),
  circumstance: term("{name}时满意度偏低", "{name}時滿意度偏低", "Low satisfaction when {name}"),
  evidenceLoyalty: term(
    "{measure} {value}，比其他组差 {under}（差异显著），n\u00a0=\u00a0{n}",
    "{measure} {value}，比其他組差 {under}（差異顯著），n\u00a0=\u00a0{n}",
    "{measure} {value}, {under} worse than the others (significant), n\u00a0=\u00a0{n}",
  ),
  points: term("{number}\u00a0分", "{number}\u00a0分", "{number}\u00a0points"),
  percentagePoints: term("{number}\u00a0个百分点", "{number}\u00a0個百分點", "{number} percentage points"),
  evidenceCircumstance: term(
    "满意度 {rate}，比其余评价低 {under}\u00a0个百分点（差异显著），n\u00a0=\u00a0{n}",
    "滿意度 {rate}，比其餘評價低 {under}\u00a0個百分點（差異顯著），n\u00a0=\u00a0{n}",
    "Satisfaction {rate}, {under}\u00a0points below all other answers (significant), n\u00a0=\u00a0{n}",
  ),
  evidenceBeyond: term(
    "超过中位数（{limit}）的评价满意度 {rate}，比其余评价低 {under}\u00a0个百分点（差异显著），n\u00a0=\u00a0{n}",
    "超過中位數（{limit}）的評價滿意度 {rate}，比其餘評價低 {under}\u00a0個百分點（差異顯著），n\u00a0=\u00a0{n}",
    "Above the median ({limit}) satisfaction is {rate}, {under}\u00a0points below all other answers (significant), n\u00a0=\u00a0{n}",
  ),
  anyOperating: term("过程指标未达目标", "過程指標未達目標", "Operating target missed"),
  evidenceOperating: term(
    "{value}，目标 {target}，n\u00a0=\u00a0{n}",
    "{value}，目標 {target}，n\u00a0=\u00a0{n}",
    "{value}, target {target}, n\u00a0=\u00a0{n}",
  ),
  seconds: term("{number}\u00a0秒", "{number}\u00a0秒", "{number}\u00a0s"),
  times: term("{number}\u00a0次", "{number}\u00a0次", "{number}"),
  evidenceTheme: term(
    "{n} 份不满意客户的意见中 {count} 份提到",
    "{n} 份不滿意客戶的意見中 {count} 份提到",
    "in {count} of {n} comments by dissatisfied customers",
  ),
  anyDimension: term("分项评分偏低", "分項評分偏低", "Low dimension scores"),
  anyGroup: term("某组满意度偏低", "某組滿意度偏低", "Low satisfaction in a group"),
  evidenceRate: term(
    "总体满意度 {rate}，阈值 {threshold}，n\u00a0=\u00a0{n}",
    "整體滿意度 {rate}，門檻 {threshold}，n\u00a0=\u00a0{n}",
    "Satisfaction rate {rate}, threshold {threshold}, n\u00a0=\u00a0{n}",
  ),
  evidenceDimension: term(
    "平均分 {mean}，低分项占比 {low}，n\u00a0=\u00a0{n}",
    "平均分 {mean}，低分項佔比 {low}，n\u00a0=\u00a0{n}",
    "Mean {mean}, low scores {low}, n\u00a0=\u00a0{n}",
  ),
  evidenceGroup: term(
    "满意度 {rate}，比其他组低 {under}\u00a0个百分点（差异显著），n\u00a0=\u00a0{n}",
    "滿意度 {rate}，比其他組低 {under}\u00a0個百分點（差異顯著），n\u00a0=\u00a0{n}",
    "Satisfaction {rate}, {under}\u00a0points below the others (significant), n\u00a0=\u00a0{n}",
  ),
} as const;
