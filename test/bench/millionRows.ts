import { CHINESE } from "../../scripts/sample/words/chinese";
import { pick, seededRandom } from "../../scripts/sample/random";
import type { RawCell } from "../../src/analysis/survey/rawColumn";

/** So many rows of twelve columns come in one answer of the bridge. */
const BLOCK_ROWS = 10_000;
const FIRST_DAY = 45_292;

const SCORES: readonly (readonly [RawCell, number])[] = [
  [5, 50],
  [4, 25],
  [3, 8],
  [2, 4],
  ["1分", 3],
  ["5", 5],
  ["", 5],
];
const CHANNELS = [
  ["电话", 6],
  ["在线", 3],
  ["微信", 1],
] as const;
const REASONS = CHINESE.reasons.flatMap(({ phrases, weight }) =>
  phrases.map((text) => [text, weight] as const),
);

export const HEADINGS = [
  "工单号",
  "客户编号",
  "客服工号",
  "技能组",
  "渠道",
  "通话时间",
  "满意度评分(1-5分)",
  "服务态度",
  "响应速度",
  "专业知识",
  "问题解决效率",
  "不满意原因",
] as const;

/** `rows` generated answers, the same each time; the dissatisfied say why, and hardly anybody else. */
export function* generatedRows(rows: number): Generator<RawCell[]> {
  const random = seededRandom(1);
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  for (let row = 0; row < rows; row++) {
    const score = pick(random, SCORES);
    const says = random() < (score === 3 || score === 2 || score === "1分" ? 0.8 : 0.01);
    yield [
      `T${String(10_000_000 + row)}`,
      `K${String(upTo(300_000))}`,
      String(1000 + upTo(200)),
      `第${String(upTo(8))}组`,
      pick(random, CHANNELS),
      FIRST_DAY + random() * 365,
      score,
      upTo(5),
      upTo(5),
      upTo(5),
      upTo(5),
      says ? pick(random, REASONS) : "",
    ];
  }
}

/** The same as they are read of a workbook: blocks of columns, each in the JSON in which it comes (see blockOf). */
export function generatedBlocks(rows: number): string[] {
  const blocks: string[] = [];
  let block: RawCell[][] = HEADINGS.map(() => []);
  const close = (): void => {
    blocks.push(JSON.stringify(block));
    block = HEADINGS.map(() => []);
  };
  for (const cells of generatedRows(rows)) {
    cells.forEach((cell, column) => block[column]?.push(cell));
    if (block[0]?.length === BLOCK_ROWS) close();
  }
  if ((block[0]?.length ?? 0) > 0) close();
  return blocks;
}

/** The columns of a block, anew each time: whoever reads them lets go of them as the add-in does. */
export function blockOf(json: string): RawCell[][] {
  return JSON.parse(json) as RawCell[][];
}
