import { term } from "../../../glossary/locale";
import { SHARED } from "../../sharedWords";

export const TERMS = {
  heading: term("事件（标在趋势上）", "事件（標在趨勢上）", "Events (marked on trends)"),
  name: term("名称", "名稱", "What"),
  tooltip: term(
    "如“双11”“系统故障”“政策变更”：所在月（周）在《趋势分析》的标记栏和《满意度改进月报》的走势图下写出。",
    "如「雙11」「系統故障」「政策變更」：所在月（週）在《趨勢分析》的標記欄和《滿意度改進月報》的走勢圖下寫出。",
    "Such as a sale, an outage, a change of policy: written under Mark in its month (week) on Trend, and under the chart of Satisfaction briefing.",
  ),
  between: SHARED.listSeparator,
} as const;
