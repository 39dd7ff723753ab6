import { Caption1, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { CleaningPreview } from "../../app/analyst/cleaningPreview";
import type { Warning } from "../../analysis/survey/recognition";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech, type Speech } from "../language/speech";
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

interface CleaningCardProps {
  readonly state: PreviewState;
  /** What stands over the cards already. */
  readonly saidAbove: readonly Warning[];
}

/** What cleaning would drop and why, before anything is written. */
export function CleaningCard({ state, saidAbove }: CleaningCardProps) {
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
        <Preview preview={state.preview} saidAbove={saidAbove} />
      )}
    </Section>
  );
}

interface PreviewProps extends Pick<CleaningCardProps, "saidAbove"> {
  readonly preview: CleaningPreview;
}

function Preview({ preview, saidAbove }: PreviewProps) {
  const styles = useStyles();
  const { say, word, count } = useSpeech();
  const { read, kept, excluded, warnings } = preview;
  const above = new Set(saidAbove.map((warning) => JSON.stringify(warning)));
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
              <Caption1 className={styles.example}>{exampleText(example, say)}</Caption1>
            )}
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.note}>
        {say("cleaning-note")}
      </Text>
      <WarningList warnings={warnings.filter((warning) => !above.has(JSON.stringify(warning)))} />
    </>
  );
}

type Example = CleaningPreview["excluded"][number]["examples"][number];

/** Where a row of the rule stands and what was found there; of several sheets, on which of them. */
function exampleText({ row, found }: Example, say: Speech["say"]): string {
  const [, sheet, number] = /^(.+)!(\d+)$/.exec(String(row)) ?? [];
  const place =
    sheet === undefined
      ? say("cleaning-example", { row })
      : say("cleaning-example-on", { sheet, row: number ?? "" });
  return found === "" ? place : say("cleaning-example-found", { place, found });
}
