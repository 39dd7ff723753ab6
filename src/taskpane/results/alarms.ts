import type { Report } from "../../app/report/report";
import { changeText } from "../language/figureText";
import { periodText } from "../language/periodText";
import type { Speech } from "../language/speech";

/** A measure that got worse by its limit, beyond chance. */
export interface Alarm {
  readonly key: string;
  /** Of the measure, as in the report. */
  readonly measureKey: string;
  readonly measure: string;
  /** As 趋势分析 has it. */
  readonly month: string;
  readonly period: string;
  readonly change: string;
}

/**
 * The alarms of the months of the period, else of the last complete month; 总体满意度 and what follows from its scores have
 * theirs in the table of months.
 */
export function alarmsOf({ measureMonths }: Report, speech: Speech): readonly Alarm[] {
  return measureMonths
    .filter(({ key }) => !OF_OVERALL_SCORE.includes(key))
    .flatMap(({ key, label, unit, periods }) => {
      const chosen = periods.filter((month) => month.chosen !== null);
      const last = periods.findLast(({ complete }) => complete);
      const looked = chosen.length > 0 ? chosen : last === undefined ? [] : [last];
      return looked
        .filter(({ alarms }) => alarms.length > 0)
        .map(({ period, change }) => ({
          key: `${key} ${period}`,
          measureKey: key,
          measure: label === null ? key.replace(/^dimension:/u, "") : speech.word(label),
          month: period,
          period: periodText(period, speech),
          change: changeText(change, unit, speech),
        }));
    });
}

const OF_OVERALL_SCORE: readonly string[] = ["rate", "dissatisfiedRate", "mean"];
