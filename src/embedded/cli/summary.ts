import type { Locale } from "../../glossary/locale";
import { SIGNIFICANT } from "../../analysis/statistics/chance";
import { categoriesNamed, categoryNamed } from "../../analysis/reasons/shippedLabels";
import type { NotMade } from "../../app/report/notMade";
import type { Report } from "../../app/report/report";
import type { UndoOutcome } from "../../app/run/undoLastRun";
import { undoneTold } from "../../app/run/undoneTold";
import { findingSentence } from "../../documents/finding/findingSentence";
import { evidenceText } from "../../documents/problems/evidence";
import { documentTitle } from "../../documents/registry";
import { roundedText, signedText } from "../../documents/sheet/numberText";
import { CONCEPTS } from "../../glossary/concepts";
import { wordsOf } from "../../glossary/words";
import type { CommandLineCode, CommandLineLanguage } from "../../messages/commandLine";
import { messageIn, sentenceIn, type MessageData } from "../../messages/sentence";
import type { FormulaFailure } from "../calculation/calculationError";

type Say = (code: CommandLineCode, data: MessageData) => string;

/** A few lines on what came out: rows, satisfaction, core problems, warnings, what could not be made, and where it is. */
export function summaryOf(report: Report, output: string, language: CommandLineLanguage): string {
  const say: Say = (code, data) => messageIn(language.messages, code, data);
  const { locale } = language;
  const { finding, sourceChanged, warnings, notMade } = report;
  return [
    ...(finding === null ? [] : [findingSentence(wordsOf(locale), finding).value]),
    ...(sourceChanged === true ? [say("summary-source-changed", {})] : []),
    ...partLine(report, say),
    ...rowsLine(report, say),
    ...satisfactionLine(report, say),
    ...goalLine(report, say),
    ...changeLines(report, say, locale),
    ...npsLine(report, say),
    ...problemLines(report, say, locale),
    ...warnings.map((warning) =>
      sentenceIn(language.messages, warning.code, categoriesNamed(warning, locale)),
    ),
    ...notMade.map((each) => say("not-made", notMadeData(each, say, locale))),
    ...groupSetLines(report, say, locale),
    say("summary-written", { output }),
  ].join("\n");
}

function notMadeData({ id, reason }: NotMade, say: Say, locale: Locale): MessageData {
  return { document: documentTitle(id, locale), reason: say(`not-made-${reason}`, {}) };
}

function npsLine({ nps }: Report, say: Say): readonly string[] {
  if (nps === null) return [];
  return [say("summary-nps", { n: nps.n, score: nps.score === null ? "—" : roundedText(nps.score, 1) })];
}

/** The overall score of single answers; a table that sums them up has a sentence of its own among the warnings. */
function satisfactionLine({ satisfaction, aggregated, scale }: Report, say: Say): readonly string[] {
  if (satisfaction === null || aggregated || (satisfaction.n ?? 0) === 0) return [];
  const [low, high] = satisfaction.interval ?? [null, null];
  const told = {
    n: satisfaction.n,
    rate: percent(satisfaction.rate),
    low: percent(low),
    high: percent(high),
    dissatisfied: percent(satisfaction.dissatisfiedRate),
    mean: satisfaction.mean?.toFixed(4) ?? "—",
    scale: scaleText(scale, say),
  };
  return [say("summary-satisfaction", told)];
}

function scaleText(scale: Report["scale"], say: Say): string {
  if (scale === null) return "—";
  const { min, max, counted } = scale;
  return counted === undefined
    ? say("summary-scale", { min, max })
    : say("summary-words", { words: counted });
}

/** That threshold and target are the documents', as long as nobody confirmed or changed them. */
function goalLine({ satisfaction, proposedGoals }: Report, say: Say): readonly string[] {
  if (satisfaction === null || proposedGoals === null) return [];
  const [threshold, target] = [proposedGoals.threshold, proposedGoals.target].map(
    (share) => `${String(Math.round(share * 100))}%`,
  );
  return [say("summary-proposed-goals", { threshold, target })];
}

/** The core problems, and those that are urgent and important. */
function problemLines(
  { reasons, diagnosis, measuredProblems }: Report,
  say: Say,
  locale: Locale,
): readonly string[] {
  const core = (reasons?.items ?? [])
    .filter((item) => item.core)
    .map(({ category, share }) => `${categoryNamed(category, locale)} ${percent(share)}`);
  const urgent = (diagnosis?.problems ?? [])
    .filter(({ adjusted, quadrant }) => (adjusted ?? quadrant) === "urgent-important")
    .map(({ label }) => label[locale]);
  const measured = measuredProblems.map(({ label, evidence }) =>
    say("summary-measured-item", {
      problem: label[locale],
      evidence: evidenceText(wordsOf(locale), evidence),
    }),
  );
  return [
    ...(core.length > 0 ? [say("summary-core", { problems: core })] : []),
    ...(measured.length > 0 ? [say("summary-measured", { problems: measured })] : []),
    ...(urgent.length > 0 ? [say("summary-urgent", { problems: urgent })] : []),
  ];
}

/** What taking a run back did, what stays for what staff wrote since, and where the workbook is. */
export function undoneSentence(outcome: UndoOutcome, output: string, language: CommandLineLanguage): string {
  const told = undoneTold(outcome).map(({ code, data }) => messageIn(language.messages, code, data));
  return [...told, messageIn(language.messages, "summary-written", { output })].join("\n");
}

/** Which of the user's formulas could not be calculated here, and what in them. */
export function keptFormulasSentence(kept: readonly FormulaFailure[], language: CommandLineLanguage): string {
  const cells = kept.map(({ place }) => `${place.sheetName}!${place.address}`);
  const details = [...new Set(kept.map(({ detail }) => detail))];
  return messageIn(language.messages, "formulas-kept", { count: kept.length, cells, details });
}

/** Which group's rows alone count. */
function partLine({ only }: Report, say: Say): readonly string[] {
  return only === undefined ? [] : [say("results-only", { column: only.header, value: only.value })];
}

/** How many groups were given a set of sheets, and what is not there of them. */
function groupSetLines({ groupSets }: Report, say: Say, locale: Locale): readonly string[] {
  if (groupSets === undefined) return [];
  const { sets, notMade, empty, left } = groupSets;
  return [
    ...(sets.length > 0 ? [say("group-sets-done", { count: sets.length })] : []),
    ...(empty.length > 0 ? [say("group-sets-empty", { groups: empty })] : []),
    ...(left > 0 ? [say("group-sets-left", { count: left })] : []),
    ...notMade.map((each) =>
      say("group-sets-not-made", { group: each.group, ...notMadeData(each, say, locale) }),
    ),
  ];
}

/** How many rows were read, kept and left out; of a period its own, and how many there are of others. */
function rowsLine({ periodRows, warnings }: Report, say: Say): readonly string[] {
  if (warnings.some(({ code }) => code === "made-without-survey")) return [];
  const { period, read, kept } = periodRows;
  const code = period === null ? "summary-rows" : "summary-rows-period";
  return [say(code, { ...periodRows, excluded: read - kept })];
}

/** How the rate moved against the period before and the same of the year before, and whether chance would do. */
function changeLines({ changes }: Report, say: Say, locale: Locale): readonly string[] {
  return changes.flatMap(({ period, complete, measures }) => {
    const rate = measures.find(({ measure }) => measure === "rate");
    if (rate === undefined || rate.change === null) return [];
    const [low, high] = (rate.interval ?? [NaN, NaN]).map(points);
    const sure = rate.p !== null && rate.p < SIGNIFICANT ? CONCEPTS.significant : CONCEPTS.normalVariation;
    const verdict = (complete ? sure : CONCEPTS.periodPartial)[locale];
    return [say("summary-change", { period, change: points(rate.change), low, high, verdict })];
  });
}

/** A difference of shares in points, with its sign. */
function points(difference: number): string {
  return signedText(difference * 100, 1);
}

function percent(share: number | null): string {
  return share === null ? "—" : `${(share * 100).toFixed(2)}%`;
}
