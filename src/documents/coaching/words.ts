import { CONCEPTS } from "../../glossary/concepts";
import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("个人辅导单", "個人輔導單", "Coaching sheet"),
  about: term(
    "选定客服的数据、原话与辅导约定，一人一页",
    "選定客服的資料、原話與輔導約定，一人一頁",
    "Figures, customer quotes and agreements for chosen agents, one page each",
  ),
  tableName: term("辅导名单", "輔導名單", "Coached agents"),
  subtitleSheet: term(
    "在“客服”处选择右侧名单中的一人，即为其一页；只供辅导，不作排名",
    "在「客服」處選擇右側名單中的一人，即為其一頁；只供輔導，不作排名",
    "Choose an agent from the list on the right to show their page; for coaching, not a ranking",
  ),
  legendSheet: term(
    "名单在右侧：填写客服后重新生成即补全 · 紫色表头的列由人工填写",
    "名單在右側：填寫客服後重新產生即補全 · 紫色表頭的欄由人工填寫",
    "The list is on the right: enter an agent and generate again · Violet columns are yours",
  ),
  agent: SHARED.agent,
  name: term("姓名", "姓名", "Name"),
  period: CONCEPTS.evaluationPeriod,
  measure: SHARED.measure,
  own: term("本人", "本人", "Agent's"),
  team: term("团队", "團隊", "Team's"),
  gap: term("差距(百分点/分)", "差距(百分點/分)", "Gap (points)"),
  sample: term("样本数(本人/团队)", "樣本數(本人/團隊)", "Answers (agent/team)"),
  figures: term("与团队对比", "與團隊對比", "Compared with the team"),
  inspectionMean: term("质检平均得分", "品檢平均得分", "Inspection average"),
  reasons: term("主要不满意原因", "主要不滿意原因", "Main reasons"),
  quotes: term("客户原话", "客戶原話", "Customer quotes"),
  cases: term("质检案例", "品檢案例", "Inspected cases"),
  weakItems: term("薄弱检测项", "薄弱檢測項", "Weak items"),
  direction: term("改进方向", "改進方向", "What to work on"),
  promise: term("承诺", "承諾", "Commitment"),
  retraining: term("复训日期", "複訓日期", "Retraining date"),
  coach: term("辅导人", "輔導人", "Coach"),
  key: term("辅导编号", "輔導編號", "Coaching no."),
  counted: term("{name} {n} 次", "{name} {n} 次", "{name} ({n})"),
  itemMean: term("{name} {mean} 分（{n} 例）", "{name} {mean} 分（{n} 例）", "{name} {mean} ({n} cases)"),
  caseSaid: term("{number}　{total} 分", "{number}　{total} 分", "{number}: {total}"),
  caseWithProblem: term("{said}：{problem}", "{said}：{problem}", "{said}, {problem}"),
  separator: SHARED.listSeparator,
  tooltipAgent: term(
    "填写工号（没有工号时填写姓名），重新生成后补全数据。",
    "填寫工號（沒有工號時填寫姓名），重新產生後補全資料。",
    "Enter the agent's number (or the name if there is none) and generate again.",
  ),
} as const;
