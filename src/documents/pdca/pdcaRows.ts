import { valueOf } from "../effectVerification/side";
import type { Verdict } from "../effectVerification/verdicts";
import { TERMS as EFFECT_TERMS } from "../effectVerification/words";
import { type Cycle, type CycleMeasure, mergedCycles } from "../history/cycle";
import { cyclesOfRun } from "../history/cyclesOfRun";
import { plannedProblems } from "../history/plannedProblems";
import { SHARED } from "../sharedWords";
import { percentText, roundedText } from "../sheet/numberText";
import { periodLabelText } from "../sheet/periodWording";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

/** A cycle as 计划, 执行 and 检查 say it. */
export interface PdcaRow {
  readonly key: string;
  readonly period: string;
  readonly plan: string;
  readonly do: string;
  readonly check: string;
}

/** The cycles that were evaluated for themselves, in order: those kept, and this run's. */
export function pdcaRows(sources: DocumentSources): readonly PdcaRow[] {
  const { context, words } = sources;
  return mergedCycles(context.staff.cycles, cyclesOfRun(context)).flatMap((cycle) => {
    const { label, plan } = cycle;
    if (plan === null) return [];
    return {
      key: label,
      period: periodLabelText(words, label),
      plan: planText(sources, plan),
      do:
        plan.onTime === null
          ? words(TERMS.sayNotDue)
          : words(TERMS.sayDone, { share: percentText(plan.onTime) }),
      check: checkText(sources, cycle),
    };
  });
}

function planText(sources: DocumentSources, plan: NonNullable<Cycle["plan"]>): string {
  const { words } = sources;
  const problems = plannedProblems(sources, plan);
  if (problems.length === 0) return words(TERMS.sayNoProblem, { n: plan.actions });
  return words(TERMS.sayPlan, { problems: problems.join(words(SHARED.listSeparator)), n: plan.actions });
}

/** What a cycle is judged by: the first of them that it has. */
const HEAD_MEASURES = ["rate", "nps", "easyShare"] as const;

function checkText(sources: DocumentSources, { measures }: Cycle): string {
  const { words } = sources;
  const key = HEAD_MEASURES.find((each) => (measures[each]?.numbers[0] ?? 0) > 0);
  const measured = key === undefined ? undefined : measures[key];
  if (key === undefined || measured === undefined) return words(TERMS.sayNoRate);
  const said = measureText(sources, key, measured);
  return measured.verdict === null
    ? said
    : words(TERMS.sayVerdict, { measure: said, verdict: verdictWord(words, measured.verdict) });
}

function measureText(
  { words, context }: DocumentSources,
  key: (typeof HEAD_MEASURES)[number],
  { kind, numbers: kept }: CycleMeasure,
): string {
  const numbers = context.results.verification.restored(kind, kept);
  const value = valueOf({ numbers }, 1) ?? 0;
  return words(TERMS[`say-${key}`], {
    value: kind === "share" ? percentText(value) : roundedText(value, 1),
    n: numbers.n,
  });
}

function verdictWord(words: DocumentSources["words"], verdict: Verdict): string {
  return words(EFFECT_TERMS[`verdict-${verdict}`]);
}
