import { Button, makeStyles } from "@fluentui/react-components";
import type { Report } from "../../app/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { usePaneActions } from "../state/paneContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  button: { width: "100%", justifyContent: "space-between", fontWeight: "normal", textAlign: "left" },
});

/** The sheets of the last run, each a way to it. */
export function SheetLinks({ sheets }: { readonly sheets: Report["sheets"] }) {
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
              icon={<span aria-hidden="true">→</span>}
              iconPosition="after"
              onClick={() => show(name)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
