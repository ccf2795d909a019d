// What rules read, case by case. A read is written `+ path` when positive, else `- path`, with `!` after a path that
// matters as a whole. `params a`, `today`, `data a.b`, `widened path` and `error` say the rest.

export interface Case {
  readonly name: string;
  /** The rules of the case; `finding` is the entry. */
  readonly rego: string;
  readonly expect: readonly string[];
}

/** Helpers that cases call. */
export const library = `package tmes.lib.x

on(x) if x.settings.enabled == true
mode(x) := x.settings.mode
settings(x) := x.settings
pair(x) := {"a": x.settings.a, "b": x.settings.b}
fallback(x) := x.settings.mode if x.settings.set == true
else := "off"
default level(_) := 0
level(x) := x.settings.level
kind_field("virus", x) := x.settings.virus
kind_field("spam", x) := x.settings.spam
first([a, _]) := a
ignores(_) := 1
deep(x) := mode(settings_holder(x))
settings_holder(x) := {"settings": x.item.settings}

enabled if input.item.settings.enabled == true
default guarded := false
guarded if input.item.settings.guard == true
weak contains p.name if {
	some p in input.item.settings.peers
	p.tls == "1.0"
}
names[p.name] := p.tls if some p in input.item.settings.peers
single := input.item.settings.single
several := 1 if input.item.settings.a == 1
several := 2 if input.item.settings.b == 2
same := true if input.item.settings.a == 1
same := true if input.item.settings.b == 2
iterated := p.name if some p in input.item.settings.peers
sites.eu contains "x" if input.item.settings.eu == true
`;

export const cases: readonly Case[] = [
  {
    name: "a plain comparison",
    rego: `finding contains 1 if input.item.settings.a == true`,
    expect: ["+ item.settings.a"],
  },
  { name: "a bare reference", rego: `finding contains 1 if input.item.settings.a`, expect: ["+ item.settings.a"] },
  { name: "inequality", rego: `finding contains 1 if input.item.settings.a != 3`, expect: ["+ item.settings.a"] },
  {
    name: "a comparison of two paths",
    rego: `finding contains 1 if input.item.settings.a < input.item.settings.b`,
    expect: ["+ item.settings.a!", "+ item.settings.b!"],
  },
  {
    name: "brackets with constants",
    rego: `finding contains 1 if input["item"].settings["a-b"] == 1`,
    expect: ["+ item.settings.a-b"],
  },
  {
    name: "an index",
    rego: `finding contains 1 if input.item.settings.peers[0].tls == "1.0"`,
    expect: ["+ item.settings.peers.0.tls"],
  },
  { name: "negation", rego: `finding contains 1 if not input.item.settings.a`, expect: ["- item.settings.a"] },
  {
    name: "both signs of one path",
    rego: `finding contains 1 if input.item.settings.a == 1\nfinding contains 2 if not input.item.settings.a == 2`,
    expect: ["- item.settings.a"],
  },
  {
    name: "signs of neighbours",
    rego: `finding contains 1 if { input.item.settings.a == 1; not input.item.settings.b }`,
    expect: ["+ item.settings.a", "- item.settings.b"],
  },
  {
    name: "a local alias",
    rego: `finding contains 1 if { s := input.item.settings; s.a == 1 }`,
    expect: ["+ item.settings.a"],
  },
  {
    name: "an alias of an alias",
    rego: `finding contains 1 if { i := input.item; s := i.settings; t := s.t; t.scope == "all" }`,
    expect: ["+ item.settings.t.scope"],
  },
  {
    name: "an alias that is not used further",
    rego: `finding contains 1 if { _ = input.item.settings.a }`,
    expect: ["+ item.settings.a"],
  },
  {
    name: "an alias under negation",
    rego: `finding contains 1 if { s := input.item.settings; s.a == 1; not s.b.c }`,
    expect: ["+ item.settings.a", "- item.settings.b.c"],
  },
  {
    name: "some in",
    rego: `finding contains 1 if { some p in input.item.settings.peers; p.tls == "1.0" }`,
    expect: ["+ item.settings.peers.*.tls"],
  },
  {
    name: "some in, unused",
    rego: `finding contains 1 if { some _ in input.item.settings.peers }`,
    expect: ["+ item.settings.peers.*"],
  },
  {
    name: "some in with index in the result",
    rego: `finding contains {"path": ["peers", i]} if { some i, p in input.item.settings.peers; p.tls == "1.0" }`,
    expect: ["+ item.settings.peers.*.tls"],
  },
  {
    name: "underscore",
    rego: `finding contains 1 if input.item.settings.peers[_].tls == "1.0"`,
    expect: ["+ item.settings.peers.*.tls"],
  },
  {
    name: "a declared key variable",
    rego: `finding contains name if { some name; input.items["virus-rule"][name].settings.direction == "in" }`,
    expect: ["+ items.virus-rule.*.settings.direction"],
  },
  {
    name: "a key from a constant list",
    rego: `finding contains k if { some k in ["a", "b"]; input.item.settings[k] == true }`,
    expect: ["+ item.settings.a", "+ item.settings.b"],
  },
  {
    name: "a key from the input",
    rego: `finding contains 1 if input.item.settings[input.item.kind].a == 1`,
    expect: ["+ item.kind", "+ item.settings.*.a"],
  },
  {
    name: "a key from parameters",
    rego: `finding contains 1 if input.item.settings[input.params.field] == 1`,
    expect: ["+ item.settings.*", "params field"],
  },
  {
    name: "nested iteration",
    rego: `finding contains 1 if { some p in input.item.settings.peers; some c in p.ciphers; c.bits < 128 }`,
    expect: ["+ item.settings.peers.*.ciphers.*.bits"],
  },
  {
    name: "count",
    rego: `finding contains 1 if count(input.item.settings.peers) > 3`,
    expect: ["+ item.settings.peers!"],
  },
  {
    name: "count and iteration",
    rego: `finding contains 1 if { count(input.item.settings.peers) > 3; some p in input.item.settings.peers; p.a == 1 }`,
    expect: ["+ item.settings.peers!", "+ item.settings.peers.*.a"],
  },
  {
    name: "a part of what is read whole",
    rego: `finding contains 1 if { input.item.settings.o != {"a": 1}; input.item.settings.o.b == 2 }`,
    expect: ["+ item.settings.o!", "- item.settings.o.b"],
  },
  {
    name: "count and membership",
    rego: `finding contains 1 if { count(input.item.settings.list) < 3; "a" in input.item.settings.list }`,
    expect: ["+ item.settings.list!", "- item.settings.list.*"],
  },
  {
    name: "count of an array comprehension",
    rego: `finding contains 1 if count([p | some p in input.item.settings.peers; p.a == 1]) > 3`,
    expect: ["- item.settings.peers.*.a"],
  },
  {
    name: "count of a set comprehension",
    rego: `finding contains 1 if count({p.name | some p in input.item.settings.peers}) > 3`,
    expect: ["- item.settings.peers.*.name!"],
  },
  {
    name: "iteration over a comprehension",
    rego: `finding contains 1 if { ps := [p | some p in input.item.settings.peers; p.a == 1]; some q in ps; q.b == 2 }`,
    expect: ["- item.settings.peers.*.a", "- item.settings.peers.*.b"],
  },
  {
    name: "an object comprehension",
    rego: `finding contains 1 if { o := {p.name: p.tls | some p in input.item.settings.peers}; o["x"] == "1.0" }`,
    expect: ["- item.settings.peers.*.name!", "- item.settings.peers.*.tls"],
  },
  {
    name: "every",
    rego: `finding contains 1 if every p in input.item.settings.peers { p.tls == "1.3" }`,
    expect: ["- item.settings.peers.*.tls"],
  },
  {
    name: "every with a key",
    rego: `finding contains 1 if every k, p in input.item.settings.peers { p.order > k }`,
    expect: ["- item.settings.peers.*.order!"],
  },
  {
    name: "every that looks at nothing",
    rego: `finding contains 1 if every _ in input.item.settings.peers { input.item.settings.a == 1 }`,
    expect: ["- item.settings.a", "- item.settings.peers.*"],
  },
  {
    name: "walk",
    rego: `finding contains 1 if { walk(input.item.settings, [_, v]); v == "secret" }`,
    expect: ["+ item.settings!", "widened item.settings"],
  },
  {
    name: "membership in constants",
    rego: `finding contains 1 if input.item.settings.tls in {"1.0", "1.1"}`,
    expect: ["+ item.settings.tls"],
  },
  {
    name: "a constant in a list",
    rego: `finding contains 1 if "EU" in input.tenant.dataSubjects`,
    expect: ["+ tenant.dataSubjects.*"],
  },
  {
    name: "a membership as a value",
    rego: `finding contains 1 if { b := "EU" in input.tenant.dataSubjects; b == false }`,
    expect: ["- tenant.dataSubjects.*"],
  },
  {
    name: "not in",
    rego: `finding contains 1 if not "EU" in input.tenant.dataSubjects`,
    expect: ["- tenant.dataSubjects.*"],
  },
  {
    name: "a string function",
    rego: `finding contains 1 if startswith(lower(input.item.settings.host), "a")`,
    expect: ["+ item.settings.host"],
  },
  {
    name: "sprintf of a path",
    rego: `finding contains sprintf("%v", [input.item.settings.a])`,
    expect: ["+ item.settings.a!"],
  },
  { name: "a template string", rego: 'finding contains $"is {input.item.settings.a}"', expect: ["- item.settings.a!"] },
  {
    name: "a builtin on an object",
    rego: `finding contains 1 if object.keys(input.item.settings.o)["a"]`,
    expect: ["+ item.settings.o!", "widened item.settings.o"],
  },
  {
    name: "equality of objects",
    rego: `finding contains 1 if input.item.settings.o == {"a": 1}`,
    expect: ["+ item.settings.o!"],
  },
  {
    name: "object.get",
    rego: `finding contains 1 if object.get(input.item.settings, "a", false) == false`,
    expect: ["- item.settings.a"],
  },
  {
    name: "object.get with a path",
    rego: `finding contains 1 if object.get(input.item, ["settings", "a", "b"], 0) > 1`,
    expect: ["- item.settings.a.b"],
  },
  {
    name: "object.get, then deeper",
    rego: `finding contains 1 if object.get(input.item.settings, "a", {"b": 1}).b == 1`,
    expect: ["- item.settings.a.b"],
  },
  {
    name: "object.get with a key from the input",
    rego: `finding contains 1 if object.get(input.item.settings, input.item.kind, 1) == 1`,
    expect: ["+ item.kind!", "- item.settings!", "widened item.settings"],
  },
  {
    name: "object.get of all of the input",
    rego: `finding contains 1 if object.get(input, ["item", "settings", "a"], 0) == 0`,
    expect: ["- item.settings.a"],
  },
  {
    name: "a function",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.on(input.item)`,
    expect: ["+ item.settings.enabled"],
  },
  {
    name: "a function on iterated items",
    rego: `import data.tmes.lib.x\nfinding contains n if { some n, i in input.items["virus-rule"]; x.on(i) }`,
    expect: ["+ items.virus-rule.*.settings.enabled"],
  },
  {
    name: "a function with two call sites",
    rego: `import data.tmes.lib.x\nfinding contains 1 if { x.mode(input.item) == "a"; x.mode(input.tenant) == "b" }`,
    expect: ["+ item.settings.mode", "+ tenant.settings.mode"],
  },
  {
    name: "a function that returns a part",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.settings(input.item).a.b == 1`,
    expect: ["+ item.settings.a.b"],
  },
  {
    name: "a function that returns an object",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.pair(input.item).a == 1`,
    expect: ["+ item.settings.a", "+ item.settings.b"],
  },
  {
    name: "functions that call functions",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.deep(input) == "a"`,
    expect: ["+ item.settings.mode"],
  },
  {
    name: "a function with else",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.fallback(input.item) == "a"`,
    expect: ["- item.settings.mode", "- item.settings.set"],
  },
  {
    name: "a function with default",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.level(input.item) == 0`,
    expect: ["- item.settings.level"],
  },
  {
    name: "a function by constant argument",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.kind_field("spam", input.item) == 0`,
    expect: ["- item.settings.spam"],
  },
  {
    name: "a function that takes a pattern",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.first(input.item.settings.pair).a == 0`,
    expect: ["+ item.settings.pair!", "- item.settings.pair.0.a"],
  },
  {
    name: "a function that ignores its argument",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.ignores(input.item.settings.a) == 1`,
    expect: ["+ item.settings.a"],
  },
  {
    name: "a negated function",
    rego: `import data.tmes.lib.x\nfinding contains 1 if { input.item.settings.a == 1; not x.on(input.item) }`,
    expect: ["+ item.settings.a", "- item.settings.enabled"],
  },
  {
    name: "a helper rule",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.enabled`,
    expect: ["+ item.settings.enabled"],
  },
  {
    name: "a helper rule with default",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.guarded == false`,
    expect: ["- item.settings.guard"],
  },
  {
    name: "a helper rule under not",
    rego: `import data.tmes.lib.x\nfinding contains 1 if not x.enabled`,
    expect: ["- item.settings.enabled"],
  },
  {
    name: "a helper set, iterated",
    rego: `import data.tmes.lib.x\nfinding contains n if some n in x.weak`,
    expect: ["+ item.settings.peers.*.name!", "+ item.settings.peers.*.tls"],
  },
  {
    name: "a helper set, by member",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.weak["a"]`,
    expect: ["+ item.settings.peers.*.name", "+ item.settings.peers.*.tls"],
  },
  {
    name: "a helper set, counted",
    rego: `import data.tmes.lib.x\nfinding contains 1 if count(x.weak) == 0`,
    expect: ["- item.settings.peers.*.name!", "- item.settings.peers.*.tls"],
  },
  {
    name: "a helper object",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.names["a"] == "1.0"`,
    expect: ["- item.settings.peers.*.name!", "- item.settings.peers.*.tls"],
  },
  {
    name: "a helper value",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.single.a == 1`,
    expect: ["+ item.settings.single.a"],
  },
  {
    name: "a helper whose values could conflict",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.several == 1`,
    expect: ["- item.settings.a", "- item.settings.b"],
  },
  {
    name: "a helper with one value in two ways",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.same`,
    expect: ["+ item.settings.a", "+ item.settings.b"],
  },
  {
    name: "a helper that could contradict itself",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.iterated == "a"`,
    expect: ["- item.settings.peers.*.name"],
  },
  {
    name: "a rule with a longer name",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.sites.eu["x"]`,
    expect: ["+ item.settings.eu"],
  },
  {
    name: "a whole package as value",
    rego: `finding contains 1 if { p := data.small; p.a == 1 }`,
    expect: ["- item.settings.small", "data small.a"],
  },
  {
    name: "an array that carries references",
    rego: `finding contains 1 if { some x in [input.item.settings.a, input.item.settings.b]; x.on == true }`,
    expect: ["+ item.settings.a.on", "+ item.settings.b.on"],
  },
  {
    name: "an object that carries references",
    rego: `finding contains 1 if { o := {"s": input.item.settings, "k": input.item.kind}; o.s.a == 1 }`,
    expect: ["+ item.kind", "+ item.settings.a"],
  },
  {
    name: "a pattern on an array of references",
    rego: `finding contains 1 if { [a, b] := [input.item.settings.a, input.item.settings.b]; a.x == 1; b == 2 }`,
    expect: ["+ item.settings.a.x", "+ item.settings.b"],
  },
  {
    name: "a pattern on the input",
    rego: `finding contains 1 if { {"k": k} = input.item.settings.o; k == 1 }`,
    expect: ["+ item.settings.o!", "- item.settings.o.k"],
  },
  {
    name: "a lookup in a constant map",
    rego: `finding contains 1 if {"low": 1, "high": 2}[input.item.settings.level] > 1`,
    expect: ["+ item.settings.level"],
  },
  { name: "a head value", rego: `finding contains {"actual": input.item.settings.a}`, expect: ["+ item.settings.a!"] },
  {
    name: "a value through a builtin's result",
    rego: `finding contains 1 if { x := array.concat(input.item.settings.a, input.item.settings.b); x[0].c == 1 }`,
    expect: ["+ item.settings.a!", "+ item.settings.b!", "widened item.settings.a", "widened item.settings.b"],
  },
  {
    name: "a with value for data",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.enabled with data.other as input.item.settings.o`,
    expect: ["+ item.settings.enabled", "+ item.settings.o!"],
  },
  {
    name: "with input",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.enabled with input as {"item": input.item}`,
    expect: ["- !", "- item!", "- item.settings.enabled", "params *", "today", "widened "],
  },
  {
    name: "with a part of the input",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.enabled with input.item.settings.enabled as true`,
    expect: ["- !", "- item.settings.enabled", "params *", "today", "widened "],
  },
  {
    name: "with a function",
    rego: `import data.tmes.lib.x\nfinding contains 1 if x.on(input.item) with x.on as x.mode`,
    expect: ["- !", "- item.settings.enabled", "params *", "today", "widened "],
  },
  {
    name: "all of the input",
    rego: `finding contains 1 if json.marshal(input) == "{}"`,
    expect: ["+ !", "params *", "today"],
  },
  {
    name: "any part of the input",
    rego: `finding contains k if input[k].a == 1`,
    expect: ["+ *.a", "params *", "today"],
  },
  {
    name: "parameters and today",
    rego: `finding contains 1 if { input.item.settings.until < input.today; input.params.max > 1; input.params.o.p == 2 }`,
    expect: ["+ item.settings.until!", "params max", "params o", "today"],
  },
  {
    name: "parameters by name",
    rego: `finding contains 1 if { some k in ["a", "b"]; input.params[k] == 1 }`,
    expect: ["params a", "params b"],
  },
  {
    name: "parameters by any name",
    rego: `finding contains 1 if { some k; input.params[k] == 1 }`,
    expect: ["params *"],
  },
  {
    name: "base data",
    rego: `finding contains 1 if data.tmes.catalog.sites[input.tenant.site].sandbox == "US"`,
    expect: ["+ tenant.site", "data tmes.catalog.sites.*.sandbox"],
  },
  {
    name: "rules chosen by a key",
    rego: `finding contains 1 if { some id; data.small[id].a == 1 }`,
    expect: ["- !", "- item.settings.small!", "params *", "today", "data small", "data small.*.a", "error", "widened "],
  },
  {
    name: "a local function",
    rego: `finding contains 1 if on(input.item.settings.a)\non(x) if x.b == 1`,
    expect: ["+ item.settings.a.b"],
  },
  {
    name: "a negation inside a helper",
    rego: `finding contains 1 if off(input.item)\noff(i) if not i.settings.a`,
    expect: ["- item.settings.a"],
  },
  {
    name: "a double negation",
    rego: `finding contains 1 if not off(input.item)\noff(i) if not i.settings.a`,
    expect: ["- item.settings.a"],
  },
  {
    name: "or",
    rego: `import future.keywords.or\nfinding contains 1 if { s := input.item.settings; s.a == 1 or { some p in s.peers; p.tls == "1.0" } }`,
    expect: ["+ item.settings.a", "+ item.settings.peers.*.tls"],
  },
  {
    name: "and",
    rego: `import future.keywords.and\nfinding contains 1 if input.item.settings.a == 1 and input.item.settings.b == 2`,
    expect: ["+ item.settings.a", "+ item.settings.b"],
  },
  {
    name: "not with a body",
    rego: `import future.keywords.not\nfinding contains 1 if not { some p in input.item.settings.peers; p.tls == "1.0" }`,
    expect: ["- item.settings.peers.*.tls"],
  },
  { name: "nothing", rego: `finding contains 1 if 1 == 1`, expect: [] },
];
