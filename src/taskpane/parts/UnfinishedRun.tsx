import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { NoticeBar } from "./NoticeBar";

/** That a run was broken off while it wrote, what is safe, and the way to finish it. */
export function UnfinishedRun() {
  const { say } = useSpeech();
  const { run, survey } = usePaneState();
  const { finishRun } = usePaneActions();
  if (run.status !== "idle" || survey.status !== "found" || survey.survey.unfinished === null) return null;
  return (
    <NoticeBar
      intent="warning"
      title={say("unfinished-title")}
      text={say("unfinished-text")}
      action={say("unfinished-finish")}
      onAction={finishRun}
    />
  );
}
