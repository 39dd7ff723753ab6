import type { Band } from "../../analysis/survey/scale";
import { addressOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { bandScores } from "../settings/bandScores";
import { BAND_TERMS } from "../settings/bandTerms";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell } from "../sheet/cellSpec";
import { live, liveText, type DocumentSources } from "../sources";
import { shareHeadings, shareRow, totalRow } from "./shareRows";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** 满意度构成: how many answers fall into each band, with shares and intervals; null without an overall score. */
export function compositionSection(sources: DocumentSources): Section | null {
  const { satisfaction, scale } = sources.context.results;
  const formulas = satisfactionFormulas(sources);
  if (satisfaction === null || scale === null || formulas === null) return null;
  const bands: readonly Band[] = [
    "satisfied",
    "basicallySatisfied",
    ...(scale.neutral === null ? [] : (["neutral"] as const)),
    "dissatisfied",
  ];
  const parts = bands.map((band) => ({
    label: BAND_TERMS[band],
    scores: liveText(sources, bandScores(sources, scale, band)),
    count: formulas[band],
    counted: satisfaction.bands[band],
  }));
  return {
    height: parts.length + 4,
    draw: (row, column) =>
      gridTable(row, column, sources.words(TERMS.composition), shareHeadings(sources), [
        ...parts.map((part, i) => shareRow(sources, part, { row: row + 2 + i, column }, OVERALL.n)),
        totalCells(sources, row + 2, parts.length, column),
      ]),
  };
}

function totalCells(
  sources: DocumentSources,
  firstRow: number,
  bands: number,
  column: number,
): readonly Cell[] {
  const n = sources.context.results.satisfaction?.n ?? 0;
  const sum = (offset: number): string =>
    `SUM(${addressOf(firstRow, column + offset)}:${addressOf(firstRow + bands - 1, column + offset)})`;
  return totalRow(
    sources,
    live(sources, `=${sum(2)}`, n),
    live(sources, `=IF(${OVERALL.n}=0,"—",${sum(3)})`, n === 0 ? "—" : 1),
  );
}
