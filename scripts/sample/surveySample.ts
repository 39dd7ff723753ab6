import { REASON_PHRASES } from "./reasonPhrases";
import { pick, seededRandom } from "./random";

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

export const SAMPLE_HEADINGS = [
  "工单号",
  "客户编号",
  "客服工号",
  "技能组",
  "渠道",
  "服务类型",
  "通话时间",
  "等待时长(秒)",
  "满意度评分\n(1-5分)",
  "服务态度",
  "响应速度",
  "专业知识",
  "问题解决效率",
  "不满意原因",
  "意见建议",
  "是否测试工单",
  "是否误评",
] as const;

/** Serial day of 2024-03-01 and how many days of calls follow. */
const FIRST_DAY = 45_352;
const DAYS = 92;
const AGENTS = ["0101", "0102", "0107", "0112", "0115", "0120", "0123", "0131", "0133", "0140"];
const SLOW_AGENTS = new Set(["0120", "0133"]);
const PRAISE = ["谢谢,问题很快解决", "讲得很清楚", "服务很好", "希望继续保持"];

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

  constructor(private readonly random: () => number) {}

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
    else this.countExcluded(kind);
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
    const wait = Math.round(
      (reason?.startsWith("等待时长:") === true ? 240 : 45) * (0.4 + 1.2 * this.random()),
    );
    return [
      `0${String(24_000_000 + this.rows.length * 7)}`,
      `K${String(10_000 + Math.floor(this.random() * 1_400))}`,
      agent,
      pick(this.random, [
        ["售后组", 4],
        ["咨询组", 5],
        ["投诉组", 1],
      ]),
      pick(this.random, [
        ["电话", 6],
        ["在线", 3],
        ["微信", 1],
      ]),
      pick(this.random, [
        ["产品咨询", 45],
        ["售后服务", 35],
        ["投诉处理", 20],
      ]),
      this.moment(day),
      wait,
      this.writtenScore(kind, score),
      ...this.dimensions(score),
      kind === "contradiction"
        ? "等待时间过长"
        : reason === null
          ? null
          : reason.slice(reason.indexOf(":") + 1),
      score >= 4 && this.random() < 0.25
        ? pick(
            this.random,
            PRAISE.map((text) => [text, 1] as const),
          )
        : null,
      kind === "test-ticket" ? "是" : "否",
      kind === "misrated" ? "是" : null,
    ];
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

  private reason(counted: boolean): string {
    const { category, phrases } = pick(
      this.random,
      REASON_PHRASES.map((reason) => [reason, reason.weight] as const),
    );
    if (counted) this.reasons[category] = (this.reasons[category] ?? 0) + 1;
    return `${category}:${pick(
      this.random,
      phrases.map((phrase) => [phrase, 1] as const),
    )}`;
  }

  private countBand(score: number): void {
    this.bands[score === 5 ? "satisfied" : score === 4 ? "basicallySatisfied" : "dissatisfied"]++;
  }

  /** Exports of several systems mixed: real dates, and texts in three spellings. */
  private moment(day: number): SampleCell {
    const minute = Math.floor(this.random() * 600) + 8 * 60;
    const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
    const date = new Date(Date.UTC(1899, 11, 30 + day));
    const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const two = (value: number): string => String(value).padStart(2, "0");
    const clock = `${two(hours)}:${two(minutes)}`;
    return pick<SampleCell>(this.random, [
      [{ date: day + minute / 1440 }, 6],
      [`${String(year)}-${two(month)}-${two(dayOfMonth)} ${clock}`, 2],
      [`${String(year)}/${String(month)}/${String(dayOfMonth)} ${clock}`, 2],
      [`${String(year)}年${String(month)}月${String(dayOfMonth)}日 ${clock}`, 1],
    ]);
  }

  private writtenScore(kind: Kind, score: number): SampleCell {
    if (kind === "score-missing") return null;
    if (kind === "score-invalid")
      return pick<SampleCell>(this.random, [
        [0, 1],
        [9, 1],
        ["未评价", 1],
      ]);
    const text = String(score);
    return pick<SampleCell>(this.random, [
      [score, 80],
      [text, 8],
      [`${text}分`, 6],
      [String.fromCharCode(0xff10 + score), 4],
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
export function surveySample(seed: number, count: number): { rows: SampleCell[][]; truth: SampleTruth } {
  const writer = new SampleWriter(seededRandom(seed));
  for (let row = 0; row < count; row++) writer.add();
  return { rows: writer.rows, truth: writer.truth };
}
