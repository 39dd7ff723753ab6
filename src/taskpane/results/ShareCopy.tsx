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

/** Makes a copy to pass on, once the person has read what goes and what stays. */
export function ShareCopy() {
  const { say } = useSpeech();
  const { openCopy, askInPlace } = usePaneActions();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button>{say("share")}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say("share-title")}</DialogTitle>
          <DialogContent>{say("share-text")}</DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={openCopy}>
                {say("share-open")}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button onClick={askInPlace}>{say("share-in-place")}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say("pane-cancel")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
