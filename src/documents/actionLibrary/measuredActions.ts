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
      "抽查该项低分的录音或记录 __ 条，列出失分点，开展专项辅导并复测",
      "抽查該項低分的錄音或記錄 __ 條，列出扣分點，開展專項輔導並複測",
      "Review __ cases rated low on this item, list where points are lost, coach on them and retest",
    ),
    department: QUALITY,
    workingDays: 15,
    category: ANY_DIMENSION,
  },
  {
    key: "L019",
    problemType: PROBLEM_TERMS.anyGroup,
    action: term(
      "对比该组与其他组的服务记录和流程各 __ 条，找出差距，制定辅导计划",
      "對比該組與其他組的服務記錄和流程各 __ 條，找出差距，制定輔導計畫",
      "Compare __ cases of this group with __ of the others, identify the gaps, plan coaching",
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
      "Get back to __ dissatisfied customers, record and classify their reasons, identify the main problems",
    ),
    department: SERVICE,
    workingDays: 10,
    category: RATE,
  },
  {
    key: "L021",
    problemType: PROBLEM_TERMS.rate,
    action: term(
      "在满意度调查中增加或细化“不满意原因”选项，下一周期据此归因",
      "在滿意度調查中增加或細化「不滿意原因」選項，下一週期據此歸因",
      "Add a question about the reason for dissatisfaction to the survey, or refine its options; classify by it next period",
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
      "Break the measure down by hour and step, find the __ worst, investigate and fix each",
    ),
    department: OPERATIONS,
    workingDays: 15,
    category: ANY_OPERATING,
  },
];
