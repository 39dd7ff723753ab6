import { CONCEPTS } from "../../glossary/concepts";
import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("参数设置", "參數設定", "Settings"),
  about: term(
    "分档、阈值与目标，改后即时生效",
    "分級、門檻與目標，改後即時生效",
    "Bands, thresholds and targets; changes take effect at once",
  ),
  settingLabel: term("参数", "參數", "Setting"),
  settingValue: term("取值", "設定值", "Value"),
  explanation: term("说明", "說明", "What it does"),
  settingKey: term("参数编号", "參數編號", "Key"),
  thisAnalysis: term("本次分析", "本次分析", "This analysis"),
  adjustable: term("可调参数", "可調參數", "Adjustable"),
  periodFrom: term("周期起始日", "週期起始日", "From"),
  periodUntil: term("周期截止日", "週期截止日", "Until"),
  madeAt: term("生成时间", "產生時間", "Made at"),
  explainPeriod: term("各表所评估的周期", "各表所評估的週期", "The period that the sheets cover"),
  explainPeriodFrom: term(
    "含当日，各表公式按此筛选；留空表示本次未限定周期",
    "含當日，各表公式按此篩選；留空表示本次未限定週期",
    "First day that the formulas count, included. Blank: no period was set",
  ),
  explainPeriodTo: term(
    "含当日，各表公式按此筛选",
    "含當日，各表公式按此篩選",
    "Last day that the formulas count, included",
  ),
  explainSource: term(
    "原始数据所在工作表与区域，从不改写",
    "原始資料所在工作表與區域，從不改寫",
    "Sheet and range of the original data; never changed",
  ),
  sourceSame: term(
    "原始数据与本次生成时一致",
    "原始資料與本次產生時一致",
    "The data are as they were in this run",
  ),
  sourceChanged: term(
    "数据已变：原始数据在本次生成后改过，请重新生成",
    "資料已變：原始資料在本次產生後改過，請重新產生",
    "The data have changed since this run: generate again",
  ),
  explainMadeAt: term("最近一次生成", "最近一次產生", "The last run"),
  explainToday: term(
    "逾期按今天的日期判断，随日期自动更新",
    "逾期依今天的日期判斷，隨日期自動更新",
    "What is overdue is judged by today's date",
  ),
  workCalendar: term(
    "工作日历(节假日与调休补班)",
    "工作日曆(節假日與調休補班)",
    "Work calendar (holidays and make-up workdays)",
  ),
  calendarFrom: CONCEPTS.from,
  calendarTo: CONCEPTS.to,
  calendarKind: CONCEPTS.kind,
  calendarHoliday: term("节假日", "節假日", "Holiday"),
  calendarMadeUp: term("调休补班", "調休補班", "Make-up workday"),
  noteByLaw: term(
    "法定假日，放假通知公布后请补充",
    "法定假日，放假通知公布後請補充",
    "statutory; complete it once the notice is published",
  ),
  tooltipCalendar: term(
    "已填入公布的放假与调休，可增改：放假写起止日期；周末上班的日期另起一行，类型选“调休补班”。改进计划的建议时限据此计算。",
    "已填入公布的放假與調休，可增改：放假寫起止日期；週末上班的日期另起一行，類型選「調休補班」。改進計畫的建議時限據此計算。",
    "Published holidays are filled in; edit freely: enter the first and last day of a holiday, and a working weekend day in a row of its own. Suggested deadlines follow this calendar.",
  ),
  tooltipCalendarTo: term("只有一天时可留空。", "只有一天時可留空。", "May stay blank for a single day."),
  departmentNames: term(
    "客服部、客服运营部、技术部、培训部、质量部",
    "客服部、客服營運部、技術部、訓練部、品質部",
    "Customer service, Service operations, Technology, Training, Quality",
  ),
  coachingAgents: term("辅导对象", "輔導對象", "Agents to coach"),
  explainCoaching: term(
    "客服工号，以顿号、逗号或换行分隔：为其生成《个人辅导单》；下次生成时生效",
    "客服工號，以頓號、逗號或換行分隔：為其產生《個人輔導單》；下次產生時生效",
    "Agents, separated by commas or line breaks: each gets a coaching sheet from the next run on",
  ),
  explainDepartments: term(
    "下拉选项，以顿号、逗号或换行分隔；下次生成时生效",
    "下拉選項，以頓號、逗號或換行分隔；下次產生時生效",
    "Choices in the drop-downs, separated by commas or line breaks; takes effect at the next run",
  ),
  explainBand: term(
    "{scale} 分制：评分{sign}此值为“{band}”一档",
    "{scale} 分制：評分{sign}此值為「{band}」一級",
    "Scale {scale}: a score {sign} this is {band}",
  ),
  subtitleSettings: term(
    "各表公式读取本页取值；修改后即时生效",
    "各表公式讀取本頁設定值；修改後即時生效",
    "All formulas read these values; changes take effect at once",
  ),
} as const;
