import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

/** Words that stand on every sheet. */
export const SHEET_TERMS = {
  subtitlePeriod: term("评估周期 {period}", "評估週期 {period}", "Period {period}"),
  subtitleRows: term("有效 {valid} / {all} 份", "有效 {valid} / {all} 份", "Valid {valid} of {all}"),
  subtitleValues: term("数值（非公式）", "數值（非公式）", "Values, not formulas"),
  subtitleTooLarge: term(
    "数据量大，写为数值（非公式）",
    "資料量大，寫為數值（非公式）",
    "Values, not formulas: too much data",
  ),
  periodMonth: term("{year}年{month}", "{year}年{month}", "{month} {year}"),
  periodWeek: term("{year}年第{number}周", "{year}年第{number}週", "Week {number} of {year}"),
  periodYear: term("{year}年", "{year}年", "{year}"),
  periodYearToDate: term("{year}年初至今", "{year}年初至今", "{year} to date"),
  periodWithDays: term(
    "{period}（{first}—{last}）",
    "{period}（{first}—{last}）",
    "{period} ({first} to {last})",
  ),
  periodOfPart: term(
    "{period}（{column}：{value}）",
    "{period}（{column}：{value}）",
    "{period} ({column}: {value})",
  ),
  dayOfYear: term("{month}月{day}日", "{month}月{day}日", "{month}/{day}"),
  periodMonths: term("{year}年{from}—{to}", "{year}年{from}—{to}", "{from}–{to} {year}"),
  periodDash: term("—", "—", " – "),
  periodQuarter: term("{year}年第{number}季度", "{year}年第{number}季度", "Q{number} {year}"),
  periodFirstHalf: term("{year}年上半年", "{year}年上半年", "First half of {year}"),
  periodSecondHalf: term("{year}年下半年", "{year}年下半年", "Second half of {year}"),
  periodUndated: term(
    "{period}（另有 {n} 份无日期）",
    "{period}（另有 {n} 份無日期）",
    "{period} (and {n} undated)",
  ),
  betweenSheets: SHARED.listSeparator,
  sheetsAmong: term(
    "{shown} 等 {n} 张工作表",
    "{shown} 等 {n} 張工作表",
    "{shown} and others, {n} sheets in all",
  ),
  periodTo: term(" 至 ", " 至 ", " to "),
  outdated: term(
    "数据或设置已变，请重新生成",
    "資料或設定已變，請重新產生",
    "Data or settings have changed: please generate again",
  ),
  labelled: term("{label}：", "{label}：", "{label}: "),
  preparedBy: term("编制", "編製", "Prepared by"),
  reviewedBy: term("审核", "審核", "Reviewed by"),
  approvedBy: term("批准", "核准", "Approved by"),
} as const;
