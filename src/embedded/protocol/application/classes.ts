import { applicationClass } from "./applicationClass";

export const applicationClasses = [applicationClass];
