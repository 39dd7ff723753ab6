import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Warning } from "../../analysis/survey/recognition";
import { useSpeech } from "../language/speech";
import { PLAIN_LIST } from "./plainList";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    ...PLAIN_LIST,
  },
});

/** What the user should know, one bar each. */
export function WarningList({ warnings }: { readonly warnings: readonly Warning[] }) {
  const styles = useStyles();
  const { tell } = useSpeech();
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {warnings.map((warning) => (
        <li key={JSON.stringify(warning)}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{tell(warning.code, warning)}</MessageBarBody>
          </MessageBar>
        </li>
      ))}
    </ul>
  );
}
