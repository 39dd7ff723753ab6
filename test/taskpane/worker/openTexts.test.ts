import { expose, wrap } from "comlink";
import { TextDesk } from "../../../src/app/source/textDesk";
import type { OtherFile } from "../../../src/app/source/addFiles";
import { openTexts } from "../../../src/taskpane/worker/openTexts";
import { passErrors } from "../../../src/taskpane/worker/passErrors";
import { BrokenWorker, ForbiddenWorker, inWebview, MadeUpWorker } from "./madeUpWorker";

passErrors();

const signal = new AbortController().signal;

function text(name: string, content: string): OtherFile {
  return { name, bytes: new TextEncoder().encode(content) };
}

const TWO_ROWS = "工单号,评价时间,评分\nT1,2024-05-01,5\n";
const BLOCK = {
  values: [
    ["'工单号", "'评价时间", "'评分"],
    ["'T1", 45_413, 5],
  ],
  formats: [null, [["General"], ["yyyy-mm-dd"]], null],
};

describe("who reads the files of text that are added", () => {
  it.each([
    ["has none", undefined],
    ["cannot load its script", BrokenWorker],
    ["may not have one", ForbiddenWorker],
  ])("reads them in the page where a webview's thread %s", (_name, worker) =>
    inWebview(worker, async () => {
      const texts = await openTexts(signal);
      expect(await texts.read(text("a.csv", TWO_ROWS))).toEqual({ text: 0, rows: 2, guesses: [] });
      expect(await texts.block(0, 0)).toEqual(BLOCK);
      expect(await texts.read(text("a.pdf", TWO_ROWS))).toBeNull();
      texts.close();
    }),
  );

  it("says so when its thread breaks down, rather than nothing", () =>
    inWebview(MadeUpWorker, async () => {
      const texts = await openTexts(signal);
      const answer = texts.read(text("a.csv", TWO_ROWS));
      setTimeout(() => MadeUpWorker.last?.onerror?.({ message: "out of memory" }));
      await expect(answer).rejects.toThrow("out of memory");
      await expect(texts.block(0, 0)).rejects.toThrow("out of memory");
    }));

  it("ends its thread when all are added, or when that is cancelled", () =>
    inWebview(MadeUpWorker, async () => {
      const texts = await openTexts(signal);
      texts.close();
      expect(MadeUpWorker.last).toMatchObject({ terminated: true });
      const cancelling = new AbortController();
      const others = await openTexts(cancelling.signal);
      expect(MadeUpWorker.last).toMatchObject({ terminated: false });
      const answer = others.read(text("a.csv", TWO_ROWS));
      cancelling.abort();
      await expect(answer).rejects.toMatchObject({ code: "cancelled" });
      expect(MadeUpWorker.last).toMatchObject({ terminated: true });
    }));

  it("gives rows, guesses and what is wrong over to the page as they are", async () => {
    const { port1, port2 } = new MessageChannel();
    expose(new TextDesk(), port1);
    const there = wrap<TextDesk>(port2);
    try {
      const guess = { code: "decimal-commas", fileName: "a.csv", example: "4,5" };
      const read = await there.read(text("a.csv", "工单号;时长\nT1;4,5\nT2;5,5\n"));
      expect(read).toEqual({ text: 0, rows: 3, guesses: [guess] });
      expect(await there.read(text("b.csv", TWO_ROWS))).toMatchObject({ text: 1, rows: 2 });
      expect((await there.block(0, 1)).values).toEqual([
        ["'T1", 4.5],
        ["'T2", 5.5],
      ]);
      await expect(there.read(text("c.csv", ""))).rejects.toMatchObject({
        code: "file-empty",
        data: { path: "c.csv" },
      });
    } finally {
      port1.close();
      port2.close();
    }
  });
});
