import { NONE } from "../sheet/none";
import { argumentsOf } from "../formulas/conditions";
import { namedByStaff } from "../formulas/criterion";
import { columnOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { text } from "../formulas/text";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { statusWord } from "../tracking/status";
import { TRACKING } from "../tracking/table";
import { assessedDepartments, type AssessedDepartment } from "./assessmentRows";
import { summarySection, type SummarySection } from "./section";
import { ASSESSMENT } from "./table";
import { TERMS } from "./words";

type DepartmentColumn = Omit<Column<AssessedDepartment>, "width">;

/** 考核: each department's satisfaction and how far its part of the plan is; null without an overall score. */
export function assessmentSection(sources: DocumentSources): SummarySection | null {
  const { words, context } = sources;
  const satisfaction = satisfactionScoreFormula(sources);
  if (satisfaction === null) return null;
  const { rows, adopted } = assessedDepartments(context);
  return summarySection(sources, {
    title: words(TERMS.assessment),
    table: ASSESSMENT,
    rows,
    keyOf: ({ key }) => key,
    columns: [...enteredColumns(sources), ...scoreColumns(sources, satisfaction)],
    notes: [TERMS.noteSatisfactionScore, TERMS.noteScore].map((note) => words(note)),
    typed: staffRows(context.staff, ASSESSMENT) ?? [],
    frame: { mode: "ledger", keyColumn: "key", adopted, roomBelow: true, ruledRows: 0 },
  });
}

function enteredColumns({ context }: DocumentSources): readonly DepartmentColumn[] {
  const { heading } = tableIn(context, ASSESSMENT);
  return [
    {
      key: "department",
      heading: heading("department"),
      owner: "staff",
      wrap: true,
      value: ({ department }) => department,
    },
    {
      key: "weight",
      heading: heading("weight"),
      owner: "staff",
      format: "percent0",
      value: ({ weight }) => weight,
    },
  ];
}

function scoreColumns({ context }: DocumentSources, satisfaction: string): readonly DepartmentColumn[] {
  const { heading, own } = tableIn(context, ASSESSMENT);
  const [weight, reached, completed] = [own("weight"), own("satisfactionScore"), own("completion")];
  const share = `IF(${weight}>1,${weight}/100,${weight})`;
  const missed = `IF(ISNUMBER(${completed}),MAX(${reached},${completed}*100),${reached})`;
  const points = `IF(${reached}>=100,${reached},${missed})`;
  return [
    {
      key: "satisfactionScore",
      heading: heading("satisfactionScore"),
      format: "decimal1",
      formula: `=${satisfaction}`,
      value: (row) => row.satisfactionScore ?? "",
    },
    {
      key: "completion",
      heading: heading("completion"),
      format: "percent0",
      formula: `=${completionFormula(context)}`,
      value: ({ completion }) => completion ?? NONE,
    },
    {
      key: "score",
      heading: heading("score"),
      format: "decimal1",
      formula: `=IF(AND(ISNUMBER(${weight}),ISNUMBER(${reached})),${share}*${points},"")`,
      value: ({ score }) => score ?? "",
    },
    { key: "key", heading: heading("key"), unseen: true, format: "text", value: ({ key }) => key },
  ];
}

/** Of the team of the department's name where there is one, else of all answers. */
function satisfactionScoreFormula(sources: DocumentSources): string | null {
  const { context, data } = sources;
  const all = satisfactionFormulas(sources);
  if (all === null) return null;
  const team = data?.groups.find(({ role }) => role === "group");
  const department = tableIn(context, ASSESSMENT).own("department");
  const ofTeam =
    data === null || team === undefined
      ? null
      : satisfactionFormulas(sources, ...namedByStaff(columnOf(data.table, team.heading), department));
  const whole = `${all.content}/${all.n}`;
  const rate = ofTeam === null ? whole : `IF(${ofTeam.n}>0,${ofTeam.content}/${ofTeam.n},${whole})`;
  return `IFERROR(MIN(100,${rate}/${context.naming.setting("target-rate")}*100),"")`;
}

/** 改善计划完成率 of the actions that a department has. */
function completionFormula(context: DocumentSources["context"]): string {
  const { column } = tableIn(context, TRACKING);
  const department = tableIn(context, ASSESSMENT).own("department");
  const ofDepartment = argumentsOf(namedByStaff(column("department"), department));
  const done = `COUNTIFS(${column("counts")},1,${column("status")},${text(statusWord(context, "done"))},${ofDepartment})`;
  return `IFERROR(${done}/SUMIFS(${column("counts")},${ofDepartment}),${text(NONE)})`;
}
