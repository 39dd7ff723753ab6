/**
 * How much a word is meant: 非常满意 strong, 满意 plain, 较满意 rather, 基本满意 basically; 不太 (not very) turns a word and
 * leaves little of it: hardly.
 */
export type Degree = "strong" | "plain" | "rather" | "basically" | "hardly";

const either = (list: string): string =>
  list
    .split("|")
    .map((word) => word.trim())
    .sort((one, other) => other.length - one.length)
    .join("|");

const STRONG = either(
  `非常之|非常|十分|特别|特別|极其|極其|极为|極為|极度|極度|とても|大変|非常に|完全|超级|超級|相当|相當|真的|最|很|极|極|超|太|忒
  |extremely|very|highly|completely|totally|absolutely|strongly|really|super|exceptionally|incredibly|fully|most|entirely`,
);
const RATHER = either(
  `比较|比較|较为|較為|やや|まあ|较|較|还算|還算|挺|有点|有點|有些|稍微|稍|略微|略|部分
  |somewhat|fairly|rather|mostly|slightly|quite|pretty|moderately|generally|partly|partially|mildly|relatively|a little|a bit`,
);
const BASICALLY = either("基本上|基本|尚|大致|大体|大體|basically|largely");
const HARDLY = either(
  "不太|不大|不怎么|不怎麼|不是很|不是太|不够|不夠|not very|not too|not really|not so|not quite",
);
const AT_ALL = either("一点都不|一点也不|一點都不|一點也不|毫不|not at all|absolutely not");
const NOT = either("不是|并不|並不|没有|沒有|不|未|没|沒|not|in no way");

const DEGREES: readonly (readonly [RegExp, Degree, turns: boolean])[] = [
  [new RegExp(`^(?:${AT_ALL})\\s*`), "strong", true],
  [new RegExp(`^(?:${HARDLY})\\s*`), "hardly", true],
  [new RegExp(`^(?:${BASICALLY})\\s*`), "basically", false],
  [new RegExp(`^(?:${RATHER})\\s*`), "rather", false],
  [new RegExp(`^(?:${STRONG})\\s*`), "strong", false],
  [new RegExp(`^(?:${NOT})\\s*`), "plain", true],
];

/**
 * What stands at the beginning of a folded text and says how much, or no, and what follows it; null for no such word.
 *
 * @example leadingDegree("不太满意") // { degree: "hardly", turns: true, rest: "满意" }
 */
export function leadingDegree(text: string): { degree: Degree; turns: boolean; rest: string } | null {
  for (const [pattern, degree, turns] of DEGREES) {
    const rest = text.replace(pattern, "");
    if (rest !== text && rest !== "") return { degree, turns, rest };
  }
  return null;
}
