import { expose } from "comlink";
import { TextDesk } from "../../app/source/textDesk";
import { passErrors } from "./passErrors";

passErrors();
expose(new TextDesk());
// The page waits for this word before it asks for anything.
postMessage("ready");
