import { setTimeout } from "node:timers/promises";
import type { ElementHandle, Frame } from "puppeteer-core";
import type { OpenWorkbench } from "../../browser/openWorkbench";
import { findBy, press } from "../../browser/controls";
import { paneOf, pickFile, toMake } from "../../browser/workbenchPage";

/** A step of a run, as the pane says it. */
export type Stage = "reading" | "analysing" | "writing";

/** A minute is short for 100,000 rows on a busy machine, and a million take their time. */
const WAIT = { timeout: 1_800_000 };

/** Opens the survey and waits until the pane has read all of it. */
export async function openSurvey({ page, say }: OpenWorkbench, input: string): Promise<Frame> {
  await pickFile(page, input);
  const pane = await paneOf(page);
  const note = say("cleaning-note");
  await pane.waitForFunction((text) => document.body.innerText.includes(text), WAIT, note);
  return pane;
}

/** Adds a file to the survey that is open and waits until the pane has read so many rows in all. */
export async function addFile(pane: Frame, file: string, rows: number): Promise<void> {
  const input = await findBy(pane, "input[type=file]");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await pane.waitForFunction(
    (text) => document.body.innerText.includes(text),
    WAIT,
    rows.toLocaleString("en-US"),
  );
}

/** Presses 一键生成, on its step. */
export async function startRun(workbench: OpenWorkbench, pane: Frame): Promise<void> {
  await toMake(workbench, pane);
  await press(pane, "button", workbench.say("pane-generate"));
}

/** Waits until the run has come to its end. */
export async function untilDone({ say }: OpenWorkbench, pane: Frame): Promise<void> {
  await pane.waitForFunction(
    (text) => [...document.querySelectorAll("button")].some(({ textContent }) => textContent.trim() === text),
    { ...WAIT, polling: "mutation" },
    say("results-again"),
  );
  // what comes after it belongs to it
  await setTimeout(1000);
}

/** Waits until the run has come to a stage. */
export async function untilStage({ say }: OpenWorkbench, pane: Frame, stage: Stage): Promise<void> {
  await pane.waitForFunction(
    (text) =>
      [...document.querySelectorAll("[role=status]")].some((status) => status.textContent.includes(text)),
    { ...WAIT, polling: "mutation" },
    say(`stage-${stage}`),
  );
}
