import { foldText } from "../cells/foldText";

const UNIT =
  /^[(（[]?\s*(单位|單位|unit)?\s*[:：]?\s*(分|分值|秒|分钟|分鐘|小时|小時|天|次|人|人次|个|個|件|份|元|%|％|s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|points?|score|scores|times?|count|文本|数字|數字|数值|數值|整数|日期|时间|時間|字符|下拉|单选|多选|必填|选填|選填|text|string|number|integer|numeric|date|datetime|time|varchar|required|optional|\d+\s*[-–~至到]\s*\d+\s*分?|[ymdhs年月日时分秒/:\-\s.]{4,}|\d+ ?分制)\s*[)）\]]?$/;

/**
 * Whether a text is a unit or a format rather than a value (分, 秒, 1-5分, yyyy-mm-dd, 必填).
 *
 * @example ["(秒)", "1-5分", "等太久"].map(isUnitLabel) // [true, true, false]
 */
export function isUnitLabel(text: string): boolean {
  return text.length <= 24 && UNIT.test(foldText(text));
}
