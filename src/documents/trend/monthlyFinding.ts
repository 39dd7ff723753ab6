import type { MonthlyMeasures } from "../../analysis/monthly/monthlyMeasures";
import { decimalFormula, percentFormula, signedFormula } from "../formulas/figureText";
import { columnOf } from "../formulas/reference";
import { fixed, joined, sentence, type LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { percentText, roundedText, signedText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { isWhole, type MonthlyRow } from "./monthlyColumns";
import { MONTHLY } from "./table";
import { TERMS } from "./words";

/** The last month of a measure and its change on the month before; the measure's name where it has no month. */
export function monthlyFinding(
  sources: DocumentSources,
  { months }: MonthlyMeasures,
  { item, change }: MonthlyRow,
  row: number,
): LiveText {
  const { words, context } = sources;
  const { name } = tableIn(context, MONTHLY);
  if (change === undefined) return fixed(item.name);
  const cell = (place: number): string =>
    `INDEX(${columnOf(name, months[place]?.label ?? "")},${String(row + 1)})`;
  const [last, before] = [item.values[change.last] ?? 0, change.before];
  const head = sentence(words, TERMS.monthlyLatest, {
    measure: fixed(item.name),
    month: fixed(months[change.last]?.label ?? ""),
    value: figureOf(item, cell(change.last), last),
  });
  if (before === null) return head;
  const difference = `${cell(change.last)}-${cell(before)}`;
  const against = sentence(words, TERMS.monthlyOnMonthBefore, {
    change: differenceOf(sources, item, difference, last - (item.values[before] ?? 0)),
  });
  return joined([head, against], "");
}

type Item = MonthlyRow["item"];

function figureOf(item: Item, cell: string, value: number): LiveText {
  if (item.isShare) return { formula: percentFormula(cell), value: percentText(value) };
  const decimals = isWhole(item) ? 0 : 2;
  return { formula: decimalFormula(cell, decimals), value: roundedText(value, decimals) };
}

function differenceOf({ words }: DocumentSources, item: Item, difference: string, value: number): LiveText {
  if (!item.isShare) return { formula: signedFormula(difference, 2), value: signedText(value, 2) };
  const unit = ` ${words(TERMS.changeShare)}`;
  return {
    formula: `${signedFormula(`(${difference})*100`, 1)}&${text(unit)}`,
    value: signedText(value * 100, 1) + unit,
  };
}
