import { term } from "../../glossary/locale";
import type { SettingRecord } from "./settingRecord";

/** How inspections are graded (S40; document 004 gives no limits, these are ours) and how cases are drawn for them. */
export const INSPECTION_RECORDS = [
  {
    key: "inspection-excellent",
    default: 4.5,
    unit: "score",
    min: 1,
    max: 5,
    whole: false,
    format: "decimal1",
    label: term("质检优秀线", "品檢優秀線", "Inspection: excellent from"),
    explanation: term(
      "质检平均得分（1—5分）不低于此值为“优秀”，乘以20即百分制",
      "品檢平均得分（1—5分）不低於此值為「優秀」，乘以20即百分制",
      "A mean (1–5) of at least this is excellent; × 20 it is out of 100",
    ),
  },
  {
    key: "inspection-pass",
    default: 4,
    unit: "score",
    min: 1,
    max: 5,
    whole: false,
    format: "decimal1",
    label: term("质检合格线", "品檢合格線", "Inspection: passed from"),
    explanation: term(
      "质检平均得分不低于此值为“合格”，低于此值为“待改进”",
      "品檢平均得分不低於此值為「合格」，低於此值為「待改進」",
      "A mean of at least this has passed; below it, to be improved",
    ),
  },
  {
    key: "inspection-problem-share",
    default: 0.2,
    unit: "percent",
    min: 0.01,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("质检突出问题低分占比", "品檢突出問題低分佔比", "Inspection: share of a problem"),
    explanation: term(
      "检测项3分及以下的占比不低于此值且至少两例，列为突出问题（最多三项）",
      "檢測項3分及以下的佔比不低於此值且至少兩例，列為突出問題（最多三項）",
      "An item with at least this share of scores up to 3, and two cases or more, is a main problem (three at most)",
    ),
  },
  {
    key: "inspection-per-agent",
    default: 5,
    unit: "answers",
    min: 1,
    max: 100,
    whole: true,
    format: "integer",
    label: term("每名客服抽检例数", "每名客服抽檢例數", "Cases drawn of each agent"),
    explanation: term(
      "从调查明细中为每名客服抽取的质检案例数；下次生成时生效",
      "從調查明細中為每名客服抽取的品檢案例數；下次產生時生效",
      "This many cases of each agent are drawn from the survey; used from the next run on",
    ),
  },
  {
    // S21, document 002: 30 %
    key: "inspection-share",
    default: 0,
    unit: "percent",
    min: 0,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("质检抽样比例", "品檢抽樣比例", "Share of tickets drawn"),
    explanation: term(
      "大于 0 时改按此比例随机抽取工单（如 30%，最多 500 例），不再按每名客服例数；下次生成时生效",
      "大於 0 時改按此比例隨機抽取工單（如 30%，最多 500 例），不再按每名客服例數；下次產生時生效",
      "Above 0, this share of all tickets is drawn (30%, say; 500 at most) instead of cases of each agent; used from the next run on",
    ),
  },
] as const satisfies readonly SettingRecord[];
