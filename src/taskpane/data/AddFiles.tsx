import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { useSpeech } from "../language/speech";
import { usePaneActions } from "../state/paneContext";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
  hidden: { display: "none" },
  button: { alignSelf: "start" },
});

const ENDINGS = ".xlsx,.xlsm";

/** More files of the form, added as sheets; where Excel is too old for that, how to do it by hand. */
export function AddFiles() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { addFiles } = usePaneActions();
  const input = useRef<HTMLInputElement>(null);
  const isPossible = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // the same file may be chosen again
    target.value = "";
    if (files.length > 0) addFiles(files);
  };
  return (
    <>
      <Text size={200} className={styles.muted}>
        {say(isPossible ? "add-files-hint" : "data-more-files")}
      </Text>
      {isPossible && (
        <>
          <input
            ref={input}
            type="file"
            multiple
            accept={ENDINGS}
            className={styles.hidden}
            onChange={take}
          />
          <Button size="small" className={styles.button} onClick={() => input.current?.click()}>
            {say("add-files")}
          </Button>
        </>
      )}
    </>
  );
}
