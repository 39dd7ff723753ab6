import type { OperatingName } from "../../analysis/measures/operating";
import { CONCEPTS } from "../../glossary/concepts";
import { term, type Term } from "../../glossary/locale";

/** What an operating column is headed in 清洗数据, and what the measure over it is called (S12). */
export interface OperatingTerms {
  readonly column: Term;
  readonly measure: Term;
}

export const OPERATING_TERMS: Readonly<Record<OperatingName, OperatingTerms>> = {
  duration: {
    column: term("服务时长(秒)", "服務時長(秒)", "Duration (s)"),
    measure: term("平均服务时长", "平均服務時長", "Mean duration"),
  },
  waitTime: {
    column: term("等待时长(秒)", "等待時長(秒)", "Waiting (s)"),
    measure: term("平均等待时长", "平均等待時長", "Mean waiting time"),
  },
  responseTime: {
    column: term("响应时间(秒)", "回應時間(秒)", "Response (s)"),
    measure: term("平均响应时间", "平均回應時間", "Mean response time"),
  },
  handleTime: {
    column: term("处理时长(秒)", "處理時長(秒)", "Handling (s)"),
    measure: term("平均处理时长", "平均處理時長", "Mean handling time"),
  },
  transfers: {
    column: CONCEPTS["column-transfers"],
    measure: term("平均转接次数", "平均轉接次數", "Mean transfers"),
  },
  resolved: {
    column: term("已解决(1/0)", "已解決(1/0)", "Resolved (1/0)"),
    measure: term("解决率", "解決率", "Resolved"),
  },
  resolvedAtOnce: {
    column: term("一次性解决(1/0)", "一次性解決(1/0)", "Resolved at once (1/0)"),
    measure: term("一次性解决率", "一次性解決率", "Resolved at once"),
  },
  complaint: {
    column: term("投诉(1/0)", "投訴(1/0)", "Complaint (1/0)"),
    measure: term("投诉率", "投訴率", "Complaints"),
  },
  majorComplaint: {
    column: term("重大投诉(1/0)", "重大投訴(1/0)", "Major complaint (1/0)"),
    measure: term("重大投诉率", "重大投訴率", "Major complaints"),
  },
};
