package reads

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/types"
)

// callExpr evaluates an expression that is a call: an operator, its arguments, and perhaps where the result goes.
func (a *analysis) callExpr(terms []*ast.Term, s *scope, location *ast.Location) {
	operator, isRef := terms[0].Value.(ast.Ref)
	if !isRef {
		for _, term := range terms[1:] {
			a.consume(a.term(term, s), whole, false, location)
		}
		return
	}
	arguments := terms[1:]
	switch operator.String() {
	case ast.Equality.Name, ast.Assign.Name:
		if len(arguments) == 2 {
			a.unify(arguments[0], arguments[1], s, location)
			return
		}
	case ast.WalkBuiltin.Name:
		if len(arguments) == 2 {
			a.walk(arguments[0], arguments[1], s, location)
			return
		}
	}
	arity := a.arity(operator, len(arguments))
	if len(arguments) > arity {
		result := a.callWith(operator, arguments[:arity], true, s, location)
		a.assign(arguments[arity], result, s, location)
		return
	}
	a.consume(a.callWith(operator, arguments, false, s, location), scalar, s.positive, location)
}

// call evaluates a call inside a term.
func (a *analysis) call(operator ast.Ref, arguments []*ast.Term, s *scope, location *ast.Location) value {
	return a.callWith(operator, arguments, true, s, location)
}

func (a *analysis) assign(target *ast.Term, result value, s *scope, location *ast.Location) {
	if isUnbound(target, s) {
		a.bindPattern(target, result, s, location)
		return
	}
	a.compare(a.term(target, s), result, s, location)
}

func (a *analysis) arity(operator ast.Ref, given int) int {
	if builtin, known := a.builtin(operator); known {
		return len(builtin.Decl.FuncArgs().Args)
	}
	if node := a.compiler.RuleTree.Find(operator); node != nil && len(node.Values) > 0 {
		return len(node.Values[0].Head.Args)
	}
	return given
}

func (a *analysis) builtin(operator ast.Ref) (*ast.Builtin, bool) {
	builtin, known := ast.BuiltinMap[operator.String()]
	return builtin, known
}

// callWith evaluates a call. resultUsed: a result of false matters, not only that the call holds.
func (a *analysis) callWith(operator ast.Ref, arguments []*ast.Term, resultUsed bool, s *scope, location *ast.Location) value {
	values := make([]value, len(arguments))
	for i, argument := range arguments {
		values[i] = a.term(argument, s)
	}
	if operator.HasPrefix(ast.DefaultRootRef) {
		if node := a.compiler.RuleTree.Find(operator); node != nil && len(node.Values) > 0 {
			return a.function(node.Values, values, s.positive, location)
		}
	}
	switch operator.String() {
	case ast.ObjectGet.Name:
		if len(values) == 3 {
			return a.objectGet(values, s, location)
		}
	case ast.Member.Name:
		if len(values) == 2 {
			return a.membership(values[0], values[1], resultUsed, s, location)
		}
	case ast.MemberWithKey.Name:
		if len(values) == 3 {
			a.consume(values[0], whole, s.positive, location)
			for _, f := range values[2].forms {
				a.place(f)
			}
			return a.membership(values[1], values[2], resultUsed, s, location)
		}
	case ast.Count.Name:
		if len(values) == 1 {
			a.countOf(values[0], s, location)
			return opaque
		}
	case ast.Equal.Name, ast.NotEqual.Name:
		if len(values) == 2 {
			a.compare(values[0], values[1], s, location)
			return opaque
		}
	case ast.LessThan.Name, ast.LessThanEq.Name, ast.GreaterThan.Name, ast.GreaterThanEq.Name:
		if len(values) == 2 {
			a.compare(values[0], values[1], s, location)
			a.expose(union(values...))
			return opaque
		}
	}
	if name, isName := nameWithin(operator, values); isName {
		return name
	}
	a.passToBuiltin(operator, values, s, location)
	return opaque
}

// objectGet is a read that absence answers with the default. Keys that are not constant widen.
func (a *analysis) objectGet(values []value, s *scope, location *ast.Location) value {
	object, key, fallback := values[0], values[1], values[2]
	a.consume(object, exists, s.positive, location)
	absent := &scope{s.vars, false}
	var found value
	if keys, isPath := keyPath(key); isPath {
		found = object
		for _, k := range keys {
			found = a.member(found, k, absent, location)
		}
	} else if _, constant := key.scalarConstants(); constant {
		found = a.member(object, key, absent, location)
	} else if mayBeArray(key) {
		a.consume(key, whole, s.positive, location)
		a.consumeWidened(object, "object.get with a path that is not constant", absent, location)
		found = opaque
	} else {
		a.consume(key, scalar, s.positive, location)
		found = a.member(object, opaque, absent, location)
	}
	a.consume(found, exists, false, location)
	return union(found, fallback)
}

// keyPath gives the keys when a key is an array whose elements are known one by one.
func keyPath(key value) ([]value, bool) {
	if len(key.forms) != 1 {
		return nil, false
	}
	switch f := key.forms[0].(type) {
	case constForm:
		array, isArray := f.term.Value.(*ast.Array)
		if !isArray {
			return nil, false
		}
		keys := make([]value, array.Len())
		for i := range keys {
			keys[i] = newValue(constForm{array.Elem(i)})
		}
		return keys, true
	case containerForm:
		if f.kind != arrayContainer || len(f.rest.forms) > 0 {
			return nil, false
		}
		keys := make([]value, len(f.fields))
		for i := range keys {
			keys[i] = f.fields[indexKey(i)]
		}
		return keys, true
	}
	return nil, false
}

func indexKey(i int) string {
	key, _ := constKey(ast.IntNumberTerm(i))
	return key
}

func mayBeArray(v value) bool {
	for _, f := range v.forms {
		c, constant := f.(constForm)
		if !constant || !isScalar(c.term) {
			return true
		}
	}
	return false
}

// membership is `x in collection`: every member is compared with x. As a value it also tells absence.
func (a *analysis) membership(x, collection value, resultUsed bool, s *scope, location *ast.Location) value {
	a.consume(collection, exists, s.positive, location)
	members := collection.members()
	a.record(members, useAgainst(x), s.positive && !resultUsed, location)
	a.record(x, useAgainst(members), s.positive, location)
	a.exposeCompared(x, members)
	return opaque
}

// countOf: the number of members of what the policy builds is known by what building it read, but for a set, where
// equal members count once.
func (a *analysis) countOf(v value, s *scope, location *ast.Location) {
	for _, f := range v.forms {
		switch f := f.(type) {
		case pathForm:
			a.consume(newValue(f), size, s.positive, location)
		case containerForm:
			if f.kind == setContainer {
				a.consume(newValue(f), whole, s.positive, location)
			}
		}
	}
}

// walk visits everything below a document.
func (a *analysis) walk(document, output *ast.Term, s *scope, location *ast.Location) {
	a.consumeWidened(a.term(document, s), "passed to walk", s, location)
	a.assign(output, opaque, s, location)
}

// passToBuiltin takes the arguments as read: up to their value where the builtin wants a scalar, else as a whole.
func (a *analysis) passToBuiltin(operator ast.Ref, values []value, s *scope, location *ast.Location) {
	builtin, known := a.builtin(operator)
	for i, v := range values {
		switch {
		case known && takes(builtin, i, isScalarType):
			a.consume(v, scalar, s.positive, location)
		case known && takes(builtin, i, isCompositeType):
			a.consumeWidened(v, "passed to "+builtin.Name, s, location)
		default:
			a.consume(v, whole, s.positive, location)
		}
	}
}

// consumeWidened records a value as read whole and says why that is wide.
func (a *analysis) consumeWidened(v value, why string, s *scope, location *ast.Location) {
	a.consume(v, whole, s.positive, location)
	for _, f := range v.forms {
		if p, isPath := f.(pathForm); isPath && p.root == inputDocument {
			a.collector.widen(p.path, why, location)
		}
	}
}

func takes(builtin *ast.Builtin, position int, is func(types.Type) bool) bool {
	arguments := builtin.Decl.FuncArgs().Args
	return position < len(arguments) && is(arguments[position])
}

func isScalarType(t types.Type) bool {
	switch t := t.(type) {
	case types.Null, types.Boolean, types.Number, types.String:
		return true
	case *types.NamedType:
		return isScalarType(t.Type)
	case types.Any:
		return len(t) > 0 && all(t, isScalarType)
	}
	return false
}

func isCompositeType(t types.Type) bool {
	switch t := t.(type) {
	case *types.Array, *types.Object, *types.Set:
		return true
	case *types.NamedType:
		return isCompositeType(t.Type)
	case types.Any:
		return len(t) > 0 && all(t, isCompositeType)
	}
	return false
}

func all(list []types.Type, is func(types.Type) bool) bool {
	for _, t := range list {
		if !is(t) {
			return false
		}
	}
	return true
}
