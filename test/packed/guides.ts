/** The commands of README and guides, as they are written there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A command, and the page it is on. */
export interface GuideCommand {
  readonly page: string;
  readonly command: string;
}

/** The pages that are followed, in an order in which one does not need what another brings. `start.md` is the first hour's. */
export const pages = [
  "README.md",
  "packages/cli/README.md",
  "packages/eslint-plugin/README.md",
  "docs/guides/editor.md",
  "docs/guides/reports.md",
  "docs/guides/changes.md",
  "docs/guides/flows.md",
  "docs/guides/adopt.md",
  "docs/guides/baseline.md",
  "docs/guides/exceptions.md",
  "docs/guides/fleet.md",
  "docs/guides/pipeline.md",
  "docs/guides/gate.md",
  "docs/guides/write-a-rule.md",
  "docs/guides/any-opa.md",
] as const;

/** Guides and pages beside them that have commands. */
export function pagesWithCommands(): readonly string[] {
  const guides = readdirSync(join(root, "docs/guides"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/guides/${name}`);
  // The tests of @tmes-as-code/opa run its command, and compare it with OPA's own.
  const packages = readdirSync(join(root, "packages"))
    .map((name) => `packages/${name}/README.md`)
    .filter((page) => existsSync(join(root, page)) && page !== "packages/opa/README.md");
  const others = ["README.md", "docs/faq.md", "docs/troubleshooting.md", "docs/upgrading.md"];
  return [...others, ...guides, ...packages].filter((page) => commandsOf(page).length > 0);
}

/** The text of a page. */
function pageText(page: string): string {
  return readFileSync(join(root, page), "utf8");
}

/** The first block of code in a language. */
export function blockOf(page: string, language: string): string {
  const [, block] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "m").exec(pageText(page)) ?? [];
  if (block === undefined) throw new Error(`${page} has no block of ${language}.`);
  return block;
}

/** Commands of a page: lines of `sh` blocks, and what follows `$ ` where a block shows output too. */
export function commandsOf(page: string): readonly GuideCommand[] {
  return [...pageText(page).matchAll(/^```(sh|text)\n([^]*?)^```/gm)].flatMap(([, language, block = ""]) => {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    const shown = lines.filter((line) => line.startsWith("$ ")).map((line) => line.slice(2));
    const own = shown.length > 0 ? shown : language === "sh" ? lines : [];
    return own.map((line) => ({ page, command: line.replace(/\s+# .*$/, "").trim() }));
  });
}

/** What is not run with the packed packages, by what the command looks like, and why. */
export const runElsewhere: readonly (readonly [RegExp, string])[] = [
  [/^npm (?:start|test)$|^cd examples\/acme /, "it is about the repository itself; every test run is one"],
  [/^npx tmes (?:watch|synth)\b/, "it needs a cdktf.json or does not end; test/editor/watch.test.ts runs both"],
  [/^npx tsc && /, "it needs a program with settings of a build; test/editor/runners.test.ts builds and runs one"],
  [/^opa (?:run|eval) |^jq |^conftest /, "it needs OPA or conftest; test/portability runs what the page shows"],
  [/^pre-commit /, "it needs pre-commit; action/test/pre-commit.test.ts runs the hook as pre-commit does"],
  [
    /^docker /,
    "it needs Docker; action/test/templates.test.ts compares the commands in its file with the command's help",
  ],
];
