import { Field, makeStyles, Select } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { choiceOfScale, USUAL_SCALES, type Scale, type ScaleKind } from "../../analysis/survey/scale";
import { scaleName } from "../language/scaleName";
import { useSpeech } from "../language/speech";
import { bandsOf, nameOf } from "./scaleText";

const ScaleEnds = lazy(() => import(/* webpackChunkName: "scale-ends" */ "./ScaleEnds"));

const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

interface ScaleFieldProps {
  readonly scale: Scale;
  readonly onScale: (kind: ScaleKind) => void;
}

/** Offered beside the usual scales: any other one, by its ends. */
const OTHER = "other";

/** The scale of the score: one of the usual ones, or the numbers of the worst and the best answer. */
export function ScaleField({ scale, onScale }: ScaleFieldProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const chosen = choiceOfScale(scale);
  const [isOther, setOther] = useState(false);
  return (
    <>
      <Field className={styles.field} label={speech.say("scale-label")} hint={bandsOf(scale, speech)}>
        <Select
          value={isOther ? OTHER : chosen}
          onChange={(_event, { value }) => {
            setOther(value === OTHER);
            if (value !== OTHER) onScale(value as ScaleKind);
          }}
        >
          {[...new Set([chosen, ...USUAL_SCALES])].map((kind) => (
            <option key={kind} value={kind}>
              {kind === chosen ? nameOf(scale, speech) : scaleName(kind, speech)}
            </option>
          ))}
          <option value={OTHER}>{speech.say("scale-other")}</option>
        </Select>
      </Field>
      {isOther && (
        <Suspense>
          <ScaleEnds onScale={onScale} />
        </Suspense>
      )}
    </>
  );
}
