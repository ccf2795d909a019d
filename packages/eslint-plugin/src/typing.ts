/**
 * Whether an edit leaves a program's types right, by what can be seen without a compiler: a value has to fit not only the
 * construct that reads it, but everything between.
 */
import type { PlainValue, PropertyEdit } from "@tmes-as-code/fold";
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import { constructPackages } from "./construct-packages.ts";
import type { Target } from "./targets.ts";
import { variableAt } from "./variables.ts";

type Scopes = Readonly<TSESLint.SourceCode>;

/**
 * What becomes of an object's type on the way to the construct.
 *
 * - `direct`: it is written in the construct's own call, or where a type of the construct package is declared: what the
 *   catalog allows, these types do;
 * - `exact`: each value keeps its own type, as with `as const`;
 * - `widened`: `true` may become `boolean`, `"eu"` may become `string`;
 * - `bound`: a type that is not ours defines what is allowed there, or a class elsewhere may.
 */
type Hold = "direct" | "exact" | "widened" | "bound";

/**
 * Whether types allow a change.
 *
 * @param needs - Where the values are that an added setting needs: without their own types it is not a property.
 */
export function typesAllow(
  change: PropertyEdit,
  { construct }: Target,
  needs: readonly (TSESTree.Node | undefined)[],
  scopes: Scopes,
): boolean {
  const literal = change.type === "add" ? change.literal : change.property.parent;
  const hold = holdOf(literal, construct.direct ? construct.node : undefined, scopes);
  if (hold === "bound") return false;
  switch (change.type) {
    case "remove":
      // Other code may read it.
      return hold === "direct";
    case "add":
      if (hold === "widened") return needs.length === 0 && !isWidened(change.value);
      return needs.every((node) => node?.type === T.Literal);
    case "replace":
      return hold !== "widened" || !isWidened(change.value) || change.property.value.type === T.Literal;
  }
}

/** Whether a value's type may become wider than the value where nothing holds it. */
function isWidened(value: PlainValue): boolean {
  return typeof value !== "boolean" && typeof value !== "number" && !(Array.isArray(value) && value.length === 0);
}

function holdOf(literal: TSESTree.Node, call: TSESTree.Node | undefined, scopes: Scopes): Hold {
  let free: Hold = "widened";
  let node = literal;
  for (let { parent } = node; parent !== undefined; node = parent, { parent } = node) {
    switch (parent.type) {
      case T.Property:
        if (parent.value !== node) return "bound";
        break;
      case T.ObjectExpression:
      case T.ArrayExpression:
      case T.SpreadElement:
      case T.LogicalExpression:
      case T.ConditionalExpression:
      case T.TSNonNullExpression:
        break;
      case T.TSAsExpression:
      case T.TSSatisfiesExpression:
      case T.TSTypeAssertion:
        // `as const` and `satisfies` keep what is written; another assertion does not mind.
        free = "exact";
        break;
      case T.NewExpression:
      case T.CallExpression:
        return parent === call ? "direct" : byParameter(parameterType(parent, node, scopes), free, scopes);
      case T.VariableDeclarator:
        return byType(parent.id.typeAnnotation, free, scopes);
      case T.ExportDefaultDeclaration:
        return free;
      case T.PropertyDefinition:
        return parent.accessibility === "private" ? byType(parent.typeAnnotation, free, scopes) : "bound";
      case T.ArrowFunctionExpression:
        return returned(parent, free, scopes);
      case T.ReturnStatement:
        return returned(functionAround(parent), free, scopes);
      default:
        return "bound";
    }
  }
  return "bound";
}

function functionAround(node: TSESTree.Node): TSESTree.Node | undefined {
  let inner = node.parent;
  while (inner !== undefined && !("returnType" in inner)) inner = inner.parent;
  return inner;
}

/** What becomes of a value that a function returns: a class's method may have to fit another class's. */
function returned(node: TSESTree.Node | undefined, free: Hold, scopes: Scopes): Hold {
  if (node === undefined || !("returnType" in node)) return "bound";
  const { parent, returnType } = node;
  if (parent.type === T.MethodDefinition && parent.accessibility !== "private" && returnType === undefined)
    return "bound";
  return byType(returnType, free, scopes);
}

/** The type of the parameter that an argument is for, of a function or class of this file. */
function parameterType(
  { callee, arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression,
  argument: TSESTree.Node,
  scopes: Scopes,
): TSESTree.TSTypeAnnotation | undefined {
  const called = callee.type === T.Super ? classAround(callee)?.superClass : callee;
  const definition = called?.type === T.Identifier ? variableAt(called, called.name, scopes)?.defs[0]?.node : undefined;
  const made = definition?.type === T.VariableDeclarator ? definition.init : definition;
  const params = made === null || made === undefined ? undefined : parametersOf(made);
  const index = given.findIndex((each) => each === argument);
  if (params === undefined || given.slice(0, index).some(({ type }) => type === T.SpreadElement)) return undefined;
  const param = params[index];
  const inner = param?.type === T.TSParameterProperty ? param.parameter : param;
  const name = inner?.type === T.AssignmentPattern ? inner.left : inner;
  return name === undefined || name.type === T.RestElement ? undefined : name.typeAnnotation;
}

function parametersOf(node: TSESTree.Node): readonly TSESTree.Parameter[] | undefined {
  if ("params" in node && "returnType" in node) return node.params;
  if (node.type !== T.ClassDeclaration && node.type !== T.ClassExpression) return undefined;
  for (const member of node.body.body)
    if (member.type === T.MethodDefinition && member.kind === "constructor") return member.value.params;
  return undefined;
}

function classAround(node: TSESTree.Node): TSESTree.ClassDeclaration | TSESTree.ClassExpression | undefined {
  let outer = node.parent;
  while (outer !== undefined && outer.type !== T.ClassDeclaration && outer.type !== T.ClassExpression)
    outer = outer.parent;
  return outer;
}

/** What a parameter's type makes of an argument. A union of the file may allow its values in certain combinations only. */
function byParameter(annotation: TSESTree.TSTypeAnnotation | undefined, free: Hold, scopes: Scopes): Hold {
  if (byType(annotation, free, scopes) === "direct") return "direct";
  let type = annotation?.typeAnnotation;
  if (type?.type === T.TSTypeReference && type.typeName.type === T.Identifier) {
    const declared = variableAt(type, type.typeName.name, scopes)?.defs[0]?.node;
    if (declared?.type === T.TSTypeAliasDeclaration) type = declared.typeAnnotation;
  }
  return type?.type === T.TSUnionType ? "bound" : free;
}

/** What a declared type makes of a value: one of the construct package takes what the construct takes. */
function byType(annotation: TSESTree.TSTypeAnnotation | undefined, free: Hold, scopes: Scopes): Hold {
  if (annotation === undefined) return free;
  let type = annotation.typeAnnotation;
  while (type.type === T.TSIndexedAccessType) type = type.objectType;
  if (type.type !== T.TSTypeReference || type.typeName.type !== T.Identifier) return "bound";
  const parent = variableAt(type, type.typeName.name, scopes)?.defs[0]?.parent;
  const ours = parent?.type === T.ImportDeclaration && constructPackages.includes(parent.source.value);
  return ours ? "direct" : "bound";
}
