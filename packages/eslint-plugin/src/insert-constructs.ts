/** Puts constructs of items that a tenant lacks behind it in its program, and imports their classes. */
import { constructName, typescriptItem, type DraftItem } from "@tmes-as-code/policy";
import { AST_NODE_TYPES as T, AST_TOKEN_TYPES, type TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import { constructPackages } from "./construct-packages.ts";
import { apart, appended, insertion, type Edit } from "./edits.ts";
import type { Construct } from "./program-constructs.ts";
import { variableAt } from "./variables.ts";

type Source = Readonly<TSESLint.SourceCode>;

/** Where constructs of a tenant can be made. */
interface Place {
  /** The statement that makes the tenant. */
  readonly statement: TSESTree.Node;
  /** The tenant, as an expression that holds behind the statement. */
  readonly scope: string;
  /** What makes it one. */
  readonly edits: readonly Edit[];
}

/** How classes of the construct package are written. */
interface Classes {
  readonly text: (name: string) => string;
  readonly edits: readonly Edit[];
}

/** The edits that declare items of a tenant; `undefined` where the program has no place for them that is surely right. */
export function constructEdits(
  items: readonly DraftItem[],
  tenant: Construct,
  source: Source,
): readonly Edit[] | undefined {
  const expression = classOf(tenant);
  const place = tenant.direct ? placeOf(tenant.node, source) : undefined;
  if (expression === undefined || place === undefined) return undefined;
  const names = [...new Set(items.map(({ kind }) => constructName(kind)))].sort();
  const classes = classesFor(names, expression, tenant.observation.of.module, source);
  if (classes === undefined) return undefined;
  const { statement, scope } = place;
  const newline = source.text.includes("\r\n") ? "\r\n" : "\n";
  const indentation = /^\s*/.exec(source.lines[statement.loc.start.line - 1] ?? "")?.[0] ?? "";
  const taken = new Set<string>();
  const idText = (id: string): string => freeId(id, source.text, taken);
  const text = items
    .map((item) => typescriptItem(item, { scope, classText: classes.text, idText }))
    .map((lines) => lines.map((line) => `${newline}${indentation}${line}`).join(""))
    .join(newline);
  return apart([insertion(endOf(statement, source), `${newline}${text}`), ...place.edits, ...classes.edits]);
}

/** The class that makes the tenant, as it is written there. */
function classOf({ node }: Construct): TSESTree.Node | undefined {
  if (node.type === T.NewExpression) return node.callee;
  if (node.type !== T.CallExpression || node.callee.type !== T.Super) return undefined;
  let outer: TSESTree.Node | undefined = node.parent;
  while (outer !== undefined && outer.type !== T.ClassDeclaration && outer.type !== T.ClassExpression)
    outer = outer.parent;
  return outer?.superClass ?? undefined;
}

function placeOf(node: TSESTree.Node, source: Source): Place | undefined {
  let value = node;
  while (
    value.parent?.type === T.TSAsExpression ||
    value.parent?.type === T.TSSatisfiesExpression ||
    value.parent?.type === T.TSNonNullExpression
  )
    value = value.parent;
  const { parent } = value;
  if (parent?.type === T.VariableDeclarator && parent.id.type === T.Identifier) {
    const exported = parent.parent.parent;
    const statement = exported.type === T.ExportNamedDeclaration ? exported : parent.parent;
    return isInList(statement) ? { statement, scope: parent.id.name, edits: [] } : undefined;
  }
  if (parent?.type === T.AssignmentExpression && parent.operator === "=" && isReference(parent.left)) {
    const statement = parent.parent;
    return isInList(statement) ? { statement, scope: source.getText(parent.left), edits: [] } : undefined;
  }
  if (parent?.type !== T.ExpressionStatement || !isInList(parent)) return undefined;
  if (value.type === T.CallExpression) return { statement: parent, scope: "this", edits: [] };
  const name = freeName(parent, source);
  return { statement: parent, scope: name, edits: [insertion(parent.range[0], `const ${name} = `)] };
}

/** Whether other statements can follow. */
function isInList(statement: TSESTree.Node): boolean {
  const { parent } = statement;
  return (
    parent?.type === T.Program ||
    parent?.type === T.BlockStatement ||
    parent?.type === T.StaticBlock ||
    parent?.type === T.TSModuleBlock ||
    parent?.type === T.SwitchCase
  );
}

/** `tenant` or `this.tenant`. */
function isReference(node: TSESTree.Node): boolean {
  if (node.type === T.Identifier) return true;
  return node.type === T.MemberExpression && !node.computed && node.object.type === T.ThisExpression;
}

function freeName(node: TSESTree.Node, source: Source): string {
  const isTaken = (name: string): boolean =>
    variableAt(node, name, source) !== undefined ||
    source.ast.tokens.some(({ type, value }) => type === AST_TOKEN_TYPES.Identifier && value === name);
  let name = "tenant";
  for (let count = 2; isTaken(name); count++) name = `tenant${String(count)}`;
  return name;
}

function freeId(id: string, text: string, taken: Set<string>): string {
  const isTaken = (one: string): boolean =>
    taken.has(one) || ['"', "'", "`"].some((quote) => text.includes(`${quote}${one}${quote}`));
  let free = id;
  for (let count = 2; isTaken(free); count++) free = `${id} ${String(count)}`;
  taken.add(free);
  return free;
}

/** The end of a statement, with a comment that follows it on its line. */
function endOf({ range: [, end] }: TSESTree.Node, { text }: Source): number {
  const [rest = ""] = /^[^\r\n]*/.exec(text.slice(end)) ?? [];
  return /^[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/[ \t]*)?$/.test(rest) ? end + rest.trimEnd().length : end;
}

function classesFor(
  names: readonly string[],
  expression: TSESTree.Node,
  packageName: string,
  source: Source,
): Classes | undefined {
  if (expression.type === T.MemberExpression && !expression.computed) {
    const prefix = source.getText(expression.object);
    return { text: (name) => `${prefix}.${name}`, edits: [] };
  }
  if (expression.type !== T.Identifier) return undefined;
  const missing: string[] = [];
  for (const name of names) {
    const variable = variableAt(expression, name, source);
    if (variable === undefined || variable.defs.length === 0) missing.push(name);
    else if (!isClass(variable)) return undefined;
  }
  const edits = missing.length === 0 ? [] : importing(missing, expression, packageName, source);
  return edits && { text: (name) => name, edits };
}

/** Whether a variable is an export of a construct package, as a value. */
function isClass({ defs: [definition] }: TSESLint.Scope.Variable): boolean {
  if (definition === undefined) return false;
  const { node, parent } = definition;
  if (parent?.type === T.ImportDeclaration)
    return isOurs(parent) && node.type === T.ImportSpecifier && node.importKind !== "type";
  return node.type === T.VariableDeclarator && node.id.type === T.ObjectPattern && requiredFrom(node.init);
}

function isOurs({ source, importKind }: TSESTree.ImportDeclaration): boolean {
  return importKind !== "type" && constructPackages.includes(source.value);
}

/** `require("…")` or `await import("…")` of a construct package. */
function requiredFrom(init: TSESTree.Expression | null): boolean {
  const [argument] = requireArguments(init) ?? [];
  return argument?.type === T.Literal && constructPackages.some((name) => name === argument.value);
}

function requireArguments(init: TSESTree.Expression | null): readonly TSESTree.Node[] | undefined {
  if (init?.type === T.AwaitExpression && init.argument.type === T.ImportExpression) return [init.argument.source];
  if (init?.type !== T.CallExpression || init.callee.type !== T.Identifier) return undefined;
  return init.callee.name === "require" ? init.arguments : undefined;
}

/** Imports classes where that of the tenant is imported, or beside the other imports. */
function importing(
  names: readonly string[],
  expression: TSESTree.Identifier,
  packageName: string,
  source: Source,
): readonly Edit[] | undefined {
  const definition = variableAt(expression, expression.name, source)?.defs[0];
  if (definition?.parent?.type === T.ImportDeclaration && isOurs(definition.parent)) {
    const named = definition.parent.specifiers.filter(({ type }) => type === T.ImportSpecifier);
    const last = named.at(-1);
    if (last !== undefined) return [appended(last, names, source)];
  }
  const declarator = definition?.node.type === T.VariableDeclarator ? definition.node : undefined;
  if (declarator?.id.type === T.ObjectPattern && requiredFrom(declarator.init)) {
    const last = declarator.id.properties.at(-1);
    return last === undefined || last.type === T.RestElement ? undefined : [appended(last, names, source)];
  }
  const list = `{ ${names.join(", ")} }`;
  const newline = source.text.includes("\r\n") ? "\r\n" : "\n";
  const lastImport = source.ast.body.findLast(({ type }) => type === T.ImportDeclaration);
  if (lastImport !== undefined) {
    return [insertion(endOf(lastImport, source), `${newline}import ${list} from ${JSON.stringify(packageName)};`)];
  }
  const statement = declarator?.parent;
  if (statement?.parent.type !== T.Program || requireIn(declarator?.init ?? null) === undefined) return undefined;
  return [insertion(endOf(statement, source), `${newline}const ${list} = require(${JSON.stringify(packageName)});`)];
}

/** The `require` that a value comes from: `require("./tenants").TmesTenant`. */
function requireIn(init: TSESTree.Expression | null): readonly TSESTree.Node[] | undefined {
  return requireArguments(init?.type === T.MemberExpression ? init.object : init);
}
