import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Strings } from "./strings";

const useStyles = makeStyles({
  dialog: {
    width: "min(440px, 90vw)",
    padding: "24px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.32)" },
  },
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
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={strings.replace(fileName)} onClose={onStay}>
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
    </dialog>
  );
}
