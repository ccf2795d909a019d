/** A new format of reports: its file, its entry in the table, and its line in the guide. */
import { UsageError } from "../../packages/cli/src/errors.ts";
import { before, camelCase, changelogLine, Draft, fillIn, sortedLine, type Addition, type Tree } from "./draft.ts";

const table = "packages/policy/src/report/formats.ts";

/** `npm run new format <id>` */
export function newFormat(tree: Tree, id: string): Addition {
  if (!/^[a-z][a-z0-9]*$/.test(id))
    throw new UsageError(
      `\`${id}\` cannot be the id of a format; nothing was written.`,
      "Use small letters and digits, such as junit: the id is also a name in TypeScript.",
    );
  if (new RegExp(`^  ${id},$`, "m").test(tree.read(table) ?? ""))
    throw new UsageError(`there is a format ${id} already; nothing was written.`, "Choose another id.");
  const draft = new Draft(tree);
  draft.create(
    `packages/policy/src/report/${id}.ts`,
    "the format: title, extension, options, and what prints it",
    text(id),
  );
  draft.edit(table, "the list of formats: choices, help and types come from it", (formats) =>
    before(
      sortedLine(formats, /^import \{ \w+ \} from "\.\/(.*)\.ts";/, `import { ${id} } from "./${id}.ts";`),
      "} as const satisfies Readonly<Record<string, Format>>;",
      `  ${id},\n`,
    ),
  );
  draft.edit("docs/guides/reports.md", "its line in the list of formats", (guide) =>
    before(guide, "\n\n## Several at once", `\n| \`${id}\` | ${fillIn("for whom")} | ${fillIn("what it has")} |`),
  );
  changelogLine(draft, "Added", `Format \`${id}\` of reports. ${fillIn("for whom it is, in one sentence")}`);
  return {
    files: draft.files,
    next: [
      [
        "npm test -- --project policy surfaces formats",
        "runs the tests that every format must pass, and writes its golden files",
      ],
      ["npm test -- --project cli help -u", "writes the help of the commands that print reports"],
      ["npm run build", "builds the command"],
      ["npm test", "runs everything"],
    ],
  };
}

const text = (
  id: string,
): string => `/** ${fillIn("what the format is, with the address of its specification if there is one")} */
import type { Report } from "../types.ts";
import { entriesOf, sentencesOf, type Entry } from "./entry.ts";
import type { Format } from "./format.ts";
import { siteOf } from "./site.ts";

export const ${camelCase(id)}: Format = {
  title: "${fillIn("what it is, in one phrase, for the command's help")}",
  extension: "txt",
  options: [],
  print: (report) => entriesOf(report).map((entry) => \`\${line(entry, report)}\\n\`).join("") || "${fillIn("what it prints without a finding")}\\n",
};

// ${fillIn("print what a reader of this format needs of a finding. Texts of entries are already masked. Remove this line")}
function line(entry: Entry, report: Report): string {
  const { file, line: at = 1 } = siteOf(entry, report);
  return \`\${file}:\${at}: \${entry.label}: \${entry.rule}: \${sentencesOf(entry)}\`;
}
`;
