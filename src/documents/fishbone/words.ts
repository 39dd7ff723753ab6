import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("鱼骨图", "魚骨圖", "Fishbone"),
  about: term(
    "每个核心问题的可能原因、验证与根因",
    "每個核心問題的可能原因、驗證與根因",
    "Possible causes of each core problem, how they were checked, and the root cause",
  ),
  bone: term("大类", "大類", "Branch"),
  cause: term("可能原因", "可能原因", "Possible cause"),
  basis: term("依据", "依據", "Clue"),
  evidence: SHARED.recording,
  heard: term("抽听(条)", "抽聽(條)", "Heard"),
  fitting: term("符合(条)", "符合(條)", "Matching"),
  method: term("验证方式", "驗證方式", "How checked"),
  conclusion: SHARED.conclusion,
  root: term("根因", "根因", "Root cause"),
  causeKey: term("原因编号", "原因編號", "Cause no."),
  "bone-people": term("人", "人", "People"),
  "bone-machine": term("机", "機", "Machine"),
  "bone-material": term("料", "料", "Material"),
  "bone-method": term("法", "法", "Method"),
  "bone-environment": term("环", "環", "Environment"),
  "conclusion-true": SHARED.confirmed,
  "conclusion-minor": term("次要", "次要", "Minor"),
  "conclusion-false": term("不成立", "不成立", "Ruled out"),
  rootMark: term("★", "★", "★"),
  toVerify: term("待验证：{prompt}", "待驗證：{prompt}", "To check: {prompt}"),
  mentions: term("{count} 次，占 {share}", "{count} 次，佔 {share}", "{count} ({share})"),
  clueAgents: term(
    "涉及 {count} 名客服，最多的一名占 {share}",
    "涉及 {count} 名客服，最多的一名佔 {share}",
    "{count} agents, at most {share} from one",
  ),
  cluePeak: term(
    "{from}—{to} 时占 {share}（全部回访 {all}）",
    "{from}—{to} 時佔 {share}（全部回訪 {all}）",
    "{share} from {from} to {to} o'clock ({all} of all answers)",
  ),
  clueMeasure: term(
    "{measure} {mean}（其他 {others}）",
    "{measure} {mean}（其他 {others}）",
    "{measure} {mean} (others {others})",
  ),
  clueSeparator: SHARED.clauseSeparator,
  noProblem: term(
    "本期没有核心问题；可自行填写问题与可能原因",
    "本期沒有核心問題；可自行填寫問題與可能原因",
    "No core problem in this period; you can enter a problem and its possible causes",
  ),
  legendFishbone: term(
    "紫色表头的列由人工填写 · 图中橙色为待验证的提示，填写可能原因后由其代替；图随重新生成更新，移动过的图形保持原位",
    "紫色表頭的欄由人工填寫 · 圖中橙色為待驗證的提示，填寫可能原因後由其代替；圖隨重新產生更新，移動過的圖形保持原位",
    "Violet columns are yours · Orange text is a prompt to check until you enter a cause; the drawing is updated by each run, and shapes stay where you moved them",
  ),
} as const;
