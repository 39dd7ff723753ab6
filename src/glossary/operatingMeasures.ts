import { term } from "./locale";

/** What the operating measures (S12) are called, on the sheets and in the pane. */
export const OPERATING_MEASURES = {
  duration: term("平均服务时长", "平均服務時長", "Mean duration"),
  waitTime: term("平均等待时长", "平均等待時長", "Mean waiting time"),
  responseTime: term("平均响应时间", "平均回應時間", "Mean response time"),
  handleTime: term("平均处理时长", "平均處理時長", "Mean handling time"),
  transfers: term("平均转接次数", "平均轉接次數", "Mean transfers"),
  resolved: term("解决率", "解決率", "Resolved"),
  resolvedAtOnce: term("一次性解决率", "一次性解決率", "Resolved at once"),
  complaint: term("投诉率", "客訴率", "Complaints"),
  majorComplaint: term("重大投诉率", "重大客訴率", "Major complaints"),
  repeatedProblem: term("重复问题率", "重複問題率", "Repeated problems"),
  solvedAtFirst: term("首次解决率", "首次解決率", "Solved at first contact"),
} as const;

/** An operating measure by its name. */
export type OperatingName = keyof typeof OPERATING_MEASURES;
