import { term } from "../../glossary/locale";
import type { SettingRecord } from "./settingRecord";

/** Where a problem is common, one agent's, or long-standing (S25, S28): ours, as the documents give no figure. */
export const DIAGNOSIS_RECORDS = [
  {
    key: "common-customers",
    default: 3,
    unit: "people",
    min: 1,
    max: 1000,
    whole: true,
    format: "integer",
    label: term("共性问题客户数", "共通問題客戶數", "Customers of a common problem"),
    explanation: term(
      "提到的客户少于此数为个性问题；份数少于此数不判为直接影响",
      "提到的客戶少於此數為個別問題；份數少於此數不判為直接影響",
      "With fewer customers a problem is individual; with fewer answers its impact is never direct",
    ),
  },
  {
    key: "common-agents",
    default: 2,
    unit: "people",
    min: 1,
    max: 1000,
    whole: true,
    format: "integer",
    label: term("共性问题客服数", "共通問題客服數", "Agents of a common problem"),
    explanation: term(
      "涉及的客服少于此数为个性问题（排队、流程、系统问题不看客服）",
      "涉及的客服少於此數為個別問題（排隊、流程、系統問題不看客服）",
      "With fewer agents a problem is individual (queues, processes and systems apart)",
    ),
  },
  {
    key: "common-share",
    default: 0.05,
    unit: "percent",
    min: 0,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("共性问题占比", "共通問題佔比", "Share of a common problem"),
    explanation: term(
      "占全部原因不低于此值为共性问题；当月达到此值计一期",
      "佔全部原因不低於此值為共通問題；當月達到此值計一期",
      "At least this share of all reasons makes a problem common; a month with as much counts for it",
    ),
  },
  {
    key: "agent-share",
    default: 0.5,
    unit: "percent",
    min: 0.01,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("集中于个别客服占比", "集中於個別客服佔比", "Share that makes it one agent's"),
    explanation: term(
      "一名客服占该问题不低于此值为集中于个别客服",
      "一名客服佔該問題不低於此值為集中於個別客服",
      "At least this share of its mentions from one agent makes a problem that agent's",
    ),
  },
  {
    key: "persistent-months",
    default: 3,
    unit: "months",
    min: 2,
    max: 12,
    whole: true,
    format: "integer",
    label: term("长期存在期数", "長期存在期數", "Months of a long-standing problem"),
    explanation: term(
      "连续出现的月数不少于此值为长期存在",
      "連續出現的月數不少於此值為長期存在",
      "This many months in a row make a problem long-standing",
    ),
  },
] as const satisfies readonly SettingRecord[];
