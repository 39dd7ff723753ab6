import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { installGlobals, openHost, type HostOptions } from "../../src/embedded/host";
import type { Workbook } from "../../src/embedded/model/workbook";
import { messageLocaleFor } from "../../src/messages/messageLocale";
import { createPane, type Pane } from "../../src/taskpane/state/createPane";
import { languageOf } from "../support/messages";
import type { PaneState } from "../../src/taskpane/state/paneState";

/** The bundled sample, opened. */
export function sampleWorkbook(): Workbook {
  const file = path.resolve(__dirname, "../../assets/sample/客服回访样本.xlsx");
  return openWorkbook(readFileSync(file), "sample.xlsx");
}

/** A workbook from the text of a .csv file. */
export function workbookOf(csv: string): Workbook {
  return openWorkbook(Buffer.from(csv, "utf8"), "answers.csv");
}

/** A pane without looks over a workbook; `until` waits for what a person would wait for. */
export async function withPane(
  workbook: Workbook,
  test: (pane: Pane, until: (isSo: (state: PaneState) => boolean) => Promise<PaneState>) => Promise<void>,
  options: HostOptions = {},
): Promise<void> {
  const host = openHost(workbook, options);
  const restore = installGlobals(host);
  const pane = createPane(null, languageOf(messageLocaleFor(options.displayLanguage ?? "zh-CN")));
  try {
    await test(pane, (isSo) => untilState(pane, isSo));
  } finally {
    restore();
    host.close();
  }
}

/** Waits for what a person would wait for. */
export function untilState({ store }: Pane, isSo: (state: PaneState) => boolean): Promise<PaneState> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!isSo(store.read())) return;
      leave();
      resolve(store.read());
    };
    const leave = store.subscribe(check);
    check();
  });
}

/** Whether the survey was found and read to its end. */
export function isPreviewed({ survey }: PaneState): boolean {
  return survey.status === "found" && survey.preview.status === "ready";
}
