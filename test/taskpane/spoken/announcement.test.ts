import type { TrackedAction } from "../../../src/app/tracking/trackedActions";
import type { ActionStatus } from "../../../src/documents/tracking/status";
import { announcementOf, savedAction } from "../../../src/taskpane/spoken/announcement";
import { languageOf } from "../../support/messages";
import { speechIn } from "../../support/speech";
import { createPane } from "../../../src/taskpane/state/createPane";

const speech = speechIn("en");
const state = createPane(null, languageOf("zh-CN")).store.read();

describe("what is said aloud", () => {
  test("a run tells its stage and every quarter that it has come", () => {
    const at = (share: number): string =>
      announcementOf(
        { ...state, run: { status: "running", progress: { stage: "writing", share }, startedAt: 0 } },
        speech,
      );
    expect(at(0.5)).toBe(at(0.51));
    expect(at(0)).not.toBe(at(1));
    expect(at(0.5)).toContain(speech.say("stage-writing"));
  });

  test("an action that was saved is named, and a failure is left to the bar that shows it", () => {
    const saving = { status: "saved", name: "Call back" } as const;
    expect(savedAction({ ...state, tracking: { status: "ready", actions: [], saving } }, speech)).toContain(
      "Call back",
    );
    const failure = { code: "sheet-protected", data: {} };
    expect(announcementOf({ ...state, survey: { status: "missing", failure } }, speech)).toBe("");
  });

  test("of the actions as many are told open and done as the tab shows: those that were declined are neither", () => {
    const action = (status: ActionStatus) => ({ status }) as TrackedAction;
    const actions = [action("late"), action("running"), action("declined"), action("done")];
    const tracking = { status: "ready", actions, saving: { status: "none" } } as const;
    expect(announcementOf({ ...state, tab: "tracking", tracking }, speech)).toBe(
      speech.say("tracking-summary", { open: 2, done: 1 }),
    );
  });

  test("looking for the survey is told", () => {
    expect(announcementOf(state, speech)).toBe(speech.say("looking"));
  });
});
