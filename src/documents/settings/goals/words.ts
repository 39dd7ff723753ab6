import { term } from "../../../glossary/locale";
import { SHARED } from "../../sharedWords";

export const TERMS = {
  heading: term("指标目标、标杆与预警", "指標目標、標竿與預警", "Targets, benchmarks and alarms of measures"),
  lead: term(
    "各指标的目标、标杆、权重与预警在右侧 →",
    "各指標的目標、標竿、權重與預警在右側 →",
    "Targets, benchmarks, weights and alarms: to the right →",
  ),
  measure: SHARED.measure,
  withUnit: term("{measure}({unit})", "{measure}({unit})", "{measure} ({unit})"),
  direction: term("方向", "方向", "Better"),
  higher: term("越高越好", "越高越好", "Higher"),
  lower: term("越低越好", "越低越好", "Lower"),
  unsaid: term("未定", "未定", "Not said"),
  threshold: term("阈值", "門檻", "Threshold"),
  target: SHARED.target,
  amongSettings: term("见可调参数", "見可調參數", "Settings"),
  targetMode: term("目标口径", "目標口徑", "Target is"),
  base: term("基准值", "基準值", "Base"),
  benchmark: term("标杆", "標竿", "Benchmark"),
  weight: term("考核权重", "考核權重", "Weight"),
  alarm: term("预警幅度", "預警幅度", "Alarm from"),
  alarmMode: term("预警口径", "預警口徑", "Alarm is"),
  goal: term("目标值", "目標值", "To reach"),
  absoluteLimit: term("预警幅度(数值)", "預警幅度(數值)", "Alarm, absolute"),
  relativeLimit: term("预警幅度(相对)", "預警幅度(相對)", "Alarm, relative"),
  key: term("指标编号", "指標編號", "Key"),
  absolute: term("绝对", "絕對", "Absolute"),
  relative: term("相对", "相對", "Relative"),
  seconds: SHARED.seconds,
  times: SHARED.times,
  tooltipTarget: term(
    "绝对：写要达到的值（95%、240 秒）；相对：写改善幅度（20%），并在基准值里写出发点。",
    "絕對：寫要達到的值（95%、240 秒）；相對：寫改善幅度（20%），並在基準值裡寫出發點。",
    "Absolute: the value to reach (95 %, 240 s). Relative: by how much to improve (20 %), from the value under Base.",
  ),
  tooltipAlarm: term(
    "绝对：变差多少即预警（占比为百分点，评分为分）；相对：比上期变差百分之几。留空用上面的预警参数。都须差异显著且前后两期完整。",
    "絕對：變差多少即預警（佔比為百分點，評分為分）；相對：比上期變差百分之幾。留空用上面的預警參數。都須差異顯著且前後兩期完整。",
    "Absolute: how much worse raises an alarm (shares in points, scores in their unit). Relative: by what share of the period before. Blank: as set for all. Beyond chance and between complete periods only.",
  ),
  tooltipOverall: term(
    "总体满意度的阈值与目标取自“可调参数”，请在那里修改。",
    "整體滿意度的門檻與目標取自「可調參數」，請在那裡修改。",
    "Threshold and target of the satisfaction rate come from the list of settings: change them there.",
  ),
} as const;
