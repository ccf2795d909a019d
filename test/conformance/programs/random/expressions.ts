/** Random expressions, written as TypeScript, over what a random program has declared. */
import type { Random } from "../../../support/random.ts";

/** Types of expressions. */
export type Type = "boolean" | "number" | "string";

/** What may be named at a place of a program. */
export interface Scope {
  /** Expressions that are as short as a name, by type. */
  readonly names: Readonly<Record<Type, readonly string[]>>;
  /** Whether `this` program may ask its environment, or change what it declared. */
  readonly fog: boolean;
}

/** Words that programs compare; few, so that comparisons are sometimes true. */
const words = ["alpha", "beta", "gamma"] as const;

/** A scope with more names. */
export function extended(scope: Scope, names: Partial<Scope["names"]>): Scope {
  return {
    ...scope,
    names: {
      boolean: [...scope.names.boolean, ...(names.boolean ?? [])],
      number: [...scope.names.number, ...(names.number ?? [])],
      string: [...scope.names.string, ...(names.string ?? [])],
    },
  };
}

/** A boolean, as deep as `depth`. */
export function truth(random: Random, scope: Scope, depth = 2): string {
  const plain = (): string => String(random.chance(0.5));
  const name = (): string => named(random, scope, "boolean") ?? plain();
  if (depth === 0) return random.chance(0.6) ? name() : plain();
  const part = (): string => truth(random, scope, depth - 1);
  const forms = [
    plain,
    name,
    name,
    () => `!${part()}`,
    () => `(${part()} && ${part()})`,
    () => `(${part()} || ${part()})`,
    () => `(${part()} ? ${part()} : ${part()})`,
    () => `${text(random, scope, 0)} === ${text(random, scope, 0)}`,
    () => `${count(random, scope, 0)} > ${count(random, scope, 0)}`,
    () => `list.includes(${text(random, scope, 0)})`,
    () => `(table[${text(random, scope, 0)}] ?? ${part()})`,
    () => `flip(${part()})`,
    () => `either(${part()}, ${part()})`,
    () => `Boolean(${count(random, scope, 0)})`,
    () => `list.some((word) => word === ${text(random, scope, 0)})`,
    ...(scope.fog
      ? [
          () => `process.env["FLAG_${String(random.below(2))}"] === "1"`,
          () => `(JSON.parse("${plain()}") as boolean)`,
          () => "changing",
          () => "held.on",
        ]
      : []),
  ];
  return bracketed(random.pick(forms)());
}

/** A whole number from 0 to 4. */
export function count(random: Random, scope: Scope, depth = 1): string {
  const plain = (): string => String(random.below(5));
  const name = (): string => named(random, scope, "number") ?? plain();
  if (depth === 0) return random.chance(0.5) ? name() : plain();
  return random.pick([
    plain,
    name,
    () => `(${truth(random, scope, depth - 1)} ? ${plain()} : ${name()})`,
    () => `Math.min(4, ${name()} + ${plain()})`,
    () => "list.length",
  ])();
}

/** One of a few words. */
export function text(random: Random, scope: Scope, depth = 1): string {
  const plain = (): string => JSON.stringify(random.pick(words));
  const name = (): string => named(random, scope, "string") ?? plain();
  if (depth === 0) return random.chance(0.6) ? name() : plain();
  return random.pick([
    plain,
    name,
    () => `(${truth(random, scope, depth - 1)} ? ${plain()} : ${name()})`,
    () => `(list[${count(random, scope, 0)}] ?? ${plain()})`,
    () => `\`\${${name()}}\``,
  ])();
}

/** One of several literals: written out, or chosen. */
export function oneOf(random: Random, scope: Scope, values: readonly string[]): string {
  const value = (): string => JSON.stringify(random.pick(values));
  if (random.chance(0.5)) return value();
  return random.pick([
    () => `(${truth(random, scope, 1)} ? ${value()} : ${value()})`,
    () => `([${value()}, ${value()}] as const)[${String(random.below(2))}]`,
    () => `pick(${truth(random, scope, 1)}, ${value()}, ${value()})`,
  ])();
}

function named(random: Random, scope: Scope, type: Type): string | undefined {
  const names = scope.names[type];
  return names.length === 0 ? undefined : random.pick(names);
}

function bracketed(expression: string): string {
  return / (?:===|>) /.test(expression) && !expression.startsWith("(") ? `(${expression})` : expression;
}
