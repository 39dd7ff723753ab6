import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";

const useStyles = makeStyles({ hidden: { display: "none" } });

/** Whether sheets of other files can be added to the workbook at all. */
export function canAddFiles(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

interface FileButtonProps extends Pick<ButtonProps, "size" | "className" | "disabledFocusable"> {
  readonly label: string;
  /** Endings of the files that can be chosen. */
  readonly accept: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets a person choose files. */
export function FileButton({ label, accept, onFiles, ...button }: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // the same file may be chosen again
    target.value = "";
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept.join(",")}
        className={styles.hidden}
        onChange={take}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
