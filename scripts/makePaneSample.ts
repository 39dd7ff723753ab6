import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { surveySample, type SampleCell } from "./sample/surveySample";
import { WORDS_BY_LOCALE } from "./sample/words/wordsByLocale";

/** Writes the survey that the pane puts into a new sheet on 用示例数据试一试: the first rows of the bundled sample, in each language of the pane. */
const SEED = 20_240_601;
const ROWS = 600;

function plain(cell: SampleCell): string | number | null {
  if (cell === null || typeof cell !== "object") return cell;
  return new Date(Math.round((cell.date - 25_569) * 1_440) * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace("T", " ");
}

for (const [locale, words] of Object.entries(WORDS_BY_LOCALE)) {
  const { rows } = surveySample(SEED, ROWS, words);
  const cells = [words.headings, ...rows.map((row) => row.map(plain))];
  writeFileSync(
    join(__dirname, "..", "assets", "sample", `sample.${locale}.json`),
    `{"sheet":${JSON.stringify(words.paneSheet)},"rows":[\n${cells.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`,
  );
}
