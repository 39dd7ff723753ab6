import { CONCEPTS } from "../../glossary/concepts";
import { term, type Term } from "../../glossary/locale";
import type { OperatingName } from "../../glossary/operatingMeasures";

/** What the column of an operating measure (S12) is headed in 清洗数据. */
export const OPERATING_COLUMNS: Readonly<Record<OperatingName, Term>> = {
  duration: term("服务时长(秒)", "服務時長(秒)", "Duration (s)"),
  waitTime: term("等待时长(秒)", "等待時長(秒)", "Waiting (s)"),
  responseTime: term("响应时间(秒)", "回應時間(秒)", "Response (s)"),
  handleTime: term("处理时长(秒)", "處理時長(秒)", "Handling (s)"),
  transfers: CONCEPTS["column-transfers"],
  resolved: term("已解决(1/0)", "已解決(1/0)", "Resolved (1/0)"),
  resolvedAtOnce: term("一次性解决(1/0)", "一次性解決(1/0)", "Resolved at once (1/0)"),
  complaint: term("投诉(1/0)", "客訴(1/0)", "Complaint (1/0)"),
  majorComplaint: term("重大投诉(1/0)", "重大客訴(1/0)", "Major complaint (1/0)"),
  repeatedProblem: term("重复问题(1/0)", "重複問題(1/0)", "Repeated problem (1/0)"),
  solvedAtFirst: term("首次解决(1/0)", "首次解決(1/0)", "Solved at first contact (1/0)"),
};
