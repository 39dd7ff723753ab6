import { connectPaneLibrary } from "./connectPaneLibrary";

// The pane's page asks for Office.js under this file's address, and finds `Office` at once, as in Excel.
const office = connectPaneLibrary(window);
Object.defineProperty(window, "Office", { value: office, configurable: true, writable: true });
