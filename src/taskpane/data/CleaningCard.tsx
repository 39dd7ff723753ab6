import { Caption1, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { CleaningPreview } from "../../app/analyst/cleaningPreview";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { FailureBar } from "../parts/FailureBar";
import { Section } from "../parts/Section";
import { WarningList } from "../parts/WarningList";
import { PLAIN_LIST } from "../parts/plainList";
import type { PreviewState } from "../state/paneState";

const useStyles = makeStyles({
  list: PLAIN_LIST,
  rule: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  figures: { fontVariantNumeric: "tabular-nums" },
  count: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  example: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What cleaning would drop and why, before anything is written. */
export function CleaningCard({ state }: { readonly state: PreviewState }) {
  const { say } = useSpeech();
  if (state.status === "failed") {
    return <FailureBar title={say("notice-failed")} failure={state.failure} />;
  }
  return (
    <Section title={say("cleaning-heading")}>
      {state.status === "reading" ? (
        <>
          <Text>{say("cleaning-reading")}</Text>
          <ProgressBar
            aria-label={say("cleaning-reading")}
            {...(state.share === null ? {} : { value: state.share })}
          />
        </>
      ) : (
        <Preview preview={state.preview} />
      )}
    </Section>
  );
}

function Preview({ preview }: { readonly preview: CleaningPreview }) {
  const styles = useStyles();
  const { say, word, count } = useSpeech();
  const { read, kept, excluded, warnings } = preview;
  return (
    <>
      <Text weight="semibold" className={styles.figures}>
        {excluded.length === 0
          ? say("cleaning-none")
          : say("cleaning-kept", { kept: count(kept), excluded: count(read - kept) })}
      </Text>
      <ul className={styles.list}>
        {excluded.map(({ rule, count: rows, examples: [example] }) => (
          <li key={rule} className={styles.rule}>
            <Text>{word(CONCEPTS[`rule-${rule}`])}</Text>
            <Text className={styles.count}>{count(rows)}</Text>
            {example !== undefined && (
              <Caption1 className={styles.example}>
                {say(example.found === "" ? "cleaning-example" : "cleaning-example-found", { ...example })}
              </Caption1>
            )}
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.note}>
        {say("cleaning-note")}
      </Text>
      <WarningList warnings={warnings} />
    </>
  );
}
