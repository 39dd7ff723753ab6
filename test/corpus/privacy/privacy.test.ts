import { maskPersonalData } from "../../../src/analysis/cleaning/maskPersonalData";
import { outcomeOf, readCorpus, toldOf } from "./corpus";

describe("masking of sentences written apart from its rules (S20)", () => {
  it.each(["tuned.txt", "keptAway.txt", "inWords.txt"] as const)(
    "%s: ≤ 5 %% missed, ≤ 2 %% masked too much",
    (file) => {
      const corpus = readCorpus(file);
      const outcome = outcomeOf(corpus, (sentence) => maskPersonalData(sentence, corpus.customers));
      const { personal, clean, missed, overMasked } = outcome;
      if (missed.length + overMasked.length > 0) process.stderr.write(`${file}: ${toldOf(outcome)}\n`);
      expect(personal).toBeGreaterThan(60);
      expect(clean).toBeGreaterThan(50);
      expect(missed.length / personal).toBeLessThanOrEqual(0.05);
      expect(overMasked.length / (personal + clean)).toBeLessThanOrEqual(0.02);
    },
  );
});
