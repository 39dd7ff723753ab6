import { Button, Checkbox, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ShownCategory } from "../../app/settings/readReasonSetup";
import type { WantedCategory } from "../../app/settings/reasonEdit";
import { listedWords } from "../../glossary/listedWords";
import { useSpeech, type Speech } from "../language/speech";
import { useFieldStyles } from "../parts/fieldStyles";
import { FailureBar } from "../parts/FailureBar";
import { SaveButtons } from "../parts/SaveButtons";
import type { Failure } from "../state/paneState";
import { categoryName, factorName } from "./categoryName";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  phrases: { height: "160px" },
});

interface CategoryFormProps {
  /** Null for a new one. */
  readonly category: ShownCategory | null;
  readonly saving: boolean;
  /** Why what was entered last was not taken. */
  readonly failure: Failure | null;
  readonly onSave: (wanted: WantedCategory) => void;
  readonly onClose: () => void;
}

/** A category's name, factor and phrases, and whether it is used. */
export function CategoryForm({ category, saving, failure, onSave, onClose }: CategoryFormProps) {
  const [layout, styles] = [useFieldStyles(), useStyles()];
  const speech = useSpeech();
  const { say } = speech;
  const [wanted, setWanted] = useState(() => wantedOf(category, speech));
  const [phrases, setPhrases] = useState(wanted.phrases.join("\n"));
  const save = (takes: boolean): void => {
    if (!saving) onSave({ ...wanted, phrases: listedWords(phrases, wanted.phrases), takes });
  };
  const title =
    category === null
      ? say("category-new")
      : say("category-edit", { category: categoryName(category, speech) });
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      {category?.last !== true && <NameFields wanted={wanted} onChange={setWanted} />}
      <Field className={layout.field} label={say("category-phrases")} hint={say("category-phrases-hint")}>
        <Textarea
          className={layout.input}
          textarea={{ className: styles.phrases }}
          resize="vertical"
          value={phrases}
          onChange={(_event, data) => setPhrases(data.value)}
        />
      </Field>
      {failure !== null && (
        <FailureBar title={say("save-failed")} failure={failure} safe={say("safe-not-written")}>
          {failure.code === "phrase-taken" && (
            <Button size="small" onClick={() => save(true)}>
              {say("phrase-take")}
            </Button>
          )}
        </FailureBar>
      )}
      {category?.last === false && (
        <Checkbox
          checked={wanted.off}
          label={say("category-off")}
          onChange={(_event, { checked }) => setWanted({ ...wanted, off: checked === true })}
        />
      )}
      <SaveButtons saving={saving} other={say("close")} onOther={onClose} />
    </form>
  );
}

interface NameFieldsProps {
  readonly wanted: WantedCategory;
  readonly onChange: (wanted: WantedCategory) => void;
}

function NameFields({ wanted, onChange }: NameFieldsProps) {
  const layout = useFieldStyles();
  const { say } = useSpeech();
  return (
    <>
      <Field
        className={layout.field}
        label={say("category-name")}
        required
        {...(wanted.before === null ? {} : { hint: say("category-name-hint") })}
      >
        <Input
          className={layout.input}
          value={wanted.name}
          onChange={(_event, { value }) => onChange({ ...wanted, name: value })}
        />
      </Field>
      <Field className={layout.field} label={say("category-factor")}>
        <Input
          className={layout.input}
          value={wanted.factor}
          onChange={(_event, { value }) => onChange({ ...wanted, factor: value })}
        />
      </Field>
    </>
  );
}

function wantedOf(category: ShownCategory | null, speech: Speech): WantedCategory {
  if (category === null) return { before: null, name: "", factor: "", phrases: [], off: false };
  const { name: before, phrases, off } = category;
  return {
    before,
    name: categoryName(category, speech),
    factor: factorName(category, speech) ?? "",
    phrases,
    off,
  };
}
