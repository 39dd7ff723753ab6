import { Button, DialogTrigger } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { AskFirst } from "../parts/AskFirst";
import { usePaneActions } from "../state/paneContext";

/** Makes a copy to pass on. */
export function ShareCopy() {
  const { say } = useSpeech();
  const { openCopy, askInPlace } = usePaneActions();
  return (
    <AskFirst label={say("share")} title={say("share-title")} text={say("share-text")} fluid>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="primary" onClick={openCopy}>
          {say("share-open")}
        </Button>
      </DialogTrigger>
      <DialogTrigger disableButtonEnhancement>
        <Button onClick={askInPlace}>{say("share-in-place")}</Button>
      </DialogTrigger>
    </AskFirst>
  );
}
