import { provenTexts } from "../effectVerification/provenTexts";
import { findingFacts } from "../finding/findingFacts";
import { findingSentence } from "../finding/findingSentence";
import type { LiveText } from "../formulas/sentence";
import { problemWords } from "../problems/problemWords";
import { percentText } from "../sheet/numberText";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { statusToday } from "../tracking/status";
import { trackingRows } from "../tracking/trackingRows";
import { groupsShown, mainConcern } from "./customerSections";
import { SUMMARY_TEXTS } from "./table";
import { TERMS } from "./words";
import { hasEffects } from "../effectVerification/problemEffect";

/** The parts of the summary, each a sentence. */
export const PARTS = ["result", "reasons", "customers", "effects", "next"] as const;

export type Part = (typeof PARTS)[number];

/** A sentence: what the data propose, and what staff say instead. */
export interface SummaryText {
  readonly part: Part;
  readonly proposed: string;
  /** "" where the proposed words stand. */
  readonly own: string;
}

const MOST_REASONS = 3;
const MOST_EFFECTS = 3;
const MOST_ACTIONS = 3;

/** The sentences of a run. */
export function summaryTexts(sources: DocumentSources): readonly SummaryText[] {
  const written = new Map(
    (staffRows(sources.context.staff, SUMMARY_TEXTS) ?? []).map(({ key, cells }) => [key, cells["own"]]),
  );
  return PARTS.map((part) => ({
    part,
    proposed: PROPOSED[part](sources),
    own: String(written.get(part) ?? "").trim(),
  }));
}

const PROPOSED: Readonly<Record<Part, (sources: DocumentSources) => string>> = {
  result: (sources) => resultText(sources)?.value ?? sources.words(TERMS.sayNoScore),
  reasons: reasonsText,
  customers: customersText,
  effects: effectsText,
  next: nextText,
};

/** The finding of the run, whose figures follow the workbook; null without a score. */
export function resultText(sources: DocumentSources): LiveText | null {
  const facts = findingFacts(sources.context);
  return facts === null ? null : findingSentence(sources.words, facts, sources);
}

function reasonsText({ words, context, locale }: DocumentSources): string {
  const told = context.results.pareto?.items.filter(({ last }) => !last).slice(0, MOST_REASONS) ?? [];
  if (told.length === 0) return words(TERMS.sayNoReasons);
  const { label } = problemWords(context, locale);
  const problems = told.map(({ category, share }) =>
    words(TERMS.focusShare, { problem: label(category), share: percentText(share) }),
  );
  return words(TERMS.sayReasons, { problems: problems.join(words(TERMS.and)) });
}

function customersText(sources: DocumentSources): string {
  const { words } = sources;
  const groups = groupsShown(sources, "segment");
  if (groups.length === 0) return words(TERMS.sayNoCustomers);
  const below = groups.filter(({ verdict, rate }) => verdict === "below" && rate !== null);
  const [lowest] = [...below].sort((one, other) => (one.rate ?? 1) - (other.rate ?? 1));
  if (lowest === undefined) return words(TERMS.sayCustomersAlike);
  return words(TERMS.sayCustomers, {
    group: lowest.name,
    rate: percentText(lowest.rate ?? 0),
    n: lowest.n,
    focus: mainConcern(sources)(lowest.name),
  });
}

function effectsText({ words, context }: DocumentSources): string {
  const effects = hasEffects(context) ? provenTexts(context, MOST_EFFECTS) : [];
  if (effects.length === 0) return words(TERMS.sayNoEffects);
  return words(TERMS.sayEffects, { effects: effects.join(words(TERMS.between)) });
}

function nextText({ words, context, locale }: DocumentSources): string {
  const { label } = problemWords(context, locale);
  const stands = statusToday(context);
  const open = trackingRows(context).filter(
    (row) => row.plan.action !== "" && !["done", "declined"].includes(stands(row)),
  );
  if (open.length === 0) return words(TERMS.sayNoNext);
  const actions = open
    .slice(0, MOST_ACTIONS)
    .map(({ plan }) => words(TERMS.actionOf, { problem: label(plan.problem), action: plan.action }));
  return words(TERMS.sayNext, { actions: actions.join(words(TERMS.between)) });
}
