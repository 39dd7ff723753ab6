import { pick, seededRandom } from "./random";
import type { SampleCell } from "./surveySample";
import { CHINESE } from "./words/chinese";

/** What is true of one cycle's export by construction. */
export interface SampleCycle {
  /** "2024-03" and so on: a whole month; the month after it is when actions are carried out. */
  readonly period: string;
  /** Serial day of its first, and how many days it has. */
  readonly firstDay: number;
  readonly days: number;
  readonly answers: number;
  /** Every dissatisfied answer gives one reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Rows besides the answers that are left out. */
  readonly excluded: { readonly "test-ticket": number; readonly duplicate: number };
}

const EXCLUDED = { "test-ticket": 3, duplicate: 2 } as const;
const ANSWERS = 200;

/**
 * Three cycles of one hotline. 等待时长 falls to a third in the second and stays there; 专业能力 stands still in the second
 * and falls in the third; of 转接流程 nothing changes.
 */
export const CYCLES: readonly SampleCycle[] = [
  {
    period: "2024-03",
    firstDay: 45_352,
    days: 31,
    answers: ANSWERS,
    reasons: { 等待时长: 24, 专业能力: 14, 转接流程: 6, 服务态度: 5, 功能故障: 3 },
    excluded: EXCLUDED,
  },
  {
    period: "2024-05",
    firstDay: 45_413,
    days: 31,
    answers: ANSWERS,
    reasons: { 等待时长: 8, 专业能力: 15, 转接流程: 6, 服务态度: 5, 功能故障: 3 },
    excluded: EXCLUDED,
  },
  {
    period: "2024-07",
    firstDay: 45_474,
    days: 31,
    answers: ANSWERS,
    reasons: { 等待时长: 7, 专业能力: 4, 转接流程: 5, 服务态度: 3, 功能故障: 1 },
    excluded: EXCLUDED,
  },
];

const AGENTS = ["0101", "0107", "0112", "0120", "0133"];
/** Customers, many more than answers: hardly one is asked twice. */
const CUSTOMERS = 4_000;

/** The calls of a cycle as the call-centre system exports them, in the columns of the bundled sample. */
export function cycleSample(cycle: SampleCycle): SampleCell[][] {
  const random = seededRandom(cycle.firstDay);
  const reasons = Object.entries(cycle.reasons).flatMap(([category, count]) =>
    Array.from({ length: count }, () => category),
  );
  const rows = Array.from({ length: cycle.answers }, (_, place) =>
    call(random, cycle, place, reasons[place] ?? null),
  );
  const shuffled = shuffle(random, rows);
  const repeated = shuffled.slice(0, cycle.excluded.duplicate).map((row) => [...row]);
  const tests = Array.from({ length: cycle.excluded["test-ticket"] }, (_, place) =>
    call(random, cycle, cycle.answers + place, null, "是"),
  );
  return [...shuffled, ...repeated, ...tests];
}

function call(
  random: () => number,
  { firstDay, days }: SampleCycle,
  place: number,
  reason: string | null,
  test = "否",
): SampleCell[] {
  const oneOf = <T>(values: readonly T[]): T =>
    pick(
      random,
      values.map((value) => [value, 1] as const),
    );
  const score = reason === null ? oneOf([5, 5, 4]) : oneOf([1, 2, 3]);
  const day = firstDay + (place % days);
  const minute = 8 * 60 + Math.floor(random() * 600);
  const dimension = (): number => Math.min(5, Math.max(1, score + oneOf([-1, 0, 0, 1])));
  return [
    `0${String(firstDay * 1_000 + place)}`,
    `K${String(10_000 + Math.floor(random() * CUSTOMERS))}`,
    oneOf(AGENTS),
    oneOf(["售后组", "咨询组"]),
    oneOf(["电话", "在线"]),
    oneOf(["产品咨询", "售后服务", "投诉处理"]),
    { date: day + minute / 1_440 },
    Math.round((reason === "等待时长" ? 240 : 45) * (0.4 + 1.2 * random())),
    score,
    ...Array.from({ length: 4 }, dimension),
    reason === null
      ? null
      : oneOf(CHINESE.reasons.find(({ category }) => category === reason)?.phrases ?? []),
    null,
    test,
    null,
  ];
}

function shuffle<T>(random: () => number, values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}
