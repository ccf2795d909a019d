/** A small project like a user's, in a folder of its own: its packages are the built ones of this workspace. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A project on the disk. */
export interface Project {
  readonly folder: string;
  /** Path of one of its files. */
  path(name: string): string;
  remove(): void;
}

const fixtures = join(import.meta.dirname, "fixtures");
const installed = [
  "@eslint/json",
  "@tmes-as-code/constructs",
  "cdktf",
  "constructs",
  "eslint-plugin-tmes",
  "typescript-eslint",
  "yaml-eslint-parser",
];

/**
 * @param types - Whether ESLint asks the compiler, so that constants of other files are known.
 * @param eslint - Which of the ESLints installed here is the project's.
 */
export function createProject(types: "typed" | "untyped", eslint: "eslint" | "eslint9" = "eslint"): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-editor-")));
  cpSync(join(fixtures, "project"), folder, { recursive: true });
  cpSync(join(fixtures, `${types}.config.js`), join(folder, "eslint.config.js"));
  mkdirSync(join(folder, ".git"));
  for (const [name, source] of [...installed.map((each) => [each, each] as const), ["eslint", eslint] as const]) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(import.meta.dirname, "..", "node_modules", source)), link, "junction");
  }
  return {
    folder,
    path: (name) => join(folder, name),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A configuration that excepts the Virtual Analyzer of the virus rule `item` until a day. */
export function exceptingUntil(
  expires: string,
  { pack, item }: { readonly pack: string; readonly item: string },
): string {
  return `packs: [${pack}]
exceptions:
  - id: va-acme
    rule: virtual-analyzer-off@1
    tenant: acme
    item: { kind: virus-rule, name: ${JSON.stringify(item)} }
    path: settings.virtualAnalyzer.enabled
    covers: fail
    value: true
    reason: Sandbox in use until the own one is installed.
    owner: "@acme/mail-platform"
    approver: privacy@acme.example
    ticket: PRIV-1
    expires: ${expires}
`;
}

/** The day that is some days from today, as `YYYY-MM-DD` in UTC. */
export function dayFromToday(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
