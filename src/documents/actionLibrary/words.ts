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
  origin: term("来源", "來源", "From"),
  example: term("示例", "範例", "Example"),
  tooltipOrigin: term(
    "标为“示例”的措施只供参考，不会带入改进计划；清空即可带出",
    "標為「範例」的措施只供參考，不會帶入改進計畫；清空即可帶出",
    "An example is for reference and is not proposed in the plan; empty the cell to have it proposed",
  ),
  workingDays: term("{n}个工作日", "{n}個工作日", "{n} working days"),
  subtitleLibrary: term(
    "改进计划中的措施建议取自本库，可增删修改",
    "改進計畫中的措施建議取自本庫，可增刪修改",
    "Proposals in the improvement plan are drawn from here; edit freely",
  ),
} as const;
