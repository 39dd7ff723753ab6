import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

/** What 问题诊断 by circumstances says. */
export const CIRCUMSTANCE_TERMS = {
  subtitleCircumstances: term(
    "按过程指标与分组诊断：{n} 种情形的满意度显著偏低",
    "按過程指標與分組診斷：{n} 種情形的滿意度顯著偏低",
    "By operating measures and groups: satisfaction significantly lower under {n}",
  ),
  subtitleNoCircumstance: term(
    "按过程指标与分组诊断：没有哪种情形的满意度显著偏低，问题是普遍的",
    "按過程指標與分組診斷：沒有哪種情形的滿意度顯著偏低，問題是普遍的",
    "By operating measures and groups: satisfaction is significantly lower under none of them, so the problem is general",
  ),
  legendCircumstances: term(
    "紫色表头的列由人工填写：不同意所给象限时在“人工调整”另选，重新生成时保留",
    "紫色表頭的欄由人工填寫：不同意所給象限時在「人工調整」另選，重新產生時保留",
    "Violet columns are yours: choose another quadrant where you disagree; kept when generated again",
  ),
  circumstance: term("情形", "情形", "Circumstance"),
  circumstanceGroup: term("{role}：{name}", "{role}：{name}", "{role}: {name}"),
  circumstanceBeyond: term(
    "{name}超过中位数 {limit} {unit}",
    "{name}超過中位數 {limit} {unit}",
    "{name} above the median, {limit} {unit}",
  ),
  circumstanceSeconds: SHARED.seconds,
  circumstanceTimes: SHARED.times,
  dissatisfiedCount: term("不满意数", "不滿意數", "Dissatisfied"),
  othersRate: term("其余满意度", "其餘滿意度", "All others"),
  difference: term("差异（百分点）", "差異（百分點）", "Difference (points)"),
  circumstancesChart: term(
    "各情形与其余评价的满意度",
    "各情形與其餘評價的滿意度",
    "Satisfaction under each, and of all others",
  ),
  noteCircumstances: term(
    "先列显著偏低的情形，再按差异 × 回访数由大到小。差异为该情形的满意度减去其余评价的满意度；过程指标按中位数或是否分开，分组列出最低的三组；显著性经 Holm 校正，区间与判定为生成时的数值；仅描述相关，不代表因果。",
    "先列顯著偏低的情形，再依差異 × 回訪數由大到小。差異為該情形的滿意度減去其餘評價的滿意度；過程指標按中位數或是否分開，分組列出最低的三組；顯著性經 Holm 校正，區間與判定為產生時的數值；僅描述相關，不代表因果。",
    "Significantly lower ones first, then by difference × answers. Difference: satisfaction under the circumstance less that of all others. Measures are split at the median or by yes and no; of groups the lowest three are listed. Significance by Holm; interval and verdict as of the run. Association, not cause.",
  ),
  noteCircumstanceQuadrants: term(
    "象限：显著偏低且不满意数不低于各情形均值为紧急重要，显著偏低而较少为紧急不重要，其余为不紧急不重要。",
    "象限：顯著偏低且不滿意數不低於各情形均值為緊急重要，顯著偏低而較少為緊急不重要，其餘為不緊急不重要。",
    "Quadrants: significantly lower, with as many dissatisfied as the circumstances have on the average or more, is urgent and important; with fewer urgent only; all else neither.",
  ),
} as const;
