import { indexPhrases, phraseAt } from "../opinions/phrases";
import { foldPhrase } from "../reasons/foldedPhrase";
import { isDenied } from "../reasons/negation";
import { complaintReader } from "../survey/columns/complaintLevels";
import type { Survey, TextColumn } from "../survey/survey";
import { PUBLICITY } from "../opinions/lexicon/publicity";

/** Why a row may go public (舆情): the customer complained, or speaks of media and authorities. */
export type Publicity = "complaint" | "words";

/** Reads whether a row may go public: a complaint is known from its column, else the customer's words tell; null: neither. */
export function publicityReader(survey: Survey): (row: number) => Publicity | null {
  const hasComplained = complaintReader(survey);
  const speaks = [...survey.reasons, ...survey.comments].map(publicColumn);
  return (row) => {
    if (hasComplained(row)) return "complaint";
    return speaks.some((isPublic) => isPublic(row)) ? "words" : null;
  };
}

const INDEX = indexPhrases(PUBLICITY.map((phrase) => ({ phrase })));

/** Whether a text speaks of media or authorities, and does not deny it. */
function speaksOfPublicity(text: string): boolean {
  const folded = foldPhrase(text);
  for (let start = 0; start < folded.length; start++) {
    if (phraseAt(folded, start, INDEX) !== undefined && !isDenied(folded, start)) return true;
  }
  return false;
}

function publicColumn({ codes, texts }: TextColumn): (row: number) => boolean {
  const known = new Int8Array(texts.length + 1).fill(-1);
  known[0] = 0;
  return (row) => {
    const code = codes[row] ?? 0;
    if (known[code] === -1) known[code] = speaksOfPublicity(texts[code - 1] ?? "") ? 1 : 0;
    return known[code] === 1;
  };
}
