import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("客服满意度持续改进表", "客服滿意度持續改進表", "Improvement table"),
  about: term(
    "核心问题、原话、措施与效果一览",
    "核心問題、原話、措施與效果一覽",
    "Core problems, quotes, actions and results on one sheet",
  ),
  coreProblemByShare: term("核心问题(按占比排序)", "核心問題(依佔比排序)", "Core problem (by share)"),
  problemDescription: term(
    "具体问题描述(客户原话摘录)",
    "具體問題描述(客戶原話摘錄)",
    "What customers said (excerpts)",
  ),
  agentsConcerned: term("涉及客服代表", "涉及客服代表", "Agents concerned"),
  responsible: term("责任部门/人", "部門/負責人", "Department / owner"),
  /** Between department and person: in English a line can break only where there is a blank. */
  beforeOwner: term("/", "/", " / "),
  progress: term("进度", "進度", "Progress"),
  effect: term("实施效果", "實施效果", "Effect"),
  rateThen: term("满意度(存)", "滿意度(存)", "Satisfaction (stored)"),
  dissatisfiedThen: term("不满意率(存)", "不滿意率(存)", "Dissatisfied (stored)"),
  shareThen: term("占比(存)", "佔比(存)", "Share (stored)"),
  firstAction: SHARED.firstAction,
  secondAction: SHARED.secondAction,
  actionCount: SHARED.actionCount,
  countedCategory: term("类别(统计)", "類別(統計)", "Category (counted)"),
  shownCategory: term("类别(显示)", "類別(顯示)", "Category (shown)"),
  periodCompared: term("周期(对照)", "週期(對照)", "Period (compared)"),
  noProblem: term(
    "本期没有需要立项改进的问题，也没有往期记录",
    "本期沒有需要立項改進的問題，也沒有往期記錄",
    "No problem in this period needs action, and there are no earlier records",
  ),
  earlierPeriod: term("往期", "往期", "Earlier"),
  between: SHARED.listSeparator,
  problemShare: term("{problem}({share})", "{problem}({share})", "{problem} ({share})"),
  andOthers: term("{shown} 等 {n} 人", "{shown} 等 {n} 人", "{shown} and others ({n})"),
  andMoreActions: SHARED.andMore,
  legendImprovement: term(
    "紫色表头的列由人工填写；改进措施、责任与完成时限取自《改进计划》，进度取自《改善措施跟踪表》",
    "紫色表頭的欄由人工填寫；改進措施、責任與完成時限取自《改進計畫》，進度取自《改善措施追蹤表》",
    "Violet columns are yours; actions, owners and deadlines come from the improvement plan, progress from the action tracker",
  ),
} as const;
