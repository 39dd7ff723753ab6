import { term } from "../../glossary/locale";
import type { SettingRecord } from "./settingRecord";

/** How sheets are kept. */
export const SHEET_RECORDS = [
  {
    key: "protect-sheets",
    default: 0,
    unit: "switch",
    min: 0,
    max: 1,
    whole: true,
    format: "integer",
    label: term("保护计算表(1是0否)", "保護計算表(1是0否)", "Protect sheets (1 yes, 0 no)"),
    explanation: term(
      "填1，下次生成后，没有填写行的表只有需填写的格可改，不设密码；填0取消",
      "填1，下次產生後，沒有填寫欄的表只有要填寫的儲存格可改，不設密碼；填0取消",
      "1 protects sheets without staff rows, except cells to fill in, from the next run on; no password",
    ),
  },
] as const satisfies readonly SettingRecord[];
