import { foldText } from "./foldText";

/** Points by the words of a level: the graver, the more. */
const LEVELS: readonly (readonly [points: number, words: string])[] = [
  [
    0,
    "无 | 無 | 否 | 没有 | 沒有 | 无投诉 | 無投訴 | 非投诉 | 非投訴 | 未投诉 | 未投訴 | none | no | no complaint | n/a",
  ],
  [1, "轻微 | 輕微 | 轻度 | 輕度 | 较轻 | 較輕 | 轻 | 輕 | 低 | minor | low | slight"],
  [2, "一般 | 普通 | 中 | 中等 | 中度 | 常规 | 常規 | medium | moderate | normal | ordinary"],
  [
    3,
    "较重 | 較重 | 较大 | 較大 | 较高 | 較高 | 高 | 重度 | 严重 | 嚴重 | 重要 | 紧急 | 緊急 | serious | severe | high | urgent",
  ],
  [
    4,
    "重大 | 特大 | 特别重大 | 特別重大 | 非常严重 | 非常嚴重 | 特别严重 | 特別嚴重 | 极其严重 | 極其嚴重 | 危急 | critical | major | very severe",
  ],
];
const POINTS: ReadonlyMap<string, number> = new Map(
  LEVELS.flatMap(([points, words]) => words.split("|").map((word) => [word.trim(), points] as const)),
);

/**
 * How grave a complaint is: 0 for none, then 1 to 4; null where the words are none that tell. Numbered levels (一级, P1)
 * tell nothing: with some the first is the gravest, with others the least.
 *
 * @example ["无", "严重投诉", "一级"].map(parseComplaintLevel) // [0, 3, null]
 */
export function parseComplaintLevel(text: string): number | null {
  const folded = foldText(text);
  return (
    POINTS.get(folded) ?? POINTS.get(folded.replace(/(投诉|投訴|级|級|程度|\s+complaint)$/u, "")) ?? null
  );
}
