import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { GUIDE_STOPS } from "../app/request/preferences";
import { DataStep } from "./data/DataStep";
import { announcementOf, savedAction } from "./spoken/announcement";
import { Announcer } from "./spoken/Announcer";
import { SpeechContext, speechOf, useSpeech } from "./language/speech";
import { PaneHeader } from "./PaneHeader";
import { FailureBar } from "./parts/FailureBar";
import { StepHeading } from "./parts/StepHeading";
import { CopyToShare, SharingBar } from "./parts/SharingBar";
import { SourceChanged } from "./parts/SourceChanged";
import { ShownRowsBar } from "./parts/ShownRowsBar";
import { UnfinishedRun } from "./parts/UnfinishedRun";
import { usePaneActions, usePaneState } from "./state/paneContext";
import type { PaneStep, SharingState } from "./state/paneState";
import { StepBar } from "./StepBar";
import { paneTheme } from "./theme/paneTheme";
import { useDark } from "./theme/useDark";

const Guide = lazy(() => import(/* webpackChunkName: "guide" */ "./guide/Guide"));
const MakeStep = lazy(() => import(/* webpackChunkName: "make" */ "./make/MakeStep"));
const ResultsStep = lazy(() => import(/* webpackChunkName: "results" */ "./results/ResultsStep"));
const TrackingTab = lazy(() => import(/* webpackChunkName: "tracking" */ "./tracking/TrackingTab"));
const VerificationTab = lazy(
  () => import(/* webpackChunkName: "verification" */ "./verification/VerificationTab"),
);
const SettingsDrawer = lazy(() => import(/* webpackChunkName: "settings" */ "./settings/SettingsDrawer"));

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  content: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0`,
    minWidth: 0,
    maxWidth: "720px",
    width: "100%",
    boxSizing: "border-box",
    alignSelf: "center",
  },
  /** Of whatever was pressed on the page: in view wherever that is. */
  notice: { position: "sticky", top: tokens.spacingVerticalS, zIndex: 2 },
  end: { height: tokens.spacingVerticalXXS },
});

/** The pane in its language and theme. */
export function Pane() {
  const { language } = usePaneState();
  const { locale } = language;
  const dark = useDark();
  const speech = useMemo(() => speechOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [locale, dark]);
  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={paneTheme(dark, locale)}>
        <Page />
      </FluentProvider>
    </SpeechContext>
  );
}

function Page() {
  const styles = useStyles();
  const { tab, notice, sharing } = usePaneState();
  const { say } = useSpeech();
  const { closeNotice } = usePaneActions();
  const [settings, setSettings] = useState<"never" | "open" | "closed">("never");
  return (
    <div className={styles.page}>
      <PaneHeader onSettings={() => setSettings("open")} />
      <main id="pane-content" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.content}>
        {notice !== null && (
          <div className={styles.notice}>
            <FailureBar title={say("notice-failed")} failure={notice}>
              <Button size="small" onClick={closeNotice}>
                {say("close")}
              </Button>
            </FailureBar>
          </div>
        )}
        <ShownRowsBar />
        <SharingBar />
        {IN_COPY.has(sharing.status) ? <CopyToShare /> : <Tab />}
        <div className={styles.end} />
      </main>
      <Announcer of={announcementOf} />
      <Announcer of={savedAction} />
      {settings !== "never" && (
        <Suspense>
          <SettingsDrawer open={settings === "open"} onClose={() => setSettings("closed")} />
        </Suspense>
      )}
    </div>
  );
}

/** While a copy is to be, or has been, converted there is nothing else to do in it. */
const IN_COPY: ReadonlySet<SharingState["status"]> = new Set(["copy", "in-place", "converting", "done"]);

function Tab() {
  const { tab } = usePaneState();
  return (
    <>
      {tab === "analysis" && <Analysis />}
      <Suspense>
        {tab === "tracking" && <TrackingTab />}
        {tab === "verification" && <VerificationTab />}
      </Suspense>
    </>
  );
}

const STEPS: Readonly<Record<PaneStep, () => React.ReactNode>> = {
  data: () => <DataStep />,
  make: () => (
    <Suspense>
      <MakeStep />
    </Suspense>
  ),
  results: () => (
    <Suspense>
      <ResultsStep />
    </Suspense>
  ),
};

function Analysis() {
  const { say } = useSpeech();
  const { step, run, preferences } = usePaneState();
  const [isNew] = useState(preferences.guided.length < GUIDE_STOPS.length);
  const screen = run.status === "running" ? `${step} running` : step;
  const [first] = useState(screen);
  const [moved, setMoved] = useState(false);
  if (!moved && screen !== first) setMoved(true);
  return (
    <>
      <StepBar />
      <UnfinishedRun />
      <SourceChanged />
      <StepHeading key={screen} text={say(`step-${step}`)} focused={moved} />
      {isNew && (
        <Suspense>
          <Guide />
        </Suspense>
      )}
      {STEPS[step]()}
    </>
  );
}
