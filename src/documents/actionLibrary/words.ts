import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("改善措施库", "改善措施庫", "Action library"),
  about: term(
    "各类问题的改善措施示例，可增改",
    "各類問題的改善措施範例，可增改",
    "Suggested actions for each problem; edit freely",
  ),
  problemType: term("问题类型", "問題類型", "Problem type"),
  actionExample: term("改善措施示例", "改善措施範例", "Example action"),
  reasonCategory: term("归因类别", "歸因類別", "Category"),
  origin: SHARED.origin,
  example: term("示例", "範例", "Example"),
  tooltipOrigin: term(
    "标为“示例”的措施只供参考，不会带入改进计划；清空即可带出",
    "標為「範例」的措施只供參考，不會帶入改進計畫；清空即可帶出",
    "Actions marked “Example” are for reference only and not suggested in the plan; clear the cell to have one suggested",
  ),
  workingDays: term("{n}个工作日", "{n}個工作日", "{n} working days"),
  subtitleLibrary: term(
    "改进计划中的措施建议取自本库，可增删修改",
    "改進計畫中的措施建議取自本庫，可增刪修改",
    "Suggestions in the improvement plan come from here; edit freely",
  ),
} as const;
