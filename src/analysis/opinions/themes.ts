import type { CleanedSurvey } from "../cleaning/cleaning";
import { customerNames } from "../cleaning/customerNames";
import type { NameFinder } from "../cleaning/maskPersonalData";
import { saysSomething } from "../cleaning/emptyReason";
import { bestQuotes } from "../reasons/quotes";
import { onceFor } from "../once";
import type { TextColumn } from "../survey/survey";
import { OPINION_KINDS, type Opinion, type ReadOpinion, type OpinionKind, type Theme } from "./opinion";
import type { OpinionLexicon } from "./opinionLexicon";
import { readOpinions } from "./readOpinions";
import { textReader } from "./textReader";

/** A theme that is praised, complained of or wished for (S27). */
export interface ThemeMeasure extends Opinion {
  /** Answers, each once. */
  readonly count: number;
  /** Of those answers that are scored; null without one. */
  readonly mean: number | null;
  /** How many of them are dissatisfied. */
  readonly dissatisfied: number;
  /** Customers' own words, masked (S20) and shortened; telling ones first. */
  readonly quotes: readonly string[];
}

/** What the answers that count say in their own words. */
export interface Themes {
  /** Answers that say something, and those of them that are dissatisfied. */
  readonly n: number;
  readonly dissatisfied: number;
  /** Answers that say something of no theme that is known. */
  readonly unread: number;
  /** By kind, the most answers first. */
  readonly items: readonly ThemeMeasure[];
  readonly ofRow: (row: number) => readonly Opinion[];
}

/** Whose opinions are counted, and who is dissatisfied. */
interface ThemeRows {
  readonly kept: Uint8Array;
  readonly dissatisfied: Uint8Array;
}

/**
 * The themes of the survey's texts, praise, complaint and wishes apart; null where it has none. Reasons of
 * dissatisfaction complain of what they name; in a comment a bare name does so only where the answer is dissatisfied.
 */
export function measureThemes(
  cleaned: CleanedSurvey,
  rows: ThemeRows,
  lexicon: OpinionLexicon,
): Themes | null {
  const { survey, score } = cleaned;
  const { reasons, comments } = survey;
  if (reasons.length + comments.length === 0) return null;
  const ofRow = opinionReader(reasons, comments, rows.dissatisfied, lexicon);
  const says = textTeller([...reasons, ...comments]);
  const tallies = new Map<string, Tally>();
  const tallyOf = onceFor((opinion: Opinion) => tallyIn(tallies, opinion));
  let [n, dissatisfied, unread]: [number, number, number] = [0, 0, 0];
  for (let row = 0; row < rows.kept.length; row++) {
    const texts = rows.kept[row] === 1 ? says(row) : NO_TEXTS;
    if (texts.length === 0) continue;
    n++;
    if (rows.dissatisfied[row] === 1) dissatisfied++;
    const opinions = ofRow(row);
    if (opinions.length === 0) unread++;
    const answer = {
      texts,
      score: score[row] ?? NaN,
      isDissatisfied: rows.dissatisfied[row] === 1,
      opinions,
    };
    for (const opinion of opinions) take(tallyOf(opinion), answer);
  }
  const items = inOrder([...tallies.values()]);
  return {
    n,
    dissatisfied,
    unread,
    items: withQuotes(items, lexicon.general, customerNames(survey)),
    ofRow,
  };
}

interface Tally extends Opinion {
  count: number;
  dissatisfied: number;
  scored: number;
  sum: number;
  /** Texts by how often they say it; those that say nothing else count more. */
  readonly texts: Map<string, number>;
}

interface Answer {
  readonly texts: readonly string[];
  readonly score: number;
  readonly isDissatisfied: boolean;
  readonly opinions: readonly Opinion[];
}

function tallyIn(tallies: Map<string, Tally>, { kind, theme }: Opinion): Tally {
  const key = `${kind} ${theme.id}`;
  const tally: Tally = tallies.get(key) ?? {
    kind,
    theme,
    count: 0,
    dissatisfied: 0,
    scored: 0,
    sum: 0,
    texts: new Map(),
  };
  tallies.set(key, tally);
  return tally;
}

function take(tally: Tally, answer: Answer): void {
  tally.count++;
  if (answer.isDissatisfied) tally.dissatisfied++;
  if (!Number.isNaN(answer.score)) {
    tally.scored++;
    tally.sum += answer.score;
  }
  const weight = answer.opinions.length === 1 ? 2 : 1;
  for (const text of answer.texts) tally.texts.set(text, (tally.texts.get(text) ?? 0) + weight);
}

function inOrder(tallies: readonly Tally[]): readonly Tally[] {
  const place = (kind: OpinionKind): number => OPINION_KINDS.indexOf(kind);
  return [...tallies].sort(
    (a, b) => place(a.kind) - place(b.kind) || b.count - a.count || (a.theme.id < b.theme.id ? -1 : 1),
  );
}

/** What is said of nothing in particular takes the quotes that are left. */
function withQuotes(tallies: readonly Tally[], general: Theme, names: NameFinder): readonly ThemeMeasure[] {
  const used = new Set<string>();
  const quotes = new Map<Tally, readonly string[]>();
  const isGeneral = ({ theme }: Tally): boolean => theme === general;
  for (const tally of [...tallies].sort((a, b) => Number(isGeneral(a)) - Number(isGeneral(b)))) {
    quotes.set(tally, bestQuotes(tally.texts, names, used));
  }
  return tallies.map((tally) => {
    const { kind, theme, count, dissatisfied, scored, sum } = tally;
    const mean = scored === 0 ? null : sum / scored;
    return { kind, theme, count, dissatisfied, mean, quotes: quotes.get(tally) ?? [] };
  });
}

const NO_TEXTS: readonly string[] = [];

/** The texts of a row that say something. */
function textTeller(columns: readonly TextColumn[]): (row: number) => readonly string[] {
  const telling = columns.map(({ codes, texts }) => ({ codes, texts, says: saysSomething(texts) }));
  return (row) => {
    // most rows say nothing: they cost no list
    let said: string[] | null = null;
    for (const { codes, texts, says } of telling) {
      const code = codes[row] ?? 0;
      if (says[code] === 1) (said ??= []).push(texts[code - 1] ?? "");
    }
    return said ?? NO_TEXTS;
  };
}

function opinionReader(
  reasons: readonly TextColumn[],
  comments: readonly TextColumn[],
  dissatisfied: Uint8Array,
  lexicon: OpinionLexicon,
): Themes["ofRow"] {
  const readerOf = (column: TextColumn): ((row: number) => readonly ReadOpinion[]) =>
    textReader(column, (text) => readOpinions(text, lexicon));
  const readers = [
    ...reasons.map((column) => ({ isReason: true, read: readerOf(column) })),
    ...comments.map((column) => ({ isReason: false, read: readerOf(column) })),
  ];
  const saidIn = (row: number): readonly Opinion[] => {
    const said = new Map<string, Opinion>();
    for (const { isReason, read } of readers) {
      for (const { kind, theme } of read(row)) {
        const meant = kind !== "mention" ? kind : isReason || dissatisfied[row] === 1 ? "complaint" : null;
        if (meant !== null) said.set(`${meant} ${theme.id}`, { kind: meant, theme });
      }
    }
    return [...said.values()];
  };
  const [only] = readers.length === 1 ? [...reasons, ...comments] : [];
  return only === undefined ? saidIn : onceForText(only, dissatisfied, saidIn);
}

/** Where one column holds all the texts, rows with the same one, alike satisfied or not, say the same. */
function onceForText(
  { codes }: TextColumn,
  dissatisfied: Uint8Array,
  saidIn: Themes["ofRow"],
): Themes["ofRow"] {
  const known = [new Map<number, readonly Opinion[]>(), new Map<number, readonly Opinion[]>()] as const;
  return (row) => {
    const ofText = known[dissatisfied[row] === 1 ? 1 : 0];
    const code = codes[row] ?? 0;
    const said = ofText.get(code) ?? saidIn(row);
    ofText.set(code, said);
    return said;
  };
}
