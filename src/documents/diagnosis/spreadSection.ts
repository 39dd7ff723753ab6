import type { DiagnosedProblem, Diagnosis } from "../../analysis/diagnosis/diagnosis";
import { verbatim } from "../formulas/criterion";
import { percentFormula } from "../formulas/figureText";
import { text } from "../formulas/text";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { across, cell, sectionHeading } from "../sheet/cells";
import { percentText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import { type DocumentSources, live } from "../sources";
import { COLUMNS, nameHeight, QUADRANT_PLACES, SPREAD_ROW, UNUSED_POINTS, widthsIn } from "./places";
import { PROBLEM_WORKINGS } from "./table";
import { TERMS } from "./words";

/** Columns that the kind and what it follows from take. */
const KIND = { first: 3, columns: 2 } as const;
const BASIS = { first: 5, columns: COLUMNS.last - COLUMNS.left - 4 } as const;

/** 共性/个性 (S25): whose each problem is and why; its share of all reasons is live. */
export function spreadSection(sources: DocumentSources, { problems }: Diagnosis): readonly CellsBlock[] {
  const { words, locale } = sources;
  const headings = [
    cell(words(TERMS.problem), "headingLeft"),
    cell(words(TERMS.customers), "headingRight"),
    cell(words(TERMS.agents), "headingRight"),
    ...across(cell(words(TERMS.spread), "headingLeft"), KIND.columns),
    ...across(cell(words(TERMS.basis), "headingLeft"), BASIS.columns),
  ];
  const rows = problems.map((problem) => [
    cell(problem.label[locale], "text"),
    cell(problem.customers, "number", "integer"),
    cell(problem.agents ?? "—", "number", "integer"),
    ...across(kindCell(sources, problem), KIND.columns),
    ...across(basisCell(sources, problem), BASIS.columns),
  ]);
  const blanks = Array.from({ length: QUADRANT_PLACES - rows.length }, () => []);
  return [
    sectionHeading(SPREAD_ROW, COLUMNS.left, words(TERMS.spreadHeading)),
    {
      kind: "cells",
      row: SPREAD_ROW + 1,
      column: COLUMNS.left,
      rows: [headings, ...rows, ...blanks],
      rowHeights: [
        24,
        ...problems.map(({ label }) => nameHeight(label[locale], widthsIn(locale).problem)),
        ...blanks.map(() => UNUSED_POINTS),
      ],
      merges: [headings, ...rows].flatMap((_, row) => [
        { row, column: KIND.first, rows: 1, columns: KIND.columns },
        { row, column: BASIS.first, rows: 1, columns: BASIS.columns },
      ]),
    },
  ];
}

/** A cell of the workings in the row of a problem. */
function mentionsOf({ context }: DocumentSources, { id }: DiagnosedProblem): string {
  const { column } = tableIn(context, PROBLEM_WORKINGS);
  return `INDEX(${column("mentions")},MATCH(${text(verbatim(id))},${column("key")},0))`;
}

function allMentions({ context }: DocumentSources): string {
  const { column } = tableIn(context, PROBLEM_WORKINGS);
  return `MAX(${column("mentions")})`;
}

function kindCell(sources: DocumentSources, problem: DiagnosedProblem): Cell {
  const { words } = sources;
  return cell(
    live(sources, `=${kindFormula(sources, problem)}`, words(TERMS[`spread-${problem.spread}`])),
    "text",
  );
}

/** The rule of spreadOf in the analysis, without "=": customers and agents as of the run, limits and shares live. */
function kindFormula(sources: DocumentSources, problem: DiagnosedProblem): string {
  const { words, context } = sources;
  const { customers, agents, largestAgent, ignoresAgents, count } = problem;
  const setting = (key: string): string => context.naming.setting(key);
  const named = (kind: DiagnosedProblem["spread"]): string => text(words(TERMS[`spread-${kind}`]));
  const isShare = `ROUND(${mentionsOf(sources, problem)}-${setting("common-share")}*${allMentions(sources)},9)>=0`;
  const common = `IF(${isShare},${named("common")},${named("individual")})`;
  const ofAgents =
    ignoresAgents || agents === null
      ? common
      : `IF(${String(agents)}<${setting("common-agents")},${named("individual")},${common})`;
  const isOne = `${String(largestAgent?.count ?? 0)}/${String(count)}>=${setting("agent-share")}`;
  const judged =
    ignoresAgents || largestAgent === null ? ofAgents : `IF(${isOne},${named("one-agent")},${ofAgents})`;
  return `IF(${String(customers)}<${setting("common-customers")},${named("individual")},${judged})`;
}

function basisCell(sources: DocumentSources, problem: DiagnosedProblem): Cell {
  const { words, context } = sources;
  const share = problem.count / (context.results.diagnosis?.total ?? 1);
  const said = agentsSaid(sources, problem);
  const individual = words(TERMS.basisIndividual);
  const [before = "", after = ""] = words(TERMS.basisShare, { share: "\u0000" }).split("\u0000");
  const shown = percentFormula(`${mentionsOf(sources, problem)}/${allMentions(sources)}`);
  const isIndividual = `${kindFormula(sources, problem)}=${text(words(TERMS["spread-individual"]))}`;
  const formula = `=IFERROR(${text(before)}&${shown}&${text(after + said)}&IF(${isIndividual},${text(individual)},""),"")`;
  const value =
    words(TERMS.basisShare, { share: percentText(share) }) +
    said +
    (problem.spread === "individual" ? individual : "");
  return cell(live(sources, formula, value), "text");
}

function agentsSaid({ words }: DocumentSources, problem: DiagnosedProblem): string {
  const { ignoresAgents, agents, largestAgent, count, spread } = problem;
  if (ignoresAgents) return words(TERMS.basisAnyAgent);
  if (agents === null || largestAgent === null) return words(TERMS.basisUnknownAgents);
  if (spread !== "one-agent") return words(TERMS.basisAgents, { n: agents });
  return words(TERMS.basisOneAgent, {
    agent: largestAgent.name,
    share: percentText(largestAgent.count / count),
    count: largestAgent.count,
    all: count,
  });
}
