import { NONE } from "../sheet/none";
import type { ReasonDifference } from "../../analysis/reasons/breakdown/reasonParts";
import { CONCEPTS } from "../../glossary/concepts";
import { SIGNIFICANT } from "../formulas/difference";
import { categoryWords } from "../pareto/categoryWords";
import { cell } from "../sheet/cells";
import type { Cell } from "../sheet/cellSpec";
import { gridTable } from "../sheet/grid";
import type { Block } from "../sheet/sheetSpec";
import { periodLabelText } from "../sheet/periodWording";
import type { DocumentSources } from "../sources";
import { shownChance } from "./shown";
import { TERMS } from "./words";

/** Two periods over the same categories: the share of answers that mention each, its change and whether chance would do. */
export function periodSection(
  sources: DocumentSources,
  differences: readonly ReasonDifference[],
  row: number,
): readonly Block[] {
  const { context, locale, words } = sources;
  const { label } = categoryWords(context, locale);
  const compared = context.results.comparisons[0]?.periods;
  const after = compared?.after.period?.label;
  const title = words(TERMS.byPeriod, {
    before: periodLabelText(words, compared?.before.period.label ?? ""),
    after: after === undefined ? words(TERMS.restOfData) : periodLabelText(words, after),
  });
  const headings = [
    TERMS.category,
    TERMS.beforeCount,
    TERMS.beforeShare,
    TERMS.afterCount,
    TERMS.afterShare,
    TERMS.change,
    CONCEPTS.intervalLow,
    CONCEPTS.intervalHigh,
    TERMS.adjustedP,
    TERMS.verdict,
  ].map((term) => words(term));
  const rows = differences.map((difference) => [
    cell(label(difference.category), "text"),
    ...figureCells(difference),
    cell(verdictOf(sources, difference), "textCentered"),
  ]);
  return gridTable(row, 1, title, headings, rows);
}

function figureCells({ own, other, interval, adjustedP }: ReasonDifference): readonly Cell[] {
  const [now, before] = [shareOf(own), shareOf(other)];
  const change = now === null || before === null ? null : now - before;
  const points = (share: number | null = null): Cell =>
    cell(share === null ? NONE : 100 * share, "number", "signedPoints");
  return [
    cell(other.count, "number", "integer"),
    cell(before ?? NONE, "number", "percent1"),
    cell(own.count, "number", "integer"),
    cell(now ?? NONE, "number", "percent1"),
    points(change),
    points(interval?.[0]),
    points(interval?.[1]),
    cell(shownChance(adjustedP), "textCentered"),
  ];
}

function shareOf({ count, n }: ReasonDifference["own"]): number | null {
  return n === 0 ? null : count / n;
}

/** What is set last is no problem to be judged. */
function verdictOf({ context, words }: DocumentSources, { category, adjustedP }: ReasonDifference): string {
  const scheme = context.results.reasons?.scheme.categories ?? [];
  if (scheme.find(({ name }) => name === category)?.last === true) return NONE;
  if (adjustedP === null) return words(CONCEPTS.smallSample);
  return words(adjustedP < SIGNIFICANT ? CONCEPTS.significant : CONCEPTS.normalVariation);
}
