import type { Messages } from "../messages/messageCode";
import { messageIn, sentenceIn } from "../messages/sentence";
import type { Notice } from "./notice";

/** What a notice says, line by line: the sentence of its code, then what was not made and why. */
export function noticeLines({ code, data }: Notice, messages: Messages): readonly string[] {
  const { notMade } = data;
  const missing = Array.isArray(notMade) ? (notMade as readonly { document: string; reason: string }[]) : [];
  return [
    sentenceIn(messages, code, data),
    ...missing.map(({ document, reason }) =>
      messageIn(messages, "not-made", {
        document,
        reason: sentenceIn(messages, `not-made-${reason}`, {}),
      }),
    ),
  ];
}
