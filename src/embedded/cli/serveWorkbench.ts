import { createReadStream, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { extname, join, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Nothing but this machine; the pages carry their own, narrower policies. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'self'";

/** What is served besides the built pages: files by their path on the server. */
export type ServedFiles = Readonly<Record<string, string>>;

/**
 * Serves the built workbench to this machine alone, with Microsoft's library from its npm package.
 * @param port 0 for any free one; one that is taken gives way to any free one.
 */
export async function serveWorkbench(
  folder: string,
  files: ServedFiles,
  port: number,
): Promise<{ readonly address: string; readonly server: Server }> {
  const require = createRequire(join(process.cwd(), "package.json"));
  const library = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const known: ServedFiles = { ...files, "/office-js/excel-web-16.00.js": library };
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    const file = path === null ? null : (known[path] ?? within(folder, path === "/" ? "/index.html" : path));
    if (request.method !== "GET" && request.method !== "HEAD") refuse(response, 405);
    else if (file === null) refuse(response, 404);
    else answer(response, file, request.method === "HEAD");
  });
  await listen(server, port);
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  return { address: `http://localhost:${bound.port}/`, server };
}

/** The path of an address, null where it cannot be read. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}

/** The file of a path inside the folder, null outside of it or where there is none. */
function within(folder: string, path: string): string | null {
  const file = resolve(folder, `.${path}`);
  if (!file.startsWith(resolve(folder) + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain" }).end();
}

function answer(response: ServerResponse, file: string, headOnly: boolean): void {
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
  });
  if (headOnly) response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

async function listen(server: Server, port: number): Promise<void> {
  const on = (wanted: number): Promise<void> =>
    new Promise((done, failed) => {
      server.once("error", failed);
      server.listen(wanted, "127.0.0.1", () => {
        server.off("error", failed);
        done();
      });
    });
  try {
    await on(port);
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken) throw error;
    await on(0);
  }
}
