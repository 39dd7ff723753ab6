import { term } from "../../glossary/locale";

/** What the chart of dimensions is called, and why it is no radar. */
export const CHART_TITLES = {
  radar: term("分项评分雷达", "分項評分雷達", "Dimensions (radar)"),
  few: term(
    "分项评分对比（不足3项，不作雷达图）",
    "分項評分對比（不足3項，不作雷達圖）",
    "Dimensions compared (fewer than three make no radar)",
  ),
  many: term(
    "分项评分对比（超过10项，不作雷达图）",
    "分項評分對比（超過10項，不作雷達圖）",
    "Dimensions compared (more than ten make no radar)",
  ),
  ofScales: term(
    "分项评分（量表不同，均值不排序，不作雷达图）",
    "分項評分（量表不同，平均值不排序，不作雷達圖）",
    "Dimensions (scales differ: no order, no radar)",
  ),
  lowIsGood: term(
    "分项评分（分数低者为好，不作雷达图）",
    "分項評分（分數低者為佳，不作雷達圖）",
    "Dimensions (low is good: no radar)",
  ),
} as const;
