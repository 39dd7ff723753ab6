import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("帕累托分析", "柏拉圖分析", "Pareto analysis"),
  about: term(
    "原因按占比排序，找出关键少数",
    "原因按佔比排序，找出關鍵少數",
    "Reasons by share, and the vital few",
  ),
  count: term("次数", "次數", "Count"),
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
    "在《有效评价明细》更正评分或原因后，次数与排序自动更新。",
    "在《有效評價明細》更正評分或原因後，次數與排序自動更新。",
    "Counts and order follow every correction in Valid answers.",
  ),
  noteFlat: term(
    "各类占比接近，没有突出的少数问题。",
    "各類佔比接近，沒有突出的少數問題。",
    "The shares are close together: no few problems stand out.",
  ),
  order: term("顺序", "順序", "Order"),
  hits: term("命中", "命中", "Hits"),
  sortKey: term("排序键", "排序鍵", "Sort key"),
  rank: term("名次", "名次", "Rank"),
  place: term("排序", "排序", "Place"),
  problemCategory: term("问题类别", "問題類別", "Problem"),
  cumulativeShare: term("累计占比", "累計佔比", "Cumulative"),
  vitalFew: term("关键少数", "關鍵少數", "Vital few"),
  vitalLine: term("{share}线", "{share}線", "{share} line"),
  core: term("核心问题", "核心問題", "Core"),
  markVital: term("●", "●", "●"),
  typicalQuote: term("典型原话(已脱敏)", "典型原話(已去識別化)", "In a customer's words (masked)"),
  shownCategory: term("显示类别", "顯示類別", "Shown as"),
  chartLabel: term("图表标签", "圖表標籤", "Chart label"),
  notInScheme: term("未列入方案", "未列入方案", "Not in the scheme"),
  subtitleMentions: term("不满意原因 {n} 条", "不滿意原因 {n} 條", "{n} reasons of dissatisfaction"),
  subtitleDissatisfied: term("{n} 份不满意", "{n} 份不滿意", "{n} dissatisfied"),
  subtitleScheme: term("归因方案 {factors}", "歸因方案 {factors}", "Scheme {factors}"),
} as const;
