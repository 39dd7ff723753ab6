import { WORDS_BY_LOCALE } from "../../scripts/sample/words/wordsByLocale";
import type { Locale } from "../../src/glossary/locale";
import { sampleFile } from "../../src/embedded/workbench/sampleFile";

/** What the sample of a language calls its file, its sheet and some of its columns. */
export interface SampleNames {
  readonly file: string;
  readonly sheet: string;
  readonly channel: string;
  readonly reason: string;
  /** One of the reasons that its customers give. */
  readonly reasonText: string;
}

const [CHANNEL, REASON] = [4, 13];

/** The names in the sample that a page in this language opens. */
export function sampleNames(locale: Locale): SampleNames {
  const { sheet, headings, reasons } = WORDS_BY_LOCALE[locale];
  return {
    file: sampleFile(locale),
    sheet,
    channel: headings[CHANNEL] ?? "",
    reason: headings[REASON] ?? "",
    reasonText: reasons[0]?.phrases[0] ?? "",
  };
}
