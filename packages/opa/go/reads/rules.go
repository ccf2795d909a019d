package reads

import (
	"fmt"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// analysis evaluates one entry rule abstractly.
type analysis struct {
	compiler  *ast.Compiler
	collector *collector
	// known are the values of rules and calls already evaluated, whose reads are recorded.
	known map[string]value
	// current is the rule whose definition is evaluated.
	current *ast.Rule
}

// scope is where an expression is evaluated: the variables bound so far, and whether absence of a value there can only
// make the rule yield less.
type scope struct {
	vars     map[ast.Var]value
	positive bool
}

func newScope(positive bool) *scope { return &scope{map[ast.Var]value{}, positive} }

// inner is a scope for a closure or negation: it sees the variables of the outer one and keeps its own to itself.
func (s *scope) inner() *scope { return &scope{maps.Clone(s.vars), false} }

// operand is a scope for one side of `and` and `or`, which only has to hold.
func (s *scope) operand() *scope { return &scope{maps.Clone(s.vars), s.positive} }

// rules gives the value of the rules that share a ground reference. asValue: the whole document is used, not members
// picked by the caller.
func (a *analysis) rules(rules []*ast.Rule, positive, asValue bool) value {
	positive = positive && onlyYieldsLess(rules, asValue)
	key := fmt.Sprintf("%v %v", rules[0].Ref().GroundPrefix(), positive)
	if v, done := a.known[key]; done {
		return v
	}
	a.known[key] = opaque // rules cannot recurse; this only guards against doing so
	var values []value
	for _, rule := range rules {
		for ; rule != nil; rule = rule.Else {
			if len(rule.Head.Args) == 0 {
				values = append(values, a.rule(rule, newScope(positive)))
			}
		}
	}
	v := union(values...)
	a.known[key] = v
	return v
}

// rule evaluates one definition and gives the document it contributes, as seen from its ground reference.
func (a *analysis) rule(rule *ast.Rule, s *scope) value {
	outer := a.current
	a.current = rule
	defer func() { a.current = outer }()
	a.body(rule.Body, s)
	var v value
	if rule.Head.RuleKind() == ast.MultiValue {
		v = newValue(containerForm{kind: setContainer, rest: a.term(rule.Head.Key, s)})
	} else {
		v = a.term(rule.Head.Value, s)
		// Several values must be equal.
		a.exposePaths(v)
	}
	if len(rule.Head.Args) > 0 {
		return v
	}
	ref := rule.Ref()
	for i := len(ref) - 1; i >= len(ref.GroundPrefix()); i-- {
		if key, constant := constKey(ref[i]); constant && isConstant(ref[i]) {
			v = newValue(containerForm{kind: objectContainer, fields: map[string]value{key: v}})
			continue
		}
		a.consume(a.term(ref[i], s), whole, s.positive, ref[i].Location)
		v = newValue(containerForm{kind: objectContainer, rest: v})
	}
	return v
}

// function evaluates a call of a user-defined function at one call site.
func (a *analysis) function(rules []*ast.Rule, arguments []value, positive bool, location *ast.Location) value {
	positive = positive && onlyYieldsLess(rules, false)
	key := fmt.Sprintf("%v %v", rules[0].Ref(), positive)
	for _, argument := range arguments {
		key += " " + argument.id
	}
	if v, done := a.known[key]; done {
		return v
	}
	a.known[key] = opaque
	var values []value
	for _, rule := range rules {
		for ; rule != nil; rule = rule.Else {
			if !mayMatch(rule.Head.Args, arguments) {
				continue
			}
			s := newScope(positive)
			for i, parameter := range rule.Head.Args {
				if i < len(arguments) {
					a.match(parameter, arguments[i], s, location)
				}
			}
			values = append(values, a.rule(rule, s))
		}
	}
	v := union(values...)
	a.known[key] = v
	return v
}

// mayMatch tells whether constant arguments rule a definition out.
func mayMatch(parameters []*ast.Term, arguments []value) bool {
	for i, parameter := range parameters {
		if i >= len(arguments) || !isScalar(parameter) {
			continue
		}
		constants, constant := arguments[i].scalarConstants()
		if constant && !slices.ContainsFunc(constants, parameter.Equal) {
			return false
		}
	}
	return true
}

// onlyYieldsLess reports whether absence of what these definitions read can only make their document smaller. So they have
// no default, no else, no value that another definition or iteration could contradict. They are not used as a value that
// exists even when it is empty.
func onlyYieldsLess(rules []*ast.Rule, asValue bool) bool {
	var constant *ast.Term
	for _, rule := range rules {
		if rule.Default || rule.Else != nil {
			return false
		}
		if rule.Head.RuleKind() == ast.MultiValue {
			if asValue {
				return false
			}
			continue
		}
		partial := !rule.Ref().IsGround()
		if partial && asValue {
			return false
		}
		if isConstant(rule.Head.Value) {
			if constant != nil && !constant.Equal(rule.Head.Value) {
				return false
			}
			constant = rule.Head.Value
			continue
		}
		if partial || len(rules) > 1 || mayIterate(rule) {
			return false
		}
	}
	return true
}

// mayIterate tells whether a rule's body may hold in several ways: then its value may contradict itself.
func mayIterate(rule *ast.Rule) bool {
	bound := ast.NewVarSet()
	for _, parameter := range rule.Head.Args {
		ast.WalkVars(parameter, func(v ast.Var) bool { bound.Add(v); return false })
	}
	iterates := false
	for _, expr := range rule.Body {
		if expr.IsCall() && expr.Operator().Equal(ast.WalkBuiltin.Ref()) {
			return true
		}
		ast.WalkRefs(expr, func(ref ast.Ref) bool {
			for _, key := range ref[1:] {
				name, isVar := key.Value.(ast.Var)
				if (isVar && !bound.Contains(name)) || (!isVar && !isConstant(key)) {
					iterates = true
				}
			}
			return iterates
		})
	}
	return iterates
}
