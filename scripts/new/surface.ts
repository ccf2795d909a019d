/** A new surface: its entry in the table, its reader, and the schemas that list surfaces. */
import { UsageError } from "../../packages/cli/src/errors.ts";
import { surfaceIds } from "../../packages/policy/src/surfaces.ts";
import { before, camelCase, changelogLine, Draft, fillIn, type Addition, type Tree } from "./draft.ts";

/** The last surface: what was given by hand decides over all that was seen. */
const last = "document";

/** `npm run new surface <id>` */
export function newSurface(tree: Tree, id: string): Addition {
  if (!/^[a-z][a-z0-9]*$/.test(id))
    throw new UsageError(
      `\`${id}\` cannot be the id of a surface; nothing was written.`,
      "Use small letters and digits, such as plan.",
    );
  if (surfaceIds.some((one) => one === id))
    throw new UsageError(
      `there is a surface ${id} already; nothing was written.`,
      `There are ${surfaceIds.join(", ")}.`,
    );
  const draft = new Draft(tree);
  const read = `read${id.charAt(0).toUpperCase()}${camelCase(id).slice(1)}`;
  draft.create(
    `packages/policy/src/sources/${id}.ts`,
    "the reader, a function from a text to tenant views",
    reader(id, read),
  );
  draft.edit(
    "packages/policy/src/sources/index.ts",
    "exports the reader",
    (text) => `${text.trimEnd()}\nexport { ${read} } from "./${id}.ts";\n`,
  );
  draft.edit("packages/policy/src/surfaces.ts", "the table of surfaces: order, severities, help", (text) =>
    before(text, `  ${last}: {\n`, entry(id)),
  );
  draft.edit("packages/policy/src/sources/detect.ts", "recognises an input of the surface", (text) =>
    before(
      text,
      "  throw new InputError({\n    file,\n    message: `expected a tenant document, a plan or a state",
      `  // ${fillIn(`recognise an input of surface ${id}, and return its id. Remove this line`)}\n`,
    ),
  );
  draft.edit("packages/cli/src/inputs.ts", "calls the reader for such an input", (text) =>
    before(
      text.replace("  readPlan,\n", `  readPlan,\n  ${read},\n`),
      `  ${last}: ({ text, name }) =>`,
      `  ${id}: ({ text, name }) => ${read}(text, name),\n`,
    ),
  );
  const schemas = [
    ["packages/policy/schema/report.schema.json", "the surfaces that reports name"],
    ["packages/policy/schema/flows.schema.json", "the surfaces that reports of flows name"],
  ] as const;
  for (const [path, about] of schemas)
    draft.edit(path, about, (text) => text.replaceAll(`"state", "${last}"]`, `"state", "${id}", "${last}"]`));
  draft.edit(
    "packages/policy-build/schema/pack.schema.json",
    "the surfaces that packs may set severities for",
    (text) => before(text, `        "${last}": {`, `        "${id}": { "$ref": "#/$defs/handling" },\n`),
  );
  draft.edit("docs/architecture.md", "the table of severities by surface", (text) =>
    text.replace(`| plan, state, ${last} |`, `| plan, state, ${id}, ${last} |`),
  );
  changelogLine(draft, "Added", `Surface \`${id}\`. ${fillIn("what is checked there, in one sentence")}`);
  return {
    files: draft.files,
    next: [
      ["npm run typecheck", "names other code that must change"],
      ["npm test -- --project policy surfaces", "compares the schemas of reports with the table"],
      ["npm test -- --project test one-place", "compares the schema of packs with the table"],
      ["npm test -- --project cli help -u", "writes the help of the commands that have inputs"],
      ["npm run build && npm run generate --prefix policies", "writes the pages of packs"],
      ["npm run generate --prefix docs", "writes docs/reference"],
      ["npm test", "runs everything"],
    ],
  };
}

const entry = (
  id: string,
): string => `  // ${fillIn("move this entry to its place: later surfaces know more values. Remove this line")}
  ${id}: {
    title: "${fillIn("its name")}",
    view: "${fillIn("what a check sees of a tenant there")}",
    sees: "all",
    undetermined: open,
    input: "${fillIn("how the command recognises an input, for the help. packages/policy/src/sources/detect.ts does it")}",
  },
`;

const reader = (id: string, read: string): string => `/** ${fillIn(`what an input of surface ${id} is`)} */
import { InputError } from "../input-error.ts";
import type { SourceResult } from "../types.ts";

/**
 * Reads a text of surface \`${id}\`.
 *
 * @throws InputError for what is not one.
 */
export function ${read}(text: string, file: string): SourceResult {
  // ${fillIn("read the input. A value that cannot be seen is unknown, with a reason. A part of a tenant is an open view")}
  throw new InputError({ file, message: \`it cannot be read yet: \${text.length} characters.\` });
}
`;
