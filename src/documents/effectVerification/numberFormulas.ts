import { categoryWords } from "../pareto/categoryWords";
import { countedLocale } from "../pareto/countedLocale";
import { whoseReasons } from "../pareto/reasonCounts";
import { numberFormulas as measureFormulas } from "../formulas/measureNumbers";
import { countRows, rowsBetween, type Condition } from "../formulas/conditions";
import { named } from "../formulas/criterion";
import { columnOf } from "../formulas/reference";
import { satisfactionOf } from "../formulas/satisfaction";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { plainNumbers, type Side } from "./side";
import { dayFormula } from "../sheet/dayFormula";
import { mentionedCategory } from "./mention";

/** The three numbers of a side: counted over 有效评价明细 where its answers stand there, else as they were kept. */
export function numberCells(
  sources: DocumentSources,
  measure: string,
  side: Side | null,
): readonly (CellContent | Formula)[] {
  if (side === null) return [null, null, null];
  const values = plainNumbers(side);
  const formulas = side.live === null ? null : formulasOf(sources, measure, side.live, side.numbers.kind);
  return values.map((value, place) => {
    const formula = formulas?.[place];
    return formula === undefined || value === null ? value : live(sources, `=${formula}`, value);
  });
}

/** Formulas without "=", n first. */
function formulasOf(
  sources: DocumentSources,
  measure: string,
  stretch: NonNullable<Side["live"]>,
  kind: Side["numbers"]["kind"],
): readonly string[] | null {
  const rows = rowsWithin(sources, stretch);
  if (rows === null) return null;
  const category = mentionedCategory(measure);
  if (category !== null) return mentionFormulas(sources, category, rows);
  const found = measureFormulas(sources, measure, rows);
  if (found === null || kind === "mean") return found;
  const [one = "", other = "", third = ""] = found;
  return kind === "share" ? [other, one] : [third, one, other];
}

function rowsWithin(
  { data }: DocumentSources,
  { from, to }: NonNullable<Side["live"]>,
): readonly Condition[] | null {
  return data === null || data.time === null ? null : rowsBetween(data, dayFormula(from), dayFormula(to));
}

/** Answers of the stretch, and those that mention the category. */
function mentionFormulas(
  sources: DocumentSources,
  category: string,
  rows: readonly Condition[],
): readonly string[] | null {
  const { data, context } = sources;
  const n = satisfactionOf(sources, rows)?.n;
  if (data === null || data.reasons.length === 0 || n === undefined) return null;
  const name = categoryWords(context, countedLocale(context)).label(category);
  const counts = data.reasons.map((heading) =>
    countRows(...named(columnOf(data.table, heading), name), ...whoseReasons(sources, data), ...rows),
  );
  return [n, counts.join("+")];
}
