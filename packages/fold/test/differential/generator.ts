/**
 * Writes random programs in everything that the evaluator models: the features of the language, one inside the other, and
 * each operation of the table. The same seed gives the same program.
 */
import { operations, type Row } from "../../src/builtins/table.ts";

/** A program, and what it was written with. */
export interface Program {
  readonly code: string;
  readonly features: readonly string[];
  /** The operation that each probe shows the result of, by the probe's number. */
  readonly rows: ReadonlyMap<number, string>;
}

type Type = "any" | "boolean" | "list" | "number" | "object" | "text";

/** Names a row: a method's name alone may be in several tables. */
export const rowName = ({ receiver, name }: Row): string => (receiver === undefined ? name : `${receiver}.${name}`);

/** How deep the statements of a program itself are. */
const outermost = 2;

/** A program of a seed. Rows take turns, so that each is in as many programs as any other. */
export function programOf(seed: number, rowsEach = 10): Program {
  const writer = new Writer(seed);
  const all: string[] = [
    `import { Probe } from "probes";`,
    `import { opaque, flip, alter, call, later } from "outside";`,
  ];
  all.push(`let n0 = ${writer.number()}; let t0 = ${writer.text()}; const b0 = ${writer.boolean()};`);
  all.push(`let l0: any = [1, 2, 3]; let o0: any = { a: 1, b: "x", 3: true };`);
  writer.names.number.push("n0");
  writer.names.text.push("t0");
  writer.names.boolean.push("b0");
  writer.names.list.push("l0");
  writer.names.object.push("o0");
  for (let i = 0; i < 6; i++) all.push(writer.statement(outermost), writer.anew());
  for (let i = 0; i < rowsEach; i++) {
    const row = operations[(seed * rowsEach + i) % operations.length];
    if (row !== undefined) all.push(writer.row(row), writer.anew());
  }
  all.push(writer.exports());
  for (const name of Object.values(writer.names).flatMap((names) => names.slice(0, 2))) all.push(writer.probe(name));
  return {
    code: all.filter((text) => text !== "").join("\n"),
    features: [...writer.features].sort(),
    rows: writer.rows,
  };
}

class Writer {
  readonly features = new Set<string>();
  readonly rows = new Map<number, string>();
  readonly names: Record<Exclude<Type, "any">, string[]> = { boolean: [], list: [], number: [], object: [], text: [] };
  #state: number;
  #names = 0;
  #probes = 0;
  #inLoop: string[] = [];

  constructor(seed: number) {
    this.#state = (seed * 2654435761) >>> 0;
  }

  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  #pick<T>(...options: readonly T[]): T {
    const picked = options[Math.floor(this.#random() * options.length)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }

  #maybe(share: number): boolean {
    return this.#random() < share;
  }

  #name(): string {
    return `v${String(++this.#names)}`;
  }

  probe(value: string): string {
    return `new Probe(${String(++this.#probes)}, ${value});`;
  }

  #uses(feature: string): void {
    this.features.add(feature);
  }

  /** What is known only when the program runs, now and then. */
  #hidden(value: string): string {
    return this.#maybe(0.06) ? `opaque(${value})` : value;
  }

  number(): string {
    const own = this.names.number.length > 0 && this.#maybe(0.3) ? this.#pick(...this.names.number) : undefined;
    return this.#hidden(own ?? this.#pick("0", "1", "2", "3", "-1", "7", "1.5", "10", "-0", "100"));
  }

  text(): string {
    const own = this.names.text.length > 0 && this.#maybe(0.3) ? this.#pick(...this.names.text) : undefined;
    return this.#hidden(
      own ?? this.#pick(`""`, `"a"`, `"b"`, `"abc"`, `"a,b"`, `" x "`, `"12"`, `"0x1f"`, `"Äb"`, `"01"`),
    );
  }

  boolean(): string {
    const own = this.names.boolean.length > 0 && this.#maybe(0.3) ? this.#pick(...this.names.boolean) : undefined;
    return own ?? this.#pick("true", "false", "true", "false", "flip()");
  }

  list(depth = 1): string {
    if (this.names.list.length > 0 && this.#maybe(0.3)) return this.#pick(...this.names.list);
    const elements = Array.from({ length: Math.floor(this.#random() * 4) }, () => this.expression("any", depth - 1));
    if (this.#maybe(0.15)) {
      this.#uses("spread");
      elements.push(`...${this.#pick(this.list(0), `"xy"`, `new Set([1, 1, 2])`)}`);
    }
    if (this.#maybe(0.1)) {
      this.#uses("hole");
      elements.push("", "1");
    }
    return this.#hidden(`[${elements.join(", ")}]`);
  }

  object(depth = 1): string {
    if (this.names.object.length > 0 && this.#maybe(0.3)) return this.#pick(...this.names.object);
    const properties = ["a", "b", "c", "2", "1"]
      .filter(() => this.#maybe(0.5))
      .map((key) => `${key}: ${this.expression("any", depth - 1)}`);
    if (this.#maybe(0.15)) {
      this.#uses("conditional spread");
      properties.push(this.#pick(`...(flip() ? { a: 5 } : {})`, `...(flip() && { d: 1 })`, `...${this.object(0)}`));
      if (this.#maybe(0.5)) properties.push(`b: ${this.number()}`);
    }
    if (this.#maybe(0.08)) {
      this.#uses("getter");
      properties.push(`get e() { n0++; return ${this.number()}; }`);
    }
    if (this.#maybe(0.05)) {
      this.#uses("conversion");
      properties.push(
        this.#pick(
          `toString() { n0++; return "s"; }`,
          `next: ${this.#pick("1", "[2]", "opaque(3)", "() => n0++")}`,
          `toJSON() { n0 = 4; return 1; }`,
          `valueOf() { t0 = "v"; return 3; }`,
        ),
      );
    }
    if (this.#maybe(0.08)) properties.push(`[${this.text()}]: ${this.number()}`);
    return this.#hidden(`{ ${properties.join(", ")} }`);
  }

  expression(type: Type, depth: number): string {
    const inner = (of: Type): string => this.expression(of, depth - 1);
    const any =
      type === "any" ? this.#pick<Type>("number", "text", "boolean", "number", "text", "list", "object") : type;
    if (depth <= 0)
      return any === "list" || any === "object"
        ? this.#pick("1", `"p"`, "null", "undefined", "true")
        : any === "number"
          ? this.number()
          : any === "text"
            ? this.text()
            : this.boolean();
    switch (this.#pick(0, 1, 2, 3, 4, 5)) {
      case 0: {
        this.#uses("conditional");
        return `(${inner("boolean")} ? ${inner(any)} : ${inner(any)})`;
      }
      case 1: {
        this.#uses("logical");
        return `(${inner(any)} ${this.#pick("??", "||", "&&")} ${inner(any)})`;
      }
      case 2:
        if (any === "number")
          return `((${inner("number")}) ${this.#pick("+", "-", "*", "/", "%", "&", "|", ">>", "**")} ${inner("number")})`;
        if (any === "text") {
          this.#uses("template");
          return this.#pick(`\`\${${inner("any")}}-\${${inner("number")}}\``, `(${inner("text")} + ${inner("any")})`);
        }
        if (any === "boolean")
          return this.#pick(
            `(${inner("number")} ${this.#pick("<", "<=", ">", ">=", "===", "!==")} ${inner("number")})`,
            `(${inner("any")} ${this.#pick("===", "==", "!=")} ${inner("any")})`,
            `!${inner("any")}`,
            `("a" in ${this.object(1)})`,
          );
        break;
      case 3: {
        this.#uses("optional chain");
        const object = this.#pick(this.object(1), "flip() ? null : { a: 1, m: (x: any) => x }", "undefined");
        return `((${object}) as any)?.${this.#pick("a", "b", "[1]", "a?.length", "m?.(n0++)", "m?.(t0 = t0 + 1)", `[(n0++, "a")]`)}`;
      }
      case 4: {
        this.#uses("closure");
        return this.#pick(
          `((x: any) => x)(${inner(any)})`,
          `((...xs: any[]) => xs.length)(${inner(any)})`,
          `(n0++, ${inner(any)})`,
        );
      }
      default:
    }
    return any === "number"
      ? this.number()
      : any === "text"
        ? this.text()
        : any === "boolean"
          ? this.boolean()
          : any === "list"
            ? this.list(depth)
            : this.object(depth);
  }

  #argument(row: Row, kind: Row["takes"][number]): string {
    // An iteration over a list that grows does not end.
    const grows = row.name === "Array.from" ? "n0--, " : "l0.push(9), ";
    const changes = this.#maybe(0.25) ? this.#pick("n0++, ", grows, "o0.a = x, ") : "";
    switch (kind) {
      case "any":
      case "primitive":
        // What is searched for is there now and then.
        if (kind === "primitive" && row.receiver === "list" && this.#maybe(0.6)) return this.#pick("1", "2", `"a"`);
        return this.#maybe(0.85)
          ? this.#pick(this.number(), this.text(), "undefined", "null", "NaN", "true")
          : this.expression("any", 1);
      case "callback":
        return this.#pick(
          `(x: any, i: any) => (${changes}i)`,
          `(x: any) => (${changes}x)`,
          `(x: any) => [x]`,
          `function (this: any, x: any) { return this ?? x; }`,
          this.#pick("String", "Number", "Boolean"),
        );
      case "comparison":
        return this.#pick(
          "(a: any, b: any) => a - b",
          "(a: any, b: any) => b - a",
          `(a: any, b: any) => (${changes.replace("x", "a")}(a < b ? -1 : a > b ? 1 : 0))`,
          "(a: any, b: any) => String(a).length - String(b).length",
          "(a: any, b: any) => a > b",
          "() => (flip() ? 1 : -1)",
        );
      case "descriptor":
        return this.#descriptor();
      case "prototype":
        return this.#pick("null", "{ a: 1, f() { return 2; } }", this.object());
      case "predicate":
        return this.#pick(
          `(x: any) => (${changes}x)`,
          `(x: any, i: any) => (${changes}i > 0)`,
          `(x: any) => x === 2`,
          `() => flip()`,
          "Boolean",
        );
      case "reducer":
        return this.#pick(
          `(a: any, x: any) => (${changes}x)`,
          `(a: any, x: any) => a + x`,
          `(a: any, x: any) => ({ ...a, x })`,
        );
      case "pattern":
        return this.#maybe(0.4)
          ? this.text()
          : this.pattern(/^(?:replaceAll|matchAll)$/.test(row.name) ? "g" : undefined);
      case "moment":
        return this.#pick(
          `"2024-02-29"`,
          `"2021-12-31T23:30:00Z"`,
          `"2021-01-01T00:00:00.5+02:00"`,
          `"2021-02-31"`,
          `"May 1"`,
          `"2021-01-01T00:00"`,
        );
      case "replacement":
        return this.#pick(
          this.text(),
          `"<$&$1>"`,
          `(x: any, y: any) => (${changes.replace("x, ", "1, ")}x + y)`,
          `(x: any) => x.toUpperCase()`,
          "() => opaque(1)",
        );
      case "length":
        return this.#pick("0", "1", "2", "3");
      case "number":
        return this.#maybe(0.9) ? this.number() : this.#pick("undefined", `"1"`, "null", "NaN", "-2", "Infinity");
      case "text":
        return this.#maybe(0.9) ? this.text() : this.#pick("undefined", "1", "null");
      case "list":
        if (row.receiver === "function" || row.name === "Promise.all") return this.list();
        return this.#pick(this.list(), this.list(), `"xyz"`, `new Set([1, 2])`);
      case "map":
        return `new Map([["a", ${this.number()}]])`;
      case "pairs":
        return this.#pick(
          `[["a", ${this.number()}], [${this.text()}, 2], [1, 3]]`,
          `new Map([["a", 1]])`,
          `Object.entries(${this.object()})`,
        );
      case "object":
        return this.#pick(this.object(), this.object(), this.list());
    }
  }

  #descriptor(): string {
    return this.#pick(
      `{ value: ${this.number()}, enumerable: true${this.#pick("", ", writable: true", ", writable: true, configurable: true")} }`,
      `{ get: () => ${this.#pick("n0", "(n0++, 1)", "(o0.a = 5)")}, enumerable: true }`,
      `{ get(this: any) { return this.a; }, set(this: any, v: any) { this.c = v; }, enumerable: true, configurable: true }`,
      `{ get(this: any) { return this.w; }, enumerable: true }`,
      `{ ${this.#pick("value: 1", "set(v: any) { n0 = v; }", "enumerable: flip()", "writable: false")} }`,
      `{ value: ${this.#pick("2", "o0", "l0")} }`,
    );
  }

  pattern(flags = this.#pick("", "", "g", "i", "gi", "y", "u")): string {
    const source = this.#pick(
      "a",
      "[ab]",
      "(a)|b",
      "\\\\d+",
      "^a.*b?$",
      "(?<k>.)c",
      "x*",
      "(?:b|c)d?",
      "[^a-z0-9]+",
      ",\\\\s*",
    );
    return this.#maybe(0.85) ? `/${source.replaceAll("\\\\", "\\")}/${flags}` : `new RegExp("${source}", "${flags}")`;
  }

  /** A call of a modelled operation, and probes of what it gives and leaves. */
  row(row: Row): string {
    const repeated = row.repeats ? Math.floor(this.#random() * 3) : 0;
    const optional = Math.floor(this.#random() * (row.takes.length - row.needs + 1));
    const kinds = [
      ...row.takes.slice(0, row.needs + optional),
      ...Array.from({ length: repeated }, () => row.takes.at(-1) ?? "any"),
    ];
    const args =
      row.name === "Object.assign" && this.#maybe(0.7)
        ? [`{ a: 1, b: ${this.text()} }`, ...kinds.slice(1).map(() => `{ a: ${this.number()}, "1": 2 }`)].join(", ")
        : row.name === "JSON.parse"
          ? this.#pick(`"1"`, `'[1, "a"]'`, `'{ "b": 1, "2": null }'`)
          : row.name === "Object.defineProperty"
            ? `${this.#pick("{ a: 1 }", "{}", this.object())}, ${this.#pick(`"a"`, `"b"`)}, ${this.#argument(row, "descriptor")}`
            : row.name === "String.raw"
              ? this.#pick(
                  `{ raw: ["a", "b"] }, ${this.number()}`,
                  `{ raw: ["x", t0, "y"] }, 1, ${this.text()}, 3`,
                  `{ raw: [] }, 1`,
                  `{ raw: opaque(["q"]) }`,
                )
              : kinds.map((kind) => this.#argument(row, kind)).join(", ") +
                (row.ignores && kinds.length > 0 && this.#maybe(0.2)
                  ? `, ${this.#pick("n0++", "1", "opaque(2)")}`
                  : "");
    const id = this.#probes + 1;
    this.rows.set(id, rowName(row));
    const receiver = this.#name();
    switch (row.receiver) {
      case undefined: {
        const call = `${row.name}(${args})`;
        const isRejected = row.name === "Promise.reject";
        const waited = isRejected
          ? `await ${call}.${this.#pick("catch((e: any) => e)", "then(() => 1).catch((e: any) => [e])")}`
          : `await ${call}`;
        return this.probe(row.name.startsWith("Promise") ? waited : call);
      }
      case "text": {
        const call = `(${this.text()} as any).${row.name}(${args})`;
        return this.probe(row.name === "matchAll" ? `[...${call}]` : call);
      }
      case "number":
        return this.probe(
          `(${this.number()} as any).${row.name}(${row.name === "toString" ? this.#pick("", "2", "16", "undefined") : args})`,
        );
      case "object":
        return this.probe(`(${this.object()} as any).${row.name}(${this.#pick(args, `"a"`, `"b"`)})`);
      case "list": {
        const value = this.#maybe(0.2)
          ? this.list()
          : this.#pick("[1, 2, 3]", `["a", "b", "a"]`, "[2, 1]", `[[1], [2, 3]]`, `[0, "", 3]`);
        const iterator = ["entries", "keys", "values"].includes(row.name);
        const call = `${receiver}.${row.name}(${args})`;
        return `const ${receiver}: any = ${value}; ${this.probe(iterator ? `[...${call}]` : call)} ${this.probe(receiver)}`;
      }
      case "collection": {
        const set = row.name === "add" || (row.name !== "set" && row.name !== "get" && this.#maybe(0.5));
        const value = set ? `new Set([1, "a", ${this.text()}])` : `new Map([["a", 1], ["b", ${this.number()}]])`;
        const key =
          this.#maybe(0.6) && row.takes[0] === "primitive"
            ? [`"a"`, ...kinds.slice(1).map((kind) => this.#argument(row, kind))].join(", ")
            : args;
        const iterator = ["entries", "keys", "values"].includes(row.name);
        const call = `${receiver}.${row.name}(${row.name === "get" && this.#maybe(0.3) ? `opaque("a")` : key})`;
        return `const ${receiver}: any = ${value}; ${this.probe(iterator ? `[...${call}]` : call)} ${this.probe(receiver)} ${this.probe(`${receiver}.size`)}`;
      }
      case "generator": {
        const end = this.#pick("", `return ${this.number()};`, "return o0;");
        const made = `(function* (): any { ${this.#pick("", "n0++;", "try { yield 0; } finally { n0 = 2; }")} const x: any = yield ${this.#pick("1", "n0")}; ${this.#pick("", "n0 = x;")} yield [x, n0]; ${end} })()`;
        const call = `${receiver}.${row.name}(${args})`;
        // The first of the probes shows the row.
        const shown = this.probe(call);
        const change = this.#pick(
          "",
          "n0 = 6;",
          `${receiver}.next(4);`,
          `if (flip()) ${receiver}.next();`,
          `call(() => ${receiver}.next());`,
          `for (const y of ${receiver}) { ${this.probe("y")} break; }`,
        );
        return `const ${receiver}: any = ${made}; ${shown} ${this.probe("n0")} ${change} ${this.probe(`${receiver}.next(5)`)} ${this.probe("n0")} ${this.probe(call)}`;
      }
      case "iterator": {
        const value = this.#pick("[1, 2]", "l0", `["a", o0]`, "[]");
        const made = `${this.#pick(value, value, `new Set([1, n0, "a"])`, `new Map([[1, n0], [2, 3]])`, `${receiver}m`)}.${this.#pick("values", "entries", "keys")}()`;
        const change = this.#pick(
          `${receiver}m.delete(1);`,
          `${receiver}.next(); ${receiver}m.delete(1);`,
          `${receiver}.next(); ${receiver}m.set(1, 5); ${receiver}m.set(3, 5);`,
          "",
          `${receiver}.next();`,
          `if (flip()) ${receiver}.next();`,
          "l0.push(5);",
          "l0 = [1];",
        );
        const call = `${receiver}.${row.name}(${args})`;
        return `const ${receiver}m: any = new Map([[1, 2], [2, 4]]); const ${receiver}: any = ${made}; ${change} ${this.probe(call)} ${this.probe(`[...${receiver}]`)} ${this.probe(call)}`;
      }
      case "date": {
        const valid = this.#pick(
          `"2024-02-29"`,
          "0",
          "86400000",
          `"2021-12-31T23:30:00+02:00"`,
          `Date.parse("2020-05-05")`,
        );
        // An invalid date throws.
        const value =
          row.name === "toISOString" ? valid : this.#pick(valid, valid, valid, valid, valid, "n0", "NaN", `"x"`);
        const change = this.#maybe(0.8)
          ? ""
          : this.#pick(`${receiver}.setTime(5);`, `alter(${receiver});`, `if (flip()) ${receiver}.setUTCDate(2);`);
        const call = `${receiver}.${row.name}(${args})`;
        return `const ${receiver}: any = new Date(${value}); ${change} ${this.probe(call)} ${this.probe(`new Date(${receiver}).getTime() ${this.#pick("> 5", "=== 0")}`)}`;
      }
      case "pattern": {
        const value = this.pattern(this.#pick("", "", "i", "g"));
        const change = this.#pick(
          "",
          "",
          `${receiver}.lastIndex = 1;`,
          `${receiver}.test("ab");`,
          `alter(${receiver});`,
        );
        const call = `${receiver}.${row.name}(${args})`;
        return `const ${receiver}: any = ${value}; ${change} ${this.probe(call)} ${this.probe(`"abab".replace(${receiver}, "-")`)} ${this.probe(call)}`;
      }
      case "promise": {
        const then = `(x?: any) => { ${this.probe("x")} ${this.#pick("n0++;", "", "o0.a = 1;")}`;
        const ends = this.#pick(
          ` return 5; })`,
          ` if (flip()) throw 1; return 5; }).catch(() => 1)`,
          ` return 5; }).then((y: any) => { n0 = y; })`,
        );
        const fulfilled = this.#pick(...["1", "n0", "o0", "[2]"].map((each) => `(async () => ${each})()`));
        const rejected = this.#pick(
          `Promise.reject(${this.#pick("1", `"r"`, "o0")})`,
          `(async () => { throw ${this.#pick("3", `new RangeError("r")`)}; })()`,
        );
        const either = `(async () => { if (flip()) throw 2; return 3; })()`;
        // Where it may be rejected in the end, that is caught.
        const isCaught = row.name === "finally" && this.#maybe(0.5);
        const made =
          row.name === "finally" && !isCaught
            ? fulfilled
            : row.name === "catch"
              ? this.#pick(rejected, rejected, rejected, fulfilled, either)
              : this.#pick(fulfilled, fulfilled, rejected, either);
        // The first of the probes shows the row.
        const settled = row.name === "then" ? `${made}.catch((e: any) => e?.message ?? e)` : made;
        return `${this.#pick("await ", "")}${settled}.${row.name}(${then}${ends}${isCaught ? ".catch(() => 4)" : ""}; ${this.probe("n0")}`;
      }
      case "function": {
        const made = `const ${receiver}: any = function (this: any, x: any) { return [this, x]; };`;
        const call = `${receiver}.${row.name}(${args})`;
        return `${made} ${this.probe(row.name === "bind" ? `${call}(1)` : call)}`;
      }
    }
  }

  /** Known values for what may have become unknown. */
  anew(): string {
    return this.#pick(
      "",
      `n0 = ${String(this.#pick(0, 1, 2))};`,
      `t0 = "b"; n0 = 3;`,
      `o0 = { a: 1, c: "y" };`,
      `l0 = [2, "z"];`,
    );
  }

  /** What other files may call, in any order. */
  exports(): string {
    if (this.#maybe(0.85)) return "";
    this.#uses("exports");
    const name = this.#name();
    return this.#pick(
      `export const ${name} = { a: ${this.number()}, b: [1] }; export const ${name}u = () => { ${this.probe(`${name}.a`)} ${this.probe(`[...${name}.b]`)} ${this.probe("n0")} };`,
      `export const ${name} = (v: any) => { ${this.#assignment()} return ${this.#pick("o0", "l0", "n0")}; }; export function ${name}u() { ${this.probe("n0")} ${this.probe("o0.a")} ${this.probe("l0.length")} ${this.statement(1)} }`,
      `export class ${name} { v: any = 1; readonly _w = { a: 2 }; #x = ${this.number()}; static s: any = 1; set(v: any) { this.#x = v; ${this.#assignment()} } get() { return this._w; } use() { ${this.probe("this.v")} ${this.probe("this.#x")} ${this.probe("this._w.a")} ${this.probe(`${name}.s`)} ${this.probe("this.get()")} } }`,
    );
  }

  #block(depth: number): string {
    const count = 1 + Math.floor(this.#random() * 2);
    // Names declared inside are not seen outside.
    const kept = Object.entries(this.names).map(([type, names]) => [type, names.length] as const);
    const text = Array.from({ length: count }, () => this.statement(depth - 1)).join(" ");
    for (const [type, length] of kept) {
      const names = Object.entries(this.names).find(([each]) => each === type)?.[1];
      names?.splice(length);
    }
    return `{ ${text} }`;
  }

  #assignment(): string {
    return this.#pick(
      `n0 = ${this.expression("number", 1)};`,
      `n0 ${this.#pick("+=", "-=", "??=", "||=", "&&=")} ${this.expression("number", 1)};`,
      `n0++;`,
      `t0 = ${this.expression("text", 1)};`,
      `o0.a = ${this.expression("any", 1)};`,
      `o0[${this.#pick(`"b"`, `t0`, "n0")}] = ${this.number()};`,
      `delete o0.${this.#pick("a", "b", "c")};`,
      `l0.push(${this.number()});`,
      `l0[(n0++, ${this.#pick("0", "n0 % 2")})] ${this.#pick("=", "+=", "??=")} n0;`,
      `o0[(n0++, "a")] ${this.#pick("=", "+=", "||=")} n0;`,
      `l0[${this.#pick("0", "1", "l0.length")}] = ${this.number()};`,
      `Object.assign(o0, ${this.object(0)});`,
      `[n0, o0.b] = [${this.number()}, n0];`,
      `({ a: o0.c, ...o0.rest } = ${this.object(0)});`,
    );
  }

  statement(depth: number): string {
    const probe = (): string => this.probe(this.expression("any", 2));
    if (depth <= 0)
      return this.#pick(
        probe,
        () => this.#assignment(),
        () => `alter(${this.#pick("o0", "l0", "1")});`,
        () => this.probe(this.#pick("n0", "o0", "l0", "t0")),
      )();
    const name = this.#name();
    const options: Readonly<Record<string, () => string>> = {
      assignment: () => this.#assignment(),
      variable: () => {
        const type = this.#pick<Exclude<Type, "any">>("number", "text", "boolean", "list", "object");
        const text = `${this.#pick("const", "let", "var")} ${name}: any = ${this.expression(type, 2)};`;
        this.names[type].push(name);
        return `${text} ${this.probe(name)}`;
      },
      "logical assignment": () =>
        `let ${name}: any = ${this.#pick("flip() ? null : 1", "opaque(1)", "flip()", "0")}; ${name} ${this.#pick("??=", "||=", "&&=")} n0++; ${this.probe(name)} ${this.probe("n0")}`,
      if: () => `if (${this.expression("boolean", 2)}) ${this.#block(depth)} else ${this.#block(depth)}`,
      "for of": () =>
        this.#loop(
          () =>
            `for (${this.#pick("const", "let", "var")} ${name} of ${this.#pick(this.list(), "l0", "new Map([[1, 2]])", "opaque([1, 2])", `"ab"`, "o0.missing ?? []")}) { /* round */ ${this.probe(name)} ${this.statement(depth - 1)} ${this.#leave()} }`,
        ),
      "for in": () =>
        this.#loop(
          () => `for (const ${name} in ${this.object()}) { /* round */ ${this.probe(name)} ${this.#leave()} }`,
        ),
      for: () =>
        this.#loop(
          () =>
            `for (let ${name} = 0; ${name} < ${this.#pick("2", "3", "opaque(2)")}; ${name}++) { /* round */ ${this.probe(name)} ${this.statement(depth - 1)} ${this.#leave()} }`,
        ),
      while: () =>
        `let ${name} = 0; ${this.#loop(() =>
          this.#maybe(0.5)
            ? `while (${name} < ${this.#pick("2", "opaque(3)")}) { /* round */ ${name}++; ${this.statement(depth - 1)} ${this.#leave()} }`
            : `do { /* round */ ${name}++; ${this.statement(depth - 1)} ${this.#leave()} } while (${name} < ${this.#pick("2", "opaque(2)")});`,
        )}`,
      switch: () =>
        `switch (${this.#pick("n0", "t0", "flip()", this.number())}) { case ${this.number()}: ${this.statement(depth - 1)} ${this.#pick("break;", "")} case ${this.text()}: ${this.probe("1")} ${this.#pick("break;", "")} default: ${this.statement(depth - 1)} case false: ${this.probe("2")} }`,
      try: () =>
        `try { ${this.statement(depth - 1)} ${this.#maybe(0.6) ? `if (${this.boolean()}) throw ${this.#pick("1", "o0", "{ a: 1 }")};` : this.#pick("(null as any).x;", "call(() => { throw 1; });", "")} ${this.statement(depth - 1)} } ${this.#pick(`catch (e: any) { ${this.statement(depth - 1)} }`, `catch (e: any) { if (e?.a) e.a = 4; } finally { ${this.statement(depth - 1)} }`)} ${this.probe("n0")}`,
      function: () => {
        const calls = this.#pick(
          `${name}(${this.number()})`,
          `${name}.call(o0, 1)`,
          `[1, 2].map(${name})`,
          `(flip() ? ${name} : () => 1)()`,
        );
        return `function ${name}(this: any, x: any = ${this.number()}, ...rest: any[]): any { ${this.statement(depth - 1)} ${this.#pick(`if (${this.boolean()}) return 1;`, "")} ${this.statement(depth - 1)} return ${this.#pick("x", "n0", "rest", "this?.a", "arguments.length")}; } ${this.probe(calls)} ${this.probe("n0")}`;
      },
      recursion: () =>
        `const ${name} = (k: number): any => { n0++; return k > 0 ? ${name}(k - 1) : k; }; ${this.probe(`${name}(${this.#pick("3", "12", "opaque(4)")})`)} ${this.probe("n0")}`,
      closure: () =>
        `const ${name}: any[] = []; for (${this.#pick("let", "var")} i${name} = 0; i${name} < 2; i${name}++) ${name}.push(() => i${name}++); ${this.probe(`${name}.map((f) => f())`)} ${this.probe(`${name}[0]()`)}`,
      later: () =>
        `${this.#pick("later", "call")}(() => { ${this.statement(depth - 1)} }); ${this.probe(this.#pick("n0", "o0", "l0"))}`,
      alter: () =>
        `alter(${this.#pick("o0", "l0", "[o0]", "{ o0 }", "() => { n0 = 3; }", "opaque(o0)")}); ${this.probe("o0")}`,
      enum: () =>
        `enum ${name} { A${this.#pick("", " = 4", ` = "x"`)}, B = ${this.#pick("1", `"y"`, "2")}, C = ${this.#pick("3", "B", `"z"`)} } ${this.probe(`${name}.${this.#pick("A", "B", "C")}`)} ${this.probe(`(${name} as any)[${this.#pick("0", "1", "4", `"A"`)}]`)} ${this.probe(name)} ${this.probe(`Object.keys(${name})`)}`,
      namespace: () =>
        `namespace ${name} { export const q = ${this.number()}; ${this.statement(depth - 1)} } ${this.probe(`${name}.q`)}`,
      class: () => this.#class(name, depth),
      "class chain": () => this.#chain(name),
      destructuring: () =>
        `const { a: ${name}a = ${this.number()}, [${this.text()}]: ${name}k, ...${name}r }: any = ${this.object()}; const [${name}x, , ${name}y = 5, ...${name}z]: any = ${this.#pick(this.list(), `"abc"`, "new Set([1, 2])")}; ${["a", "k", "r", "x", "y", "z"].map((each) => this.probe(name + each)).join(" ")}`,
      "iterable class": () => {
        const iterator = this.#pick(
          `*[Symbol.iterator]() { for (const x of this.l) { ${this.#pick("n0++;", "", "if (flip()) return;", "this.k++;")} yield x; } }`,
          `[Symbol.iterator]() { return this.l[Symbol.iterator](); }`,
          `*[Symbol.iterator]() { yield* this.l; yield this.l.length; }`,
          `[Symbol.iterator]() { return this.l.${this.#pick("values", "entries")}(); }`,
        );
        return `class ${name} { k = 0; l: any[] = [${this.number()}]; add(x: any) { this.l.push(x); return this; } ${iterator} } const ${name}i: any = new ${name}().add(2); ${this.#pick("", `if (flip()) ${name}i.add(3);`, `alter(${name}i);`)} for (const x of ${name}i) { ${this.probe("x")} ${this.#pick("", `if (${name}i.l.length < 4) ${name}i.add(5);`, `${name}i.k = 2;`, "if (flip()) break;", "n0++;")} } ${this.probe(`[...${name}i]`)} ${this.probe(`${name}i.k`)} ${this.probe(`Object.fromEntries([...${name}i].map((x, i) => [i, x]))`)}`;
      },
      decorator: () => {
        if (depth === outermost && this.#maybe(0.5)) return this.#standardDecorators(name);
        const given = this.#pick(
          "",
          "",
          " return class { v = 5; };",
          " return t;",
          " if (flip()) return;",
          " opaque(t);",
        );
        const statics = this.#pick("", "", "static s = n0++;");
        return depth === outermost
          ? `const ${name}r: any[] = []; const ${name}d = (${this.#pick("...as: any[]", "k?: any")}): any => (t: any, _c?: any) => { n0++; ${name}r.push(t);${given} }; @${name}d(${this.number()}) class ${name} { v: any = ${this.number()}; ${statics} m(): any { return [this.v, n0]; } } ${this.probe(`new ${name}().v`)} for (const C of ${name}r) { ${this.probe("new C().v")} ${this.probe("new C().m()")} } ${this.probe(`${name}r.length`)} ${this.probe("n0")}`
          : ";";
      },
      instanceof: () =>
        `class ${name}A { ${this.#pick("", "", "static [Symbol.hasInstance](): any { return flip(); }")} } class ${name}B extends ${name}A {} class ${name}C {} ${this.#pick("", "", `Object.setPrototypeOf(${name}C.prototype, ${name}B.prototype);`, `alter(new ${name}A());`)} const ${name}: any = ${this.#pick(`new ${name}B()`, `new ${name}C()`, `opaque(new ${name}A())`, "[1]", "{}", "1", `flip() ? new ${name}B() : null`, "new Map()")}; ${this.#pick("", `if (flip()) Object.setPrototypeOf(${name}, ${name}C.prototype);`)} ${[`${name}A`, `${name}B`, "Array", "Object", "Map"].map((each) => this.probe(`${name} instanceof (${each} as any)`)).join(" ")}`,
      table: () =>
        `const ${name}: any = { a: { b: ${this.number()}, c: 1 }, d: { b: ${this.number()}, c: 1 } }; const ${name}k: any = opaque(${this.#pick(`"a"`, `"d"`)}); ${this.#pick("", `if (flip()) ${name}.a = { b: 9, c: 1 };`, `alter(${name});`, `delete ${name}.d;`)} ${this.probe(`${name}[${name}k].b`)} ${this.probe(`${name}[${name}k].c`)} ${this.#pick("", `try { ${this.probe(`${name}[opaque("z")].c`)} } catch { ${this.probe("4")} }`, `const ${name}v = ${name}[${name}k]; if (!${name}v) throw 1; ${this.probe(`${name}v.c`)}`)} ${this.probe(`${name}[opaque("z")]?.c`)}`,
      "for await": () =>
        depth === outermost
          ? `${this.#pick(`async function* ${name}(): any { yield n0; n0++; yield await ${this.#pick("Promise.resolve({ a: 1 })", "2", "opaque(3)")}; }`, `const ${name} = (): any => [${this.number()}, Promise.resolve(2), opaque(3)];`)} for await (const x of ${name}()) { ${this.probe("x")} ${this.#block(depth)} } ${this.probe("n0")}`
          : ";",
      iterator: () =>
        `const ${name}: any = { [Symbol.iterator]() { n0 += 2; let k = 0; return { next: () => ({ done: k > 1, value: k++ }) }; } }; ${this.probe(this.#pick(`[...${name}]`, `Array.from(${name})`, `new Set(${name})`, `Math.max(...${name})`))} for (const x of ${name}) { ${this.probe("x")} } const [${name}p] = ${name}; ${this.probe(`${name}p`)} ${this.probe("n0")}`,
      generator: () =>
        `function* ${name}(k: any = n0${this.#pick("", "++")}): any { ${this.#pick("n0++;", "", "let q = k;")} ${this.probe("k")} yield ${this.#pick("1", "n0", "k", "o0")}; ${this.#pick("o0.a = n0;", "", this.#block(depth), "if (flip()) yield 9;", "if (flip()) return;", "try { yield 8; } finally { n0 = 5; }")} yield* ${this.#pick("[2, 3]", "l0", `(k > 0 ? ${name}(k - 1) : [])`, "opaque([4])", `"ab"`)}; ${this.probe("n0")} } ${this.#pick(
          `for (const x of ${name}(${this.#pick("", "2")})) { /* round */ ${this.probe("x")} ${this.#block(depth)} ${this.#pick("", "if (flip()) break;", "break;", "n0++;", "if (x === 2) break;")} }`,
          this.probe(`[...${name}()]`),
          this.probe(`Array.from(${name}(1)${this.#pick("", ", (x: any) => (n0++, x)")})`),
          `const ${name}g = ${name}(); ${name}g.next(); ${this.probe("n0")} ${this.probe(`[...${name}g]`)}`,
          `const ${name}g = ${name}(); n0 = 7; ${this.probe(`[...${name}g]`)} ${this.probe(`[...${name}g]`)}`,
          `const ${name}g = ${name}(); if (flip()) [...${name}g]; ${this.probe(`[...${name}g]`)}`,
          `const ${name}g = ${name}(); for (const x of ${name}g) { ${this.probe("x")} ${this.#pick(`${name}g.next();`, `for (const y of ${name}g) { ${this.probe("y")} }`, "break;")} } ${this.probe(`[...${name}g]`)}`,
          `const ${name}g = ${name}(); call(() => [...${name}g]); ${this.probe(`[...${name}g]`)}`,
          `const [${name}a, ${name}b] = ${name}(); ${this.probe(`${name}a`)} ${this.probe(`${name}b`)}`,
          `const [${name}a, ...${name}b] = ${name}(); ${this.probe(`${name}a`)} ${this.probe(`${name}b`)}`,
          `alter(${name}()); later(() => [...${name}()]); ${this.probe(`new Set(${name}())`)}`,
        )} ${this.probe("n0")} ${this.probe("o0")}`,
      "texts of objects": () => {
        const text = this.#pick(
          `return this.a + "@" + n0;`,
          "n0++; return `x${this.a}`;",
          "return flip() ? 1 : 2;",
          "this.a = 5; return this.a;",
          "return opaque(1);",
        );
        const json = this.#pick(
          "",
          "toJSON(k: any) { n0++; return { k, a: this.a }; }",
          "toJSON() { return [this.a]; }",
          "toJSON() { o0.a = 3; return undefined; }",
        );
        const other = this.#pick("", "", "valueOf() { return 7; }", "[Symbol.toPrimitive](h: any) { return h; }");
        const made = this.#pick(
          `new (class { a: any = ${this.number()}; l = [1]; toString() { ${text} } ${json} ${other} })()`,
          `{ a: ${this.number()}, toString() { ${text} }, ${json.replace(/$/, json === "" ? "" : ",")} ${other} }`,
          `new (class extends (class { toString() { return "base"; } }) { a = 1; })()`,
          "[1, [2, null], o0.a]",
        );
        const uses = [
          `\`\${${name}}-\${n0}\``,
          `${name} + ${this.#pick(`"s"`, "1", name)}`,
          `String(${name})`,
          `JSON.stringify(${name})`,
          `JSON.stringify({ x: ${name}, y: [${name}, n0] })`,
          `({ [\`\${${name}}\`]: 1 })`,
        ];
        return `const ${name}: any = ${made}; ${this.#pick("", `${name}.a = 9;`, `if (flip()) ${name}.a = 8;`, `alter(${name});`, `later(() => { ${name}.a = 4; });`)} ${this.#pick(...uses.map((each) => this.probe(each)))} ${this.probe("n0")} ${uses.map((each) => this.probe(each)).join(" ")} ${this.probe(`${name}.a`)} ${this.probe("n0")} ${this.probe("o0.a")}`;
      },
      url: () =>
        `const ${name}: any = new URL(${this.#pick(`"syslog://a.example:514/p?q=1#h"`, `"HTTPS://User:p%41ss@Host.example:443/a/../b"`, `\`tcp://\${t0 === "a" ? "x" : "y"}.example:\${6514}\``, `opaque("http://z.example")`)}); ${this.#pick("", "", `${name}.port = "99";`, `if (flip()) ${name}.hash = "k";`, `alter(${name});`, `call(() => { ${name}.pathname = "/z"; });`)} const { protocol: ${name}a, port: ${name}b }: any = ${name}; ${this.probe(`[${name}a, ${name}b]`)} ${["host", "hostname", "pathname", "search", "hash", "href", "username", "password", "origin", "missing"].map((each) => this.probe(`${name}.${each}`)).join(" ")} ${this.probe(`typeof ${name}`)}`,
      conversion: () =>
        `const ${name}: any = { ${this.#pick("toString", "valueOf", "[Symbol.toPrimitive]")}() { n0 = 8; o0.a = 9; return "1"; } }; ${this.probe(this.#pick(`\`\${${name}}\``, `${name} + 1`, `o0[${name}]`, `[${name}].join()`, `${name} == 1`, `String(${name})`, `Number(${name}) < 2`, `"abc".includes(${name})`))} ${this.probe("n0")}`,
      json: () =>
        `${this.probe(`JSON.stringify({ a: n0, b: { toJSON() { n0 = 6; return 1; } } })`)} ${this.probe("n0")} ${this.probe(`JSON.parse(JSON.stringify(${this.list()}))`)}`,
      "defined property": () => {
        const define = (): string =>
          `Object.defineProperty(${name}, ${this.#pick(`"a"`, `"b"`, "t0")}, ${this.#descriptor()});`;
        const change = this.#pick(
          "",
          `if (flip()) ${define()}`,
          `alter(${name});`,
          `call(() => { ${define()} });`,
          `${name}.w = 5;`,
          `try { ${name}.a = 6; } catch {}`,
          `try { delete ${name}.a; } catch {}`,
          `try { ${define()} ${define()} } catch {}`,
          `for (const x of [1]) { /* round */ ${define()} }`,
        );
        const read = this.#pick(
          `{ ...${name} }`,
          `Object.values(${name})`,
          `Object.keys(${name})`,
          `Object.entries(${name})`,
          `Object.assign({}, ${name})`,
          `(({ w, ...r }: any) => r)(${name})`,
          `((r: any[]) => { for (const k in ${name}) r.push(k); return r; })([])`,
          `JSON.stringify(${name})`,
        );
        return `const ${name}: any = { w: 1, ${this.#pick("", "a: 4,", "get a() { return this.w; }, set a(v) { this.w = v; },", "get 1() { this.w++; return 2; },", "get a() { o0.a = this.w; return n0++; },")} z: 3 }; try { ${define()} } catch {} ${this.probe(`${name}.a`)} ${change} ${this.probe(`${name}.b`)} ${this.probe(this.#pick(read, read, read).replace(/^\{.*\}$/, "($&)"))} ${this.probe(`${name}.w`)} ${this.probe("n0")} ${this.probe("o0")}`;
      },
      accessors: () =>
        `const ${name}: any = { w: 1, get g() { return this.w++; }, set g(v) { this.w = v; o0.a = v; } }; ${name}.g = ${this.number()}; ${this.probe(`${name}.g`)} ${this.probe(`${name}.w`)} ${this.probe(this.#pick(`{ ...${name} }`, `Object.values(${name})`, `structuredClone({ w: 1 })`, `Object.assign({}, ${name})`))} ${this.probe(`${name}.w`)} ${this.probe("o0")}`,
      frozen: () =>
        `const ${name}: any = Object.freeze({ a: 1, b: [1] }); try { ${name}.a = 2; } catch {} ${name}.b.push(2); ${this.probe(name)}`,
      async: () =>
        `const ${name} = async () => { ${this.statement(depth - 1)} ${this.#pick("await null;", "await opaque(1);", "")} ${this.statement(depth - 1)} ${this.#pick("if (flip()) throw 1;", "")} ${this.probe("n0")} return ${this.number()}; }; ${depth === outermost ? this.#pick(`${name}().catch(() => 1);`, `await ${name}().catch(() => 2);`, `try { await ${name}(); } catch {}`) : `${name}().catch(() => 1);`} ${this.probe("n0")} ${this.#assignment()}`,
      label: () =>
        `l${name}: for (const x of [1, 2, 3]) { for (const y of [1, 2]) { ${this.probe("x * y")} if (${this.#pick("x === y", "flip()", "y > 1", "x > 1 && y > 1")}) ${this.#pick("continue", "break")} l${name}; ${this.probe("y")} } } ${this.probe("3")}`,
      "label block": () =>
        `l${name}: { ${this.probe("1")} if (${this.boolean()}) break l${name}; ${this.statement(depth - 1)} } ${this.probe("2")}`,
      builder: () =>
        `class ${name} { #on: any = 1; list: any[] = []; set(v: any) { this.#on = v; this.list.push(v); return this; } get on() { return this.#on; } } const ${name}b: any = new ${name}().set(${this.number()})${this.#pick("", ".set(4)")}; ${this.probe(`${name}b.on`)} ${this.probe(`${name}b.list`)} if (flip()) ${name}b.set(7); ${this.probe(`${name}b.on`)}`,
      tagged: () =>
        `const ${name} = (s: any, ...v: any[]) => { n0 = v[0]; ${this.#pick("", "try { s[0] = 1; } catch {}", "alter(s);")} return ${this.#pick("v", "[...s]", `s.map((x: any, i: any) => x + (v[i] ?? "")).join("")`, "s.raw[0]", "s.length", "s.raw.join()", "String.raw(s, ...v)", "s === s.raw", "String.raw({ raw: s.raw }, 1)")}; }; ${this.probe(`${this.#pick(name, "String.raw")}\`a\\n\${${this.number()}}b\``)} ${this.probe("n0")}`,
      computed: () =>
        `const ${name}: any = { [\`k\${n0}\`]: 1, ["a"]: 2, [opaque("q")]: 3, z: 4 }; ${this.probe(name)} ${this.probe(`${name}.a`)} ${this.probe(`${name}.z`)} ${this.probe(`Object.keys(${name})`)}`,
      exceptions: () =>
        `const ${name} = () => { try { ${this.#pick("return 1;", "throw 2;", "if (flip()) return 3;", "")} ${this.statement(depth - 1)} } catch { ${this.#pick("return 4;", "")} } finally { n0++; ${this.#pick("", "return 5;", "")} } return 6; }; ${this.probe(`${name}()`)} ${this.probe("n0")}`,
      "requested one by one": () => {
        const yielded = (): string =>
          this.#pick(
            `yield ${this.#pick("1", "n0", "k", "[k, n0]", "o0", "{ a: k }")};`,
            `${name}s = yield n0;`,
            `const ${this.#name()}: any = yield ${name}s;`,
            `yield* ${this.#pick("[2, 3]", "l0", `"ab"`, `new Set([1, n0])`, `(k > 0 ? ${name}(k - 1) : [])`, "opaque([4])", `${name}p`, `${name}k`)};`,
            `const ${this.#name()}r: any = yield* ${this.#pick(`(k > 0 ? ${name}(k - 1) : [])`, `${name}p`)}; n0 = 3;`,
          );
        const step = (): string =>
          this.#pick(
            () => yielded(),
            () => yielded(),
            () =>
              `if (${this.#pick("k > 0", "n0 > 1", "flip()", "true")}) { ${yielded()} } ${this.#pick("", "else { n0 = 9; }", `else { ${yielded()} }`)}`,
            () =>
              `for (let i = 0; i < 2; i++) { /* round */ ${this.#pick("", "if (i === n0) continue;", "if (n0 > 4) break;")} ${yielded()} n0++; }`,
            () =>
              `for (const x of ${this.#pick("l0", "[1, 2]", `${name}p`, `new Map([[1, k]])`)}) { /* round */ ${yielded()} ${this.#pick("", "l0.push(k);", "if (x === 2) break;")} }`,
            () => `while (n0 < 3) { /* round */ n0++; ${yielded()} }`,
            () =>
              `try { ${yielded()} ${this.#pick("", "if (n0 > 2) throw n0;", "if (flip()) throw 1;")} } ${this.#pick("finally { n0 = 5; }", "catch (e) { o0.a = e; }", "catch { return 7; } finally { n0++; }", "finally { yield 6; }")}`,
            () => this.statement(depth - 1),
            () => this.#assignment(),
            () => `if (${this.#pick("n0 > 2", "k > 1", "flip()")}) return ${this.number()};`,
          )();
        const call = `${name}(${this.#pick("", "1", "2", "n0")})`;
        const used = (): string =>
          this.#pick(
            () =>
              `${this.probe(`${name}g.next(${this.#pick("", "n0", "o0")})`)} ${this.#assignment()} ${this.probe(`${name}g.next(4).value`)}`,
            () =>
              `for (let r = ${name}g.next(); !r.done; r = ${name}g.next(n0)) { /* round */ ${this.probe("r.value")} ${this.#pick("", "n0++;", "if (n0 > 6) break;", this.#assignment())} }`,
            () =>
              `{ let r: any; while (!(r = ${name}g.next()).done) { /* round */ ${this.probe("r.value")} } ${this.probe("r")} }`,
            () =>
              `for (const x of ${name}g) { /* round */ ${this.probe("x")} ${this.#pick("break;", "if (flip()) break;", "if (n0 > 2) break;", "n0++;", `${name}g.next();`, "l0.push(n0);", "if (n0 > 3) continue; n0 += 2;", `${name}g.return(1);`)} ${this.probe("n0")} }`,
            () =>
              `try { for (const x of ${name}g) { /* round */ ${this.probe("x")} if (${this.#pick("n0 > 1", "flip()", "true")}) throw x; } } catch (e) { ${this.probe("e")} }`,
            () =>
              `{ const [a${this.#pick("", "= n0++")}, ${this.#pick("", "b")}${this.#pick("", ", ...c")}]: any = ${name}g; ${this.probe("a")} ${this.probe("n0")} }`,
            () => this.probe(`${name}g.return(${this.#pick("", "o0", "2")})`),
            () => this.probe(`[...${name}g]`),
            () => this.probe(`Array.from(${name}g, (x: any) => (n0++, x))`),
            () => this.probe(`new Set(${name}g).size`),
            () => this.probe(`Object.fromEntries([...${name}g].map((x, i) => [i, x]))`),
            () => `call(() => ${name}g.next());`,
            () => `if (flip()) ${this.#pick(`${name}g.next();`, `[...${name}g];`)}`,
            () =>
              `{ const h = ((it: any) => ({ it, n: 0, *[Symbol.iterator](): any { for (const x of this.it) { this.n++; yield x; } } }))(${name}g); for (const x of h) { ${this.probe("x")} if (h.n > 1) break; } ${this.probe("h.n")} }`,
          )();
        return `let ${name}s: any = 0; const ${name}p: any = { k: 0, ${this.#pick(
          `[Symbol.iterator]() { let i = 0; return { next: () => (n0++, i < 2 ? { done: false, value: i++ } : { done: true, value: "end" }) }; }`,
          `next() { return { done: ++this.k > 2, value: this.k }; }, [Symbol.iterator]() { return this; }`,
          `[Symbol.iterator]() { return { i: 0, next() { return { done: this.i > 1, value: this.i++ }; }, return(v: any) { n0 = 11; return ${this.#pick("{ done: true, value: v }", "{}", "opaque({})")}; } }; }`,
          `*[Symbol.iterator]() { yield 1; yield this.k++; }`,
        )} }; function* ${name}k0(): any { yield "k"; return n0; } const ${name}k: any = ${name}k0(); function* ${name}(k: any = 1): any { ${step()} ${yielded()} ${step()} ${this.#pick("", "return k;", "return [n0];")} } const ${name}g: any = ${this.#pick(call, call, call, `${name}p[Symbol.iterator]()`, `${name}p`.replace(/^/, "(").replace(/$/, `) && ${call}`))}; ${used()} ${used()} ${this.probe("n0")} ${this.probe("o0")} ${this.probe(`[...${name}p]`)} function* ${name}d(): any { const v: any = yield 1; yield [v]; } function* ${name}e(): any { yield* ${name}d(); } const ${name}f = ${name}e(); ${name}f.next(); ${this.probe(`${name}f.next(n0)`)} ${this.probe(`${name}f.next(o0).value`)}`;
      },
      "async sequence": () => {
        if (depth !== outermost) return ";";
        const step = (): string =>
          this.#pick(
            `yield n0;`,
            `n0 = await ${this.#pick("2", `Promise.resolve(3)`, "opaque(1)", `(async () => 4)()`)};`,
            `yield* ${this.#pick("[1, 2]", "[Promise.resolve(5)]", "l0")};`,
            `for (let i = 0; i < 2; i++) { yield [i, n0]; n0++; }`,
            `if (n0 > 2) return;`,
            `try { yield Promise.resolve(n0); } finally { n0 = 8; }`,
            `for await (const y of [n0, Promise.resolve(1)]) { yield y; }`,
          );
        const made = this.#pick(
          `async function* ${name}(): any { ${step()} ${step()} ${step()} }`,
          `const ${name} = (): any => ({ [Symbol.asyncIterator]() { let i = 0; return { next: async () => ({ done: i > 1, value: i++ }) }; } });`,
          `class ${name}C { n = 0; async *[Symbol.asyncIterator](): any { ${step()} yield this.n++; ${step()} } } const ${name}c: any = new ${name}C(); const ${name} = (): any => ${name}c;`,
        );
        return `${made} for await (const x of ${name}()) { /* round */ ${this.probe("x")} ${this.#pick("", "n0++;", "if (n0 > 3) break;", "if (flip()) break;", this.#block(depth))} } ${this.probe("n0")} ${this.#pick("", `await (async () => { for await (const x of ${name}()) { ${this.probe("x")} break; } })();`, `(async () => { for await (const x of ${name}()) { ${this.probe("x")} n0++; } })().catch(() => 1);`)} ${this.probe("n0")}`;
      },
      "thrown errors": () => {
        const decided = (): string => this.#pick("true", "false", "n0 > 1", `t0 === "b"`, "flip()", "k > 1", "k > 1");
        const thrown = (): string =>
          this.#pick(
            `new Error(${this.text()})`,
            `new RangeError("r", { cause: n0 })`,
            `new ${name}E(k)`,
            `new ${name}E(n0)`,
            "o0",
            "k",
            "TypeError(t0)",
          );
        const fails = this.#pick(
          `JSON.parse("{" + k)`,
          "(k > 1 ? null : { x: 1 } as any).x",
          "(undefined as any)(n0++)",
          "call(() => { throw 5; })",
          "Object.freeze([k]).push(1)",
          "(Object.freeze({ a: 1 }) as any).a = 2",
          "`${{ toString() { throw 6; } } as any}`",
          "[...(k as any)]",
          "({ get y(): any { throw k; } }).y",
          "opaque(k).missing.x",
          "[3, 1].map((x: any) => { if (x === k) throw x; n0 += x; return x; })",
          "alter(o0)",
          `const_(n0)`.replace("const_", "opaque"),
          `new ${name}E(1).m()`,
        );
        const seen = this.#pick(
          "e",
          "e?.message",
          "e?.name",
          "e instanceof Error",
          `e instanceof ${name}E && e.code`,
          "e instanceof RangeError",
          "e?.cause ?? 1",
          "[e?.code, e?.toString === undefined]",
        );
        const handler = this.#pick(
          `return ${seen};`,
          `if (e instanceof ${name}E) return e.code; throw e;`,
          `if (!(e instanceof Error)) throw e; n0 += 2;`,
          `n0++; ${this.#assignment()}`,
          `o0 = { a: e };`,
          `e.message = "m"; return e?.message;`,
          `throw new Error("again");`,
        );
        const last = this.#pick(
          "",
          "",
          "finally { n0++; }",
          `finally { ${this.statement(depth - 1)} }`,
          "finally { if (n0 > 2) return 9; }",
          "finally { if (flip()) return 8; }",
        );
        const body = `try { if (${decided()}) throw ${thrown()}; ${this.#pick("n0 = 4;", "", `${fails};`, `${name}c(k);`, `return ${fails.startsWith("(Object") ? "1" : fails};`)} ${this.#pick("", this.statement(depth - 1))} } catch (e: any) { ${handler} } ${last} return [k, n0];`;
        const call = `${name}(${this.#pick("1", "2", "n0", "opaque(2)")})`;
        const used = this.#pick(
          `let ${name}r: any; try { ${name}r = ${call}; } catch (e: any) { ${name}r = ${seen}; } ${this.probe(`${name}r`)}`,
          `for (const k of [1, 2]) { let r: any = 0; try { r = ${name}(k); } catch { ${this.#pick("continue;", "r = 7;", "break;")} } ${this.probe("r")} }`,
          `const ${name}r = (() => { try { return { ok: true, value: ${call} }; } catch (error) { return { ok: false, error }; } })(); ${this.probe(`${name}r.ok`)} ${this.probe(`${name}r`)}`,
          depth === outermost
            ? `let ${name}r: any; try { ${name}r = await (async () => { ${this.#pick("await null;", "")} return ${call}; })(); } catch (e: any) { ${name}r = ${seen}; } ${this.probe(`${name}r`)}`
            : `(async () => ${call})().catch((e: any) => { ${this.probe(seen)} });`,
          depth === outermost
            ? this.probe(
                `(await Promise.allSettled([1, 2].map(async (k) => ${name}(k)))).map((r: any) => r.value ?? r.reason?.message)`,
              )
            : `try { try { ${this.probe(call)} } finally { n0 += 3; ${this.probe("n0")} } } catch (e: any) { ${this.probe(seen)} }`,
        );
        return `class ${name}E extends Error { ${this.#pick("", `override name = "E";`)} constructor(readonly code: any) { super(\`code \${code}\`); ${this.#pick("", "if (code > 1) throw code;")} } m(): any { throw this; } } const ${name}c = (k: any): void => { ${this.statement(depth - 1)} if (k > 1) throw ${thrown()}; }; const ${name} = (k: any): any => { ${body} }; ${used} ${this.probe("n0")} ${this.probe("o0")}`;
      },
      "order of evaluation": () => {
        const key = (): string => `[(${name}k++, "${this.#pick("a", "b", "c")}")]`;
        const target = (): string => `${this.#pick(`${name}o`, `(${name}k++, ${name}o)`)}${key()}`;
        const value = (): string => this.#pick(`${name}k`, `${name}k++`, `(${name}k += 2)`);
        const written = this.#pick(
          `${target()} ${this.#pick("=", "+=", "??=", "||=", "&&=")} ${value()};`,
          `[${target()} = ${value()}, ${target()}] = [${this.#pick("undefined", value())}, ${value()}];`,
          `({ a: ${target()} = ${value()}, ${key()}: ${target()} } = { get a() { return ${value()}; }, b: ${value()} } as any);`,
          `${target()} = ${target()} = ${value()};`,
          `for (${target()} of [${value()}, ${value()}]) { ${this.probe(`${name}k`)} }`,
          `((...xs: any[]) => { ${name}o.a = xs; })(${value()}, ${target()}, ${value()});`,
        );
        return `let ${name}k = 0; const ${name}o: any = { a: 5 }; ${written} ${this.probe(`${name}o`)} ${this.probe(`${name}k`)}`;
      },
      super: () => {
        const called = this.#pick("super.m()", "[super.m()]", `super["m"]()`, "(() => super.m())()");
        const read = this.#pick("super.y", "this.y", "super.g");
        return `class ${name}B { static y: any = ${this.number()}; static m(): any { return ["static", this.y]; } m(): any { return "own"; } static get g(): any { return [this.y]; } get g(): any { return 1; } } class ${name} extends ${name}B { static ${this.#pick("y", "z")}: any = 8; static m(): any { return [${called}, ${read}]; } m(): any { return ${called}; } } ${this.probe(`${name}.m()`)} ${this.probe(`new ${name}().m()`)}`;
      },
      "stored iterator": () => {
        const isList = this.#maybe(0.5);
        const made = isList
          ? this.#pick("[1, 2, 3]", "l0", "[o0]")
          : this.#pick(`new Map<any, any>([["a", 1], ["b", o0]])`, "new Set<any>([1, 2])");
        const method = this.#pick("values()", "keys()", "entries()", "[Symbol.iterator]()");
        const change = (): string =>
          this.#pick(
            "",
            "",
            isList ? `${name}l.push(n0);` : `${name}l.delete(1);`,
            isList ? `${name}l.length = 1;` : `${name}l.clear();`,
            `if (flip()) [...${name}];`,
            `call(() => [...${name}]);`,
            `${name}.next();`,
          );
        const use = (): string =>
          this.#pick(
            this.probe(`[...${name}]`),
            this.probe(`Array.from(${name}, (x: any) => x)`),
            this.probe(`new Set(${name}).size`),
            this.probe(
              this.#pick(
                `${name}.length`,
                `${name}[0]`,
                `Array.isArray(${name})`,
                `JSON.stringify([${name}])`,
                `typeof ${name}`,
                `[1].concat(${name}).length`,
              ),
            ),
            `const [${this.#name()}] = ${name}; ${this.probe(`[...${name}]`)}`,
            `for (const x of ${name}) { /* round */ ${this.probe("x")} ${this.#pick("", "break;", "if (flip()) break;", change(), `for (const y of ${name}) { ${this.probe("y")} }`)} }`,
            `try { for (const x of ${name}) { ${this.probe("x")} ${this.#pick("", "throw 1;", "if (flip()) throw 1;")} } } catch {}`,
          );
        return `const ${name}l: any = ${made}; const ${name}: any = ${name}l.${method}; ${change()} ${use()} ${change()} ${use()} ${this.probe(`${name}l`)}`.replace(
          ".[",
          "[",
        );
      },
      instances: () => {
        const known = this.#pick(
          `{ ...${name}i }`,
          `Object.keys(${name}i)`,
          `Object.entries(${name}i)`,
          `Object.assign({ z: 1 }, ${name}i)`,
          `({ v: 0, ...${name}i, w: 2 })`,
          `(({ v, ...r }: any) => [v, r])(${name}i)`,
          `["v" in ${name}i, "m" in ${name}i, "toString" in ${name}i, Object.hasOwn(${name}i, "v"), Object.hasOwn(${name}i, "m"), "zz" in ${name}i]`,
          `((r: any[]) => { for (const k in ${name}i) { r.push(k); ${this.#pick("", `${name}i.v = 8;`)} } return r; })([])`,
          `structuredClone({ ...${name}i, f: 1 })`,
          `JSON.stringify(${name}i)`,
          `JSON.stringify([${name}i, { a: ${name}i }])`,
        );
        const change = this.#pick(
          "",
          "",
          `${name}i.v = 3;`,
          `if (flip()) ${name}i.u = 3;`,
          `alter(${name}i);`,
          `delete ${name}i.v;`,
          `delete ${name}i.v; ${name}i.v = 7;`,
          `if (flip()) delete ${name}i.u;`,
          `Object.defineProperty(${name}i, "h", { value: 5 }); ${this.probe(`${name}i.h`)} ${this.#pick("", `try { ${name}i.h = 6; } catch {}`, `try { delete ${name}i.h; } catch {}`)} ${this.probe(`${name}i.h`)}`,
          `Object.defineProperty(${name}i, "v", { value: 5 });`,
          `if (flip()) Object.defineProperty(${name}i, "h", { value: 5 }); ${this.probe(`${name}i.h`)}`,
          `Object.freeze(${name}i); try { delete ${name}i.v; } catch {}`,
          `${name}i.m();`,
        );
        return `class ${name}B { u: any = ${this.number()}; } class ${name} extends ${name}B { v: any = 1; #p = 2; readonly f = () => this.#p; get g(): any { return 3; } m(): any { ${this.#pick("(this as any).w = 9;", "this.v = 4;", "")} return new (this.constructor as any)(); } ${this.#pick("", "constructor(public k: any = 1) { super(); }", `[opaque("q")] = 1;`, `constructor() { super(); if (flip()) (this as any).x = 1; }`)} } const ${name}i: any = new ${name}(); ${change} ${this.probe(known)} ${this.probe(`${name}i.constructor === ${name}`)} ${this.probe(`${name}i.constructor.name.length > 0`)} ${this.probe(`${name}i.m().v`)} ${this.probe(`{ ...${name}i }.v`.replace(/^/, "(").replace(/$/, ")").replace(".v)", ").v"))}`;
      },
      "list with gaps": () => {
        const made = this.#pick(
          `[1, ...(flip() ? [2, "x"] : []), 3]`,
          `[[1], ...(flip() ? [[2]] : [[3], [4]])]`,
          `[1, 2, 3].filter((x: any) => (n0++, ${this.#pick("flip()", "x < 3 || flip()", "opaque(x) > 1")}))`,
          `[1].concat(flip() ? [n0] : [], 5 as any)`,
          `[1, 2].flatMap((x: any) => (flip() ? [x] : []))`,
          "[o0, 1]",
        );
        const change = this.#pick(
          "",
          `if (flip()) ${name}.push(${this.number()});`,
          `if (flip()) { ${name}.push(o0, 7); n0++; }`,
          `${name}.push(8);`,
          `alter(${name});`,
          `later(() => ${name}.push(1));`,
          `if (flip()) ${name}.pop();`,
          `try { call(() => { throw 1; }); ${name}.push(6); } catch {}`,
        );
        const use = (): string =>
          this.#pick(
            `for (const x of ${name}) { /* round */ ${this.probe("x")} n0++; ${this.#pick("", "if (x === 2) break;", "if (flip()) continue;", "if (x === 3) { n0 = 9; }", this.#block(depth))} ${this.probe("n0")} }`,
            `${name}.forEach((x: any, i: any) => { ${this.probe("[x, i]")} ${this.#pick("n0++;", "l0.push(x);", "")} });`,
            this.probe(`${name}.map((x: any, i: any) => ${this.#pick("[x]", "i", "(n0++, x)")})`),
            this.probe(
              `${name}.${this.#pick(`filter((x: any) => ${this.#pick("x", "x > 1", "flip()")})`, "flatMap((x: any) => [x, x])", "slice(1)", "concat([4])", "length", "includes(1)", "join()", "reduce((a: any, x: any) => a + x, 0)", "reduce((a: any, x: any) => { a.push(x); return a; }, [] as any[])", "[0]", "[1]", "at(-1)", "find((x: any) => x === 3)", "findIndex((x: any) => x === 3)", "some((x: any) => x === 2)", "every((x: any) => x !== 2)", "toSorted((a: any, b: any) => (n0++, 0))", "push(1)", "indexOf(3)", "flat()", "entries().next().value", "values().next().value")}`,
            ),
            this.probe(`[0, ...${name}, 9]`),
            this.probe(`((...xs: any[]) => xs.length)(...${name})`),
            this.probe(`JSON.stringify(${name})`),
            this.probe(`new Set(${name}).size`),
            this.probe(`new Map(${name}.map((x: any, i: any) => [x, i])).size`),
            `{ const [${name}p, ...${name}q] = ${name}; ${this.probe(`${name}p`)} ${this.probe(`${name}q`)} }`,
            this.probe(`{ ...${name} }`.replace(/^/, "(").replace(/$/, ")")),
          );
        return `const ${name}: any = ${made}; ${change} ${use()} ${this.probe("n0")} ${use()} ${this.probe("n0")} ${this.probe(name)}`.replaceAll(
          /(?<![.?])\.\[/g,
          "[",
        );
      },
      "set in all arms": () => {
        const value = (): string => this.#pick("1", "2", "n0", `"s"`);
        const set = `${name} = ${value()};`;
        const arm = (): string =>
          `{ ${this.#pick("", `${name} = 8;`)} ${set} ${this.#pick("", `if (flip()) ${name} = ${value()};`, "n0++;", "if (flip()) throw 1;", `call(() => { ${name} = 6; });`, `if (flip()) ${name} = 3; else ${name} = 4;`)} }`;
        const branch = this.#pick(
          `if (flip()) ${arm()} else ${this.#pick(arm(), "{ n0++; }", arm(), "{ throw 2; }")}`,
          `switch (opaque(n0)) { case 1: ${name} = 1; break; case 2: ${name} = 2; ${this.#pick("break;", "", "throw 1;")} default: ${this.#pick(`${name} = 5;`, "")} }`,
          `if (flip()) { if (flip()) ${arm()} else ${arm()} } ${this.#pick("", `else ${arm()}`)}`,
          `for (const x of [1, 2]) { if (flip()) ${arm()} else { ${this.#pick("break;", `${name} = x;`, "continue;")} } ${this.probe(name)} }`,
          `(() => { if (flip()) { ${name} = 1; return; } else ${arm()} ${this.probe(name)} })();`,
        );
        const text = this.#maybe(0.5) ? `try { ${branch} ${this.probe(name)} } catch {}` : branch;
        return `let ${name}: any${this.#pick("", " = 0")}; ${text} ${this.probe(name)}`;
      },
      "generator pipeline": () => {
        const source = this.#pick(`${name}s()`, "[1, 2, 3].values()", "l0", `${name}k`, `${name}k`);
        const between = this.#pick(
          "",
          "n0++;",
          `[...${name}k];`,
          "if (flip()) break;",
          `${name}k.next();`,
          "if (x === 2) break;",
          `if (flip()) [...${name}k];`,
        );
        const chain = this.#pick(
          `${name}m(${name}w(${source}))`,
          `${name}w(${source})`,
          `${name}m(${name}m(${source}))`,
        );
        const use = this.#pick(
          `for (const x of ${chain}) { /* round */ ${this.probe("x")} ${this.probe("n0")} ${between} }`,
          this.probe(`[...${chain}]`),
          `const ${name}c = ${chain}; ${this.#pick("", `[...${name}k];`, "n0 = 5;")} for (const x of ${name}c) { /* round */ ${this.probe("x")} ${between} } ${this.probe(`[...${name}c]`)}`,
        );
        return `function* ${name}s(): any { ${this.#pick("n0++;", "")} yield 1; ${this.#pick("n0 = 4;", "", "if (flip()) return;")} yield n0; } const ${name}k: any = ${name}s(); function* ${name}w(l: any): any { for (const i of l) { ${this.#pick("", "n0++;")} if (${this.#pick("i", "i !== 2", "flip()")}) yield i; } } function* ${name}m(l: any, f: any = (i: any) => [i]): any { for (const i of l) yield f(i); ${this.#pick("", "yield* l;", "yield n0;")} } ${use} ${this.probe(`[...${name}k]`)} ${this.probe("n0")}`;
      },
      symbols: () =>
        `const ${name}: any = ${this.#pick(`Symbol("k")`, `Symbol.for("k")`, "Symbol()", `flip() ? Symbol("a") : Symbol.for("k")`)}; const ${name}o: any = { [${name}]: ${this.number()}, [Symbol.for("k")]: 2, [Symbol("k")]: 3, a: 4 }; ${this.#pick("", `${name}o[${name}] = 5;`, `delete ${name}o[${name}];`, `alter(${name}o);`, `if (flip()) ${name}o[${name}] = 6;`)} ${this.probe(`${name}o[${name}]`)} ${this.probe(`({ ...${name}o })[${name}]`)} ${this.probe(`${name}o[Symbol("k")]`)} ${this.probe(`${name} === Symbol.for("k")`)} ${this.probe(`Object.keys(${name}o)`)} ${this.probe(`${name} in ${name}o`)} ${this.probe(`typeof ${name}`)} const { [${name}]: ${name}d, ...${name}r } = ${name}o; ${this.probe(`${name}d`)} ${this.probe(`${name}r[${name}]`)} ${this.probe(`${name}r`)}`,
      arrays: () =>
        `const ${name}: any = new Array(${this.#pick("", "2", "3", "n0")}); ${this.#pick("", `${name}.fill(${this.number()});`, `${name}.push(1);`, `${name}[0] = 2;`)} ${this.probe(name)} ${this.probe(`${name}.length`)} ${this.probe(`${name}.map((x: any) => 1)`)}`,
      identity: () => {
        const made = this.#pick(
          "{ a: 1 }",
          "[1]",
          "class { a = 1; }",
          "() => 1",
          "function () {}",
          "new Set([1])",
          `Symbol("k")`,
          "new (class { a = 1; })()",
        );
        const same = this.#pick(
          made,
          name,
          `flip() ? ${name} : 1`,
          `[${name}][0]`,
          `opaque(${name})`,
          `((x: any) => x)(${name})`,
          `{ ...${name} }`,
          `structuredClone({ a: 1 })`,
        );
        const compared = [
          `${name} === ${name}o`,
          `${name} == ${name}o`,
          `[1, ${name}].includes(${name}o)`,
          `[1, ${name}].indexOf(${name}o)`,
          `new Map([[${name}, 1]]).get(${name}o)`,
          `new Set([${name}, ${name}o]).size`,
        ];
        const list = `${name}l`;
        return `const ${name}: any = ${made}; const ${name}o: any = ${same}; ${compared.map((each) => this.probe(each)).join(" ")} const ${list}: any[] = []; let ${name}k = 0; while (${name}k < ${this.#pick("2", "opaque(2)")}) { /* round */ ${name}k++; const y: any = ${made}; ${this.probe(`${list}.includes(y)`)} ${this.probe(`${list}[0] === y`)} ${list}.push(${this.#pick("y", "y", name)}); ${this.#pick("", "alter(y);")} } ${this.probe(`${list}[0] === ${list}[1]`)}`;
      },
      bound: () => {
        const made = this.#pick(
          "function (this: any, a: any, b: any, ...r: any[]) { n0++; return [this?.a, a, b, r.length]; }",
          "(a: any, b: any) => [a, b, n0]",
          "(a: any = n0++, b: any = 5) => [a, b]",
          "function (this: any, a: any, b?: any) { if (this) this.a = a; return [a, b, new.target === undefined]; }",
        );
        const given = this.#pick("", ", 1", ", o0, l0", ", n0++, 2, 3", `, ...${this.list(0)}`);
        const change = this.#pick(
          "",
          "",
          `alter(${name}g);`,
          `later(${name}g);`,
          "o0.a = 5;",
          `(${name}f as any).x = 1;`,
        );
        const calls = [
          `${name}g(4)`,
          `${name}g.call({ a: 9 }, 6)`,
          `${name}g.apply(null, [1])`,
          `${name}g.bind({ a: 1 }, 7)(8)`,
          `[1, 2].map(${name}g)`,
          `${name}g === ${name}f.bind(null)`,
          `${name}g.bind(null) === ${name}g`,
          `${name}f.length`,
        ];
        return `const ${name}f: any = ${made}; const ${name}g: any = ${name}f.bind(${this.#pick("null", "o0", "{ a: 3 }")}${given}); ${change} ${calls.map((each) => this.probe(each)).join(" ")} ${this.probe("n0")} ${this.probe("o0")}`;
      },
      "new target": () => {
        const use = this.#pick(
          `new ${name}()`,
          `new ${name}B()`,
          `Reflect.construct(${name}B, [], ${name})`,
          `new (opaque(${name}) as any)()`,
          `new (flip() ? ${name} : ${name}B)()`,
        );
        return `class ${name}B { static d: any = ${this.number()}; got: any; field: any = new.target; constructor() { this.got = [new.target === ${name}B, new.target.d, (() => new.target.d)(), (function () { return new.target; })(), this.m()]; ${this.#pick("", "if (new.target === opaque(1)) n0++;", `if (new.target !== ${name}B) n0 = 2;`)} } m(): any { return new.target; } } class ${name} extends ${name}B { ${this.#pick("static d: any = 2;", "", "constructor() { super(); this.got.push(new.target.d); }")} } ${this.#pick("", `alter(${name});`, `${name}.d = 7;`)} const ${name}i: any = ${use}; ${this.probe(`${name}i.got`)} ${this.probe(`${name}i.field`)} ${this.probe("n0")}`;
      },
      "structured clone": () =>
        `const ${name}p: any = { z: ${this.number()} }; const ${name}: any = ${this.#pick(`{ a: ${name}p, b: ${name}p, c: [1] }`, `[${name}p, ${name}p, o0]`, `new Map<any, any>([["k", ${name}p], [${name}p, 2]])`, `new Set<any>([${name}p, 1])`, `{ a: ${name}p, get b() { n0++; return 1; } }`)}; ${this.#pick("", `${name}p.self = ${name}p;`, `if (flip()) ${name}p.y = 1;`, `alter(${name});`)} const ${name}c: any = structuredClone(${name}); ${this.#pick("", `if (${name}c.a) ${name}c.a.z = 8;`, `${name}p.z = 9;`, `${name}c[0]?.z === 0;`)} ${this.probe(`${name}c.a === ${name}c.b`)} ${this.probe(`${name}c.b`)} ${this.probe(`${name}c === ${name}`)} ${this.probe(name)} ${this.probe(`${name}c`)} ${this.probe("n0")}`,
      prototypes: () => {
        const base = `${name}b`;
        const made = this.#pick(
          `Object.create(${base})`,
          `Object.assign(Object.create(${base}), { k: ${this.number()}, a: 2 })`,
          `Object.setPrototypeOf({ k: 1 }, ${base})`,
          `{ __proto__: ${base}, k: ${this.number()} }`,
          `Object.create(Object.create(${base}))`,
          `Object.assign(Object.create(null), { a: 1, k: 2 })`,
        );
        const change = this.#pick(
          "",
          "",
          `${name}.a = 6;`,
          `${base}.a = 7;`,
          `${name}.s = 8;`,
          `${name}.k = 9; delete ${name}.k;`,
          `alter(${name});`,
          `later(() => { ${base}.a = 3; });`,
          `call(() => { ${name}.a = 3; });`,
          `if (flip()) ${name}.a = 5;`,
          `if (flip()) Object.setPrototypeOf(${name}, { z: 1 });`,
          `Object.setPrototypeOf(${name}, { a: 4, m() { return this.a; } });`,
          `try { ${name}.f = 2; } catch {}`,
        );
        const read = this.#pick(
          `{ ...${name} }`,
          `Object.keys(${name})`,
          `Object.entries(${name})`,
          `(({ a, ...r }: any) => [a, r])(${name})`,
          `((r: any[]) => { for (const k in ${name}) r.push(k); return r; })([])`,
          `JSON.stringify(${name})`,
          `structuredClone({ ...${name} })`,
          `["a" in ${name}, Object.hasOwn(${name}, "a"), "zz" in ${name}, "toString" in ${name}]`,
          `${name} instanceof Object`,
          `Object.getPrototypeOf(${name}) === ${base}`,
          `${name}[opaque("a")]`,
        );
        return `const ${base}: any = { a: ${this.number()}, l: [1], get g() { return [this.a, n0]; }, get s() { return this.w; }, set s(v) { this.w = v; }, m() { return this.a; }, ${this.#pick("", "toJSON() { n0++; return 1; },", "toString() { n0++; return 2; },")} }; ${this.#pick("", `Object.defineProperty(${base}, "f", { value: 1, enumerable: true });`)} const ${name}: any = ${made}; ${change} ${["a", "g", "m?.()", "w", "s", "f", "k", "missing"].map((each) => this.probe(`${name}.${each}`)).join(" ")} ${this.probe(read.replace(/^\{.*\}$/, "($&)"))} ${name}.l?.push(2); ${this.probe(`${base}.l`)} ${this.probe("n0")}`;
      },
      "map in order": () =>
        `const ${name}: any = new Map<any, any>([[1, 2]]); ${name}.set("k", ${this.number()}); if (flip()) ${name}.set(1, 9); ${this.#pick(`${name}.delete(1);`, "")} ${this.probe(`${name}.get("k")`)} ${this.probe(`${name}.get(1)`)} ${this.probe(name)} ${this.probe(`[...${name}.keys()]`)}`,
    };
    // TypeScript allows a namespace only outside of all statements.
    const feature = this.#pick(...Object.keys(options).filter((each) => each !== "namespace" || depth === outermost));
    this.#uses(feature);
    return options[feature]?.() ?? ";";
  }

  #loop(write: () => string): string {
    const label = `o${String(++this.#names)}`;
    const labelled = this.#maybe(0.3);
    this.#inLoop.push(labelled ? label : "");
    const text = write();
    this.#inLoop.pop();
    return labelled ? `${label}: ${text}` : text;
  }

  #leave(): string {
    const label = this.#pick(...this.#inLoop);
    return this.#maybe(0.4)
      ? `if (${this.#pick("flip()", "n0 > 2", this.boolean())}) ${this.#pick("break", "continue")} ${label};`
      : "";
  }

  #class(name: string, depth: number): string {
    const members = [
      `f: any = ${this.number()};`,
      `static s: any = ${this.number()};`,
      `#p: any = ${this.number()};`,
      `m(x: any): any { return [this.f, x, this.#p]; }`,
      `get g(): any { ${this.#assignment()} return this.f; }`,
      `set g(v: any) { this.f = v; }`,
      `static t(): any { return this.s; }`,
      `static { ${this.#assignment()} }`,
      `change(v: any): any { this.f = v; this.#p = v; ${this.statement(depth - 1)} return this; }`,
      ...(this.#maybe(0.3) ? [`m(x: any): any { return 2; }`] : []),
      ...(this.#maybe(0.2) ? [`[${this.#pick(`opaque("m")`, `"f"`, `(n0++, "z")`)}](): any { return 3; }`] : []),
      ...(this.#maybe(0.1) ? [`static [opaque("s")] = 4;`] : []),
      ...(this.#maybe(0.2)
        ? [
            `constructor() { this.f = ${this.expression("number", 1)}; ${this.statement(depth - 1)} ${this.#pick("", "", "if (flip()) this.f = 6;", "return { f: 5, m() {}, change() {} } as any;")} }`,
          ]
        : []),
    ];
    const changes = this.#pick(
      `${name}i.f = 3;`,
      `${name}.s = 4;`,
      `${name}i.change(${this.number()});`,
      `alter(${name}i);`,
      `(${name}.prototype as any).m = () => 1;`,
      `if (flip()) ${name}i.f = 1;`,
      `${name}i[t0] = 2;`,
      `${name}i.g = 8;`,
      "",
    );
    return `class ${name} { [key: string]: any; ${members.join(" ")} } const ${name}i: any = new ${name}(); ${changes} ${this.probe(`${name}i.f`)} ${this.probe(`${name}i.m?.(1)`)} ${this.probe(`${name}i.g`)} ${this.probe(`${name}.t()`)} ${this.probe(`${name}.s`)} ${this.probe(`const_(${name}i)`.replace(/const_\((.*)\)/, "$1.missing"))} ${this.#pick(`const ${name}m = ${name}i.change; ${this.probe(`${name}m.call({ f: 1, m() {} , get x() { return 1; } })?.f`)}`.replace(`${name}m.call`, `((x: any) => x)`), "")}`;
  }

  /** Decorators of members, which declare the context that only those of the standard have. */
  #standardDecorators(name: string): string {
    const method = this.#pick(
      "return function (this: any, ...a: any[]) { n0++; return [c.name, m.call(this, ...a)]; };",
      "return () => n0;",
      "o0.a = c.kind;",
      "if (flip()) return () => 5;",
      "return opaque(m);",
      "c.addInitializer(function (this: any) { this.x = 9; });",
      `${name}r.push(c.static, c.name, m);`,
    );
    const field = this.#pick(
      "return (v: any) => [v, n0++];",
      `${name}r.push(c.name);`,
      "if (flip()) return () => 3;",
      "return function (this: any, v: any) { this.y = v; return v; };",
    );
    const ofClass = this.#pick("", "", `@${name}c`, `@${name}c @${name}c`);
    const made = this.#pick(
      "",
      "",
      "return class { x = 5; m() { return 1; } };",
      "alter(t);",
      `${name}r.push(new t().x);`,
    );
    const members = [
      `@${name}m m(x: any): any { return [this.x, x]; }`,
      `@${name}m get g(): any { return this.x; }`,
      `@${name}m static t(): any { return this.s ?? 0; }`,
      `@${name}f x: any = ${this.number()};`,
      this.#pick("", `@${name}f static s: any = n0;`, "static s: any = 2;", `static { n0 += 10; }`),
      this.#pick(
        "",
        `@${name}m @${name}m two(): any { return 2; }`,
        `@${name}f @${name}f z: any = 1;`,
        `@${name}f #p: any = 1; p() { return this.#p; }`,
      ),
      this.#pick("", `m2() { return new ${name}().x; }`),
    ];
    return `const ${name}r: any[] = []; function ${name}m(m: any, c: ClassMethodDecoratorContext): any { ${this.#pick("", "n0++;")} ${method} } function ${name}f(_: undefined, c: ClassFieldDecoratorContext): any { ${field} } function ${name}c(t: any, c: ClassDecoratorContext): any { n0++; ${made} } ${ofClass} class ${name} { [key: string]: any; ${members.join(" ")} } const ${name}i: any = new ${name}(); ${this.#pick("", `alter(${name}i);`, `${name}i.x = 4;`)} ${["x", "m?.(1)", "g", "y", "two?.()", "z", "p?.()", "m2?.()"].map((each) => this.probe(`${name}i.${each}`)).join(" ")} ${this.probe(`(${name} as any).t?.()`)} ${this.probe(`(${name} as any).s`)} ${this.probe(`${name}r.map((x: any) => typeof x === "function" ? 1 : x)`)} ${this.probe("n0")} ${this.probe("o0.a")}`;
  }

  #chain(name: string): string {
    const base = `${name}B`;
    const fields = this.#pick("x: any;", "x: any = 5;", "declare x: any;", "");
    return `class ${base} { x: any = 1; static y: any = 2; seen: any; constructor(public k: any = 3) { this.seen = this.who(); this.after(); } who(): any { return "base"; } after(): any {} static make(): any { return [this.y, new this().x]; } static who(): any { return "static base"; } get acc(): any { return this.x; } }
class ${name} extends ${base} { ${fields} z: any = this.k; static y: any = ${this.#pick("4", "super.y")}; who(): any { return [super.who(), this.z]; } static who(): any { return super.who() + "!"; } after(): any { (this as any).w = 1; } ${this.#pick(`get acc(): any { return super.acc + 1; }`, `acc: any = 7 as any;`.replace("acc: any", "acc2: any"))} ${this.#pick(`constructor() { super(${this.number()}); }`, `constructor(readonly q: any = 1) { super(6); this.x = q; }`, "")} }
const ${name}i: any = new ${name}(); ${["x", "k", "z", "seen", "w", "acc", "who()", "q"].map((each) => this.probe(`${name}i.${each}`)).join(" ")} ${this.probe(`${name}.make()`)} ${this.probe(`${name}.who()`)} ${this.#pick(this.probe(`${name}i.who.call({ z: 1 })`), "", "")} ${this.probe(`${name}i instanceof ${base}`)} ${this.#pick(`${name}.y = 9; ${this.probe(`${base}.make()`)} ${this.probe(`${name}.make()`)}`, "")}`;
  }
}
