import { fallsShort, isDenied, isFastLoss, isPraised, isRuledOut } from "../reasons/negation";
import type { FoundPhrase, PhraseIndex } from "../reasons/phraseIndex";
import { phraseAt } from "./phrases";
import type { ReadOpinion } from "./opinion";
import type { OpinionLexicon, OpinionPhrase, Tone } from "./opinionLexicon";

/** A phrase found in a clause, with what it says there: what is denied turns round. */
interface TonedPhrase<Entry> extends FoundPhrase<Entry> {
  readonly tone: Tone;
}

/** The phrases of a folded clause from left to right, the longest first, none over another. */
export function phrasesIn<Entry extends { readonly tone: Tone }>(
  clause: string,
  index: PhraseIndex<Entry>,
): readonly TonedPhrase<Entry>[] {
  const found: TonedPhrase<Entry>[] = [];
  let start = 0;
  while (start < clause.length) {
    const match = phraseAt(clause, start, index);
    if (match === undefined) {
      start++;
      continue;
    }
    const tone = toneAt(clause, start, match.end, match.entry.tone);
    if (tone !== null) found.push({ ...match, tone });
    start = match.end;
  }
  return found;
}

/** What a phrase says at its place; null where it says nothing: a wish that is none ("提高了", "不应该"), "很快就挂了". */
function toneAt(clause: string, start: number, end: number, tone: Tone): Tone | null {
  switch (tone) {
    case "complaint":
      return complaintAt(clause, start, end);
    case "praise":
      return praiseAt(clause, start, end);
    case "aspect":
      return isPraised(clause, start, end) ? "praise" : tone;
    case "wish":
      return /^[了过]/u.test(clause.slice(end)) || isDenied(clause, start) ? null : tone;
    default:
      return tone;
  }
}

function complaintAt(clause: string, start: number, end: number): Tone | null {
  if (isRuledOut(clause, start, end)) return null;
  return isDenied(clause, start) || isPraised(clause, start, end) ? "praise" : "complaint";
}

function praiseAt(clause: string, start: number, end: number): Tone | null {
  if (isFastLoss(clause, start, end)) return null;
  return isDenied(clause, start) || fallsShort(clause, start, end) ? "complaint" : "praise";
}

/** What the phrases of one clause say together. */
export function opinionsOf(
  found: readonly TonedPhrase<OpinionPhrase>[],
  { general }: OpinionLexicon,
): readonly ReadOpinion[] {
  if (found.some(({ tone }) => tone === "contented")) return [{ kind: "praise", theme: general }];
  const named = found.filter(({ entry }) => entry.tone !== "wish" && entry.theme !== general);
  if (found.some(({ tone }) => tone === "wish")) {
    const themes = new Set(named.map(({ entry }) => entry.theme));
    return [...(themes.size === 0 ? [general] : themes)].map((theme) => ({ kind: "wish", theme }));
  }
  const judged = named.flatMap(({ tone, entry }): ReadOpinion[] =>
    tone === "praise" || tone === "complaint" ? [{ kind: tone, theme: entry.theme }] : [],
  );
  if (judged.length > 0) return judged;
  return ofGeneral(found, named, general);
}

/** "信号很差": what is said of nothing in particular is said of what the clause names. */
function ofGeneral(
  found: readonly TonedPhrase<OpinionPhrase>[],
  named: readonly TonedPhrase<OpinionPhrase>[],
  general: ReadOpinion["theme"],
): readonly ReadOpinion[] {
  const judgement =
    found.find(({ tone }) => tone === "complaint") ?? found.find(({ tone }) => tone === "praise");
  const kind = judgement === undefined ? "mention" : judgement.tone === "praise" ? "praise" : "complaint";
  if (named.length > 0) return named.map(({ entry }) => ({ kind, theme: entry.theme }));
  return judgement === undefined ? [] : [{ kind, theme: general }];
}
