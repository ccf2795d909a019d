// Runs where Node resolves and loads ES modules, and tells the recorder what is looked for and loaded there.
import { fileURLToPath } from "node:url";
import observe from "./observe.cjs";

/** @type {{ read: (kind: string, path: string) => void, wrote: (path: string) => void }} */
let log;

/** @param {{ port: import("node:worker_threads").MessagePort, folder: string }} data */
export function initialize({ port, folder }) {
  log = {
    read: (kind, path) => {
      port.postMessage(["read", kind, path, observe.timeNow()]);
      observe.keepAtOnce(folder, kind, path);
    },
    wrote: (path) => port.postMessage(["wrote", "", path, observe.timeNow()]),
  };
  if (!observe.tell(log)) port.postMessage(["late"]);
}

/** @param {string} url */
const fileOf = (url) => (url.startsWith("file:") ? fileURLToPath(url.replace(/[?#].*$/, "")) : undefined);

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  const { parentURL } = context;
  observe.noteLookup(log, specifier, parentURL === undefined ? undefined : fileOf(parentURL));
  return next(specifier, context);
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
  const file = fileOf(url);
  if (file !== undefined) observe.noteModule(log, observe.real(file));
  return next(url, context);
}
