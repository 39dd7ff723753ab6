import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("分组对比", "分組對比", "Groups compared"),
  about: term(
    "各客服、渠道、班组谁高谁低",
    "各客服、管道、班組誰高誰低",
    "Agents, channels and groups compared",
  ),
  "groups-group": term("技能组", "技能組", "Team"),
  "groups-region": term("区域", "區域", "Region"),
  contentCount: term("满意数", "滿意數", "Satisfied answers"),
  aboveRest: term("高于其余 ▲", "高於其餘 ▲", "Above ▲"),
  belowRest: term("低于其余 ▼", "低於其餘 ▼", "Below ▼"),
  criterion: term("条件", "條件", "Criterion"),
  pValue: term("p值", "p值", "p"),
  holmValue: term("Holm值", "Holm值", "Holm"),
  different: term("差异显著", "差異顯著", "Different"),
  noteGroups: term(
    "与其余差异：该组与其余回访的满意度比较（两比例 z 检验，Holm 校正，5% 水平）；“—”表示差异未超出偶然。",
    "與其餘差異：該組與其餘回訪的滿意度比較（兩比例 z 檢驗，Holm 校正，5% 水準）；「—」表示差異未超出偶然。",
    "Against the rest: two-proportion z test, Holm's correction, 5 %; — means no more than chance.",
  ),
  noteGroupsSmall: term(
    "回访数低于样本界限的组标记“样本偏少”，不作判断，也不宜排名。",
    "回訪數低於樣本界限的組標記「樣本偏少」，不作判斷，也不宜排名。",
    "Groups with too few answers are marked, not judged, and should not be ranked.",
  ),
} as const;
