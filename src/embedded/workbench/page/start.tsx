import { wrap } from "comlink";
import { createRoot } from "react-dom/client";
import { loadLanguage } from "../../../messages/language";
import { messageLocaleFor } from "../../../messages/messageLocale";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { Workbench } from "./Workbench";

/** Opens the workbench in the language that the address asks for (BCP 47), or in the browser's. */
async function start(): Promise<void> {
  const place = document.getElementById("workbench");
  if (place === null) throw new Error("the page has no place for the workbench");
  const worker = new Worker(new URL("../worker/hostWorker.ts", import.meta.url));
  const host = wrap<WorkbenchHost>(worker);
  const asked = new URLSearchParams(window.location.search);
  if (asked.has("harsh")) void host.beHarsh();
  const language = await loadLanguage(messageLocaleFor(asked.get("language") ?? navigator.language));
  createRoot(place).render(
    <Workbench
      host={host}
      firstLanguage={language}
      open={asked.get("open")}
      handed={asked.get("workbook")}
    />,
  );
}

void start();
