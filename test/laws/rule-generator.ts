/**
 * Random Rego rules over the toy catalog. They make no sense; they read settings in every way a rule author might:
 * negated, counted, compared with each other, through helpers, defaults, comprehensions, iteration. One way is left out:
 * to ask whether a group of settings (`settings.sub`) is there at all. An empty group and none mean the same to a source,
 * and the build refuses such a read as wider than a setting.
 */
import { random, type Random } from "../support/random.ts";

type Scalar = "boolean" | "word" | "number";

/** A place conditions are written in: how to refer to the settings there. */
interface Scope {
  /** Of an item's settings, or `undefined` inside a helper that does not have them. */
  readonly settings: string | undefined;
  /** Scalars at hand: expression and type. */
  readonly locals: readonly { readonly text: string; readonly type: Scalar }[];
  readonly depth: number;
}

const scalars: readonly (readonly [string, Scalar])[] = [
  ["on", "boolean"],
  ["mode", "word"],
  ["hue", "word"],
  ["few", "number"],
  ["big", "number"],
  ["text", "word"],
  ["sub.flag", "boolean"],
  ["sub.level", "word"],
  ["sub.hue", "word"],
  ["sub.guess", "boolean"],
  ["sub.deep", "boolean"],
];

const ofPeer: readonly (readonly [string, Scalar])[] = [
  ["tls", "word"],
  ["port", "number"],
  ["verify", "boolean"],
  ["note", "word"],
  ["extra", "boolean"],
];

const root: Scope = { settings: "input.item.settings", locals: [], depth: 0 };

/** The text of one rule's module, `package tmes.rules["<id>"]`. */
export function randomRule(id: string, seed: number): string {
  const writer = new RuleWriter(random(seed));
  return `package tmes.rules["${id}"]\n\n${writer.rule()}\n`;
}

class RuleWriter {
  readonly #r: Random;
  readonly #helpers: string[] = [];
  #names = 0;

  constructor(r: Random) {
    this.#r = r;
  }

  rule(): string {
    const findings = Array.from({ length: 1 + this.#r.below(2) }, () => this.#finding());
    return [this.#applies(), ...findings, ...this.#helpers].join("\n\n");
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  #applies(): string {
    const r = this.#r;
    switch (r.below(8)) {
      case 0:
      case 1:
      case 2:
        return "applies := true";
      case 3:
        return `default applies := false\n\napplies if {\n${this.#body(root)}\n}`;
      case 4:
        return `applies if {\n${this.#body(root)}\n}\n\napplies if {\n${this.#body(root)}\n}`;
      case 5:
        return `applies := input.item.settings.${r.pick(["on", "sub.flag"])}`;
      case 6:
        return `applies := false if {\n${this.#body(root)}\n} else := true if {\n${this.#body(root)}\n}`;
      default:
        return `applies if {\n${this.#body(root)}\n}`;
    }
  }

  #finding(): string {
    const r = this.#r;
    if (r.chance(0.25)) {
      const at = this.#name("i");
      const peer = this.#name("p");
      const inner = this.#peerScope(peer, root);
      return `finding contains {"path": ["item", "settings", "peers", ${at}, "tls"], "expected": ${this.#expected()}} if {
	some ${at}, ${peer} in input.item.settings.peers
${this.#body(inner)}
}`;
    }
    return `finding contains {"path": ["item", "settings", "${r.pick(["on", "mode", "text"])}"], "expected": ${this.#expected()}} if {\n${this.#body(root)}\n}`;
  }

  #expected(): string {
    switch (this.#r.below(8)) {
      case 0:
        return `{"equals": input.item.settings.${this.#r.pick(["on", "text", "hue", "sub.level"])}}`;
      case 1:
        return `{"oneOf": [object.get(input.item.settings, "${this.#r.pick(["text", "mode"])}", "a")]}`;
      default:
        return `{"equals": false}`;
    }
  }

  #body(scope: Scope): string {
    const statements: string[] = [];
    let inside = scope;
    if (scope.settings !== undefined && this.#r.chance(0.25)) {
      const alias = this.#name("s");
      statements.push(`${alias} := ${scope.settings}`);
      inside = { ...scope, settings: alias };
    }
    const length = 1 + this.#r.below(scope.depth > 1 ? 1 : 3);
    for (let n = 0; n < length; n++) statements.push(...this.#condition(inside));
    return statements.map((statement) => `\t${statement}`).join("\n");
  }

  #condition(scope: Scope): readonly string[] {
    const r = this.#r;
    const { settings } = scope;
    if (settings === undefined || (scope.locals.length > 0 && r.chance(0.6))) {
      const local = r.pick(scope.locals);
      return this.#scalar(local.text, local.type);
    }
    switch (r.below(scope.depth > 1 ? 5 : 9)) {
      case 0:
      case 1: {
        const [path, type] = r.pick(scalars);
        return this.#scalar(r.chance(0.1) ? bracketed(settings, path) : `${settings}.${path}`, type);
      }
      case 2:
        return this.#get(settings);
      case 3:
        return this.#list(settings, r.pick(["tags", "picks"]));
      case 4:
        return this.#other(settings);
      case 5:
      case 6:
        return this.#peers(scope, settings);
      default:
        return this.#helper(scope, settings);
    }
  }

  #scalar(ref: string, type: Scalar): readonly string[] {
    const r = this.#r;
    const word = () => `"${r.pick(["a", "b", "c", "zz"])}"`;
    const number = () => String(r.pick([0, 1, 2, 3, 1000]));
    if (r.chance(0.12)) {
      const variable = this.#name("v");
      return [`${variable} := ${ref}`, ...this.#scalar(variable, type)];
    }
    if (r.chance(0.06)) {
      const variable = this.#name("v");
      return [`[${variable}, _] := [${ref}, 1]`, ...this.#scalar(variable, type)];
    }
    const either: Record<Scalar, readonly (() => string)[]> = {
      boolean: [
        () => `${ref} == true`,
        () => `${ref} == false`,
        () => ref,
        () => `not ${ref}`,
        () => `not ${ref} == true`,
        () => `not ${ref} == false`,
        () => `${ref} != true`,
        () => `is_boolean(${ref})`,
      ],
      word: [
        () => `${ref} == ${word()}`,
        () => `${ref} != ${word()}`,
        () => `not ${ref} == ${word()}`,
        () => `not ${ref} != ${word()}`,
        () => `${ref} in {${word()}, ${word()}}`,
        () => `${ref} in ["a", "b", "c"]`,
        () => `not ${ref} in {${word()}, ${word()}}`,
        () => `startswith(${ref}, "a")`,
        () => `not startswith(${ref}, "z")`,
        () => `upper(${ref}) == upper(${word()})`,
        () => `count(${ref}) > 1`,
        () => `ref_${String(r.below(2))}(${ref})`,
        () => `not ref_${String(r.below(2))}(${ref})`,
        () => `concat("", [${ref}, "x"]) == "ax"`,
      ],
      number: [
        () => `${ref} > ${number()}`,
        () => `${ref} <= ${number()}`,
        () => `${ref} == ${number()}`,
        () => `${ref} != ${number()}`,
        () => `not ${ref} > ${number()}`,
        () => `not ${ref} == ${number()}`,
        () => `${ref} + 1 > ${number()}`,
        () => `${ref} >= 0`,
        () => `max([${ref}, 2]) == 2`,
      ],
    };
    const text = r.pick(either[type])();
    if (text.includes("ref_0") || text.includes("ref_1")) this.#wordHelpers();
    return [text];
  }

  #wordHelpers(): void {
    const text = `ref_0(x) if x == "a"

ref_0(x) if x == "b"

ref_1(x) := false if x == "a"
else := true`;
    if (!this.#helpers.includes(text)) this.#helpers.push(text);
  }

  #get(settings: string): readonly string[] {
    const r = this.#r;
    return [
      r.pick([
        () => `object.get(${settings}, "on", ${r.pick(["true", "false"])}) == ${r.pick(["true", "false"])}`,
        () => `object.get(${settings}, "mode", "a") ${r.pick(["==", "!="])} "${r.pick(["a", "b"])}"`,
        () => `object.get(${settings}, ["sub", "flag"], ${r.pick(["true", "false"])})`,
        () => `not object.get(${settings}, ["sub", "flag"], ${r.pick(["true", "false"])})`,
        () => `object.get(${settings}, "sub", {}) ${r.pick(["==", "!="])} {}`,
        () => `count(object.get(${settings}, "tags", [])) ${r.pick(["==", ">"])} 0`,
        () => `"a" in object.get(${settings}, "picks", ["${r.pick(["a", "b"])}"])`,
        () => `object.get(object.get(${settings}, "sub", {}), "level", "b") == "${r.pick(["a", "b"])}"`,
      ])(),
    ];
  }

  #list(settings: string, name: string): readonly string[] {
    const r = this.#r;
    const list = `${settings}.${name}`;
    const t = this.#name("t");
    const word = () => `"${r.pick(["a", "b", "c"])}"`;
    return r.pick<() => readonly string[]>([
      () => [`some ${t} in ${list}`, `${t} ${r.pick(["==", "!="])} ${word()}`],
      () => [`some ${t} in ${list}`, `not ${t} in {${word()}, ${word()}}`],
      () => [`${word()} in ${list}`],
      () => [`not ${word()} in ${list}`],
      () => [`count(${list}) ${r.pick(["==", ">", "<"])} ${String(r.below(3))}`],
      () => [`count({${t} | some ${t} in ${list}; ${t} != ${word()}}) ${r.pick([">", "=="])} ${String(r.below(2))}`],
      () => [`every ${t} in ${list} {\n\t\t${t} in {${word()}, ${word()}}\n\t}`],
      () => [`${list}[_] == ${word()}`],
      () => [`not ${list}[0] == ${word()}`],
      () => [`${list}[1] == ${word()}`],
      () => [`{${t} | some ${t} in ${list}} & {${word()}} ${r.pick(["==", "!="])} set()`],
      () => [`count({${word()}} - {${t} | some ${t} in ${list}}) == ${String(r.below(2))}`],
      () => [`some ${t} in array.concat(${list}, ["a"])`, `${t} == ${word()}`],
      () => [`concat(",", ${list}) == "a"`],
      () => [`max(${list}) == ${word()}`],
      () => [`${list} ${r.pick(["==", "!="])} [${word()}]`],
    ])();
  }

  #other(settings: string): readonly string[] {
    const r = this.#r;
    const [k, v] = [this.#name("k"), this.#name("v")];
    return r.pick<() => readonly string[]>([
      () => [`${settings}.mode ${r.pick(["==", "!="])} ${settings}.${r.pick(["hue", "sub.level", "text"])}`],
      () => [`not ${settings}.on == ${settings}.sub.flag`],
      () => [`${settings}.few ${r.pick(["<", ">="])} ${settings}.big`],
      () => [`some ${k}, ${v} in ${settings}.sub`, `${v} == ${r.pick(["true", '"a"'])}`],
      () => [`count({${k}: ${v} | some ${k}, ${v} in ${settings}.sub; ${v} == true}) == ${String(r.below(2))}`],
      () => [`some ${k} in ["mode", "hue"]`, `${settings}[${k}] == "a"`],
      () => [`some ${k} in ["mode", "hue"]`, `not ${settings}[${k}]`],
      () => [`walk(${settings}.sub, [_, ${v}])`, `${v} == ${r.pick(["true", "false", '"b"'])}`],
      () => [`input.tenant.site ${r.pick(["==", "!="])} "a"`],
      () => [`${r.chance(0.5) ? "not " : ""}"a" in input.tenant.dataSubjects`],
      () => [`some ${v} in input.tenant.dataSubjects`, `not ${v} in {"a", "b"}`],
      () => [`${r.chance(0.5) ? "not " : ""}input.tenant.labels.team == "a"`],
      () => [`input.item.name != "x"`],
      () => [`not ${settings}.sub.flag`],
      () => [`{"flag": ${v}} := {"flag": ${settings}.sub.flag}`, v],
      () => [`"on" in object.keys(${settings})`],
      () => [`object.union({"mode": "a"}, ${settings}).mode == "${r.pick(["a", "b"])}"`],
    ])();
  }

  #peerScope(peer: string, outer: Scope): Scope {
    return {
      settings: outer.settings,
      locals: ofPeer.map(([name, type]) => ({ text: `${peer}.${name}`, type })),
      depth: outer.depth + 1,
    };
  }

  #peers(scope: Scope, settings: string): readonly string[] {
    const r = this.#r;
    const peer = this.#name("p");
    const inner = this.#peerScope(peer, scope);
    const inline = () => this.#condition({ ...inner, settings: undefined }).join("; ");
    return r.pick<() => readonly string[]>([
      () => [`some ${peer} in ${settings}.peers`, ...this.#condition(inner), ...this.#condition(inner)],
      () => [`some ${peer} in ${settings}.peers`, `not object.get(${peer}, "verify", ${r.pick(["true", "false"])})`],
      () => [`every ${peer} in ${settings}.peers {\n\t\t${inline()}\n\t}`],
      () => [
        `count([${peer} | some ${peer} in ${settings}.peers; ${inline()}]) ${r.pick([">", "==", "<"])} ${String(r.below(3))}`,
      ],
      () => [`count([1 | some ${peer} in ${settings}.peers; ${inline()}]) == 0`],
      () => [`count({${peer}.tls | some ${peer} in ${settings}.peers}) ${r.pick(["==", ">"])} 1`],
      () => [`count({x | some ${peer} in ${settings}.peers; x := ${peer}.note}) < 2`],
      () => [`{${peer}.tls | some ${peer} in ${settings}.peers} == {"b"}`],
      () => [`min([${peer}.port | some ${peer} in ${settings}.peers]) > 1`],
      () => [`sum([${peer}.port | some ${peer} in ${settings}.peers]) ${r.pick([">", "=="])} 0`],
      () => [`${r.chance(0.4) ? "not " : ""}${settings}.peers[0].tls == "${r.pick(["a", "b"])}"`],
      () => [`${settings}.peers[_].verify == ${r.pick(["true", "false"])}`],
      () => [`count(${settings}.peers) ${r.pick(["==", ">"])} ${String(r.below(2))}`],
      () => [`not ${settings}.peers`],
    ])();
  }

  #helper(scope: Scope, settings: string): readonly string[] {
    const r = this.#r;
    const name = this.#name("h");
    const parameter = this.#name("x");
    const deeper = { locals: [], depth: scope.depth + 1 };
    const ofSettings: Scope = { ...deeper, settings: parameter };
    const not = r.chance(0.5) ? "not " : "";
    return r.pick<() => readonly string[]>([
      () => {
        this.#helpers.push(`${name}(${parameter}) if {\n${this.#body(ofSettings)}\n}`);
        return [`${not}${name}(${settings})`];
      },
      () => {
        const body = this.#body({ ...deeper, settings: `${parameter}.settings` });
        this.#helpers.push(`${name}(${parameter}) if {\n${body}\n}`);
        return [`${not}${name}(input.item)`];
      },
      () => {
        this.#helpers.push(
          `${name}(${parameter}) if {\n${this.#body(ofSettings)}\n}\n\n${name}(${parameter}) if {\n${this.#body(ofSettings)}\n}`,
        );
        return [`${not}${name}(${settings})`];
      },
      () => {
        this.#helpers.push(`${name}(${parameter}) := "a" if {\n${this.#body(ofSettings)}\n} else := "b"`);
        return [`${name}(${settings}) ${r.pick(["==", "!="])} "${r.pick(["a", "b"])}"`];
      },
      () => {
        this.#helpers.push(
          `default ${name} := false\n\n${name} if {\n${this.#body({ ...root, depth: scope.depth + 1 })}\n}`,
        );
        return [r.pick([name, `not ${name}`, `${name} == false`, `${name} != true`])];
      },
      () => {
        this.#helpers.push(`${name} if {\n${this.#body({ ...root, depth: scope.depth + 1 })}\n}`);
        return [`${not}${name}`];
      },
      () => {
        const v = this.#name("v");
        const list = `input.item.settings.${r.pick(["tags", "picks"])}`;
        this.#helpers.push(`${name} contains ${v} if {\n\tsome ${v} in ${list}\n\t${v} != "b"\n}`);
        return [
          r.pick([
            `count(${name}) ${r.pick([">", "=="])} 0`,
            `${not}"a" in ${name}`,
            `${not}${name}["c"]`,
            `${name} == {"a"}`,
          ]),
        ];
      },
      () => {
        const peer = this.#name("p");
        this.#helpers.push(
          `${name} := [${peer} | some ${peer} in input.item.settings.peers; ${this.#condition({ ...this.#peerScope(peer, root), settings: undefined }).join("; ")}]`,
        );
        const found = this.#name("p");
        return r.pick<() => readonly string[]>([
          () => [`count(${name}) ${r.pick([">", "=="])} 0`],
          () => [
            `some ${found} in ${name}`,
            ...this.#condition({ ...this.#peerScope(found, root), settings: undefined }),
          ],
        ])();
      },
      () => {
        const [k, v] = [this.#name("k"), this.#name("v")];
        this.#helpers.push(`${name}[${k}] := ${v} if {\n\tsome ${k}, ${v} in input.item.settings.sub\n}`);
        return [r.pick([`${not}${name}.flag`, `${name}.level == "a"`, `count(${name}) == 1`])];
      },
      () => {
        const [path, type] = r.pick(scalars);
        this.#helpers.push(`${name}(${parameter}) if {\n\t${this.#scalar(parameter, type).join("\n\t")}\n}`);
        return [`${not}${name}(${settings}.${path})`];
      },
    ])();
  }
}

function bracketed(settings: string, path: string): string {
  return `${settings}${path
    .split(".")
    .map((key) => `["${key}"]`)
    .join("")}`;
}
