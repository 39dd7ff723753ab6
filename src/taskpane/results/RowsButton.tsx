import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RowSet } from "../../app/rows/rowSet";
import { useSpeech } from "../language/speech";
import { usePaneActions } from "../state/paneContext";

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

/** Leads to the rows behind a result: their table with all others filtered away. */
export function RowsButton({ rows, of }: RowsButtonProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { showRows } = usePaneActions();
  if (rows === null) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      aria-label={say("rows-show-of", { of })}
      onClick={() => showRows(rows, of)}
    >
      {say("rows-show")}
    </Button>
  );
}
