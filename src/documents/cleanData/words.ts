import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  partialAnswers: term(
    "另有 {n} 份无总体评分，只计入其他指标",
    "另有 {n} 份無整體評分，只計入其他指標",
    "{n} more without an overall score count for other measures only",
  ),
  title: term("有效评价明细", "有效評價明細", "Valid answers"),
  about: term(
    "计入统计的明细，可更正评分与原因",
    "計入統計的明細，可更正評分與原因",
    "All rows that count; correct scores and reasons here",
  ),
  tableName: term("清洗数据", "清洗資料", "Clean data"),
  time: term("评价时间", "評價時間", "Time"),
  year: term("评价年份", "評價年份", "Year"),
  scoreFound: term("满意度评分(系统)", "滿意度評分(系統)", "Score (system)"),
  score: term("满意度评分", "滿意度評分", "Score"),
  reasonFoundNumbered: term("原因#(系统)", "原因#(系統)", "Reason # (system)"),
  reasonNumbered: term("原因#", "原因#", "Reason #"),
  reasonText: term("不满意原因", "不滿意原因", "Reason text"),
  comment: term("反馈意见", "回饋意見", "Comment"),
  themes: SHARED.themes,
  frequentWords: SHARED.frequentWords,
  publicity: SHARED.publicity,
  publicityComplaint: SHARED.complaint,
  publicityWords: term("公开言论", "公開言論", "Going public"),
  "opinion-praise": term("表扬", "表揚", "Praise"),
  complaintLevel: term("投诉等级(分)", "客訴等級(分)", "Complaint level (points)"),
  "opinion-complaint": term("抱怨", "抱怨", "Complaint"),
  "opinion-wish": term("建议与期望", "建議與期望", "Wish"),
  opinion: term("{kind}·{theme}", "{kind}·{theme}", "{kind}: {theme}"),
  marked: term("【{text}】", "【{text}】", "[{text}]"),
  toVerify: term("待核实", "待核實", "To verify"),
  misratedInCheck: term("客户误评（回访核实）", "客戶誤評（回訪核實）", "Rated by mistake (check call)"),
  excludedBecause: term("剔除", "剔除", "Leave out"),
  legendOfPeriod: term(
    "紫色表头的列由人工填写：可更正评分与原因；在“剔除”填写原因，该行即不计入。灰色的行属其他周期，供趋势与对比使用",
    "紫色表頭的欄由人工填寫：可更正評分與原因；在「剔除」填寫原因，該列即不計入。灰色的列屬其他週期，供趨勢與對比使用",
    "Violet columns are yours: correct scores and reasons; a reason under “Leave out” drops the row. Grey rows belong to other periods, for trend and comparison",
  ),
  turned: term(
    "评分已换算为分数越高越满意（原为 {best} 分最好、{worst} 分最差）",
    "評分已換算為分數越高越滿意（原為 {best} 分最好、{worst} 分最差）",
    "Scores turned so that higher is better ({best} was best, {worst} worst)",
  ),
  offScale: term(
    " · 有 {count} 个评分不是 {min}–{max} 的数字，未计入，请改正",
    " · 有 {count} 個評分不是 {min}–{max} 的數字，未計入，請改正",
    " · {count} scores are not numbers from {min} to {max} and do not count: please correct them",
  ),
  legendCleanData: term(
    "紫色表头的列由人工填写：可更正评分与原因；在“剔除”填写原因，该行即不计入。重新生成时保留",
    "紫色表頭的欄由人工填寫：可更正評分與原因；在「剔除」填寫原因，該列即不計入。重新產生時保留",
    "Violet columns are yours: correct scores and reasons; a reason under “Leave out” drops the row. Kept when generated again",
  ),
} as const;
