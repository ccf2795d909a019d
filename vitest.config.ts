// One test run for the whole workspace: a project for each folder below that has a package.json. Workspace packages
// are imported as TypeScript sources, so that a test needs no build. One project alone: `npx vitest run --project policy`.
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

const root = import.meta.dirname;
const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
const folders = [...packages, ...["policies", "docs", "test", "action"].map((name) => join(root, name))].filter(
  (folder) => existsSync(join(folder, "package.json")),
);
const conditions = ["@tmes-as-code/source", "module", "node", "development|production"];
/** OPA remembers what it was asked. Its own tests ask OPA itself. */
const rememberingOpa = { find: /^@tmes-as-code\/opa$/, replacement: join(root, "packages/testing/src/opa.ts") };

const exclude = [...configDefaults.exclude, "**/.cache/**", "**/cdktf.out/**"];
/** What `npm run test:fast` leaves out, by project: other programs, whole corpora, and OPA where its answers are not kept. */
const slow: Readonly<Record<string, readonly string[]>> = {
  action: ["**/{gate,judge,templates}.test.ts"],
  cli: [
    ...["**/policy/{custom-pack,guide,policy,satisfy,start}.test.ts", "**/record/**"],
    "**/{code-cache,confirm,gate,gate-attacks,init,terminal,threads,widths}.test.ts",
  ],
  constructs: ["**/{cdktn,consumers,generated,items,location,terraform,types}.test.ts"],
  "eslint-plugin": ["**/{hostile,last-synth,project,stubs,unjudged}.test.ts"],
  fold: ["**/{causes,faults,hostile,part-2}.test.ts"],
  policy: [
    "**/{formats,standards,time-limit}.test.ts",
    "**/engine/{baseline,exceptions.laws,required-settings}.test.ts",
  ],
  opa: ["**/{bin,capabilities,native,reads-soundness,server}.test.ts"],
  "policy-build": ["**/{lock,problems,slots}.test.ts"],
  policies: ["**/{build,expected,packs,rego,unruled}.test.ts"],
  test: [
    ...["account/**", "editor/**", "fuzz/**", "gate/**", "language/**", "mutation/**", "packed/**", "portability/**"],
    ...["conformance/{engines,programs,reads}*", "laws/shipped-rules*"],
    "{construct-members,endless-rules,example-packs,false-all-clears,flows,new,one-configuration,one-definition}.test.ts",
  ],
  testing: ["**/opa.test.ts"],
};
/** Tests share the modules of their project, which saves a third of the time. These replace modules, so they have their own. */
const ownModules: Readonly<Record<string, readonly string[]>> = {
  constructs: ["test/cdktn.test.ts"],
  policy: ["test/engine/{applicability,verdicts,without-names}.test.ts"],
  test: ["editor/watch.test.ts", "laws/synthetic.test.ts"],
};
/** These replace the same module in the same way, so they share modules with each other. */
const replacingAlike: Readonly<Record<string, readonly string[]>> = { test: ["conformance/programs*.test.ts"] };
const isFast = process.env["TMES_TESTS"] === "fast";

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Where something hangs. A busy machine takes ten times as long for all.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Times of day and sort orders must not leak into results; the odd settings here would show it.
    env: { TZ: "Pacific/Apia", NO_COLOR: "1" },
    setupFiles: [join(root, "scripts/test-seed.mjs")],
    globalSetup: [join(root, "scripts/test-setup.mjs")],
    reporters: [process.env["GITHUB_ACTIONS"] === "true" ? "github-actions" : "default", "./scripts/test-summary.mjs"],
    projects: folders.flatMap((folder) => {
      const name = basename(folder);
      const own = ownModules[name] ?? [];
      const alike = replacingAlike[name] ?? [];
      const left = [...exclude, ...(isFast ? (slow[name] ?? []) : [])];
      const project = {
        extends: true as const,
        root: folder,
        resolve: { alias: name === "opa" ? [] : [rememberingOpa] },
      };
      const shared = { name, root: folder, isolate: false, exclude: [...left, ...own, ...alike] };
      const alone = { name: `${name}-alone`, root: folder, isolate: true, include: [...own], exclude: left };
      const replaced = { ...shared, name: `${name}-replacing`, include: [...alike], exclude: left };
      return [shared, ...(own.length > 0 ? [alone] : []), ...(alike.length > 0 ? [replaced] : [])].map((test) => ({
        ...project,
        test,
      }));
    }),
  },
});
