import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("改善措施库", "改善措施庫", "Library of actions"),
  about: term(
    "各类问题的改善措施示例，可增改",
    "各類問題的改善措施範例，可增改",
    "Proposals by problem; edit freely",
  ),
  problemType: term("问题类型", "問題類型", "Type of problem"),
  actionExample: term("改善措施示例", "改善措施範例", "Example of an action"),
  reasonCategory: term("归因类别", "歸因類別", "Category"),
  workingDays: term("{n}个工作日", "{n}個工作日", "{n} working days"),
  subtitleLibrary: term(
    "改进计划中的措施建议取自本库，可增删修改",
    "改進計畫中的措施建議取自本庫，可增刪修改",
    "Proposals in the improvement plan are drawn from here; edit freely",
  ),
} as const;
