import { term, type Term } from "../../glossary/locale";
import { TERMS as FORM_TERMS } from "../customerForm/words";

/** A dimension of document 003: what is rated of it, by which standard, and which column of scores it stands for. */
export interface ShippedStandard {
  readonly key: string;
  readonly dimension: Term;
  readonly indicator: Term;
  /** The document's meaning and figures in our words. */
  readonly standard: Term;
  /** Words of the headers of a survey's column; null for the overall score. */
  readonly about: RegExp | null;
  /** What the customer's form calls it. */
  readonly onForm: Term;
}

/** The five dimensions in the order of document 003. */
export const SHIPPED_STANDARDS: readonly ShippedStandard[] = [
  {
    key: "D001",
    dimension: term("响应时效", "回應時效", "Timeliness"),
    indicator: term(
      "工单响应速度、上门/远程服务及时性",
      "工單回應速度、到府/遠端服務及時性",
      "How soon tickets are answered, and visits or remote help come",
    ),
    standard: term(
      "1分：超时24小时；5分：按时或提前完成",
      "1分：逾時24小時；5分：按時或提前完成",
      "1: 24 hours late; 5: on time or before",
    ),
    about: /响应|回應|及时|及時|时效|時效|速度|timel|respon|speed/iu,
    onForm: FORM_TERMS.timeliness,
  },
  {
    key: "D002",
    dimension: term("解决能力", "解決能力", "Resolution"),
    indicator: term(
      "问题一次性解决率、技术方案有效性",
      "問題一次性解決率、技術方案有效性",
      "Solved at once; solutions that work",
    ),
    standard: term(
      "1分：未解决，需转办2次及以上；5分：一次彻底解决",
      "1分：未解決，需轉辦2次及以上；5分：一次徹底解決",
      "1: not solved, passed on twice or more; 5: solved for good at once",
    ),
    about: /解决|解決|能力|resol|solv/iu,
    onForm: FORM_TERMS.solving,
  },
  {
    key: "D003",
    dimension: term("服务态度", "服務態度", "Attitude"),
    indicator: term(
      "沟通耐心度、专业用语使用、客户尊重度",
      "溝通耐心度、專業用語使用、客戶尊重度",
      "Patience, professional language, respect",
    ),
    standard: term(
      "1分：态度恶劣；5分：热情主动、用语规范",
      "1分：態度惡劣；5分：熱情主動、用語規範",
      "1: rude; 5: warm, of their own accord, in proper words",
    ),
    about: /态度|態度|礼貌|禮貌|attitude|courte|polite|friendl/iu,
    onForm: FORM_TERMS.manner,
  },
  {
    key: "D004",
    dimension: term("流程合规", "流程合規", "Process"),
    indicator: term(
      "服务记录完整性、操作规范性",
      "服務記錄完整性、操作規範性",
      "Complete records, work by the rules",
    ),
    standard: term(
      "1分：关键信息缺失；5分：全流程无违规操作",
      "1分：關鍵資訊缺失；5分：全流程無違規操作",
      "1: key information missing; 5: no breach of the rules from start to end",
    ),
    about: /流程|合规|合規|规范|規範|process|complian/iu,
    onForm: FORM_TERMS.compliance,
  },
  {
    key: "D005",
    dimension: term("客户感知", "客戶感知", "Customer's view"),
    indicator: term(
      "满意度评分(直接反馈)、复购意愿",
      "滿意度評分(直接回饋)、再購意願",
      "Satisfaction as the customer says it, and whether they would buy again",
    ),
    standard: term(
      "1分：非常不满意；5分：非常满意，愿意推荐",
      "1分：非常不滿意；5分：非常滿意，願意推薦",
      "1: very dissatisfied; 5: very satisfied, would recommend",
    ),
    about: null,
    onForm: FORM_TERMS.overall,
  },
];
