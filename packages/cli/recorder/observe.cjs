/** Notes what a thread asks of the file system: each path with how it was asked for, and what the thread itself writes. */
"use strict";

const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const { dirname, extname, isAbsolute, join, resolve, sep } = require("node:path");
const { fileURLToPath } = require("node:url");

/**
 * How a path was asked for; see `InputKind` of @tmes-as-code/policy/node.
 *
 * @typedef {"content" | "listing" | "entry" | "stat" | "link" | "siblings"} Kind
 */

/**
 * @typedef {object} Log
 * @property {(kind: Kind, path: string) => void} read
 * @property {(path: string) => void} wrote
 */

const original = { appendFileSync: fs.appendFileSync, existsSync: fs.existsSync, realpathSync: fs.realpathSync };

/** @param {unknown} path @returns {string | undefined} */
function pathOf(path) {
  if (typeof path === "string") return resolve(path);
  if (Buffer.isBuffer(path)) return resolve(path.toString());
  if (path instanceof URL && path.protocol === "file:") return fileURLToPath(path);
  return undefined;
}

/** @type {Readonly<Record<string, Kind>>} */
const reading = {
  readFile: "content",
  openAsBlob: "content",
  createReadStream: "content",
  readdir: "listing",
  opendir: "listing",
  exists: "entry",
  access: "entry",
  stat: "stat",
  lstat: "stat",
  statfs: "entry",
  realpath: "link",
  readlink: "link",
};
const writing = [
  "writeFile",
  "appendFile",
  "createWriteStream",
  "mkdir",
  "rm",
  "rmdir",
  "unlink",
  "truncate",
  "utimes",
];
/** With two paths: whether the first is read, written or both. */
const between = /** @type {const} */ ({
  copyFile: "read",
  cp: "read",
  rename: "write",
  link: "read",
  symlink: "write",
});

/** Whether flags of `open` write. @param {unknown} flags */
function writes(flags) {
  if (typeof flags === "number") return (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0;
  return typeof flags === "string" && /[wa+]/.test(flags);
}

/** Replaces the functions of Node that look at files by ones that note it first. @param {Log} log */
function observeFiles(log) {
  /** @param {Record<string, any>} target @param {string} name @param {(args: any[]) => void} note */
  const wrap = (target, name, note) => {
    const known = target[name];
    if (typeof known !== "function") return;
    target[name] = Object.assign(function (/** @type {any[]} */ ...args) {
      note(args);
      // @ts-expect-error -- whatever it is called on
      return Reflect.apply(known, this, args);
    }, known);
    if (typeof known.native === "function") {
      target[name].native = Object.assign((/** @type {any[]} */ ...args) => {
        note(args);
        return Reflect.apply(known.native, target, args);
      }, known.native);
    }
  };
  /** @param {Kind} kind @param {unknown} path */
  const read = (kind, path) => {
    const full = pathOf(path);
    if (full !== undefined) log.read(kind, full);
  };
  /** @param {unknown} path */
  const wrote = (path) => {
    const full = pathOf(path);
    if (full !== undefined) log.wrote(full);
  };
  for (const target of [fs, fs.promises]) {
    for (const suffix of ["", "Sync"]) {
      for (const [name, kind] of Object.entries(reading))
        wrap(target, `${name}${suffix}`, ([path]) => read(kind, path));
      for (const name of writing) wrap(target, `${name}${suffix}`, ([path]) => wrote(path));
      for (const [name, how] of Object.entries(between)) {
        wrap(target, `${name}${suffix}`, ([from, to]) => {
          if (how === "read") read("content", from);
          else if (name === "rename") wrote(from);
          wrote(to);
        });
      }
      wrap(target, `open${suffix}`, ([path, flags]) => (writes(flags) ? wrote(path) : read("content", path)));
      wrap(target, `glob${suffix}`, ([, options]) => read("listing", options?.cwd ?? process.cwd()));
    }
  }
  syncBuiltinESMExports();
}

/** What a thread asked before there was a log. @type {((log: Log) => void)[] | undefined} */
let waiting;
/** @type {Log | undefined} */
let told;

/** Notes what this thread asks of the file system from now on, for the log that {@link tell} names later. */
function observeEarly() {
  waiting = [];
  /** @param {(log: Log) => void} event */
  const pass = (event) => {
    if (told === undefined) waiting?.push(event);
    else event(told);
  };
  observeFiles({
    read: (kind, path) => pass((log) => log.read(kind, path)),
    wrote: (path) => pass((log) => log.wrote(path)),
  });
}

/**
 * Notes what this thread asks of the file system, and what it asked before.
 *
 * @param {Log} log
 * @returns {boolean} Whether all that the thread asked is known.
 */
function tell(log) {
  if (waiting === undefined) {
    observeFiles(log);
    return false;
  }
  told = log;
  for (const event of waiting.splice(0)) event(log);
  return true;
}

/** Whether a path lies in an installed package, where links lead there. @param {string} path */
const isInstalled = (path) => path.split(sep).includes("node_modules");

/** Where a path leads. @param {string} path */
function real(path) {
  try {
    return original.realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Notes a module that was loaded: its content, what it might have been found as instead, and what says of which kind it is;
 * of an installed package its version.
 *
 * @param {Log} log @param {string} file
 */
function noteModule(log, file) {
  const [, installed] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  if (installed !== undefined) {
    log.read("content", join(installed, "package.json"));
    return;
  }
  log.read("content", file);
  log.read("siblings", file);
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const scope = join(folder, "package.json");
    log.read("content", scope);
    if (original.existsSync(scope) || dirname(folder) === folder) return;
  }
}

/**
 * Notes how a module was looked for from another.
 *
 * @param {Log} log @param {string} specifier @param {string | undefined} from
 */
function noteLookup(log, specifier, from) {
  if (from === undefined || isInstalled(from) || /^(?:node|data):|^#/.test(specifier)) return;
  const path = specifier.startsWith("file:")
    ? pathOf(new URL(specifier))
    : isAbsolute(specifier)
      ? specifier
      : undefined;
  const named = path ?? (/^\.\.?(?:[\\/]|$)/.test(specifier) ? resolve(dirname(from), specifier) : undefined);
  if (named !== undefined) {
    if (isInstalled(named)) return;
    const plain = named.replace(/[?#].*$/, "");
    log.read("siblings", plain);
    // It may be a folder, or one with an extension left out.
    if (extname(plain) === "") log.read("siblings", join(plain, "index"));
    return;
  }
  const [, name] = /^((?:@[^/]+\/)?[^/]+)/.exec(specifier) ?? [];
  if (name === undefined || require("node:module").isBuiltin(specifier)) return;
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const place = join(folder, "node_modules", name);
    log.read("link", place);
    if (original.existsSync(place) || dirname(folder) === folder) return;
  }
}

/**
 * Keeps at once what a process reads that is not installed: all that is known of one that never ends.
 *
 * @param {string} folder @param {Kind | string} kind @param {string} path
 */
function keepAtOnce(folder, kind, path) {
  if (kind !== "content" || isInstalled(path) || kept.has(path)) return;
  kept.add(path);
  original.appendFileSync(join(folder, `${pid}.files`), `${JSON.stringify(path)}\n`);
}

const pid = String(process.pid);
/** @type {Set<string>} */
const kept = new Set();

const { timeOrigin } = performance;
const sinceOrigin = performance.now.bind(performance);

/** Milliseconds since 1970, finer than `Date.now`: what comes first matters. */
const timeNow = () => timeOrigin + sinceOrigin();

module.exports = { isInstalled, keepAtOnce, noteLookup, noteModule, observeEarly, observeFiles, real, tell, timeNow };
