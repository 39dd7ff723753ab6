import { term } from "../term";

/** 参数设置: what each value is and what it does. */
export const SETTING_TERMS = {
  settingLabel: term("参数", "參數", "Setting"),
  settingValue: term("取值", "設定值", "Value"),
  explanation: term("说明", "說明", "What it does"),
  settingKey: term("参数编号", "參數編號", "Key"),
  thisAnalysis: term("本次分析", "本次分析", "This analysis"),
  adjustable: term("可调参数", "可調參數", "Adjustable"),
  periodFrom: term("周期起始日", "週期起始日", "From"),
  periodUntil: term("周期截止日", "週期截止日", "Until"),
  madeAt: term("生成时间", "產生時間", "Made at"),
  today: term("今天", "今天", "Today"),
  explainPeriod: term("各表所评估的周期", "各表所評估的週期", "The period that the sheets evaluate"),
  explainPeriodFrom: term(
    "含当日，各表公式按此筛选；留空表示本次未限定周期",
    "含當日，各表公式按此篩選；留空表示本次未限定週期",
    "Included; the formulas count from this day. Blank: this analysis has no period",
  ),
  explainPeriodTo: term(
    "含当日，各表公式按此筛选",
    "含當日，各表公式按此篩選",
    "Included; the formulas count up to this day",
  ),
  explainSource: term(
    "原始数据所在工作表与区域，从不改写",
    "原始資料所在工作表與區域，從不改寫",
    "Where the answers were read; never written",
  ),
  explainMadeAt: term("最近一次生成", "最近一次產生", "The last run"),
  explainToday: term(
    "逾期判断以此为准，随日期自动更新",
    "逾期判斷以此為準，隨日期自動更新",
    "What late is judged by; follows the calendar",
  ),
  departments: term("责任部门", "責任部門", "Departments"),
  departmentNames: term(
    "客服部、客服运营部、技术部、培训部、质量部",
    "客服部、客服營運部、技術部、培訓部、品質部",
    "Customer service、Service operations、Technology、Training、Quality",
  ),
  explainDepartments: term(
    "下拉选项，以顿号分隔；下次生成时生效",
    "下拉選項，以頓號分隔；下次產生時生效",
    "Choices of the drop-downs, separated by 、; used from the next run on",
  ),
  explainBand: term(
    "{scale} 分制：评分{sign}此值为“{band}”一档",
    "{scale} 分制：評分{sign}此值為「{band}」一檔",
    "Scale {scale}: a score {sign} this is {band}",
  ),
  "setting-threshold-rate": term("满意度阈值", "滿意度閾值", "Threshold of satisfaction"),
  "explain-threshold-rate": term(
    "总体满意度低于此值即启动改进（样本偏少时只作标记）",
    "總體滿意度低於此值即啟動改進（樣本偏少時只作標記）",
    "Below this an improvement starts (a small sample is only marked)",
  ),
  "setting-target-rate": term("满意度目标", "滿意度目標", "Target of satisfaction"),
  "explain-target-rate": term("总体满意度的目标值", "總體滿意度的目標值", "The rate to reach"),
  "setting-small-sample": term("样本偏少界限", "樣本偏少界限", "Small sample under"),
  "explain-small-sample": term(
    "有效回访数低于此值标记“样本偏少”，不作差异判断",
    "有效回訪數低於此值標記「樣本偏少」，不作差異判斷",
    "Fewer answers are marked and not compared",
  ),
  "setting-vital-share": term("关键少数界线", "關鍵少數界線", "Line of the vital few"),
  "explain-vital-share": term(
    "帕累托累计占比界线",
    "柏拉圖累計佔比界線",
    "Cumulative share of the Pareto's line",
  ),
  "setting-core-third-share": term("第三核心问题占比", "第三核心問題佔比", "Share of a third core problem"),
  "explain-core-third-share": term(
    "前两类未达界线且第三类占比不低于此值时，第三类也列为核心问题",
    "前兩類未達界線且第三類佔比不低於此值時，第三類也列為核心問題",
    "The third is core too when two do not reach the line and it has this share",
  ),
  "setting-alarm-points": term("环比预警(百分点)", "降幅預警(百分點)", "Alarm: fall of the rate"),
  "explain-alarm-points": term(
    "总体满意度环比下降达到此值即预警",
    "總體滿意度較上月下降達到此值即預警",
    "A fall of the rate against the month before that raises an alarm",
  ),
  "setting-alarm-mean": term("环比预警(分)", "降幅預警(分)", "Alarm: fall of the mean"),
  "explain-alarm-mean": term(
    "平均分环比下降达到此值即预警",
    "平均分較上月下降達到此值即預警",
    "A fall of the mean that raises an alarm",
  ),
  "setting-soon-late-days": term("即将逾期天数", "即將逾期天數", "Soon late within days"),
  "explain-soon-late-days": term(
    "距完成时限不超过此天数标记“即将逾期”",
    "距完成時限不超過此天數標記「即將逾期」",
    "Measures due within so many days are marked",
  ),
} as const;
