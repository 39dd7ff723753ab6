import { makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import { ALL_DOCUMENTS, offeredSets, standingSet } from "../../app/request/chosenDocuments";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";

const useStyles = makeStyles({
  sets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The sets of documents to choose from; none is pressed where boxes were ticked one by one. */
export function SetButtons({ standing }: { readonly standing: readonly string[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { documents, preferences } = usePaneState();
  const { prefer } = usePaneActions();
  const chosen = preferences.documents ?? standingSet(documents, standing);
  return (
    <div role="group" aria-label={say("documents-sets")} className={styles.sets}>
      {([...offeredSets(documents), ALL_DOCUMENTS] as const).map((set) => (
        <ToggleButton
          key={set}
          size="small"
          checked={chosen === set}
          onClick={() => prefer({ documents: set })}
        >
          {say(`documents-set-${set}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
