import { term } from "../../glossary/locale";
import { ANY_DIMENSION, ANY_GROUP, ANY_OPERATING, RATE } from "../problems/problemWords";
import { TERMS as PROBLEM_TERMS } from "../problems/words";
import type { ShippedAction } from "./shippedAction";
import { OPERATIONS, QUALITY, SERVICE } from "../settings/departmentTerms";

/** For problems that no category of reasons stands for. */
export const MEASURED_ACTIONS: readonly ShippedAction[] = [
  {
    key: "L018",
    problemType: PROBLEM_TERMS.anyDimension,
    action: term(
      "抽听该项低分录音 __ 条，列出失分点，开展专项辅导并复测",
      "抽聽該項低分錄音 __ 條，列出扣分點，開展專項輔導並複測",
      "Listen to __ calls with low scores of it, list where points are lost, coach for that and test again",
    ),
    department: QUALITY,
    workingDays: 15,
    category: ANY_DIMENSION,
  },
  {
    key: "L019",
    problemType: PROBLEM_TERMS.anyGroup,
    action: term(
      "对比该组与其他组的录音和流程各 __ 条，找出差距，制定辅导计划",
      "對比該組與其他組的錄音和流程各 __ 條，找出差距，制定輔導計畫",
      "Compare __ calls of this group and of the others, find what differs, plan coaching",
    ),
    department: OPERATIONS,
    workingDays: 15,
    category: ANY_GROUP,
  },
  {
    key: "L020",
    problemType: PROBLEM_TERMS.rate,
    action: term(
      "回访 __ 位不满意客户，补记原因并归类，找出主要问题",
      "回訪 __ 位不滿意客戶，補記原因並歸類，找出主要問題",
      "Call back __ dissatisfied customers, note and classify their reasons, find the main problems",
    ),
    department: SERVICE,
    workingDays: 10,
    category: RATE,
  },
  {
    key: "L021",
    problemType: PROBLEM_TERMS.rate,
    action: term(
      "在满意度调查中增加“不满意原因”选项，下一周期据此归因",
      "在滿意度調查中增加「不滿意原因」選項，下一週期據此歸因",
      "Ask for the reason for dissatisfaction in the survey, and classify by it in the next period",
    ),
    department: OPERATIONS,
    workingDays: 20,
    category: RATE,
  },
  {
    key: "L022",
    problemType: PROBLEM_TERMS.anyOperating,
    action: term(
      "按时段和环节拆分该指标，找出最差的 __ 个时段或环节，逐项排查并整改",
      "按時段和環節拆分該指標，找出最差的 __ 個時段或環節，逐項清查並改善",
      "Split the measure by hour and step, find the __ worst, look into each and mend it",
    ),
    department: OPERATIONS,
    workingDays: 15,
    category: ANY_OPERATING,
  },
];
