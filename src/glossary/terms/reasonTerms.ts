import { term } from "../term";

/** Reasons, the Pareto and the dictionary. */
export const REASON_TERMS = {
  order: term("顺序", "順序", "Order"),
  category: term("类别", "類別", "Category"),
  factor: term("因素", "因素", "Factor"),
  placedLast: term("置后", "置後", "Last"),
  hits: term("命中", "命中", "Hits"),
  sortKey: term("排序键", "排序鍵", "Sort key"),
  rank: term("名次", "名次", "Rank"),
  place: term("排序", "排序", "Place"),
  problemCategory: term("问题类别", "問題類別", "Problem"),
  cumulativeShare: term("累计占比", "累計佔比", "Cumulative"),
  vitalFew: term("关键少数", "關鍵少數", "Vital few"),
  vitalLine: term("80%线", "80%線", "80% line"),
  core: term("核心问题", "核心問題", "Core"),
  markVital: term("●", "●", "●"),
  markCore: term("★ 核心", "★ 核心", "★ Core"),
  noLongerCore: term("已非核心", "已非核心", "No longer core"),
  typicalQuote: term("典型原话(已脱敏)", "典型原話(已去識別化)", "In a customer's words (masked)"),
  notInScheme: term("未列入方案", "未列入方案", "Not in the scheme"),
  phrase: term("词语", "詞語", "Phrase"),
  dictionaryPhrases: term("词语与类别", "詞語與類別", "Phrases and categories"),
  reasonScheme: term("归因方案", "歸因方案", "Scheme of reasons"),
  schemeCategory: term("问题类别", "問題類別", "Category"),
  legendDictionary: term(
    "紫色表头的列由员工填写：可改类别、在表末增加词语；下次生成时按新字典归类",
    "紫色表頭的欄由員工填寫：可改類別、在表末增加詞語；下次產生時按新字典歸類",
    "Violet columns are yours: change categories, add phrases at the end; used from the next run on",
  ),
} as const;
