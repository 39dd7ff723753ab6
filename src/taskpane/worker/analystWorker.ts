import { expose } from "comlink";
import { AnalystDesk } from "../../app/analyst/analystDesk";
import { passErrors } from "./passErrors";

passErrors();
expose(new AnalystDesk());
// The page waits for this word before it asks for anything.
postMessage("ready");
