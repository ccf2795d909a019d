// `node scripts/prose.mjs`: holds the project's prose to plain English, with Vale and the rules in scripts/prose.
//
//   node scripts/prose.mjs             fails on a banned turn that scripts/prose/known.json does not list
//   node scripts/prose.mjs <file …>    every banned turn and long sentence of these files
//   node scripts/prose.mjs --update    writes scripts/prose/known.json
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
/** Banned turns that are known: how many by file. A file may have fewer. */
const knownFile = join(root, "scripts", "prose", "known.json");
const texts = join(root, ".cache", "prose");

/** What the lint looks at: not test data, not what a generator writes, not what is bundled. */
const languages = [".md", ".ts", ".mjs", ".rego", ".yaml", ".yml", ".hcl", ".go"];
const excluded =
  /(?:^|\/)(?:fixtures|corpus|golden|outside|generated|bundle|node_modules)\/|^test\/conformance\/(?:cases|programs)\/|^docs\/conformance\/|^CHANGELOG|\/(?:violating|compliant|expected)\.yaml$|pnpm-lock|^scripts\/prose\//;

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

/** A long sentence is counted; a banned turn is refused. @param {Alert} alert */
const isBanned = ({ check }) => check !== "tmes.Length";

/** @param {readonly Alert[]} alerts @returns {Record<string, number>} */
function countsOf(alerts) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { file } of alerts) counts[file] = (counts[file] ?? 0) + 1;
  return counts;
}

/** @param {Alert} alert */
const inWords = ({ file, line, check, message }) => `${file}:${line}: ${message} (${check})`;

/**
 * Checks the prose of the repository.
 *
 * @param {{ update?: boolean }} [options] `update` takes what there is as known.
 * @returns {number} 0, or 1 where a file has more banned turns than are known of it
 */
export function checkProse({ update = false } = {}) {
  if (!existsSync(vale)) {
    say("Vale is missing, so the prose is not checked. `bash .ci/run` installs it in .cache/bin.");
    return 0;
  }
  const alerts = lint(files());
  const banned = alerts.filter(isBanned);
  const counts = countsOf(banned);
  say(`${banned.length} banned turns, ${alerts.length - banned.length} sentences of more than 40 words.`);
  if (update) {
    writeFileSync(knownFile, `${JSON.stringify(counts, undefined, 2)}\n`);
    return 0;
  }
  /** @type {Record<string, number>} */
  const known = JSON.parse(readFileSync(knownFile, "utf8"));
  const worse = Object.keys(counts).filter((file) => (counts[file] ?? 0) > (known[file] ?? 0));
  for (const file of worse) {
    say(`${file} has ${counts[file]} banned turns; ${known[file] ?? 0} are known:`);
    for (const alert of banned) if (alert.file === file) say(`  ${inWords(alert)}`);
  }
  return worse.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const args = process.argv.slice(2);
  const chosen = args.filter((arg) => !arg.startsWith("--"));
  if (chosen.length === 0) process.exitCode = checkProse({ update: args.includes("--update") });
  else for (const alert of lint(chosen)) console.log(inWords(alert));
}
