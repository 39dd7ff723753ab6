import { Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ReasonScheme } from "../../analysis/reasons/scheme";
import type { ReasonSetup, ShownCategory } from "../../app/settings/readReasonSetup";
import { SCHEME_CHOICES } from "../../app/settings/schemeChoices";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { PLAIN_LIST } from "../parts/plainList";
import { usePaneActions } from "../state/paneContext";
import type { Failure } from "../state/paneState";
import { CategoryForm } from "./CategoryForm";
import { categoryName, factorName } from "./categoryName";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  list: PLAIN_LIST,
  category: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
  add: { alignSelf: "flex-start" },
});

const NEW = "";

interface ReasonFieldsProps {
  readonly setup: ReasonSetup;
  readonly saving: boolean;
  /** Why what was saved last could not be. */
  readonly failure: Failure | null;
  /** What became of it, where no form is open to tell it. */
  readonly outcome: ReactNode;
}

/** The scheme of reasons, its categories and the phrases that lead to them. */
export function ReasonFields({ setup, saving, failure, outcome }: ReasonFieldsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { saveCategory } = usePaneActions();
  const [edited, setEdited] = useState<string | null>(null);
  const close = (): void => {
    const opener = document.getElementById(openerOf(edited ?? NEW));
    setEdited(null);
    opener?.focus();
  };
  const form = (category: ShownCategory | null) => (
    <CategoryForm
      category={category}
      saving={saving}
      failure={failure}
      onClose={close}
      onSave={(wanted) =>
        void saveCategory(wanted).then((saved) => {
          if (saved) close();
        })
      }
    />
  );
  return (
    <>
      <SchemeField scheme={setup.scheme} saving={saving} />
      {edited === null && outcome}
      <ul className={styles.list} aria-label={say("categories-label")}>
        {setup.categories.map((category) => (
          <li key={category.name} className={styles.category}>
            <CategoryLine
              category={category}
              open={edited === category.name}
              onEdit={() => setEdited(edited === category.name ? null : category.name)}
            />
            {edited === category.name && form(category)}
          </li>
        ))}
      </ul>
      <Button
        id={openerOf(NEW)}
        className={styles.add}
        aria-expanded={edited === NEW}
        onClick={() => setEdited(NEW)}
      >
        {say("category-add")}
      </Button>
      {edited === NEW && form(null)}
    </>
  );
}

interface SchemeFieldProps {
  readonly scheme: ReasonSetup["scheme"];
  readonly saving: boolean;
}

function SchemeField({ scheme, saving }: SchemeFieldProps) {
  const styles = useStyles();
  const { say, word, locale } = useSpeech();
  const { chooseScheme } = usePaneActions();
  return (
    <Field className={styles.field} label={word(CONCEPTS.reasonScheme)} hint={say("scheme-hint")}>
      <Select
        value={scheme ?? ""}
        disabled={saving}
        onChange={(_event, { value }) =>
          void chooseScheme(value === "" ? null : (value as ReasonScheme["id"]))
        }
      >
        <option value="">{say("scheme-auto")}</option>
        {SCHEME_CHOICES.map(({ id, label }) => (
          <option key={id} value={id}>
            {label[locale]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The button that opened the form of a category, which gets the focus back. */
function openerOf(name: string): string {
  return `opener-of-${name}`;
}

interface CategoryLineProps {
  readonly category: ShownCategory;
  readonly open: boolean;
  readonly onEdit: () => void;
}

function CategoryLine({ category, open, onEdit }: CategoryLineProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, count } = speech;
  const { off, phrases } = category;
  const [name, factor] = [categoryName(category, speech), factorName(category, speech)];
  const facts = [
    ...(off ? [say("category-is-off")] : []),
    ...(factor === null ? [] : [factor]),
    say("category-phrase-count", { count: count(phrases.length) }),
  ];
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Text>{name}</Text>
        <Caption1 className={styles.muted}>{facts.join(" · ")}</Caption1>
      </div>
      <Button
        id={openerOf(category.name)}
        size="small"
        appearance="subtle"
        aria-expanded={open}
        aria-label={say("category-edit", { category: name })}
        onClick={onEdit}
      >
        {say("edit")}
      </Button>
    </div>
  );
}
