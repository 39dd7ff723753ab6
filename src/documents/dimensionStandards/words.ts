import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("评价维度与指标", "評價構面與指標", "Dimensions and standards"),
  about: term(
    "评价什么、按什么标准打 1–5 分",
    "評價什麼、依什麼標準評 1–5 分",
    "What is rated, and the standard for scores from 1 to 5",
  ),
  dimension: SHARED.dimension,
  indicator: term("评价指标", "評價指標", "What is rated"),
  standard: SHARED.standard,
  source: term("对应列", "對應欄", "Column"),
  key: term("维度编号", "構面編號", "Dimension no."),
  subtitle: term(
    "统一评价基准；维度、指标与标准可增改，重新生成时保留",
    "統一評價基準；構面、指標與標準可增改，重新產生時保留",
    "One standard for everyone; edit freely, your changes are kept",
  ),
  tooltipSource: term(
    "调查数据中对应的评分列；数据里没有时为《售后服务质量评价表》的评分项。",
    "調查資料中對應的評分欄；資料裡沒有時為《售後服務品質評價表》的評分項。",
    "The survey's score column; if there is none, the item on the customer rating form.",
  ),
} as const;
