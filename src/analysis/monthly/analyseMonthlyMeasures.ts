import { changeBetween } from "../comparison/change";
import type { Results } from "../results";
import { resultsWithoutAnswers } from "../resultsWithoutAnswers";
import { foldText } from "../survey/cells/foldText";
import type { Warning } from "../survey/recognition";
import type { Direction, MonthlyChange, MonthlyMeasures, TableMonth } from "./monthlyMeasures";

/** Told first: 不满意率 is not 满意率. */
const DISSATISFACTION = /不满|不滿|dissatisf|unsatisf/;
/** Told next: 响应及时性, 重复问题解决率 and 投诉满意度 rise when things get better. */
const REACHED = /(解决|解決|及时|及時|达标|達標|满意|滿意)(性|率|度)|within|satisf/;
const LOWER_IS_BETTER =
  /投诉|投訴|差评|差評|重复|重複|时长|時長|时间|時間|等待|转接|轉接|流转|流轉|超时|超時|放弃|放棄|流失|低分|贬损|貶損|complaint|time|duration|wait|transfer|abandon|churn|repeat|detractor/;
const HIGHER_IS_BETTER =
  /解决|解決|通过|通過|完成|合格|推荐|推薦|接通|接起|及时|及時|得分|评分|評分|\bnps\b|csat|resol|pass|answered|score/;

/**
 * What a table of measures by month gives: each measure's last month against the month before and the same month a year
 * before. There are no answers, so all other measures are null or empty. Rows read and kept are the table's.
 */
export function analyseMonthlyMeasures(
  table: Omit<MonthlyMeasures, "changes">,
  warnings: readonly Warning[] = [],
): Results {
  const changes = table.items.map(({ name, values }) => changesOf(name, values, table.months));
  const nothing = resultsWithoutAnswers("measures-by-month", table.source, table.items.length, warnings);
  return { ...nothing, monthly: { ...table, changes } };
}

function changesOf(
  name: string,
  values: readonly (number | null)[],
  months: readonly TableMonth[],
): MonthlyChange {
  const last = values.findLastIndex((value) => value !== null);
  const after = values[last] ?? null;
  const month = months[last];
  const filled = (place: number): number | null => ((values[place] ?? null) === null ? null : place);
  const before = month === undefined ? null : filled(months.findIndex((one) => isMonthBefore(one, month)));
  const yearBefore = month === undefined ? null : filled(months.findIndex((one) => isYearBefore(one, month)));
  const against = (place: number | null): MonthlyChange["againstBefore"] =>
    changeBetween(place === null ? null : (values[place] ?? null), after);
  return {
    direction: directionOf(name),
    last,
    before,
    yearBefore,
    againstBefore: against(before),
    againstYearBefore: against(yearBefore),
  };
}

function isMonthBefore(one: TableMonth, month: TableMonth): boolean {
  if (one.year === null || month.year === null) return one.month === ((month.month + 10) % 12) + 1;
  return one.year * 12 + one.month === month.year * 12 + month.month - 1;
}

function isYearBefore(one: TableMonth, month: TableMonth): boolean {
  return one.year !== null && one.year + 1 === month.year && one.month === month.month;
}

/** S09: every measure knows which direction is better. */
function directionOf(name: string): Direction {
  const folded = foldText(name);
  if (DISSATISFACTION.test(folded)) return "lower-is-better";
  if (REACHED.test(folded)) return "higher-is-better";
  if (LOWER_IS_BETTER.test(folded)) return "lower-is-better";
  return HIGHER_IS_BETTER.test(folded) ? "higher-is-better" : null;
}
