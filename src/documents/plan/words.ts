import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("改进计划", "改進計畫", "Improvement plan"),
  about: term(
    "每个核心问题的措施、责任人与时限",
    "每個核心問題的措施、責任人與時限",
    "Actions, owners and deadlines for each core problem",
  ),
  deadlineDays: term("时限(工作日)", "時限(工作日)", "Working days"),
  tooltipDeadline: term(
    "由计划启动时间与工作日数按《参数设置》的工作日历推算；也可直接填写日期。",
    "由計畫啟動時間與工作日數按《參數設定》的工作日曆推算；也可直接填寫日期。",
    "Counted from the planned start over the work calendar in Settings; a date of your own may be typed over it.",
  ),
  target: term("改进目标(SMART)", "改進目標(SMART)", "Target (SMART)"),
  targetProposal: term(
    "下一评估周期问题发生率(次/百份)由 {now} 降至 __",
    "下一評估週期問題發生率(次/百份)由 {now} 降至 __",
    "Bring the problem's mentions per 100 answers from {now} to __ in the next period",
  ),
  problemMark: term("问题状态", "問題狀態", "Problem"),
  legendPlan: term(
    "紫色表头的列由人工填写；新核心问题先带出《改善措施库》的建议，请核对修改并落实责任人。可在表末增加行",
    "紫色表頭的欄由人工填寫；新核心問題先帶出《改善措施庫》的建議，請核對修改並落實責任人。可在表末增加列",
    "Violet columns are yours; new core problems begin with proposals of the library: check them and name an owner",
  ),
} as const;
