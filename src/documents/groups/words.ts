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
  groupName: term("组别", "組別", "Group"),
  otherGroups: term("其余 {n} 组", "其餘 {n} 組", "{n} other groups"),
  contentCount: term("满意数", "滿意數", "Satisfied answers"),
  differenceLow: term("差值95%下限(百分点)", "差值95%下限(百分點)", "Low difference (points)"),
  differenceHigh: term("差值95%上限(百分点)", "差值95%上限(百分點)", "High difference (points)"),
  adjustedP: term("p值 (Holm校正)", "p值 (Holm校正)", "p (Holm)"),
  verdictAbove: term("差异显著 ▲", "差異顯著 ▲", "Different ▲"),
  verdictBelow: term("差异显著 ▼", "差異顯著 ▼", "Different ▼"),
  verdictSame: term("无显著差异（与其他组比）", "無顯著差異（與其他組比）", "No significant difference"),
  verdictSameShort: term("无显著差异", "無顯著差異", "Not significant"),
  listSeparator: term("、", "、", ", "),
  criterion: term("条件", "條件", "Criterion"),
  ownCount: term("本组回访数", "本組回訪數", "Own answers"),
  ownContent: term("本组满意数", "本組滿意數", "Own satisfied"),
  ownDissatisfied: term("本组不满意数", "本組不滿意數", "Own dissatisfied"),
  ownEffect: term("本组设计效应", "本組設計效應", "Own design effect"),
  othersEffect: term("其他组设计效应", "其他組設計效應", "Others' design effect"),
  noteReversal: term(
    "{higher}总体高于{lower}，但按{by}看（{levels}）每一项都低于{lower}：总体高低来自构成不同，请按{by}分开比较。",
    "{higher}總體高於{lower}，但按{by}看（{levels}）每一項都低於{lower}：總體高低來自構成不同，請按{by}分開比較。",
    "{higher} is above {lower} over all, but by {by} ({levels}) always below {lower}: the mix differs, compare within {by}.",
  ),
  noteRepeated: term(
    "有客户多次作答，检验已按有效样本量（设计效应）计算。",
    "有客戶多次作答，檢定已按有效樣本量（設計效應）計算。",
    "Some customers answered repeatedly: tests use the effective n (design effect).",
  ),
  noteLargest: term(
    "{group}的 {n} 份里有 {count} 份出自同一位客户：检验已按有效样本量（设计效应）计算。",
    "{group}的 {n} 份裡有 {count} 份出自同一位客戶：檢定已按有效樣本量（設計效應）計算。",
    "{count} of the {n} answers of {group} are one customer's: tests use the effective n (design effect).",
  ),
  noteTest: term(
    "每组与其他组比：期望数小于 20 时用 Fisher 精确检验（mid-p），否则用 z 检验；Holm 校正，5% 水平；只有两组时是一次检验。",
    "每組與其他組比：期望數小於 20 時用 Fisher 精確檢定（mid-p），否則用 z 檢定；Holm 校正，5% 水準；只有兩組時是一次檢定。",
    "Each group against all others: Fisher's exact mid-p where under 20 are expected, else z; Holm, 5 %; two groups are one test.",
  ),
  noteValues: term(
    "p值、与其他组比和本表的分组为生成时的数值，更正后请重新生成；差值（与其他组之差）的 95% 区间（Newcombe，未作多重校正）随更正变化。",
    "p值、與其他組比和本表的分組為產生時的數值，更正後請重新產生；差值（與其他組之差）的 95% 區間（Newcombe，未作多重校正）隨更正變化。",
    "p and the verdict are values as of the run: run again after corrections. 95% intervals of the difference (Newcombe, not adjusted) are live.",
  ),
  noteSmall: term(
    "回访数低于样本界限的组标记“样本偏少”，不作判断，也不宜排名。",
    "回訪數低於樣本界限的組標記「樣本偏少」，不作判斷，也不宜排名。",
    "Groups with too few answers are marked, not judged, and should not be ranked.",
  ),
} as const;
