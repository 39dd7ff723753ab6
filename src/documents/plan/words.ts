import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("改进计划", "改進計畫", "Improvement plan"),
  about: term(
    "每个核心问题的措施、责任人与时限",
    "每個核心問題的措施、負責人與時限",
    "Actions, owners and deadlines for each core problem",
  ),
  deadlineDays: term("时限(工作日)", "時限(工作日)", "Working days"),
  originalDeadline: SHARED.originalDeadline,
  markInspection: term("质检", "品檢", "Inspection"),
  tooltipDeadline: term(
    "填写确定的日期；未填时按右侧的建议时限跟踪。",
    "填寫確定的日期；未填時依右側的建議時限追蹤。",
    "The agreed date; while blank, the suggested deadline on the right applies.",
  ),
  tooltipDays: term(
    "建议时限＝计划启动时间加此工作日数，按《参数设置》的工作日历推算。",
    "建議時限＝計畫啟動時間加此工作日數，按《參數設定》的工作日曆推算。",
    "Suggested deadline = planned start plus this many working days, by the work calendar in Settings.",
  ),
  tooltipAdoption: term(
    "“建议”等待决定；选“不采纳”后不再跟踪。",
    "「建議」等待決定；選「不採納」後不再追蹤。",
    "A proposal awaits a decision; a declined one is not tracked.",
  ),
  reopened: term(
    "重新分析“{problem}”的原因（见《鱼骨图》），调整改进措施",
    "重新分析「{problem}」的原因（見《魚骨圖》），調整改進措施",
    "Analyse the causes of “{problem}” again (see Fishbone) and adjust the actions",
  ),
  noProblem: term(
    "本期没有需要立项改进的问题；如有措施，可直接填在表中。",
    "本期沒有需要立項改進的問題；如有措施，可直接填在表中。",
    "No problem in this period needs action; you can still enter actions in the table",
  ),
  between: SHARED.listSeparator,
  legendUnpublished: term(
    "{years}年的放假通知尚未收录，该年只按法定假日推算。",
    "{years}年的放假通知尚未收錄，該年只按法定假日推算。",
    "The holiday notice for {years} is not included yet: only statutory holidays are counted. ",
  ),
  legendPlan: term(
    "紫色表头的列由人工填写；新问题先带出《改善措施库》的建议，请决定是否采纳，并落实责任人与时限。可在表末增加行",
    "紫色表頭的欄由人工填寫；新問題先帶出《改善措施庫》的建議，請決定是否採納，並指定負責人與時限。可在表末增加列",
    "Violet columns are yours; new problems start with suggestions from the action library: adopt or decline them and set owners and deadlines",
  ),
} as const;
