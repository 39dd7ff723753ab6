import { SHARED } from "../sharedWords";
import type { Circumstance, CircumstanceKind } from "../../analysis/diagnosis/circumstance";
import type { Quadrant } from "../../analysis/diagnosis/quadrant";
import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import type { CleanDataLayout } from "../cleanData/layout";
import { answered, type Condition } from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import { satisfactionFormulas, share, type SatisfactionFormulas } from "../formulas/satisfaction";
import { named } from "../formulas/criterion";
import { text } from "../formulas/text";
import { roleTerm } from "../groups/roleTerms";
import { verdictText } from "../groups/verdict";
import { NONE } from "../sheet/none";
import type { NumberFormat } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { roundedText, signedText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { adjustedQuadrant } from "./adjustedQuadrant";
import { CIRCUMSTANCE_TERMS } from "./circumstanceWords";
import { widthsIn } from "./places";
import { quadrantName } from "./quadrantNames";
import { CIRCUMSTANCES } from "./table";

/** Answers and rates follow the workbook; intervals and verdicts are as of the run, as those of groups. */
export function circumstanceColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
): readonly Column<Circumstance>[] {
  const { heading } = tableIn(sources.context, CIRCUMSTANCES);
  return [
    {
      key: "name",
      heading: heading("name"),
      width: 33,
      format: "text",
      wrap: true,
      value: ({ of }) => circumstanceName(sources, of),
    },
    ...figureColumns(sources, data),
    ...proofColumns(sources),
    ...quadrantColumns(sources),
  ];
}

/** What a circumstance is called. */
export function circumstanceName({ words, context }: DocumentSources, of: CircumstanceKind): string {
  if (of.kind === "group")
    return words(CIRCUMSTANCE_TERMS.circumstanceGroup, {
      role: words(roleTerm(context.results, of.role)),
      name: of.name,
    });
  const name = words(OPERATING_MEASURES[of.name].circumstance);
  if (of.limit === null) return name;
  const unit = words(
    of.unit === "duration" ? CIRCUMSTANCE_TERMS.circumstanceSeconds : CIRCUMSTANCE_TERMS.circumstanceTimes,
  );
  const limit = roundedText(of.limit, 1).replace(/\.0$/u, "");
  return words(CIRCUMSTANCE_TERMS.circumstanceBeyond, { name, limit, unit });
}

/** The answers under a circumstance and all of which it is known whether they were; null without a column. */
function conditionsOf(
  data: CleanDataLayout,
  of: CircumstanceKind,
): { readonly own: readonly Condition[]; readonly all: Condition } | null {
  if (of.kind === "group") {
    const heading = data.groups.find(({ role }) => role === of.role)?.heading;
    if (heading === undefined) return null;
    const column = columnOf(data.table, heading);
    return { own: named(column, of.name), all: [column, '"<>"'] };
  }
  const heading = data.operating.find(({ role }) => role === of.role)?.heading;
  if (heading === undefined) return null;
  const worse = of.better === "lower" ? ">" : "<";
  const own: Condition = [columnOf(data.table, heading), `"${worse}${String(of.limit ?? 0.5)}"`];
  return { own: [own], all: answered(data, heading) };
}

interface BothSides {
  readonly own: SatisfactionFormulas;
  readonly all: SatisfactionFormulas;
}

function figureColumns(sources: DocumentSources, data: CleanDataLayout): readonly Column<Circumstance>[] {
  const { heading } = tableIn(sources.context, CIRCUMSTANCES);
  const formulasOf = ({ of }: Circumstance): BothSides | null => {
    const found = conditionsOf(data, of);
    const own = found === null ? null : satisfactionFormulas(sources, ...found.own);
    const all = found === null ? null : satisfactionFormulas(sources, found.all);
    return own === null || all === null ? null : { own, all };
  };
  const figure = (
    key: "n" | "dissatisfied" | "rate" | "othersRate",
    format: NumberFormat,
    formula: (sides: BothSides) => string,
  ): Column<Circumstance> => ({
    key,
    heading: heading(key),
    width: 11,
    format,
    rowFormulas: true,
    value: (row) => {
      const sides = formulasOf(row);
      const value = row[key] ?? "";
      return sides === null ? value : live(sources, `=${formula(sides)}`, value);
    },
  });
  return [
    figure("n", "integer", ({ own }) => own.n),
    figure("dissatisfied", "integer", ({ own }) => own.dissatisfied),
    figure("rate", "percent1", ({ own }) => own.rate),
    figure("othersRate", "percent1", ({ own, all }) =>
      share(`(${all.content}-${own.content})`, `(${all.n}-${own.n})`),
    ),
  ];
}

function proofColumns({ context, words }: DocumentSources): readonly Column<Circumstance>[] {
  const { heading, own } = tableIn(context, CIRCUMSTANCES);
  return [
    {
      key: "difference",
      heading: heading("difference"),
      width: 15,
      format: "signedPoints",
      formula: `=IF(COUNT(${own("rate")},${own("othersRate")})<2,"",100*(${own("rate")}-${own("othersRate")}))`,
      value: ({ rate, othersRate }) =>
        rate === null || othersRate === null ? "" : 100 * (rate - othersRate),
    },
    {
      key: "interval",
      heading: heading("interval"),
      width: 16,
      align: "center",
      value: ({ differenceInterval: interval }) =>
        interval === null ? NONE : interval.map((end) => signedText(100 * end, 1)).join(words(SHARED.upTo)),
    },
    {
      key: "verdict",
      heading: heading("verdict"),
      width: 14,
      align: "center",
      value: ({ verdict }) => verdictText(words, verdict),
    },
  ];
}

function quadrantColumns(sources: DocumentSources): readonly Column<Circumstance>[] {
  const { context, locale, words } = sources;
  const { heading, own, column } = tableIn(context, CIRCUMSTANCES);
  const widths = widthsIn(locale);
  const named = (id: Quadrant): string => text(quadrantName(id, locale));
  const proven = `${own("verdict")}=${text(verdictText(words, "below"))}`;
  const frequent = `${own("dissatisfied")}>=AVERAGE(${column("dissatisfied")})`;
  return [
    {
      key: "quadrant",
      heading: heading("quadrant"),
      width: widths.quadrant,
      wrap: true,
      formula: `=IF(${proven},IF(${frequent},${named("urgent-important")},${named("urgent")}),${named("neither")})`,
      value: ({ quadrant }) => quadrantName(quadrant, locale),
    },
    adjustedQuadrant(sources, CIRCUMSTANCES, ({ adjusted }) => adjusted),
    { key: "key", heading: heading("key"), width: 8, hidden: true, format: "text", value: ({ key }) => key },
  ];
}
