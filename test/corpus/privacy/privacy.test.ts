import { readFileSync } from "node:fs";
import { join } from "node:path";
import { maskPersonalData } from "../../../src/analysis/cleaning/maskPersonalData";

/** What the masking makes of sentences whose personal parts stand in 〔 〕. */
interface Outcome {
  readonly personal: number;
  readonly clean: number;
  readonly missed: readonly string[];
  readonly overMasked: readonly string[];
}

function outcomeOf(file: string): Outcome {
  const lines = readFileSync(join(__dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const names = lines
    .filter((line) => line.startsWith("# customers:"))
    .flatMap((line) => line.slice(line.indexOf(":") + 1).split("、"))
    .map((name) => name.trim());
  const sentences = lines.filter((line) => !line.startsWith("#"));
  const [missed, overMasked]: string[][] = [[], []];
  for (const sentence of sentences) {
    const masked = maskPersonalData(sentence.replace(/[〔〕]/gu, ""), names);
    const told = `${sentence} → ${masked}`;
    if (partsOf(sentence).some((part) => !isGone(part, masked))) missed?.push(told);
    if (besides(sentence).some((part) => !masked.includes(part))) overMasked?.push(told);
  }
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

function toldOf({ personal, clean, missed, overMasked }: Outcome): string {
  return [
    `missed ${String(missed.length)} of ${String(personal)}`,
    ...missed,
    `masked too much in ${String(overMasked.length)} of ${String(personal + clean)}`,
    ...overMasked,
  ].join("\n  ");
}

describe("masking of sentences written apart from its rules (S20)", () => {
  it.each(["tuned.txt", "keptAway.txt"])("%s: ≤ 5 %% missed, ≤ 2 %% masked too much", (file) => {
    const outcome = outcomeOf(file);
    const { personal, clean, missed, overMasked } = outcome;
    if (missed.length + overMasked.length > 0) process.stderr.write(`${file}: ${toldOf(outcome)}\n`);
    expect(personal).toBeGreaterThan(60);
    expect(clean).toBeGreaterThan(50);
    expect(missed.length / personal).toBeLessThanOrEqual(0.05);
    expect(overMasked.length / (personal + clean)).toBeLessThanOrEqual(0.02);
  });
});
