/** The text of the generated files. */
import type { Kind, ScalarType, Setting } from "@tmes-as-code/catalog";
import { Project, type SourceFile } from "ts-morph";
import { kindDoc, nodeDoc } from "./docs.ts";
import { shapeOf, type Member, type MemberType, type Shape } from "./shape.ts";
import { settingsTree } from "./tree.ts";

const notice = "// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.\n";

const project = new Project({ useInMemoryFileSystem: true });

/** One kind: its props and, but for the tenant, its class. */
export function kindFile(kind: Kind): string {
  const file = project.createSourceFile(`${kind.id}.ts`, "", { overwrite: true });
  const types = new Types(file, kind);
  types.props();
  if (kind.id !== "tenant") types.construct();
  types.imports();
  // A blank line between declarations, which ts-morph leaves out between type aliases.
  return notice + file.getFullText().replaceAll(/^(.*[;}])\n(?=\/\*\*|export )/gm, "$1\n\n");
}

/** Everything the generated files export. */
export function indexFile(kinds: readonly Kind[]): string {
  return (
    notice +
    kinds
      .map(({ id, construct }) =>
        id === "tenant" ? `export type { ${construct}Settings } from "./${id}.ts";\n` : `export * from "./${id}.ts";\n`,
      )
      .join("")
  );
}

/** Property names that mean something else on every item. */
const reserved = ["name", "tenant"];

/** The types of one kind, each written once. */
class Types {
  readonly #file: SourceFile;
  readonly #kind: Kind;
  readonly #written = new Map<string, string>();

  constructor(file: SourceFile, kind: Kind) {
    this.#file = file;
    this.#kind = kind;
  }

  props(): void {
    const tree = settingsTree(this.#kind);
    const clash = tree.children.find(({ key }) => reserved.includes(key));
    if (clash) throw new Error(`Kind ${this.#kind.id} has a setting ${clash.key}, which is a property of every item.`);
    const shape = shapeOf(tree);
    if (this.#kind.id === "tenant") {
      this.#object(`${this.#kind.construct}Settings`, shape, "What is said of a tenant.", []);
      return;
    }
    const base = this.#kind.presence.type === "always" ? "TmesItemProps" : "TmesNamedItemProps";
    this.#object(`${this.#kind.construct}Props`, shape, `Properties of ${this.#kind.construct}.`, [base]);
  }

  construct(): void {
    const { construct, id } = this.#kind;
    const shape = shapeOf(settingsTree(this.#kind));
    const free =
      shape.groups.every((group) => group.some((members) => members.every(isFree))) && shape.common.every(isFree);
    this.#file.addClass({
      name: construct,
      isExported: true,
      extends: "TmesItem",
      docs: [kindDoc(this.#kind)],
      properties: [
        { name: "kind", isStatic: true, isReadonly: true, initializer: JSON.stringify(id), docs: ["The kind's id."] },
      ],
      ctors: [
        {
          parameters: [
            { name: "scope", type: "Construct" },
            { name: "id", type: "string" },
            { name: "props", type: `${construct}Props`, ...(free ? { initializer: "{}" } : {}) },
          ],
          statements: [`super(scope, id, ${construct}.kind, props);`],
        },
      ],
    });
  }

  imports(): void {
    const text = this.#file.getFullText();
    const used = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
    const from = (specifier: string, values: readonly string[], types: readonly string[]): void => {
      const namedImports = [
        ...values.filter(used).map((name) => ({ name })),
        ...types.filter(used).map((name) => ({ name, isTypeOnly: values.some(used) })),
      ];
      if (namedImports.length === 0) return;
      this.#file.insertImportDeclaration(0, {
        moduleSpecifier: specifier,
        namedImports,
        isTypeOnly: !values.some(used),
      });
    };
    from("../item.ts", ["TmesItem"], ["TmesItemProps", "TmesNamedItemProps"]);
    from("../cdktf.ts", [], ["Construct", "IResolvable"]);
  }

  /** Writes the type of a shape, after the types it uses. */
  #object(name: string, shape: Shape, doc: string, bases: readonly string[]): void {
    const common = shape.common.map((member) => this.#property(member));
    const groups = shape.groups.map((group) => {
      const seen = new Set<string>();
      const alternatives = group.map((members) => {
        const text = members.map((member) => this.#property(member, seen.has(member.key))).join("\n");
        for (const { key, presence } of members) if (presence !== "never") seen.add(key);
        return `{ ${text} }`;
      });
      return alternatives.join("\n| ");
    });
    const docs = doc === "" ? [] : [doc];
    if (groups.length === 0) {
      this.#file.addInterface({ name, isExported: true, extends: [...bases], docs }).addMembers(common);
      return;
    }
    let rest = [...bases];
    if (common.length > 0) {
      this.#file
        .addInterface({
          name: `${name}Common`,
          isExported: true,
          extends: [...bases],
          docs: [`The part of ${name} that is always the same.`],
        })
        .addMembers(common);
      rest = [`${name}Common`];
    }
    const parts = [...rest, ...groups.map((group) => (rest.length + groups.length > 1 ? `(${group})` : group))];
    this.#file.addTypeAlias({ name, isExported: true, docs, type: parts.join(" & ") });
  }

  /** `again`: its sources are named in another alternative of the same type. */
  #property(member: Member, again = false): string {
    const key = /^[\w$]+$/.test(member.key) ? member.key : JSON.stringify(member.key);
    if (member.presence === "never") return `readonly ${key}?: never;`;
    const doc = nodeDoc(member.node, again);
    const comment =
      doc === ""
        ? ""
        : `/**\n${doc
            .split("\n")
            .map((line) => ` * ${line}`.trimEnd())
            .join("\n")}\n */\n`;
    return `${comment}readonly ${key}${member.presence === "optional" ? "?" : ""}: ${this.#type(member.type)};`;
  }

  #type(type: MemberType): string {
    if (type.of === "setting") return settingType(type.setting);
    if (type.of === "values") {
      return [...type.values.map((value) => JSON.stringify(value)), ...(type.token ? ["IResolvable"] : [])].join(" | ");
    }
    const name = this.#named(type.shape);
    return type.list ? `readonly ${name}[]` : name;
  }

  #named(shape: Shape): string {
    const { branch, without } = shape;
    const lacks = without.map((node) => pascal(node.key)).join("And");
    const path = branch.path.replaceAll("[*]", "").split(".").map(pascal).join("");
    const name =
      this.#kind.construct + (branch.records ? singular(path) : path) + (lacks === "" ? "" : `Without${lacks}`);
    const known = this.#written.get(name);
    const identity = `${branch.path} ${without.map((node) => (node.type === "leaf" ? node.setting.path : node.path)).join()}`;
    if (known !== undefined && known !== identity) throw new Error(`Two types would be called ${name}.`);
    if (known === undefined) {
      this.#written.set(name, identity);
      const where = `\`${branch.path.replaceAll("[*]", "")}\` of ${this.#kind.construct}`;
      this.#object(name, shape, branch.records ? `One of ${where}.` : `${where}.`, []);
    }
    return name;
  }
}

function isFree({ presence }: Member): boolean {
  return presence !== "required";
}

function settingType({ type }: Setting): string {
  switch (type.type) {
    case "list": {
      const element = scalarType(type.of);
      return /^[\w]+$/.test(element) ? `readonly ${element}[]` : `readonly (${element})[]`;
    }
    case "labels":
      return "Readonly<Record<string, string>>";
    case "records":
      throw new Error("A list of objects is no setting of its own.");
    case "boolean":
      return "boolean | IResolvable";
    case "enum":
      return type.closed ? `${scalarType(type)} | IResolvable` : scalarType(type);
    default:
      return scalarType(type);
  }
}

function scalarType(type: ScalarType): string {
  switch (type.type) {
    case "boolean":
      return "boolean";
    case "integer":
      return "number";
    case "string":
      return "string";
    case "enum":
      return [...type.values.map((value) => JSON.stringify(value)), ...(type.closed ? [] : ["(string & {})"])].join(
        " | ",
      );
  }
}

function pascal(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function singular(plural: string): string {
  return plural
    .replace(/ies$/, "y")
    .replace(/(s|x)es$/, "$1")
    .replace(/([^s])s$/, "$1");
}
