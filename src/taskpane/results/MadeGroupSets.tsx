import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { GroupSets } from "../../app/report/groupSets";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    /** The names stand on the card's own margin, not on the buttons'. */
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    listStyleType: "none",
    "@media (forced-colors: active)": { margin: 0, rowGap: tokens.spacingVerticalXS },
  },
  button: {
    width: "100%",
    minWidth: 0,
    justifyContent: "space-between",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: "anywhere" },
});

/** What was made of each group, each set a way to its first sheet, and what was not and why. */
export function MadeGroupSets({ outcome }: { readonly outcome: GroupSets }) {
  const styles = useStyles();
  const { say, word } = useSpeech();
  const { documents } = usePaneState();
  const { show } = usePaneActions();
  const { sets, notMade, empty, left } = outcome;
  return (
    <div className={styles.frame}>
      {sets.length > 0 && <Text>{say("group-sets-done", { count: sets.length })}</Text>}
      <ul className={styles.list}>
        {sets.map(({ group, sheets }) => (
          <li key={group}>
            <Button
              appearance="subtle"
              className={styles.button}
              icon={
                <span aria-hidden="true" className={styles.muted}>
                  →
                </span>
              }
              iconPosition="after"
              onClick={() => show(sheets[0]?.name ?? "")}
            >
              {say("group-sets-of", { group, count: sheets.length })}
            </Button>
          </li>
        ))}
      </ul>
      {empty.length > 0 && <Text className={styles.text}>{say("group-sets-empty", { groups: empty })}</Text>}
      {left > 0 && <Text className={styles.text}>{say("group-sets-left", { count: left })}</Text>}
      {notMade.map(({ group, id, reason }) => {
        const title = documents.find((each) => each.id === id)?.title;
        return (
          <Text key={`${group}/${id}`} size={200} className={styles.text}>
            {say("group-sets-not-made", {
              group,
              document: title === undefined ? id : word(title),
              reason: say(`not-made-${reason}`),
            })}
          </Text>
        );
      })}
    </div>
  );
}
