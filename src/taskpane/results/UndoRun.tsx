import { Button } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { AskFirst } from "../parts/AskFirst";
import { usePaneActions } from "../state/paneContext";

/** Takes the run back. */
export function UndoRun() {
  const { say } = useSpeech();
  const { undoRun } = usePaneActions();
  return (
    <AskFirst label={say("undo-run")} title={say("undo-title")} text={say("undo-text")}>
      <Button appearance="primary" onClick={undoRun}>
        {say("undo-confirm")}
      </Button>
    </AskFirst>
  );
}
