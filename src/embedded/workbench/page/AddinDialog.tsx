import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { AddinFrame, type ClosablePageProps } from "./AddinFrame";

const useStyles = makeStyles({
  dialog: {
    width: "min(480px, 90vw)",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.32)" },
  },
  title: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 8px 8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1 },
  frame: { display: "block", width: "100%", height: "200px", border: "none" },
});

/** A dialog that the add-in opened, as Office shows it. */
export function AddinDialog({ host, strings, locale, src, onHeard, onClose }: ClosablePageProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={strings.dialog} onClose={onClose}>
      <div className={styles.title}>
        <img src="addin/assets/icons/icon-32.png" alt="" width={20} height={20} />
        <Text weight="semibold" className={styles.name}>
          {strings.dialog}
        </Text>
        <Button appearance="subtle" onClick={() => dialog.current?.close()}>
          {strings.dismiss}
        </Button>
      </div>
      <AddinFrame
        host={host}
        place="dialog"
        locale={locale}
        className={styles.frame}
        title={strings.dialog}
        src={src}
        onHeard={onHeard}
      />
    </dialog>
  );
}
