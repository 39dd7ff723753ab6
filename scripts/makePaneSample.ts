import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_HEADINGS, surveySample, type SampleCell } from "./sample/surveySample";

/** Writes the survey that the pane puts into a new sheet on 用示例数据试一试: the first months of the bundled sample. */
const SEED = 20_240_601;
const ROWS = 600;

function plain(cell: SampleCell): string | number | null {
  if (cell === null || typeof cell !== "object") return cell;
  return new Date(Math.round((cell.date - 25_569) * 1_440) * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace("T", " ");
}

const { rows } = surveySample(SEED, ROWS);
const cells = [SAMPLE_HEADINGS, ...rows.map((row) => row.map(plain))];
writeFileSync(
  join(__dirname, "..", "assets", "sample", "sample.json"),
  `{"rows":[\n${cells.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`,
);
