import { term } from "../../glossary/locale";
import type { ShippedAction } from "./shippedAction";
import { QUALITY, SERVICE, TECHNOLOGY } from "../settings/departmentTerms";

/** Document 003's four examples, with its departments and deadlines. */
export const EXAMPLE_ACTIONS: readonly ShippedAction[] = [
  {
    key: "L001",
    problemType: term("人员不足导致响应慢", "人力不足導致回應慢", "Slow response due to understaffing"),
    action: term(
      "增聘客服2名，高峰时段实行弹性排班并做好排班培训",
      "增聘客服2名，高峰時段實行彈性排班並做好排班訓練",
      "Hire 2 more agents; flexible shifts for peak hours, with training",
    ),
    department: SERVICE,
    workingDays: 15,
    category: "等待时长",
    example: true,
  },
  {
    key: "L002",
    problemType: term("系统功能缺失", "系統功能缺失", "Missing system functions"),
    action: term(
      "升级CRM系统，加入工单超时自动提醒，按2/4/8小时三级预警",
      "升級CRM系統，加入工單超時自動提醒，按2/4/8小時三級預警",
      "Upgrade the CRM: automatic reminders of overdue tickets at 2, 4 and 8 hours",
    ),
    department: TECHNOLOGY,
    workingDays: 30,
    category: "功能故障",
    example: true,
  },
  {
    key: "L003",
    problemType: term("标准执行不到位", "標準執行不到位", "Standards not followed"),
    action: term(
      "修订《售后服务标准手册》，写明响应时间的口径与考核办法，计入月度绩效",
      "修訂《售後服務標準手冊》，寫明回應時間的認定標準與考核辦法，計入月度績效",
      "Revise the service standards: define response time and how it is assessed monthly",
    ),
    department: QUALITY,
    workingDays: 10,
    category: "转接流程",
    example: true,
  },
  {
    key: "L004",
    problemType: term("服务态度问题", "服務態度問題", "Attitude"),
    action: term(
      "开展客户沟通技巧专项培训，录制标准话术视频，全员考核",
      "開展客戶溝通技巧專項訓練，錄製標準話術影片，全員考核",
      "Communication skills training, a video of model phrases, an assessment for everyone",
    ),
    department: SERVICE,
    workingDays: 20,
    category: "服务态度",
    example: true,
  },
];
