import { CHINESE } from "../../scripts/sample/words/chinese";
import { pick, seededRandom } from "../../scripts/sample/random";
import { RawColumnBuilder, type RawCell, type RawColumn } from "../../src/analysis/survey/rawColumn";

type Draw = (random: () => number, row: number) => RawCell;

const score: Draw = (random) =>
  pick<RawCell>(random, [
    [5, 50],
    [4, 25],
    [3, 8],
    [2, 4],
    ["1分", 3],
    ["5", 5],
    ["", 5],
  ]);
const dimension: Draw = (random) => 1 + Math.floor(random() * 5);
const phrases = CHINESE.reasons.flatMap(({ phrases: texts, weight }) =>
  texts.map((text) => [text, weight] as const),
);

const COLUMNS: readonly (readonly [header: string, draw: Draw])[] = [
  ["工单号", (_random, row) => `T${String(10_000_000 + row)}`],
  ["客户编号", (random) => `K${String(Math.floor(random() * 300_000))}`],
  ["客服工号", (random) => String(1000 + Math.floor(random() * 200))],
  ["技能组", (random) => `第${String(1 + Math.floor(random() * 8))}组`],
  [
    "渠道",
    (random) =>
      pick(random, [
        ["电话", 6],
        ["在线", 3],
        ["微信", 1],
      ]),
  ],
  ["通话时间", (random) => 45_292 + random() * 365],
  ["满意度评分(1-5分)", score],
  ["服务态度", dimension],
  ["响应速度", dimension],
  ["专业知识", dimension],
  ["问题解决效率", dimension],
  ["不满意原因", (random) => (random() < 0.15 ? pick(random, phrases) : "")],
];

/** `rows` generated answers in twelve raw columns, as they come from the reading of a workbook. */
export function generatedColumns(rows: number): RawColumn[] {
  return COLUMNS.map(([header, draw], position) => {
    const random = seededRandom(position + 1);
    const builder = new RawColumnBuilder(position, header);
    for (let row = 0; row < rows; row++) builder.add(draw(random, row));
    return builder.build();
  });
}
