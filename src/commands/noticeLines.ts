import type { Locale } from "../glossary/locale";
import { messageOf, paneSentenceOf } from "../messages/message";
import type { Notice } from "./notice";

/** What a notice says, line by line: the sentence of its code, then what was not made and why. */
export function noticeLines({ code, data }: Notice, locale: Locale): readonly string[] {
  const { notMade } = data;
  const missing = Array.isArray(notMade) ? (notMade as readonly { document: string; reason: string }[]) : [];
  return [
    paneSentenceOf(code, data, locale),
    ...missing.map(({ document, reason }) =>
      messageOf("not-made", { document, reason: paneSentenceOf(`not-made-${reason}`, {}, locale) }, locale),
    ),
  ];
}
