import { categoriesNamed } from "../../analysis/reasons/shippedLabels";
import type { Locale, Term } from "../../glossary/locale";
import { createContext, useContext } from "react";
import type { Language } from "../../messages/language";
import type { MessageCode } from "../../messages/messageCode";
import { sentenceIn, type MessageData } from "../../messages/sentence";

/** The pane's words in one language. */
export interface Speech {
  readonly locale: Locale;
  /** A message of the pane's. */
  readonly say: (code: MessageCode, data?: MessageData) => string;
  /** What an error or a warning has to tell; its code may be any. */
  readonly tell: (code: string, data: MessageData) => string;
  /** A word that the sheets have too, in the glossary's wording. */
  readonly word: (term: Term) => string;
  /** A whole number with its thousands apart. */
  readonly count: (value: number) => string;
  /** A share (0–1) in percent with one decimal; "—" for a missing one. */
  readonly percent: (share: number | null) => string;
  /** A number with so many decimals, never "-0.0"; "—" for a missing one. */
  readonly decimal: (value: number | null, digits: number) => string;
  /** As `decimal`, with its sign: "+3.7", "−1.4", "0.0". */
  readonly signed: (value: number | null, digits: number) => string;
}

/** The words of a language. */
export function speechOf({ locale, messages }: Language): Speech {
  const decimal = (value: number | null, digits: number): string =>
    value === null ? "—" : numberFormat(locale, digits).format(isNothing(value, digits) ? 0 : value);
  const signed = (value: number | null, digits: number): string => {
    const size = decimal(value === null ? null : Math.abs(value), digits);
    const sign = value === null || isNothing(value, digits) ? "" : value > 0 ? "+" : "−";
    return `${sign}${size}`;
  };
  return {
    locale,
    say: (code, data = {}) => sentenceIn(messages, code, data),
    tell: (code, data) => sentenceIn(messages, code, categoriesNamed(data, locale)),
    word: (term) => term[locale],
    count: (value) => numberFormat(locale, 0).format(value),
    decimal,
    signed,
    percent: (share) => (share === null ? "—" : `${decimal(share * 100, 1)}%`),
  };
}

/** Whether a number shows as 0: it has no sign then. */
function isNothing(value: number, digits: number): boolean {
  return Number(value.toFixed(digits)) === 0;
}

/** The first format of a language takes a browser tens of milliseconds. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${String(digits)}`;
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  FORMATS.set(key, made);
  return made;
}

/** The speech of the pane around a component. */
export const SpeechContext = createContext<Speech | null>(null);

/** The words to speak with. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("no language is spoken around this component");
  return speech;
}
