import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { NAMED_LOCALES, type Locale } from "../../glossary/locale";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { sheetLocaleOf } from "../state/sheetLocale";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The language that the documents were written in. */
const USUAL: Locale = "zh-CN";

/** Says in which language new sheets will be, until somebody chose one, but for simplified Chinese beside a pane that speaks it. */
export function SheetLanguage() {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const state = usePaneState();
  const { prefer } = usePaneActions();
  const { preferences, survey } = state;
  const proposed = sheetLocaleOf(state);
  const areStanding = survey.status === "found" && survey.survey.sheets.length > 0;
  const goesWithoutSaying = proposed === USUAL && locale === USUAL;
  if (preferences.isSheetLocaleChosen || goesWithoutSaying || areStanding) return null;
  const other = proposed === locale ? USUAL : locale;
  return (
    <Section title={say("sheet-language-title")}>
      <Text>{say("sheet-language-ask", { language: nameOf(proposed) })}</Text>
      <div className={styles.buttons}>
        {[proposed, other].map((choice) => (
          <Button
            key={choice}
            size="small"
            onClick={() => prefer({ sheetLocale: choice, isSheetLocaleChosen: true })}
          >
            {say(choice === proposed ? "sheet-language-keep" : "sheet-language-take", {
              language: nameOf(choice),
            })}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function nameOf(locale: Locale): string {
  return NAMED_LOCALES.find(([each]) => each === locale)?.[1] ?? locale;
}
