import { looksBehind, sayTooOld } from "./oldEngine";

if (!looksBehind()) {
  document.addEventListener("DOMContentLoaded", () => {
    sayTooOld(document.body, navigator.language);
  });
}
