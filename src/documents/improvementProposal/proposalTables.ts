import { planRows, type PlanRow } from "../plan/planRows";
import { PLAN } from "../plan/table";
import { problemRows, type ProblemRow } from "../problemAnalysis/problemRows";
import { PROBLEMS } from "../problemAnalysis/table";
import { templateFormula } from "../formulas/template";
import { tableOf, type Column, type TableFrame } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { PROPOSALS, RESOURCES } from "./table";
import { TERMS } from "./words";
import { placeOf } from "../formulas/criterion";

const HIDDEN = { width: 10, hidden: true, format: "text" } as const;

/** The columns of 方案审批: the problems of 售后服务问题分析及改善措施表, and under which number each was approved. */
export function proposalColumns({ context, words }: DocumentSources): readonly Column<ProblemRow>[] {
  const { heading, own } = tableIn(context, PROPOSALS);
  const problems = tableIn(context, PROBLEMS);
  const of = (key: "number" | "named"): string =>
    `INDEX(${problems.column(key)},${placeOf(own("key"), problems.column("key"))})`;
  return [
    {
      key: "number",
      heading: heading("number"),
      width: 14,
      formula: `=IFERROR(${templateFormula(words(TERMS.numbered), { number: of("number") })},"")`,
      value: ({ number }) => words(TERMS.numbered, { number }),
    },
    {
      key: "problem",
      heading: heading("problem"),
      width: 24,
      wrap: true,
      formula: `=IFERROR(${of("named")}&"","")`,
      value: ({ named }) => named,
    },
    {
      key: "approval",
      heading: heading("approval"),
      width: 16,
      owner: "staff",
      format: "text",
      value: () => null,
    },
    { key: "key", heading: heading("key"), ...HIDDEN, value: ({ key }) => key },
  ];
}

/** The columns of 资源与预算: what each action of the plan asks for. */
export function resourceColumns({ context }: DocumentSources): readonly Column<PlanRow>[] {
  const { heading, own } = tableIn(context, RESOURCES);
  const plan = tableIn(context, PLAN);
  const staff = { owner: "staff", wrap: true, value: () => null } as const;
  return [
    {
      key: "action",
      heading: heading("action"),
      width: 34,
      wrap: true,
      formula: `=IFERROR(INDEX(${plan.column("measure")},${placeOf(own("key"), plan.column("key"))})&"","")`,
      value: ({ action }) => action,
    },
    { key: "resources", heading: heading("resources"), width: 20, ...staff },
    { key: "budget", heading: heading("budget"), width: 28, ...staff },
    { key: "key", heading: heading("key"), ...HIDDEN, value: ({ key }) => key },
  ];
}

/** 方案审批 at a place. */
export function proposalTable(sources: DocumentSources, row: number, column: number): TableBlock {
  const { rows } = problemRows(sources.context);
  const frame = ledger(tableIn(sources.context, PROPOSALS).name, { row, column }, rows.length);
  return tableOf(sources, { ...frame, keyOf: ({ key }) => key }, rows, proposalColumns(sources));
}

/** 资源与预算 at a place. */
export function resourceTable(sources: DocumentSources, row: number, column: number): TableBlock {
  const { rows } = planRows(sources.context);
  const frame = ledger(tableIn(sources.context, RESOURCES).name, { row, column }, rows.length);
  return tableOf(sources, { ...frame, keyOf: ({ key }) => key }, rows, resourceColumns(sources));
}

const ROW_HEIGHT = 32;

function ledger(
  name: string,
  place: Pick<TableBlock, "row" | "column">,
  rows: number,
): Omit<TableFrame<unknown>, "keyOf"> {
  return {
    mode: "ledger",
    name,
    ...place,
    keyColumn: "key",
    filterButtons: false,
    rowHeight: ROW_HEIGHT,
    ...(rows === 0 ? { spareRows: 1 } : {}),
  };
}
