import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { CONCEPTS } from "../../glossary/concepts";
import { INSPECTION_ITEMS, scoreKey } from "./items";
import type { InspectionRecord } from "./records";
import { INSPECTIONS } from "./table";
import { isLate, timelinessFormula } from "./timeliness";
import { TERMS } from "./words";

type RecordColumn = Column<InspectionRecord>;

const DATE = { format: "date", align: "center", validation: { kind: "date" } } as const;

/** The columns of 质检记录: all staff's but what follows from the scores. */
export function recordColumns(sources: DocumentSources): readonly RecordColumn[] {
  return [
    ...caseColumns(sources),
    ...scoreColumns(sources),
    ...totalColumns(sources),
    ...judgedColumns(sources),
  ];
}

function staffColumn(
  { context }: DocumentSources,
  key: keyof typeof INSPECTIONS.headings,
  width: number,
  look: Partial<RecordColumn> = {},
): RecordColumn {
  return {
    key,
    heading: tableIn(context, INSPECTIONS).heading(key),
    width,
    owner: "staff",
    value: ({ cells }): CellContent => cells[key] ?? null,
    ...look,
  };
}

function caseColumns(sources: DocumentSources): readonly RecordColumn[] {
  const { words } = sources;
  const purposes = (["routine", "newcomer", "complaint", "change"] as const).map((key) =>
    words(TERMS[`purpose-${key}`]),
  );
  return [
    staffColumn(sources, "caseNumber", 12, { format: "text" }),
    staffColumn(sources, "recording", 16, { format: "text" }),
    staffColumn(sources, "agent", 12, { format: "text" }),
    staffColumn(sources, "served", 12, DATE),
    staffColumn(sources, "inspected", 12, DATE),
    staffColumn(sources, "purpose", 12, { align: "center", ...listChoices(purposes) }),
    staffColumn(sources, "inspector", 11),
  ];
}

function scoreColumns(sources: DocumentSources): readonly RecordColumn[] {
  return INSPECTION_ITEMS.map(({ key }) =>
    staffColumn(sources, scoreKey(key), 11, {
      align: "center",
      validation: { kind: "score", min: 1, max: 5 },
    }),
  );
}

/** 总分 is the mean of what was scored, or the score that two agreed on; 百分制 is twenty times that. */
function totalColumns({ context }: DocumentSources): readonly RecordColumn[] {
  const { heading, own } = tableIn(context, INSPECTIONS);
  const scores = INSPECTION_ITEMS.map(({ key }) => own(scoreKey(key))).join(",");
  const agreed = `AND(ISNUMBER(${own("rescored")}),${own("firstRescorer")}<>"",${own("secondRescorer")}<>"")`;
  const mean = `IF(COUNT(${scores})=0,"",SUM(${scores})/COUNT(${scores}))`;
  return [
    {
      key: "total",
      heading: heading("total"),
      width: 9,
      format: "decimal2",
      formula: `=IF(${agreed},${own("rescored")},${mean})`,
      value: ({ total }) => total ?? "",
    },
    {
      key: "percent",
      heading: heading("percent"),
      width: 9,
      format: "decimal1",
      formula: `=IF(ISNUMBER(${own("total")}),${own("total")}*20,"")`,
      value: ({ total }) => (total === null ? "" : total * 20),
    },
  ];
}

function judgedColumns(sources: DocumentSources): readonly RecordColumn[] {
  const { words, context } = sources;
  const { heading } = tableIn(context, INSPECTIONS);
  return [
    staffColumn(sources, "problem", 26, { wrap: true }),
    staffColumn(sources, "advice", 26, { wrap: true }),
    staffColumn(sources, "disputed", 8, { align: "center", ...listChoices([words(CONCEPTS.yes)]) }),
    staffColumn(sources, "rescored", 10, {
      align: "center",
      validation: { kind: "score", min: 1, max: 5 },
      tooltip: words(TERMS.tooltipRescored),
    }),
    staffColumn(sources, "firstRescorer", 10),
    staffColumn(sources, "secondRescorer", 10),
    staffColumn(sources, "reviewer", 10),
    staffColumn(sources, "version", 9, { align: "center", tooltip: words(TERMS.tooltipVersion) }),
    {
      key: "mark",
      heading: heading("mark"),
      width: 13,
      align: "center",
      value: ({ cells }) => cells["mark"] ?? null,
    },
    {
      key: "timeliness",
      heading: heading("timeliness"),
      width: 12,
      align: "center",
      formula: `=${timelinessFormula(context)}`,
      value: ({ cells }) => (isLate(cells) ? words(TERMS.late) : ""),
    },
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}
