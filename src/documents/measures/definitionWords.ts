import { term } from "../../glossary/locale";

/** What the figures of 满意度指标 mean, as its foot says. */
export const DEFINITIONS = {
  definitionSatisfactionRate: term(
    "总体满意度 =（满意数 + 基本满意数）÷ 有效回访数；区间为 Wilson 95% 区间。",
    "整體滿意度 =（滿意數 + 基本滿意數）÷ 有效回訪數；區間為 Wilson 95% 區間。",
    "Satisfaction rate = (satisfied + basically satisfied) ÷ valid answers; 95% Wilson intervals.",
  ),
  definitionDissatisfiedRate: term(
    "不满意率 = 不满意数 ÷ 有效回访数。低分项占比 = 该维度不高于 3 分（其他分制为不满意档）的回答占比。",
    "不滿意率 = 不滿意數 ÷ 有效回訪數。低分項佔比 = 該構面不高於 3 分（其他分制為不滿意級）的回答佔比。",
    "Dissatisfied rate = dissatisfied ÷ valid answers. Low share = share of answers of 3 or less (on other scales: dissatisfied).",
  ),
  definitionAnswers: term(
    "有效回访数 = 未剔除且总体评分有效的份数。",
    "有效回訪數 = 未剔除且整體評分有效的份數。",
    "Valid answers = rows that were not left out and have a valid overall score.",
  ),
  definitionMean: term(
    "平均分 = 有效总体评分之和 ÷ 有效回访数；标准差为样本标准差。",
    "平均分 = 有效整體評分之和 ÷ 有效回訪數；標準差為樣本標準差。",
    "Mean = sum of valid overall scores ÷ valid answers; the standard deviation is the sample's.",
  ),
  definitionChange: term(
    "变化是否显著：比率按两比例 z 检验，均值按 Welch t 检验，p < 0.05 为差异显著。",
    "變化是否顯著：比率按兩比例 z 檢定，平均值按 Welch t 檢定，p < 0.05 為差異顯著。",
    "Changes are tested by a two-proportion z test (rates) or Welch's t test (means); significant means p < 0.05.",
  ),
  definitionToTarget: term(
    "还需连续满意 = 此后每份都满意、总体满意度达到目标所需的份数；可再容许不满意 = 此后每份都不满意、仍不低于目标的份数；精度所需份数以 95% 区间的半宽计。",
    "還需連續滿意 = 此後每份都滿意、整體滿意度達到目標所需的份數；可再容許不滿意 = 此後每份都不滿意、仍不低於目標的份數；精確度所需份數以 95% 區間的半寬計。",
    "Satisfied in a row needed: until the rate reaches its target if every further answer is satisfied. Dissatisfied still allowed: before it falls below. Precision is half the width of the 95% interval.",
  ),
  definitionOperating: term(
    "服务过程指标 = 有记录的各份的均值，或“是”的份数 ÷ 有记录的份数；n 为有记录的份数。",
    "服務過程指標 = 有記錄的各份的平均值，或「是」的份數 ÷ 有記錄的份數；n 為有記錄的份數。",
    "Service metrics are means over the rows with a record, or the share of “yes” among them; n is the number of these rows.",
  ),
  noteLeftOut: term(
    "剔除的行与原因见《剔除记录》。",
    "剔除的列與原因見《剔除記錄》。",
    "Which rows were left out and why: see Rows left out.",
  ),
  definitionDimensionLinks: term(
    "与总体相关为 Spearman ρ；重要度为该分项在总体评分方差（R²）中的平均贡献（一般优势分析，LMG）；改进优先级：均值最差者为 1，均值相近时先看重要度高者。",
    "與整體相關為 Spearman ρ；重要度為該分項在整體評分變異數（R²）中的平均貢獻（一般優勢分析，LMG）；改進優先順序：平均值最差者為 1，平均值相近時先看重要度高者。",
    "Correlation is Spearman's ρ; importance is a dimension's average share of R² (general dominance, LMG); priority: worst mean first, among close means the more important.",
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
    "各数取自《有效评价明细》的公式，更正评分、原因或剔除后自动更新。",
    "各數取自《有效評價明細》的公式，更正評分、原因或剔除後自動更新。",
    "All figures are formulas over Valid answers and follow every correction there.",
  ),
} as const;
