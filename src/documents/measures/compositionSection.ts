import type { Scale } from "../../analysis/survey/scale";
import { live, type DocumentSources } from "../sources";
import { addressOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { wilsonHigh, wilsonLow } from "../formulas/statistics";
import { wilsonInterval } from "../../analysis/measures/wilsonInterval";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell } from "../sheet/sheetSpec";
import { OVERALL } from "./workings";

type BandName = "satisfied" | "basicallySatisfied" | "neutral" | "dissatisfied";

/** 满意度构成: how many answers fall into each band, with shares and intervals; null without an overall score. */
export function compositionSection(sources: DocumentSources): Section | null {
  const { satisfaction, scale } = sources.context.results;
  if (satisfaction === null || scale === null) return null;
  const bands: readonly BandName[] = [
    "satisfied",
    "basicallySatisfied",
    ...(scale.neutral === null ? [] : (["neutral"] as const)),
    "dissatisfied",
  ];
  const { words } = sources;
  const headings = (["band", "bandScores", "bandCount", "share", "intervalLow", "intervalHigh"] as const).map(
    (key) => words(key),
  );
  return {
    height: bands.length + 4,
    draw: (row, column) => [
      ...gridTable(row, column, words("composition"), headings, [
        ...bands.map((band, i) => bandCells(sources, scale, band, row + 2 + i, column)),
        totalCells(sources, row + 2, bands.length, column),
      ]),
    ],
  };
}

function bandCells(
  sources: DocumentSources,
  scale: Scale,
  band: BandName,
  row: number,
  column: number,
): Cell[] {
  const { words } = sources;
  const { satisfaction } = sources.context.results;
  const [count, n] = [satisfaction?.[band] ?? 0, satisfaction?.n ?? 0];
  const formulas = satisfactionFormulas(sources);
  const interval = wilsonInterval(count, n);
  const countCell = addressOf(row, column + 2);
  return [
    cell(words(band), "text"),
    cell(bandScores(scale, band), "textCentered"),
    cell(live(sources, `=${formulas?.[band] ?? "0"}`, count), "number", "integer"),
    {
      ...cell(
        live(sources, `=IFERROR(${countCell}/${OVERALL.n},"—")`, n === 0 ? "—" : count / n),
        "number",
        "percent1",
      ),
      dataBar: { max: 1 },
    },
    cell(live(sources, `=${wilsonLow(countCell, OVERALL.n)}`, interval?.[0] ?? ""), "number", "percent1"),
    cell(live(sources, `=${wilsonHigh(countCell, OVERALL.n)}`, interval?.[1] ?? ""), "number", "percent1"),
  ];
}

function totalCells(sources: DocumentSources, firstRow: number, bands: number, column: number): Cell[] {
  const n = sources.context.results.satisfaction?.n ?? 0;
  const sum = (offset: number): string =>
    `SUM(${addressOf(firstRow, column + offset)}:${addressOf(firstRow + bands - 1, column + offset)})`;
  return [
    cell(sources.words("total"), "totalLabel"),
    cell(null, "totalLabel"),
    cell(live(sources, `=${sum(2)}`, n), "total", "integer"),
    cell(live(sources, `=IF(${OVERALL.n}=0,"—",${sum(3)})`, n === 0 ? "—" : 1), "total", "percent1"),
    cell(null, "total"),
    cell(null, "total"),
  ];
}

/** The scores of a band: "5", "4", "1–3" on the scale of document 000. */
function bandScores(scale: Scale, band: BandName): string {
  const higher = scale.direction === "higher-is-better";
  const step = higher ? 1 : -1;
  const [best, worst] = higher ? [scale.max, scale.min] : [scale.min, scale.max];
  const lowest = scale.neutral ?? scale.basicallySatisfied;
  const ends: Readonly<Record<BandName, readonly [number, number]>> = {
    satisfied: [scale.satisfied, best],
    basicallySatisfied: [scale.basicallySatisfied, scale.satisfied - step],
    neutral: [lowest, scale.basicallySatisfied - step],
    dissatisfied: [worst, lowest - step],
  };
  const [from, to] = [...ends[band]].sort((a, b) => a - b) as [number, number];
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
