import { term } from "../../glossary/locale";
import type { SettingRecord } from "./settingRecord";

/** From how many answers on a figure is judged, and how exact 总体满意度 is to be. */
export const SAMPLE_RECORDS = [
  {
    key: "small-sample",
    default: 30,
    unit: "answers",
    min: 1,
    max: 100_000,
    whole: true,
    format: "integer",
    label: term("样本偏少界限", "樣本偏少界限", "Small sample under"),
    explanation: term(
      "有效回访数低于此值标记“样本偏少”，不作差异判断",
      "有效回訪數低於此值標記「樣本偏少」，不作差異判斷",
      "With fewer answers, results are marked and not compared",
    ),
  },
  {
    // a fraction: 0.03 is 3 百分点
    key: "precision-points",
    default: 0.03,
    unit: "points",
    min: 0.005,
    max: 0.2,
    whole: false,
    format: "percent1",
    label: term("调查精度(±百分点)", "調查精度(±百分點)", "Precision wanted (± points)"),
    explanation: term(
      "总体满意度95%置信区间的半宽，据此测算所需份数",
      "整體滿意度95%信賴區間的半寬，據此測算所需份數",
      "Half the width of the rate's 95% interval; the answers needed follow from it",
    ),
  },
] as const satisfies readonly SettingRecord[];
