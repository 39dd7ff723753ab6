import { overallShare } from "../make/runProgress";
import type { PaneState, RunningRun } from "../state/paneState";
import { madeLine } from "../language/madeLine";
import type { Speech } from "../language/speech";
import { countsOf } from "../tracking/actionFilter";

/** What is to be said aloud of the pane's state: one sentence, "" where nothing happens. Failures say themselves. */
export function announcementOf(state: PaneState, speech: Speech): string {
  if (state.run.status === "running") return ofRun(state.run, speech);
  switch (state.tab) {
    case "tracking":
      return ofTracking(state, speech);
    case "verification":
      return ofVerification(state, speech);
    case "analysis":
      return state.step === "results" ? ofResults(state, speech) : ofSurvey(state, speech);
  }
}

/** What was saved last of the actions; "" for nothing. */
export function savedAction({ tracking }: PaneState, { say }: Speech): string {
  const isSaved = tracking.status === "ready" && tracking.saving.status === "saved";
  return isSaved ? say("tracking-saved", { action: tracking.saving.name }) : "";
}

/** What was saved last of the settings; "" for nothing. */
export function savedSettings({ settings }: PaneState, { say }: Speech): string {
  const isSaved = settings.status === "ready" && settings.saving.status === "saved";
  return isSaved ? say(`settings-saved-${settings.saving.part}`) : "";
}

/** By quarters: a per cent each would never stop talking. */
function ofRun({ progress }: RunningRun, { say }: Speech): string {
  const percent = `${String(Math.floor(overallShare(progress) * 4) * 25)}%`;
  return `${say(`stage-${progress.stage}`)} ${say("run-percent", { percent })}`;
}

function ofResults({ run }: PaneState, speech: Speech): string {
  const { say } = speech;
  if (run.status !== "done") return "";
  const { report, seconds, age } = run;
  if (age === "refreshing") return say("results-refreshing");
  if (age === "overtaken") return say("results-overtaken-spoken");
  const done = madeLine(report.sheets.length, seconds, speech);
  const { length: count } = report.notMade;
  return count === 0 ? done : `${done} ${say("not-made-heading", { count })}`;
}

function ofSurvey({ survey }: PaneState, { say, count }: Speech): string {
  if (survey.status === "looking") return say("looking");
  if (survey.status === "missing") return "";
  const { preview } = survey;
  if (preview.status === "reading") return say("cleaning-reading");
  if (preview.status === "failed") return "";
  const { read, kept, excluded } = preview.preview;
  return excluded.length === 0
    ? say("cleaning-none")
    : say("cleaning-kept", { kept: count(kept), excluded: count(read - kept) });
}

function ofTracking({ tracking }: PaneState, { say }: Speech): string {
  if (tracking.status === "looking") return say("tracking-looking");
  if (tracking.status === "failed" || tracking.actions === null) return "";
  return say("tracking-summary", countsOf(tracking.actions));
}

function ofVerification({ verification }: PaneState, { say }: Speech): string {
  if (verification.status === "comparing") return say("verification-comparing");
  return verification.status === "done"
    ? say("verification-done", { count: verification.comparison.length })
    : "";
}
