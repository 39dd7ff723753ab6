import { hitsFormula, mentionsFormula } from "../pareto/reasonCounts";
import { categoryWords } from "../pareto/categoryWords";
import { countedLocale } from "../pareto/countedLocale";
import type { Words } from "../../glossary/words";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { fixed, joined, sentence, type LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { countFormula, decimalFormula, percentFormula } from "../formulas/figureText";
import { countText, roundedText } from "../sheet/numberText";
import type { DocumentSources } from "../sources";
import type { FindingFacts } from "./findingFacts";
import { TERMS } from "./words";
import { figureText as shownFigure } from "../sheet/unitFormats";
import type { MeasureUnit } from "../../analysis/measures/measureUnit";

/** Where the figures of the sentence come from on a sheet, as formulas without "=". */
interface FindingCells {
  readonly value: string;
  readonly n: string;
  readonly target: string;
  readonly small: string;
  /** Null where reasons are not counted by formula. */
  readonly share: string | null;
}

/**
 * What a run found, in one sentence: “2024年11月总体满意度78.7%，较目标低16.3个百分点；等待时长、专业能力合计占不满意原因的76%。”
 * Its figures follow the workbook where `sources` has formulas for them; without sources it is the text alone, as the pane says it.
 */
export function findingSentence(words: Words, facts: FindingFacts, sources?: DocumentSources): LiveText {
  const cells = sources === undefined ? null : cellsOf(sources, facts);
  return joined(
    [
      headText(words, facts, cells),
      verdictText(words, facts, cells),
      causeText(words, facts, cells),
      fixed(words(TERMS.end)),
    ],
    "",
  );
}

function cellsOf(sources: DocumentSources, facts: FindingFacts): FindingCells | null {
  const formulas = facts.measure.key === "rate" ? satisfactionFormulas(sources) : null;
  if (formulas === null) return null;
  const { naming } = sources.context;
  return {
    value: `(${formulas.content}/${formulas.n})`,
    n: formulas.n,
    target: naming.setting("target-rate"),
    small: naming.setting("small-sample"),
    share: shareFormula(sources, facts),
  };
}

/** The mentions of the core problems among all. */
function shareFormula(sources: DocumentSources, { problems }: FindingFacts): string | null {
  const mentions = mentionsFormula(sources);
  if (problems === null || mentions === null) return null;
  const { label } = categoryWords(sources.context, countedLocale(sources.context));
  const hits = problems.keys.map((key) => hitsFormula(sources, text(label(key))) ?? "0");
  return `(${hits.join("+")})/(${mentions})`;
}

function headText(words: Words, { period, measure }: FindingFacts, cells: FindingCells | null): LiveText {
  const { unit, value } = measure;
  const label = words(measure.label);
  const latin = /[A-Za-z]$/u.test(label) ? TERMS.figureOfLatin : TERMS.figure;
  const figure = sentence(words, unit === "score" ? TERMS.figureOfScore : latin, {
    measure: fixed(label),
    value: figureText(unit, value, cells?.value ?? null),
  });
  if (period === null) return figure;
  const when = words(period);
  return sentence(words, /[\d）)]$/u.test(when) ? TERMS.inDays : TERMS.inPeriod, {
    period: fixed(when),
    figure,
  });
}

/** How far the figure is from its target, or that the answers are too few to say. */
function verdictText(words: Words, facts: FindingFacts, cells: FindingCells | null): LiveText {
  const { measure, isSmall } = facts;
  const few =
    measure.n === null
      ? fixed("")
      : sentence(words, TERMS.fewAnswers, {
          n: {
            formula: cells === null ? text(countText(measure.n)) : countFormula(cells.n),
            value: countText(measure.n),
          },
        });
  const judged = againstTarget(words, facts, cells);
  if (cells === null) return isSmall ? few : judged;
  return chosen(`${cells.n}<${cells.small}`, isSmall, few, judged);
}

function againstTarget(
  words: Words,
  { measure: { unit, value }, target }: FindingFacts,
  cells: FindingCells | null,
): LiveText {
  if (target === null) return fixed("");
  const gap = gapText(words, unit, Math.abs(value - target), cells);
  const under = sentence(words, TERMS.underTarget, { gap });
  const reached = sentence(words, TERMS.reached, {
    target: figureText(unit, target, cells?.target ?? null),
  });
  if (cells === null) return value < target ? under : reached;
  return chosen(`${cells.value}<${cells.target}`, value < target, under, reached);
}

function gapText(words: Words, unit: MeasureUnit, gap: number, cells: FindingCells | null): LiveText {
  if (unit !== "share") {
    return sentence(words, TERMS.gapOfScore, { gap: fixed(shownFigure(unit, gap)) });
  }
  const points = roundedText(gap * 100, 1);
  const formula =
    cells === null ? text(points) : decimalFormula(`ABS(${cells.value}-${cells.target})*100`, 1);
  return sentence(words, TERMS.gapPoints, { gap: { formula, value: points } });
}

function listed(words: Words, names: readonly string[]): string {
  const [before, last] = [names.slice(0, -1), names.slice(-1)];
  const joinedBefore = before.length === 0 ? [] : [before.join(words(TERMS.between))];
  return [...joinedBefore, ...last].join(words(TERMS.beforeLast));
}

/** What the reasons come down to; of a survey without core problems its weakest dimension. */
function causeText(words: Words, { problems, weakest }: FindingFacts, cells: FindingCells | null): LiveText {
  if (problems !== null) {
    const names = listed(
      words,
      problems.names.map((name) => words(name)),
    );
    const share = `${roundedText(problems.share * 100, 0)}%`;
    const live = cells?.share ?? null;
    const said = sentence(words, problems.names.length === 1 ? TERMS.oneProblem : TERMS.problems, {
      problems: fixed(names),
      share: { formula: live === null ? text(share) : percentFormula(live, 0), value: share },
    });
    // corrections and bands may leave no reason
    return live === null ? said : chosen(`ISNUMBER(${live})`, true, said, fixed(""));
  }
  if (weakest === null) return fixed("");
  return fixed(words(TERMS.weakest, { name: weakest.name, mean: roundedText(weakest.mean, 2) }));
}

function figureText(unit: MeasureUnit, value: number, cell: string | null): LiveText {
  const shown = shownFigure(unit, value);
  return {
    formula: cell === null ? text(shown) : `IFERROR(${percentFormula(cell)},"—")`,
    value: shown,
  };
}

function chosen(condition: string, holds: boolean, first: LiveText, second: LiveText): LiveText {
  return {
    formula: `IF(IFERROR(${condition},FALSE),${first.formula},${second.formula})`,
    value: holds ? first.value : second.value,
  };
}
