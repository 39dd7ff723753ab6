import { displayWidth } from "../sheet/displayWidth";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import { widestPiece } from "../sheet/textLines";
import type { DocumentSources } from "../sources";
import { lookUp, type Place } from "./lookUp";
import { barsOf } from "./places";
import type { ReasonStatistic } from "./reasonStatistics";
import { PARETO, REASON_STATISTICS } from "./table";

/** Points between the chart's axes, and of a letter in its labels; a Chinese character is two letters wide. */
const PLOT_POINTS = 530;
const LETTER_POINTS = 4.75;
const MOST_LINES = 3;
const FEWEST_LETTERS = 6;
/** A hyphen leaves so many letters on either side. */
const SYLLABLE = 3;

/** Letters that fit under a bar in one line; null where every name fits, or breaks at its own blanks. */
function lineLength(statistics: readonly ReasonStatistic[]): number | null {
  const room = PLOT_POINTS / Math.max(1, barsOf(statistics)) / LETTER_POINTS;
  const shown = statistics.filter(({ count }) => count > 0);
  const isTooWide = shown.some(({ label }) =>
    isChinese(label) ? displayWidth(label) > room : widestPiece(label) > room,
  );
  return isTooWide ? Math.max(FEWEST_LETTERS, Math.floor(room)) : null;
}

function isChinese(label: string): boolean {
  return displayWidth(label) > label.length;
}

/** The column that the chart takes its names from: those too wide for their bars broken into lines that fit; [] where all fit. */
export function chartLabelColumns(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
): readonly Column<Place>[] {
  const length = lineLength(statistics);
  if (length === null) return [];
  const { heading, own } = tableIn(sources.context, PARETO);
  return [
    {
      key: "chartLabel",
      heading: heading("chartLabel"),
      width: 2,
      unprinted: true,
      unseen: true,
      formula: `=IF(${own("category")}="","",${lookUp(sources, "chartName")})`,
      value: ({ statistic }) => (statistic === null ? "" : broken(statistic.label, length)),
    },
  ];
}

/** The same of 原因统计, by category. */
export function chartNameColumns(
  { context }: DocumentSources,
  statistics: readonly ReasonStatistic[],
): readonly Column<ReasonStatistic>[] {
  const length = lineLength(statistics);
  if (length === null) return [];
  return [
    {
      key: "chartName",
      heading: tableIn(context, REASON_STATISTICS).heading("chartName"),
      width: 16,
      format: "text",
      value: ({ label }) => broken(label, length),
    },
  ];
}

function broken(name: string, length: number): string {
  const lines = isChinese(name) ? slices(name, Math.floor(length / 2)) : wordLines(name, length);
  return lines.slice(0, MOST_LINES).join("\n") + (lines.length > MOST_LINES ? "…" : "");
}

function slices(name: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(name.length / length) }, (_, i) =>
    name.slice(i * length, (i + 1) * length),
  );
}

/** Words a line as far as they fit; longer ones with a hyphen. */
function wordLines(name: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of name.split(/\s+/u).flatMap((word) => syllables(word, length))) {
    const last = lines.at(-1);
    if (last !== undefined && !last.endsWith("-") && last.length + 1 + piece.length <= length)
      lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

function syllables(word: string, length: number): readonly string[] {
  if (word.length <= length) return [word];
  const most = Math.max(SYLLABLE, Math.min(length - 1, word.length - SYLLABLE));
  const first = Math.max(...seams(word).filter((seam) => seam <= most), 0) || most;
  return [`${word.slice(0, first)}-`, ...syllables(word.slice(first), length)];
}

/** Between two consonants that stand between vowels, but none that are one sound; and before endings. */
const SEAM =
  /(?<=[aeiouy][b-df-hj-np-tv-xz])(?!(?<=[cpstg])h|(?<=c)k)(?=[b-df-hj-np-tv-xz]+[aeiouy])|(?=(?:[st]ion|ment|ness)s?$)/giu;

/** Where a word may be parted, as its syllables end. */
function seams(word: string): readonly number[] {
  return [...word.matchAll(SEAM)]
    .map(({ index }) => index)
    .filter((seam) => seam >= SYLLABLE && seam <= word.length - SYLLABLE);
}
