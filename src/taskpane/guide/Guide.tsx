import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { GUIDE_STOPS, type GuideStop } from "../../app/request/preferences";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";
import type { PaneState } from "../state/paneState";
import { GUIDE_WORDS } from "./guideWords";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What a newcomer is told at the step that is open, once; nothing waits for an answer. */
export default function Guide() {
  const state = usePaneState();
  return isThere(state) ? <Stop key={state.step} stop={state.step} /> : null;
}

/** Whether the step shows what its stop speaks of. */
function isThere({ step, survey, run }: PaneState): boolean {
  if (step === "data") return survey.status === "found";
  return step === "make" ? run.status !== "running" : run.status === "done";
}

function Stop({ stop }: { readonly stop: GuideStop }) {
  const styles = useStyles();
  const titleId = useId();
  const { word } = useSpeech();
  const { preferences } = usePaneState();
  const { prefer } = usePaneActions();
  const [isOpen, setOpen] = useState(() => !preferences.guided.includes(stop));
  useEffect(() => {
    if (isOpen && !preferences.guided.includes(stop)) prefer({ guided: [...preferences.guided, stop] });
  });
  if (!isOpen) return null;
  const close = (): void => {
    setOpen(false);
    focusStep();
  };
  const skip = (): void => {
    prefer({ guided: GUIDE_STOPS });
    close();
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") close();
  };
  const place = `${String(GUIDE_STOPS.indexOf(stop) + 1)}/${String(GUIDE_STOPS.length)}`;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is a shortcut for its button
    <section className={styles.card} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <Caption1>
        {word(GUIDE_WORDS.place)} · {place}
      </Caption1>
      <Subtitle2 as="h3" id={titleId} className={styles.title}>
        {word(GUIDE_WORDS[`${stop}-title`])}
      </Subtitle2>
      <Text>{word(GUIDE_WORDS[`${stop}-text`])}</Text>
      <div className={styles.buttons}>
        <Button onClick={close}>{word(GUIDE_WORDS.next)}</Button>
        {stop !== GUIDE_STOPS.at(-1) && (
          <Button appearance="subtle" onClick={skip}>
            {word(GUIDE_WORDS.skip)}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The button that had the focus is gone: it goes to where the step begins. */
function focusStep(): void {
  document.querySelector<HTMLElement>("#pane-content h2")?.focus();
}
