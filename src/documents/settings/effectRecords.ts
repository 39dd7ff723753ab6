import { term } from "../../glossary/locale";
import type { SettingRecord } from "./settingRecord";

/** How effects are judged, and how many customers are asked whether they felt them. */
export const EFFECT_RECORDS = [
  {
    // S46, document 003
    key: "effect-gain",
    default: 0.5,
    unit: "score",
    min: 0,
    max: 4,
    whole: false,
    format: "decimal1",
    label: term("验证提升(分)", "驗證提升(分)", "Gain that proves an effect"),
    explanation: term(
      "五分制评分至少提升此值才判定为达标，不足则重新分析",
      "五分制評分至少提升此值才判定為達標，不足則重新分析",
      "Scores of 1–5 must gain this much; with less, the problem goes back to analysis",
    ),
  },
  {
    key: "effect-gain-limit",
    default: 4,
    unit: "score",
    min: 0,
    max: 5,
    whole: false,
    format: "decimal1",
    label: term("验证提升适用上限(分)", "驗證提升適用上限(分)", "Gain asked up to"),
    explanation: term(
      "实施前高于此分的评分不要求上述提升，只看目标与差异是否显著",
      "實施前高於此分的評分不要求上述提升，只看目標與差異是否顯著",
      "Scores above this before need no such gain: the target and significance decide",
    ),
  },
  {
    // S47
    key: "second-call-share",
    default: 0.15,
    unit: "percent",
    min: 0.1,
    max: 0.2,
    whole: false,
    format: "percent0",
    label: term("二次回访比例", "二次回訪比例", "Customers to call again"),
    explanation: term(
      "验证有改善的问题，按此比例（10%–20%）随机回访当时反映问题的客户，至少 10 位、至多 50 位",
      "驗證有改善的問題，按此比例（10%–20%）隨機回訪當時反映問題的客戶，至少 10 位、至多 50 位",
      "This share of the customers of a problem that got better is called again (10–20%; at least 10, at most 50)",
    ),
  },
] as const satisfies readonly SettingRecord[];
