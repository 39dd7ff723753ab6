import { setTimeout } from "node:timers/promises";
import { NODE_CODEC } from "../../../src/embedded/cli/nodeCodec";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook, saveWorkbookAside } from "../../../src/embedded/file/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { unzipped } from "../../support/unzipped";

const ROWS = 7_000;
const LONG = "满意度 ".repeat(400);

/** A workbook whose sheet is written in many pieces, each another text. */
function largeWorkbook(): Workbook {
  const workbook = openWorkbook(Buffer.from("kept\n"), "large.csv");
  const [sheet] = workbook.sheets;
  for (let row = 1; row < ROWS; row++) sheet?.cells.setValue(row, 0, `${String(row)} ${LONG}`);
  return workbook;
}

describe("a workbook that is packed beside its writing", () => {
  test("is the same, in whichever order its pieces are packed, and few pieces wait at a time", async () => {
    const workbook = largeWorkbook();
    let [waiting, most, pieces] = [0, 0, 0];
    const saved = await saveWorkbookAside(workbook, NODE_CODEC, async (piece, isLast) => {
      most = Math.max(most, ++waiting);
      await setTimeout(pieces++ % 3);
      waiting--;
      return NODE_CODEC.deflate(piece, isLast);
    });
    const whole = unzipped(saveWorkbook(workbook));
    expect(
      [...unzipped(saved)].map(([name, bytes]) => [name, Buffer.compare(bytes, whole.get(name)!)]),
    ).toEqual([...whole.keys()].map((name) => [name, 0]));
    expect(pieces).toBeGreaterThan(25);
    expect(most).toBeLessThan(20);
  });

  test("fails where a piece cannot be packed", async () => {
    const saving = saveWorkbookAside(largeWorkbook(), NODE_CODEC, () => Promise.reject(new Error("no room")));
    await expect(saving).rejects.toThrow("no room");
  });
});
