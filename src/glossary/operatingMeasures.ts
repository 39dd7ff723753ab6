import { CONCEPTS } from "./concepts";
import { term, type Term } from "./locale";

/** What is said of an operating measure. */
interface OperatingWords {
  /** What it is called, on the sheets and in the pane. */
  readonly name: Term;
  /** What its column is headed in 清洗数据. */
  readonly column: Term;
  /** The measure at its worse, as a circumstance: of yes and no the worse answer, else what is long or often. */
  readonly circumstance: Term;
  /** The same, as what customers are less satisfied with. */
  readonly problem: Term;
}

/** The operating measures (S12). */
export const OPERATING_MEASURES = {
  duration: {
    name: term("平均服务时长", "平均服務時長", "Mean duration"),
    column: term("服务时长(秒)", "服務時長(秒)", "Duration (s)"),
    circumstance: term("服务时长", "服務時長", "Duration"),
    problem: term("服务时长偏长", "服務時長偏長", "contacts take long"),
  },
  waitTime: {
    name: term("平均等待时长", "平均等待時長", "Mean waiting time"),
    column: term("等待时长(秒)", "等待時長(秒)", "Waiting (s)"),
    circumstance: term("等待时长", "等待時長", "Waiting time"),
    problem: term("等待时长偏长", "等待時長偏長", "the wait is long"),
  },
  responseTime: {
    name: term("平均响应时间", "平均回應時間", "Mean response time"),
    column: term("响应时间(秒)", "回應時間(秒)", "Response (s)"),
    circumstance: term("响应时间", "回應時間", "Response time"),
    problem: term("响应时间偏长", "回應時間偏長", "the response takes long"),
  },
  handleTime: {
    name: term("平均处理时长", "平均處理時長", "Mean handling time"),
    column: term("处理时长(秒)", "處理時長(秒)", "Handling (s)"),
    circumstance: term("处理时长", "處理時長", "Handling time"),
    problem: term("处理时长偏长", "處理時長偏長", "handling takes long"),
  },
  transfers: {
    name: term("平均转接次数", "平均轉接次數", "Mean transfers"),
    column: CONCEPTS["column-transfers"],
    circumstance: CONCEPTS["column-transfers"],
    problem: term("转接偏多", "轉接偏多", "there are many transfers"),
  },
  resolved: {
    name: term("解决率", "解決率", "Resolved"),
    column: term("已解决(1/0)", "已解決(1/0)", "Resolved (1/0)"),
    circumstance: term("未解决", "未解決", "Not resolved"),
    problem: term("问题未解决", "問題未解決", "the problem is not solved"),
  },
  resolvedAtOnce: {
    name: term("一次性解决率", "一次性解決率", "Resolved at once"),
    column: term("一次性解决(1/0)", "一次性解決(1/0)", "Resolved at once (1/0)"),
    circumstance: term("未一次性解决", "未一次性解決", "Not resolved at once"),
    problem: term("未一次性解决", "未一次性解決", "it is not solved at once"),
  },
  complaint: {
    name: term("投诉率", "客訴率", "Complaints"),
    column: term("投诉(1/0)", "客訴(1/0)", "Complaint (1/0)"),
    circumstance: term("有投诉", "有客訴", "Complained"),
    problem: term("有投诉", "有客訴", "there is a complaint"),
  },
  majorComplaint: {
    name: term("重大投诉率", "重大客訴率", "Major complaints"),
    column: term("重大投诉(1/0)", "重大客訴(1/0)", "Major complaint (1/0)"),
    circumstance: term("有重大投诉", "有重大客訴", "Major complaint"),
    problem: term("有重大投诉", "有重大客訴", "there is a major complaint"),
  },
  repeatedProblem: {
    name: term("重复问题率", "重複問題率", "Repeated problems"),
    column: term("重复问题(1/0)", "重複問題(1/0)", "Repeated problem (1/0)"),
    circumstance: term("重复问题", "重複問題", "Repeated problem"),
    problem: term("问题重复发生", "問題重複發生", "a problem comes again"),
  },
  solvedAtFirst: {
    name: term("首次解决率", "首次解決率", "Solved at first contact"),
    column: term("首次解决(1/0)", "首次解決(1/0)", "Solved at first contact (1/0)"),
    circumstance: term("首次未解决", "首次未解決", "Not solved at first contact"),
    problem: term("首次未解决", "首次未解決", "it is not solved at first contact"),
  },
} as const satisfies Readonly<Record<string, OperatingWords>>;

/** An operating measure by its name. */
export type OperatingName = keyof typeof OPERATING_MEASURES;
