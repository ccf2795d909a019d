/** Faults of the evaluator, each a change of its source text, and evaluators with one. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundledEvaluator, source, type Evaluator } from "./evaluator.ts";

export interface Fault {
  readonly name: string;
  /** In `src`. */
  readonly file: string;
  /** Occurs in the file once. */
  readonly text: string;
  readonly faulty: string;
}

/** An ordinary run plants the first and one in the middle, which are noticed soon. */
export const faults: readonly Fault[] = [
  {
    name: "a case that does not fall through",
    file: "statements.ts",
    text: "node.cases.slice(start).flatMap(",
    faulty: "node.cases.slice(start, start + 1).flatMap(",
  },
  {
    name: "a method of lists that ignores an argument",
    file: "builtins/lists.ts",
    text: "elements.slice(given[0], given[1])",
    faulty: "elements.slice(given[0])",
  },
  {
    name: "a method of texts that is another one",
    file: "builtins/strings.ts",
    text: `method("substring", `,
    faulty: `method("slice", `,
  },
  {
    name: "a target that is evaluated after its value",
    file: "variables.ts",
    text: "const write = writerOf(pattern);\n      write(value());",
    faulty: "const given = value();\n      writerOf(pattern)(given);",
  },
  {
    name: "a getter that is not called",
    file: "members.ts",
    text: `value.accessor === "set" ? nothing : run.call(plain(value), { entries: [] }, site, self)`,
    faulty: "nothing",
  },
  {
    name: "a static getter of a base that is called on the base",
    file: "members.ts",
    text: "if (isStatic) return classProperty(run, base, key, site, self);",
    faulty: "if (isStatic) return classProperty(run, base, key, site, base);",
  },
  {
    name: "a `finally` that does not take the place of what was returned",
    file: "try.ts",
    text: `if (last.end === "falls") return flow;`,
    faulty: "if (run.depth >= 0) return flow;",
  },
  {
    name: "a default that takes the place of null",
    file: "variables.ts",
    text: "return value.value === undefined ? run.evaluate(fallback",
    faulty: "return (value.value ?? undefined) === undefined ? run.evaluate(fallback",
  },
  {
    name: "a `continue` with a label that continues the inner loop",
    file: "loops.ts",
    text: `jump === "continue" || this.#labels.some`,
    faulty: `jump.startsWith("continue") || this.#labels.some`,
  },
  {
    name: "a spread that leaves out what is missing",
    file: "objects.ts",
    text: "else elements.push(...all);",
    faulty: "else elements.push(...all.filter((each) => each.value !== nothing));",
  },
  {
    name: "an iterator that begins anew",
    file: "iteration.ts",
    text: `left === "all" ? "nothing" : "unknown"`,
    faulty: `left === "all" ? "all" : "unknown"`,
  },
  {
    name: "a handler that is not given what was thrown",
    file: "try.ts",
    text: "catchClause(run, handler, environment, thrown.value)",
    faulty: `catchClause(run, handler, environment, { type: "known", value: undefined })`,
  },
  {
    name: "a generator that does not hand on what it is given",
    file: "coroutines.ts",
    text: "cursor.next(how.value)",
    faulty: "cursor.next()",
  },
  {
    name: "an object that inherits nothing from the object it is made of",
    file: "prototypes.ts",
    text: ".slice(1)",
    faulty: ".slice(2)",
  },
];

/** An evaluator with a fault. */
export async function withFault({ name, file, text, faulty }: Fault): Promise<Evaluator> {
  const path = join(source, file);
  const parts = (await readFile(path, "utf8")).split(text);
  if (parts.length !== 2) throw new Error(`${file}: "${name}" changes what is not there once`);
  return bundledEvaluator({ path, contents: parts.join(faulty) });
}
