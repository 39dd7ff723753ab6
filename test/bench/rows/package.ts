import { readFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { NODE_CODEC } from "../../../src/embedded/cli/nodeCodec";
import { openedWorkbook } from "../../../src/embedded/cli/openedWorkbook";
import { savedWorkbook } from "../../../src/embedded/cli/savedWorkbook";
import { readDirectory } from "../../../src/embedded/file/package/zipDirectory";
import { generatedFile } from "../files";
import type { Bench } from "../measuring/bench";
import { clockSeconds } from "../measuring/timing";

const DEFLATED = 8;
/** As ours is packed. */
const LEVEL = 3;

/** Reading a generated workbook into the model and writing every sheet of it anew. */
export async function benchPackage(bench: Bench): Promise<void> {
  const path = generatedFile(bench);
  await bench.compare({
    what: "opening and saving the workbook made of 100,000 rows",
    against: "inflating and deflating its parts with Node's zlib",
    atMost: 3,
    ours: () => clockSeconds(() => openAndSave(path)),
    theirs: () => clockSeconds(() => unpackAndPack(path)),
  });
}

async function openAndSave(path: string): Promise<void> {
  const workbook = openedWorkbook(path);
  for (const sheet of workbook.sheets) sheet.changed = true;
  await savedWorkbook(workbook);
}

function unpackAndPack(path: string): void {
  for (const entry of readDirectory(readFileSync(path), NODE_CODEC)) {
    if (entry.method === DEFLATED) deflateRawSync(inflateRawSync(entry.packed()), { level: LEVEL });
  }
}
