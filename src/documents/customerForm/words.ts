import { CONCEPTS } from "../../glossary/concepts";
import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("售后服务质量评价表", "售後服務品質評價表", "Customer rating form"),
  about: term("给客户填写的纸质评价表", "給客戶填寫的紙本評價表", "A paper form for customers to fill in"),
  customer: term("客户信息", "客戶資訊", "Customer"),
  customerName: term("客户名称", "客戶名稱", "Name"),
  contact: term("联系人", "聯絡人", "Contact"),
  serviceType: CONCEPTS["groups-serviceType"],
  serviceTypes: term(
    "□维修　□咨询　□投诉　□回访",
    "□維修　□諮詢　□客訴　□回訪",
    "□ Repair   □ Question   □ Complaint   □ Follow-up",
  ),
  service: term("服务记录", "服務記錄", "Service"),
  ticket: CONCEPTS.ticketId,
  served: term("服务日期", "服務日期", "Service date"),
  agent: term("服务人员", "服務人員", "Handled by"),
  dimensions: term("评价维度(1-5分)", "評價構面(1-5分)", "Ratings (1-5)"),
  timeliness: term("响应及时性", "回應及時性", "Timeliness"),
  solving: term("解决能力", "解決能力", "Resolution"),
  manner: term("服务态度", "服務態度", "Attitude"),
  compliance: term("流程合规性", "流程合規性", "Process compliance"),
  overall: term("客户总体满意度", "客戶整體滿意度", "Overall satisfaction"),
  points: term(
    "□1　　□2　　□3　　□4　　□5",
    "□1　　□2　　□3　　□4　　□5",
    "□ 1     □ 2     □ 3     □ 4     □ 5",
  ),
  overallPoints: term(
    "□1分（非常不满意）　□2分　□3分（一般）　□4分　□5分（非常满意）",
    "□1分（非常不滿意）　□2分　□3分（一般）　□4分　□5分（非常滿意）",
    "□ 1 (very dissatisfied)   □ 2   □ 3 (neutral)   □ 4   □ 5 (very satisfied)",
  ),
  suggestions: term("改善建议", "改善建議", "Suggestions"),
  signature: term("客户签字", "客戶簽名", "Customer's signature"),
  date: CONCEPTS.date,
  tableName: term("评价录入", "評價登錄", "Ratings entered"),
  repair: term("维修", "維修", "Repair"),
  question: term("咨询", "諮詢", "Question"),
  complaint: SHARED.complaint,
  followUp: term("回访", "回訪", "Follow-up"),
  tooltipScore: term("填写 1–5 的整数。", "填寫 1–5 的整數。", "A whole number from 1 to 5."),
  entryLegend: term(
    "一行录一份纸质评价表；录入后可作为调查数据，由本加载项读取分析",
    "一列登錄一份紙本評價表；登錄後可作為調查資料，由本增益集讀取分析",
    "One row per paper form; once entered, the rows can be read as the survey",
  ),
  privacy: term(
    "本表只用于评价和改进服务，所填信息严格保密，不作他用。",
    "本表只用於評價和改進服務，所填資訊嚴格保密，不作他用。",
    "Your answers are used only to rate and improve our service and are kept confidential.",
  ),
} as const;
