import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";

const useStyles = makeStyles({ title: { display: "block" } });

/** That the survey is not what the sheets were made of any more, and the way to make them anew. */
export function SourceChanged() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { run, sourceChanged } = usePaneState();
  const { makeAnew } = usePaneActions();
  if (!sourceChanged || run.status === "running") return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody role="status">
        <MessageBarTitle className={styles.title}>{say("source-changed")}</MessageBarTitle>
        {say("source-changed-text")}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={makeAnew}>
          {say("source-changed-make")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
