// Publishes the packages of a release with provenance. Only .github/workflows/release.yml runs this, for a tag.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkPackages } from "./check-packages.mjs";
import { pnpm, root, run, say } from "./run.mjs";
import { setup } from "./setup.mjs";
import { packages } from "./workspace.mjs";

const published = packages().filter(({ manifest }) => manifest.private !== true);

/** What keeps a tag from being released. @param {string} tag @returns {string[]} */
function faults(tag) {
  const folder = join(root, ".changeset");
  const open = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".md")) : [];
  return [
    ...open.map((file) => `.changeset/${file} is not part of a version yet: run npx changeset version.`),
    ...published.flatMap(({ path, manifest }) => [
      ...(`v${manifest.version}` === tag
        ? []
        : [`${path}: the version is ${manifest.version}, and the tag is ${tag}.`]),
      // npm compares it with the repository that the provenance names.
      ...(manifest.repository === undefined ? [`${path}: package.json has no repository, which npm requires.`] : []),
    ]),
  ];
}

const found = faults(process.env["GITHUB_REF_NAME"] ?? "(none)");
found.forEach(say);
if (found.length > 0) process.exit(1);
await setup({ rebuild: true });
if ((await checkPackages()) !== 0) process.exit(1);
const filters = published.flatMap(({ name }) => ["--filter", name]);
process.exitCode = await run(
  ...pnpm("-r", ...filters, "publish", "--provenance", "--access", "public", "--no-git-checks"),
);
