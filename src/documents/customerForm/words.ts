import { CONCEPTS } from "../../glossary/concepts";
import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("售后服务质量评价表", "售後服務品質評價表", "Customer's rating form"),
  about: term("给客户填写的纸质评价表", "給客戶填寫的紙本評價表", "A form on paper for customers to fill in"),
  customer: term("客户信息", "客戶資訊", "Customer"),
  customerName: term("客户名称", "客戶名稱", "Name"),
  contact: term("联系人", "聯絡人", "Contact"),
  serviceType: term("服务类型", "服務類型", "Kind of service"),
  serviceTypes: term(
    "□维修　□咨询　□投诉　□回访",
    "□維修　□諮詢　□投訴　□回訪",
    "□ Repair   □ Question   □ Complaint   □ Follow-up",
  ),
  service: term("服务记录", "服務記錄", "Service"),
  ticket: CONCEPTS.ticketId,
  served: term("服务日期", "服務日期", "Date of service"),
  agent: term("服务人员", "服務人員", "Served by"),
  dimensions: term("评价维度(1-5分)", "評價維度(1-5分)", "Ratings (1-5)"),
  timeliness: term("响应及时性", "回應及時性", "Timely response"),
  solving: term("解决能力", "解決能力", "Solving the problem"),
  manner: term("服务态度", "服務態度", "Manner"),
  compliance: term("流程合规性", "流程合規性", "Kept to the process"),
  overall: term("客户总体满意度", "客戶總體滿意度", "Satisfaction overall"),
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
  signature: term("客户签字", "客戶簽字", "Customer's signature"),
  date: CONCEPTS.date,
  privacy: term(
    "本表只用于评价和改进服务，所填信息严格保密，不作他用。",
    "本表只用於評價和改進服務，所填資訊嚴格保密，不作他用。",
    "Your answers serve to rate and improve our service only; they are kept confidential.",
  ),
} as const;
