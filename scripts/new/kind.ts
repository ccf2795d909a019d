/** A new kind of console object, with one setting to start from. */
import { kindById } from "../../packages/catalog/src/index.ts";
import { UsageError } from "../../packages/cli/src/errors.ts";
import { before, camelCase, changelogLine, Draft, fillIn, sortedLine, type Addition, type Tree } from "./draft.ts";
import { addSource, afterCatalog, declaration, sourceKey, unread } from "./setting.ts";

/** `npm run new kind <id>` */
export function newKind(tree: Tree, id: string): Addition {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new UsageError(
      `\`${id}\` cannot be the id of a kind; nothing was written.`,
      "Use small letters, digits and hyphens, such as message-size.",
    );
  if (kindById(id) !== undefined)
    throw new UsageError(
      `there is a kind ${id} already; nothing was written.`,
      `\`npm run new setting ${id}.<path>\` adds a setting to it.`,
    );
  const draft = new Draft(tree);
  const name = camelCase(id);
  const key = sourceKey(id);
  draft.create(
    `packages/catalog/src/kinds/${id}.ts`,
    "the kind: its place in the console, presence, settings",
    text(id, name, key),
  );
  draft.edit("packages/catalog/src/kinds/index.ts", "the list of kinds", (index) =>
    before(
      sortedLine(index, /^import \{ \w+ \} from "\.\/(.*)\.ts";/, `import { ${name} } from "./${id}.ts";`),
      /\];\s*$/,
      `  ${name},\n`,
    ),
  );
  addSource(draft, key);
  draft.edit(
    "policies/unruled.yaml",
    "why no rule reads its settings, until one does",
    (unruled) => `${unruled}- kinds: [${id}]\n  settings: ["*"]\n  reason: ${unread}\n`,
  );
  changelogLine(draft, "Added", `Kind \`${id}\`. ${fillIn("what it is, in one sentence")}`);
  return { files: draft.files, next: afterCatalog };
}

const text = (id: string, name: string, key: string): string => `/** ${fillIn("what the kind is, in one line")} */
import { bool, defineKind } from "../declare.ts";

export const ${name} = defineKind({
  id: "${id}",
  construct: "Tmes${name.charAt(0).toUpperCase()}${name.slice(1)}",
  title: "${fillIn("the console's name of it")}",
  description: "${fillIn("what it is for, and which data it sends to whom, in a sentence")}",
  nature: "console",
  consoleLocation: "${fillIn("the console's path to it, verbatim")}",
  // ${fillIn("whether every tenant has it. A settings page has presence always. For other objects use presence many, with the objects that the console creates itself. Remove this line")}
  presence: { type: "always" },
  // ${fillIn("ids of the notice's modules that it belongs to, such as logs. Add the kind to the file of each module too. Remove this line")}
  modules: [],
  settings: [
${declaration("enabled", key)}
  ],
  sources: ["${key}"],
});
`;
