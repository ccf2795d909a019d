/** A new setting of a kind: its declaration, its source, and why no rule reads it. */
import { kindById, kinds, nearest } from "../../packages/catalog/src/index.ts";
import { UsageError } from "../../packages/cli/src/errors.ts";
import { before, changelogLine, Draft, fillIn, type Addition, type Tree } from "./draft.ts";

const form = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*(\[\*\]\.[a-z][A-Za-z0-9]*)?$/;

/** `npm run new setting <kind>.<path>` */
export function newSetting(tree: Tree, id: string): Addition {
  const [kindId = "", ...steps] = id.split(".");
  const path = steps.join(".");
  const kind = kindById(kindId);
  if (kind === undefined) {
    const near = nearest(
      kindId,
      kinds.map((one) => one.id),
    );
    throw new UsageError(
      `there is no kind \`${kindId}\`${near === undefined ? "" : ` (did you mean \`${near}\`?)`}; nothing was written.`,
      "Expected <kind>.<path>, such as message-size.notifySender. `npm run new kind <id>` starts a kind.",
    );
  }
  if (!form.test(path))
    throw new UsageError(
      `\`${path}\` cannot be the path of a setting; nothing was written.`,
      "Use words in camelCase with dots between them, such as notifications.notifySender.",
    );
  const taken = kind.settings.find(
    (one) => one.path === path || `${one.path}.`.startsWith(`${path}.`) || path.startsWith(`${one.path}.`),
  );
  if (taken !== undefined)
    throw new UsageError(
      `kind ${kindId} has a setting \`${taken.path}\` already; nothing was written.`,
      "A setting is either a value or a group of others. Choose another path.",
    );
  const draft = new Draft(tree);
  const key = sourceKey(kindId, path);
  draft.edit(`packages/catalog/src/kinds/${kindId}.ts`, "the setting: type, label, description, source", (text) =>
    withImport(withDeclaration(text, declaration(path, key))),
  );
  addSource(draft, key);
  draft.edit(
    "policies/unruled.yaml",
    "why no rule reads the setting, until one does",
    (text) => `${text}- kinds: [${kindId}]\n  settings: ["${path}"]\n  reason: ${unread}\n`,
  );
  changelogLine(draft, "Added", `Setting \`${path}\` of \`${kindId}\`. ${fillIn("what it is, in one sentence")}`);
  return { files: draft.files, next: afterCatalog };
}

/** A check box by default. */
export function declaration(path: string, source: string): string {
  return `    // ${fillIn("if it is not on or off, use the helper of its type from declare.ts. If it sends data, add sends here, and a flow in packages/catalog/src/flows. Remove this line")}
    bool("${path}", {
      label: "${fillIn("the console's label, verbatim, or null without quotation marks if none is published")}",
      description: "${fillIn("what it does, and which data it sends to whom, in a sentence")}",
      sources: ["${source}"],
    }),`;
}

/** Why a rule does not read it. */
export const unread = fillIn("why no rule reads it, as a sentence of 30 characters or more");

/** `MESSAGE-SIZE-NOTIFY-SENDER` */
export function sourceKey(kind: string, path = ""): string {
  const words = path.replaceAll(/[.[\]*]+/g, "-").replaceAll(/([a-z])([A-Z])/g, "$1-$2");
  return `${kind}${words === "" ? "" : `-${words}`}`.toUpperCase();
}

/** A publication of its own: a fact has a source, and one that others cite too is named by its key instead. */
export function addSource(draft: Draft, key: string): void {
  draft.edit("packages/catalog/src/sources.ts", "the publication that shows it; or cite one that is there", (text) =>
    before(
      text,
      "} as const satisfies Record<string, Source>;",
      `  "${key}": {
    title: "${fillIn("title of the publication")}",
    url: "${fillIn("its address")}",
    date: "${fillIn("the date of the page, or the day you read it, as 2026-01-31")}",
  },
`,
    ),
  );
}

/** At the end of the kind's list of settings. */
function withDeclaration(text: string, added: string): string {
  const end = /,?\s*\],\n {2}(?:sources|beyondControl)/.exec(text);
  if (end === null) throw new UsageError("the end of the kind's settings was not found.", "Add the setting by hand.");
  return `${text.slice(0, end.index)},\n${added}${text.slice(end.index).replace(/^,?/, "")}`;
}

function withImport(text: string): string {
  return text.replace(/import \{([^}]*)\} from "\.\.\/declare\.ts";/, (whole, names: string) =>
    /\bbool\b/.test(names) ? whole : `import { bool,${names}} from "../declare.ts";`,
  );
}

/** What follows a change of the catalog. */
export const afterCatalog: Addition["next"] = [
  ["npm run generate --prefix packages/catalog", "writes the JSON Schema, docs/kinds and docs/modules"],
  ["npm run generate --prefix packages/constructs", "writes the constructs"],
  ["npm run build", "builds everything, the bundle's forms included"],
  ["npm test -- --project catalog --project constructs", "checks the declarations and types"],
  ["npm test -- --project cli init -u", "writes packages/cli/test/golden/stubs, the stubs of kinds"],
  ["npm run generate --prefix docs", "writes docs/reference, where schemas changed"],
  ["npm run generate --prefix policies", "writes the pages of rules that list settings"],
  ["npm start", "shows the bundle's new id, which README.md quotes"],
  ["npm test", "runs everything"],
];
