import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Sentences that were written apart from the rules, personal parts in 〔 〕, and the customers who are known. */
export interface Corpus {
  readonly customers: readonly string[];
  readonly sentences: readonly string[];
}

/** What the masking makes of sentences whose personal parts stand in 〔 〕. */
export interface Outcome {
  readonly personal: number;
  readonly clean: number;
  readonly missed: readonly string[];
  readonly overMasked: readonly string[];
}

/** The part of the corpus that a file holds. */
export function readCorpus(file: "tuned.txt" | "keptAway.txt" | "inWords.txt"): Corpus {
  const lines = readFileSync(join(__dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const customers = lines
    .filter((line) => line.startsWith("# customers:"))
    .flatMap((line) => line.slice(line.indexOf(":") + 1).split("、"))
    .map((name) => name.trim());
  return { customers, sentences: lines.filter((line) => !line.startsWith("#")) };
}

/** A sentence as somebody wrote it. */
export function asWritten(sentence: string): string {
  return sentence.replace(/[〔〕]/gu, "");
}

/** What became of the sentences, each as `masked` gives it. */
export function outcomeOf({ sentences }: Corpus, masked: (sentence: string, at: number) => string): Outcome {
  const [missed, overMasked]: string[][] = [[], []];
  sentences.forEach((sentence, at) => {
    const found = masked(asWritten(sentence), at);
    const told = `${sentence} → ${found}`;
    if (partsOf(sentence).some((part) => !isGone(part, found))) missed?.push(told);
    if (besides(sentence).some((part) => !found.includes(part))) overMasked?.push(told);
  });
  const personal = sentences.filter((sentence) => sentence.includes("〔")).length;
  return { personal, clean: sentences.length - personal, missed: missed ?? [], overMasked: overMasked ?? [] };
}

function partsOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/〔([^〕]*)〕/gu)].map(([, part = ""]) => part);
}

/** What must be left as it was written. */
function besides(sentence: string): readonly string[] {
  return sentence.split(/〔[^〕]*〕/u);
}

/** Not a piece of four signs of it is left, and nothing of a shorter one as a whole. */
function isGone(part: string, masked: string): boolean {
  const size = Math.min(4, part.length);
  for (let at = 0; at + size <= part.length; at++) {
    if (masked.includes(part.slice(at, at + size))) return false;
  }
  return true;
}

/** The outcome as a person reads it. */
export function toldOf({ personal, clean, missed, overMasked }: Outcome): string {
  return [
    `missed ${String(missed.length)} of ${String(personal)}`,
    ...missed,
    `masked too much in ${String(overMasked.length)} of ${String(personal + clean)}`,
    ...overMasked,
  ].join("\n  ");
}
