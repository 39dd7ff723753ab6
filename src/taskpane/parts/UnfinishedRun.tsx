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

/** That a run was broken off while it wrote, what is safe, and the way to finish it. */
export function UnfinishedRun() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { run, survey } = usePaneState();
  const { finishRun } = usePaneActions();
  if (run.status !== "idle" || survey.status !== "found" || survey.survey.unfinished === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody role="status">
        <MessageBarTitle className={styles.title}>{say("unfinished-title")}</MessageBarTitle>
        {say("unfinished-text")}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={finishRun}>
          {say("unfinished-finish")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
