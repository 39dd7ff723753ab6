import type { Term } from "../../glossary/locale";
import { GENERAL_THEME, THEME_LABELS } from "../opinions/lexicon/themes";
import type { Themes } from "../opinions/themes";
import { FEWEST_MENTIONS } from "../reasons/coreCut";
import type { ReasonScheme } from "../reasons/scheme";
import type { Pareto } from "../reasons/pareto";

/** A problem of which it is asked how urgent it is and whose it is. */
export interface Problem {
  readonly id: string;
  readonly label: Term;
  /** A matter of queues, processes and systems. */
  readonly ignoresAgents: boolean;
}

/** The problems of a survey, and which rows mention them. */
export interface Problems {
  readonly basis: "reasons" | "themes";
  readonly all: readonly Problem[];
  /** What a row mentions, each once; what is no listed problem (其他, 未分类) among them. */
  readonly idsOf: (row: number) => readonly string[];
  /** How much a row adds to all mentions. */
  readonly mentionsOf: (row: number) => number;
}

/** Factors of the schemes for which it does not matter who took the call. */
const IMPERSONAL_FACTORS: ReadonlySet<string> = new Set([
  ...["流程因素", "系统因素"],
  ...["流程", "工具", "政策"],
  ...["机", "料", "法", "环"],
]);
const PERSONAL_THEMES: ReadonlySet<string> = new Set(["attitude", "skill"]);

/** What the problems of a survey are found from. */
interface ProblemSources {
  readonly scheme: ReasonScheme | null;
  readonly pareto: Pareto | null;
  readonly categoriesOf: (row: number) => readonly string[];
  readonly themes: Themes | null;
}

/**
 * The categories of the reasons; where there are none, or too few mentions, the themes of what the dissatisfied wrote.
 * Null where there is neither.
 */
export function findProblems({ scheme, pareto, categoriesOf, themes }: ProblemSources): Problems | null {
  const mentions = pareto?.total ?? 0;
  const ofThemes = themes === null ? null : problemsOfThemes(themes);
  if (ofThemes !== null && mentions < FEWEST_MENTIONS && ofThemes.mentions > mentions)
    return ofThemes.problems;
  if (scheme === null || pareto === null || mentions === 0) return null;
  const ids = new Set(pareto.items.filter(({ last }) => !last).map(({ category }) => category));
  return {
    basis: "reasons",
    all: scheme.categories
      .filter(({ name }) => ids.has(name))
      .map(({ name, label, factor }) => ({ id: name, label, ignoresAgents: IMPERSONAL_FACTORS.has(factor) })),
    idsOf: categoriesOf,
    mentionsOf: (row) => categoriesOf(row).length,
  };
}

function problemsOfThemes(themes: Themes): { readonly problems: Problems; readonly mentions: number } | null {
  const complaints = themes.items.filter(
    ({ kind, theme, dissatisfied }) => kind === "complaint" && theme.id !== GENERAL_THEME && dissatisfied > 0,
  );
  if (complaints.length === 0) return null;
  const idsOf = (row: number): readonly string[] =>
    themes.ofRow(row).flatMap(({ kind, theme }) => (kind === "complaint" ? [theme.id] : []));
  return {
    mentions: complaints.reduce((sum, { dissatisfied }) => sum + dissatisfied, 0),
    problems: {
      basis: "themes",
      all: complaints.map(({ theme: { id, label } }) => ({
        id,
        label,
        ignoresAgents: id in THEME_LABELS && !PERSONAL_THEMES.has(id),
      })),
      idsOf,
      mentionsOf: (row) => (idsOf(row).length > 0 ? 1 : 0),
    },
  };
}
