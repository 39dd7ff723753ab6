import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { rowNumberIn } from "../formulas/reference";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { trendIn } from "./table";

type MonthColumn = Column<PeriodMeasure>;

/** Laney's p′ is drawn from so many months on, above this scatter; d₂ is the mean range of two standard normal values. */
const LANEY = { months: 12, scatter: 1.2, meanRange: 1.128 } as const;

/** UCL, CL and LCL of 不满意率, beside what is printed. */
export function limitColumns({ context }: DocumentSources): readonly MonthColumn[] {
  const { heading, own, column } = trendIn(context);
  const { control } = context.results;
  const centre = own("centre");
  const margin = `3*${own("widening")}*SQRT(${centre}*(1-${centre})/${own("n")})`;
  const share = { width: 11, format: "percent1", unprinted: true } as const;
  return [
    {
      key: "upper",
      heading: heading("upper"),
      ...share,
      formula: `=IFERROR(MIN(1,${centre}+${margin}),"")`,
      value: (_month, index) => control?.points[index]?.upper ?? "",
    },
    {
      key: "centre",
      heading: heading("centre"),
      ...share,
      formula: `=IFERROR(SUM(${column("dissatisfiedCount")})/SUM(${column("n")}),"")`,
      value: () => control?.centre ?? "",
    },
    {
      key: "lower",
      heading: heading("lower"),
      ...share,
      formula: `=IFERROR(MAX(0,${centre}-${margin}),"")`,
      value: (_month, index) => control?.points[index]?.lower ?? "",
    },
  ];
}

/** What the limits are widened by where the months scatter more than chance allows. */
export function limitWorkings({ context }: DocumentSources): readonly MonthColumn[] {
  const { name, heading, own, column } = trendIn(context);
  const { control } = context.results;
  const centre = own("centre");
  const place = rowNumberIn(name, heading("month"));
  const before = `INDEX(${column("score")},MAX(1,${place}-1))`;
  const scatter = scatterFormula(context);
  const isLaney = `AND(COUNT(${column("score")})>=${String(LANEY.months)},${scatter}>${String(LANEY.scatter)})`;
  const hidden = { width: 12, hidden: true, format: "decimal3" } as const;
  return [
    {
      key: "score",
      heading: heading("score"),
      ...hidden,
      formula: `=IFERROR((${own("dissatisfiedRate")}-${centre})/SQRT(${centre}*(1-${centre})/${own("n")}),"")`,
      value: (_month, index) => control?.points[index]?.score ?? "",
    },
    {
      key: "range",
      heading: heading("range"),
      ...hidden,
      formula: `=IF(${place}=1,"",IFERROR(ABS(${own("score")}-${before}),""))`,
      value: (_month, index) => control?.points[index]?.range ?? "",
    },
    {
      key: "widening",
      heading: heading("widening"),
      ...hidden,
      formula: `=IFERROR(IF(${isLaney},${scatter},1),1)`,
      value: () => control?.widening ?? 1,
    },
  ];
}

/** σz as a formula without "=". */
function scatterFormula(context: DocumentSources["context"]): string {
  const range = trendIn(context).column("range");
  return `SUM(${range})/COUNT(${range})/${String(LANEY.meanRange)}`;
}
