package reads

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
)

func (a *analysis) body(body ast.Body, s *scope) {
	for _, expr := range body {
		a.expr(expr, s)
	}
}

func (a *analysis) expr(expr *ast.Expr, s *scope) {
	if len(expr.With) > 0 {
		s = a.with(expr.With, s)
	}
	if expr.Negated {
		s = s.inner()
	}
	switch terms := expr.Terms.(type) {
	case *ast.Term:
		a.record(a.term(terms, s), scalar, s.positive, expr.Location)
	case []*ast.Term:
		a.callExpr(terms, s, expr.Location)
	case *ast.Every:
		a.every(terms, s, expr.Location)
	case *ast.Not:
		a.body(terms.Body, s.inner())
	case *ast.LogicalAnd:
		a.body(terms.Lhs, s.operand())
		a.body(terms.Rhs, s.operand())
	case *ast.LogicalOr:
		a.body(terms.Lhs, s.operand())
		a.body(terms.Rhs, s.operand())
	case *ast.SomeDecl:
		for _, symbol := range terms.Symbols {
			if _, isVar := symbol.Value.(ast.Var); !isVar {
				a.unknownTerm(symbol, s)
			}
		}
	default:
		a.widenInput(fmt.Sprintf("an expression of a kind unknown to this analysis (%T)", terms), expr.Location)
	}
}

// with records the values that replace documents for one expression. Replacing data changes nothing else: whatever is
// read from it was recorded with the value. Replacing input or a function is beyond following.
func (a *analysis) with(modifiers []*ast.With, s *scope) *scope {
	followed := true
	for _, with := range modifiers {
		a.consume(a.term(with.Value, s), whole, s.positive, with.Location)
		target, isRef := with.Target.Value.(ast.Ref)
		switch {
		case !isRef:
			followed = false
			a.widenInput("`with` replaces "+with.Target.String(), with.Location)
		case target.HasPrefix(ast.InputRootRef):
			followed = false
			a.widenInput("`with` replaces "+target.String(), with.Location)
		case !target.HasPrefix(ast.DefaultRootRef) || a.isFunction(target) || a.isFunctionName(with.Value):
			followed = false
			a.widenInput("`with` replaces the function "+target.String(), with.Location)
		}
	}
	if followed {
		return s
	}
	return &scope{s.vars, false}
}

func (a *analysis) isFunction(ref ast.Ref) bool {
	node := a.compiler.RuleTree.Find(ref)
	return node != nil && len(node.Values) > 0 && len(node.Values[0].Head.Args) > 0
}

func (a *analysis) isFunctionName(term *ast.Term) bool {
	ref, isRef := term.Value.(ast.Ref)
	if !isRef {
		return false
	}
	_, builtin := ast.BuiltinMap[ref.String()]
	return builtin || a.isFunction(ref)
}

func (a *analysis) every(every *ast.Every, s *scope, location *ast.Location) {
	inner := s.inner()
	domain := a.term(every.Domain, inner)
	members := domain.members()
	a.consume(members, exists, false, location)
	a.iterate(domain, every.Key)
	if every.Key != nil {
		a.bindPattern(every.Key, keysOf(domain), inner, location)
	}
	a.bindPattern(every.Value, members, inner, location)
	a.body(every.Body, inner)
}

// unify records `x = y` and binds the variables that it gives a value.
func (a *analysis) unify(x, y *ast.Term, s *scope, location *ast.Location) {
	switch {
	case isUnbound(x, s) && isUnbound(y, s):
		a.unifyPatterns(x, y, s, location)
	case isUnbound(x, s):
		a.bindPattern(x, a.term(y, s), s, location)
	case isUnbound(y, s):
		a.bindPattern(y, a.term(x, s), s, location)
	default:
		a.compare(a.term(x, s), a.term(y, s), s, location)
	}
}

// unifyPatterns handles patterns with unbound variables on both sides, such as [a, 1] = [2, b].
func (a *analysis) unifyPatterns(x, y *ast.Term, s *scope, location *ast.Location) {
	left, isLeft := x.Value.(*ast.Array)
	right, isRight := y.Value.(*ast.Array)
	if isLeft && isRight && left.Len() == right.Len() {
		for i := range left.Len() {
			a.unify(left.Elem(i), right.Elem(i), s, location)
		}
		return
	}
	a.widenInput("unification with variables on both sides", location)
	a.bindOpaque(x, s)
	a.bindOpaque(y, s)
}

// match binds a function's parameter (a variable, a constant or a pattern) to an argument.
func (a *analysis) match(parameter *ast.Term, argument value, s *scope, location *ast.Location) {
	if isUnbound(parameter, s) {
		a.bindPattern(parameter, argument, s, location)
		return
	}
	a.compare(a.term(parameter, s), argument, s, location)
}

// bindPattern gives the unbound variables of a pattern their part of a value.
func (a *analysis) bindPattern(pattern *ast.Term, v value, s *scope, location *ast.Location) {
	switch p := pattern.Value.(type) {
	case ast.Var:
		s.vars[p] = v
	case *ast.Array:
		a.consumeShape(v, s, location)
		for i := range p.Len() {
			a.match(p.Elem(i), a.member(v, newValue(constForm{ast.IntNumberTerm(i)}), s, location), s, location)
		}
	case ast.Object:
		a.consumeShape(v, s, location)
		p.Foreach(func(k, member *ast.Term) {
			part := v.members()
			if isConstant(k) {
				part = a.member(v, newValue(constForm{k}), s, location)
			}
			a.match(member, part, s, location)
		})
	default:
		a.consume(v, whole, s.positive, location)
		a.bindOpaque(pattern, s)
	}
}

// consumeShape records that a pattern fixes the length or the keys of a value.
func (a *analysis) consumeShape(v value, s *scope, location *ast.Location) {
	for _, f := range v.forms {
		if p, isPath := f.(pathForm); isPath {
			a.consume(newValue(p), whole, s.positive, location)
		}
	}
}

// bindOpaque binds what is left unbound in a term to values whose origin is recorded elsewhere.
func (a *analysis) bindOpaque(term *ast.Term, s *scope) {
	for name := range unboundVars(term, s) {
		s.vars[name] = opaque
	}
}

// isUnbound tells whether a term is a variable without value, or a pattern that holds one.
func isUnbound(term *ast.Term, s *scope) bool {
	switch term.Value.(type) {
	case ast.Var, *ast.Array, ast.Object:
		return len(unboundVars(term, s)) > 0
	}
	return false
}

// unboundVars gives the variables of a term that have no value yet, leaving out those inside closures and references.
func unboundVars(term *ast.Term, s *scope) ast.VarSet {
	unbound := ast.NewVarSet()
	ast.WalkTerms(term, func(t *ast.Term) bool {
		switch v := t.Value.(type) {
		case ast.Var:
			_, bound := s.vars[v]
			if !bound && !v.Equal(ast.InputRootDocument.Value) && !v.Equal(ast.DefaultRootDocument.Value) {
				unbound.Add(v)
			}
		case ast.Ref, ast.Call, *ast.ArrayComprehension, *ast.SetComprehension, *ast.ObjectComprehension:
			return true
		}
		return false
	})
	return unbound
}
