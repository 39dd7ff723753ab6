import { term, type Term } from "../../../glossary/locale";
import type { Topic } from "../../reasons/dictionary/topics";

/** What answers speak of: the topics of the dictionary of reasons, and two that only comments have. */
export type ShippedTheme = Topic | "service" | "selfService";

/** What is said of nothing in particular. */
export const GENERAL_THEME = "service" satisfies ShippedTheme;

/** What the themes are called, whether praised, complained of or wished for; none is the beginning of another. */
export const THEME_LABELS: Readonly<Record<ShippedTheme, Term>> = {
  service: term("整体服务", "整體服務", "Service as a whole"),
  attitude: term("服务态度", "服務態度", "Attitude"),
  skill: term("专业能力", "專業能力", "Competence"),
  unresolved: term("问题解决", "問題解決", "Solving the problem"),
  waiting: term("响应与等待", "回應與等候", "Answering and waiting"),
  delivery: term("上门与配送", "到府與配送", "Visits and delivery"),
  transfer: term("转接", "轉接", "Transfers"),
  procedure: term("办理流程", "辦理流程", "Procedure"),
  malfunction: term("系统功能", "系統功能", "Systems"),
  network: term("网络信号", "網路訊號", "Network"),
  quality: term("产品质量", "產品品質", "Product quality"),
  information: term("信息告知", "資訊告知", "Information"),
  order: term("订单处理", "訂單處理", "Orders"),
  fees: term("费用", "費用", "Fees"),
  policy: term("政策规则", "政策規則", "Policies"),
  selfService: term("自助渠道", "自助管道", "Self-service"),
  misunderstanding: term("客户误解", "客戶誤解", "Misunderstandings"),
  environment: term("外部环境", "外部環境", "Circumstances"),
};
