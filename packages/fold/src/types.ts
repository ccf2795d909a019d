/**
 * What a declared type proves about a value that comes from outside the file: the parameters of functions that other files call.
 * Only where the type's own declaration is seen; `any`, `declare`, conditional types and the like prove nothing.
 */
import { AST_NODE_TYPES, type TSESTree } from "@typescript-eslint/types";
import { isKnown, observedClass, type Libraries } from "./libraries.ts";
import type { Module } from "./module.ts";
import { anyBoolean, join, known, nothing, unknown, type Declared, type Unknown, type Value } from "./values.ts";

/** What reading types needs to know of values. */
export interface TypeContext {
  readonly libraries: Libraries;
  /** The value of a variable named in `typeof x`, or of an enum; `undefined` when it has none that is seen. */
  readonly valueOf: (name: TSESTree.Identifier, module: Module) => Value | undefined;
  /** Counts work. */
  readonly step: () => void;
  /** The file an import leads to. */
  readonly load: (specifier: string, from: Module) => Module | undefined;
}

const maxDepth = 12;
const knownByType = (): Unknown => unknown("known only by its type");

/** The value of something declared with this type. */
export function valueOfType(
  type: TSESTree.TypeNode | undefined,
  module: Module,
  context: TypeContext,
  depth = 0,
): Value {
  context.step();
  if (type === undefined || depth > maxDepth) return knownByType();
  const inner = (part: TSESTree.TypeNode | undefined): Value => valueOfType(part, module, context, depth + 1);
  switch (type.type) {
    case AST_NODE_TYPES.TSLiteralType:
      return literal(type.literal);
    case AST_NODE_TYPES.TSBooleanKeyword:
      return anyBoolean;
    case AST_NODE_TYPES.TSNullKeyword:
      return known(null);
    case AST_NODE_TYPES.TSUndefinedKeyword:
      return nothing;
    case AST_NODE_TYPES.TSUnionType: {
      const parts: Value[] = [];
      for (const each of type.types) {
        const part = inner(each);
        if (part.type === "unknown") return knownByType();
        parts.push(part);
      }
      return join(parts);
    }
    case AST_NODE_TYPES.TSTypeLiteral:
      return declared({ property: propertyOf(type.members, module, context, depth) });
    case AST_NODE_TYPES.TSIntersectionType: {
      const parts = type.types.map(inner);
      return declared({
        property: (key) => {
          for (const part of parts) {
            const value = part.type === "unknown" ? part.declared?.property?.(key) : undefined;
            if (value !== undefined) return value;
          }
          return undefined;
        },
      });
    }
    case AST_NODE_TYPES.TSTypeOperator:
      if (type.operator === "keyof") return keysOf(type.typeAnnotation, module, context);
      return type.operator === "readonly" ? inner(type.typeAnnotation) : knownByType();
    case AST_NODE_TYPES.TSIndexedAccessType:
      return indexed(type, module, context, depth);
    case AST_NODE_TYPES.TSTypeQuery:
      return exactValue(type, module, context) ?? knownByType();
    case AST_NODE_TYPES.TSTypeReference:
      return referenced(type, module, context, depth);
    default:
      return knownByType();
  }
}

function declared(what: Declared): Unknown {
  return { ...knownByType(), declared: what };
}

function literal(node: TSESTree.TSLiteralType["literal"]): Value {
  if (node.type === AST_NODE_TYPES.Literal) {
    const { value } = node;
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? known(value)
      : knownByType();
  }
  if (node.type === AST_NODE_TYPES.TemplateLiteral) {
    const [only] = node.quasis;
    return node.quasis.length === 1 && only !== undefined ? known(only.value.cooked) : knownByType();
  }
  return knownByType();
}

function propertyOf(
  members: readonly TSESTree.TypeElement[],
  module: Module,
  context: TypeContext,
  depth: number,
): NonNullable<Declared["property"]> {
  return (key) => {
    const member = members.find(
      (each) =>
        each.type === AST_NODE_TYPES.TSPropertySignature &&
        !each.computed &&
        (each.key.type === AST_NODE_TYPES.Identifier ? each.key.name === key : each.key.value === key),
    );
    if (member?.type !== AST_NODE_TYPES.TSPropertySignature) return undefined;
    const value = valueOfType(member.typeAnnotation?.typeAnnotation, module, context, depth + 1);
    return member.optional ? join([value, nothing]) : value;
  };
}

function referenced(type: TSESTree.TSTypeReference, module: Module, context: TypeContext, depth: number): Value {
  const { typeName } = type;
  if (typeName.type === AST_NODE_TYPES.TSQualifiedName) {
    const { left, right } = typeName;
    if (left.type !== AST_NODE_TYPES.Identifier) return knownByType();
    const namespace = importOf(left, module);
    if (namespace !== undefined) return instanceOf(namespace.module, right.name, type, module, context, depth);
    const value = context.valueOf(left, module);
    return (value?.type === "object" ? value.entries.get(right.name)?.value : undefined) ?? knownByType();
  }
  if (typeName.type !== AST_NODE_TYPES.Identifier) return knownByType();
  const variable = module.variable(typeName);
  if (variable === undefined) {
    // A global helper that keeps the properties' types.
    return typeName.name === "Readonly"
      ? valueOfType(type.typeArguments?.params[0], module, context, depth + 1)
      : knownByType();
  }
  const imported = importOf(typeName, module);
  if (imported !== undefined) {
    if (isKnown(context.libraries, imported.module))
      return instanceOf(imported.module, imported.name, type, module, context, depth);
    const source = context.load(imported.module, module);
    const statement = source === undefined ? undefined : exportedType(source, imported.name);
    return source === undefined || statement === undefined
      ? knownByType()
      : declaration(statement, source, context, depth);
  }
  const [definition] = variable.defs;
  return definition === undefined || variable.defs.length > 1
    ? knownByType()
    : declaration(definition.node, module, context, depth);
}

function declaration(node: TSESTree.Node, module: Module, context: TypeContext, depth: number): Value {
  switch (node.type) {
    case AST_NODE_TYPES.TSTypeAliasDeclaration:
      return node.typeParameters === undefined && !node.declare
        ? valueOfType(node.typeAnnotation, module, context, depth + 1)
        : knownByType();
    case AST_NODE_TYPES.TSInterfaceDeclaration: {
      if (node.typeParameters !== undefined || node.declare) return knownByType();
      const own = propertyOf(node.body.body, module, context, depth);
      const bases = node.extends.map((base): Value =>
        base.expression.type === AST_NODE_TYPES.Identifier && base.typeArguments === undefined
          ? localType(base.expression, module, context, depth + 1)
          : knownByType(),
      );
      return declared({
        property: (key) => {
          const value = own(key);
          if (value !== undefined) return value;
          for (const base of bases) {
            const inherited = base.type === "unknown" ? base.declared?.property?.(key) : undefined;
            if (inherited !== undefined) return inherited;
          }
          return undefined;
        },
      });
    }
    case AST_NODE_TYPES.TSTypeParameter:
      return node.constraint === undefined ? knownByType() : valueOfType(node.constraint, module, context, depth + 1);
    case AST_NODE_TYPES.TSEnumDeclaration: {
      const value = node.declare ? undefined : context.valueOf(node.id, module);
      if (value?.type !== "object" || value.open !== undefined) return knownByType();
      // A numeric enum also maps numbers back to names.
      const members = [...value.entries].filter(([key]) => !/^-?\d/.test(key)).map(([, entry]) => entry.value);
      return members.length === 0 ? knownByType() : join(members);
    }
    default:
      return knownByType();
  }
}

function localType(name: TSESTree.Identifier, module: Module, context: TypeContext, depth: number): Value {
  const variable = module.variable(name);
  const [definition] = variable?.defs ?? [];
  return definition === undefined || depth > maxDepth
    ? knownByType()
    : declaration(definition.node, module, context, depth);
}

/** An instance of a library's class: its type arguments give the types of some of its properties. */
function instanceOf(
  library: string,
  name: string,
  type: TSESTree.TSTypeReference,
  module: Module,
  context: TypeContext,
  depth: number,
): Value {
  const observed = observedClass(context.libraries, library, name);
  if (observed === undefined) return knownByType();
  const { typeArguments = [] } = observed;
  return declared({
    instanceOf: { module: library, name },
    property: (key) => {
      const position = typeArguments.indexOf(key);
      return position === -1
        ? undefined
        : valueOfType(type.typeArguments?.params[position], module, context, depth + 1);
    },
  });
}

/** Where an identifier is imported from, and as what. */
function importOf(name: TSESTree.Identifier, module: Module): { module: string; name: string } | undefined {
  const definition = module.variable(name)?.defs[0];
  const parent = definition?.parent;
  if (definition === undefined || parent?.type !== AST_NODE_TYPES.ImportDeclaration) return undefined;
  const { node } = definition;
  switch (node.type) {
    case AST_NODE_TYPES.ImportSpecifier:
      return {
        module: parent.source.value,
        name: node.imported.type === AST_NODE_TYPES.Identifier ? node.imported.name : node.imported.value,
      };
    case AST_NODE_TYPES.ImportDefaultSpecifier:
      return { module: parent.source.value, name: "default" };
    case AST_NODE_TYPES.ImportNamespaceSpecifier:
      return { module: parent.source.value, name: "*" };
    default:
      return undefined;
  }
}

function exportedType(module: Module, name: string): TSESTree.Node | undefined {
  for (const statement of module.program.body) {
    if (statement.type !== AST_NODE_TYPES.ExportNamedDeclaration) continue;
    const { declaration: own } = statement;
    if (
      (own?.type === AST_NODE_TYPES.TSTypeAliasDeclaration ||
        own?.type === AST_NODE_TYPES.TSInterfaceDeclaration ||
        own?.type === AST_NODE_TYPES.TSEnumDeclaration) &&
      own.id.name === name
    ) {
      return own;
    }
  }
  return undefined;
}

/** `keyof typeof x`, for a constant whose type is what was written. */
function keysOf(type: TSESTree.TypeNode | undefined, module: Module, context: TypeContext): Value {
  if (type?.type !== AST_NODE_TYPES.TSTypeQuery) return knownByType();
  const value = exactValue(type, module, context);
  if (value?.type !== "object" || value.open !== undefined || value.entries.size === 0) return knownByType();
  return join([...value.entries.keys()].map((key) => known(key)));
}

/** `(typeof x)[number]` and `(typeof x)[keyof typeof x]`, where `x` is written `as const`. */
function indexed(type: TSESTree.TSIndexedAccessType, module: Module, context: TypeContext, depth: number): Value {
  if (type.objectType.type !== AST_NODE_TYPES.TSTypeQuery) {
    const object = valueOfType(type.objectType, module, context, depth + 1);
    const key = valueOfType(type.indexType, module, context, depth + 1);
    if (object.type !== "unknown" || key.type !== "known" || typeof key.value !== "string") return knownByType();
    return object.declared?.property?.(key.value) ?? knownByType();
  }
  const value = exactValue(type.objectType, module, context, true);
  if (value?.type === "list" && type.indexType.type === AST_NODE_TYPES.TSNumberKeyword) {
    return value.elements.length === 0 ? knownByType() : join(value.elements.map((element) => element.value));
  }
  if (value?.type !== "object" || value.open !== undefined) return knownByType();
  const keys = valueOfType(type.indexType, module, context, depth + 1);
  const names = keys.type === "oneOf" ? keys.options : [keys];
  const values = names.map((name) =>
    name.type === "known" ? value.entries.get(String(name.value))?.value : undefined,
  );
  const seen = values.filter((each) => each !== undefined);
  return seen.length === values.length ? join(seen) : knownByType();
}

/** The value of `x` in `typeof x`, when its type cannot be wider than its value: a constant without an annotation. */
function exactValue(
  type: TSESTree.TSTypeQuery,
  module: Module,
  context: TypeContext,
  literalTypes = false,
): Value | undefined {
  if (type.exprName.type !== AST_NODE_TYPES.Identifier) return undefined;
  const definition = module.variable(type.exprName)?.defs[0];
  if (definition?.node.type !== AST_NODE_TYPES.VariableDeclarator) return undefined;
  const { id, init } = definition.node;
  if (id.type !== AST_NODE_TYPES.Identifier || id.typeAnnotation !== undefined || init === null) return undefined;
  let written: TSESTree.Expression = init;
  if (written.type === AST_NODE_TYPES.TSSatisfiesExpression) written = written.expression;
  const constant = written.type === AST_NODE_TYPES.TSAsExpression && isConst(written.typeAnnotation);
  if (written.type === AST_NODE_TYPES.TSAsExpression) {
    if (!constant) return undefined;
    written = written.expression;
  }
  if (literalTypes && !constant) return undefined;
  const exact = written.type === AST_NODE_TYPES.ObjectExpression || written.type === AST_NODE_TYPES.ArrayExpression;
  return exact ? context.valueOf(type.exprName, module) : undefined;
}

function isConst(type: TSESTree.TypeNode): boolean {
  return (
    type.type === AST_NODE_TYPES.TSTypeReference &&
    type.typeName.type === AST_NODE_TYPES.Identifier &&
    type.typeName.name === "const"
  );
}
