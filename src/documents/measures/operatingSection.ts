import type { ComplaintLevels } from "../../analysis/survey/survey";
import { CONCEPTS } from "../../glossary/concepts";
import type { CleanDataLayout, OperatingColumn } from "../cleanData/layout";
import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import { settingValue } from "../settings/settingValue";
import { answered, countOf, meanFormula } from "../formulas/conditions";
import { addressOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell, NumberFormat } from "../sheet/cellSpec";
import { solvedAtFirstNote } from "../solvedAtFirstNote";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

/** How a mean of seconds is shown: from these many seconds on in the larger unit. */
const UNITS = [
  { from: 7200, seconds: 3600, term: TERMS.unitHours },
  { from: 300, seconds: 60, term: TERMS.unitMinutes },
  { from: 0, seconds: 1, term: TERMS.unitSeconds },
] as const;

/** 服务过程指标 (S12): means of durations and transfers, shares of solved and complained; null without such columns. */
export function operatingSection(sources: DocumentSources): Section | null {
  const { data, words } = sources;
  if (data === null || data.operating.length === 0) return null;
  const { operating } = data;
  const headings = [
    words(TERMS.operatingMeasure),
    words(TERMS.operatingValue),
    words(TERMS.operatingUnit),
    words(TERMS.answers),
  ];
  const rowsAt = (row: number, column: number): readonly (readonly Cell[])[] =>
    operating.map((each, i) => operatingCells(sources, data, each, { row: row + i, column }));
  const notes = problemNotes(sources, operating).map((note) => [cell(note, "muted")]);
  return {
    height: operating.length + notes.length + 3,
    draw: (row, column) =>
      gridTable(row, column, words(TERMS.operatingMeasures), headings, [
        ...rowsAt(row + 2, column),
        ...notes,
      ]),
  };
}

/** What is counted as the same problem again, and as a major complaint; [] where neither is told so. */
function problemNotes(sources: DocumentSources, operating: readonly OperatingColumn[]): readonly string[] {
  const { words, context } = sources;
  const has = (wanted: OperatingColumn["role"]): boolean => operating.some(({ role }) => role === wanted);
  const { complaintLevels: levels } = context.results.cleaned.survey;
  return [
    ...(has("repeatedProblem")
      ? [words(TERMS.noteRepeated, { days: settingValue(context, "repeat-days") })]
      : []),
    ...solvedAtFirstNote(sources, (wanted) => operating.find(({ role }) => role === wanted)?.n),
    ...(levels !== undefined && has("complaintLevel")
      ? [words(TERMS.noteMajor, { column: levels.header, words: majorWords(levels, words) })]
      : []),
  ];
}

function majorWords({ words: said, majorFrom }: ComplaintLevels, words: DocumentSources["words"]): string {
  return said
    .filter(({ points }) => majorFrom !== null && points >= majorFrom)
    .map(({ text }) => text)
    .join(words(TERMS.nameSeparator));
}

function operatingCells(
  sources: DocumentSources,
  data: CleanDataLayout,
  operating: OperatingColumn,
  { row, column }: { readonly row: number; readonly column: number },
): readonly Cell[] {
  const { name, heading, n: answers, mean } = operating;
  const shown = shownIn(sources, operating);
  const n = addressOf(row, column + 3);
  const divided = shown.divisor === 1 ? "" : `/${String(shown.divisor)}`;
  const formula = `=IF(${n}=0,"—",${meanFormula(sources, data, heading)}${divided})`;
  return [
    cell(sources.words(OPERATING_MEASURES[name].name), "text"),
    cell(live(sources, formula, mean === null ? "—" : mean / shown.divisor), "number", shown.format),
    cell(shown.unit, "textCentered"),
    cell(live(sources, `=${countOf(sources, data, answered(data, heading))}`, answers), "number", "integer"),
  ];
}

function shownIn(
  { words }: DocumentSources,
  { unit, mean }: OperatingColumn,
): { readonly divisor: number; readonly unit: string; readonly format: NumberFormat } {
  if (unit === "share") return { divisor: 1, unit: words(CONCEPTS.share), format: "percent1" };
  if (unit === "times") return { divisor: 1, unit: words(TERMS.unitTimes), format: "decimal2" };
  const { seconds, term } = UNITS.find(({ from }) => (mean ?? 0) >= from) ?? UNITS[2];
  return { divisor: seconds, unit: words(term), format: "decimal1" };
}
