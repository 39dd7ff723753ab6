import type { Frame } from "puppeteer-core";
import type { PaneScreen } from "./paneShots";
import type { ScriptGate } from "./scriptGate";
import { hold, named, press, say, untilSaid, untilThere, type Stage } from "./stage";

/** Before there is a survey: what stands there until the pane's script and its use cases have come, then the welcome. */
export function emptyScreens({ letPass }: ScriptGate): readonly PaneScreen[] {
  return [
    { name: "first-paint", reach: (_stage, pane) => untilThere(pane, "#pane > *") },
    {
      name: "looking",
      reach: async (stage, pane) => {
        await letPass("taskpane");
        await untilThere(pane, `[aria-label="${say(stage, "looking")}"]`);
      },
    },
    {
      name: "welcome",
      reach: async (stage, pane) => {
        await letPass("app");
        await untilSaid(pane, say(stage, "welcome-title"));
      },
    },
  ];
}

/** Where the sheet has no survey. */
export const MISSING_SCREENS: readonly PaneScreen[] = [
  { name: "missing", reach: (stage, pane) => untilSaid(pane, say(stage, "missing-title")) },
];

/** From the sample to its results. */
export const SAMPLE_SCREENS: readonly PaneScreen[] = [
  { name: "data", reach: (stage, pane) => untilSaid(pane, say(stage, "cleaning-note")) },
  {
    name: "role-focused",
    reach: async (stage, pane) => {
      await pane.focus(`select[aria-label="${say(stage, "column-role", { column: "不满意原因" })}"]`);
    },
  },
  {
    name: "make",
    reach: async (stage, pane) => {
      await press(pane, "button", say(stage, "next-make"));
      await untilSaid(pane, say(stage, "documents-heading"));
    },
  },
  {
    name: "running",
    reach: async (stage, pane) => {
      await press(pane, "button", say(stage, "pane-generate"));
      await untilSaid(pane, say(stage, "stage-writing"));
      await hold(stage, true);
    },
    leave: (stage) => hold(stage, false),
  },
  { name: "results", reach: (stage, pane) => untilSaid(pane, say(stage, "measures-heading")) },
  {
    name: "settings",
    reach: async (stage, pane) => {
      await press(pane, "button", say(stage, "settings-open"));
      await untilSaid(pane, say(stage, "settings-privacy-text"));
    },
    leave: (stage, pane) => press(pane, "button", say(stage, "close")),
  },
  {
    name: "tracking",
    reach: async (stage, pane) => {
      await press(pane, "tab", say(stage, "tab-tracking"));
      await untilSaid(pane, say(stage, "status-not-started"));
    },
  },
  {
    name: "verification-empty",
    reach: async (stage, pane) => {
      await press(pane, "tab", say(stage, "tab-verification"));
      await untilSaid(pane, say(stage, "verification-none-title"));
    },
  },
  {
    name: "results-compared",
    reach: async (stage, pane) => {
      await press(pane, "tab", say(stage, "tab-analysis"));
      await press(pane, "button", say(stage, "results-again"));
      await choose(stage, pane, "period-label", "2024-05");
      await choose(stage, pane, "compare-label", "2024-04");
      await press(pane, "button", say(stage, "pane-generate"));
      await untilSaid(pane, say(stage, "measures-heading"));
    },
  },
  {
    name: "verification",
    reach: async (stage, pane) => {
      await press(pane, "tab", say(stage, "tab-verification"));
      await untilSaid(pane, say(stage, "verification-heading"));
    },
  },
  {
    name: "failure",
    reach: async (stage, pane) => {
      await press(pane, "tab", say(stage, "tab-analysis"));
      await press(pane, "button", say(stage, "results-again"));
      await choose(stage, pane, "period-label", "custom");
      await choose(stage, pane, "compare-label", "");
      await typeDay(stage, pane, "period-to", "2023-01-31");
      await press(pane, "button", say(stage, "pane-generate"));
      await untilSaid(pane, say(stage, "run-failed"));
    },
  },
];

/** Chooses of a drop-down by its label. */
async function choose(stage: Stage, pane: Frame, label: string, value: string): Promise<void> {
  const select = await pane.waitForSelector(named("combobox", say(stage, label)));
  await select?.select(value);
}

/** Fills in a day: typing one depends on the browser's language. */
async function typeDay(stage: Stage, pane: Frame, label: string, day: string): Promise<void> {
  const input = await pane.waitForSelector(named("Date", say(stage, label)));
  await input?.evaluate((element, value) => {
    // past React, which tells a change from what it wrote itself
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, day);
}
