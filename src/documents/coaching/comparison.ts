import { answered, argumentsOf, countOf, meanFormula } from "../formulas/conditions";
import { namedByStaff } from "../formulas/criterion";
import { countFormula } from "../formulas/figureText";
import { addressOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { INSPECTIONS } from "../inspection/table";
import { CONCEPTS } from "../../glossary/concepts";
import { cell } from "../sheet/cells";
import { countText } from "../sheet/numberText";
import type { Cell, NumberFormat } from "../sheet/cellSpec";
import { meanOf } from "../sheet/meanOf";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import type { CoachedAgent } from "./agents";
import { inspectedCases } from "./cases";
import { rowsOfAgent } from "./agentConditions";
import { agentColumn } from "./facts";
import { TERMS } from "./words";

/** A measure of the chosen agent and of all, with the answers that it rests on. */
interface Compared {
  readonly label: string;
  readonly format: NumberFormat;
  readonly gapFormat: NumberFormat;
  /** Differences of shares are shown in points. */
  readonly factor: 1 | 100;
  readonly own: Figure;
  readonly team: Figure;
}

/** A value and its n: formulas without "=", and what they give. */
interface Figure {
  readonly formula: string;
  readonly value: number | null;
  readonly n: string;
  readonly count: number;
}

/** Where the page has the chosen agent and the name. */
export interface Chosen {
  readonly agent: string;
  readonly name: string;
}

/** 与团队对比: the rows of the page, each with its gap and n. @param first the agent who is chosen at first. */
export function comparisonRows(
  sources: DocumentSources,
  first: CoachedAgent | undefined,
  chosen: Chosen,
  row: number,
): readonly (readonly Cell[])[] {
  const all = [
    ...scoreRows(sources, first, chosen),
    ...dimensionRows(sources, first, chosen),
    ...inspectionRow(sources, first, chosen),
  ];
  return all.map((compared, i) =>
    comparedCells(sources, compared, { ...chosen, isChosen: first !== undefined }, row + i),
  );
}

function comparedCells(
  sources: DocumentSources,
  { label, format, gapFormat, factor, own, team }: Compared,
  { agent, isChosen }: Chosen & { readonly isChosen: boolean },
  row: number,
): readonly Cell[] {
  const [mine, ours] = [addressOf(row, 2), addressOf(row, 3)];
  const shownOwn = live(sources, `=IF(${agent}="","",${own.formula})`, own.value ?? "");
  const gap = live(
    sources,
    `=IF(OR(${mine}="",${ours}=""),"",(${mine}-${ours})*${String(factor)})`,
    own.value === null || team.value === null ? "" : (own.value - team.value) * factor,
  );
  const n = live(
    sources,
    `=IF(${agent}="","",${countFormula(own.n)}&" / "&${countFormula(team.n)})`,
    isChosen ? `${countText(own.count)} / ${countText(team.count)}` : "",
  );
  return [
    cell(label, "text"),
    cell(shownOwn, "number", format),
    cell(live(sources, `=${team.formula}`, team.value ?? ""), "number", format),
    cell(gap, "number", gapFormat),
    cell(n, "textCentered"),
  ];
}

function scoreRows(
  sources: DocumentSources,
  first: CoachedAgent | undefined,
  chosen: Chosen,
): readonly Compared[] {
  const { context, words } = sources;
  const own = satisfactionFormulas(sources, ...rowsOfAgent(sources, chosen.agent));
  const team = satisfactionFormulas(sources);
  const { satisfaction, groups } = context.results;
  const role = agentColumn(context)?.role;
  if (own === null || team === null || satisfaction === null) return [];
  const mine = groups.find((table) => table.role === role)?.items.find(({ name }) => name === first?.agent);
  const row = (
    label: string,
    key: "rate" | "dissatisfiedRate" | "mean",
    format: NumberFormat,
    gapFormat: NumberFormat,
  ): Compared => ({
    label,
    format,
    gapFormat,
    factor: gapFormat === "signedPoints" ? 100 : 1,
    own: { formula: own[key], value: mine?.[key] ?? null, n: own.n, count: mine?.n ?? 0 },
    team: { formula: team[key], value: satisfaction[key], n: team.n, count: satisfaction.n },
  });
  return [
    row(words(CONCEPTS.groupRate), "rate", "percent1", "signedPoints"),
    row(words(CONCEPTS.dissatisfiedRate), "dissatisfiedRate", "percent1", "signedPoints"),
    row(words(CONCEPTS.meanScore), "mean", "decimal2", "signedDecimal2"),
  ];
}

function dimensionRows(
  sources: DocumentSources,
  first: CoachedAgent | undefined,
  chosen: Chosen,
): readonly Compared[] {
  const { context, data } = sources;
  if (data === null) return [];
  const conditions = rowsOfAgent(sources, chosen.agent);
  const nameAt = agentColumn(context)?.nameAt;
  const { answers } = context.results.cleaned;
  return data.dimensions.flatMap(({ heading, column }, i): Compared[] => {
    const measure = context.results.dimensions[i];
    if (measure === undefined) return [];
    const scores = Array.from(column.values).filter(
      (score, row) => answers[row] === 1 && !Number.isNaN(score) && nameAt?.(row) === first?.agent,
    );
    return [
      {
        label: measure.name,
        format: "decimal2",
        gapFormat: "signedDecimal2",
        factor: 1,
        own: {
          formula: meanFormula(sources, data, heading, ...conditions),
          value: meanOf(scores),
          n: countOf(sources, data, answered(data, heading), ...conditions),
          count: scores.length,
        },
        team: {
          formula: meanFormula(sources, data, heading),
          value: measure.mean,
          n: countOf(sources, data, answered(data, heading)),
          count: measure.n,
        },
      },
    ];
  });
}

/** 质检 of the agent, by number or name, where inspections stand. */
function inspectionRow(
  sources: DocumentSources,
  first: CoachedAgent | undefined,
  chosen: Chosen,
): readonly Compared[] {
  const { context, words } = sources;
  if (!context.isMade(INSPECTIONS.document)) return [];
  const { column } = tableIn(context, INSPECTIONS);
  const scored = `${column("inspected")},">0",${column("total")},">0"`;
  const [sum, count] = [`SUMIFS(${column("total")},${scored}`, `COUNTIFS(${scored}`];
  const of = (part: string, who: string): string =>
    `IF(${who}="",0,${part},${argumentsOf(namedByStaff(column("agent"), who))}))`;
  const both = (part: string): string => `(${of(part, chosen.agent)}+${of(part, chosen.name)})`;
  const figure = (names: readonly string[] | null, n: string, total: string): Figure => {
    const totals = inspectedCases(context, names).map((each) => each.total ?? 0);
    return {
      formula: `IFERROR(${total}/${n},"")`,
      value: meanOf(totals),
      n,
      count: totals.length,
    };
  };
  const names = [first?.agent ?? "", first?.name ?? ""].filter((name) => name !== "");
  return [
    {
      label: words(TERMS.inspectionMean),
      format: "decimal2",
      gapFormat: "signedDecimal2",
      factor: 1,
      own: figure(names, both(count), both(sum)),
      team: figure(null, `${count})`, `${sum})`),
    },
  ];
}
