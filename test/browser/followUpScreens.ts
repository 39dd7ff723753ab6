import type { Frame } from "puppeteer-core";
import { TERMS } from "../../src/documents/departmentTask/words";
import { CONCEPTS } from "../../src/glossary/concepts";
import { PATIENCE } from "./browser";
import type { OpenWorkbench } from "./openWorkbench";
import { inPane, pressByKeyboard, type Screen } from "./screenSteps";
import { find, findBy, press, untilSaid } from "./controls";
import { typeInRow } from "./tableCells";
import { sheetNames, showSheet, typeInto } from "./workbenchPage";

/** What a person does with results once they stand: texts to copy, the copy to pass on, the lists of departments. */
export const FOLLOW_UP_SCREENS: readonly Screen[] = [
  {
    name: "the results with the text for the team meeting",
    reach: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await press(pane, "tab", say("tab-analysis"));
      await pressByKeyboard(pane, workbench, "button", say("broadcast-heading"));
      await find(pane, "textbox", say("broadcast-text"));
    }),
    leave: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await pressByKeyboard(pane, workbench, "button", say("copy-text"));
      await untilSaid(pane, say("copy-done"));
    }),
  },
  {
    name: "the groups that may get sheets of their own",
    reach: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await pressByKeyboard(pane, workbench, "button", say("group-sets-heading"));
      await find(pane, "combobox", say("group-sets-by"));
    }),
    leave: inPane(async (pane, workbench) => {
      const { say } = workbench;
      const groups = await groupsTicked(pane);
      for (const group of groups.slice(2)) await pressByKeyboard(pane, workbench, "checkbox", group, "Space");
      await pressByKeyboard(pane, workbench, "button", say("group-sets-make", { count: 2 }));
    }),
  },
  {
    name: "the sets of sheets of two groups",
    reach: inPane(async (pane, workbench) => {
      const { say, titleOf } = workbench;
      await untilSaid(pane, say("group-sets-done", { count: 2 }));
      const [first = ""] = await groupsTicked(pane);
      const names = await sheetNames(workbench);
      for (const id of ["measures", "pareto", "trend"] as const) {
        const name = `${first}-${titleOf(id)}`;
        if (!names.includes(name)) throw new Error(`there is no sheet ${name} among ${names.join(", ")}`);
      }
    }),
  },
  {
    name: "the question before a run is taken back",
    reach: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await pressByKeyboard(pane, workbench, "button", say("undo-run"));
      await untilSaid(pane, say("undo-title"));
    }),
    leave: inPane(async (pane, workbench) => {
      await pressByKeyboard(pane, workbench, "button", workbench.say("pane-cancel"));
    }),
  },
  {
    name: "the question before a copy is made to pass on",
    reach: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await pressByKeyboard(pane, workbench, "button", say("share"));
      await untilSaid(pane, say("share-title"));
    }),
    leave: inPane(async (pane, workbench) => {
      await pressByKeyboard(pane, workbench, "button", workbench.say("share-in-place"));
    }),
  },
  {
    name: "the question before this file is turned into the copy",
    reach: inPane(async (pane, { say }) => {
      await untilSaid(pane, say("share-in-place-title"));
      // the dialog before hides the pane from screen readers until it is gone
      await pane.waitForSelector("[aria-hidden=true] button", { hidden: true, timeout: PATIENCE });
    }),
    leave: inPane(async (pane, workbench) => {
      await pressByKeyboard(pane, workbench, "button", workbench.say("share-not-yet"));
    }),
  },
  {
    name: "the text for the owners of late actions",
    reach: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await typeInRow(pane, workbench.titleOf("improvement-plan"), {
        [workbench.word(CONCEPTS.owner)]: "Team lead",
        [workbench.word(CONCEPTS.deadline)]: LONG_AGO,
      });
      await press(pane, "tab", say("tab-tracking"));
      await press(pane, "button", say("tracking-refresh"));
      await pressByKeyboard(pane, workbench, "button", say("reminder-heading"));
      await find(pane, "textbox", say("reminder-text"));
    }),
  },
  {
    name: "what is asked of an action that is late",
    reach: inPane(async (pane, { say }) => {
      const [begin = ""] = say("tracking-reschedule-label", { action: "\u0000" }).split("\u0000");
      const button = await findBy(pane, `button[aria-label^="${begin}"]`);
      await button.click();
      await untilSaid(pane, say("action-late-hint"));
    }),
    leave: inPane(async (pane, { say }) => {
      await press(pane, "button", say("close"));
    }),
  },
  {
    name: "the lists of departments that were made",
    reach: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await pressByKeyboard(pane, workbench, "button", say("tasks-split-button"));
      await untilSaid(pane, taskPrefix(workbench));
    }),
  },
  {
    name: "the refusal of lists while others stand",
    reach: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await pressByKeyboard(pane, workbench, "button", say("tasks-split-button"));
      await untilSaid(pane, say("tasks-failed"));
    }),
    leave: inPane(async (pane, workbench) => {
      const list = (await sheetNames(workbench)).find((name) => name.startsWith(taskPrefix(workbench)));
      const heading = workbench.word(CONCEPTS.problemsMet);
      await typeInRow(pane, list ?? "", { [heading]: "A" });
      await typeInRow(pane, workbench.titleOf("measure-tracking"), { [heading]: "B" });
    }),
  },
  {
    name: "the question which side of a list counts",
    reach: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await pressByKeyboard(pane, workbench, "button", say("tasks-merge-button"));
      await untilSaid(pane, say("tasks-conflicts", { count: 1 }));
    }),
    leave: inPane(async (pane, workbench) => {
      const { say } = workbench;
      await pressByKeyboard(pane, workbench, "radio", say("tasks-keep-workbook"), "Space");
      await pressByKeyboard(pane, workbench, "button", say("tasks-merge-chosen"));
    }),
  },
  {
    name: "what a list brought back",
    reach: inPane(async (pane, { say }) => {
      await untilSaid(pane, say("tasks-sheets-stay"));
    }),
  },
  {
    name: "results of data that have changed since",
    reach: inPane(async (pane, workbench) => {
      const { page, say, sample } = workbench;
      await showSheet(page, sample.sheet);
      await typeInto(workbench, CELL_OF_SAMPLE, "1");
      await press(pane, "tab", say("tab-analysis"));
      await untilSaid(pane, say("source-changed"));
    }),
  },
];

/** A score that is not 1. */
const CELL_OF_SAMPLE = "I10";

/** The groups that are ticked to get sheets of their own. */
async function groupsTicked(pane: Frame): Promise<readonly string[]> {
  return pane.$$eval("[role=group] input[type=checkbox]:checked", (boxes) =>
    boxes.map((box) => box.labels?.[0]?.textContent.trim() ?? ""),
  );
}

/** What the names of departments' lists begin with. */
function taskPrefix({ word }: OpenWorkbench): string {
  return word(TERMS.sheetName).split("{")[0] ?? "";
}

/** As a serial day. */
const LONG_AGO = 45_000;
