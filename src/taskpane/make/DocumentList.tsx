import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DocumentId } from "../../documents/registry";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { madeAlong, tickedDocuments } from "./documentTicks";

const useStyles = makeStyles({
  /** The boxes stand on the card's own margin: Fluent's checkbox has one of its own. */
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(232px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalL,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    listStyleType: "none",
  },
  label: { display: "flex", flexDirection: "column", minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The documents to make, ticked or not, with a line on each. */
export function DocumentList() {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { documents, preferences, survey } = usePaneState();
  const { prefer } = usePaneActions();
  const standing = survey.status === "found" ? survey.survey.sheets.map(({ id }) => id) : [];
  const ticked = tickedDocuments(documents, preferences.documents, standing);
  const along = madeAlong(documents, ticked);
  const tick = (id: DocumentId, on: boolean): void =>
    prefer({ documents: on ? [...ticked, id] : ticked.filter((other) => other !== id) });
  return (
    <Section title={say("documents-heading")} hint={say("documents-hint")}>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => prefer({ documents: documents.map(({ id }) => id) })}>
          {say("documents-all")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => prefer({ documents: null })}>
          {say("documents-usual")}
        </Button>
      </div>
      <ul className={styles.list}>
        {documents.map(({ id, title, about }) => (
          <li key={id}>
            <Checkbox
              checked={ticked.includes(id)}
              onChange={(_event, { checked }) => tick(id, checked === true)}
              label={
                <span className={styles.label}>
                  <Text>{title[locale]}</Text>
                  <Caption1 className={styles.muted}>
                    {about[locale]}
                    {standing.includes(id) && ` · ${say("document-exists")}`}
                  </Caption1>
                </span>
              }
            />
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.muted}>
        {ticked.length === 0 ? say("documents-none") : say("documents-count", { count: ticked.length })}
        {along.length > 0 && (
          <> · {say("documents-with", { documents: along.map(({ title }) => title[locale]) })}</>
        )}
      </Text>
    </Section>
  );
}
