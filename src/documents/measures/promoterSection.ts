import { wilsonInterval } from "../../analysis/measures/wilsonInterval";
import { live, type DocumentSources } from "../sources";
import { answered, countOf, type Condition } from "../formulas/conditions";
import { addressOf, columnOf } from "../formulas/reference";
import { wilsonHigh, wilsonLow } from "../formulas/statistics";
import { cell, sectionHeading } from "../sheet/cells";
import { GRID, gridTable, type Section } from "../sheet/grid";
import { CHART_ROWS, shareChart } from "./shareChart";
import type { Cell } from "../sheet/sheetSpec";

interface Part {
  readonly label: "promoters" | "passives" | "detractors";
  readonly scores: string;
  readonly conditions: (column: string) => readonly Condition[];
}

const PARTS: readonly Part[] = [
  { label: "promoters", scores: "9–10", conditions: (column) => [[column, '">=9"']] },
  {
    label: "passives",
    scores: "7–8",
    conditions: (column) => [
      [column, '">6"'],
      [column, '"<9"'],
    ],
  },
  { label: "detractors", scores: "0–6", conditions: (column) => [[column, '"<=6"']] },
];

/** The parts of NPS as a chart beside their table, where nothing else fills the page; null otherwise. */
export function promoterChartSection(sources: DocumentSources, sectionsRow: number): Section | null {
  const { nps, satisfaction, dimensions } = sources.context.results;
  if (nps === null || satisfaction !== null || dimensions.length > 0) return null;
  return {
    height: CHART_ROWS + 2,
    draw: (row, column) => [
      sectionHeading(row, column, sources.words("promoterComposition")),
      shareChart(sources, {
        name: "promoters",
        table: { row: sectionsRow + 2, column: GRID.left, share: GRID.left + 3, rows: PARTS.length },
        place: { row: row + 1, column },
      }),
    ],
  };
}

/** NPS 构成: promoters, passives and detractors with their shares and intervals; null without NPS. */
export function promoterSection(sources: DocumentSources): Section | null {
  const { words, data } = sources;
  const { nps } = sources.context.results;
  if (data === null || data.nps === null || nps === null) return null;
  const range = columnOf(data.table, data.nps);
  const total = countOf(sources, data, answered(data, data.nps));
  const headings = (["band", "bandScores", "bandCount", "share", "intervalLow", "intervalHigh"] as const).map(
    (key) => words(key),
  );
  const partCells = ({ label, scores, conditions }: Part, row: number, column: number, n: string): Cell[] => {
    const count = addressOf(row, column + 2);
    const interval = wilsonInterval(nps[label], nps.n);
    const share = nps.n === 0 ? "—" : nps[label] / nps.n;
    return [
      cell(words(label), "text"),
      cell(scores, "textCentered"),
      cell(
        live(sources, `=${countOf(sources, data, ...conditions(range))}`, nps[label]),
        "number",
        "integer",
      ),
      {
        ...cell(live(sources, `=IFERROR(${count}/${n},"—")`, share), "number", "percent1"),
        dataBar: { max: 1 },
      },
      cell(live(sources, `=${wilsonLow(count, n)}`, interval?.[0] ?? ""), "number", "percent1"),
      cell(live(sources, `=${wilsonHigh(count, n)}`, interval?.[1] ?? ""), "number", "percent1"),
    ];
  };
  return {
    height: PARTS.length + 4,
    draw: (row, column) => {
      const n = addressOf(row + 2 + PARTS.length, column + 2, true);
      return gridTable(row, column, words("promoterComposition"), headings, [
        ...PARTS.map((part, i) => partCells(part, row + 2 + i, column, n)),
        [
          cell(words("total"), "totalLabel"),
          cell(null, "totalLabel"),
          cell(live(sources, `=${total}`, nps.n), "total", "integer"),
          cell(null, "total"),
          cell(null, "total"),
          cell(null, "total"),
        ],
      ]);
    },
  };
}
