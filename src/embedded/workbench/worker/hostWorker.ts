import { expose } from "comlink";
import { WorkbenchHost } from "./workbenchHost";

expose(new WorkbenchHost());
