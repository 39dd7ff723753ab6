import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { usePaneActions } from "../state/paneContext";

/** Takes the run back, once the person has read what goes and what stays. */
export function UndoRun() {
  const { say } = useSpeech();
  const { undoRun } = usePaneActions();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button>{say("undo-run")}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say("undo-title")}</DialogTitle>
          <DialogContent>{say("undo-text")}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={undoRun}>
              {say("undo-confirm")}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say("pane-cancel")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
