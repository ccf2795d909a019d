/** The text of the generated files. */
import {
  defaultRulesOf,
  everyElement,
  kinds,
  parsePath,
  patternOf,
  type Kind,
  type ScalarType,
  type Setting,
} from "@tmes-as-code/catalog";
import { Project, SyntaxKind } from "ts-morph";
import { comment, kindDoc, nodeDoc } from "./docs.ts";
import { isSwitched, shapeOf, type Member, type Shape } from "./shape.ts";
import { leaves, settingsTree, type Branch, type Node } from "./tree.ts";

const notice = "// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.\n";

const project = new Project({ useInMemoryFileSystem: true });

/** Property names that mean something else on every item. */
const reserved = ["name", "tenant", "default", "unconfirmed"];

/** Editors and compiler messages stay readable. */
const longestName = 39;

/** The kinds of policy rules. What they have in common is written once. */
const rule = {
  construct: "TmesRule",
  file: "rule",
  kinds: kinds.filter(({ id }) => id.endsWith("-rule")),
} as const;

const ruleSettings = (rule.kinds[0]?.settings ?? []).filter((setting) =>
  rule.kinds.every(({ settings }) => settings.some((other) => JSON.stringify(other) === JSON.stringify(setting))),
);

/** The properties that all policy rules have. */
export function ruleFile(): string {
  const [first] = rule.kinds;
  if (first === undefined) throw new Error("The catalog has no policy rules.");
  const types = new Types(rule.construct);
  const tree = settingsTree({ ...first, settings: ruleSettings });
  types.object(`${rule.construct}Props`, tree, "Properties that all policy rules have.", "TmesNamedItemProps");
  return types.file();
}

/** One kind: its props and, but for the tenant, its class. */
export function kindFile(kind: Kind): string {
  const tree = settingsTree(kind);
  const clash = tree.children.find(({ key }) => reserved.includes(key));
  if (clash) throw new Error(`Kind ${kind.id} has a setting ${clash.key}, which is a property of every item.`);
  if (kind.id === "tenant") {
    const types = new Types(kind.construct);
    types.object(`${kind.construct}Settings`, tree, "The settings of a tenant.");
    return types.file();
  }
  const isRule = rule.kinds.includes(kind);
  const types = new Types(kind.construct, isRule ? ruleSettings.map(({ path }) => path) : []);
  const single = kind.presence.type === "always";
  const base = isRule ? `${rule.construct}Props` : single ? "TmesItemProps" : "TmesNamedItemProps";
  const names = defaultRulesOf(kind).map(({ name }) => JSON.stringify(name));
  const bases = names.length === 0 ? base : `${base}, TmesDefaultRuleProps<${names.join(" | ")}>`;
  types.object(`${kind.construct}Props`, tree, `Properties of ${kind.construct}.`, bases);
  types.construct(kind, tree);
  return types.file();
}

/** Everything the generated files export. */
export function indexFile(): string {
  const lines = kinds.map(({ id, construct }) =>
    id === "tenant" ? `export type { ${construct}Settings } from "./${id}.ts";` : `export * from "./${id}.ts";`,
  );
  return `${notice}${lines.join("\n")}\nexport type * from "./${rule.file}.ts";\n`;
}

/** The name of the file with what all policy rules have. */
export const ruleFileName = `${rule.file}.ts`;

/** The types of one file, each written once. */
class Types {
  readonly #construct: string;
  /** Paths of the settings that come with the props of all policy rules. */
  readonly #inherited: readonly string[];
  readonly #declarations = new Map<string, string>();
  /** Objects that a mode requires: named, since they are used in several places. */
  readonly #required = new Set<Node>();

  constructor(construct: string, inherited: readonly string[] = []) {
    this.#construct = construct;
    this.#inherited = inherited;
  }

  /** Writes the type of an object, after the types it uses. */
  object(name: string, branch: Branch, doc: string, base?: string): void {
    const shape = this.#shape(branch);
    for (const { node, type } of shape.modes.flat(2)) if (type.is === "any") this.#required.add(node);
    const extended = base === undefined ? "" : ` extends ${base}`;
    if (shape.switched !== undefined) {
      this.#twice(name, shape, doc, extended);
      return;
    }
    const documented = new Set<string>();
    const members = this.#block(shape.members, documented);
    if (shape.modes.length === 0) {
      this.#declare(name, doc, `interface ${name}${extended} ${members}`);
      return;
    }
    // Properties of constructs get a name for what all alternatives have: the compiler's messages show it.
    const common = base === undefined ? members : `${name}Common`;
    if (base !== undefined)
      this.#declare(common, `What all ${name} have.`, `interface ${common}${extended} ${members}`);
    this.#declare(name, doc, `type ${name} = ${[common, ...this.#unions(shape.modes, documented)].join(" & ")};`);
  }

  /** Writes an object's type for its switch off and for its switch on. */
  #twice(name: string, { members, switched, modes }: Shape, doc: string, extended: string): void {
    if (switched === undefined || modes.length > 0) throw new Error(`${name}: a switch and a mode in one object.`);
    const { key, dependents } = switched;
    const depends = (member: Member): boolean => dependents.includes(member.key);
    const optional = members.filter(depends).map((member) => property(member.key, false, this.#type(member)));
    const keys = [key, ...dependents].map((each) => JSON.stringify(each)).join(" | ");
    // Off comes first: where the compiler cannot tell which of the two is meant, it explains the last.
    this.#declare(
      `${name}Off`,
      `Switched off. ${dependents.map((each) => `\`${each}\``).join(", ")}: optional, without effect.`,
      `interface ${name}Off extends Omit<${name}On, ${keys}> {\n${[property(key, true, "false"), ...optional].join("\n")}\n}`,
    );
    const on = members.map((member) => (depends(member) ? { ...member, required: true } : member));
    this.#declare(
      `${name}On`,
      "Switched on, or not known to be off.",
      `interface ${name}On${extended} ${this.#block(on, new Set())}`,
    );
    this.#declare(name, doc, `type ${name} = ${name}Off | ${name}On;`);
  }

  /** Writes the class. */
  construct(kind: Kind, tree: Branch): void {
    const { construct, id } = kind;
    const { members, modes } = shapeOf(tree, () => true);
    const isFree = (each: readonly Member[]): boolean => each.every(({ required }) => !required);
    const free = isFree(members) && modes.every((mode) => mode.some(isFree));
    this.#declare(
      construct,
      kindDoc(kind),
      `class ${construct} extends TmesItem {
        /** The kind's id. */
        static readonly kind = ${JSON.stringify(id)};

        constructor(scope: Construct, id: string, props: ${construct}Props${free ? " = {}" : ""}) {
          super(scope, id, ${construct}.kind, props);
        }
      }`,
    );
  }

  /** The file's text, with imports for the names that the declarations use. */
  file(): string {
    const source = project.createSourceFile("types.ts", [...this.#declarations.values()].join("\n\n"), {
      overwrite: true,
    });
    const used = new Set(source.getDescendantsOfKind(SyntaxKind.Identifier).map((identifier) => identifier.getText()));
    const shared = new RegExp(`^${rule.construct}[A-Z]`);
    const imports: readonly (readonly [from: string, names: readonly string[]])[] = [
      ["../cdktf.ts", ["Construct", "IResolvable"]],
      ["../item.ts", ["TmesItem", "TmesDefaultRuleProps", "TmesItemProps", "TmesNamedItemProps"]],
      [`./${ruleFileName}`, [...used].filter((name) => shared.test(name) && !this.#declarations.has(name))],
    ];
    const needed = imports
      .map(([from, names]) => [from, names.filter((name) => used.has(name))] as const)
      .filter(([, names]) => names.length > 0);
    source.insertImportDeclarations(
      0,
      needed.map(([moduleSpecifier, names]) => {
        // The one value; all else are types.
        const value = names.includes("TmesItem");
        return {
          moduleSpecifier,
          isTypeOnly: !value,
          namedImports: names.map((name) => ({ name, isTypeOnly: value && name !== "TmesItem" })),
        };
      }),
    );
    return notice + source.getFullText();
  }

  #declare(name: string, doc: string, declaration: string): void {
    if (name.length > longestName)
      throw new Error(`${name} has ${name.length} characters; ${longestName} are the most.`);
    if (this.#declarations.has(name)) throw new Error(`Two types would be called ${name}.`);
    this.#declarations.set(name, `${comment(doc)}export ${declaration}`);
  }

  /** For each mode, one of its alternatives. */
  #unions(modes: Shape["modes"], documented: Set<string>): readonly string[] {
    return modes.map((mode) => `(${mode.map((members) => this.#block(members, documented)).join(" | ")})`);
  }

  /** Members in braces. Each is documented once; with no set given, not at all. */
  #block(members: readonly Member[], documented?: Set<string>): string {
    const texts = members.map((member) => {
      const { key, required, node } = member;
      const known = documented?.has(key) !== false || (node.type === "leaf" && this.#inherits(node.setting));
      documented?.add(key);
      return (known ? "" : comment(nodeDoc(node))) + property(key, required, this.#type(member));
    });
    return `{\n${texts.join("\n")}\n}`;
  }

  #type({ node, type }: Member): string {
    switch (type.is) {
      case "values":
        return [...type.values.map((value) => JSON.stringify(value)), ...(type.token ? ["IResolvable"] : [])].join(
          " | ",
        );
      case "off":
        return this.#off(node);
      case "any":
        if (node.type === "leaf") return settingType(node.setting);
        return node.records === undefined ? this.#object(node) : `readonly ${this.#object(node)}[]`;
      case "limited": {
        if (node.type === "leaf") throw new Error(`${node.setting.path} has no members.`);
        const limits = type.limits.length === 0 ? [] : [this.#block(type.limits)];
        if (!isSwitched(node)) return limits.join("");
        const name = this.#object(node);
        if (type.whenOn.length === 0) return [name, ...limits].join(" & ");
        const variant = `${name}${type.by.map(pascal).join("")}`;
        const doc = `${type.whenOn.map(({ key }) => `\`${key}\``).join(", ")}: required here too.`;
        this.#declare(variant, doc, `interface ${variant} extends ${name}On ${this.#block(type.whenOn)}`);
        return [`(${name}Off | ${variant})`, ...limits].join(" & ");
      }
    }
  }

  /** Something that does not exist. The validators take it where it is declared off. */
  #off(node: Node): string {
    if (node.type === "leaf") return node.setting.type.type === "boolean" ? "false" : "never";
    if (isSwitched(node)) return `${this.#object(node)}Off`;
    const enabled = node.children.some(({ key, type }) => key === "enabled" && type === "leaf");
    return enabled && node.records === undefined ? "{ readonly enabled: false }" : "never";
  }

  /** Name of an object's type; its text where that is just members and stands once. */
  #object(branch: Branch): string {
    const shape = this.#shape(branch);
    const plain = branch.records === undefined && shape.modes.length === 0 && !isSwitched(branch);
    const adds = leaves(branch).some((setting) => this.#inherits(setting));
    const path = patternOf(parsePath(branch.path) ?? []).filter((step) => step !== everyElement);
    if (adds || (plain && !this.#required.has(branch))) {
      const documented = new Set<string>();
      const own = [this.#block(shape.members, documented), ...this.#unions(shape.modes, documented)];
      const inherited = adds && path.length === 1 ? [rule.construct + path.map(pascal).join("")] : [];
      return [...inherited, ...own].join(" & ");
    }
    const full = this.#construct.replace(/(?<!^Tmes)Rule$/, "") + path.map(pascal).join("");
    const name = branch.records ? singular(full) : full;
    if (!this.#declarations.has(name)) {
      const where = `\`${path.join(".")}\` of ${this.#construct}`;
      this.object(name, branch, branch.records ? `One of ${where}.` : `${where}.`);
    }
    return name;
  }

  #shape(branch: Branch): Shape {
    return shapeOf(branch, (setting) => !this.#inherits(setting));
  }

  #inherits({ path }: Setting): boolean {
    return this.#inherited.includes(path);
  }
}

function property(key: string, required: boolean, type: string): string {
  return `readonly ${/^[\w$]+$/.test(key) ? key : JSON.stringify(key)}${required ? "" : "?"}: ${type};`;
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
      throw new Error("A list of objects is not a setting of its own.");
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
  return text.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function singular(plural: string): string {
  return plural
    .replace(/ies$/, "y")
    .replace(/(s|x)es$/, "$1")
    .replace(/([^s])s$/, "$1");
}
