import type { GroupColumn } from "../../analysis/measures/groupColumns";
import type { OperatingMeasure } from "../../analysis/measures/operating";
import type { Results } from "../../analysis/results";
import type { Scale } from "../../analysis/survey/scale";
import type { ScoreColumn } from "../../analysis/survey/survey";
import { CONCEPTS } from "../../glossary/concepts";
import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { CLEAN_DATA } from "./table";
import { TERMS } from "./words";

/** A column of 清洗数据 that an operating measure is counted over. */
export interface OperatingColumn extends OperatingMeasure {
  readonly heading: string;
}

/** Headings of the table 清洗数据, which formulas on every other sheet refer to; null or [] where it has no such column. */
export interface CleanDataLayout {
  readonly table: string;
  readonly score: string | null;
  readonly scoreFound: string | null;
  readonly time: string | null;
  /** Where nothing but years is known. */
  readonly years: string | null;
  readonly excluded: string;
  readonly dimensions: readonly { readonly heading: string; readonly column: ScoreColumn }[];
  readonly nps: string | null;
  readonly ces: string | null;
  /** 原因1 … 原因k, and beside each what was found. */
  readonly reasons: readonly string[];
  readonly reasonsFound: readonly string[];
  /** Durations, transfers and the like (S12). */
  readonly operating: readonly OperatingColumn[];
  /** Points of each complaint's level. */
  readonly complaintLevel: string | null;
  /** What divides the answers (S07). */
  readonly groups: readonly (GroupColumn & { readonly heading: string })[];
}

/** Where the cleaned answers stand; null for an aggregated source, which has no rows of answers. */
export function cleanDataLayout(context: DocumentContext): CleanDataLayout | null {
  const words = wordsOf(context.localeOf(CLEAN_DATA.document));
  const { cleaned, reasons, operating, groupColumns } = context.results;
  const { survey } = cleaned;
  if (survey.kind !== "answers" && survey.kind !== "long") return null;
  const places = reasons?.mostPerRow ?? 0;
  const numbered = (heading: string): string[] =>
    Array.from({ length: places }, (_, i) => heading.replace("#", String(i + 1)));
  const taken = new Set(Object.values(CLEAN_DATA.headings).map((term) => folded(words(term))));
  const claim = (wanted: string): string => claimHeading(wanted, taken);
  return {
    table: context.naming.table(CLEAN_DATA.document),
    scoreFound: survey.score === null ? null : claim(words(TERMS.scoreFound)),
    score: survey.score === null ? null : claim(words(TERMS.score)),
    time: survey.time === null ? null : claim(words(TERMS.time)),
    years: survey.years === undefined ? null : claim(words(TERMS.year)),
    excluded: claim(words(TERMS.excludedBecause)),
    reasonsFound: numbered(words(TERMS.reasonFoundNumbered)).map(claim),
    reasons: numbered(words(TERMS.reasonNumbered)).map(claim),
    nps: survey.nps === null ? null : claim(words(CONCEPTS.netPromoterAnswer)),
    ces: survey.ces === null ? null : claim(words(CONCEPTS.customerEffortAnswer)),
    dimensions: survey.dimensions.map((column) => ({ heading: claim(column.header), column })),
    operating: operating.map((measure) => ({
      ...measure,
      heading: claim(words(OPERATING_MEASURES[measure.name].column)),
    })),
    complaintLevel: survey.complaintLevels === undefined ? null : claim(words(TERMS.complaintLevel)),
    groups: groupColumns.map((column) => ({ ...column, heading: claim(column.header) })),
  };
}

/** The scales whose bands formulas count by, each once: the overall score's and those of dimensions not of five points. */
export function scoreScales({ scale, cleaned }: Results): readonly Scale[] {
  const ofDimensions = cleaned.survey.dimensions.map((dimension) => dimension.scale);
  const banded = ofDimensions.filter(({ kind }) => kind !== "1-5" && kind !== "words-5");
  const scales = new Map<string, Scale>();
  for (const each of [...(scale === null ? [] : [scale]), ...banded]) {
    if (!scales.has(each.kind)) scales.set(each.kind, each);
  }
  return [...scales.values()];
}

/** `wanted` made fit for a table heading and unlike those taken; tables tell headings apart without case. */
export function claimHeading(wanted: string, taken: Set<string>): string {
  const base =
    wanted.replace(/\s+/g, " ").trim().replace(/\[/g, "［").replace(/\]/g, "］").slice(0, 200) || "—";
  let heading = base;
  for (let occurrence = 2; taken.has(folded(heading)); occurrence++)
    heading = `${base} ${String(occurrence)}`;
  taken.add(folded(heading));
  return heading;
}

function folded(heading: string): string {
  return heading.normalize("NFKC").toLowerCase();
}
