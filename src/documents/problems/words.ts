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
    "{measure} {value}，比其他组差 {under}（差异显著），n = {n}",
    "{measure} {value}，比其他組差 {under}（差異顯著），n = {n}",
    "{measure} {value}, {under} worse than the others (significant), n = {n}",
  ),
  points: term("{number} 分", "{number} 分", "{number} points"),
  percentagePoints: term("{number} 个百分点", "{number} 個百分點", "{number} percentage points"),
  evidenceCircumstance: term(
    "满意度 {rate}，比其余评价低 {under} 个百分点（差异显著），n = {n}",
    "滿意度 {rate}，比其餘評價低 {under} 個百分點（差異顯著），n = {n}",
    "Satisfaction {rate}, {under} points below all other answers (significant), n = {n}",
  ),
  evidenceBeyond: term(
    "超过中位数（{limit}）的评价满意度 {rate}，比其余评价低 {under} 个百分点（差异显著），n = {n}",
    "超過中位數（{limit}）的評價滿意度 {rate}，比其餘評價低 {under} 個百分點（差異顯著），n = {n}",
    "Above the median ({limit}) satisfaction is {rate}, {under} points below all other answers (significant), n = {n}",
  ),
  anyOperating: term("过程指标未达目标", "過程指標未達目標", "Operating target missed"),
  evidenceOperating: term(
    "{value}，目标 {target}，n = {n}",
    "{value}，目標 {target}，n = {n}",
    "{value}, target {target}, n = {n}",
  ),
  seconds: term("{number} 秒", "{number} 秒", "{number} s"),
  times: term("{number} 次", "{number} 次", "{number}"),
  evidenceTheme: term(
    "{n} 份不满意客户的意见中 {count} 份提到",
    "{n} 份不滿意客戶的意見中 {count} 份提到",
    "in {count} of {n} comments by dissatisfied customers",
  ),
  anyDimension: term("分项评分偏低", "分項評分偏低", "Low dimension scores"),
  anyGroup: term("某组满意度偏低", "某組滿意度偏低", "Low satisfaction in a group"),
  evidenceRate: term(
    "总体满意度 {rate}，阈值 {threshold}，n = {n}",
    "整體滿意度 {rate}，門檻 {threshold}，n = {n}",
    "Satisfaction rate {rate}, threshold {threshold}, n = {n}",
  ),
  evidenceDimension: term(
    "平均分 {mean}，低分项占比 {low}，n = {n}",
    "平均分 {mean}，低分項佔比 {low}，n = {n}",
    "Mean {mean}, low scores {low}, n = {n}",
  ),
  evidenceGroup: term(
    "满意度 {rate}，比其他组低 {under} 个百分点（差异显著），n = {n}",
    "滿意度 {rate}，比其他組低 {under} 個百分點（差異顯著），n = {n}",
    "Satisfaction {rate}, {under} points below the others (significant), n = {n}",
  ),
} as const;
