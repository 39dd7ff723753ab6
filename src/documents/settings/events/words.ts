import { term } from "../../../glossary/locale";

export const TERMS = {
  heading: term("事件（标在趋势上）", "事件（標在趨勢上）", "Events (marked on trends)"),
  name: term("名称", "名稱", "What"),
  tooltip: term(
    "如“双11”“系统故障”“政策变更”：所在月（周）在《趋势分析》的标记栏里写出。",
    "如「雙11」「系統故障」「政策變更」：所在月（週）在《趨勢分析》的標記欄裡寫出。",
    "Such as a sale, an outage, a change of policy: written under Mark in its month (week) on Trend.",
  ),
  between: term("、", "、", ", "),
} as const;
