import { writeFileSync } from "node:fs";
import process from "node:process";

// Only a process itself knows the most memory that it held.
process.on("exit", () => {
  writeFileSync(process.env.CSATLOOP_USAGE_FILE, JSON.stringify(process.resourceUsage()));
});
