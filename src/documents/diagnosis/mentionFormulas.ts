import type { CleanDataLayout } from "../cleanData/layout";
import { CLEAN_DATA } from "../cleanData/table";
import {
  countedRows,
  countRows,
  rowsBetween,
  rowsOfAnyPeriod,
  scored,
  type Condition,
} from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import { whoseReasons } from "../pareto/reasonCounts";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { areUnlike } from "./problemRows";
import { PROBLEM_WORKINGS } from "./table";
import { dayFormula } from "../sheet/dayFormula";

/** Formulas, without "=", of what mentions the problem of a row of the workings. */
interface MentionFormulas {
  readonly mentions: string;
  readonly scoreSum: string | null;
  readonly flagged: string;
  /** The mentions of a month, whatever the period. */
  readonly ofMonth: (from: number, to: number) => string;
  /** All scores that count: how many, and their sum; null where nothing is scored. */
  readonly all: { readonly n: string; readonly sum: string } | null;
}

/** Each answer mentions a problem once, in one of the columns of reasons, or in that of the themes. */
export function mentionFormulas(sources: DocumentSources, data: CleanDataLayout): MentionFormulas {
  const { context } = sources;
  const { own } = tableIn(context, PROBLEM_WORKINGS);
  const criteria = areUnlike(sources) ? [own("criterion"), own("unlike")] : [own("criterion")];
  const clean = tableIn(context, CLEAN_DATA);
  const columns =
    context.results.diagnosis?.basis === "themes"
      ? [clean.column("themes")]
      : data.reasons.map((heading) => columnOf(data.table, heading));
  const whose = whoseReasons(sources, data);
  const counted = countedRows(sources, data);
  const added = (formula: (mentioned: readonly Condition[]) => string): string =>
    columns.map((column) => formula(criteria.map((criterion) => [column, criterion]))).join("+");
  const score = data.score === null ? null : columnOf(data.table, data.score);
  const sumOf = (...conditions: readonly Condition[]): string =>
    `SUMIFS(${score ?? ""},${conditions.map((condition) => condition.join(",")).join(",")})`;
  const given = scored(sources, data);
  return {
    mentions: added((mentioned) => countRows(...mentioned, ...whose, ...counted)),
    scoreSum:
      score === null ? null : added((mentioned) => sumOf(...mentioned, ...given, ...whose, ...counted)),
    flagged: added((mentioned) =>
      countRows(...mentioned, [clean.column("publicity"), '"?*"'], ...whose, ...counted),
    ),
    ofMonth: (from, to) => added((mentioned) => countRows(...mentioned, ...whose, ...within(data, from, to))),
    all: score === null ? null : { n: countRows(...given, ...counted), sum: sumOf(...given, ...counted) },
  };
}

function within(data: CleanDataLayout, from: number, to: number): readonly Condition[] {
  return data.time === null ? rowsOfAnyPeriod(data) : rowsBetween(data, dayFormula(from), dayFormula(to));
}
