import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { DocumentId } from "../../documents/documentId";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Ways to the sheets on which bands, thresholds and phrases are set, and a word on privacy. */
export function SheetSettings({ onShown }: { readonly onShown: () => void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const state = usePaneState();
  const { show } = usePaneActions();
  const way = (document: DocumentId, label: string) => {
    const sheet = sheetOf(state, document);
    if (sheet === null) return <Text size={200}>{say("settings-bands-none")}</Text>;
    const open = (): void => {
      show(sheet);
      onShown();
    };
    return <Button onClick={open}>{label}</Button>;
  };
  return (
    <>
      <Part title={say("settings-bands")} hint={say("settings-bands-hint")}>
        {way("settings", say("settings-bands-open"))}
      </Part>
      <Part title={say("settings-scheme")} hint={say("settings-scheme-hint")}>
        {way("dictionary", say("settings-scheme-open"))}
      </Part>
      <div className={styles.part}>
        <Subtitle2 as="h3" className={styles.title}>
          {say("settings-privacy")}
        </Subtitle2>
        <Text size={200} className={styles.muted}>
          {say("settings-privacy-text")}
        </Text>
      </div>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint: string;
  readonly children: React.ReactNode;
}

function Part({ title, hint, children }: PartProps) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Text size={200} className={styles.muted}>
        {hint}
      </Text>
      {children}
    </div>
  );
}

/** The sheet of a document, of the last run or of an earlier one. */
function sheetOf({ run, survey }: PaneState, document: DocumentId): string | null {
  const made = run.status === "done" ? run.report.sheets : [];
  const stood = survey.status === "found" ? survey.survey.sheets : [];
  return [...made, ...stood].find(({ id }) => id === document)?.name ?? null;
}
