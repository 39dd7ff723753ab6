import { Button, makeStyles, Text } from "@fluentui/react-components";
import { Modal } from "./Modal";
import type { Strings } from "./strings";

const useStyles = makeStyles({
  dialog: { width: "min(440px, 90vw)", padding: "24px" },
  content: { display: "flex", flexDirection: "column", rowGap: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ReplaceDialogProps {
  readonly strings: Strings;
  readonly fileName: string;
  readonly onDownload: () => void;
  readonly onReplace: () => void;
  readonly onStay: () => void;
}

/** Asks before another workbook takes the place of one that was changed and not downloaded. */
export function ReplaceDialog({ strings, fileName, onDownload, onReplace, onStay }: ReplaceDialogProps) {
  const styles = useStyles();
  return (
    <Modal label={strings.replace(fileName)} className={styles.dialog} onClose={onStay}>
      <div className={styles.content}>
        <Text>{strings.replace(fileName)}</Text>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onDownload}>
            {strings.replaceDownload}
          </Button>
          <Button onClick={onReplace}>{strings.replaceAnyway}</Button>
          <Button onClick={onStay}>{strings.replaceNot}</Button>
        </div>
      </div>
    </Modal>
  );
}
