import type { Circumstance } from "../../analysis/diagnosis/circumstance";
import type { DiagnosedProblem } from "../../analysis/diagnosis/diagnosis";
import type { FrequentWord } from "../../analysis/opinions/frequentWord";
import type { ThemeMeasure } from "../../analysis/opinions/themes";
import type { Results } from "../../analysis/results";
import type { Term } from "../../glossary/locale";

/** A problem as the report has it. */
export interface ReportedProblem extends Pick<
  DiagnosedProblem,
  "count" | "impact" | "months" | "publicity" | "quadrant" | "adjusted" | "customers" | "agents" | "spread"
> {
  readonly problem: string;
  /** What it is called in every language. */
  readonly label: Term;
}

/** A theme as the report has it: `quotes` are masked. */
export interface ReportedTheme extends Pick<
  ThemeMeasure,
  "kind" | "count" | "dissatisfied" | "mean" | "quotes"
> {
  readonly theme: string;
  readonly label: Term;
}

/** What the problems are, how urgent and whose; and what customers wrote, by word and by theme (S25–S28). */
export interface ReportedDiagnosis {
  /** What the problems come from; null where nothing tells of any. */
  readonly basis: "reasons" | "themes" | null;
  readonly problems: readonly ReportedProblem[];
  /** Under which circumstances satisfaction is lower, by key; [] where problems or dimensions tell. */
  readonly circumstances: readonly Omit<Circumstance, "of">[];
  /** Answers whose words are counted, and the words; null where there is no column of text. */
  readonly words: { readonly n: number; readonly items: readonly FrequentWord[] } | null;
  /** Answers with a text, those of no known theme, and the themes; null as above. */
  readonly themes: {
    readonly n: number;
    readonly unread: number;
    readonly items: readonly ReportedTheme[];
  } | null;
}

/** The diagnosis of a run; null where there are no problems, circumstances nor texts. */
export function reportedDiagnosis({
  diagnosis,
  circumstances,
  words,
  themes,
}: Results): ReportedDiagnosis | null {
  const isTold = diagnosis !== null || words !== null || themes !== null;
  if (!isTold && circumstances.length === 0) return null;
  return {
    basis: diagnosis?.basis ?? null,
    problems: (diagnosis?.problems ?? []).map(reportedProblem),
    circumstances: circumstances.map(reportedCircumstance),
    words: words === null ? null : { n: words.n, items: words.items },
    themes:
      themes === null ? null : { n: themes.n, unread: themes.unread, items: themes.items.map(reportedTheme) },
  };
}

function reportedProblem(found: DiagnosedProblem): ReportedProblem {
  const { id, label, count, impact, months, publicity, quadrant, adjusted } = found;
  const { customers, agents, spread } = found;
  return {
    problem: id,
    label,
    count,
    impact,
    months,
    publicity,
    quadrant,
    adjusted,
    customers,
    agents,
    spread,
  };
}

function reportedCircumstance(found: Circumstance): Omit<Circumstance, "of"> {
  const { key, n, dissatisfied, rate, othersRate, difference, differenceInterval } = found;
  const { adjustedP, verdict, quadrant, adjusted } = found;
  return {
    ...{ key, n, dissatisfied, rate, othersRate, difference, differenceInterval },
    ...{ adjustedP, verdict, quadrant, adjusted },
  };
}

function reportedTheme({ kind, theme, count, dissatisfied, mean, quotes }: ThemeMeasure): ReportedTheme {
  return { theme: theme.id, label: theme.label, kind, count, dissatisfied, mean, quotes };
}
