import { DETRACTORS_CRITERION, PROMOTERS_CRITERION } from "../formulas/netPromoter";
import type { NetPromoter } from "../../analysis/measures/netPromoter";
import type { Term } from "../../glossary/locale";
import { answered, countOf, type Condition } from "../formulas/conditions";
import { decimalFormula, percentFormula } from "../formulas/figureText";
import { addressOf, areaOf, columnOf } from "../formulas/reference";
import { sentence, type LiveText } from "../formulas/sentence";
import { percentText, roundedText } from "../sheet/numberText";
import { sectionHeading } from "../sheet/cells";
import { GRID, gridTable, type Section } from "../sheet/grid";
import { live, type DocumentSources } from "../sources";
import { CHART_ROWS, shareChart } from "./shareChart";
import { shareHeadings, shareRow, totalRow } from "./shareRows";
import { TERMS } from "./words";

interface Part {
  readonly key: keyof NetPromoter["parts"];
  readonly label: Term;
  readonly scores: string;
  readonly conditions: (column: string) => readonly Condition[];
}

const PARTS: readonly Part[] = [
  {
    key: "promoters",
    label: TERMS.promoters,
    scores: "9–10",
    conditions: (column) => [[column, PROMOTERS_CRITERION]],
  },
  {
    key: "passives",
    label: TERMS.passives,
    scores: "7–8",
    conditions: (column) => [
      [column, '">6"'],
      [column, '"<9"'],
    ],
  },
  {
    key: "detractors",
    label: TERMS.detractors,
    scores: "0–6",
    conditions: (column) => [[column, DETRACTORS_CRITERION]],
  },
];

/** The parts of NPS as a chart below their table, where nothing else fills the page; null otherwise. */
export function promoterChartSection(sources: DocumentSources, tableRow: number): Section | null {
  const { nps, satisfaction, dimensions } = sources.context.results;
  if (nps === null || satisfaction !== null || dimensions.length > 0) return null;
  return {
    height: CHART_ROWS + 2,
    draw: (row, column) => [
      sectionHeading(row, column, sources.words(TERMS.promoterShares)),
      ...shareChart(sources, {
        name: "promoters",
        table: { row: tableRow + 2, column: GRID.left, share: GRID.left + 3, rows: PARTS.length },
        place: { row: row + 1, column },
        said: promoterFinding(sources, nps, tableRow + 2),
      }),
    ],
  };
}

/** The shares that NPS is the difference of, and NPS. */
function promoterFinding(
  { words }: DocumentSources,
  { parts, n, score }: NetPromoter,
  row: number,
): LiveText {
  const shareCell = (part: number): string => addressOf(row + part, GRID.left + 3, true);
  const share = (cell: string, now: number | null): LiveText => ({
    formula: percentFormula(cell),
    value: percentText(now ?? 0),
  });
  const [promoters, detractors] = [shareCell(0), shareCell(PARTS.length - 1)];
  const said = sentence(words, TERMS.promoterFinding, {
    promoters: share(promoters, parts.promoters.share),
    detractors: share(detractors, parts.detractors.share),
    score: {
      formula: decimalFormula(`(${promoters}-${detractors})*100`, 1),
      value: roundedText(score ?? 0, 1),
    },
  });
  return { formula: `IFERROR(${said.formula},"")`, value: n === 0 ? "" : said.value };
}

/** NPS 构成: promoters, passives and detractors with their shares and intervals; null without NPS. */
export function promoterSection(sources: DocumentSources): Section | null {
  const { words, data, context } = sources;
  const { nps } = context.results;
  if (data === null || data.nps === null || nps === null) return null;
  const range = columnOf(data.table, data.nps);
  const total = countOf(sources, data, answered(data, data.nps));
  const parts = PARTS.map(({ key, label, scores, conditions }) => ({
    label,
    scores,
    count: countOf(sources, data, ...conditions(range)),
    counted: nps.parts[key],
  }));
  return {
    height: parts.length + 4,
    draw: (row, column) => {
      const n = addressOf(row + 2 + parts.length, column + 2, true);
      const shares = areaOf(row + 2, column + 3, row + 1 + parts.length, column + 3);
      return gridTable(row, column, words(TERMS.promoterComposition), shareHeadings(sources), [
        ...parts.map((part, i) => shareRow(sources, part, { row: row + 2 + i, column }, n)),
        totalRow(
          sources,
          live(sources, `=${total}`, nps.n),
          live(sources, `=IF(${n}=0,"—",SUM(${shares}))`, nps.n === 0 ? "—" : 1),
        ),
      ]);
    },
  };
}
