import { term } from "../../glossary/locale";
import type { SettingRecord } from "./settingRecord";

/** How months are cut, and within how many days something is the same again. */
export const PERIOD_RECORDS = [
  {
    // 考核周期: 26 makes 2024-05 run from 26 April to 25 May
    key: "month-start-day",
    default: 1,
    unit: "day-of-month",
    min: 1,
    max: 28,
    whole: true,
    format: "integer",
    label: term("考核月起始日", "考核月起始日", "First day of the month"),
    explanation: term(
      "每月从几日起算：26 即上月26日至本月25日，以结束的月份命名；下次生成时生效",
      "每月從幾日起算：26 即上月26日至本月25日，以結束的月份命名；下次產生時生效",
      "The day on which a month begins: with 26, May is 26 April to 25 May; used from the next run on",
    ),
  },
  {
    // S12
    key: "repeat-days",
    default: 7,
    unit: "days",
    min: 1,
    max: 90,
    whole: true,
    format: "integer",
    label: term("重复问题天数", "重複問題天數", "Repeated within days"),
    explanation: term(
      "同一客户在此天数内再次反映同类问题，计为重复问题；下次生成时生效",
      "同一客戶在此天數內再次反映同類問題，計為重複問題；下次產生時生效",
      "The same problem of the same customer within this many days is a repeat; used from the next run on",
    ),
  },
] as const satisfies readonly SettingRecord[];
