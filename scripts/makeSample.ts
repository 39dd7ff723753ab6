import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveWorkbook } from "../src/embedded/file/saveWorkbook";
import { sampleFile } from "../src/embedded/workbench/sampleFile";
import { CYCLES, cycleSample } from "./sample/cycleSample";
import { sampleWorkbook } from "./sample/sampleWorkbook";
import { surveySample } from "./sample/surveySample";
import { LOCALES } from "../src/glossary/locale";
import { WORDS_BY_LOCALE } from "./sample/words/wordsByLocale";

/**
 * Writes the bundled sample: 2,000 calls of a hotline as a call-centre system exports them, messy on purpose, in
 * each language, and what is true of all of them by construction. Then three exports of one hotline for three cycles of improvement.
 */
const SEED = 20_240_601;
const ROWS = 2_000;

const folder = join(__dirname, "..", "assets", "sample");
for (const locale of LOCALES) {
  const words = WORDS_BY_LOCALE[locale];
  const { rows, truth } = surveySample(SEED, ROWS, words);
  writeFileSync(join(folder, sampleFile(locale)), saveWorkbook(sampleWorkbook(rows, words.title, words)));
  writeFileSync(join(folder, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
}

const cycles = join(folder, "cycles");
mkdirSync(cycles, { recursive: true });
for (const cycle of CYCLES) {
  const workbook = sampleWorkbook(cycleSample(cycle), `${cycle.period} 客服热线满意度回访明细`);
  writeFileSync(join(cycles, `${cycle.period}.xlsx`), saveWorkbook(workbook));
}
writeFileSync(join(cycles, "truth.json"), `${JSON.stringify(CYCLES, null, 2)}\n`);
