import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ADDABLE_FILES } from "../../app/source/addableFiles";
import { useSpeech } from "../language/speech";
import { canAddFiles, FileButton } from "../parts/FileButton";
import { usePaneActions } from "../state/paneContext";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "start" },
});

/** More files of the form, added as sheets; where Excel is too old for that, how to do it by hand. */
export function AddFiles() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { addFiles } = usePaneActions();
  const isPossible = canAddFiles();
  return (
    <>
      <Text size={200} className={styles.muted}>
        {say(isPossible ? "add-files-hint" : "data-more-files")}
      </Text>
      {isPossible && (
        <FileButton
          size="small"
          className={styles.button}
          label={say("add-files")}
          accept={ADDABLE_FILES}
          onFiles={addFiles}
        />
      )}
    </>
  );
}
