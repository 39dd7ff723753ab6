import { term, type Term } from "../../glossary/locale";

/** An action of the library (S36): for which type of problem, what, by whom, within how many working days. */
export interface ShippedAction {
  readonly problemType: Term;
  readonly action: Term;
  readonly department: Term;
  readonly workingDays: number;
  /** The category of document 000's scheme that it is proposed for. */
  readonly category: string;
}

const SERVICE = term("客服部", "客服部", "Customer service");
const OPERATIONS = term("客服运营部", "客服營運部", "Service operations");
const TECHNOLOGY = term("技术部", "技術部", "Technology");
const QUALITY = term("质量部", "品質部", "Quality");
const TRAINING = term("培训部", "培訓部", "Training");

/** Document 003's four examples first, with its departments and deadlines; then ours, for the rest of the scheme. */
export const SHIPPED_ACTIONS: readonly ShippedAction[] = [
  {
    problemType: term("人员不足导致响应慢", "人力不足導致回應慢", "Slow answers for want of staff"),
    action: term(
      "增聘客服2名，高峰时段实行弹性排班并做好排班培训",
      "增聘客服2名，高峰時段實行彈性排班並做好排班培訓",
      "Hire 2 more agents; flexible shifts for peak hours, with training",
    ),
    department: SERVICE,
    workingDays: 15,
    category: "等待时长",
  },
  {
    problemType: term("系统功能缺失", "系統功能缺失", "Missing system functions"),
    action: term(
      "升级CRM系统，加入工单超时自动提醒，按2/4/8小时三级预警",
      "升級CRM系統，加入工單超時自動提醒，按2/4/8小時三級預警",
      "Upgrade the CRM: automatic reminders of overdue tickets at 2, 4 and 8 hours",
    ),
    department: TECHNOLOGY,
    workingDays: 30,
    category: "功能故障",
  },
  {
    problemType: term("标准执行不到位", "標準執行不到位", "Standards not kept"),
    action: term(
      "修订《售后服务标准手册》，写明响应时间的口径与考核办法，计入月度绩效",
      "修訂《售後服務標準手冊》，寫明回應時間的認定標準與考核辦法，計入月度績效",
      "Revise the service standards: define response time and how it is assessed monthly",
    ),
    department: QUALITY,
    workingDays: 10,
    category: "转接流程",
  },
  {
    problemType: term("服务态度问题", "服務態度問題", "Attitude"),
    action: term(
      "开展客户沟通技巧专项培训，录制标准话术视频，全员考核",
      "開展客戶溝通技巧專項培訓，錄製標準話術影片，全員考核",
      "Training in talking with customers, a video of model phrases, a test for everybody",
    ),
    department: SERVICE,
    workingDays: 20,
    category: "服务态度",
  },
  {
    problemType: term("等待时长过长", "等待時長過長", "Waiting too long"),
    action: term(
      "优化来电自动分配规则，减少排队与转接次数",
      "優化來電自動分配規則，減少排隊與轉接次數",
      "Improve automatic call distribution: fewer queues and transfers",
    ),
    department: TECHNOLOGY,
    workingDays: 30,
    category: "等待时长",
  },
  {
    problemType: term("专业能力不足", "專業能力不足", "Lack of knowledge"),
    action: term(
      "每周一次业务专项培训，测试通过率由60%提升至90%",
      "每週一次業務專項培訓，測試通過率由60%提升至90%",
      "Weekly training; raise the share who pass the test from 60 % to 90 %",
    ),
    department: TRAINING,
    workingDays: 20,
    category: "专业能力",
  },
  {
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
    problemType: term("服务态度问题", "服務態度問題", "Attitude"),
    action: term(
      "每周抽听录音并一对一辅导，低分通话次日复盘",
      "每週抽聽錄音並一對一輔導，低分通話次日檢討",
      "Listen to recordings weekly and coach one to one; review low scores the next day",
    ),
    department: QUALITY,
    workingDays: 10,
    category: "服务态度",
  },
  {
    problemType: term("转接流程不畅", "轉接流程不暢", "Transfers that fail"),
    action: term(
      "明确转接标准与首问负责制，转接时同步客户诉求",
      "明確轉接標準與首問負責制，轉接時同步客戶訴求",
      "Say when to transfer and who stays responsible; hand the customer's request over with the call",
    ),
    department: OPERATIONS,
    workingDays: 15,
    category: "转接流程",
  },
  {
    problemType: term("功能故障", "功能故障", "Malfunction"),
    action: term(
      "建立故障登记与24小时修复跟踪，每周复盘重复故障",
      "建立故障登記與24小時修復追蹤，每週檢討重複故障",
      "Log malfunctions, follow their repair within 24 hours, review repeated ones weekly",
    ),
    department: TECHNOLOGY,
    workingDays: 20,
    category: "功能故障",
  },
  {
    problemType: term("信息缺失", "資訊缺失", "Missing information"),
    action: term(
      "打通客户历史记录查询，坐席来电即显示以往工单",
      "整合客戶歷史記錄查詢，客服接聽時即顯示以往工單",
      "Show agents the customer's history and earlier tickets as the call comes in",
    ),
    department: TECHNOLOGY,
    workingDays: 30,
    category: "信息缺失",
  },
  {
    problemType: term("信息缺失", "資訊缺失", "Missing information"),
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
    problemType: term("外部环境影响", "外部環境影響", "Outside causes"),
    action: term(
      "制定突发情况应急预案与统一告知口径",
      "制定突發狀況應變計畫與統一說法",
      "A plan for emergencies, with one agreed message to customers",
    ),
    department: OPERATIONS,
    workingDays: 20,
    category: "外部环境",
  },
];
