import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useSpeech } from "../language/speech";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text to pass on: it stands there to be read and changed, and one press copies it. Nothing is sent. */
export function CopyText({ label, text }: CopyTextProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const area = useRef<HTMLTextAreaElement>(null);
  const [changed, setChanged] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const shown = changed?.of === text ? changed.text : text;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(shown);
      setCopied("yes");
    } catch {
      // panes in frames are often refused the clipboard: the text is selected for the keyboard to copy
      area.current?.select();
      setCopied("refused");
    }
  };
  return (
    <div className={styles.frame}>
      <Field className={styles.field} label={label}>
        <Textarea
          className={styles.input}
          resize="vertical"
          rows={Math.min(12, shown.split("\n").length + 1)}
          value={shown}
          textarea={{ ref: area }}
          onChange={(_event, { value }) => {
            setChanged({ of: text, text: value });
            setCopied("no");
          }}
        />
      </Field>
      <div className={styles.line}>
        <Button onClick={() => void copy()}>{say("copy-text")}</Button>
        <Text role="status" size={200}>
          {copied === "yes" && `✓ ${say("copy-done")}`}
          {copied === "refused" && say("copy-refused")}
        </Text>
      </div>
    </div>
  );
}
