import { Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { scaleOfKind, type ScaleKind } from "../../analysis/survey/scale";
import type { ShownSettings } from "../../app/settings/readSettings";
import { bandSettings } from "../../documents/settings/bands";
import { SETTING_RECORDS } from "../../documents/settings/records";
import type { SettingUnit } from "../../documents/settings/settingRecord";
import type { SettingProblem } from "../../documents/settings/settingLimits";
import { CONCEPTS } from "../../glossary/concepts";
import { scaleName } from "../language/scaleName";
import { useSpeech } from "../language/speech";
import { useFieldStyles } from "../parts/fieldStyles";
import { SaveButtons } from "../parts/SaveButtons";
import { usePaneActions } from "../state/paneContext";
import { settingText } from "./settingText";
import { DEPARTMENTS, useTypedSettings } from "./useTypedSettings";

const useStyles = makeStyles({
  unit: { whiteSpace: "nowrap" },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface LimitFieldsProps {
  readonly shown: ShownSettings;
  /** Scales whose bands are offered. */
  readonly kinds: readonly ScaleKind[];
  readonly saving: boolean;
  /** What became of the last saving. */
  readonly outcome: ReactNode;
}

/** Bands, targets, limits and departments, each checked as it is typed. */
export function LimitFields({ shown, kinds, saving, outcome }: LimitFieldsProps) {
  const layout = useFieldStyles();
  const { say, word } = useSpeech();
  const { saveSettings } = usePaneActions();
  const typed = useTypedSettings(shown, kinds);
  const { problems } = typed;
  const field = (key: string, label: string) => (
    <NumberField
      key={key}
      label={label}
      unit={typed.unitOf(key)}
      text={typed.textOf(key)}
      problem={problems.find((problem) => problem.key === key) ?? null}
      onType={(text) => typed.type(key, text)}
    />
  );
  return (
    <form
      className={layout.form}
      aria-label={say("settings-limits")}
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length > 0 || saving) return;
        void saveSettings(typed.wanted, kinds).then((saved) => {
          if (saved) typed.forget();
        });
      }}
    >
      {kinds.map((kind) => (
        <BandFields key={kind} kind={kind} field={field} />
      ))}
      <div className={layout.pair}>{SETTING_RECORDS.map(({ key, label }) => field(key, word(label)))}</div>
      <Field
        className={layout.field}
        label={word(CONCEPTS.departments)}
        hint={say("setting-departments-hint")}
      >
        <Textarea
          className={layout.input}
          resize="vertical"
          value={typed.departments}
          onChange={(_event, { value }) => typed.type(DEPARTMENTS, value)}
        />
      </Field>
      {outcome}
      <SaveButtons
        saving={saving}
        wrong={problems.length > 0}
        other={say("settings-reset")}
        onOther={typed.reset}
      />
    </form>
  );
}

interface BandFieldsProps {
  readonly kind: ScaleKind;
  /** The field of a setting by its key, under a label. */
  readonly field: (key: string, label: string) => ReactElement;
}

/** Where the bands of a scale begin. */
function BandFields({ kind, field }: BandFieldsProps) {
  const [layout, styles] = [useFieldStyles(), useStyles()];
  const speech = useSpeech();
  const { say, word } = speech;
  const scale = scaleName(kind, speech);
  const bands = bandSettings(scaleOfKind(kind));
  const sign = scaleOfKind(kind).direction === "higher-is-better" ? "≥" : "≤";
  return (
    <div role="group" aria-label={scale}>
      <Text size={200} className={styles.muted}>
        {say("settings-bands-of", { scale })}
      </Text>
      <div className={layout.pair}>{bands.map(({ key, label }) => field(key, `${word(label)} ${sign}`))}</div>
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly unit: SettingUnit;
  readonly text: string;
  readonly problem: SettingProblem | null;
  readonly onType: (text: string) => void;
}

function NumberField({ label, unit, text, problem, onType }: NumberFieldProps) {
  const [layout, styles] = [useFieldStyles(), useStyles()];
  const { say } = useSpeech();
  return (
    <Field
      className={layout.field}
      label={label}
      {...(problem === null
        ? {}
        : {
            validationState: "error" as const,
            validationMessage: say(problem.code, {
              min: settingText(problem.min, unit),
              max: settingText(problem.max, unit),
            }),
          })}
    >
      <Input
        className={layout.input}
        inputMode="decimal"
        value={text}
        contentAfter={
          <span aria-hidden="true" className={styles.unit}>
            {say(`unit-${unit}`)}
          </span>
        }
        onChange={(_event, { value }) => onType(value)}
      />
    </Field>
  );
}
