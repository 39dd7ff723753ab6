import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { NoticeBar } from "./NoticeBar";

/** That the survey is not what the sheets were made of any more, and the way to make them anew. */
export function SourceChanged() {
  const { say } = useSpeech();
  const { run, sourceChanged } = usePaneState();
  const { makeAnew } = usePaneActions();
  if (!sourceChanged || run.status === "running") return null;
  return (
    <NoticeBar
      intent="warning"
      title={say("source-changed")}
      text={say("source-changed-text")}
      action={say("source-changed-make")}
      onAction={makeAnew}
    />
  );
}
