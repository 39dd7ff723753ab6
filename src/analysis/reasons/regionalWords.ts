import { foldPhrase } from "./foldedPhrase";

/** Words of the dictionary, and what is said for them in Taiwan and Hong Kong. */
const REGIONAL_WORDS = `
  等待 | 等候
  占线 | 忙線 | 通話中
  回复 | 回覆 | 答覆
  短信 | 簡訊
  投诉 | 客訴
  记录 | 紀錄
  工单 | 案件
  登录 | 登入
  注册 | 註冊
  提交 | 送出
  信息 | 資訊 | 訊息 | 資料
  数据 | 資料
  消息 | 訊息
  网络 | 網路
  信号 | 訊號 | 收訊
  宽带 | 寬頻
  软件 | 軟體
  程序 | 程式
  屏幕 | 螢幕
  死机 | 當機
  卡顿 | 卡住
  掉线 | 斷線 | 斷訊
  连接 | 連線
  质量 | 品質
  水平 | 水準
  快递 | 宅配
  发货 | 出貨
  上门 | 到府
  保修 | 保固
  优惠券 | 折價券 | 優惠碼
  充值 | 儲值 | 加值
  退款 | 退費
  话费 | 電話費 | 通話費
  套餐 | 方案
  咨询 | 諮詢
  人工 | 真人 | 專人
  推诿 | 推託
  重复 | 重覆
  客服 | 專員`;

const ALTERNATIVES: readonly (readonly string[])[] = REGIONAL_WORDS.trim()
  .split("\n")
  .map((line) => line.split("|").map((word) => foldPhrase(word.trim())));

/** An entry by one of its phrase's forms. */
interface FoldedEntry<Entry> {
  readonly phrase: string;
  readonly entry: Entry;
}

/**
 * Entries by their folded phrases, then by what is said for these elsewhere: what one of them says in so many words
 * comes before what another only means.
 */
export function foldedEntries<Entry extends { readonly phrase: string }>(
  entries: readonly Entry[],
): readonly FoldedEntry<Entry>[] {
  const forms = entries.flatMap((entry) =>
    foldedForms(entry.phrase).map((phrase, place) => ({ phrase, entry, isWritten: place === 0 })),
  );
  return [...forms.filter(({ isWritten }) => isWritten), ...forms.filter(({ isWritten }) => !isWritten)];
}

/** A phrase as it may stand in a folded text: with its own words first, then with those that are said for them elsewhere. */
function foldedForms(phrase: string): readonly string[] {
  const forms = KNOWN_FORMS.get(phrase) ?? makeForms(phrase);
  KNOWN_FORMS.set(phrase, forms);
  return forms;
}

/** Each analysis has the same phrases, of the word lists and of staff. */
const KNOWN_FORMS = new Map<string, readonly string[]>();

function makeForms(phrase: string): readonly string[] {
  return ALTERNATIVES.reduce<readonly string[]>(
    (forms, [word = "", ...others]) =>
      forms.some((form) => form.includes(word))
        ? [word, ...others].flatMap((other) => forms.map((form) => form.replace(word, other)))
        : forms,
    [foldPhrase(phrase)],
  );
}
