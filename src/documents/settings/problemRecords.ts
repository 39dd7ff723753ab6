import { term } from "../../glossary/locale";
import type { SettingRecord } from "./settingRecord";

/** From which part of the harm of all problems on one hits hard (S34): ours, as the documents give no figure. */
export const PROBLEM_RECORDS = [
  {
    key: "severity-high",
    default: 0.3,
    unit: "percent",
    min: 0.01,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("影响程度“高”界限", "影響程度「高」界限", "High severity from"),
    explanation: term(
      "频次与评分影响之积占全部问题不低于此值为“高”",
      "頻次與評分影響之積佔全部問題不低於此值為「高」",
      "High from this share on of all problems' frequency × effect on the score",
    ),
  },
  {
    key: "severity-medium",
    default: 0.1,
    unit: "percent",
    min: 0,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("影响程度“中”界限", "影響程度「中」界限", "Medium severity from"),
    explanation: term(
      "同上，不低于此值为“中”，更低为“低”",
      "同上，不低於此值為「中」，更低為「低」",
      "Medium from this share on; below it, low",
    ),
  },
] as const satisfies readonly SettingRecord[];
