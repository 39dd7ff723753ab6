import { isEmptyReason } from "../cleaning/emptyReason";
import type { CleanedSurvey } from "../cleaning/cleaning";
import type { TextColumn } from "../survey/survey";
import type { ReasonClassifier } from "./reasonClassifier";
import { optionName } from "./optionName";
import { reasonSplitter } from "./reasonSplitter";

/** How often each reason stands in the listed rows, as it is written. */
export type LabelMentions = ReadonlyMap<string, number>;

/** The reasons of text columns, parted; without `classify` by the marks alone. */
export function textMentions(
  columns: readonly TextColumn[],
  { listed }: Pick<CleanedSurvey, "listed">,
  classify: ReasonClassifier | null,
): LabelMentions {
  const mentions = new Map<string, number>();
  for (const column of columns) {
    const { codes, texts } = column;
    const split = reasonSplitter(column, classify);
    const rows = new Float64Array(texts.length + 1);
    codes.forEach((code, row) => {
      if (listed[row] === 1) rows[code] = (rows[code] ?? 0) + 1;
    });
    texts.forEach((text, index) => {
      const count = rows[index + 1] ?? 0;
      if (count === 0) return;
      for (const label of split(text).parts.filter((part) => !isEmptyReason(part))) {
        mentions.set(label, (mentions.get(label) ?? 0) + count);
      }
    });
  }
  return mentions;
}

/** The options that were ticked; those that nobody ticked count 0. */
export function optionMentions({ survey, listed }: Pick<CleanedSurvey, "survey" | "listed">): LabelMentions {
  const mentions = new Map<string, number>();
  for (const { header, values } of survey.reasonFlags) {
    mentions.set(header, (mentions.get(header) ?? 0) + countListed(values, listed));
  }
  return mentions;
}

/** The same by what the options are called: the number before it and what was written in beside "other" make no other one. */
export function namedMentions(mentions: LabelMentions): LabelMentions {
  const named = new Map<string, number>();
  for (const [label, count] of mentions) {
    const name = optionName(label);
    named.set(name, (named.get(name) ?? 0) + count);
  }
  return named;
}

/** Both together. */
export function joinedMentions(one: LabelMentions, other: LabelMentions): LabelMentions {
  const joined = new Map(one);
  for (const [label, count] of other) joined.set(label, (joined.get(label) ?? 0) + count);
  return joined;
}

/** How many of the mentions meet a condition. */
export function mentionsThat(mentions: LabelMentions, condition: (label: string) => boolean): number {
  let sum = 0;
  for (const [label, count] of mentions) sum += condition(label) ? count : 0;
  return sum;
}

function countListed(values: Int8Array, listed: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < values.length; row++) count += values[row] === 1 && listed[row] === 1 ? 1 : 0;
  return count;
}
