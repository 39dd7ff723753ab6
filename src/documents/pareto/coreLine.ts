import { text } from "../formulas/text";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { ReasonStatistic } from "./reasonStatistics";
import { REASON_STATISTICS } from "./table";
import { TERMS } from "./words";

/** Columns of 原因统计 that find how many mentions a core problem has more than (S24, see coreCut of the analysis). */
export function coreLineColumns(sources: DocumentSources): readonly Column<ReasonStatistic>[] {
  const { heading } = tableIn(sources.context, REASON_STATISTICS);
  const counted = sources.context.results.pareto;
  const number = { width: 8, format: "integer" } as const;
  return [
    {
      key: "named",
      heading: heading("named"),
      ...number,
      formula: `=${namedFormula(sources)}`,
      value: ({ last, count }) => (last ? 0 : count),
    },
    {
      key: "apart",
      heading: heading("apart"),
      ...number,
      formula: `=${apartFormula(sources)}`,
      value: ({ apart }) => (apart ? 1 : 0),
    },
    {
      key: "cut",
      heading: heading("cut"),
      ...number,
      formula: `=${cutFormula(sources)}`,
      value: () => counted?.cut ?? 0,
    },
    {
      key: "coreLine",
      heading: heading("coreLine"),
      ...number,
      formula: `=${coreLineFormula(sources)}`,
      value: () => counted?.coreLine ?? 0,
    },
  ];
}

/** What stands against calling problems core, in words; blank where nothing does. */
export function doubtsText({ context, words }: DocumentSources): string {
  const { doubts = [], fewestMentions = 0 } = context.results.pareto ?? {};
  return doubts.map((doubt) => words(DOUBTS[doubt], { needed: fewestMentions })).join("");
}

/** The same as a formula without "=". */
export function doubtsFormula(sources: DocumentSources): string {
  const { context, words } = sources;
  const { column } = tableIn(context, REASON_STATISTICS);
  const needed = context.results.pareto?.fewestMentions ?? 0;
  const total = mentions(sources);
  const [cut, line] = [`MAX(${column("cut")})`, `MAX(${column("coreLine")})`];
  const isFew = `AND(${total}>0,${total}<${String(needed)})`;
  const left = largest(sources, `${cut}+1`);
  const isTied = `AND(${total}>=${String(needed)},${left}>0,${line}=${left},COUNTIF(${column("named")},">"&${left})<${cut})`;
  const said = (condition: string, doubt: keyof typeof DOUBTS): string =>
    `IF(${condition},${text(words(DOUBTS[doubt], { needed }))},"")`;
  return [said(isFew, "few-mentions"), said(isFlat(sources), "flat"), said(isTied, "tie-at-cut")].join("&");
}

const DOUBTS = {
  "few-mentions": TERMS.noteFewMentions,
  flat: TERMS.noteFlat,
  "tie-at-cut": TERMS.noteTie,
} as const;

function namedFormula({ context }: DocumentSources): string {
  const { own } = tableIn(context, REASON_STATISTICS);
  return `IF(${own("last")}=1,0,${own("count")})`;
}

/** McNemar's form against the next in the order, as integers. */
function apartFormula({ context }: DocumentSources): string {
  const { own, column } = tableIn(context, REASON_STATISTICS);
  const [count, next] = [own("named"), `SUMIF(${column("rank")},${own("rank")}+1,${column("named")})`];
  return `IF(OR(${count}=0,${next}=0),0,IF(${differs(count, next)},1,0))`;
}

function cutFormula(sources: DocumentSources): string {
  const { naming } = sources.context;
  const total = mentions(sources);
  const [first, second, third] = [1, 2, 3].map((place) => largest(sources, String(place)));
  const share = (key: string): string => `${total}*${naming.setting(key)}`;
  const isThird = `AND(ROUND(${first}+${second}-${share("vital-share")},9)<0,ROUND(${third}-${share("core-third-share")},9)>=0)`;
  return `IF(ROUND(${second}-${share("core-second-share")},9)<0,1,IF(${isThird},3,2))`;
}

function coreLineFormula(sources: DocumentSources): string {
  const { own, column } = tableIn(sources.context, REASON_STATISTICS);
  const needed = sources.context.results.pareto?.fewestMentions ?? 0;
  const total = mentions(sources);
  const [first, left] = [largest(sources, "1"), largest(sources, `${own("cut")}+1`)];
  const last = largest(sources, `COUNTIF(${column("named")},">0")`);
  const isFirst = differs(first, `IF(${left}>0,${left},${last})`);
  const isChance = `AND(${isFlat(sources)},NOT(${isFirst}))`;
  return `IF(OR(${total}<${String(needed)},${isChance}),${total},${left})`;
}

function isFlat({ context }: DocumentSources): string {
  const { column } = tableIn(context, REASON_STATISTICS);
  return `AND(COUNTIF(${column("named")},">0")>1,SUM(${column("apart")})=0)`;
}

function differs(a: string, b: string): string {
  return `100*(${a}-${b})^2>=384*(${a}+${b})`;
}

function largest({ context }: DocumentSources, place: string): string {
  return `IFERROR(LARGE(${tableIn(context, REASON_STATISTICS).column("named")},${place}),0)`;
}

function mentions({ context }: DocumentSources): string {
  return `SUM(${tableIn(context, REASON_STATISTICS).column("count")})`;
}
