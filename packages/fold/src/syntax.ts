/** Names and shapes of syntax nodes. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";

/** The name of an import or export, however it is written. */
export function nameOf(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === T.Identifier ? name.name : name.value;
}

/** Whether a statement is an export with a declaration. */
export function isExport(
  node: TSESTree.Node,
): node is TSESTree.ExportDefaultDeclaration | TSESTree.ExportNamedDeclaration {
  return node.type === T.ExportNamedDeclaration || node.type === T.ExportDefaultDeclaration;
}

/** Whether an `export default` holds an expression. */
export function isExpression(node: TSESTree.DefaultExportDeclarations): node is TSESTree.Expression {
  return !node.type.endsWith("Declaration");
}

/** The names a declaration declares. */
export function declaredNames(declaration: TSESTree.NamedExportDeclarations): readonly TSESTree.Identifier[] {
  if (declaration.type === T.VariableDeclaration) return declaration.declarations.flatMap(({ id }) => patternNames(id));
  return "id" in declaration && declaration.id?.type === T.Identifier ? [declaration.id] : [];
}

function patternNames(pattern: TSESTree.Node): readonly TSESTree.Identifier[] {
  switch (pattern.type) {
    case T.Identifier:
      return [pattern];
    case T.AssignmentPattern:
      return patternNames(pattern.left);
    case T.RestElement:
      return patternNames(pattern.argument);
    case T.ArrayPattern:
      return pattern.elements.flatMap((element) => (element === null ? [] : patternNames(element)));
    case T.ObjectPattern:
      return pattern.properties.flatMap((property) =>
        patternNames(property.type === T.RestElement ? property : property.value),
      );
    default:
      return [];
  }
}

/** The nodes directly inside a node. */
export function childrenOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  const children: TSESTree.Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== "object" || value === null || key === "parent") continue;
    if (!Array.isArray(value)) {
      if (isNode(value)) children.push(value);
    } else for (const each of value) if (isNode(each)) children.push(each);
  }
  return children;
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === "object" && value !== null && "type" in value && "range" in value;
}

/** Its decorators; parsers of plain JavaScript know none. */
export function decoratorsOf(node: TSESTree.Node): readonly TSESTree.Decorator[] {
  return "decorators" in node ? node.decorators : [];
}
