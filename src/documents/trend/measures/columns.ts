import { text } from "../../formulas/text";
import { SHARED } from "../../sharedWords";
import type { MeasurePeriod, MeasureTrend } from "../../../analysis/measures/measureTrend";
import { CONCEPTS } from "../../../glossary/concepts";
import { sampleEnds, sampleValueFormula } from "../../formulas/sampleFormulas";
import { signedFormula } from "../../formulas/figureText";
import type { Column } from "../../sheet/column";
import { displayWidth } from "../../sheet/displayWidth";
import { signedText } from "../../sheet/numberText";
import { inShownUnit, UNIT_FORMATS } from "../../sheet/unitFormats";
import type { DocumentSources } from "../../sources";
import { chanceFormula, chanceOf } from "../chance";
import { markColumn } from "../monthMarks";
import { alarmFormula, alarmText } from "./alarm";
import { BEFORE, cellsOf, YEAR_BEFORE, type MeasureSide } from "./sides";
import { measureWorkings, monthNumbers, testedCells } from "./workings";

export type MonthColumn = Column<MeasurePeriod>;

/** A measure by month with its interval, its changes, and what these say; then what they follow from. */
export function measureColumns(sources: DocumentSources, trend: MeasureTrend): readonly MonthColumn[] {
  const changes = (side: MeasureSide): readonly MonthColumn[] => changeColumns(sources, trend, side);
  return [
    ...valueColumns(sources, trend),
    ...changes(BEFORE),
    ...saidColumns(sources, trend),
    ...changes(YEAR_BEFORE).map((column) => ({ ...column, unprinted: true })),
    ...measureWorkings(sources, trend),
  ];
}

function valueColumns(sources: DocumentSources, trend: MeasureTrend): readonly MonthColumn[] {
  const { kind, unit } = trend;
  const { heading, own } = cellsOf(sources.context, trend);
  const cells = testedCells(own);
  return [
    {
      key: "month",
      heading: heading("month"),
      width: 12,
      format: "text",
      align: "center",
      value: ({ period }) => period,
    },
    {
      key: "n",
      heading: heading("n"),
      width: 11,
      format: "integer",
      formula: `=${monthNumbers(sources, trend).n}`,
      value: ({ n }) => n,
    },
    {
      key: "value",
      heading: heading("value"),
      width: 12,
      format: UNIT_FORMATS[unit].value,
      formula: `=IF(${own("n")}=0,"",${sampleValueFormula(kind, cells)})`,
      value: ({ value }) => value ?? "",
    },
    ...endColumns(sources, trend),
  ];
}

function endColumns({ context }: DocumentSources, trend: MeasureTrend): readonly MonthColumn[] {
  const { kind, unit } = trend;
  const { heading, own } = cellsOf(context, trend);
  const ends = sampleEnds(kind, testedCells(own));
  return (["low", "high"] as const).map((key, place) => ({
    key,
    heading: heading(key),
    width: 12,
    format: UNIT_FORMATS[unit].value,
    formula: `=IF(${own("n")}=0,"",${ends[key]})`,
    value: ({ interval }) => interval?.[place] ?? "",
  }));
}

/** A change in the unit that it is shown in, its interval, and whether chance would do. */
function changeColumns(
  sources: DocumentSources,
  trend: MeasureTrend,
  side: MeasureSide,
): readonly MonthColumn[] {
  const { unit } = trend;
  const { change: format, factor, decimals } = UNIT_FORMATS[unit];
  const { heading, own, other, ofChange } = cellsOf(sources.context, trend);
  const ends = [side.low, side.high].map((end) => signedFormula(inShownUnit(unit, own(end)), decimals));
  const upTo = sources.words(SHARED.upTo);
  return [
    {
      key: side.change,
      heading: heading(side.change),
      width: 14,
      format,
      formula: `=${ofChange(side, inShownUnit(unit, `${own("value")}-${other("value", side)}`))}`,
      value: (month) => {
        const { change } = side.of(month);
        return change === null ? "" : change * factor;
      },
    },
    {
      key: side.interval,
      heading: heading(side.interval),
      width: 19,
      align: "center",
      formula: `=IFERROR(${ends.join(`&${text(upTo)}&`)},"")`,
      value: (month) => {
        const { interval } = side.of(month);
        return interval?.map((end) => signedText(end * factor, decimals)).join(upTo) ?? "";
      },
    },
    chanceColumn(sources, trend, side),
  ];
}

function chanceColumn(sources: DocumentSources, trend: MeasureTrend, side: MeasureSide): MonthColumn {
  const { heading, own, other, ofChange } = cellsOf(sources.context, trend);
  const judged = chanceFormula(sources, own, (key) => other(key, side), own(side.p));
  return {
    key: side.chance,
    heading: heading(side.chance),
    width: Math.max(14, displayWidth(sources.words(CONCEPTS.normalVariation)) + 4),
    align: "center",
    formula: `=${ofChange(side, judged)}`,
    value: (month) => chanceOf(sources, month, trend.periods, side),
  };
}

/** 信号 and 标记. */
function saidColumns(sources: DocumentSources, trend: MeasureTrend): readonly MonthColumn[] {
  const cells = cellsOf(sources.context, trend);
  return [
    {
      key: "signal",
      heading: cells.heading("signal"),
      width: 18,
      align: "center",
      formula: `=${alarmFormula(sources, trend)}`,
      value: (month) => alarmText(sources, trend, month),
    },
    markColumn(sources, cells),
  ];
}
