import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { NAMED_LOCALES, type Locale } from "../../glossary/locale";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Proposes once to make the sheets in the pane's language, where they would come in another one and none stands yet. */
export function SheetLanguage() {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { preferences, survey } = usePaneState();
  const { prefer } = usePaneActions();
  const { sheetLocale, isSheetLocaleChosen } = preferences;
  const areStanding = survey.status === "found" && survey.survey.sheets.length > 0;
  if (isSheetLocaleChosen || sheetLocale === locale || areStanding) return null;
  return (
    <Section title={say("sheet-language-title")}>
      <Text>{say("sheet-language-ask", { language: nameOf(sheetLocale) })}</Text>
      <div className={styles.buttons}>
        {[locale, sheetLocale].map((choice, place) => (
          <Button
            key={choice}
            appearance={place === 0 ? "primary" : "secondary"}
            onClick={() => prefer({ sheetLocale: choice, isSheetLocaleChosen: true })}
          >
            {say(place === 0 ? "sheet-language-take" : "sheet-language-keep", { language: nameOf(choice) })}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function nameOf(locale: Locale): string {
  return NAMED_LOCALES.find(([each]) => each === locale)?.[1] ?? locale;
}
