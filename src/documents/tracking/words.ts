import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("改善措施跟踪表", "改善措施追蹤表", "Tracking of actions"),
  about: term(
    "措施进度，逾期与将逾期标红",
    "措施進度，逾期與將逾期標紅",
    "Progress of actions; late ones marked",
  ),
  plannedFinish: term("计划完成时间", "計畫完成時間", "Planned finish"),
  progressPercent: term("当前进度(%)", "目前進度(%)", "Progress (%)"),
  actualFinish: term("实际完成时间", "實際完成時間", "Actual finish"),
  asOf: term("截至", "截至", "As of"),
  tooltipProgress: term(
    "填写 0–100；60%、0.6 也可识别。",
    "填寫 0–100；60%、0.6 也可識別。",
    "0–100; 60% and 0.6 are understood.",
  ),
  legendTracking: term(
    "紫色表头的列由人工填写；措施、责任与计划时间取自《改进计划》",
    "紫色表頭的欄由人工填寫；措施、責任與計畫時間取自《改進計畫》",
    "Violet columns are yours; actions, owners and dates come from the improvement plan",
  ),
} as const;
