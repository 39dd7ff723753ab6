import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

/** The parts of the sentence that says what a run found. */
export const TERMS = {
  inPeriod: term("{period}{figure}", "{period}{figure}", "{period}: {figure}"),
  inDays: term("{period}，{figure}", "{period}，{figure}", "{period}: {figure}"),
  figure: term("{measure}{value}", "{measure}{value}", "{measure} {value}"),
  figureOfScore: term("{measure}{value}分", "{measure}{value}分", "{measure} {value}"),
  figureOfLatin: term("{measure} {value}", "{measure} {value}", "{measure} {value}"),
  fewAnswers: term("（n={n}，样本偏少）", "（n={n}，樣本偏少）", " (n={n}, a small sample)"),
  underTarget: term("，较目标低{gap}", "，較目標低{gap}", ", {gap} below target"),
  reached: term("，达到目标{target}", "，達到目標{target}", ", meeting the target of {target}"),
  gapPoints: term("{gap}个百分点", "{gap}個百分點", "{gap} points"),
  gapOfScore: term("{gap}分", "{gap}分", "{gap}"),
  oneProblem: term(
    "；{problems}占不满意原因的{share}",
    "；{problems}佔不滿意原因的{share}",
    "; {problems} accounts for {share} of reasons for dissatisfaction",
  ),
  problems: term(
    "；{problems}合计占不满意原因的{share}",
    "；{problems}合計佔不滿意原因的{share}",
    "; {problems} account for {share} of reasons for dissatisfaction",
  ),
  weakest: term(
    "；{name}得分最低（{mean}分）",
    "；{name}得分最低（{mean}分）",
    "; {name} scores lowest ({mean})",
  ),
  between: SHARED.listSeparator,
  beforeLast: term("、", "、", " and "),
  end: term("。", "。", "."),
} as const;
