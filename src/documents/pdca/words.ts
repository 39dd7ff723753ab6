import { CONCEPTS } from "../../glossary/concepts";
import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("PDCA与案例库", "PDCA與案例庫", "PDCA and cases"),
  about: term(
    "每个周期的计划、执行、检查、处理，以及优秀实践与教训",
    "每個週期的計畫、執行、檢查、處理，以及優秀實踐與教訓",
    "Plan, do, check and act for each cycle, with good practices and lessons",
  ),
  legend: term(
    "计划、执行、检查由各周期的结果生成；“处理”和案例由人工填写，已有的行不再改写",
    "計畫、執行、檢查由各週期的結果產生；「處理」和案例由人工填寫，已有的列不再改寫",
    "Plan, do and check come from each cycle's results; act and the cases are yours, and existing rows are never rewritten",
  ),
  period: SHARED.cycle,
  plan: term("计划", "計畫", "Plan"),
  do: term("执行", "執行", "Do"),
  check: term("检查", "檢查", "Check"),
  act: term("处理", "處理", "Act"),
  cycleKey: term("周期编号", "週期編號", "Cycle no."),
  sayPlan: term(
    "核心问题：{problems}；措施{n}项",
    "核心問題：{problems}；措施{n}項",
    "Core problems: {problems}; actions: {n}",
  ),
  sayNoProblem: term("没有核心问题；措施{n}项", "沒有核心問題；措施{n}項", "No core problem; actions: {n}"),
  sayDone: term("按期完成率{share}", "按期完成率{share}", "Done on time: {share}"),
  sayNotDue: term("没有已完成或到期的措施", "沒有已完成或到期的措施", "No action was done or due"),
  "say-rate": term(
    "总体满意度{value}（n={n}）",
    "整體滿意度{value}（n={n}）",
    "Satisfaction rate {value} (n={n})",
  ),
  "say-nps": term("NPS {value}（n={n}）", "NPS {value}（n={n}）", "NPS {value} (n={n})"),
  "say-easyShare": term("容易占比{value}（n={n}）", "容易佔比{value}（n={n}）", "Easy {value} (n={n})"),
  sayVerdict: term("{measure}，{verdict}", "{measure}，{verdict}", "{measure}: {verdict}"),
  sayNoRate: term("没有总体满意度", "沒有整體滿意度", "No overall score"),
  cases: term("案例库", "案例庫", "Cases"),
  kind: CONCEPTS.kind,
  "kind-practice": term("优秀实践", "優秀實踐", "Good practice"),
  "kind-lesson": term("教训", "教訓", "Lesson"),
  practice: term("问题与做法", "問題與做法", "Problem and what was done"),
  evidence: term("依据", "依據", "Evidence"),
  lesson: term("经验或教训", "經驗或教訓", "What we learned"),
  reach: term("适用与推广", "適用與推廣", "Where it applies"),
  caseKey: term("案例编号", "案例編號", "Case no."),
  actionsOf: term("{problem}：{actions}", "{problem}：{actions}", "{problem}: {actions}"),
  between: SHARED.clauseSeparator,
} as const;
