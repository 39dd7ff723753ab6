import { term } from "../../glossary/locale";

/**
 * What the guided look says, each stop in a few lines at 320 pixels. It stands here and not among the messages since only
 * who sees the pane for the first time loads it.
 */
export const GUIDE_WORDS = {
  place: term("初次使用", "初次使用", "First time here"),
  next: term("知道了", "知道了", "Got it"),
  skip: term("不再提示", "不再提示", "Skip the tips"),
  "data-title": term("数据：看看认得对不对", "資料：看看認得對不對", "Data: check what was recognised"),
  "data-text": term(
    "列和分档都能改，原始数据不会改动。没有要回答的问题时，直接点“下一步”。",
    "欄和分級都能改，原始資料不會改動。沒有要回答的問題時，直接點「下一步」。",
    "You can change columns and bands; your data stay as they are. If nothing is asked, go straight on.",
  ),
  "make-title": term("生成：一次生成一套表格", "產生：一次產生一套表格", "Generate: a whole set in one go"),
  "make-text": term(
    "默认的时间和表格一般就够用。表里是公式，以后更正了数据，数字会跟着变。",
    "預設的時間和表格一般就夠用。表裡是公式，以後更正了資料，數字會跟著變。",
    "The default period and set are a good start. The sheets hold formulas: correct a row, and the figures follow.",
  ),
  "results-title": term("结果：从结论到改进", "結果：從結論到改進", "Results: from finding to action"),
  "results-text": term(
    "点数字或表名可跳到工作表。接着在“改进计划”里填写责任人和时限；需要时可撤销本次生成。",
    "點數字或表名可跳到工作表。接著在「改進計畫」裡填寫負責人和時限；需要時可復原本次產生。",
    "Choose a figure or a sheet to go there. Then enter owners and deadlines on the improvement plan; you can undo the run.",
  ),
} as const;
