import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("售后服务改善方案表", "售後服務改善方案表", "Improvement proposal"),
  about: term(
    "一个问题一份，汇总措施、资源与预算，送审批",
    "一個問題一份，彙總措施、資源與預算，送核准",
    "One form per problem: actions, resources and budget, for approval",
  ),
  tableName: term("方案审批", "方案核准", "Proposals"),
  resourceTable: term("资源与预算", "資源與預算", "Resources and budget"),
  number: term("方案编号", "方案編號", "Proposal no."),
  numbered: term("FA{number}", "FA{number}", "FA{number}"),
  problem: SHARED.problem,
  approval: term("审批单号", "核准單號", "Approval no."),
  description: SHARED.problemDescription,
  cause: term("根本原因", "根本原因", "Root cause"),
  target: SHARED.target,
  resources: term("资源", "資源", "Resources"),
  budget: term("预算说明", "預算說明", "Budget"),
  further: term(
    "另有 {n} 项措施，见《改进计划》",
    "另有 {n} 項措施，見《改進計畫》",
    "{n} more actions: see the improvement plan",
  ),
  collected: term("质量专员汇总", "品質專員彙總", "Quality"),
  approved: term("运营经理审批", "營運經理核准", "Operations"),
  finallyApproved: term("管理层最终审批", "高層最終核准", "Management"),
  notNeeded: term(
    "未申请资源，无需最终审批",
    "未申請資源，無需最終核准",
    "No resources requested; not needed",
  ),
  choose: term(
    "在黄色单元格选择问题，本页即为该问题的方案；资源与预算填在右侧的表中",
    "在黃色儲存格選擇問題，本頁即為該問題的方案；資源與預算填在右側的表中",
    "Choose a problem in the yellow cell to show its proposal; enter resources and budget in the table on the right",
  ),
  subtitle: term(
    "涉及增聘人员、系统升级等资源投入的，请附预算说明",
    "涉及增聘人員、系統升級等資源投入的，請附預算說明",
    "Where staff, systems or other resources are requested, please explain the budget",
  ),
} as const;
