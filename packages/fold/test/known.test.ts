/**
 * Programs that are known as a whole: what they make is certain, and its values are those of Node. A program under
 * "not known" is one that may not be known: no statement about it is wrong.
 */
import { describe, expect, test } from "vitest";
import { compare } from "./differential/compare.ts";
import { runInNode } from "./differential/node.ts";
import { evaluated } from "./probes.ts";

const imports = `import { Probe } from "probes";\nimport { opaque, flip, alter, call, later } from "outside";\n`;

/** `$(…)` is a probe of a value. */
const known: Readonly<Record<string, readonly string[]>> = {
  generators: [
    `const p: any = { [Symbol.iterator]() { let i = 0; return { next: () => ({ done: i > 1, value: i++ }), return: () => ({}) }; } }; function* g(): any { yield* p; yield 9; } const it = g(); for (const x of it) { $(x); break; } $([...it])`,
    `function* a(): any { try { yield 1; } finally { yield 2; } } function* b(): any { yield* a(); yield 3; } const it = b(); it.next(); $(it.return(7)); $([...it])`,
    `const m = new Map([["a", 1], ["b", 2]]); const it = m.keys(); $(it.next().value); m.set("c", 3); $([it.next().value, it.next().value]); $(it.next().done)`,
    `const l: any[] = [{ d: [1, 2], next: 1 }, { d: [3] }]; async function* pages(): any { let i: any = 0; while (i !== undefined) { const p = await Promise.resolve(l[i]); yield* p.d; i = p.next; } } for await (const x of pages()) { $(x) }`,
    `function* g(): any { yield "a"; yield "b"; return "c"; } const it = g(); const x = it.next(); $(x.value); $(x.done); $(it.next()); $(it.next()); $(it.next());`,
    `function* g(): any { yield { n: 1 }; yield { n: 2 }; } const it = g(); let r = it.next(); while (!r.done) { $(r.value.n); r = it.next(); }`,
    `function* g(): any { yield 1; yield 2; } const it = g(); for (let r = it.next(); !r.done; r = it.next()) $(r.value);`,
    `function* ids(p: string): any { let n = 0; while (true) yield \`\${p}-\${++n}\`; } const it = ids("r"); for (const t of ["x", "y"]) $([t, it.next().value]);`,
    `function* nat(): any { let n = 0; while (true) yield n++; } function* take(n: number, s: any): any { let i = 0; for (const x of s) { if (i++ >= n) return; yield x; } } $([...take(3, nat())]);`,
    `function* nat(): any { let n = 0; for (;;) yield n++; } for (const n of nat()) { if (n > 3) break; $(n); }`,
    `function* g(): any { yield 1; yield 2; yield 3; } const [a, b] = g(); $(a); $(b);`,
    `function* base(): any { yield 1; return true; } function* pilot(): any { const r = yield* base(); yield r; } $([...pilot()]);`,
    `function* g(): any { const x = yield "ask"; const y = yield \`got \${x}\`; return [x, y]; } const it = g(); $(it.next().value); $(it.next("one").value); $(it.next("two").value);`,
    `function* g(): any { try { yield 1; yield 2; } finally { $("cleanup"); } } const it = g(); $(it.next()); $(it.return("end")); $(it.next());`,
    `const range = { from: 1, to: 3, [Symbol.iterator]() { let n = this.from; const last = this.to; return { next: () => (n <= last ? { value: n++, done: false } : { value: undefined, done: true }) }; } }; $([...range]); for (const x of range) $(x);`,
    `class Range { constructor(private a: number, private b: number) {} [Symbol.iterator]() { let n = this.a; const b = this.b; return { next(): any { if (n < b) return { done: false, value: n++ }; return { done: true, value: undefined }; } }; } } for (const x of new Range(1, 4)) $(x); $([...new Range(0, 2)]);`,
    `class Cursor { private i = 0; constructor(private items: any[]) {} next(): any { return this.i < this.items.length ? { value: this.items[this.i++], done: false } : { value: undefined, done: true }; } [Symbol.iterator]() { return this; } } for (const x of new Cursor(["a", "b"])) $(x);`,
    `class Fleet { tenants = ["a", "b"]; *rules(): any { for (const t of this.tenants) yield { t, on: t === "a" }; } *[Symbol.iterator](): any { yield* this.rules(); } } for (const r of new Fleet().rules()) $(r); for (const r of new Fleet()) $(r);`,
    `function* g(): any { for (let i = 0; i < 3; i++) yield i; } $(Array.from(g(), (x: any) => x * 2)); $(new Map([...g()].map((x: any) => [x, x]))); $(Object.fromEntries((function* (): any { yield ["a", 1]; })()));`,
    `const tree = { name: "root", children: [{ name: "a", children: [] }, { name: "b", children: [{ name: "c", children: [] }] }] }; function* walk(n: any, path: string): any { const p = \`\${path}/\${n.name}\`; yield p; for (const c of n.children) yield* walk(c, p); } $([...walk(tree, "")]);`,
    `function* src(): any { yield 1; yield 2; yield 3; } function* map(s: any, f: any): any { for (const x of s) yield f(x); } function* filter(s: any, f: any): any { for (const x of s) if (f(x)) yield x; } const pipe = (...fs: any[]) => (x: any) => fs.reduce((a, f) => f(a), x); for (const x of pipe((s: any) => map(s, (v: any) => v + 1), (s: any) => filter(s, (v: any) => v > 2))(src())) $(x);`,
    `function* zip(a: any, b: any): any { const x = a[Symbol.iterator](); const y = b[Symbol.iterator](); for (;;) { const p = x.next(); const q = y.next(); if (p.done || q.done) return; yield [p.value, q.value]; } } for (const p of zip(["a", "b"], [1, 2, 3])) $(p);`,
    `const it = ["a", "b"][Symbol.iterator](); let n = it.next(); while (!n.done) { $(n.value); n = it.next(); }`,
    `const acc: any[] = []; function* g(): any { acc.push("g1"); yield 1; acc.push("g2"); yield 2; } for (const x of g()) { acc.push(x); } $(acc);`,
    `let n = 0; function* g(): any { n++; yield n; n++; yield n; } const it = g(); $(it.next().value); $(n); $(it.next().value); $(n);`,
    `function* lights(): any { while (true) { yield "red"; yield "green"; } } const l = lights(); $([l.next().value, l.next().value, l.next().value]);`,
    `function* nat(): any { let n = 1; while (true) yield n++; } const [a, b, c] = nat(); $([a, b, c]);`,
    `for (const [i, x] of ["a", "b"].entries()) $([i, x]);`,
    `class Lazy { constructor(private src: any) {} static of(...xs: any[]) { return new Lazy(xs); } map(f: any) { const s = this.src; return new Lazy((function* (): any { for (const x of s) yield f(x); })()); } filter(f: any) { const s = this.src; return new Lazy({ *[Symbol.iterator](): any { for (const x of s) if (f(x)) yield x; } }); } toArray() { return [...this.src]; } } $(Lazy.of(1, 2, 3).map((x: any) => x * 2).filter((x: any) => x > 2).toArray());`,
    `function* f(): any { yield 1; yield 2; yield 3; yield 4; } const g = f(); for (const x of g) { $(x); $(g.next().value); }`,
    `function* f(): any { yield 1; throw new Error("x"); } const out: any[] = []; try { for (const x of f()) out.push(x); } catch (e: any) { out.push(e.message); } $(out);`,
    `let s = ""; function* f(): any { try { yield 1; } finally { s += "f"; } } try { for (const x of f()) { s += x; throw 1; } } catch { s += "c"; } $(s);`,
    `function* f(): any { yield 1; return 2; } const g = f(); $([...g]); $(g.next()); $([...g]);`,
    `const l = [1, 2]; function* f(): any { yield* l; } for (const x of f()) { $(x); if (l.length < 4) l.push(9); }`,
    `function* f(): any { for (let i = 0; i < 3; i++) yield () => i; } $([...f()].map((x: any) => x()));`,
    `function* f(): any { yield 1; yield 2; yield 3; } o: for (const a of f()) { for (const b of f()) { if (b === 2) continue o; $([a, b]); } }`,
    `function* f(): any { try { yield 1; } finally { return 5; } } const g = f(); g.next(); $(g.return(3)); $(g.next());`,
    `function* f(): any { try { yield 1; } finally { yield 9; } } const g = f(); g.next(); $(g.return(3)); $(g.next());`,
    `const o = { v: 1 }; function* f(p: any): any { yield p.v; yield p.v; } const g = f(o); $(g.next().value); o.v = 2; $(g.next().value);`,
    `export function* f(): any { yield 1; yield 2; } $([...f()]); export const g = f(); $(1);`,
    `function* f(k: any): any { yield k; if (k > 0) { const i = f(k - 1); let r = i.next(); while (!r.done) { yield r.value; r = i.next(); } } } $([...f(3)]);`,
    `const o = { get [Symbol.iterator](): any { return function* (): any { yield 1; }; } }; $([...(o as any)]);`,
    `const o: any = { [Symbol.iterator]() { let i = 0; return { next() { if (i++ > 0) throw new Error("n"); return { value: 1 }; }, return() { $("never"); return {}; } }; } }; const a: any[] = []; try { for (const x of o) a.push(x); } catch (e: any) { a.push(e.message); } $(a);`,
    `function* f(): any { for (var i = 0; i < 2; i++) yield i; yield i; } $([...f()]);`,
    `function* f(): any { yield h(); function h() { return 3; } } $([...f()]);`,
    `function* f(): any { $("no"); yield 1; } f(); const g = f(); $("yes");`,
    `function* f(): any { yield 1; throw "s"; } let r: any; try { r = Math.max(...f()); } catch (e) { r = e; } $(r);`,
    `function* f(a: any = (() => { throw 3; })()): any { yield a; } let r: any = 0; try { const g = f(); r = 1; } catch (e) { r = [r, e]; } $(r);`,
  ],
  promises: [
    `async function main() { const c = await Promise.resolve({ on: true }); $(c.on); } await main();`,
    `async function load() { return { on: true }; } async function main() { const c = await load(); $(c.on); } void main();`,
    `async function load() { return { on: true }; } async function main() { const c = await load(); $(c.on); } main().catch((e) => { console.error(e); process.exit(1); });`,
    `async function load() { return { on: true }; } async function main() { const c = await load(); $(c.on); } main().catch((e) => { console.error(e); process.exitCode = 1; });`,
    `async function main() { const c = await Promise.resolve(1); $(c); return c; } main().then((c) => { $(c); });`,
    `async function main() { const c = await Promise.resolve(1); $(c); return c; } main().then((c) => { $(c); }).catch((e) => { process.exit(1); }).finally(() => { $("done"); });`,
    `class S { private constructor(readonly on: boolean, readonly list: string[]) { $(on); $(list); } static async create(id: string) { const list = await S.load(id); return new S(list.includes("x"), list); } private static async load(id: string) { return [id, "x"]; } } const s = await S.create("a"); $(s.on);`,
    `class S { constructor(readonly id: string, readonly on: boolean) { $(on); } static async create(id: string) { const on = await S.load(id); return new S(id, on); } private static async load(id: string) { return id === "a"; } } const all = await Promise.all(["a", "b"].map((id) => S.create(id))); $(all.map((s) => s.id)); for (const s of all) $(s.on);`,
    `const load = async (x: any) => ({ x }); const [a, b] = await Promise.all([load(1), load("b")]); $(a.x); $(b.x);`,
    `const sleep = async (n: number) => { await null; return n; }; async function main() { const [a, b] = await Promise.all([sleep(1), sleep(2)]); $(a); $(b); } await main();`,
    `const tenants = ["a", "b"]; const fetchT = async (t: string) => { await null; return { t, on: t === "a" }; }; const results = await Promise.all(tenants.map(fetchT)); for (const r of results) $(r);`,
    `const fetchT = async (t: string) => { await null; return { t }; }; for (const t of ["a", "b"]) { const r = await fetchT(t); $(r); }`,
    `const fetchT = async (t: string) => { await null; return { t }; }; const acc: any[] = []; for (const t of ["a", "b"]) acc.push(await fetchT(t)); $(acc);`,
    `const fetchT = async (t: string) => { await null; return { t }; }; async function all(ts: string[]) { const acc: any[] = []; for (const t of ts) acc.push(await fetchT(t)); return acc; } $(await all(["a", "b"]));`,
    `const steps = ["a", "b"]; const done = await steps.reduce(async (p: any, s) => { const l = await p; return [...l, s]; }, Promise.resolve([])); $(done);`,
    `const f = async (x: string) => { if (x === "b") throw new Error("no"); return x; }; const settled = await Promise.allSettled(["a", "b"].map(f)); for (const s of settled) $(s.status === "fulfilled" && s.value); $(settled.length);`,
    `const settled = await Promise.allSettled([Promise.resolve(1), Promise.reject(new Error("x"))]); $(settled[0]); $(settled[1].status);`,
    `const f = async (): Promise<any> => { throw new Error("no"); }; const v = await f().catch(() => "fallback"); $(v);`,
    `const f = async (x: any): Promise<any> => { if (x > 1) throw new Error("no"); return x; }; let v: any; try { v = await f(2); } catch { v = "fallback"; } $(v); try { v = await f(1); } catch { v = "fallback"; } $(v);`,
    `for await (const x of [Promise.resolve(1), 2]) $(x);`,
    `const page = (i: number) => Promise.resolve([["a", "b"], ["c"]][i]); async function* pages(): any { for (let i = 0; i < 2; i++) { const p = await page(i); yield* p; } } for await (const x of pages()) $(x);`,
    `async function* g(): any { yield 1; yield 2; } async function all(s: any) { const o: any[] = []; for await (const x of s) o.push(x); return o; } $(await all(g()));`,
    `const v = await Promise.resolve({ a: 1 }).then((x) => ({ ...x, b: 2 })).then((x) => x.b); $(v);`,
    `let n = 0; const bump = async () => { await null; n++; }; await bump(); await bump(); $(n);`,
    `async function main() { const cfg: any = {}; cfg.a = await Promise.resolve(1); cfg.b = await Promise.resolve(2); $(cfg); } await main();`,
    `async function main() { const cfg: any = {}; cfg.a = await Promise.resolve(1); const l: any[] = []; l.push(await Promise.resolve(2)); $(cfg); $(l); } void main();`,
    `class Api { async get(id: string) { return { id, on: id === "a" }; } } const api = new Api(); for (const x of await Promise.all(["a", "b"].map((id) => api.get(id)))) $(x.on);`,
    `class App1 { cfg: any; async init() { this.cfg = await Promise.resolve({ on: true }); return this; } build() { $(this.cfg.on); } } const a = await new App1().init(); a.build();`,
    `class App1 { cfg: any; async init() { this.cfg = await Promise.resolve({ on: true }); } build() { $(this.cfg.on); } } const a = new App1(); await a.init(); a.build();`,
    `const p = Promise.resolve({ on: true }); const c = await p; $(c.on);`,
    `const load = async () => { await null; return { on: true }; }; const p = load(); const c = await p; $(c.on);`,
    `let cache: any; const get = async () => (cache ??= await Promise.resolve({ on: 1 })); $((await get()).on); $((await get()).on);`,
    `const opt = async (x: any) => (x ? { on: x } : undefined); $((await opt(0))?.on ?? "d"); $((await opt(1))?.on ?? "d");`,
    `const o = { a: Promise.resolve(1), b: Promise.resolve(2) }; const e = await Promise.all(Object.entries(o).map(async ([k, p]) => [k, await p] as const)); $(Object.fromEntries(e));`,
    `async function retry(f: any, n: number): Promise<any> { for (let i = 0; i < n; i++) { try { return await f(i); } catch (e) { if (i === n - 1) throw e; } } } $(await retry(async (i: number) => { if (i < 2) throw new Error("x"); return i; }, 3));`,
    `await Promise.all(["a", "b"].map(async (n) => { const c = await Promise.resolve({ on: n === "a" }); $(c.on); }));`,
    `class Feed { async *[Symbol.asyncIterator](): any { yield 1; yield 2; } } for await (const x of new Feed()) $(x);`,
    `const loaders: any = { a: async () => ({ on: true }), b: async () => ({ on: false }) }; for (const [k, l] of Object.entries<any>(loaders)) $([k, (await l()).on]);`,
    `const p = Promise.reject(new Error("x")); let r: any; try { r = await p; } catch (e: any) { r = e.message; } $(r);`,
    `const f = async () => { try { return Promise.reject(1); } catch { return 2; } }; let r: any; try { r = await f(); } catch { r = 3; } $(r);`,
    `const f = async () => { try { return await Promise.reject(1); } catch { return 2; } }; $(await f());`,
    `const g = async () => { throw 1; }; const f = async () => { try { return g(); } catch { return 2; } }; let r: any; try { r = await f(); } catch { r = 3; } $(r);`,
    `const g = async () => { throw 1; }; const f = async () => g(); let r: any = 0; try { r = await f(); } catch { r = 3; } $(r);`,
    `let r: any = 0; const g = async () => { throw 1; }; const f = async () => { await g(); r = 5; }; f().catch(() => {}); $(r);`,
    `let r: any; try { await Promise.resolve(1).finally(() => { throw 7; }); r = 1; } catch (e) { r = e; } $(r);`,
    `let r: any; try { r = await Promise.all([Promise.resolve(1), Promise.reject("no")]); } catch (e) { r = e; } $(r);`,
    `const f = async (a: any = (() => { throw 3; })()) => a; let r: any = 0; try { const p = f(); r = 1; r = await p; } catch (e) { r = [r, e]; } $(r);`,
  ],
  exceptions: [
    `function v(x: any) { if (x > 1) throw new Error("no"); return x; } let r: any; try { r = v(2); } catch { r = "fallback"; } $(r);`,
    `function v(x: any) { if (x > 1) throw new Error("no"); return x; } let r: any; try { r = v(1); } catch { r = "fallback"; } $(r);`,
    `const f = (x: any) => { try { if (x > 1) throw new Error("no"); return x; } catch { return "fallback"; } }; $(f(1)); $(f(2));`,
    `const f = (x: any) => { try { if (x > 1) throw new RangeError("no"); return x; } catch (e) { if (e instanceof RangeError) return "range"; throw e; } }; $(f(1)); $(f(2));`,
    `try { throw new Error("abc"); } catch (e: any) { $(e.message); }`,
    `class E extends Error { constructor(readonly code: number) { super(\`code \${code}\`); } } try { throw new E(5); } catch (e: any) { if (e instanceof E) { $(e.code); $(e.message); } else $("other"); }`,
    `try { throw { code: 1 }; } catch (e: any) { $(e.code); }`,
    `let n = 0; try { n = 1; } finally { n = 2; } $(n);`,
    `const parse = (t: string) => { try { return JSON.parse(t); } catch { return { on: false }; } }; $(parse('{"on":true}').on); $(parse("x").on);`,
    `function validate(p: any) { if (!p.name) throw new Error("name"); if (p.name.length > 10) throw new Error("long"); return p; } let props: any = { name: "a", on: true }; try { props = validate(props); } catch { props = { name: "d", on: false }; } $(props.on);`,
    `const attempt = (f: any) => { try { return { ok: true, value: f() }; } catch (error) { return { ok: false, error }; } }; const r: any = attempt(() => 5); $(r.ok && r.value); $(attempt(() => { throw new Error("x"); }).ok);`,
    `const out: any[] = []; for (const x of [1, 2, 3]) { try { if (x === 2) throw new Error("two"); out.push(x); } catch { out.push("e"); } } $(out);`,
    `for (const x of [1, 2, 3]) { try { if (x === 2) throw new Error("two"); } catch { continue; } $(x); }`,
    `const presets = new Map<string, any>([["s", { on: false }], ["v", { on: true }]]); function presetFor(n: string) { const p = presets.get(n); if (p === undefined) throw new RangeError(\`no \${n}\`); return p; } function orElse(n: string) { let c = presetFor("v"); try { c = presetFor(n); } catch (e) { if (!(e instanceof RangeError)) throw e; console.error(e.message); } return c; } $(orElse("s").on); $(orElse("zz").on);`,
    `function assert(c: any, m: string): asserts c { if (!c) throw new Error(m); } const x: any = { on: 1 }; assert(x.on, "x"); $(x.on);`,
    `const o = { get x(): any { throw new Error("x"); } }; let r: any; try { r = o.x; } catch { r = "f"; } $(r);`,
    `let r: any; try { r = (null as any).x; } catch { r = "f"; } $(r);`,
    `let r: any; try { r = (undefined as any)(); } catch { r = "f"; } $(r);`,
    `class P { constructor(n: any) { if (n < 0) throw new Error("neg"); this.n = n; } n: any; } let p: any; try { p = new P(-1); } catch { p = new P(0); } $(p.n);`,
    `let r: any; try { [1, 2].forEach((x) => { if (x === 2) throw new Error("x"); r = x; }); } catch { $(r); } $(r);`,
    `const f = (k: string) => { switch (k) { case "a": return 1; default: throw new Error(k); } }; let v: any; try { v = f("b"); } catch { v = f("a"); } $(v);`,
    `class ConfigError extends Error { readonly problems: string[]; constructor(problems: string[]) { super(problems.join("; ")); this.name = "ConfigError"; this.problems = problems; } } function check(c: any) { const p: string[] = []; if (!c.site) p.push("site"); if (c.level > 3) p.push("level"); if (p.length > 0) throw new ConfigError(p); return c; } function load(c: any) { try { return check(c); } catch (e) { if (e instanceof ConfigError && e.problems.includes("level")) return { ...c, level: 3 }; throw e; } } $(load({ site: "eu", level: 2 })); $(load({ site: "eu", level: 5 }));`,
    `function int(t: string) { const n = Number.parseInt(t, 10); if (Number.isNaN(n)) throw new TypeError(\`not a number: \${t}\`); return n; } const level = (() => { try { return int("x"); } catch { return 1; } })(); $(level);`,
    `let open = 0; const withRes = (f: any) => { open++; try { return f(); } finally { open--; } }; $(withRes(() => 5)); $(open); try { withRes(() => { throw new Error("x"); }); } catch {} $(open);`,
    `const tryGet = (m: Map<string, any>, k: string) => { const v = m.get(k); if (!v) throw new Error(\`missing \${k}\`); return v; }; const m = new Map([["a", { on: true }]]); let s: any = { on: false }; try { s = tryGet(m, "a"); } catch { } $(s.on); try { s = tryGet(m, "b"); } catch { s = { on: "none" }; } $(s.on);`,
    `export function validate(p: any) { if (!p.ok) throw new Error("x"); return p; } let r: any; try { r = validate({ ok: 1 }); } catch { r = 0; } $(r);`,
    `const l: any[] = []; try { l.push(1); (() => { l.push(2); throw 1; })(); l.push(3); } catch { l.push(4); } finally { l.push(5); } $(l);`,
    `const o: any = {}; try { o.a = 1; o.b = JSON.parse("{"); o.c = 2; } catch { o.d = 3; } $(o);`,
    `class V { rules: any[] = []; add(r: any) { if (this.rules.includes(r)) throw new Error("dup"); this.rules.push(r); return this; } } const v = new V(); try { v.add("a").add("b").add("a").add("c"); } catch (e: any) { $(e.message); } $(v.rules);`,
    `const parse = async (t: string) => JSON.parse(t); const rs = await Promise.allSettled(['{"on":1}', "x"].map(parse)); $(rs.map((r) => r.status)); $(rs.flatMap((r) => (r.status === "fulfilled" ? [r.value.on] : [])));`,
    `let d = 0; async function f() { try { await null; throw new Error("a"); } catch (e: any) { return e.message; } finally { d++; } } $(await f()); $(d);`,
    `type K = "a" | "b"; const conv = (k: K) => { switch (k) { case "a": return 1; default: throw new RangeError(k); } }; $(["a", "b", "a"].map((k) => { try { return conv(k as K); } catch (e) { return (e as Error).message; } }));`,
    `const never = (x: never): never => { throw new Error(\`bad \${x}\`); }; const f = (k: any) => { if (k === "x") return 1; if (k === "y") return 2; return never(k as never); }; $(f("y")); let z; try { z = f("q"); } catch { z = 0; } $(z);`,
    `const f = () => { try { throw 1; } catch { return 2; } finally { $("fin"); } }; $(f());`,
    `const retry = (f: any, n: number) => { let last: any; for (let i = 0; i < n; i++) { try { return f(i); } catch (e) { last = e; } } throw last; }; $(retry((i: number) => { if (i < 1) throw new Error("again"); return i; }, 3)); let q; try { q = retry(() => { throw new Error("never"); }, 2); } catch (e: any) { q = e.message; } $(q);`,
    `const t = new Map([["a", () => 1], ["b", () => { throw new Error("b"); }]]); for (const [k, f] of t) { let r: any; try { r = f(); } catch { r = "x"; } $([k, r]); }`,
    `let r = 0; try { opaque(1)(); r = 1; } catch (e) { r = 2; } $(r > 5);`,
    `class A { n = 1; *g(): any { yield this.n++; yield this.n; } } const a = new A(); const g = a.g(); $(g.next().value); a.n = 7; $(g.next().value);`,
    `class A {} let r: any = 0; try { (A as any)(); r = 1; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = [1].map(5 as any); } catch { r = 2; } $(r);`,
    `const f = (a: any = (() => { throw 3; })()) => a; let r: any = 0; try { r = f(); } catch (e) { r = e; } $(r);`,
    `const o: any = { set a(v: any) { throw v; } }; let r: any = 0; try { o.a = 4; } catch (e) { r = e; } $(r);`,
  ],
};

const notKnown: Readonly<Record<string, readonly string[]>> = {
  generators: [
    `function* g(): any { try { if (flip()) throw 1; } finally { yield 6; } yield 3; } const it = g(); const [a]: any = it; $(a); for (const x of g()) { $(x); break; } let n = 0; try { for (const x of g()) { n++; $(x); if (n > 1) break; } } catch {} $(n);`,
    `const p: any = { [Symbol.iterator]() { let i = 0; return { next: () => ({ done: i > 1, value: i++ }), return: () => ({}) }; } }; function* g(): any { yield* p; yield 9; } const it = g(); const [a]: any = it; $(a); for (const x of it) $(x);`,
    `const p: any = { [Symbol.iterator]() { let i = 0; return { next: () => ({ done: i > 1, value: i++ }), return: () => ({ done: true, value: 7 }) }; } }; function* g(): any { yield* p; } const it = g(); it.next(); $(it.return(5));`,
    `function* inner(): any { try { yield 1; } finally { yield 2; } } function* g(): any { yield* inner(); yield 3; } const it = g(); it.next(); $(it.return(5)); $(it.next()); $(it.next());`,
    `const m = new Map([[1, 1], [2, 2]]); const it = m.keys(); $(it.next().value); m.delete(1); $(it.next().value); $(it.next().done)`,
    `const m = new Map([["a", 1], ["b", 2]]); const it = m.entries(); let r = it.next(); while (!r.done) { const [k, v] = r.value; $([k, v]); r = it.next(); }`,
    `const s = new Set(["x", "y"]); $(s.values().next().value); const [f] = s; $(f); const it = s.values(); $(it.next().value); $(it.next().value);`,
    `let g: any; function* f(): any { try { g.next(); } catch (e: any) { yield e instanceof TypeError; } yield 2; } g = f(); $(g.next().value);`,
    `const acc: any[] = []; function* f(): any { acc.push(1); yield acc; acc.push(2); yield acc; } const g = f(); const a = g.next().value; $(a.length); const b = g.next().value; $(a === b); $(a.length);`,
    `function* f(): any { yield 1; yield 2; yield 3; } const g = f(); $(g.next().value); alter(g); call(() => g.next()); $(g.next().value);`,
    `function* f(): any { yield 1; yield 2; } const g = f(); if (flip()) g.next(); $(g.next().value);`,
    `let n = 0; function* f(): any { while (n < 5) { n++; yield n; } } for (const x of f()) { $(x); if (flip()) n = 9; } $(n);`,
    `function* f(): any { yield 1; yield 2; } const g = f(); later(() => g.next()); $(g.next().value); $([...g]);`,
    `const m = new Map([[1, 1], [2, 2]]); function* f(): any { for (const [k] of m) yield k; } for (const x of f()) { $(x); if (m.size < 3) m.set(3, 3); }`,
    `const o: any = { [Symbol.iterator]() { let i = 0; return { next: () => ({ done: opaque(i) > 1, value: i++ }) }; } }; $([...o]); for (const x of o) $(x);`,
    `const o: any = { [Symbol.iterator]() { return { next: () => ({ done: false, value: 1 }), return() { return 5; } }; } }; try { for (const x of o) { $(x); break; } } catch (e) { $("t"); }`,
    `const o: any = { [Symbol.iterator]() { return { next: () => 5 }; } }; let r: any = 0; try { r = [...o]; } catch (e) { r = "t"; } $(r);`,
    `function* f(): any { yield 1; yield 2; } for (const k of opaque([1, 2])) { for (const x of f()) { $([k, x]); } }`,
  ],
  promises: [
    `async function load() { return { on: true }; } async function main() { const c = await load(); $(c.on); } main().catch(console.error);`,
    `const data: any = [{ d: [1, 2], next: 1 }, { d: [3] }]; const page = (i: number) => Promise.resolve(data[i] ?? { d: [] }); async function* pages(): any { let i: any = 0; while (i !== undefined) { const p: any = await page(i); yield* p.d; i = p.next; } } for await (const x of pages()) $(x);`,
    `const v = await new Promise((r) => r({ a: 1 })); $((v as any).a);`,
    `const reg: any[] = []; async function add(x: any) { await null; reg.push(x); } async function main() { await add(1); await add(2); $(reg); } main().catch((e) => { process.exit(1); });`,
    `const reg = new Map<string, any>(); (async () => { reg.set("a", await Promise.resolve(1)); for (const [k, v] of reg) $([k, v]); })();`,
    `$(await Promise.race([Promise.resolve(1), new Promise(() => {})])); $(await Promise.any([Promise.reject(1), Promise.resolve(2)]));`,
    `let total = 0; await Promise.all([1, 2].map(async (n) => { await null; total += n; })); $(total);`,
    `const read = (cb: any) => cb(null, { on: 1 }); const p = new Promise<any>((res, rej) => read((e: any, v: any) => (e ? rej(e) : res(v)))); $((await p).on);`,
    `let n = 0; const a = async () => { n = 1; await null; n = 3; }; const b = async () => { n = 2; await null; n += 10; }; const p = a(); const q = b(); await p; await q; $(n);`,
    `let n = 0; await ([1, 2].map(async (x) => { await null; n += x; }) as any); $(n);`,
    `let s = ""; Promise.reject(1).catch(() => { s += "c"; }); s += "a"; await null; s += "b"; $(s);`,
    `let r: any = 0; try { (async () => { await null; throw 1; })().catch(() => { r = 2; }); r = 1; } catch { r = 9; } $(r === 9);`,
  ],
  "what is left of an object": [
    `let n = 0; const { a, ...r }: any = { a: 1, get e() { n++; return 2; }, [opaque("k")]: 3 }; $(n); $(a); $(r.e)`,
  ],
  exceptions: [
    `try { $(1); } catch (e) { $("no"); }`,
    `let r: any = 0; try { r = call(() => 1); } catch { r = 2; } $(r);`,
    `let on = true; try { on = opaque(false); } catch { on = false; } $(on);`,
    `const f = () => { try { try { throw 1; } finally { $("f"); } } catch (e) { return e; } }; $(f());`,
    `const errors: string[] = []; for (const t of [{ n: "a" }, { n: "" }]) { try { if (!t.n) throw new Error("empty"); $(t.n); } catch (e) { errors.push((e as Error).message); } } $(errors);`,
    `let on = "d"; try { on = process.env["X"] ?? "e"; } catch { on = "f"; } $(on);`,
    `try { console.log("x"); $(1); } catch (e) { console.error(e); }`,
    `try { try { throw new Error("in"); } catch (e) { throw new Error("out", { cause: e }); } } catch (e: any) { $(e.message); $(e.cause.message); }`,
    `const c: any = 1; let r: any = 0; try { (c as any) = 2; r = 1; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = x; } catch { r = 2; } const x = 1; $(r);`,
    `const o: any = Object.freeze({ a: 1 }); let r: any = 0; try { o.a = 2; r = 1; } catch { r = 2; } $(r);`,
    `const o: any = Object.freeze([1]); let r: any = 0; try { [1].forEach(() => { o.push(2); }); r = 1; } catch { r = 2; } $(r);`,
    `const o: any = { get a() { return 1; } }; let r: any = 0; try { o.a = 2; r = 1; } catch { r = 2; } $(r);`,
    `class A { get a() { return 1; } } let r: any = 0; try { (new A() as any).a = 2; r = 1; } catch { r = 2; } $(r);`,
    `const f: any = () => 1; let r: any = 0; try { new f(); r = 1; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = "a".repeat(-1); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = (1).toFixed(101); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = ([] as any[]).reduce((a, b) => a + b); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = \`\${Symbol("a") as any}\`; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = "a" in (5 as any); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = {} instanceof ({} as any); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { const { a } = null as any; r = 1; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = Math.max(...(null as any)); } catch { r = 2; } $(r);`,
    `const o: any = Object.freeze({ a: 1 }); let r: any = 0; try { delete o.a; r = 1; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = decodeURIComponent("%"); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = new Date(NaN).toISOString(); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = new RegExp("("); r = 1; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = "aa".replaceAll(/a/ as any, "b"); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = "aa".normalize("X"); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = new Array(-1); r = 1; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = Object.keys(null as any); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = ([] as any[]).map(undefined as any); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = [1].sort(5 as any); } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = new Map([1] as any); r = 1; } catch { r = 2; } $(r);`,
    `class A {} class B extends A { x: any; constructor(f: any) { if (f) super(); this.x = 1; } } let r: any = 0; try { r = new B(false).x; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = JSON.stringify((() => { const o: any = {}; o.o = o; return o; })()); r = 1; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = structuredClone(() => 1); r = 1; } catch { r = 2; } $(r);`,
    `let r: any = 0; try { r = { ...{ get a(): any { throw 1; } } }; r = 1; } catch { r = 2; } $(r);`,
    `class A { #x = 1; static get(o: any) { return o.#x; } } let r: any = 0; try { r = A.get({}); } catch { r = 2; } $(r);`,
    `const o: any = { a: 1 }; let r: any = 0; try { for (const k in o) { o.b = 2; r = k; } } catch { r = 9; } $(r);`,
    `let r: any = 0; try { r = [{ toString() { throw 8; } }].join(); } catch (e) { r = e; } $(r);`,
  ],
};

function probed(code: string): string {
  let count = 0;
  return imports + code.replaceAll("$(", () => `new Probe(${String(++count)}, `);
}

describe.each(Object.entries(known))("%s", (_, all) => {
  test.each(all)("%s", async (code) => {
    const text = probed(code);
    const ran = await runInNode(text);
    const evaluation = evaluated(text);
    const { differences, known: seen } = compare(evaluation, ran);
    expect(ran.threw).toBeUndefined();
    expect(differences).toEqual([]);
    expect(evaluation.observations.filter(({ exists }) => !exists)).toEqual([]);
    expect(new Set(seen)).toEqual(new Set(ran.made.map(({ id }) => id)));
  });
});

describe.each(Object.entries(notKnown))("not known: %s", (_, all) => {
  test.each(all)("%s", async (code) => {
    const text = probed(code);
    for (const seed of [1, 2, 3, 4]) {
      const ran = await runInNode(text, seed);
      expect(ran.threw).toBeUndefined();
      expect(compare(evaluated(text), ran).differences).toEqual([]);
    }
  });
});
