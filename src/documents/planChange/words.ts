import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("改善方案调整申请", "改善方案調整申請", "Change request"),
  about: term(
    "申请调整措施或完成时限，通过后写入改进计划",
    "申請調整措施或完成時限，通過後寫入改進計畫",
    "Request a change of action or deadline; once granted, the new deadline goes into the plan",
  ),
  tableName: term("调整申请", "調整申請", "Requests"),
  actionTable: term("可选措施", "可選措施", "Actions to choose"),
  number: term("申请编号", "申請編號", "Request no."),
  action: term("原措施", "原措施", "Action"),
  filed: term("申请日期", "申請日期", "Filed on"),
  reason: term("调整理由", "調整理由", "Reason"),
  alternative: term("替代方案", "替代方案", "Alternative"),
  original: SHARED.originalDeadline,
  newDeadline: term("新完成时限", "新完成時限", "New deadline"),
  qualityReview: term("质量部审核", "品質部審核", "Reviewed by quality"),
  approval: term("运营经理审批", "營運經理核准", "Operations manager"),
  result: SHARED.result,
  state: term("写入情况", "寫入情況", "In the plan"),
  applied: term("写入日期(存)", "寫入日期(存)", "Applied on (stored)"),
  originalThen: term("原定时限(存)", "原定時限(存)", "Original deadline (stored)"),
  chosenKey: term("措施编号(对照)", "措施編號(對照)", "Action no. (compared)"),
  choice: term("措施", "措施", "Action to choose"),
  granted: term("通过", "通過", "Granted"),
  refused: term("不通过", "不通過", "Refused"),
  stateDone: term("已写入改进计划", "已寫入改進計畫", "In the plan"),
  stateNext: term("下次生成时写入", "下次產生時寫入", "At the next run"),
  stateIncomplete: term("请填写措施和新时限", "請填寫措施和新時限", "Action or date missing"),
  tooltipAction: term(
    "从《改进计划》的措施中选择；保留开头的编号。",
    "從《改進計畫》的措施中選擇；保留開頭的編號。",
    "Choose an action from the improvement plan; keep the number at its start.",
  ),
  tooltipResult: term(
    "选“通过”后，新完成时限在下次生成时写入《改进计划》。",
    "選「通過」後，新完成時限在下次產生時寫入《改進計畫》。",
    "Once granted, the new deadline goes into the improvement plan at the next run.",
  ),
  subtitle: term(
    "由责任部门提出，经质量部审核、运营经理审批后执行",
    "由權責部門提出，經品質部審核、營運經理核准後執行",
    "Filed by the department, reviewed by quality, approved by the operations manager",
  ),
  legend: term(
    "在右侧的表中填写申请；在黄色单元格选择申请编号，本页即为该申请，可打印。不选则打印空白表",
    "在右側的表中填寫申請；在黃色儲存格選擇申請編號，本頁即為該申請，可列印。不選則列印空白表",
    "Enter requests in the table on the right; choose a number in the yellow cell to print one, none for a blank form",
  ),
} as const;
