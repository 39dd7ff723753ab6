import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("剔除记录", "剔除記錄", "Rows left out"),
  about: term(
    "剔除了哪些行、为什么，可恢复",
    "剔除了哪些列、為什麼，可恢復",
    "Which rows were dropped and why",
  ),
  tableName: term("数据清洗", "資料清洗", "Cleaning log"),
  legendCleaningLog: term(
    "紫色表头的列由人工填写：误剔除的行在“恢复计入”选“是”，下次生成时计入",
    "紫色表頭的欄由人工填寫：誤剔除的列在「恢復計入」選「是」，下次產生時計入",
    "Violet columns are yours: choose yes under Take back and the row counts from the next run",
  ),
  excludedRows: term("剔除明细", "剔除明細", "Rows left out"),
  exclusionRule: term("剔除规则", "剔除規則", "Rule"),
  whatWasThere: term("原内容", "原內容", "What was there"),
  takeBack: term("恢复计入", "恢復計入", "Take back"),
  takenBackRow: term("已恢复计入", "已恢復計入", "Taken back"),
  tooltipTakeBack: term(
    "选“是”：该行不再按规则剔除，下次生成时计入。",
    "選「是」：該列不再按規則剔除，下次產生時計入。",
    "Yes: no rule drops this row from the next run on.",
  ),
  cleaningSummary: term("清洗汇总", "清洗彙總", "Summary"),
  item: term("项目", "項目", "Item"),
  rows: term("行数", "列數", "Rows"),
  rowsRead: term("回访总数", "回訪總數", "Rows read"),
  rowsKept: term("有效行数", "有效列數", "Rows that count"),
  "flag-no-reason-text": term(
    "待核实：有评分无文字",
    "待核實：有評分無文字",
    "To verify: score without text",
  ),
  "flag-late": term("标记：评价超时", "標記：評價超時", "Marked: late answer"),
  "flag-feedback-contradicts-ticket": term(
    "标记：反馈与工单不符",
    "標記：回饋與工單不符",
    "Marked: feedback contradicts the ticket",
  ),
  "row-total": term("合计行", "合計列", "Row of totals"),
  "row-statistic": term("统计行", "統計列", "Row of statistics"),
  "row-header": term("重复的标题行", "重複的標題列", "Headings repeated"),
  "row-units": term("单位行", "單位列", "Row of units"),
  "row-note": term("表外说明", "表外說明", "Note under the table"),
  ofThese: term("　其中：{kind}", "　其中：{kind}", "    of these: {kind}"),
  noteOutside: term(
    "另有 {n} 行属其他周期，不在回访总数之内。",
    "另有 {n} 列屬其他週期，不在回訪總數之內。",
    "{n} more rows are of other periods and not among the rows read.",
  ),
  noteOutsideStand: term(
    "其中有效的列在《有效评价明细》下部，供趋势与对比使用。",
    "其中有效的列在《有效評價明細》下部，供趨勢與對比使用。",
    "Those that are valid stand at the end of Valid answers, for trend and comparison.",
  ),
  noteUndated: term(
    "其中 {n} 行没有可识别的时间，不属任何周期。",
    "其中 {n} 列沒有可識別的時間，不屬任何週期。",
    "{n} of them have no date that can be read and are of no period.",
  ),
} as const;
