/** Messages of a language: of the pages, or of the command line. */
type SomeMessages<Code extends string> = Readonly<Record<Code | "list-separator", string>>;

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
export function messageIn<Code extends string>(
  messages: SomeMessages<NoInfer<Code>>,
  code: Code,
  data: MessageData,
): string {
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
export function sentenceIn(messages: SomeMessages<string>, code: string, data: MessageData): string {
  return messageIn(messages, Object.hasOwn(messages, code) ? code : "unexpected", { code, ...data });
}

function shown(value: unknown, messages: SomeMessages<never>): string {
  if (!Array.isArray(value)) return String(value);
  const named = value.slice(0, LIST_LIMIT).map(String).join(messages["list-separator"]);
  return value.length > LIST_LIMIT ? `${named}…` : named;
}
