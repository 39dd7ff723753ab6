import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { rowNumberIn } from "../formulas/reference";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { trendIn, type TrendKey } from "./table";

const HIDDEN = { width: 10, hidden: true, format: "integer" } as const;

/** Fewer months off the centre line say little. */
const FEWEST_MONTHS = 10;

/**
 * The runs of 不满意率 about its centre line (Anhøj's rules), hidden: side of the line, where a run begins, its number and
 * length, and where the level shifts. Whole numbers are compared: a share on the line is neither above nor below.
 */
export function runColumns({ context }: DocumentSources): readonly Column<PeriodMeasure>[] {
  const { name, heading, own, column } = trendIn(context);
  const runs = context.results.control?.runs;
  const side = column("side");
  const places = `(ROW(${side})-ROW()+${rowNumberIn(name, heading("month"))})`;
  const lastOff = `SUMPRODUCT(MAX((ROW(${side})<ROW())*(${side}<>0)*${places}))`;
  const isSame = `INDEX(${side},MAX(1,${lastOff}))=${own("side")}`;
  const working = (
    key: TrendKey,
    formula: string,
    value: Column<PeriodMeasure>["value"],
  ): Column<PeriodMeasure> => ({ key, heading: heading(key), ...HIDDEN, formula: `=${formula}`, value });
  return [
    working(
      "side",
      `SIGN(${own("dissatisfiedCount")}*SUM(${column("n")})-SUM(${column("dissatisfiedCount")})*${own("n")})`,
      (_month, index) => runs?.sides[index] ?? 0,
    ),
    working("runStart", `IF(${own("side")}=0,0,IF(${lastOff}=0,1,IF(${isSame},0,1)))`, (_month, index) =>
      runs?.starts[index] === true ? 1 : 0,
    ),
    working(
      "run",
      `SUMPRODUCT((ROW(${side})<=ROW())*${column("runStart")})`,
      (_month, index) => runs?.runs[index] ?? 0,
    ),
    working(
      "runLength",
      `SUMPRODUCT((${column("run")}=${own("run")})*(${side}<>0)*(${own("run")}>0))`,
      (_month, index) => runs?.lengths[index] ?? 0,
    ),
    working("shift", shiftFormula(context), (_month, index) => (runs?.shiftFrom === index ? 1 : 0)),
  ];
}

/** 1 where the shift begins: the longest run, or the one after it where that is the first. */
function shiftFormula(context: DocumentSources["context"]): string {
  const { own, column } = trendIn(context);
  const useful = `SUMPRODUCT(ABS(${column("side")}))`;
  const longest = `MAX(${column("runLength")})`;
  const tooLong = `${longest}>ROUND(LOG(${useful},2),0)+3`;
  const tooFew = `MAX(${column("run")})-1<CRITBINOM(${useful}-1,0.5,0.05)`;
  const shiftRun = `MAX(2,INDEX(${column("run")},MATCH(${longest},${column("runLength")},0)))`;
  const begins = `AND(${own("runStart")}=1,${own("run")}=${shiftRun},OR(${tooLong},${tooFew}))`;
  return `IF(${useful}<${String(FEWEST_MONTHS)},0,IF(${begins},1,0))`;
}
