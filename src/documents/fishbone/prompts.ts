import { term, type Term } from "../../glossary/locale";
import type { Bone } from "./bones";

type Prompts = Readonly<Record<Bone, Term>>;

/** Where to look for causes of a problem that has no prompts of its own. */
const GENERAL: Prompts = {
  people: term("人手、技能或排班", "人手、技能或排班", "Staffing, skills, shifts"),
  machine: term("系统、工具与提醒", "系統、工具與提醒", "Systems, tools, alerts"),
  material: term("知识、话术与资料", "知識、話術與資料", "Knowledge, scripts, data"),
  method: term("流程、标准与授权", "流程、標準與授權", "Process, rules, authority"),
  environment: term("业务高峰与外部因素", "業務高峰與外部因素", "Peaks, outside events"),
};

const WAITING: Prompts = {
  people: term("高峰时段在岗人数不足", "尖峰時段當班人數不足", "Too few agents at peaks"),
  machine: term("超时提醒或分配失效", "逾時提醒或分配失效", "Alerts or routing fail"),
  material: term("资料查询耗时长", "資料查詢耗時長", "Look-ups take long"),
  method: term("响应时限未严格执行", "回應時限未嚴格執行", "Time limits not kept"),
  environment: term("节假日或活动进线激增", "假日或活動來電激增", "Holidays, campaigns"),
};

const SKILL: Prompts = {
  people: term("新人多，培训不足", "新人多，訓練不足", "Many new, little training"),
  machine: term("知识库检索不到答案", "知識庫檢索不到答案", "Search finds no answer"),
  material: term("新品与新政策资料滞后", "新品與新政策資料落後", "Material out of date"),
  method: term("上岗考核标准偏低", "上線考核標準偏低", "Entry tests too easy"),
  environment: term("业务变更频繁", "業務變更頻繁", "Products change often"),
};

const ATTITUDE: Prompts = {
  people: term("情绪与沟通技巧不足", "情緒與溝通技巧不足", "Poise and tact lacking"),
  machine: term("没有实时质检提醒", "沒有即時品檢提醒", "No live quality alerts"),
  material: term("缺少标准话术与案例", "缺少標準話術與案例", "No scripts or examples"),
  method: term("态度未纳入考核", "態度未納入考核", "Manner not assessed"),
  environment: term("连续接线，工作疲劳", "連續接線，工作疲勞", "Fatigue, no breaks"),
};

const TRANSFERS: Prompts = {
  people: term("一线授权不足，习惯转接", "第一線授權不足，習慣轉接", "Front line not empowered"),
  machine: term("转接时不带前次记录", "轉接時不帶前次記錄", "Notes lost on transfer"),
  material: term("部门职责清单不清", "部門職責清單不清", "Duties not written down"),
  method: term("转接规则复杂，无首问负责", "轉接規則複雜，無首問負責", "Rules complex, no owner"),
  environment: term("跨部门协作无人牵头", "跨部門協作無人牽頭", "Nobody leads across teams"),
};

const MALFUNCTION: Prompts = {
  people: term("操作培训不足", "操作訓練不足", "Little training in use"),
  machine: term("系统卡顿或版本缺陷", "系統卡頓或版本缺陷", "Slow or faulty release"),
  material: term("监控与测试数据不全", "監控與測試資料不全", "Gaps in monitoring, tests"),
  method: term("故障上报修复无时限", "故障上報修復無時限", "No limits for repairs"),
  environment: term("高并发时段网络不稳", "尖峰時段網路不穩", "Load and network"),
};

const INFORMATION: Prompts = {
  people: term("信息记录不完整", "資訊記錄不完整", "Incomplete records"),
  machine: term("系统之间数据不同步", "系統之間資料不同步", "Systems out of step"),
  material: term("客户历史与产品资料缺失", "客戶歷史與產品資料缺失", "History, facts missing"),
  method: term("必填与更新制度不明", "必填與更新制度不明", "No rule on updating"),
  environment: term("外部渠道信息不一致", "外部管道資訊不一致", "Other channels differ"),
};

const UNRESOLVED: Prompts = {
  people: term("一次解决能力不足", "一次解決能力不足", "Cannot solve at once"),
  machine: term("无法远程查询或处理", "無法遠端查詢或處理", "No remote access"),
  material: term("解决方案库不全", "解決方案庫不全", "Solutions not on file"),
  method: term("无首问负责与闭环回访", "無首問負責與結案回訪", "No owner, no follow-up"),
  environment: term("依赖第三方，进度不可控", "依賴第三方，進度不可控", "Third parties"),
};

/** Prompts by the identity of a category, whatever the scheme that it is of. */
const PROMPTS: Readonly<Record<string, Prompts>> = {
  等待时长: WAITING,
  专业能力: SKILL,
  技能: SKILL,
  服务态度: ATTITUDE,
  态度: ATTITUDE,
  转接流程: TRANSFERS,
  流程: TRANSFERS,
  功能故障: MALFUNCTION,
  工具: MALFUNCTION,
  信息缺失: INFORMATION,
  问题未解决: UNRESOLVED,
};

/** Where to look for a cause of a problem: a proposal to check, never a finding (document 003's example for 响应超时). */
export function promptFor(problem: string, bone: Bone): Term {
  return (PROMPTS[problem] ?? GENERAL)[bone];
}
