/** Objects, classes and functions as teams write them: known as Node computes them. And hostile uses: never wrong. */
import { describe, expect, test } from "vitest";
import { compare } from "./differential/compare.ts";
import { runInNode } from "./differential/node.ts";
import { evaluated } from "./probes.ts";

const imports = `import { Probe } from "probes";\nimport { opaque, flip, alter, call, later } from "outside";\n`;

/** Name and program. Every probe of it is known. */
const followed: readonly (readonly [string, string])[] = [
  [
    "new.target",
    `class A { static d: any = { a: 1, b: 2 }; got: any; f: any = new.target; constructor(p: any = {}) { this.got = { ...new.target.d, ...p }; } }
     class B extends A { static override d = { ...A.d, a: 5 }; constructor() { super({ b: 3 }); } }
     new Probe(1, new A().got); new Probe(2, new B().got); new Probe(3, new A().f);
     abstract class C { constructor() { if (new.target === C) throw new Error(); } } class D extends C {} new D(); new Probe(4, 1);`,
  ],
  [
    "bind with arguments",
    `const f: any = function (this: any, a: any, b: any, ...r: any[]) { return [this?.v, a, b, r]; };
     const g = f.bind({ v: 1 }, 2); new Probe(1, g(3, 4)); new Probe(2, g.bind(null, 5)(6)); new Probe(3, [7].map(g)[0].slice(0, 3));
     [f.bind(null, true), f.bind(null, false)].forEach((each) => new Probe(4, each(1))); new Probe(5, f.length);`,
  ],
  [
    "what objects are compared by",
    `const o: any = {}; class A {} const f = () => 1; const k = Symbol();
     new Probe(1, [o === o, o === ({} as any), A === A, f === f, f === ((() => 1) as any), k === k]);
     new Probe(2, [[o, A].includes(A), [o].includes({}), [f].indexOf(f), [k].includes(k)]);
     new Probe(3, [new Map<any, any>([[A, 1], [f, 2]]).get(f), new Set<any>([A, A, o]).size]);
     const done: any[] = []; for (const each of [A, A]) { if (done.includes(each)) continue; done.push(each); new Probe(4, done.length); }`,
  ],
  [
    "tagged templates",
    `const lines = (s: any, ...v: any[]) => String.raw({ raw: s.raw }, ...v).split("\\n").map((x) => x.trim()).filter((x) => x !== "");
     new Probe(1, lines\`
       a \${1} b
       c
     \`);
     const t = (s: any, ...v: any[]) => [s.raw.join("|"), s.length, String.raw(s, ...v), v]; new Probe(2, t\`a\\n\${1}b\`);`,
  ],
  [
    "structuredClone of maps, sets and shared objects",
    `const p = { z: 1 }; const o: any = { a: p, b: p, m: new Map([["k", p]]), s: new Set([1]) }; const c = structuredClone(o);
     c.a.z = 2; new Probe(1, c.b.z); new Probe(2, c.m.get("k").z); new Probe(3, o.b.z); new Probe(4, c.s.has(1)); new Probe(5, c.a === c.b);`,
  ],
  [
    "what is changed after it was given to a constructor that copies it",
    `const o: any = { a: { b: 1 }, l: [1] }; new Probe(1, o); o.a.b = 2; o.l.push(3); new Probe(2, o); delete o.l; new Probe(3, o);
     for (const each of [1, 2]) { o.a.b = each; new Probe(4, o.a); } const m = new Map([["k", o]]); new Probe(5, m); m.clear(); new Probe(6, m);`,
  ],
  [
    "a field that a subclass sets after its base has read it",
    `class A { protected readonly s: boolean | undefined; got: any; constructor() { this.got = this.s ?? true; } }
     class B extends A { protected override readonly s = false; now() { return this.s; } } new Probe(1, new B().got); new Probe(2, new B().now());`,
  ],
  [
    "getters, setters and defined properties",
    `const key = "p"; const t: any = { h: "x", on: true, get port() { return this.on ? 1 : 2; }, set port(v) { this.on = v !== 2; }, get [key]() { return [this.on]; } };
     Object.defineProperty(t, "check", { get: () => !t.on, enumerable: true }); Object.defineProperty(t, "v", { value: 5, enumerable: true });
     t.port = 2; new Probe(1, [t.port, t.p, t.check, t.v]); new Probe(2, { ...t }); new Probe(3, Object.entries(t)); const { h, ...rest } = t; new Probe(4, rest);
     const keys: string[] = []; for (const k in t) keys.push(k); new Probe(5, keys); new Probe(6, Object.values(t)); t.on = true; new Probe(7, t.check);`,
  ],
  [
    "decorators of the standard",
    `const r: any[] = []; const always = (v: boolean) => (_: () => boolean, _c: ClassGetterDecoratorContext): any => () => v;
     function twice(m: any, c: ClassMethodDecoratorContext): any { return function (this: any, ...a: any[]) { return [c.name, m.call(this, ...a), m.apply(this, a)]; }; }
     const plus = (_: undefined, c: ClassFieldDecoratorContext): any => { r.push(c.name); return (v: number) => v + 1; };
     const service = (t: any, _c: ClassDecoratorContext): void => { r.push(t); };
     @service class A { @always(false) get on() { return true; } @twice m(x: any) { return [this.x, x]; } @plus x = 1; @plus static s = 4; static make(): any { return new A(); } static t = 6; }
     const a: any = A.make(); new Probe(1, a.on); new Probe(2, a.m(7)); new Probe(3, a.x); new Probe(4, [A.s, A.t]); new Probe(5, r.slice(0, 2)); new Probe(6, new r[2]().on);`,
  ],
  [
    "a registry that class decorators fill, in either kind",
    `const r = new Map<string, any>(); const named = (name: string): any => (t: any) => { r.set(name, t); };
     @named("a") class A { v = 1; static create() { return new A(); } } @named("b") class B extends A { v = 2; }
     new Probe(1, [...r.values()].map((C) => new C().v)); new Probe(2, A.create().v); new Probe(3, B.create().v);`,
  ],
  [
    "objects that inherit from objects",
    `const base: any = { a: 1, get g() { return this.a; }, set s(v: any) { this.w = v; }, m() { return [this.a]; } };
     const derive = (from: any, own: any) => Object.assign(Object.create(from), own); const b = derive(base, { a: 2 }); const c = derive(b, { k: 3 });
     new Probe(1, [c.a, c.g, c.m(), c.k, c.none]); c.s = 4; new Probe(2, [c.w, base.w]); new Probe(3, Object.keys(c)); base.a = 9; b.a = 8; new Probe(4, [base.m(), c.m()]);
     const d: any = { __proto__: base, z: 1 }; new Probe(5, [d.a, d.z, "a" in d, Object.hasOwn(d, "a")]); const e: any = Object.setPrototypeOf({ y: 2 }, d); new Probe(6, [e.y, e.z, e.g]);
     const n = Object.create(null); n.x = 1; new Probe(7, [n.x, n.toString]); new Probe(8, Object.getPrototypeOf(e) === d); new Probe(9, { ...c });`,
  ],
  [
    "texts of objects",
    `class E { constructor(readonly l: string, readonly d: string) {} toString() { return \`\${this.l}@\${this.d}\`; } toJSON() { return { mail: this.toString() }; } }
     const e = new E("a", "b.example"); new Probe(1, [\`\${e}\`, "x" + e, String(e)]); new Probe(2, JSON.stringify({ e, l: [e] })); new Probe(3, \`\${[1, "a"]}\`);
     class P { a = 1; b = "x"; m() {} } new Probe(4, JSON.parse(JSON.stringify(new P()))); const o = { v: 1, toString() { return "o" + this.v; } }; new Probe(5, [\`\${o}\`, o + ""]);
     let n = 0; const c = { toString() { return String(++n); } }; new Probe(6, \`\${c}\${n}\${c}\`); new Probe(7, n);`,
  ],
  [
    "properties of instances",
    `const k = Symbol(); class B { a = 1; } class A extends B { b?: number = 2; #p = 3; [k] = 4; m() { return this.#p; } get g() { return 5; } } const a: any = new A();
     new Probe(1, ["a" in a, "m" in a, "zz" in a, Object.hasOwn(a, "a"), Object.hasOwn(a, "m")]); const { b, ...r } = a; new Probe(2, [b, r, r[k]]); new Probe(3, structuredClone(a)); new Probe(4, ({ ...a })[k]);
     const keys: string[] = []; for (const each in a) keys.push(each); new Probe(5, keys); delete a.b; new Probe(6, [Object.keys(a), a.b, a.a]); a.b = 6; new Probe(7, JSON.stringify(a));`,
  ],
  [
    "parts of a URL",
    `const { protocol, hostname, port } = new URL("syslogs://siem.example:6514/x?y=1"); new Probe(1, [protocol, hostname, port]); const u = new URL("https://a.example:443"); new Probe(2, [u.port, u.href, u.origin, u.pathname]);`,
  ],
  [
    "marks that loops do not see",
    `const K = Symbol.for("k"); class S { on = true; constructor() { Object.defineProperty(this, K, { value: { a: 1 } }); Object.defineProperty(this, "kind", { value: "s" }); } static of(x: any): any { return x[K]; } }
     const s: any = new S(); new Probe(1, [S.of(s).a, s.kind, s.on]); new Probe(2, Object.keys(s)); new Probe(3, ({ ...s })[K]); S.of(s).a = 2; new Probe(4, s[K].a);
     const o: any = { a: 1 }; Object.defineProperty(o, "h", { value: 2 }); new Probe(5, [o.h, "h" in o, Object.keys(o)]); const { a, ...r } = o; new Probe(6, r); new Probe(7, o); new Probe(8, JSON.stringify(o)); new Probe(9, { ...o }.h);`,
  ],
  [
    "what getters, conversions and decorators throw, and elements that objects inherit",
    `const o: any = { a: 1, get b() { throw new Error("b"); } }; try { new Probe(1, { ...o }); } catch (e: any) { new Probe(2, e.message); }
     class E { toString(): string { throw new Error("t"); } } try { new Probe(3, \`\${new E()}\`); } catch (e: any) { new Probe(4, e.message); } try { JSON.stringify({ toJSON() { throw 5; } }); } catch (e) { new Probe(5, e); }
     const base = { l: [1, 2], *[Symbol.iterator](): any { yield* this.l; } }; const d: any = Object.create(base); d.l = [3]; new Probe(6, [...d]); class V extends Error { constructor(readonly f: string) { super("bad " + f); } } try { throw new V("x"); } catch (e: any) { new Probe(7, [e.f, e.message, e instanceof V]); }
     const f: any = (() => { throw new Error("f"); }).bind(null, 1); try { f(); } catch (e: any) { new Probe(8, e.message); } abstract class A { constructor() { if (new.target === A) throw new Error("abstract"); } } try { new (A as any)(); } catch (e: any) { new Probe(9, e.message); }`,
  ],
];

/** Name and program. No statement about it is wrong. */
const hostile: readonly (readonly [string, string])[] = [
  [
    "new.target of what is made elsewhere",
    `class A { static d = 1; got: any; constructor() { this.got = new.target.d; } } class B extends A { static override d = 2; }
     new Probe(1, opaque(new (opaque(B))()).got); new Probe(2, Reflect.construct(A, [], B).got); call(() => { B.d = 3; }); new Probe(3, new B().got);
     function F(this: any) { this.v = new.target === undefined; } new Probe(4, new (F as any)().v); new Probe(5, (() => { try { return (F as any).call({}); } catch { return 1; } })());`,
  ],
  [
    "bound functions that escape",
    `const o: any = { a: 1 }; const g = ((x: any, y: any) => { x.a = y; return x; }).bind(null, o); later(g); call(g); new Probe(1, o.a);
     let n = 0; const h = ((x: number) => { n += x; }).bind(null, 2); [1, 2].forEach(h as any); new Probe(2, n); alter(h); new Probe(3, n);
     const k = function (this: any) { return this; }.bind(o) as any; alter(k()); new Probe(4, o.a);`,
  ],
  [
    "one object of several rounds",
    `let last: any; let i = 0; while (i < opaque(3)) { i++; const y = {}; new Probe(1, last === y); if (flip()) last = y; new Probe(2, last === y); }
     const made: any[] = []; const make = () => { const x = {}; made.push(x); return x; }; call(make); call(make); new Probe(3, made[0] === made[1]); new Probe(4, make() === make());
     const t = (s: any) => s; const twice = () => t\`a\`; new Probe(5, twice() === twice()); new Probe(6, t\`a\` === t\`a\`);
     class A { m() {} } const a: any = new A(), b: any = new A(); new Probe(7, a.m === b.m); new Probe(8, [a.m].includes(b.m));`,
  ],
  [
    "what a copying constructor was given and others change",
    `const o: any = { a: { b: 1 }, l: [1] }; new Probe(1, o); later(() => { o.a.b = 2; }); new Probe(2, o); call(() => { o.a.b = 3; }); new Probe(3, o);
     const p: any = { a: { b: 1 } }; for (const x of opaque([1, 2])) { new Probe(4, p); p.a.b = x; } new Probe(5, p);
     const q: any = { a: 1, b: [1] }; if (flip()) q.a = 9; new Probe(6, q); q.a = 3; if (flip()) { q.b.push(2); new Probe(7, q); q.b = []; } new Probe(8, q);
     const r: any = { a: [1] }; alter(r.a); new Probe(9, r); const run = () => { new Probe(10, r); }; r.a = 7; later(run); r.a = 8;`,
  ],
  [
    "accessors that change what is read",
    `let n = 0; const o: any = { a: 1, get b() { o.c = ++n; return n; }, c: 0, get d() { delete o.a; return 1; } };
     new Probe(1, o.b); new Probe(2, o.c); const copy = { ...o }; new Probe(3, copy.c); new Probe(4, n); new Probe(5, Object.values(o)); new Probe(6, o.a);
     const p: any = { x: 1, get y() { throw new Error(); } }; try { new Probe(7, { ...p }); } catch { new Probe(8, 1); } new Probe(9, Object.keys(p));
     const q: any = { x: 1 }; Object.defineProperty(q, "z", { value: 1, enumerable: true }); try { q.z = 2; } catch {} new Probe(10, q.z); try { delete q.z; } catch {} new Probe(11, q);
     const r: any = { ...q }; r.z = 5; new Probe(12, r.z); if (flip()) Object.defineProperty(q, "w", { get: () => n++, enumerable: true }); new Probe(13, q.w); new Probe(14, q.w);
     const s: any = {}; Object.defineProperty(s, "k", { get() { return this.v; }, set(v) { this.v = v; }, enumerable: true, configurable: true }); s.k = 3; new Probe(15, s.k); call(() => { s.k = 4; }); new Probe(16, s.k); alter(s); new Probe(17, s.v);
     const d: any = Object.defineProperty({ a: 1 }, "hid", { value: 2 }); new Probe(18, Object.keys(d)); new Probe(19, d.hid);`,
  ],
  [
    "decorators that keep their context, and what they replace",
    `let kept: any; function keep(m: any, c: ClassMethodDecoratorContext): any { kept = c; c.addInitializer(function (this: any) { this.v = 5; }); }
     class A { v = 1; @keep m() { return this.v; } } new Probe(1, new A().v); new Probe(2, new A().m()); kept.name = "other"; new Probe(3, kept.name);
     const late: any[] = []; const wrap = (m: any, _c: ClassMethodDecoratorContext): any => function (this: any) { late.push(m); return 1; };
     class B { v = 1; @wrap m() { this.v = 2; return this.v; } } const b = new B(); b.m(); new Probe(4, b.v); late[0].call(b); new Probe(5, b.v); call(() => late[0].call(b)); new Probe(6, b.v);
     const swap = (t: any, _c: ClassDecoratorContext): any => class extends t { v = 9; }; @swap class C { v = 1; static s = 2; self() { return new C().v; } } new Probe(7, new C().v); new Probe(8, C.s); new Probe(9, new C().self());`,
  ],
  [
    "JSON of what is changed later",
    `const o: any = { a: 1, l: [1] }; call(() => { new Probe(1, JSON.stringify(o)); }); o.a = 2; o.l.push(3); new Probe(2, JSON.stringify(o)); later(() => { o.a = 4; }); new Probe(3, JSON.stringify(o));`,
  ],
  [
    "prototypes that change, and are reached by others",
    `const base: any = { a: 1, l: [1], toString() { this.a = 7; return "s"; } }; const d = Object.create(base); alter(d.l); new Probe(1, base.l); String(d); new Probe(2, [d.a, base.a]);
     const p: any = { x: 1 }; const q = Object.create(p); later(() => { p.x = 2; }); new Probe(3, q.x); call(() => { q.x = 3; }); new Probe(4, q.x); new Probe(5, p.x);
     const r: any = { x: 1 }; const s: any = Object.create(r); if (flip()) Object.setPrototypeOf(s, { x: 5 }); new Probe(6, s.x); opaque(Object.getPrototypeOf(s)).x = 6; new Probe(7, s.x);
     const t: any = {}; call(() => { Object.setPrototypeOf(t, { y: 1 }); }); new Probe(8, t.y); const u: any = Object.create(r); for (const k in u) new Probe(9, k); alter(u); new Probe(10, r.x);
     const w: any = Object.create({ then(f: any) { f(5); } }); new Probe(11, await w); const v: any = Object.create(Object.freeze({ f: 1 })); try { v.f = 2; } catch {} new Probe(12, v.f);`,
  ],
  [
    "a property that may hide an inherited one",
    `const b: any = { a: 1, l: [1], set s(v: any) { this.w = v; }, m() { return this.a; } }; const o: any = Object.create(b); if (flip()) o.a = 5; new Probe(1, o.a); new Probe(2, o.m());
     if (flip()) Object.defineProperty(o, "s", { value: 1, enumerable: true, writable: true, configurable: true }); o.s = 3; new Probe(3, o.w); new Probe(4, o.s); new Probe(5, "a" in o);`,
  ],
  [
    "texts of objects that change what is read",
    `let n = 0; const o: any = { a: 1, toString() { n++; o.a = n; return "s"; }, valueOf() { return 7; } }; new Probe(1, o + ""); new Probe(2, n); new Probe(3, \`\${o}\${o.a}\`); new Probe(4, \`\${n}\${o}\${n}\`); new Probe(5, o + o);
     class A { v: any = 1; toJSON(k: any) { this.v = [k, n++]; return { v: this.v }; } } const a = new A(); new Probe(6, JSON.stringify({ a, b: a, n })); new Probe(7, n); new Probe(8, a.v);
     const p: any = { x: 1, y: { toJSON() { p.x = 5; p.z = 6; return 2; } }, w: 3 }; new Probe(9, JSON.stringify(p)); new Probe(10, p.x); const d: any = { toString: 5, valueOf() { return "v"; } }; try { new Probe(11, \`\${d}\`); } catch { new Probe(12, 1); }
     class T { [Symbol.toPrimitive](h: any) { n += 10; return h; } toString() { return "no"; } } const t: any = new T(); new Probe(13, [\`\${t}\`, t + "", String(t)]); new Probe(14, n);
     class S { toString() { return "S"; } } class U extends S {} (S.prototype as any).toString = () => "changed"; new Probe(15, \`\${new U()}\`); const q: any = new S(); q.toString = () => "own"; new Probe(16, \`\${q}\`); const l: any = [1, 2]; l.join = () => "j"; new Probe(17, \`\${l}\`);`,
  ],
  [
    "instances that lose properties",
    `class A { a: any = 1; b: any = 2; m(): any { return 1; } } const a: any = new A(); if (flip()) delete a.a; new Probe(1, [a.a, "a" in a, Object.keys(a).length]); a.m = 5; delete a.m; new Probe(2, a.m());
     const c: any = new A(); call(() => { delete c.a; }); new Probe(3, c.a); const d: any = Object.freeze(new A()); try { delete d.a; } catch {} new Probe(4, d.a); const e: any = new A(); for (const k in e) { new Probe(5, k); delete e.b; } new Probe(6, e);
     const f: any = new A(); alter(f); new Probe(7, "more" in f); new Probe(8, { ...f }); class G extends A { a: any; } const g: any = new G(); new Probe(9, { a: 3, ...g }.a); (A.prototype as any).z = 1; new Probe(10, "z" in new A()); const h: any = new A(); const ks: any[] = []; for (const k in h) ks.push(k); new Probe(11, ks);`,
  ],
  [
    "marks that are set, removed or read by a key that is not known",
    `class S { on: any = true; get h() { return 1; } } const s: any = new S(); Object.defineProperty(s, "m", { value: 1 }); try { s.m = 2; } catch {} new Probe(1, s.m); try { delete s.m; } catch {} new Probe(2, s.m); Object.defineProperty(s, "h", { value: 3 }); new Probe(3, s.h);
     const t: any = new S(); if (flip()) Object.defineProperty(t, "m", { value: 1 }); new Probe(4, t.m); call(() => { Object.defineProperty(t, "z", { value: 1 }); }); new Probe(5, t.z); Object.defineProperty(t, "on", { value: 4 }); new Probe(6, t.on); new Probe(7, Object.keys(t));
     const o: any = { a: 1 }; Object.defineProperty(o, "h", { value: 2 }); new Probe(8, o[opaque("h")]); try { o.h = 5; } catch {} new Probe(9, o.h); const d = Object.create(o); try { d.h = 6; } catch {} new Probe(10, d.h);`,
  ],
  [
    "what throws, caught",
    `let n = 0; const fixed: any = Object.defineProperty({}, "a", { value: 1, enumerable: true }); try { fixed.a = 2; n = 1; } catch { n += 10; } new Probe(1, n); try { delete fixed.a; n = 2; } catch { n += 10; } new Probe(2, n); try { Object.defineProperty(fixed, "a", { get: () => 1 }); n = 3; } catch { n += 10; } new Probe(3, n);
     try { Object.create(5 as any); n = 4; } catch { n += 10; } new Probe(4, n); try { structuredClone({ f: () => 1 }); n = 5; } catch { n += 10; } new Probe(5, n); try { new URL("no"); n = 6; } catch { n += 10; } new Probe(6, n); const p: any = {}; try { Object.setPrototypeOf(p, Object.create(p)); n = 7; } catch { n += 10; } new Probe(7, n);
     const inherits: any = Object.create(fixed); try { inherits.a = 3; n = 8; } catch { n += 10; } new Probe(8, n); const getter: any = Object.create({ get g() { return 1; } }); try { getter.g = 2; n = 9; } catch { n += 10; } new Probe(9, n); try { n = \`\${Object.create(null)}\`.length; } catch { n += 10; } new Probe(10, n);
     class S { v = 1; } const s: any = Object.defineProperty(new S(), "m", { value: 1 }); try { s.m = 2; n = 11; } catch { n += 10; } new Probe(11, n); try { delete s.m; n = 12; } catch { n += 10; } new Probe(12, n); try { n = "" + { toString: () => ({}) }; } catch { n += 10; } new Probe(13, n); try { String.raw(null as any); n = 14; } catch { n += 10; } new Probe(14, n);
     const bad = (_: any, _c: ClassDecoratorContext): any => { throw new Error("d"); }; let made: any = 0; try { @bad class D { static x = (made = 1); } new D(); made = 2; } catch { made += 20; } new Probe(15, made); const seen: any[] = []; const half: any = { get a() { seen.push("a"); return 1; }, get b() { throw 1; }, get c() { seen.push("c"); return 1; } }; try { ({ ...half }); } catch {} new Probe(16, seen);
     const circle: any = {}; circle.c = circle; try { JSON.stringify(circle); n = 17; } catch { n += 10; } new Probe(17, n); function* g(this: any): any { try { yield 1; } finally { n = 50; } } const it: any = { [Symbol.iterator]: g }; const d: any = Object.create(it); for (const x of d) { new Probe(18, x); break; } new Probe(19, n);`,
  ],
];

async function compared(code: string) {
  const ran = await runInNode(`${imports}${code}`, 0);
  return { ran, comparison: compare(evaluated(`${imports}${code}`), ran) };
}

describe("follows", () => {
  test.each(followed)("%s", async (_, code) => {
    const { ran, comparison } = await compared(code);
    expect(ran.threw).toBeUndefined();
    expect(comparison.differences).toEqual([]);
    expect([...new Set(ran.made.map(({ id }) => id))].filter((id) => !comparison.known.includes(id))).toEqual([]);
  });
});

describe("is never wrong about", () => {
  test.each(hostile)("%s", async (_, code) => {
    const { ran, comparison } = await compared(code);
    expect(ran.threw).toBeUndefined();
    expect(comparison.differences).toEqual([]);
  });
});
