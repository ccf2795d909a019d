/**
 * Which files belong to tools whose own use of the clock, of chance and of other programs decides no setting: what runs
 * TypeScript, CDKTF, and this project. All other packages count as the program.
 */
"use strict";

const { existsSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const tools = new Set([
  ...["tsx", "esbuild", "get-tsconfig", "resolve-pkg-maps", "ts-node", "typescript", "source-map-support"],
  ...["v8-compile-cache-lib", "cdktf", "cdktn", "constructs", "yaml", "jsonc-parser"],
  // Colours and logs: how text looks.
  ...["supports-color", "chalk", "picocolors", "debug"],
]);
const scopes = new Set(["@esbuild", "@cspotcode", "@swc", "@swc-node", "@tmes-as-code", "@open-policy-agent"]);

/** Those that start a program and are none themselves, by the file that Node runs. */
const starters = /[\\/]node_modules[\\/](?:npm|pnpm|yarn|corepack|tsx)[\\/]|[\\/]\.yarn[\\/]releases[\\/]/;

/** @param {string} file */
const isStarter = (file) => starters.test(file);

/** Packages that a path leads through. @param {string} file */
const packagesIn = (file) =>
  [...file.matchAll(/[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/g)].map(([, name = ""]) =>
    name.replace("\\", "/"),
  );

/** @type {Map<string, string | undefined>} */
const owners = new Map();

/** Name of the nearest package that a folder lies in. @param {string} folder @returns {string | undefined} */
function ownerOf(folder) {
  if (owners.has(folder)) return owners.get(folder);
  const file = join(folder, "package.json");
  const parent = dirname(folder);
  const name = existsSync(file) ? nameIn(file) : parent === folder ? undefined : ownerOf(parent);
  owners.set(folder, name);
  return name;
}

/** @param {string} file @returns {string | undefined} */
function nameIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).name;
  } catch {
    return undefined;
  }
}

/** @param {string} name */
const isToolName = (name) => tools.has(name) || scopes.has(name.split("/")[0] ?? "");

/** Whether a file belongs to a tool. @param {string} file */
function isTool(file) {
  const packages = packagesIn(file);
  return packages.length > 0 ? packages.some(isToolName) : isOurs(file);
}

/** Whether a file belongs to this project, also where its packages are linked. @param {string} file */
function isOurs(file) {
  const packages = packagesIn(file);
  const last = packages.at(-1) ?? ownerOf(dirname(file)) ?? "";
  return /^@tmes-as-code\/(?:catalog|constructs|policies|policy)$/.test(last);
}

/** Whether a file belongs to CDKTF or its successor. @param {string} file */
const isCdktf = (file) => packagesIn(file).some((name) => name === "cdktf" || name === "cdktn");

module.exports = { isCdktf, isOurs, isStarter, isTool };
