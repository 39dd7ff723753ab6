import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RowSet } from "../../app/rows/rowSet";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { areShown } from "../state/shownRows";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
});

interface RowsButtonProps {
  /** Null where they cannot be told. */
  readonly rows: RowSet | null;
  /** What they are rows of. */
  readonly of: string;
}

/** Leads to the rows behind a result: their table with all others filtered away. Pressed again it shows all rows. */
export function RowsButton({ rows, of }: RowsButtonProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { shownRows } = usePaneState();
  const { showRows, showAllRows } = usePaneActions();
  if (rows === null) return null;
  const isShown = areShown(shownRows, rows, of);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      {...(isShown ? {} : { "aria-label": say("rows-show-of", { of }) })}
      onClick={() => (isShown ? showAllRows() : showRows(rows, of))}
    >
      {say(isShown ? "rows-all" : "rows-show")}
    </Button>
  );
}
