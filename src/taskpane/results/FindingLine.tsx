import { Text } from "@fluentui/react-components";
import type { Report } from "../../app/report/report";
import { findingSentence } from "../../documents/finding/findingSentence";
import { wordsOf } from "../../glossary/words";
import { useSpeech } from "../language/speech";

/** What the run found, in one sentence; nothing where there is no measure to say anything of. */
export function FindingLine({ report: { finding } }: { readonly report: Report }) {
  const { locale } = useSpeech();
  if (finding === null) return null;
  return (
    <Text block size={400} weight="semibold">
      {findingSentence(wordsOf(locale), finding).value}
    </Text>
  );
}
