import type { Scale } from "../../analysis/survey/scale";
import { countRows, onScale, rowsOfAnyPeriod } from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import { fixed, joined, sentence, type LiveText } from "../formulas/sentence";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { madeFrom } from "../sheet/titleBand";
import { liveText, type DocumentSources } from "../sources";
import type { CleanDataLayout } from "./layout";
import { correctionsOf } from "./correctionsOf";
import { TERMS } from "./words";

/**
 * Under the title: what the sheet is made from, how many rows have no overall score, that scores were turned, and how
 * many of those that staff typed are no number of the scale: they count nowhere.
 */
export function cleanDataSubtitle(sources: DocumentSources, data: CleanDataLayout): CellContent | Formula {
  const { scale, partialAnswers: n } = sources.context.results;
  const partial = n === 0 ? [] : [fixed(sources.words(TERMS.partialAnswers, { n }))];
  const made = joined([fixed(madeFrom(sources)), ...partial], " · ");
  if (scale === null || data.score === null) return liveText(sources, made);
  const { min: best, max: worst } = scale;
  const turned = scale.turned ? [fixed(sources.words(TERMS.turned, { best, worst }))] : [];
  return liveText(
    sources,
    joined([joined([made, ...turned], " · "), offScale(sources, data, data.score, scale)], ""),
  );
}

function offScale(sources: DocumentSources, data: CleanDataLayout, heading: string, scale: Scale): LiveText {
  const range = columnOf(data.table, heading);
  const rows = rowsOfAnyPeriod(data);
  const typed = countRows([range, '"<>"'], ...rows);
  const valid = countRows(...onScale(range, scale), ...rows);
  const count = offScaleCount(sources, scale);
  const { min, max } = scale;
  const said = sentence(sources.words, TERMS.offScale, {
    count: { formula: `(${typed}-${valid})`, value: String(count) },
    min: fixed(String(min)),
    max: fixed(String(max)),
  });
  return {
    formula: `IF(${typed}=${valid},"",${said.formula})`,
    value: count === 0 ? "" : said.value,
  };
}

/** Rows that staff did not leave out, whose score they made something else than a number of the scale. */
function offScaleCount({ context }: DocumentSources, { min, max }: Scale): number {
  const corrections = correctionsOf(context.staff);
  const { keys, listed } = context.results.cleaned;
  return keys().filter((key, row) => {
    const { score, excludedBecause } = corrections.get(key) ?? {};
    if (listed[row] !== 1 || excludedBecause || score === undefined || score === null) return false;
    return typeof score === "string" || score < min || score > max;
  }).length;
}
