import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { SIGNIFICANT } from "../formulas/difference";
import { fixed, sentence, type LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { decimalFormula, signedFormula } from "../formulas/figureText";
import { settingValue, smallSample } from "../settings/settingValue";
import { across, cell } from "../sheet/cells";
import type { Cell, CellContent, CellRule, CellsBlock, Formula, NumberFormat } from "../sheet/cellSpec";
import { roundedText, signedText } from "../sheet/numberText";
import { live, liveText, type DocumentSources } from "../sources";
import { meanOf, type InspectionFigures } from "./figures";
import { differenceCell, itemCells, TILE_ROW, totalCell } from "./places";
import { checkDifference } from "./workings";
import { TERMS } from "./words";

interface Tile {
  readonly label: Term;
  readonly value: CellContent | Formula;
  readonly format: NumberFormat;
  readonly note: LiveText;
  readonly rules?: readonly CellRule[];
}

/** Where the four tiles begin, in columns from B, and how wide they are. */
const PLACES = [
  { column: 0, columns: 2 },
  { column: 2, columns: 3 },
  { column: 5, columns: 2 },
  { column: 7, columns: 3 },
] as const;

const MEAN = totalCell("current", "mean");
const LAST_MEAN = totalCell("last", "mean");
/** Sums of scores are not exact to the last digit; a limit that is reached is. */
const DIGITS = 6;

/** 整体质量等级 with its limits, the mean of this check, against the last, and how many scores are low. */
export function tiles(sources: DocumentSources, figures: InspectionFigures): readonly CellsBlock[] {
  const shown = [gradeTile(sources, figures), meanTile(sources, figures), changeTile(sources, figures)];
  return [...shown, lowTile(sources, figures)].map((tile, place) => tileBlock(sources, tile, place));
}

function tileBlock(sources: DocumentSources, tile: Tile, place: number): CellsBlock {
  const { column, columns } = PLACES[place] ?? PLACES[0];
  const value: Cell = { content: tile.value, style: "tileValue", format: tile.format };
  const lines = [
    cell(sources.words(tile.label), "tileLabel"),
    tile.rules === undefined || !sources.context.formulas ? value : { ...value, rules: tile.rules },
    cell(liveText(sources, tile.note), "tileNote"),
  ];
  return {
    kind: "cells",
    row: TILE_ROW,
    column: 1 + column,
    rows: lines.map((line) => across(line, columns)),
    merges: lines.map((_line, row) => ({ row, column: 0, rows: 1, columns })),
    rowHeights: [24, 36, 18],
    decoration: { kind: "tile", tone: "brand", columns },
  };
}

function gradeTile(sources: DocumentSources, { total }: InspectionFigures): Tile {
  const { context, words } = sources;
  const limit = (key: "inspection-excellent" | "inspection-pass", factor: number): LiveText => ({
    formula: decimalFormula(`${context.naming.setting(key)}*${String(factor)}`, 1),
    value: roundedText(settingValue(context, key) * factor, 1),
  });
  const names = (["excellent", "pass", "improve"] as const).map((grade) => words(TERMS[`grade-${grade}`]));
  const [excellent = "", pass = "", improve = ""] = names;
  const reaches = (key: "inspection-excellent" | "inspection-pass"): string =>
    `ROUND(${MEAN},${String(DIGITS)})>=${context.naming.setting(key)}`;
  const graded = `IF(${reaches("inspection-excellent")},${text(excellent)},IF(${reaches("inspection-pass")},${text(pass)},${text(improve)}))`;
  const mean = meanOf(total);
  const isReached = (key: "inspection-excellent" | "inspection-pass"): boolean =>
    mean !== null && Number(mean.toFixed(DIGITS)) >= settingValue(context, key);
  const now = isReached("inspection-excellent") ? excellent : isReached("inspection-pass") ? pass : improve;
  return {
    label: TERMS.grade,
    value: live(sources, `=IF(${MEAN}="","—",${graded})`, mean === null ? "—" : now),
    format: "general",
    note: sentence(words, TERMS.gradeLimits, {
      excellent: limit("inspection-excellent", 1),
      excellentOf100: limit("inspection-excellent", 20),
      pass: limit("inspection-pass", 1),
      passOf100: limit("inspection-pass", 20),
    }),
    rules: [
      { formula: `=AND(ISNUMBER(${MEAN}),${reaches("inspection-excellent")})`, look: "good" },
      { formula: `=AND(ISNUMBER(${MEAN}),NOT(${reaches("inspection-pass")}))`, look: "bad" },
    ],
  };
}

function meanTile(sources: DocumentSources, { total }: InspectionFigures): Tile {
  const mean = meanOf(total);
  const percent = sentence(sources.words, TERMS.ofHundred, {
    percent: {
      formula: decimalFormula(`${MEAN}*20`, 1),
      value: mean === null ? "" : roundedText(mean * 20, 1),
    },
  });
  return {
    label: TERMS.meanScore,
    value: live(sources, `=IF(${MEAN}="","—",${MEAN})`, mean ?? "—"),
    format: "decimal2",
    note: {
      formula: `IF(${MEAN}="","",${percent.formula})`,
      value: mean === null ? "" : percent.value,
    },
  };
}

function changeTile(sources: DocumentSources, figures: InspectionFigures): Tile {
  const { context, words } = sources;
  const [mean, last] = [meanOf(figures.total), meanOf(figures.lastTotal)];
  const isKnown = mean !== null && last !== null;
  const known = `AND(ISNUMBER(${MEAN}),ISNUMBER(${LAST_MEAN}))`;
  const before = { formula: decimalFormula(LAST_MEAN, 2), value: roundedText(last ?? 0, 2) };
  const plain = testedNote(sources, figures, before);
  const small = sentence(words, TERMS.lastMeanSmall, { mean: before });
  const least = context.naming.setting("small-sample");
  const fewest = `MIN(${totalCell("current", "n")},${totalCell("last", "n")})`;
  const isSmall = Math.min(figures.total.n, figures.lastTotal.n) < smallSample(context);
  const none = fixed(words(TERMS.noLastCheck));
  return {
    label: TERMS.againstLast,
    value: live(
      sources,
      `=IF(${known},${signedFormula(`${MEAN}-${LAST_MEAN}`, 2)},"—")`,
      isKnown ? signedText(mean - last, 2) : "—",
    ),
    format: "general",
    note: {
      formula: `IF(${known},IF(${fewest}<${least},${small.formula},${plain.formula}),${none.formula})`,
      value: isKnown ? (isSmall ? small.value : plain.value) : none.value,
    },
  };
}

/** The last mean, and whether chance alone would make such a difference; without it where nothing varies. */
function testedNote(sources: DocumentSources, figures: InspectionFigures, mean: LiveText): LiveText {
  const { words, context } = sources;
  const [p, low, high] = (["p", "low", "high"] as const).map(differenceCell) as [string, string, string];
  const { p: chance, interval } = checkDifference(context, figures);
  const [sure, normal] = [words(CONCEPTS.significant), words(CONCEPTS.normalVariation)];
  const tested = sentence(words, TERMS.lastMeanTested, {
    mean,
    verdict: {
      formula: `IF(${p}<${String(SIGNIFICANT)},${text(sure)},${text(normal)})`,
      value: (chance ?? 1) < SIGNIFICANT ? sure : normal,
    },
    low: { formula: signedFormula(low, 2), value: signedText(interval?.[0] ?? 0, 2) },
    high: { formula: signedFormula(high, 2), value: signedText(interval?.[1] ?? 0, 2) },
  });
  const plain = sentence(words, TERMS.lastMean, { mean });
  return {
    formula: `IF(ISNUMBER(${p}),${tested.formula},${plain.formula})`,
    value: chance === null ? plain.value : tested.value,
  };
}

function lowTile(sources: DocumentSources, { items }: InspectionFigures): Tile {
  const sumOf = (figure: "n" | "low"): number => items.reduce((sum, { now }) => sum + now[figure], 0);
  const [n, low] = [`SUM(${itemCells("n")})`, `SUM(${itemCells("low")})`];
  const [all, few] = [sumOf("n"), sumOf("low")];
  const said = sentence(sources.words, TERMS.lowOf, {
    low: { formula: low, value: String(few) },
    n: { formula: n, value: String(all) },
  });
  return {
    label: TERMS.lowShare,
    value: live(sources, `=IF(${n}=0,"—",${low}/${n})`, all === 0 ? "—" : few / all),
    format: "percent1",
    note: said,
  };
}
