import { term } from "../../glossary/locale";
import { EXAMPLE_ACTIONS } from "./exampleActions";
import { MEASURED_ACTIONS } from "./measuredActions";
import type { ShippedAction } from "./shippedAction";
import { OPERATIONS, QUALITY, SERVICE, TECHNOLOGY, TRAINING } from "../settings/departmentTerms";

/** The documents' examples first, then ours for each category of document 000's scheme, whose figures are left blank. */
export const SHIPPED_ACTIONS: readonly ShippedAction[] = [
  ...EXAMPLE_ACTIONS,
  {
    key: "L005",
    problemType: term("人员不足导致响应慢", "人力不足導致回應慢", "Slow response due to understaffing"),
    action: term(
      "按高峰业务量测算排班，增聘客服 __ 名，高峰时段弹性排班",
      "按尖峰業務量測算排班，增聘客服 __ 名，尖峰時段彈性排班",
      "Plan shifts by peak contact volume; hire __ more agents, use flexible shifts at peak hours",
    ),
    department: SERVICE,
    workingDays: 15,
    category: "等待时长",
  },
  {
    key: "L006",
    problemType: term("等待时长过长", "等待時長過長", "Waiting too long"),
    action: term(
      "优化自动分配规则，减少排队与转接次数",
      "優化自動分配規則，減少排隊與轉接次數",
      "Improve automatic routing: less queuing, fewer transfers",
    ),
    department: TECHNOLOGY,
    workingDays: 30,
    category: "等待时长",
  },
  {
    key: "L007",
    problemType: term("专业能力不足", "專業能力不足", "Lack of knowledge"),
    action: term(
      "每周一次业务专项培训，测试通过率由 __ % 提升至 __ %",
      "每週一次業務專項訓練，測試通過率由 __ % 提升至 __ %",
      "Weekly training; raise the share who pass the test from __ % to __ %",
    ),
    department: TRAINING,
    workingDays: 20,
    category: "专业能力",
  },
  {
    key: "L008",
    problemType: term("专业能力不足", "專業能力不足", "Lack of knowledge"),
    action: term(
      "整理高频问题知识库，统一解答口径并每月更新",
      "整理高頻問題知識庫，統一解答說法並每月更新",
      "Keep a knowledge base of frequent questions with one agreed answer each, updated monthly",
    ),
    department: QUALITY,
    workingDays: 15,
    category: "专业能力",
  },
  {
    key: "L009",
    problemType: term("服务态度问题", "服務態度問題", "Attitude"),
    action: term(
      "每周抽查录音或会话记录并一对一辅导，低分评价次日复盘",
      "每週抽查錄音或對話記錄並一對一輔導，低分評價次日檢討",
      "Review recordings or conversations weekly and coach one to one; go over low scores the next day",
    ),
    department: QUALITY,
    workingDays: 10,
    category: "服务态度",
  },
  {
    key: "L010",
    problemType: term("转接流程不畅", "轉接流程不暢", "Failed transfers"),
    action: term(
      "明确转接标准与首问负责制，转接时同步客户诉求",
      "明確轉接標準與專人負責制，轉接時一併交接客戶需求",
      "Define when to transfer and who stays responsible; pass on what the customer has already said",
    ),
    department: OPERATIONS,
    workingDays: 15,
    category: "转接流程",
  },
  {
    key: "L011",
    problemType: term("问题未解决", "問題未解決", "Problem not solved"),
    action: term(
      "建立未解决工单清单，每单指定责任人与回复时间，解决后回访确认再结单",
      "建立未解決工單清單，每單指定負責人與回覆時間，解決後回訪確認再結案",
      "List unsolved cases, each with an owner and a time to respond; close a ticket only when the customer confirms",
    ),
    department: OPERATIONS,
    workingDays: 15,
    category: "问题未解决",
  },
  {
    key: "L012",
    problemType: term("问题未解决", "問題未解決", "Problem not solved"),
    action: term(
      "同一客户就同一问题再次联系时提示上次诉求，由原处理人优先跟进",
      "同一客戶就同一問題再次聯絡時提示上次的問題，由原處理人員優先處理",
      "When a customer comes back with the same problem, show the earlier request and route it to whoever handled it",
    ),
    department: TECHNOLOGY,
    workingDays: 20,
    category: "问题未解决",
  },
  {
    key: "L013",
    problemType: term("功能故障", "功能故障", "Malfunction"),
    action: term(
      "建立故障登记与修复跟踪，每周复盘重复故障",
      "建立故障登記與修復追蹤，每週檢討重複故障",
      "Log malfunctions, track their repair, review recurring ones weekly",
    ),
    department: TECHNOLOGY,
    workingDays: 20,
    category: "功能故障",
  },
  {
    key: "L014",
    problemType: term("信息缺失", "資訊不足", "Missing information"),
    action: term(
      "打通客户历史记录查询，受理时即显示以往工单",
      "整合客戶歷史記錄查詢，受理時即顯示以往工單",
      "Show agents the customer's history and earlier tickets with each new request",
    ),
    department: TECHNOLOGY,
    workingDays: 30,
    category: "信息缺失",
  },
  {
    key: "L015",
    problemType: term("信息缺失", "資訊不足", "Missing information"),
    action: term(
      "公告与政策变更提前一日推送客服并抽查掌握情况",
      "公告與政策變更提前一日通知客服並抽查掌握情況",
      "Tell agents of changes a day before and check that they know them",
    ),
    department: OPERATIONS,
    workingDays: 10,
    category: "信息缺失",
  },
  {
    key: "L016",
    problemType: term("客户误解", "客戶誤解", "Misunderstanding"),
    action: term(
      "优化服务说明与告知话术，关键条款由客服复述确认",
      "優化服務說明與告知話術，關鍵條款由客服複述確認",
      "Clearer explanations; agents repeat the key terms for the customer to confirm",
    ),
    department: SERVICE,
    workingDays: 10,
    category: "客户误解",
  },
  {
    key: "L017",
    problemType: term("外部环境影响", "外部環境影響", "External causes"),
    action: term(
      "制定突发情况应急预案与统一告知口径",
      "制定突發狀況應變計畫與統一說法",
      "Contingency plan with one agreed message to customers",
    ),
    department: OPERATIONS,
    workingDays: 20,
    category: "外部环境",
  },
  ...MEASURED_ACTIONS,
];
