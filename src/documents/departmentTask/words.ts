import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("部门任务单", "部門任務單", "Department tasks"),
  sheetName: term("任务单-{department}", "任務單-{department}", "Tasks-{department}"),
  heading: term("部门任务单：{department}", "部門任務單：{department}", "Tasks for {department}"),
  subtitle: term(
    "责任部门：{department} · 共{n}项措施 · {date} 发出",
    "權責部門：{department} · 共{n}項措施 · {date} 發出",
    "Department: {department} · Actions: {n} · sent on {date}",
  ),
  legend: term(
    "请填写紫色表头的列，保存后发回；其他列由《改进计划》管理，在此改动不会并入",
    "請填寫紫色表頭的欄，儲存後發回；其他欄由《改進計畫》管理，在此改動不會併入",
    "Fill in the violet columns, save the file and send it back; the other columns belong to the improvement plan",
  ),
  sent: term("发出时内容", "發出時內容", "As sent"),
  tooltipProgress: term(
    "填写 0–100；60%、0.6 也可识别，1 即 100%。达到 100% 时请填写实际完成时间。",
    "填寫 0–100；60%、0.6 也可辨識，1 即 100%。達到 100% 時請填寫實際完成時間。",
    "0–100; 60% and 0.6 also work, 1 means 100%. At 100%, enter the actual finish.",
  ),
} as const;
