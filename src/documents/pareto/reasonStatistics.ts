import { wordsOf } from "../../glossary/words";
import type { ParetoItem } from "../../analysis/reasons/pareto";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { categoryWords } from "./categoryWords";
import { countedLocale } from "./countedLocale";
import { REASON_STATISTICS } from "./table";
import { TERMS } from "./words";

/** One category of the table 原因统计, in the order of the scheme. */
export interface ReasonStatistic extends Pick<ParetoItem, "count" | "share" | "cumulativeShare"> {
  /** What 清洗数据 calls it, by which it is counted. */
  readonly counted: string;
  /** What this sheet calls it. */
  readonly label: string;
  /** "" where it says no more than the category. */
  readonly factor: string;
  readonly last: boolean;
  readonly vitalFew: boolean;
  readonly core: boolean;
  readonly apart: boolean;
  readonly quote: string | null;
  /** All that is in no category of the scheme. */
  readonly outside: boolean;
  /** 1-based place in the Pareto. */
  readonly rank: number;
}

type Unranked = Omit<ReasonStatistic, "rank">;

/** The categories with their counts and places; those of the scheme without a mention are there too. */
export function reasonStatistics(sources: DocumentSources): readonly ReasonStatistic[] {
  const { pareto, reasons } = sources.context.results;
  if (pareto === null || reasons === null) return [];
  const { categories } = reasons.scheme;
  const known = new Set(categories.map(({ name }) => name));
  const strangers = pareto.items.filter(({ category }) => !known.has(category));
  const statistics = [
    ...inScheme(sources, categories, pareto.items),
    ...(sources.data === null ? [] : [outsideScheme(sources, strangers)]),
  ];
  const keys = statistics.map(sortKey);
  return statistics.map((item, i) => ({ ...item, rank: rankOf(keys, i) }));
}

function inScheme(
  { context, locale }: DocumentSources,
  categories: readonly { readonly name: string; readonly factor: string; readonly last: boolean }[],
  items: readonly ParetoItem[],
): readonly Unranked[] {
  const { label, factorOf } = categoryWords(context, locale);
  const counted = categoryWords(context, countedLocale(context));
  const found = new Map(items.map((item) => [item.category, item]));
  return categories.map(({ name, factor, last }) => ({
    ...NO_MENTION,
    ...figuresOf(found.get(name)),
    counted: counted.label(name),
    label: label(name),
    factor: factor === name ? "" : factorOf(name),
    last,
    quote: context.results.quotes.get(name) ?? null,
    outside: false,
  }));
}

const NO_MENTION = { count: 0, share: 0, cumulativeShare: 0, vitalFew: false, core: false, apart: false };

function figuresOf(item: ParetoItem | undefined): Partial<typeof NO_MENTION> {
  if (item === undefined) return {};
  const { count, share, cumulativeShare, vitalFew, core, apart } = item;
  return { count, share, cumulativeShare, vitalFew, core, apart };
}

/** What staff typed into 原因 that is no category of the scheme, taken together; it is last of all. */
function outsideScheme({ context, words }: DocumentSources, strangers: readonly ParetoItem[]): Unranked {
  return {
    ...NO_MENTION,
    count: strangers.reduce((sum, { count }) => sum + count, 0),
    share: strangers.reduce((sum, { share }) => sum + share, 0),
    cumulativeShare: strangers.at(-1)?.cumulativeShare ?? 0,
    counted: wordsOf(countedLocale(context))(TERMS.notInScheme),
    label: words(TERMS.notInScheme),
    factor: "",
    last: true,
    quote: null,
    outside: true,
  };
}

/** More categories than any table of reasons has: keeps ties in the order of the scheme. */
const ORDER_WEIGHT = 10_000;

/** By which the categories are ordered: by count, those set last after the others, those without a mention at the end. */
export function sortKey({ count, last }: Pick<ReasonStatistic, "count" | "last">, index: number): number {
  const weight = count === 0 ? 0 : last ? 1 : 1 + count;
  return weight * ORDER_WEIGHT + ORDER_WEIGHT - 1 - (index + 1);
}

/** The same as a formula without "=", in a row of 原因统计. */
export function sortKeyFormula({ context }: DocumentSources): string {
  const { own } = tableIn(context, REASON_STATISTICS);
  const weight = `IF(${own("count")}=0,0,IF(${own("last")}=1,1,1+${own("count")}))`;
  return `${weight}*${String(ORDER_WEIGHT)}+${String(ORDER_WEIGHT - 1)}-${own("order")}`;
}

function rankOf(keys: readonly number[], index: number): number {
  return keys.filter((key) => key > (keys[index] ?? 0)).length + 1;
}

/** The same as a formula without "=", in a row of 原因统计. */
export function rankFormula({ context }: DocumentSources): string {
  const { own, column } = tableIn(context, REASON_STATISTICS);
  return `RANK(${own("sortKey")},${column("sortKey")},0)`;
}
