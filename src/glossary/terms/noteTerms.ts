import { term } from "../locale";

/** Definitions and remarks at the foot of sheets. */
export const NOTE_TERMS = {
  definitionSatisfactionRate: term(
    "总体满意度 =（满意数 + 基本满意数）÷ 有效回访数；区间为 Wilson 95% 区间。",
    "總體滿意度 =（滿意數 + 基本滿意數）÷ 有效回訪數；區間為 Wilson 95% 區間。",
    "Satisfaction rate = (satisfied + basically satisfied) ÷ valid answers; 95% intervals after Wilson.",
  ),
  definitionDissatisfiedRate: term(
    "不满意率 = 不满意数 ÷ 有效回访数。低分项占比 = 该维度不高于 3 分（其他分制为不满意档）的回答占比。",
    "不滿意率 = 不滿意數 ÷ 有效回訪數。低分項佔比 = 該維度不高於 3 分（其他分制為不滿意檔）的回答佔比。",
    "Dissatisfied rate = dissatisfied ÷ valid answers. Low share = answers of 3 or less (on other scales: dissatisfied).",
  ),
  definitionDimensionLinks: term(
    "与总体相关为 Spearman ρ（生成时的数值）；关注次序：均值最低者为 1，均值相近时先看相关高者。",
    "與總體相關為 Spearman ρ（產生時的數值）；關注次序：平均值最低者為 1，平均值相近時先看相關高者。",
    "Correlation is Spearman's ρ as of the run; attention: lowest mean first, among close means the higher correlation.",
  ),
  definitionNetPromoter: term(
    "NPS = 9–10 分占比 − 0–6 分占比（百分点）。",
    "NPS = 9–10 分佔比 − 0–6 分佔比（百分點）。",
    "NPS = share of 9–10 minus share of 0–6, in points.",
  ),
  definitionCustomerEffort: term(
    "CES 为费力度评分均值；容易占比 = 高于量表中点的回答占比。",
    "CES 為費力度評分平均值；容易佔比 = 高於量表中點的回答佔比。",
    "CES is the mean of the effort item; easy = answers on the easy side of the scale's middle.",
  ),
  noteLiveFormulas: term(
    "各数取自《清洗数据》的公式，更正评分、原因或剔除后自动更新。",
    "各數取自《清洗資料》的公式，更正評分、原因或剔除後自動更新。",
    "All figures are formulas over Clean data and follow every correction there.",
  ),
  noteValues: term(
    "本页为生成时的数值，不随更正自动变化；更正后请重新生成。",
    "本頁為產生時的數值，不隨更正自動變化；更正後請重新產生。",
    "These are values as of the run; make the sheets again after corrections.",
  ),
  noteGroups: term(
    "与其余差异：该组与其余回访的满意度比较（两比例 z 检验，Holm 校正，5% 水平）；“—”表示差异未超出偶然。",
    "與其餘差異：該組與其餘回訪的滿意度比較（兩比例 z 檢驗，Holm 校正，5% 水準）；「—」表示差異未超出偶然。",
    "Against the rest: two-proportion z test, Holm's correction, 5 %; — means no more than chance.",
  ),
  noteGroupsSmall: term(
    "回访数低于样本界限的组标记“样本偏少”，不作判断，也不宜排名。",
    "回訪數低於樣本界限的組標記「樣本偏少」，不作判斷，也不宜排名。",
    "Groups with too few answers are marked, not judged, and should not be ranked.",
  ),
  noteTrend: term(
    "控制限：p̄ ± 3√(p̄(1−p̄)/n)；超出者非偶然波动。“环比预警”：较上月下降达到《参数设置》的界线，样本偏少时不预警。“未完结”的月份数据不全，比较时请留意。",
    "管制界限：p̄ ± 3√(p̄(1−p̄)/n)；超出者非偶然波動。「降幅預警」：較上月下降達到《參數設定》的界線，樣本偏少時不預警。「未完結」的月份資料不全，比較時請留意。",
    "Limits: p̄ ± 3√(p̄(1−p̄)/n); what lies outside is not chance. A fall alarm: down on the month before by a limit of Settings. Months that are not complete compare with care.",
  ),
  noteMonthly: term(
    "环比变化为最近一月与上一自然月之差（比率为百分点），同比与上年同月相比。汇总数据没有样本，不作显著性检验。",
    "較上月變化為最近一月與上一自然月之差（比率為百分點），較上年同月變化與上年同月相比。彙總資料沒有樣本，不作顯著性檢定。",
    "Change: the last month against the month before, shares in points. Totals have no sample: nothing is tested for chance.",
  ),
  notePareto: term(
    "按次数降序，同数按方案顺序，其他与未分类置后。关键少数 ●：累计占比首次达到 {line} 的最少类别。",
    "按次數降序，同數按方案順序，其他與未分類置後。關鍵少數 ●：累計佔比首次達到 {line} 的最少類別。",
    "By count, ties in the scheme's order, other and unclassified last. Vital few ●: the fewest that reach {line}.",
  ),
  noteCore: term(
    "核心问题 ★：前两类；两类合计未达 {line} 且第三类占比不低于 {third} 时含第三类（界线可在《参数设置》调整）。",
    "核心問題 ★：前兩類；兩類合計未達 {line} 且第三類佔比不低於 {third} 時含第三類（界線可在《參數設定》調整）。",
    "Core ★: the first two; the third too when two do not reach {line} and it has {third} (see Settings).",
  ),
  noteReasonsLive: term(
    "在《清洗数据》更正评分或原因后，次数与排序自动更新。",
    "在《清洗資料》更正評分或原因後，次數與排序自動更新。",
    "Counts and order follow every correction in Clean data.",
  ),
  noteFlat: term(
    "各类占比接近，没有突出的少数问题。",
    "各類佔比接近，沒有突出的少數問題。",
    "The shares are close together: no few problems stand out.",
  ),
  noteOutOfPeriod: term(
    "不在评估周期的行列于《清洗数据》，此处只计数。",
    "不在評估週期的資料列於《清洗資料》，此處只計數。",
    "Rows of other periods stand in Clean data and are only counted here.",
  ),
} as const;
