import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("满意度改进月报", "滿意度改進月報", "Satisfaction briefing"),
  about: term(
    "给管理者的一页：结论、四个数字、核心问题与措施、待决策事项",
    "給管理者的一頁：結論、四個數字、核心問題與措施、待決策事項",
    "One page for managers: key finding, four figures, core problems and actions, decisions needed",
  ),
  trend: term("满意度走势", "滿意度走勢", "Satisfaction over time"),
  trendOf: term("{measure}走势", "{measure}走勢", "{measure} over time"),
  events: term("◆ 事件：", "◆ 事件：", "◆ Events: "),
  problems: term("核心问题与措施", "核心問題與措施", "Core problems and actions"),
  problem: term("核心问题(占比)", "核心問題(佔比)", "Core problem (share)"),
  responsible: term("责任部门/人", "部門/負責人", "Who"),
  problemShare: SHARED.problemShare,
  noProblem: term("本期没有核心问题。", "本期沒有核心問題。", "No core problems in this period."),
  progress: term("进展", "進展", "Progress"),
  late: term("逾期措施（{n}）", "逾期措施（{n}）", "Late actions ({n})"),
  proven: term("已见效", "已見效", "Confirmed"),
  noneProven: SHARED.noneProven,
  completion: SHARED.planCompletion,
  between: SHARED.clauseSeparator,
  decisions: term("需领导协调/决策事项", "需主管協調/決策事項", "Decisions and support needed"),
} as const;
