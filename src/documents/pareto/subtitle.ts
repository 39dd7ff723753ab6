import type { UNCLASSIFIED } from "../../analysis/reasons/schemes/lastCategories";
import type { CleanDataLayout } from "../cleanData/layout";
import { countOf, type Condition } from "../formulas/conditions";
import { named } from "../formulas/criterion";
import { columnOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { fixed, joined, sentence, type LiveText } from "../formulas/sentence";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { periodText } from "../sheet/periodText";
import { liveText, type DocumentSources } from "../sources";
import { categoryWords } from "./categoryWords";
import { countedLocale } from "./countedLocale";
import { whoseReasons } from "./reasonCounts";
import { REASON_STATISTICS } from "./table";
import { TERMS } from "./words";

/** The identity of the category of reasons that fit no other. */
const NO_CATEGORY: typeof UNCLASSIFIED = "未分类";

/** How many reasons of how many answers, what became of these, the scheme and the period. */
export function subtitle(sources: DocumentSources): CellContent | Formula {
  const { words } = sources;
  const factors = namedFactors(sources);
  const scheme = factors.length === 0 ? "" : words(TERMS.subtitleScheme, { factors: factors.join(" / ") });
  const fixedParts = [scheme, periodText(sources)].filter((part) => part !== "").map(fixed);
  return liveText(sources, joined([...counts(sources), ...fixedParts], " · "));
}

function counts(sources: DocumentSources): readonly LiveText[] {
  const { context, words } = sources;
  const { pareto: counted, satisfaction, accountedReasons } = context.results;
  const mentions = `SUM(${tableIn(context, REASON_STATISTICS).column("count")})`;
  const dissatisfied = satisfactionFormulas(sources)?.dissatisfied;
  const accounted = accountedFormulas(sources);
  return [
    sentence(words, TERMS.subtitleMentions, { n: number(mentions, counted?.total ?? 0) }),
    ...(satisfaction === null || dissatisfied === undefined
      ? []
      : [
          sentence(words, TERMS.subtitleDissatisfied, { n: number(dissatisfied, satisfaction.dissatisfied) }),
        ]),
    ...(accountedReasons === null || accounted === null
      ? []
      : [
          sentence(words, TERMS.subtitleAccounted, {
            none: number(accounted.none, accountedReasons.none),
            unclassified: number(accounted.unclassified, accountedReasons.unclassified),
            classified: number(accounted.classified, accountedReasons.classified),
          }),
        ]),
  ];
}

function number(formula: string, value: number): LiveText {
  return { formula: `(${formula})`, value: String(value) };
}

/** The answers whose reasons count, by what they say (see accountFor); a category stands once in a row. */
function accountedFormulas(
  sources: DocumentSources,
): { readonly none: string; readonly unclassified: string; readonly classified: string } | null {
  const { data, context } = sources;
  if (data === null || data.reasons.length === 0) return null;
  const columns = data.reasons.map((heading) => columnOf(data.table, heading));
  const { label } = categoryWords(context, countedLocale(context));
  const count = (conditionsOf: (column: string, place: number) => readonly Condition[]): string =>
    countAnswers(sources, data, columns.flatMap(conditionsOf));
  const all = countAnswers(sources, data, []);
  const none = count((column) => [[column, '""']]);
  const onlyUnclassified = columns
    .map((_, at) =>
      count((column, place) => (place === at ? named(column, label(NO_CATEGORY)) : [[column, '""']])),
    )
    .join("+");
  return { none, unclassified: onlyUnclassified, classified: `${all}-${none}-(${onlyUnclassified})` };
}

function countAnswers(
  sources: DocumentSources,
  data: CleanDataLayout,
  conditions: readonly Condition[],
): string {
  return countOf(sources, data, ...conditions, ...whoseReasons(sources, data));
}

/** Factors that say more than the category's own name; a source's own categories have none. */
function namedFactors({ context, locale }: DocumentSources): readonly string[] {
  const { factorOf } = categoryWords(context, locale);
  const categories = context.results.reasons?.scheme.categories ?? [];
  const named = categories.filter(({ factor, name, last }) => !last && factor !== name);
  return [...new Set(named.map(({ name }) => factorOf(name)))];
}
