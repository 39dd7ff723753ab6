import { Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { chosenDocuments } from "../../app/request/chosenDocuments";
import type { DocumentChoice } from "../../app/request/documentChoices";
import type { DocumentId } from "../../documents/registry";
import type { TabGroup } from "../../documents/sheet/sheetSpec";
import { useSpeech } from "../language/speech";
import { byTab } from "../parts/byTab";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { madeAlong } from "./madeAlong";
import { SetButtons } from "./SetButtons";
import { foundIn } from "../state/paneState";

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
  group: { display: "flex", flexDirection: "column" },
  label: { display: "flex", flexDirection: "column", minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The documents to make, by set or one by one, ticked or not, group by group as their tabs stand. */
export function DocumentList() {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { documents, preferences, survey } = usePaneState();
  const { prefer } = usePaneActions();
  const standing = foundIn(survey)?.sheets.map(({ id }) => id) ?? [];
  const ticked = chosenDocuments(documents, preferences.documents ?? "default", standing);
  const along = madeAlong(documents, ticked);
  const tick = (id: DocumentId, on: boolean): void =>
    prefer({ documents: on ? [...ticked, id] : ticked.filter((other) => other !== id) });
  return (
    <Section title={say("documents-heading")} hint={say("documents-hint")}>
      <SetButtons standing={standing} />
      {byTab(documents).map(({ tab, items }) => (
        <TickGroup key={tab} tab={tab} documents={items} ticked={ticked} standing={standing} onTick={tick} />
      ))}
      <Text size={200} className={styles.muted}>
        {ticked.length === 0 ? say("documents-none") : say("documents-count", { count: ticked.length })}
        {along.length > 0 && (
          <> · {say("documents-with", { documents: along.map(({ title }) => title[locale]) })}</>
        )}
      </Text>
    </Section>
  );
}

interface TickGroupProps {
  readonly tab: TabGroup;
  readonly documents: readonly DocumentChoice[];
  readonly ticked: readonly DocumentId[];
  readonly standing: readonly string[];
  readonly onTick: (id: DocumentId, on: boolean) => void;
}

/** The documents of one group of tabs. */
function TickGroup({ tab, documents, ticked, standing, onTick }: TickGroupProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const heading = useId();
  return (
    <div className={styles.group}>
      <Text id={heading} size={200} weight="semibold" className={styles.muted}>
        {say(`documents-tab-${tab}`)}
      </Text>
      <ul className={styles.list} aria-labelledby={heading}>
        {documents.map(({ id, title, about }) => (
          <li key={id}>
            <Checkbox
              checked={ticked.includes(id)}
              onChange={(_event, { checked }) => onTick(id, checked === true)}
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
    </div>
  );
}
