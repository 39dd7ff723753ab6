import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("改善措施跟踪表", "改善措施追蹤表", "Action tracker"),
  about: term(
    "措施进度，逾期与将逾期标红",
    "措施進度，逾期與將逾期標紅",
    "Progress of each action, overdue ones in red",
  ),
  plannedFinish: SHARED.plannedFinish,
  progressPercent: term("当前进度(%)", "目前進度(%)", "Progress (%)"),
  counts: term("计入完成率", "計入完成率", "In the completion rate"),
  brief: term("措施摘要", "措施摘要", "Action summary"),
  completion: SHARED.planCompletion,
  definitionCompletion: term(
    "改善计划完成率＝已完成措施数÷已采纳或已落实责任人的措施数，不采纳的不计。",
    "改善計畫完成率＝已完成措施數÷已採納或已指定負責人的措施數，不採納的不計。",
    "Plan completion: actions done ÷ actions adopted or with an owner; declined ones are not counted.",
  ),
  thisWeek: term("本周要看的", "本週要看的", "This week's focus"),
  weekUnsettled: term("责任人或时限待定", "負責人或時限待定", "No owner or deadline"),
  weekFinished: term("近7天完成", "近7天完成", "Done in the last 7 days"),
  nobody: term("未定责任人", "未定負責人", "no owner"),
  until: term("，", "，", ", "),
  briefly: term("{name}（{facts}）", "{name}（{facts}）", "{name} ({facts})"),
  between: SHARED.clauseSeparator,
  weekLine: term("{label}（{n}）", "{label}（{n}）", "{label} ({n})"),
  andMore: SHARED.andMore,
  noAction: term(
    "《改进计划》中还没有措施；填写后下次生成时列在这里，并跟踪进度。",
    "《改進計畫》中還沒有措施；填寫後下次產生時列在這裡，並追蹤進度。",
    "The improvement plan has no actions yet; those entered there are listed and tracked here from the next run on",
  ),
  asOf: term("截至", "截至", "As of"),
  tooltipProgress: term(
    "填写 0–100；60%、0.6 也可识别，1 即 100%。达到 100% 时请填写右侧的实际完成时间。",
    "填寫 0–100；60%、0.6 也可辨識，1 即 100%。達到 100% 時請填寫右側的實際完成時間。",
    "0–100; 60% and 0.6 also work, 1 means 100%. At 100%, enter the actual finish on the right.",
  ),
  tooltipDelay: term(
    "逾期的措施请写明原因，并在《改进计划》中改定完成时限。",
    "逾期的措施請寫明原因，並在《改進計畫》中改定完成時限。",
    "Explain why the action is overdue, and set a new deadline in the improvement plan.",
  ),
  legendTracking: term(
    "紫色表头的列由人工填写；措施、责任与计划时间取自《改进计划》",
    "紫色表頭的欄由人工填寫；措施、責任與計畫時間取自《改進計畫》",
    "Violet columns are yours; actions, owners and dates come from the improvement plan",
  ),
} as const;
