import { pick, seededRandom } from "./random";
import { CHINESE } from "./words/chinese";
import type { SampleWords } from "./words/sampleWords";

/** A cell as the sample's file holds it; dates are serial numbers with `date` set. */
export type SampleCell = string | number | { readonly date: number } | null;

/** What is true of the sample by construction. */
export interface SampleTruth {
  readonly rows: number;
  readonly excluded: Readonly<Record<string, number>>;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly dissatisfied: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** Serial day of 2024-03-01 and how many days of calls follow. */
const FIRST_DAY = 45_352;
const DAYS = 92;
const AGENTS = ["0101", "0102", "0107", "0112", "0115", "0120", "0123", "0131", "0133", "0140"];
const SLOW_AGENTS = new Set(["0120", "0133"]);

type Kind =
  "plain" | "test-ticket" | "misrated" | "duplicate" | "score-missing" | "score-invalid" | "contradiction";

const KINDS: readonly (readonly [Kind, number])[] = [
  ["plain", 930],
  ["test-ticket", 12],
  ["misrated", 8],
  ["duplicate", 15],
  ["score-missing", 20],
  ["score-invalid", 5],
  ["contradiction", 10],
];

class SampleWriter {
  readonly rows: SampleCell[][] = [];
  private readonly excluded: Record<string, number> = {};
  private readonly bands = { satisfied: 0, basicallySatisfied: 0, dissatisfied: 0 };
  private readonly reasons: Record<string, number> = {};
  private lastPlain: SampleCell[] | null = null;

  constructor(
    private readonly random: () => number,
    private readonly words: SampleWords,
  ) {}

  get truth(): SampleTruth {
    return { rows: this.rows.length, excluded: this.excluded, ...this.bands, reasons: this.reasons };
  }

  add(): void {
    const kind = pick(this.random, KINDS);
    if (kind === "duplicate" && this.lastPlain !== null) {
      this.rows.push([...this.lastPlain]);
      this.countExcluded(kind);
      return;
    }
    const row = this.call(kind === "duplicate" ? "plain" : kind);
    this.rows.push(row);
    if (kind === "plain" || kind === "duplicate") this.lastPlain = row;
    else this.countExcluded(row.includes(this.words.unrated) ? "score-missing" : kind);
  }

  private countExcluded(kind: string): void {
    this.excluded[kind] = (this.excluded[kind] ?? 0) + 1;
  }

  private call(kind: Kind): SampleCell[] {
    const day = FIRST_DAY + Math.floor(this.random() * DAYS);
    const agent = pick(
      this.random,
      AGENTS.map((code, place) => [code, 10 - place / 2] as const),
    );
    const score = kind === "contradiction" ? 5 : this.score(agent, day);
    const counted = kind === "plain";
    const reason = score <= 3 ? this.reason(counted) : null;
    if (counted) this.countBand(score);
    const isWait = reason?.category === "等待时长";
    const wait = Math.round((isWait ? 240 : 45) * (0.4 + 1.2 * this.random()));
    const { words } = this;
    return [
      `${words.ticketPrefix}${String(24_000_000 + this.rows.length * 7)}`,
      `${words.customerPrefix}${String(10_000 + Math.floor(this.random() * 1_400))}`,
      agent,
      this.weighted(words.teams, [4, 5, 1]),
      this.weighted(words.channels, [6, 3, 1]),
      this.weighted(words.services, [45, 35, 20]),
      this.moment(day),
      wait,
      this.writtenScore(kind, score),
      ...this.dimensions(score),
      kind === "contradiction" ? words.contradiction : (reason?.text ?? null),
      score >= 4 && this.random() < 0.25 ? this.weighted(words.praise) : null,
      ...this.flags(kind),
    ];
  }

  private flags(kind: Kind): SampleCell[] {
    const { yes, no } = this.words;
    return [kind === "test-ticket" ? yes : no, kind === "misrated" ? yes : null];
  }

  private weighted<T>(values: readonly T[], weights: readonly number[] = []): T {
    return pick(
      this.random,
      values.map((value, place) => [value, weights[place] ?? 1] as const),
    );
  }

  /** The share of low scores grows a little month by month, and two agents have more of them. */
  private score(agent: string, day: number): number {
    const low = 11 + (day - FIRST_DAY) / 20 + (SLOW_AGENTS.has(agent) ? 9 : 0);
    return pick(this.random, [
      [5, 58],
      [4, 27],
      [3, low * 0.45],
      [2, low * 0.3],
      [1, low * 0.25],
    ]);
  }

  private reason(counted: boolean): { readonly category: string; readonly text: string } {
    const { reasons } = this.words;
    const { category, phrases } = this.weighted(
      reasons,
      reasons.map(({ weight }) => weight),
    );
    if (counted) this.reasons[category] = (this.reasons[category] ?? 0) + 1;
    return { category, text: this.weighted(phrases) };
  }

  private countBand(score: number): void {
    this.bands[score === 5 ? "satisfied" : score === 4 ? "basicallySatisfied" : "dissatisfied"]++;
  }

  /** Exports of several systems mixed: real dates, and texts in three spellings. */
  private moment(day: number): SampleCell {
    const minute = Math.floor(this.random() * 600) + 8 * 60;
    const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
    const date = new Date(Date.UTC(1899, 11, 30 + day));
    const two = (value: number): string => String(value).padStart(2, "0");
    const clock = `${two(hours)}:${two(minutes)}`;
    const parts = {
      year: String(date.getUTCFullYear()),
      month: String(date.getUTCMonth() + 1),
      day: String(date.getUTCDate()),
    };
    const [oneWay, otherWay] = this.words.spelledDays;
    return pick<SampleCell>(this.random, [
      [{ date: day + minute / 1440 }, 6],
      [`${date.toISOString().slice(0, 10)} ${clock}`, 2],
      [`${oneWay(parts)} ${clock}`, 2],
      [`${otherWay(parts)} ${clock}`, 1],
    ]);
  }

  private writtenScore(kind: Kind, score: number): SampleCell {
    if (kind === "score-missing") return null;
    if (kind === "score-invalid")
      return pick<SampleCell>(this.random, [
        [0, 1],
        [9, 1],
        [this.words.unrated, 1],
      ]);
    const text = String(score);
    return pick<SampleCell>(this.random, [
      [score, 80],
      [text, 8],
      [this.words.scoreWithUnit(text), 6],
      [this.words.oddDigit(score), 4],
      [` ${text} `, 2],
    ]);
  }

  private dimensions(score: number): SampleCell[] {
    return [0.2, -0.4, 0, -0.2].map((shift) => {
      if (this.random() < 0.02) return null;
      const around = score + shift + (this.random() - 0.5) * 1.8;
      return Math.min(5, Math.max(1, Math.round(around)));
    });
  }
}

/** `count` calls of a hotline as its systems would export them, messy on purpose, and what is true of them. */
export function surveySample(
  seed: number,
  count: number,
  words: SampleWords = CHINESE,
): { rows: SampleCell[][]; truth: SampleTruth } {
  const writer = new SampleWriter(seededRandom(seed), words);
  for (let row = 0; row < count; row++) writer.add();
  return { rows: writer.rows, truth: writer.truth };
}
