// `node scripts/prose.mjs`: holds the project's prose to plain English, with Vale and the rules in scripts/prose.
//
//   node scripts/prose.mjs             fails on a banned turn or a sentence that is too long
//   node scripts/prose.mjs <file …>    the same for these files
//
// Vale reads Markdown only, so that comments, METADATA and sentences in code are first copied into Markdown.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, say } from "./run.mjs";
import { proseOf } from "./prose/extract.mjs";

/** Vale, as CI installs it. */
const vale = join(root, ".cache", "bin", "vale");
const configuration = join(root, "scripts", "prose", "vale.ini");
const texts = join(root, ".cache", "prose");

/** What the lint looks at: not test data, not what a generator writes, not what is bundled. */
const languages = [".md", ".ts", ".mjs", ".rego", ".yaml", ".yml", ".hcl", ".go"];
const excluded =
  /(?:^|\/)(?:fixtures|corpus|golden|outside|generated|bundle|node_modules)\/|^test\/conformance\/(?:cases|programs)\/|^docs\/conformance\/|^CHANGELOG|pnpm-lock|^scripts\/prose\//;

/** @typedef {{ file: string, line: number, check: string, message: string }} Alert */

/** Files under version control that have prose of ours. @returns {string[]} */
function files() {
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  return listed
    .split("\0")
    .filter((file) => languages.includes(extname(file)) && !excluded.test(file) && existsSync(join(root, file)));
}

/**
 * What Vale says of files.
 *
 * @param {readonly string[]} chosen
 * @returns {Alert[]} in the order of files and lines
 */
function lint(chosen) {
  rmSync(texts, { recursive: true, force: true });
  /** @type {Map<string, readonly number[]>} lines of a copy in the file it is from */
  const linesOf = new Map();
  for (const file of chosen) {
    const source = readFileSync(join(root, file), "utf8");
    const prose = proseOf(file, source);
    if (prose.length === 0) continue;
    const copy = join(texts, `${file}.md`);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, `${prose.map(({ text }) => text).join("\n")}\n`);
    linesOf.set(
      `${file}.md`,
      prose.map(({ line }) => line),
    );
  }
  if (linesOf.size === 0) return [];
  const args = [`--config=${configuration}`, "--output=JSON", "--no-exit", "--no-wrap", "."];
  const output = execFileSync(vale, args, { cwd: texts, encoding: "utf8", maxBuffer: 2 ** 28 });
  /** @type {Record<string, { Line: number, Check: string, Message: string }[]>} */
  const found = JSON.parse(output);
  return Object.entries(found)
    .flatMap(([copy, alerts]) =>
      alerts.map(({ Line, Check, Message }) => ({
        file: copy.replace(/^\.\//, "").replace(/\.md$/, ""),
        line: linesOf.get(copy.replace(/^\.\//, ""))?.[Line - 1] ?? 1,
        check: Check,
        message: Message,
      })),
    )
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** @param {Alert} alert */
const inWords = ({ file, line, check, message }) => `${file}:${line}: ${message} (${check})`;

/**
 * Checks prose, and prints what is wrong with it.
 *
 * @param {readonly string[]} [chosen] the files to check; without it, all files of the repository
 * @returns {number} 0, or 1 if something is wrong
 */
export function checkProse(chosen = files()) {
  if (!existsSync(vale)) {
    say("Vale is missing, so the prose is not checked. `bash .ci/run` installs it in .cache/bin.");
    return 0;
  }
  const alerts = lint(chosen);
  for (const alert of alerts) say(inWords(alert));
  return alerts.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const chosen = process.argv.slice(2);
  process.exitCode = checkProse(chosen.length === 0 ? files() : chosen);
}
