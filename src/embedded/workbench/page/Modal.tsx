import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  dialog: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.32)" },
  },
});

interface ModalProps {
  readonly label: string;
  readonly className: string;
  /** A person wants it closed. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, which has the keys as long as it stands. */
export function Modal({ label, className, onClose, children }: ModalProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={mergeClasses(styles.dialog, className)}
      aria-label={label}
      onClose={onClose}
    >
      {children}
    </dialog>
  );
}
