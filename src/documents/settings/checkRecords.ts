import { term } from "../../glossary/locale";
import type { SettingRecord } from "./settingRecord";

/** What is drawn for check calls. */
export const CHECK_RECORDS = [
  {
    // S17
    key: "check-share",
    default: 0.02,
    unit: "percent",
    min: 0,
    max: 1,
    whole: false,
    format: "percent0",
    label: term("满分抽查比例", "滿分抽查比例", "Best scores to check"),
    explanation: term(
      "满分评价按此比例随机抽取，列入《待核实与回访》",
      "滿分評價按此比例隨機抽取，列入《待核實與回訪》",
      "This share of the best scores is drawn for a check call",
    ),
  },
  {
    // S17
    key: "check-most",
    default: 20,
    unit: "answers",
    min: 0,
    max: 500,
    whole: true,
    format: "integer",
    label: term("满分抽查上限", "滿分抽查上限", "Best scores to check, at most"),
    explanation: term(
      "每次抽查的满分评价不超过此份数",
      "每次抽查的滿分評價不超過此份數",
      "No more than this many are drawn in one run",
    ),
  },
] as const satisfies readonly SettingRecord[];
