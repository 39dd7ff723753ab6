import { secondCalls } from "../callbacks/secondCalls";
import type { CleanedSurvey } from "../cleaning/cleaning";
import { selectPeriod, type Selection } from "../cleaning/selectPeriod";
import { differenceOf } from "../measures/sampleTests";
import { numbersOf } from "../measures/tallyAnswers";
import { betterOf, type MeasureRecord } from "../measures/measureRecord";
import { sampleInterval } from "../measures/sampleFigures";
import type { SampleNumbers } from "../measures/sampleNumbers";
import { varianceOfSums } from "../statistics/sampleSums";
import { wilsonInterval } from "../statistics/wilsonInterval";
import { rowsWithReasons, type ReasonsOf } from "../reasons/mentions";
import { sizeOf } from "../sizeOf";
import type { Verification } from "./verification";

/** What is known of who mentioned what. */
interface MentionedCategories {
  readonly categoriesOf: (row: number) => readonly string[];
  readonly reasonsOf: ReasonsOf;
}

/** Mentions of a category are a measure too. */
const REASON = "reason:";

/** What effects are verified by, over all the answers of a survey whatever its period. */
export function verificationOf(
  cleaned: CleanedSurvey,
  measures: readonly MeasureRecord[],
  mentioned: MentionedCategories,
): Verification {
  const mentionRows = (category: string, { kept }: Selection): readonly number[] => {
    const mask = rowsWithReasons(cleaned, kept, mentioned.reasonsOf);
    const rows: number[] = [];
    for (let row = 0; row < mask.length; row++) {
      if (mask[row] === 1 && mentioned.categoriesOf(row).includes(category)) rows.push(row);
    }
    return rows;
  };
  return {
    measures: measures.map((record) => ({
      key: record.key,
      label: record.label,
      unit: record.unit,
      better: betterOf(record),
      isFivePoint: record.unit === "score" && record.scale?.min === 1 && record.scale.max === 5,
    })),
    numbersIn: (stretch) => {
      const selection = selectPeriod(cleaned, stretch);
      return (key) => {
        if (key.startsWith(REASON)) {
          const count = mentionRows(key.slice(REASON.length), selection).length;
          return shareNumbers(count, sizeOf(selection.kept));
        }
        const record = measures.find((each) => each.key === key);
        return record === undefined ? null : numbersOf(record, cleaned, selection);
      };
    },
    restored: restoredNumbers,
    interval: sampleInterval,
    difference: differenceOf,
    secondCalls: (category, stretch, options) =>
      secondCalls(cleaned, mentionRows(category, selectPeriod(cleaned, stretch)), category, options),
  };
}

/** Of a source that has no rows of answers. */
export const NOTHING_TO_VERIFY: Verification = {
  measures: [],
  numbersIn: () => () => null,
  restored: restoredNumbers,
  interval: sampleInterval,
  difference: differenceOf,
  secondCalls: () => [],
};

function shareNumbers(count: number, n: number): SampleNumbers {
  return { kind: "share", count, n, interval: wilsonInterval(count, n) };
}

function restoredNumbers(
  kind: SampleNumbers["kind"],
  [n = 0, one = 0, other = 0]: readonly number[],
): SampleNumbers {
  if (kind === "share") return shareNumbers(one, n);
  if (kind === "net") return { kind, n, promoters: one, detractors: other };
  const mean = n === 0 ? null : one / n;
  return { kind, n, sum: one, squares: other, mean, variance: varianceOfSums(n, one, other) };
}
