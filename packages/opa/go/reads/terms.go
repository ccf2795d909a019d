package reads

import (
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
)

// term gives the value of a term; a variable not bound yet is opaque.
func (a *analysis) term(t *ast.Term, s *scope) value {
	switch v := t.Value.(type) {
	case ast.Null, ast.Boolean, ast.Number, ast.String:
		a.collector.constant(t)
		return newValue(constForm{t})
	case ast.Var:
		if v.Equal(ast.InputRootDocument.Value) || v.Equal(ast.DefaultRootDocument.Value) {
			return a.ref(ast.Ref{t}, s, t.Location)
		}
		if bound, isBound := s.vars[v]; isBound {
			return bound
		}
		return opaque
	case ast.Ref:
		return a.ref(v, s, t.Location)
	case ast.Call:
		return a.call(v[0].Value.(ast.Ref), v[1:], s, t.Location)
	case *ast.ArrayComprehension:
		inner := s.inner()
		a.body(v.Body, inner)
		return newValue(containerForm{kind: arrayContainer, rest: a.term(v.Term, inner)})
	case *ast.SetComprehension:
		inner := s.inner()
		a.body(v.Body, inner)
		return newValue(containerForm{kind: setContainer, rest: a.term(v.Term, inner)})
	case *ast.ObjectComprehension:
		inner := s.inner()
		a.body(v.Body, inner)
		a.consume(a.term(v.Key, inner), whole, false, t.Location)
		return newValue(containerForm{kind: objectContainer, rest: a.term(v.Value, inner)})
	}
	if isConstant(t) {
		a.collector.constant(t)
		return newValue(constForm{t})
	}
	switch v := t.Value.(type) {
	case *ast.Array:
		fields := map[string]value{}
		for i := range v.Len() {
			fields[strconv.Itoa(i)] = a.term(v.Elem(i), s)
		}
		return newValue(containerForm{kind: arrayContainer, fields: fields})
	case ast.Set:
		var members []value
		v.Foreach(func(member *ast.Term) { members = append(members, a.term(member, s)) })
		return newValue(containerForm{kind: setContainer, rest: union(members...)})
	case ast.Object:
		fields := map[string]value{}
		var rest []value
		v.Foreach(func(k, member *ast.Term) {
			if key, constant := constKey(k); constant {
				fields[key] = a.term(member, s)
				return
			}
			a.consume(a.term(k, s), whole, s.positive, k.Location)
			rest = append(rest, a.term(member, s))
		})
		return newValue(containerForm{kind: objectContainer, fields: fields, rest: union(rest...)})
	}
	return a.unknownTerm(t, s)
}

// unknownTerm takes everything that a term of a kind unknown here refers to as read.
func (a *analysis) unknownTerm(t *ast.Term, s *scope) value {
	inner := s.inner()
	ast.WalkTerms(t, func(part *ast.Term) bool {
		if part == t {
			return false
		}
		a.consume(a.term(part, inner), whole, false, part.Location)
		return true
	})
	return opaque
}

// ref follows a reference to what it denotes and records that this has to exist.
func (a *analysis) ref(ref ast.Ref, s *scope, location *ast.Location) value {
	var v value
	switch head := ref[0].Value.(type) {
	case ast.Var:
		switch {
		case head.Equal(ast.InputRootDocument.Value):
			v = newValue(pathForm{root: inputDocument})
		case head.Equal(ast.DefaultRootDocument.Value):
			v = a.virtual(a.compiler.RuleTree.Child(head), ref, 1, s, location)
			a.consume(v, exists, s.positive, location)
			return v
		default:
			v = a.term(ref[0], s)
		}
	default:
		v = a.term(ref[0], s)
	}
	v = a.selectAll(v, ref[1:], s, location)
	a.consume(v, exists, s.positive, location)
	return v
}

// virtual follows a reference into data from the tree of rules; ref[:at] leads to node.
func (a *analysis) virtual(node *ast.TreeNode, ref ast.Ref, at int, s *scope, location *ast.Location) value {
	if node == nil {
		return a.selectAll(baseData(ref[:at]), ref[at:], s, location)
	}
	end := at == len(ref)
	var values []value
	if len(node.Values) > 0 {
		document := a.rules(node.Values, s.positive, end)
		values = append(values, a.selectAll(document, ref[at:], s, location))
		if len(node.Children) == 0 {
			return union(values...)
		}
	}
	if end {
		return union(append(values, a.tree(node, ref, location))...)
	}
	keys, constant := a.keyValue(ref[at], s).scalarConstants()
	if !constant || isUnbound(ref[at], s) {
		return union(append(values, a.dynamicVirtual(node, ref, at, s, location))...)
	}
	for _, key := range keys {
		next := append(append(ast.Ref{}, ref[:at]...), key)
		next = append(next, ref[at+1:]...)
		child := node.Child(key.Value)
		if child == nil && len(node.Values) > 0 {
			continue
		}
		values = append(values, a.virtual(child, next, at+1, s, location))
	}
	return union(values...)
}

// tree is the document of everything below a node: rules, and base data beside them.
func (a *analysis) tree(node *ast.TreeNode, ref ast.Ref, location *ast.Location) value {
	fields := map[string]value{}
	for _, key := range node.Sorted {
		child := node.Child(key)
		if child == nil {
			continue
		}
		path := append(append(ast.Ref{}, ref...), ast.NewTerm(key))
		name, _ := constKey(path[len(path)-1])
		fields[name] = a.virtual(child, path, len(path), newScope(false), location)
	}
	return union(baseData(ref), newValue(containerForm{kind: objectContainer, fields: fields}))
}

// dynamicVirtual handles a key that is not constant where packages or rules branch. Rules must not do that: which rules
// they read would depend on the input.
func (a *analysis) dynamicVirtual(node *ast.TreeNode, ref ast.Ref, at int, s *scope, location *ast.Location) value {
	base := a.selectAll(baseData(ref[:at]), ref[at:], s, location)
	if len(node.Children) == 0 {
		return base
	}
	a.collector.fail("virtual documents below "+ref[:at].String()+" are chosen by a key that is not constant", location)
	a.widenInput("virtual documents chosen by a key that is not constant", location)
	a.consume(a.tree(node, ref[:at], location), whole, false, location)
	return union(base, opaque)
}

func baseData(ref ast.Ref) value {
	p := pathForm{root: dataDocument}
	for _, term := range ref[1:] {
		key, constant := constKey(term)
		if !constant {
			key = anyKey
		}
		p = p.child(key)
	}
	return newValue(p)
}

func (a *analysis) selectAll(v value, keys []*ast.Term, s *scope, location *ast.Location) value {
	for _, key := range keys {
		v = a.selectKey(v, key, s, location)
	}
	return v
}

// selectKey gives v[key]; an unbound variable as key iterates and is bound.
func (a *analysis) selectKey(v value, key *ast.Term, s *scope, location *ast.Location) value {
	if isUnbound(key, s) {
		a.iterate(v, key)
		a.bindPattern(key, keysOf(v), s, location)
		return v.members()
	}
	return a.member(v, a.keyValue(key, s), s, location)
}

func (a *analysis) keyValue(key *ast.Term, s *scope) value {
	if isUnbound(key, s) {
		return opaque
	}
	return a.term(key, s)
}

// keysOf gives the keys of a value: of a set its members; of the rest they are known by the members' existence.
func keysOf(v value) value {
	keys := []value{}
	for _, f := range v.forms {
		switch f := f.(type) {
		case containerForm:
			if f.kind == setContainer {
				keys = append(keys, f.rest)
				continue
			}
		case pathForm:
			if f.hasItemNames() {
				keys = append(keys, itemName)
				continue
			}
			// What is below a parameter stands for its keys too.
			if f.root == inputDocument && len(f.path) > 1 && f.path[0] == "params" {
				keys = append(keys, newValue(f.child(anyKey)))
				continue
			}
		case constForm:
			switch c := f.term.Value.(type) {
			case ast.Set:
				keys = append(keys, newValue(f).members())
				continue
			case ast.Object:
				c.Foreach(func(k, _ *ast.Term) { keys = append(keys, newValue(constForm{k})) })
				continue
			}
		}
		keys = append(keys, opaque)
	}
	return union(keys...)
}

// member gives v[key] for a key that has a value.
func (a *analysis) member(v, key value, s *scope, location *ast.Location) value {
	constants, constant := key.scalarConstants()
	var found []value
	for _, f := range v.forms {
		switch f := f.(type) {
		case pathForm:
			if !constant {
				a.record(key, scalar, s.positive, location)
				if !f.isFixed() {
					a.exposePaths(key)
				}
				if f.hasItemNames() {
					a.compareNames(itemName, key)
				} else {
					a.exposeNames(key)
				}
				found = append(found, newValue(f.child(anyKey)))
				continue
			}
			if f.hasItemNames() {
				a.compareNames(itemName, key)
			}
			for _, c := range constants {
				a.picked(f, c)
				name, isKey := constKey(c)
				if !isKey {
					name = anyKey
				}
				found = append(found, newValue(f.child(name)))
			}
		case containerForm:
			if f.kind == setContainer {
				a.compare(f.rest, key, s, location)
				found = append(found, f.rest)
				continue
			}
			found = append(found, f.rest)
			if !constant {
				a.consume(key, useAsKey(f), s.positive, location)
				for _, field := range f.fields {
					found = append(found, field)
				}
				continue
			}
			for _, c := range constants {
				a.picked(f, c)
				if name, isKey := constKey(c); isKey {
					found = append(found, f.fields[name])
				}
			}
		case constForm:
			if !constant {
				a.record(key, useAsKey(f), s.positive, location)
				a.exposeCompared(key, keysOf(newValue(f)))
				found = append(found, newValue(f).members())
				continue
			}
			for _, c := range constants {
				if selected := constMember(f.term, c); selected != nil {
					found = append(found, newValue(constForm{selected}))
				}
			}
		case opaqueForm:
			a.consume(key, whole, s.positive, location)
			found = append(found, opaque)
		}
	}
	return union(found...)
}

// useAsKey says how much of a key matters to find a member: only its scalar value where no key is composite.
func useAsKey(f form) use {
	switch f := f.(type) {
	case containerForm:
		if f.kind == arrayContainer || (f.kind == objectContainer && len(f.rest.forms) == 0) {
			return scalar
		}
	case constForm:
		if _, constant := keysOf(newValue(f)).scalarConstants(); constant {
			return scalar
		}
		if _, isArray := f.term.Value.(*ast.Array); isArray {
			return scalar
		}
	}
	return whole
}

func constMember(term, key *ast.Term) *ast.Term {
	switch v := term.Value.(type) {
	case *ast.Array:
		return v.Get(key)
	case ast.Object:
		return v.Get(key)
	case ast.Set:
		if v.Contains(key) {
			return key
		}
	}
	return nil
}

// consume records that a value is used: every path it may come from. What is used beyond being there is exposed.
func (a *analysis) consume(v value, u use, positive bool, location *ast.Location) {
	if u == scalar || u == whole {
		a.expose(v)
	}
	a.record(v, u, positive, location)
}

// record is consume for a use that does not expose by itself.
func (a *analysis) record(v value, u use, positive bool, location *ast.Location) {
	for _, f := range v.forms {
		switch f := f.(type) {
		case pathForm:
			a.collector.record(f, u, positive, location)
		case containerForm:
			if u != whole {
				continue
			}
			a.record(f.rest, u, positive, location)
			for _, key := range sortedKeys(f.fields) {
				a.record(f.fields[key], u, positive, location)
			}
		}
	}
}

// compare records a comparison. What lies below a value compared with a scalar constant cannot matter.
func (a *analysis) compare(x, y value, s *scope, location *ast.Location) {
	a.record(x, useAgainst(y), s.positive, location)
	a.record(y, useAgainst(x), s.positive, location)
	a.exposeCompared(x, y)
}

func useAgainst(other value) use {
	if _, constant := other.scalarConstants(); constant {
		return scalar
	}
	return whole
}

// widenInput takes all of the input as read.
func (a *analysis) widenInput(why string, location *ast.Location) {
	a.consume(newValue(pathForm{root: inputDocument}), whole, false, location)
	a.collector.widen(nil, why, location)
}
