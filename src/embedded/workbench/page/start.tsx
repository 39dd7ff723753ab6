import { wrap } from "comlink";
import { createRoot } from "react-dom/client";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { Workbench } from "./Workbench";

const place = document.getElementById("workbench");
if (place === null) throw new Error("the page has no place for the workbench");

const worker = new Worker(new URL("../worker/hostWorker.ts", import.meta.url));
const host = wrap<WorkbenchHost>(worker);
const asked = new URLSearchParams(window.location.search);
if (asked.has("harsh")) void host.beHarsh();
createRoot(place).render(
  <Workbench
    host={host}
    askedLanguage={asked.get("language")}
    open={asked.get("open")}
    handed={asked.get("workbook")}
  />,
);
