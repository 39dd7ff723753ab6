import { Button, Link, makeStyles, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ScaleKind } from "../../analysis/survey/scale";
import { useSpeech } from "../language/speech";
import { Disclosure } from "../parts/Disclosure";
import { FailureBar } from "../parts/FailureBar";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { type PaneState, type SettingsPart, type SettingsSaving, foundIn } from "../state/paneState";
import { LimitFields } from "./LimitFields";
import { ReasonFields } from "./ReasonFields";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  saved: { color: tokens.colorStatusSuccessForeground1 },
});

/** Bands, limits and categories of reasons, as their sheets have them. */
export function SheetSettings({ onShown }: { readonly onShown: () => void }) {
  const { say } = useSpeech();
  const state = usePaneState();
  const { lookAtSettings } = usePaneActions();
  const { settings } = state;
  if (settings.status === "looking") return <Spinner label={say("settings-looking")} />;
  if (settings.status === "failed") {
    return (
      <FailureBar title={say("notice-failed")} failure={settings.failure}>
        <Button onClick={lookAtSettings}>{say("retry")}</Button>
      </FailureBar>
    );
  }
  const { values, reasons, saving } = settings;
  const isSaving = saving.status === "saving";
  return (
    <>
      <Part
        part="values"
        title={say("settings-bands")}
        hint={say(values.sheet === null ? "settings-bands-before" : "settings-bands-hint")}
        sheet={values.sheet}
        onShown={onShown}
      >
        <LimitFields
          shown={values}
          kinds={kindsOf(state, values.kinds)}
          saving={isSaving}
          outcome={<Outcome part="values" saving={saving} />}
        />
      </Part>
      <Part
        part="reasons"
        title={say("settings-scheme")}
        hint={say(reasons.sheet === null ? "settings-scheme-before" : "settings-scheme-hint")}
        sheet={reasons.sheet}
        onShown={onShown}
      >
        <ReasonFields
          setup={reasons}
          saving={isSaving}
          failure={saving.status === "failed" && saving.part === "reasons" ? saving.failure : null}
          outcome={<Outcome part="reasons" saving={saving} />}
        />
      </Part>
    </>
  );
}

interface PartProps {
  readonly part: SettingsPart;
  readonly title: string;
  readonly hint: string;
  /** The sheet that has these settings; null while there is none. */
  readonly sheet: string | null;
  readonly onShown: () => void;
  readonly children: ReactNode;
}

function Part({ part, title, hint, sheet, onShown, children }: PartProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { show } = usePaneActions();
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Text size={200} className={styles.muted}>
        {hint}{" "}
        {sheet !== null && (
          <Link
            as="button"
            inline
            onClick={() => {
              show(sheet);
              onShown();
            }}
          >
            {say("settings-show-sheet", { sheet })}
          </Link>
        )}
      </Text>
      <Disclosure label={say(`settings-edit-${part}`)}>
        <div className={styles.part}>{children}</div>
      </Disclosure>
    </div>
  );
}

interface OutcomeProps {
  readonly part: SettingsPart;
  readonly saving: SettingsSaving;
}

/** What became of the last saving of a part: told by the button that was pressed. */
function Outcome({ part, saving }: OutcomeProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { lookAtSettings } = usePaneActions();
  if (saving.status === "none" || saving.part !== part) return null;
  if (saving.status === "saved")
    return <Text className={styles.saved}>✓ {say(`settings-saved-${part}`)}</Text>;
  if (saving.status !== "failed") return null;
  return (
    <FailureBar title={say("save-failed")} failure={saving.failure} safe={say("safe-not-written")}>
      <Button size="small" onClick={lookAtSettings}>
        {say("tracking-refresh")}
      </Button>
    </FailureBar>
  );
}

/** The survey's scale first, then those that the sheet has bands of. */
function kindsOf({ survey }: PaneState, onSheet: readonly ScaleKind[]): readonly ScaleKind[] {
  const own = foundIn(survey)?.recognition.scale?.kind;
  return [...new Set([...(own === undefined ? [] : [own]), ...onSheet])];
}
