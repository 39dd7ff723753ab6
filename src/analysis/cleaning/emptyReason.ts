import { foldText } from "../survey/cells/foldText";

/** Whole texts that say that there is nothing to say; a satisfied customer's "很好" is no reason either. */
const EMPTY_REASONS: ReadonlySet<string> = new Set(
  [
    "无 無 没 沒 没有 沒有 暂无 暫無 没了 无意见 無意見 没意见 沒意見 没有意见 沒有意見 无建议 没有建议 没问题 没有问题",
    "没什么 没有了 不知道 不清楚 无所谓 未填写 未填 空 满意 滿意 很满意 很滿意 非常满意 非常滿意 基本满意 都满意 都很满意",
    "好 很好 挺好 挺好的 都好 都很好 非常好 不错 很不错 可以 还可以 还行 谢谢 无不满意 没有不满意 没有不满意的 无原因 没有原因",
    "none no nil null na nan n/a n.a. nothing - -- — —— / // \\ . .. ... … 。 、 , ， * ** ? ？ x xx 0",
    "good great fine ok okay satisfied nope nothing. none. thanks no_comment no_comments",
    // what help desks and survey tools write where nobody said why
    "no_reason no_reason_provided no_reason_given no_reason_selected no_reason_specified not_specified not_provided unspecified",
    "prefer_not_to_say no_response 未提供原因 未提供 未说明原因 未說明原因 未说明 未說明 未选择原因 未選擇原因",
  ]
    .join(" ")
    .split(" ")
    .map((word) => foldText(word.replaceAll("_", " "))),
);

/** Longer texts say something. */
const LONGEST = 20;

/**
 * Whether a text gives no reason: blank, "无", "没有", "none", "/" and the like, or whole-text contentment.
 *
 * @example ["无。", "n/a", "No reason provided", "等太久"].map(isEmptyReason) // [true, true, true, false]
 */
export function isEmptyReason(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = foldText(text).replace(/[。.!！~]+$/, "");
  return folded === "" || EMPTY_REASONS.has(folded) || EMPTY_REASONS.has(foldText(text));
}

/**
 * For each code of a text column, 1 when it says something; code 0 is empty. Each distinct text is looked at once.
 *
 * @example saysSomething(["等太久", "无"]) // Uint8Array.of(0, 1, 0)
 */
export function saysSomething(texts: readonly string[]): Uint8Array {
  const codes = new Uint8Array(texts.length + 1);
  texts.forEach((text, index) => {
    codes[index + 1] = isEmptyReason(text) ? 0 : 1;
  });
  return codes;
}
