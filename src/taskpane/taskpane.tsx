import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { loadLanguage } from "../messages/language";
import { messageLocaleFor } from "../messages/messageLocale";
import { loadPaneLanguage } from "./language/paneLanguage";
import { Pane } from "./Pane";
import { createPane } from "./state/createPane";
import { PaneContext } from "./state/paneContext";
import { browserStorage, loadPreferences } from "../app/request/preferences";

/** Opens the pane once Office is ready. */
async function start(): Promise<void> {
  const storage = browserStorage();
  const { paneLocale } = loadPreferences(storage);
  // comes while Office gets ready, which alone knows its language: most often the browser's
  void loadLanguage(paneLocale ?? messageLocaleFor(navigator.language));
  await Office.onReady();
  const language = await loadPaneLanguage(paneLocale);
  const place = document.getElementById("pane");
  if (place === null) throw new Error("the page has no place for the pane");
  const pane = createPane(storage, language);
  // a transition is drawn in slices, and leaves the page awake meanwhile
  startTransition(() => {
    createRoot(place).render(
      <PaneContext value={pane}>
        <Pane />
      </PaneContext>,
    );
  });
  // the context menu's command opens this page with the question (see manifest.xml)
  pane.actions.open(new URLSearchParams(window.location.search).get("source") === "selection");
}

void start();
