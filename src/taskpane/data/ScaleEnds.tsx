import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { parseScaleKind, type ScaleKind } from "../../analysis/survey/scale";
import { useSpeech } from "../language/speech";

const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

/** Two numbers, taken with Enter or when the field is left. */
export default function ScaleEnds({ onScale }: { readonly onScale: (kind: ScaleKind) => void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const take = (): void => {
    const kind = parseScaleKind(text);
    setWrong(kind === null && text.trim() !== "");
    if (kind !== null) onScale(kind);
  };
  return (
    <Field
      className={styles.field}
      label={say("scale-ends")}
      {...(isWrong ? { validationMessage: say("scale-ends-wrong") } : {})}
    >
      <Input
        value={text}
        placeholder="1-9"
        onChange={(_event, { value }) => setText(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
}
