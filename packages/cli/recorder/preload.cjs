/**
 * Preloaded in every Node process of a recorded synth: notes what the program uses, and what of it no digest can hold.
 *
 * It changes nothing of what the program sees. What is noted goes to one file for each process, in the folder that
 * `TMES_RECORDER` names, when the process ends. A process that started and left no such file makes the record unusable.
 */
"use strict";

const { isMainThread, parentPort } = require("node:worker_threads");
const folder = process.env["TMES_RECORDER"];
if (folder !== undefined && isMainThread) start(folder);
// The thread of Node's loaders, which may read files before the recorder's own hooks are there.
else if (folder !== undefined && parentPort === null) require("./observe.cjs").observeEarly();

/** @param {string} folder */
function start(folder) {
  const { createHash } = require("node:crypto");
  const { realpathSync, writeFileSync } = require("node:fs");
  const Module = require("node:module");
  const { isAbsolute, join, relative } = require("node:path");
  const { fileURLToPath, pathToFileURL } = require("node:url");
  const { MessageChannel, receiveMessageOnPort } = require("node:worker_threads");
  const { isCdktf, isOurs, isStarter, isTool } = require("./packages.cjs");
  const { keepAtOnce, noteLookup, noteModule, observeFiles, real, timeNow } = require("./observe.cjs");

  const main = process.argv[1];
  // It starts the program, and its child is recorded.
  if (main !== undefined && isStarter(real(main))) return;

  const { env } = process;
  const options = [...process.execArgv, env["NODE_OPTIONS"] ?? ""].join(" ");
  const hasLoader = /--(?:experimental-)?loader\b/.test(options);
  const started = join(folder, `${String(process.pid)}.started`);
  writeFileSync(started, "");

  /** First time each path was asked for, by kind. @type {Map<string, number>} */
  const reads = new Map();
  /** First time each path was written. @type {Map<string, number>} */
  const writes = new Map();
  /** Variables that were read: a digest of the value. @type {Map<string, string | null>} */
  const variables = new Map();
  /** What the machine said. @type {Map<string, string>} */
  const machine = new Map();
  /** What cannot be held by a digest. @type {Map<string, string>} */
  const unusable = new Map();
  /** @type {Set<string>} */
  const reports = new Set();
  let observing = true;

  /** Frames of the caller: files, nearest first, without this one. @returns {(string | undefined)[]} */
  function frames() {
    const { prepareStackTrace, stackTraceLimit } = Error;
    /** @type {{ stack?: unknown }} */
    const holder = {};
    Error.stackTraceLimit = 16;
    Error.prepareStackTrace = (_, sites) => sites;
    Error.captureStackTrace(holder, frames);
    const { stack } = holder;
    Error.prepareStackTrace = prepareStackTrace;
    Error.stackTraceLimit = stackTraceLimit;
    const sites = /** @type {NodeJS.CallSite[]} */ (Array.isArray(stack) ? stack : []);
    return sites
      .filter((site) => !site.isNative() && !isRecorder(site.getFileName()))
      .map((site) => pathIn(site.getFileName() ?? site.getEvalOrigin()));
  }

  /** @param {string | null | undefined} file */
  const isRecorder = (file) => typeof file === "string" && file.startsWith(__dirname);

  /** @param {string | null | undefined} name @returns {string | undefined} */
  function pathIn(name) {
    if (typeof name !== "string") return undefined;
    return name.startsWith("file:") ? fileURLToPath(name.replace(/[?#].*$/, "")) : name;
  }

  /** The nearest file that is not Node's own. */
  const nearest = () => frames().find((file) => file !== undefined && isAbsolute(file));

  /** The file that calls directly; nothing where Node itself does. */
  function direct() {
    const [first] = frames();
    return first !== undefined && isAbsolute(first) ? first : undefined;
  }

  /** Where the program's code is that does it, as it was written. @param {string} file */
  function placeOf(file) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 16;
    const text = new Error().stack ?? "";
    Error.stackTraceLimit = stackTraceLimit;
    const name = relative(process.cwd(), file).split("\\").join("/");
    const line = text.split("\n").find((each) => each.includes(file) || each.includes(pathToFileURL(file).href));
    const [, number] = /:(\d+):\d+\)?$/.exec(line ?? "") ?? [];
    return number === undefined ? name : `${name}:${number}`;
  }

  /** Notes what no digest can hold. @param {string} what @param {string | undefined} file */
  function spoil(what, file) {
    if (!observing || (file !== undefined && isTool(file)) || unusable.has(what)) return;
    unusable.set(what, file === undefined ? what : `${placeOf(file)}: ${what}`);
  }

  const log = {
    /** @param {string} kind @param {string} path */
    read(kind, path) {
      if (!observing) return;
      const by = nearest();
      // The configuration and its rules are compared by their digests.
      if (by !== undefined && isOurs(by)) return;
      note(kind === "stat" && (by === undefined || isTool(by)) ? "entry" : kind, path, timeNow());
    },
    /** @param {string} path */
    wrote(path) {
      if (!observing) return;
      if (/[\\/]policy-validation-report\.json$/.test(path)) reports.add(path);
      if (!writes.has(path)) writes.set(path, timeNow());
    },
  };
  /** @param {string} kind @param {string} path @param {number} time */
  function note(kind, path, time) {
    const key = `${kind}\n${path}`;
    if (reads.has(key)) return;
    reads.set(key, time);
    if (observing) keepAtOnce(/** @type {string} */ (folder), kind, path);
  }

  showSources();
  observeFiles(log);
  observeModules();
  observeEnvironment();
  observeMachine();
  observeClock();
  observeChance();
  observeOthers();

  /**
   * Node runs loaders in a thread of their own, where they cannot map stacks: without this, lines of constructs would be those
   * of the JavaScript that a loader makes.
   */
  function showSources() {
    if (hasLoader || /--import\b/.test(options)) process.setSourceMapsEnabled(true);
  }

  function observeModules() {
    const { port1, port2 } = new MessageChannel();
    port1.unref();
    Module.register("./hooks.mjs", {
      parentURL: pathToFileURL(__filename),
      data: { port: port2, folder },
      transferList: [port2],
    });
    const loader = /** @type {any} */ (Module);
    const resolveFilename = loader._resolveFilename;
    loader._resolveFilename = function (/** @type {any[]} */ ...args) {
      const [request, parent] = args;
      if (typeof request === "string") noteLookup(log, request, parent?.filename ?? undefined);
      return Reflect.apply(resolveFilename, this, args);
    };
    process.on("exit", () => {
      observing = false;
      for (let next = receiveMessageOnPort(port1); next !== undefined; next = receiveMessageOnPort(port1)) {
        const [what, kind, path, time] = next.message;
        if (what === "read") note(kind === "stat" ? "entry" : kind, path, time);
        else if (what === "wrote" && !writes.has(path)) writes.set(path, time);
        else if (what === "late" && hasLoader)
          unusable.set(what, "a loader (--loader) reads files before they can be seen");
      }
      const quiet = {
        read: (/** @type {string} */ kind, /** @type {string} */ path) => note(kind, path, 0),
        wrote: () => undefined,
      };
      for (const file of Object.keys(require.cache)) if (!isRecorder(file)) noteModule(quiet, file);
      writeFileSync(join(/** @type {string} */ (folder), `${String(process.pid)}.json`), JSON.stringify(result()));
    });
  }

  function result() {
    return {
      node: { file: realpathSync(process.execPath), version: process.version },
      arguments: process.argv.slice(2),
      reads: [...reads].map(([key, time]) => [...key.split("\n"), time]),
      writes: [...writes],
      variables: [...variables],
      machine: [...machine],
      reports: [...reports],
      unusable: [...unusable.values()],
    };
  }

  function observeEnvironment() {
    /** Variables that the program sets itself. */
    const own = new Set();
    /** @param {string | symbol} name */
    const read = (name) => {
      if (!observing || typeof name !== "string" || own.has(name) || variables.has(name)) return;
      const by = direct();
      if (by === undefined || name === "NODE_OPTIONS" || name === "TMES_RECORDER") return;
      if (isTool(by) && !(isCdktf(by) && /^(?:CDKTF_|SYNTH_)/.test(name))) return;
      const value = env[name];
      variables.set(name, value === undefined ? null : digest(value));
    };
    process.env = new Proxy(env, {
      get(target, name) {
        read(name);
        return Reflect.get(target, name);
      },
      has(target, name) {
        read(name);
        return Reflect.has(target, name);
      },
      getOwnPropertyDescriptor(target, name) {
        read(name);
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
      ownKeys(target) {
        const by = observing ? direct() : undefined;
        if (by !== undefined && !isTool(by)) variables.set("", null);
        return Reflect.ownKeys(target);
      },
      set(target, name, value) {
        own.add(name);
        return Reflect.set(target, name, value);
      },
      deleteProperty(target, name) {
        own.add(name);
        return Reflect.deleteProperty(target, name);
      },
    });
  }

  /** @param {string} value */
  function digest(value) {
    return createHash("sha256").update(`${folder}\n${value}`).digest("hex");
  }

  function observeMachine() {
    const os = /** @type {Record<string, any>} */ (require("node:os"));
    for (const name of ["hostname", "userInfo", "homedir", "tmpdir"]) {
      replace(os, name, (value) => {
        const by = observing ? direct() : undefined;
        if (by !== undefined && !isTool(by)) machine.set(name, digest(JSON.stringify(value)));
      });
    }
    for (const name of ["uptime", "loadavg", "freemem", "networkInterfaces"]) {
      replace(os, name, () => directly(`it asks for the state of the machine (os.${name})`));
    }
  }

  function observeClock() {
    const clock = "it reads the clock";
    const Native = Date;
    replace(/** @type {any} */ (Native), "now", () => directly(`${clock} (Date.now)`));
    /** @type {any} */
    const observed = new Proxy(Native, {
      construct(target, args, made) {
        if (args.length === 0) directly(`${clock} (new Date)`);
        return Reflect.construct(target, args, made === observed ? target : made);
      },
      apply(target, self, args) {
        directly(`${clock} (Date)`);
        return Reflect.apply(target, self, args);
      },
    });
    Native.prototype.constructor = observed;
    globalThis.Date = observed;
    replace(/** @type {any} */ (performance), "now", () => directly(`${clock} (performance.now)`));
    replace(/** @type {any} */ (process.hrtime), "bigint", () => directly(`${clock} (process.hrtime)`));
    for (const name of ["uptime", "hrtime", "cpuUsage", "memoryUsage", "resourceUsage"]) {
      replace(/** @type {any} */ (process), name, () =>
        directly(`${clock} or the state of the process (process.${name})`),
      );
    }
  }

  function observeChance() {
    const chance = "it uses random values";
    replace(/** @type {any} */ (Math), "random", () => directly(`${chance} (Math.random)`));
    const crypto = /** @type {any} */ (require("node:crypto"));
    for (const name of ["randomBytes", "randomFill", "randomFillSync", "randomInt", "randomUUID", "getRandomValues"]) {
      replace(crypto, name, () => directly(`${chance} (crypto.${name})`));
    }
    for (const name of ["generateKey", "generateKeySync", "generateKeyPair", "generateKeyPairSync"]) {
      replace(crypto, name, () => directly(`${chance} (crypto.${name})`));
    }
    const web = Object.getPrototypeOf(globalThis.crypto);
    for (const name of ["randomUUID", "getRandomValues"])
      replace(web, name, () => directly(`${chance} (crypto.${name})`));
    replace(Object.getPrototypeOf(globalThis.crypto.subtle), "generateKey", () =>
      directly(`${chance} (crypto.subtle)`),
    );
    const { pid, ppid } = process;
    for (const [name, value] of /** @type {const} */ ([
      ["pid", pid],
      ["ppid", ppid],
    ])) {
      Object.defineProperty(process, name, {
        configurable: true,
        enumerable: true,
        get() {
          directly(`it reads the number of its process (process.${name})`);
          return value;
        },
      });
    }
    Module.syncBuiltinESMExports();
  }

  /** Other programs, threads, the network, standard input. */
  function observeOthers() {
    const children = /** @type {any} */ (require("node:child_process"));
    for (const name of ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"]) {
      replace(children, name, (_, args) => spoil(`it starts another program (${startedBy(args)})`, nearest()), true);
    }
    const network = "it uses the network";
    const net = require("node:net");
    replace(/** @type {any} */ (net.Socket.prototype), "connect", () => spoil(network, nearest()), true);
    replace(/** @type {any} */ (net.Server.prototype), "listen", () => spoil(network, nearest()), true);
    replace(/** @type {any} */ (require("node:dgram")), "createSocket", () => spoil(network, nearest()), true);
    for (const dns of [require("node:dns"), require("node:dns").promises]) {
      for (const name of Object.keys(dns)) {
        if (/^(?:lookup|resolve|reverse)/.test(name)) replace(dns, name, () => spoil(network, nearest()), true);
      }
    }
    replace(/** @type {any} */ (globalThis), "fetch", () => spoil(network, nearest()), true);
    replace(/** @type {any} */ (globalThis), "WebSocket", () => spoil(network, nearest()), true);
    const threads = /** @type {any} */ (require("node:worker_threads"));
    threads.Worker = new Proxy(threads.Worker, {
      construct(target, args, made) {
        spoil("it starts a thread", nearest());
        return Reflect.construct(target, args, made);
      },
    });
    const stdin = Object.getOwnPropertyDescriptor(process, "stdin");
    if (stdin?.get !== undefined) {
      const { get } = stdin;
      Object.defineProperty(process, "stdin", {
        ...stdin,
        get() {
          directly("it reads standard input");
          return get.call(process);
        },
      });
    }
    Module.syncBuiltinESMExports();
  }

  /** @param {unknown[]} args */
  function startedBy([command]) {
    const [name = "?"] = String(command).trim().split(/\s/);
    return name.split(/[\\/]/).at(-1) ?? name;
  }

  /** Notes what a file does itself; not what Node does for it. @param {string} what */
  function directly(what) {
    const by = observing ? direct() : undefined;
    if (by !== undefined) spoil(what, by);
  }

  /**
   * Replaces a function by one that notes its use.
   *
   * @param {Record<string, any>} target @param {string} name
   * @param {(value: unknown, args: unknown[]) => void} note @param {boolean} [before] Whether it is noted before the call.
   */
  function replace(target, name, note, before = false) {
    const known = target[name];
    if (typeof known !== "function") return;
    const observed = new Proxy(known, {
      apply(call, self, args) {
        if (before) note(undefined, args);
        const value = Reflect.apply(call, self, args);
        if (!before) note(value, args);
        return value;
      },
      construct(call, args, made) {
        note(undefined, args);
        return Reflect.construct(call, args, made);
      },
    });
    const { writable, configurable } = Object.getOwnPropertyDescriptor(target, name) ?? { writable: true };
    if (writable === true) target[name] = observed;
    else if (configurable === true) Object.defineProperty(target, name, { value: observed, configurable: true });
  }
}
