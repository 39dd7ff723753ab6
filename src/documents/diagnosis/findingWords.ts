import { term } from "../../glossary/locale";

/** What the titles of the charts say. */
export const FINDING_TERMS = {
  improveFirst: term("优先改进：{names}", "優先改進：{names}", "Improve first: {names}"),
  noneToImprove: term(
    "没有重要而得分偏低的分项",
    "沒有重要而得分偏低的分項",
    "No dimension is both important and low",
  ),
  urgentAndImportant: term("紧急重要：{names}", "緊急重要：{names}", "Urgent and important: {names}"),
  noneUrgent: term("没有紧急重要的问题", "沒有緊急重要的問題", "No problem is both urgent and important"),
  lowestRate: term(
    "满意度最低：{name}（{rate}）",
    "滿意度最低：{name}（{rate}）",
    "Lowest satisfaction: {name} ({rate})",
  ),
} as const;
