// The workspace's packages, and digests of what they are built from.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./run.mjs";

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} folder absolute
 * @property {string} path relative to the root, with `/`
 * @property {any} manifest the package.json
 */

const onlyForTests = "@tmes-as-code/testing";
const notSources = new Set(["node_modules", "dist", "test", ".cache", "cdktf.out", ".terraform"]);

/** All packages of pnpm-workspace.yaml, in the order of their paths. @returns {Package[]} */
export function packages() {
  const parents = ["packages", "examples"].filter((parent) => existsSync(join(root, parent)));
  const paths = [
    ...parents.flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)),
    "policies",
    "docs",
    "test",
    "action",
  ];
  return paths.sort().flatMap((path) => {
    const file = join(root, path, "package.json");
    if (!existsSync(file)) return [];
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    return [{ name: manifest.name, folder: join(root, path), path, manifest }];
  });
}

/** Digest of everything an install depends on. @returns {string} */
export function installDigest() {
  const files = [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...packages().map(({ path }) => `${path}/package.json`),
  ];
  return digest([process.version, ...files.flatMap((file) => [file, readFileSync(join(root, file))])]);
}

/**
 * Digest of everything the build of each package depends on: its own files, and those of the packages it uses.
 *
 * @returns {Map<string, string>} by package name, of packages with a build script
 */
export function buildDigests() {
  const all = new Map(packages().map((entry) => [entry.name, entry]));
  const common = digest(
    ["tsconfig.base.json", "pnpm-lock.yaml", "scripts/one-file.ts"].map((file) => readFileSync(join(root, file))),
  );
  /** @type {Map<string, string>} */
  const digests = new Map();
  /** @param {Package} entry @returns {string} */
  const of = ({ name, folder, manifest }) => {
    const known = digests.get(name);
    if (known !== undefined) return known;
    const uses = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).flatMap((used) =>
      used === onlyForTests ? [] : (all.get(used) ?? []),
    );
    const value = digest([common, ...uses.map(of), ...sources(folder)]);
    digests.set(name, value);
    return value;
  };
  for (const entry of all.values()) of(entry);
  return new Map([...digests].filter(([name]) => all.get(name)?.manifest.scripts?.build !== undefined));
}

/** Names and contents of a folder's files. @param {string} folder @returns {(string | Buffer)[]} */
function sources(folder) {
  return readdirSync(folder, { recursive: false, withFileTypes: true })
    .filter((entry) => !notSources.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      return entry.isFile() ? [relative(root, path), readFileSync(path)] : [];
    });
}

/** @param {readonly (string | Buffer)[]} parts @returns {string} */
function digest(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}
