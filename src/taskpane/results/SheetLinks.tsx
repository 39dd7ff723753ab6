import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/run/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { usePaneActions } from "../state/paneContext";
import { NotMadeList } from "./NotMadeList";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(232px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalL,
    /** The names stand on the card's own margin, not on the buttons'. */
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    listStyleType: "none",
    "@media (forced-colors: active)": { margin: 0, rowGap: tokens.spacingVerticalXS },
  },
  button: {
    width: "100%",
    justifyContent: "space-between",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  arrow: { color: tokens.colorNeutralForeground3 },
});

/** The sheets of the last run, each a way to it, and those that the data do not give. */
export function SheetLinks({ report: { sheets, notMade } }: { readonly report: Report }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { show } = usePaneActions();
  return (
    <Section title={say("sheets-heading")}>
      <ul className={styles.list}>
        {sheets.map(({ id, name }) => (
          <li key={id}>
            <Button
              appearance="subtle"
              className={styles.button}
              aria-label={say("sheet-open-label", { sheet: name })}
              icon={
                <span aria-hidden="true" className={styles.arrow}>
                  →
                </span>
              }
              iconPosition="after"
              onClick={() => show(name)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
      {notMade.length > 0 && <NotMadeList notMade={notMade} />}
    </Section>
  );
}
