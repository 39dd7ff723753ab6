import type { MessageCode, Messages } from "./messageCode";

/** What a message speaks of, by the names in it. */
export type MessageData = Readonly<Record<string, unknown>>;

/** The most items of a list that a sentence names. */
const LIST_LIMIT = 12;

/** A gap for what happened, or a word that stands for one of something and for several. */
const GAP_OR_NUMBER = /\{(\w+)\}|\[([^|\]]*)\|([^\]]*)\]/gu;

/**
 * The sentence for a code in the language of the messages: what happened, where, and what to do. “[row|rows]” is in the
 * number of the last figure before it.
 */
export function messageIn(messages: Messages, code: MessageCode, data: MessageData): string {
  let isOne = false;
  return messages[code].replace(
    GAP_OR_NUMBER,
    (_gap, name: string | undefined, one: string, several: string) => {
      if (name === undefined) return isOne ? one : several;
      const filled = shown(data[name] ?? "", messages);
      if (/^[\d,.]+$/u.test(filled)) isOne = filled === "1";
      return filled;
    },
  );
}

/**
 * The sentence for the code of an error or a warning, which may be any: a code without a sentence of its own gives the
 * general one, which names it.
 */
export function sentenceIn(messages: Messages, code: string, data: MessageData): string {
  return messageIn(messages, isCodeIn(messages, code) ? code : "unexpected", { code, ...data });
}

/**
 * As `sentenceIn`, in the pane and the dialogs: there a code has a sentence of its own where the general one speaks of
 * the command line.
 */
export function paneSentenceIn(messages: Messages, code: string, data: MessageData): string {
  const own = `in-pane-${isCodeIn(messages, code) ? code : "unexpected"}`;
  return isCodeIn(messages, own)
    ? messageIn(messages, own, { code, ...data })
    : sentenceIn(messages, code, data);
}

function isCodeIn(messages: Messages, text: string): text is MessageCode {
  return Object.hasOwn(messages, text);
}

function shown(value: unknown, messages: Messages): string {
  if (!Array.isArray(value)) return String(value);
  const named = value.slice(0, LIST_LIMIT).map(String).join(messages["list-separator"]);
  return value.length > LIST_LIMIT ? `${named}…` : named;
}
