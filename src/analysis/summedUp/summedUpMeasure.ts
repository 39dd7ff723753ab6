/** What a table of means or rates by agent, team or month comes to: nobody's answers, so there is no interval. */
export interface SummedUpMeasure {
  /** Heading of the means or rates. */
  readonly header: string;
  readonly unit: "rate" | "mean";
  /** Heading of the volumes that weigh the rows; null where each row weighs the same. */
  readonly volumeHeader: string | null;
  /** Sum of the volumes; null without them. */
  readonly n: number | null;
  /** Rates as fractions; null without a row. */
  readonly value: number | null;
  readonly items: readonly {
    readonly name: string;
    readonly n: number | null;
    readonly value: number;
  }[];
}
