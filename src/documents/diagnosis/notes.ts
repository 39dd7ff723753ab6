import type { Themes } from "../../analysis/opinions/themes";
import type { Diagnosis } from "../../analysis/diagnosis/diagnosis";
import { CONCEPTS } from "../../glossary/concepts";
import { fixed, sentence, shareSet, type LiveText } from "../formulas/sentence";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { periodLabelText } from "../sheet/periodWording";
import { liveText, type DocumentSources } from "../sources";
import { COMPARED_TERMS } from "./comparedWords";
import { TERMS } from "./words";

/** How the sheet's figures are made, and what they rest on. */
export function notesOf(sources: DocumentSources, diagnosis: Diagnosis): readonly (CellContent | Formula)[] {
  const { words, context } = sources;
  const limits = limitsOf(sources, diagnosis);
  const { themes } = context.results;
  return [
    ...(diagnosis.unlisted > 0 ? [words(TERMS.noteUnlisted, { n: diagnosis.unlisted })] : []),
    liveText(sources, sentence(words, TERMS.noteQuadrants, limits)),
    words(TERMS.noteEffect),
    words(TERMS.noteChart),
    liveText(sources, sentence(words, TERMS.noteSpread, limits)),
    ...wordsNote(sources),
    ...(themes === null ? [] : themesNotes(sources, themes)),
    ...(context.formulas ? [] : [words(CONCEPTS.noteValues)]),
  ];
}

/** What the themes are of; and that complaints are none of service, where most who complain are content. */
function themesNotes({ words }: DocumentSources, { n, unread, items }: Themes): readonly string[] {
  const complaints = items.filter(({ kind }) => kind === "complaint");
  const total = (key: "count" | "dissatisfied"): number =>
    complaints.reduce((sum, item) => sum + item[key], 0);
  const areContent = 2 * total("dissatisfied") < total("count");
  return [words(TERMS.noteThemes, { n, unread }), ...(areContent ? [words(TERMS.noteComplaints)] : [])];
}

/** The limits as they are set in 参数设置. */
function limitsOf(
  { context }: DocumentSources,
  { limits, heavyPart }: Diagnosis,
): Readonly<Record<string, LiveText>> {
  const { setting } = context.naming;
  const number = (key: string, value: number): LiveText => ({ formula: setting(key), value: String(value) });
  return {
    customers: number("common-customers", limits.customers),
    agents: number("common-agents", limits.agents),
    share: shareSet(setting("common-share"), limits.share),
    agentShare: shareSet(setting("agent-share"), limits.agentShare),
    months: number("persistent-months", limits.persistentMonths),
    heavy: fixed(`${String(heavyPart * 100)}%`),
  };
}

function wordsNote({ words, context }: DocumentSources): readonly string[] {
  const found = context.results.words;
  if (found === null) return [];
  const { before, n } = found;
  if (before === null) return [words(TERMS.noteWords, { n, compared: words(COMPARED_TERMS.comparedNone) })];
  const compared = words(before.n === 0 ? COMPARED_TERMS.comparedEmpty : COMPARED_TERMS.comparedWith, {
    period: periodLabelText(words, before.period.label),
    n: before.n,
  });
  return [words(TERMS.noteWords, { n, compared })];
}
