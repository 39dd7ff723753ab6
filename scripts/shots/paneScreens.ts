import type { Frame } from "puppeteer-core";
import { choose, find, findBy, press, untilSaid } from "../../test/browser/controls";
import { FOLLOW_UP_SCREENS } from "../../test/browser/followUpScreens";
import { holdWorkers } from "../../test/browser/workbenchPage";
import type { PaneScreen } from "./paneShots";
import type { ScriptGate } from "./scriptGate";
import type { MessageCode } from "../../src/messages/messageCode";
import type { Stage } from "./stage";

/** Before there is a survey: what stands there until the pane's script and its use cases have come, then the welcome. */
export function emptyScreens({ letPass }: ScriptGate): readonly PaneScreen[] {
  return [
    { name: "first-paint", reach: () => Promise.resolve() },
    {
      name: "looking",
      reach: async (stage, pane) => {
        await letPass("taskpane");
        await findBy(pane, `[aria-label="${stage.say("looking")}"]`);
      },
    },
    {
      name: "welcome",
      reach: async (stage, pane) => {
        await letPass("app");
        await untilSaid(pane, stage.say("welcome-title"));
      },
    },
  ];
}

/** Where the sheet has no survey. */
export const MISSING_SCREENS: readonly PaneScreen[] = [
  { name: "missing", reach: (stage, pane) => untilSaid(pane, stage.say("missing-title")) },
];

/** A survey of scores alone, which gives nothing for most documents. */
export const SCORES_SCREENS: readonly PaneScreen[] = [
  {
    name: "results-not-made",
    reach: async (stage, pane) => {
      await press(pane, "button", stage.say("next-make"));
      await press(pane, "button", stage.say("documents-set-all"));
      await press(pane, "button", stage.say("pane-generate"));
      await untilSaid(pane, stage.say("not-made-no-reasons"));
    },
  },
];

/** What follows from results once they stand. */
export const AFTERWARDS: readonly PaneScreen[] = [
  {
    name: "follow-up-begins",
    reach: async (stage, pane) => {
      await untilSaid(pane, stage.say("cleaning-note"));
      await press(pane, "button", stage.say("next-make"));
      await press(pane, "button", stage.say("documents-set-hotline"));
      await press(pane, "button", stage.say("pane-generate"));
      await untilSaid(pane, stage.say("measures-heading"));
    },
  },
  ...FOLLOW_UP_SCREENS.map(({ name, reach, leave }) => ({
    name: `follow-up ${name}`,
    reach: (stage: Stage) => reach(stage),
    ...(leave === undefined ? {} : { leave: (stage: Stage) => leave(stage) }),
  })),
];

/** From the sample to its results. */
export const SAMPLE_SCREENS: readonly PaneScreen[] = [
  { name: "data", reach: (stage, pane) => untilSaid(pane, stage.say("cleaning-note")) },
  {
    name: "role-focused",
    reach: async (stage, pane) => {
      await pane.focus(`select[aria-label="${stage.say("column-role", { column: stage.sample.reason })}"]`);
    },
  },
  {
    name: "make",
    reach: async (stage, pane) => {
      await press(pane, "button", stage.say("next-make"));
      await untilSaid(pane, stage.say("documents-heading"));
      // the screens before have chosen all
      await press(pane, "button", stage.say("documents-set-hotline"));
    },
  },
  {
    name: "running",
    reach: async (stage, pane) => {
      await press(pane, "button", stage.say("pane-generate"));
      await untilSaid(pane, stage.say("stage-writing"));
      await holdWorkers(stage.page, true);
    },
    leave: ({ page }) => holdWorkers(page, false),
  },
  { name: "results", reach: (stage, pane) => untilSaid(pane, stage.say("measures-heading")) },
  {
    name: "settings",
    reach: async (stage, pane) => {
      await press(pane, "button", stage.say("settings-open"));
      await untilSaid(pane, stage.say("settings-privacy-text"));
    },
  },
  {
    name: "settings-reasons",
    reach: async (stage, pane) => {
      await press(pane, "button", stage.say("settings-edit-reasons"));
      await untilSaid(pane, stage.say("category-add"));
    },
    leave: (stage, pane) => press(pane, "button", stage.say("close")),
  },
  {
    name: "tracking",
    reach: async (stage, pane) => {
      await press(pane, "tab", stage.say("tab-tracking"));
      await untilSaid(pane, stage.say("tracking-no-owner"));
    },
  },
  {
    name: "verification-empty",
    reach: async (stage, pane) => {
      await press(pane, "tab", stage.say("tab-verification"));
      await untilSaid(pane, stage.say("verification-none-title"));
    },
  },
  {
    name: "results-compared",
    reach: async (stage, pane) => {
      await press(pane, "tab", stage.say("tab-analysis"));
      await press(pane, "button", stage.say("results-again"));
      await choose(pane, stage.say("period-label"), "2024-05");
      await choose(pane, stage.say("compare-label"), "2024-04");
      await press(pane, "button", stage.say("pane-generate"));
      await untilSaid(pane, stage.say("measures-heading"));
    },
  },
  {
    name: "verification",
    reach: async (stage, pane) => {
      await press(pane, "tab", stage.say("tab-verification"));
      await untilSaid(pane, stage.say("verification-heading"));
    },
  },
  {
    name: "failure",
    reach: async (stage, pane) => {
      await press(pane, "tab", stage.say("tab-analysis"));
      await press(pane, "button", stage.say("results-again"));
      await choose(pane, stage.say("period-label"), "custom");
      await choose(pane, stage.say("compare-label"), "");
      await typeDay(stage, pane, "period-to", "2023-01-31");
      await press(pane, "button", stage.say("pane-generate"));
      await untilSaid(pane, stage.say("run-failed"));
    },
  },
];

/** Fills in a day: typing one depends on the browser's language. */
async function typeDay(stage: Stage, pane: Frame, label: MessageCode, day: string): Promise<void> {
  const input = await find(pane, "Date", stage.say(label));
  await input.evaluate((element, value) => {
    // past React, which tells a change from what it wrote itself
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, day);
}
