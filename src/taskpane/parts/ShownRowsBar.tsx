import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";

/** That a sheet shows only the rows behind a result, and the way back to all of them. */
export function ShownRowsBar() {
  const { say, count } = useSpeech();
  const { shownRows } = usePaneState();
  const { showAllRows } = usePaneActions();
  if (shownRows === null) return null;
  const { sheet, of, count: rows } = shownRows;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody role="status">{say("rows-shown", { sheet, of, count: count(rows) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={showAllRows}>
          {say("rows-all")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
