import { term, type Term } from "../../glossary/locale";
import { OPERATIONS, QUALITY, SERVICE, TECHNOLOGY, TRAINING } from "../settings/departmentTerms";

/** Something that is inspected of a case (S39): its place in the form, what it is called in a heading, and its standard. */
export interface InspectionItem {
  readonly key: string;
  readonly dimension: Term;
  /** In the heading of a column of scores. */
  readonly short: Term;
  readonly item: Term;
  /** Document 004's meaning and figures in our words. */
  readonly standard: Term;
  /** What is proposed where it is often done badly, and for whom: document 004's advice in our words, without its figures. */
  readonly advice: Term;
  readonly department: Term;
}

const PROCESS = term("流程规范性", "流程規範性", "Process");
const MANNER = term("服务态度", "服務態度", "Manner");
const EFFICIENCY = term("问题解决效率", "問題解決效率", "Efficiency");
const CONTENTMENT = term("客户满意度", "客戶滿意度", "Satisfaction");

/** Four dimensions of two items each, in the order of document 004. */
export const INSPECTION_ITEMS = [
  {
    key: "greeting",
    dimension: PROCESS,
    short: term("开场问候", "開場問候", "Greeting"),
    item: term(
      "接听/开场问候是否符合标准（如“您好，客服*为您服务”）",
      "接聽/開場問候是否符合標準（如「您好，客服*為您服務」）",
      "Greets as the standard says",
    ),
    standard: term(
      "5分：完全按标准；3分：基本按标准，有遗漏；1分：未用标准话术或遗漏严重",
      "5分：完全按標準；3分：基本按標準，有遺漏；1分：未用標準話術或遺漏嚴重",
      "5 as the standard; 3 mostly, with gaps; 1 not, or with grave gaps",
    ),
    advice: term(
      "晨会抽查开场话术，新人背诵达标后上岗",
      "晨會抽查開場話術，新人背誦達標後上線",
      "Check the opening in morning meetings; newcomers start once they know it by heart",
    ),
    department: SERVICE,
  },
  {
    key: "record",
    dimension: PROCESS,
    short: term("需求记录", "需求記錄", "Record"),
    item: term(
      "需求记录是否完整（关键信息如客户姓名、问题描述）",
      "需求記錄是否完整（關鍵資訊如客戶姓名、問題描述）",
      "Records what the customer needs",
    ),
    standard: term(
      "5分：没有遗漏；3分：缺次要信息（如联系方式）；1分：缺核心信息，无法跟进",
      "5分：沒有遺漏；3分：缺次要資訊（如聯絡方式）；1分：缺核心資訊，無法後續追蹤",
      "5 nothing missing; 3 minor facts missing; 1 core facts missing, no follow-up possible",
    ),
    advice: term(
      "工单系统增设必填项，并训练如何问全关键信息",
      "工單系統增設必填項，並訓練如何問全關鍵資訊",
      "Make key fields of the ticket mandatory; train how to ask for them",
    ),
    department: TECHNOLOGY,
  },
  {
    key: "tone",
    dimension: MANNER,
    short: term("语气态度", "語氣態度", "Tone"),
    item: term(
      "语气是否亲和，有无不耐烦情绪（如打断客户、叹气）",
      "語氣是否親和，有無不耐煩情緒（如打斷客戶、嘆氣）",
      "Friendly, without impatience",
    ),
    standard: term(
      "5分：始终耐心倾听；3分：偶尔语速过快；1分：态度消极，引起不满",
      "5分：始終耐心傾聽；3分：偶爾語速過快；1分：態度消極，引起不滿",
      "5 patient throughout; 3 hasty at times; 1 negative, causing discontent",
    ),
    advice: term(
      "开展情绪管理培训，用真实录音做情景演练",
      "開展情緒管理訓練，用真實錄音做情境演練",
      "Train how to stay calm, with role play from real recordings",
    ),
    department: TRAINING,
  },
  {
    key: "courtesy",
    dimension: MANNER,
    short: term("礼貌用语", "禮貌用語", "Courtesy"),
    item: term(
      "是否主动使用礼貌用语（如“请问”“麻烦您”“谢谢”）",
      "是否主動使用禮貌用語（如「請問」「麻煩您」「謝謝」）",
      "Uses polite phrases unasked",
    ),
    standard: term(
      "5分：自然贯穿全程；3分：部分场合使用；1分：全程未用",
      "5分：自然貫穿全程；3分：部分場合使用；1分：全程未用",
      "5 throughout and natural; 3 at times; 1 never",
    ),
    advice: term(
      "在话术中补足礼貌用语，班组长每周抽听",
      "在話術中補足禮貌用語，組長每週抽聽",
      "Put polite phrases into the script; team leads listen in each week",
    ),
    department: SERVICE,
  },
  {
    key: "response",
    dimension: EFFICIENCY,
    short: term("响应时长", "回應時長", "Response"),
    item: term(
      "响应时长是否达标（如30秒内接听/回复）",
      "回應時長是否達標（如30秒內接聽/回覆）",
      "Responds in time (30 s, say)",
    ),
    standard: term(
      "5分：不超过标准时长；3分：超时不到1分钟；1分：超时1分钟以上或未及时响应",
      "5分：不超過標準時長；3分：超時不到1分鐘；1分：超時1分鐘以上或未及時回應",
      "5 in time; 3 up to a minute late; 1 later, or no timely response",
    ),
    advice: term(
      "按高峰时段调整排班，补足接听人手",
      "按尖峰時段調整排班，補足接聽人力",
      "Fit shifts to the peak hours so that calls are answered in time",
    ),
    department: OPERATIONS,
  },
  {
    key: "resolved",
    dimension: EFFICIENCY,
    short: term("一次性解决率", "一次性解決率", "Solved at once"),
    item: term(
      "一次性解决率（无需转接/二次处理）",
      "一次性解決率（無需轉接/二次處理）",
      "Solved at once, no second contact",
    ),
    standard: term(
      "单个案例：解决5分，未解决1分；整体：5分100%，3分80%—99%，1分低于80%且无说明",
      "單個案例：解決5分，未解決1分；整體：5分100%，3分80%—99%，1分低於80%且無說明",
      "A case: 5 solved, 1 not; in all: 5 for 100%, 3 for 80–99%, 1 below 80% unexplained",
    ),
    advice: term(
      "建立问题分级与转接标准，转接前同步背景",
      "建立問題分級與轉接標準，轉接前同步背景",
      "Grade problems, say when to transfer, and hand over the background first",
    ),
    department: QUALITY,
  },
  {
    key: "follow-up",
    dimension: CONTENTMENT,
    short: term("回访确认", "回訪確認", "Follow-up"),
    item: term(
      "服务结束后是否主动回访确认（如“您对解决方案是否满意”）",
      "服務結束後是否主動回訪確認（如「您對解決方案是否滿意」）",
      "Asks later whether it was solved",
    ),
    standard: term(
      "5分：主动回访并记录；3分：回访但没有记录；1分：没有回访或只走形式",
      "5分：主動回訪並記錄；3分：回訪但沒有記錄；1分：沒有回訪或只走形式",
      "5 asked and recorded; 3 asked, not recorded; 1 not asked, or for form's sake",
    ),
    advice: term(
      "规范回访话术，回访须记录客户的明确答复",
      "規範回訪話術，回訪須記錄客戶的明確答覆",
      "Word the follow-up and record what the customer answered",
    ),
    department: SERVICE,
  },
  {
    key: "beyond",
    dimension: CONTENTMENT,
    short: term("超出预期", "超出預期", "Extra effort"),
    item: term(
      "是否超出客户预期（如主动提供额外帮助、温馨提示）",
      "是否超出客戶預期（如主動提供額外幫助、貼心提醒）",
      "Goes beyond what was expected",
    ),
    standard: term(
      "5分：多次超出预期；3分：偶尔；1分：只满足基本需求",
      "5分：多次超出預期；3分：偶爾；1分：只滿足基本需求",
      "5 repeatedly; 3 at times; 1 the basics only",
    ),
    advice: term(
      "收集超出预期的案例，在班组内分享并给予认可",
      "收集超出預期的案例，在組內分享並給予認可",
      "Collect cases that went beyond expectation, share and recognise them",
    ),
    department: SERVICE,
  },
] as const satisfies readonly InspectionItem[];

export type ItemKey = (typeof INSPECTION_ITEMS)[number]["key"];

/** The key of the column of an item's scores. */
export function scoreKey<Key extends ItemKey>(key: Key): `score-${Key}` {
  return `score-${key}`;
}
