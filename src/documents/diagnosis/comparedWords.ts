import { term } from "../../glossary/locale";

/** What 高频词 are compared with. */
export const COMPARED_TERMS = {
  comparedWith: term(
    "较上期与{period}（{n} 份）相比，单位为百分点，加粗者差异显著",
    "較上期與{period}（{n} 份）相比，單位為百分點，加粗者差異顯著",
    "change from {period} ({n}) in points, bold where significant",
  ),
  comparedEmpty: term(
    "{period}没有不满意评价可比，较上期为空",
    "{period}沒有不滿意評價可比，較上期為空",
    "no dissatisfied answers in {period} to compare with",
  ),
  comparedNone: term("未选对比期，较上期为空", "未選對比期，較上期為空", "no period to compare with"),
} as const;
