/** What dissatisfied callers say, by the category it belongs to; `weight` is its share of mentions. */
export interface SampleReason {
  /** As the shipped dictionary calls it, in whatever language the sample is. */
  readonly category: string;
  readonly weight: number;
  readonly phrases: readonly string[];
}

type DayParts = Readonly<Record<"year" | "month" | "day", string>>;

/** All that a sample says in one language. The order of lists is that of their weights in surveySample. */
export interface SampleWords {
  readonly title: string;
  /** The line under the title: which system it came from. */
  readonly system: string;
  readonly sheet: string;
  /** What the pane calls the sheet that it adds. */
  readonly paneSheet: string;
  readonly font: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Number format of real dates. */
  readonly moment: string;
  /** Over the columns of the call, of the rating, and of the marks. */
  readonly bands: readonly [string, string, string];
  readonly headings: readonly string[];
  readonly ticketPrefix: string;
  readonly customerPrefix: string;
  readonly teams: readonly [string, string, string];
  readonly channels: readonly [string, string, string];
  readonly services: readonly [string, string, string];
  readonly praise: readonly string[];
  /** A complaint that stands beside the best score. */
  readonly contradiction: string;
  /** Where a score should stand. */
  readonly unrated: string;
  readonly yes: string;
  readonly no: string;
  /** Ways of writing a score that are no plain number. */
  readonly scoreWithUnit: (score: string) => string;
  readonly oddDigit: (score: number) => string;
  /** Two ways of spelling a day besides 2024-03-01. */
  readonly spelledDays: readonly [(day: DayParts) => string, (day: DayParts) => string];
  readonly reasons: readonly SampleReason[];
}
