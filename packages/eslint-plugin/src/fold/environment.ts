/** Variables and their values while a function or block is folded. */
import type { TSESLint } from "@typescript-eslint/utils";
import type { Module } from "./module.ts";
import type { ClassValue, Value } from "./values.ts";

export type Variable = TSESLint.Scope.Variable;

/** One activation of a function or block. */
export class Environment {
  readonly module: Module;
  readonly #parent: Environment | undefined;
  readonly #values = new Map<Variable, Value>();
  readonly #self: Value | undefined;
  readonly #home: ClassValue | undefined;

  /** `self`: what `this` is inside; without it, what it is outside. */
  constructor(module: Module, parent?: Environment, self?: Value, home?: ClassValue) {
    this.module = module;
    this.#parent = parent;
    this.#self = self;
    this.#home = home;
  }

  /** A block inside. */
  inner(): Environment {
    return new Environment(this.module, this);
  }

  get self(): Value | undefined {
    return this.#self ?? this.#parent?.self;
  }

  /** The class whose method is running. */
  get home(): ClassValue | undefined {
    return this.#self === undefined ? this.#parent?.home : this.#home;
  }

  set(variable: Variable, value: Value): void {
    this.#values.set(variable, value);
  }

  get(variable: Variable): Value | undefined {
    return this.#values.get(variable) ?? this.#parent?.get(variable);
  }
}
