import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { scoreFit } from "../evidence/roleFit";
import type { Decision, ReadingOption } from "../recognition";
import { columnOf, type Assignment } from "./assignRoles";
import { restates } from "./dimensions";

/** A second column whose words say so nearly as much may as well be the overall score. */
const CLOSE = 0.1;
const LEAST = 0.5;
const MOST_OFFERED = 6;

/**
 * Which of several columns is the overall score, where their words say it alike (改进前 and 改进后, a battery of equal
 * questions, one question asked twice). One that says that the whole is meant wins over those that do not; one that says
 * the score again in other words is none. [] where there is nothing to decide. `nameOf` names a column as choices do.
 */
export function whichScore(
  columns: readonly SampledColumn[],
  { roles }: Assignment,
  nameOf: (column: SampledColumn) => string,
): readonly Decision[] {
  const score = columnOf("score", columns, roles);
  const assigned = roles.get(score?.position ?? -1)?.find(({ role }) => role === "score");
  if (score === null || assigned === undefined || assigned.confidence === 1) return [];
  const isFree = ({ position }: SampledColumn): boolean =>
    roles.get(position)?.every(({ role }) => role === "dimension") ?? true;
  const others = columns.filter(
    (column) =>
      column !== score && isFree(column) && isAsLikely(column, score) && !saysTheSame(column, score),
  );
  if (others.length === 0) return [];
  const optionOf = (column: SampledColumn): ReadingOption => ({
    value: nameOf(column),
    told: { code: "option-column", header: column.header, name: nameOf(column) },
    choices: { roles: { score: [nameOf(column)] } },
  });
  return [
    {
      what: "score-column",
      header: null,
      chosen: optionOf(score),
      because: [{ code: "because-words-alike" }],
      alternatives: others.slice(0, MOST_OFFERED).map(optionOf),
    },
  ];
}

function isAsLikely(column: SampledColumn, score: SampledColumn): boolean {
  if (isSameQuestionOfAnother(column, score)) return true;
  if (score.reading.wholeWord && !column.reading.wholeWord) return false;
  if (column.reading.dimensionWord && !column.reading.wholeWord) return false;
  const likelihood = column.reading.overall * scoreFit(column.profile);
  const needed = score.reading.overall * scoreFit(score.profile) - CLOSE;
  return score.reading.overall > 0 && likelihood >= Math.max(LEAST, needed) && column.profile.filled > 0;
}

const OF_SATISFACTION = /满意|滿意|satisf|评分|評分|评价|評價|rating|score/;
/** What a service survey is about: a question about it may stand for the whole. */
const OF_THE_SERVICE =
  /服务|服務|客服|坐席|热线|熱線|本次|此次|我们|我們|总|總|整|综合|綜合|service|support|agent|overall/;
const LONGEST_PART = 8;

/** 售前满意度 and 售后满意度: the same words but for one part, and neither is about the service as such. */
function isSameQuestionOfAnother(column: SampledColumn, score: SampledColumn): boolean {
  const [own, other] = [score.reading.folded.core, column.reading.folded.core];
  if (column.reading.overall === 0 || scoreFit(column.profile) < LEAST || column.profile.filled === 0)
    return false;
  let [start, end] = [0, 0];
  const shorter = Math.min(own.length, other.length);
  while (start < shorter && own[start] === other[start]) start++;
  while (end < shorter - start && own.at(-1 - end) === other.at(-1 - end)) end++;
  const parts = [own.slice(start, own.length - end), other.slice(start, other.length - end)];
  const common = own.slice(0, start) + own.slice(own.length - end);
  const areParts = parts.every((part) => part !== "" && part.length <= LONGEST_PART);
  return areParts && OF_SATISFACTION.test(common) && !OF_THE_SERVICE.test(parts[0] ?? "");
}

function saysTheSame(column: SampledColumn, score: SampledColumn): boolean {
  return restates(column, score) || restates(score, column);
}
