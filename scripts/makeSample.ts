import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveWorkbook } from "../src/embedded/file/saveWorkbook";
import { sampleWorkbook } from "./sample/sampleWorkbook";
import { surveySample } from "./sample/surveySample";

/**
 * Writes the bundled sample: 2,000 calls of a hotline as a call-centre system exports them, messy on purpose, and
 * beside it what is true of them by construction.
 */
const SEED = 20_240_601;
const ROWS = 2_000;

const folder = join(__dirname, "..", "assets", "sample");
const { rows, truth } = surveySample(SEED, ROWS);
writeFileSync(join(folder, "客服回访样本.xlsx"), saveWorkbook(sampleWorkbook(rows)));
writeFileSync(join(folder, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
