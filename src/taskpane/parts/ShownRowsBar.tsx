import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";

const useStyles = makeStyles({
  /** In sight wherever the button was that led to the rows. */
  bar: { position: "sticky", top: tokens.spacingVerticalS, zIndex: 1, boxShadow: tokens.shadow8 },
});

/** That a sheet shows only the rows behind a result, and the way back to all of them. */
export function ShownRowsBar() {
  const styles = useStyles();
  const { say, count } = useSpeech();
  const { shownRows } = usePaneState();
  const { showAllRows } = usePaneActions();
  if (shownRows === null) return null;
  const { sheet, of, count: rows } = shownRows;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody role="status">{say("rows-shown", { sheet, of, count: count(rows) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={showAllRows}>
          {say("rows-all")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
