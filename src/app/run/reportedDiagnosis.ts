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
  /** Answers whose words are counted, and the words; null where there is no column of text. */
  readonly words: { readonly n: number; readonly items: readonly FrequentWord[] } | null;
  /** Answers with a text, those of no known theme, and the themes; null as above. */
  readonly themes: {
    readonly n: number;
    readonly unread: number;
    readonly items: readonly ReportedTheme[];
  } | null;
}

/** The diagnosis of a run; null where there are neither problems nor texts. */
export function reportedDiagnosis({ diagnosis, words, themes }: Results): ReportedDiagnosis | null {
  if (diagnosis === null && words === null && themes === null) return null;
  return {
    basis: diagnosis?.basis ?? null,
    problems: (diagnosis?.problems ?? []).map(reportedProblem),
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

function reportedTheme({ kind, theme, count, dissatisfied, mean, quotes }: ThemeMeasure): ReportedTheme {
  return { theme: theme.id, label: theme.label, kind, count, dissatisfied, mean, quotes };
}
