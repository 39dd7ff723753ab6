import type { MeasureUnit } from "../../analysis/measures/measureUnit";
import type { Term } from "../../glossary/locale";
import { decimalFormula, percentFormula, signedFormula } from "../formulas/figureText";
import { fixed, joined, sentence, type LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { percentText, roundedText, signedText } from "../sheet/numberText";
import type { TableReference } from "../sheet/tableReference";
import { UNIT_FORMATS } from "../sheet/unitFormats";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

type FollowedKey = "month" | "change" | "chance" | "partial" | "chosen";

/** A measure by month as its table has it, and as it is now. */
export interface FollowedMeasure {
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly table: Pick<TableReference<FollowedKey>, "column" | "header">;
  /** The column of its values. */
  readonly values: string;
  readonly months: readonly FollowedMonth[];
}

interface FollowedMonth {
  readonly period: string;
  readonly value: number | null;
  /** As the table shows it; null where there is nothing to compare with. */
  readonly change: number | null;
  readonly chance: string;
  readonly complete: boolean;
  readonly chosen: boolean;
}

const UNITS: Readonly<Record<MeasureUnit, { readonly value: Term | null; readonly change: Term | null }>> = {
  share: { value: null, change: TERMS.changeShare },
  points: { value: null, change: null },
  score: { value: null, change: null },
  duration: { value: TERMS.unitSeconds, change: TERMS.unitSeconds },
  times: { value: TERMS.unitTimes, change: TERMS.unitTimes },
};

const CHANGES = {
  month: TERMS.changeOnMonthBefore,
  week: TERMS.changeOnWeekBefore,
  year: TERMS.changeOnYearBefore,
} as const;

/** The last complete month of the period evaluated, its change and whether chance would do; "" where there is none. */
export function latestFinding(sources: DocumentSources, measure: FollowedMeasure): LiveText {
  const { words, context } = sources;
  const { name, values, table, months } = measure;
  const inPeriod = context.results.period === null ? "" : `*(${table.column("chosen")}>0)`;
  const rows = `(ROW(${values})-ROW(${table.header("month")}))`;
  const place = `SUMPRODUCT(MAX((${table.column("partial")}=0)*ISNUMBER(${values})${inPeriod}*${rows}))`;
  const at = (column: string): string => `INDEX(${column},${place})`;
  const last = months.findLast(
    ({ complete, value, chosen }) => complete && value !== null && (inPeriod === "" || chosen),
  );
  if (last === undefined) return fixed("");
  const change = at(table.column("change"));
  const head = sentence(words, TERMS.latestMonth, {
    month: { formula: at(table.column("month")), value: last.period },
    measure: fixed(name),
    value: valueText(sources, measure, at(values), last.value ?? 0),
  });
  const against = sentence(words, CHANGES[context.results.step], {
    change: changeText(sources, measure, change, last.change ?? 0),
    chance: { formula: at(table.column("chance")), value: last.chance },
  });
  const changed = { formula: `IF(${change}="","",${against.formula})`, value: against.value };
  const said = joined([head, last.change === null ? { ...changed, value: "" } : changed], "");
  return { formula: `IF(${place}=0,"",${said.formula})`, value: said.value };
}

function valueText(
  sources: DocumentSources,
  { unit }: FollowedMeasure,
  expression: string,
  value: number,
): LiveText {
  if (unit === "share") return { formula: percentFormula(expression), value: percentText(value) };
  const { decimals } = UNIT_FORMATS[unit];
  const figure = { formula: decimalFormula(expression, decimals), value: roundedText(value, decimals) };
  return withUnit(sources, UNITS[unit].value, figure);
}

function changeText(
  sources: DocumentSources,
  { unit }: FollowedMeasure,
  expression: string,
  change: number,
): LiveText {
  const { decimals } = UNIT_FORMATS[unit];
  const figure = { formula: signedFormula(expression, decimals), value: signedText(change, decimals) };
  return withUnit(sources, UNITS[unit].change, figure);
}

function withUnit({ words }: DocumentSources, unit: Term | null, { formula, value }: LiveText): LiveText {
  if (unit === null) return { formula, value };
  const said = ` ${words(unit)}`;
  return { formula: `${formula}&${text(said)}`, value: value + said };
}
