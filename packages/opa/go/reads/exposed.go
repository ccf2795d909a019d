package reads

import (
	"sort"

	"github.com/open-policy-agent/opa/v1/ast"
)

// What a rule only compares. A value is exposed where more may matter of it than which values it equals: its text, its
// place in an order, or that it is part of a result. Of what is not exposed, an equal verdict follows from equal
// comparisons, so values that no constant, parameter or datum equals can take each other's place.

// expose records that more of a value matters than what it equals.
func (a *analysis) expose(v value) {
	a.exposePaths(v)
	a.exposeNames(v)
}

// exposePaths is expose without the names of items.
func (a *analysis) exposePaths(v value) { a.exposeIf(v, func(pathForm) bool { return true }) }

func (a *analysis) exposeIf(v value, concerned func(pathForm) bool) {
	for _, f := range v.forms {
		switch f := f.(type) {
		case pathForm:
			if concerned(f) {
				a.collector.exposed[f.fingerprint()] = f
			}
		case containerForm:
			a.exposeIf(f.rest, concerned)
			for _, field := range f.fields {
				a.exposeIf(field, concerned)
			}
		}
	}
}

// exposeCompared exposes the sides of a comparison that it tells more of: an input compared with anything but what is the
// same for all inputs, and all that is compared with a computed value.
func (a *analysis) exposeCompared(x, y value) {
	for _, pair := range [][2]value{{x, y}, {y, x}} {
		other := pair[1]
		a.compareNames(pair[0], other)
		if !plainly(other, func(pathForm) bool { return true }) {
			a.exposePaths(pair[0])
		} else if !plainly(other, pathForm.isFixed) {
			a.exposeIf(pair[0], func(f pathForm) bool { return !f.isFixed() })
		}
	}
}

// plainly tells whether a value is a scalar constant or at a path that is allowed, whichever of its forms it has.
func plainly(v value, allowed func(pathForm) bool) bool {
	for _, f := range v.forms {
		switch f := f.(type) {
		case pathForm:
			if !allowed(f) {
				return false
			}
		case constForm:
			if !isScalar(f.term) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// isFixed tells whether the value at a path is the same for all inputs: data and parameters.
func (f pathForm) isFixed() bool {
	return f.root == dataDocument || (len(f.path) > 0 && f.path[0] == "params")
}

// isExposed tells whether something at, above or below a path is exposed.
func (c *collector) isExposed(p pathForm) bool {
	for _, other := range c.exposed {
		if other.root == p.root && overlap(other.path, p.path) {
			return true
		}
	}
	return false
}

// fixedPaths gives the paths of data and parameters, or above them, among some.
func fixedPaths(forms map[string]pathForm) [][]string {
	found := [][]string{}
	for _, key := range sortedKeys(forms) {
		f := forms[key]
		switch {
		case f.root == dataDocument:
			found = append(found, append([]string{"data"}, f.path...))
		case f.isFixed() || len(f.path) == 0:
			found = append(found, append([]string{"input"}, f.path...))
		}
	}
	return found
}

// constant records the strings of a constant.
func (c *collector) constant(term *ast.Term) {
	ast.WalkTerms(term, func(t *ast.Term) bool {
		if text, isString := t.Value.(ast.String); isString {
			c.constants[string(text)] = true
		}
		return false
	})
}

// iterate records what an iteration tells of the members besides their values: their order in a set, and their places in a
// list that is not the input's own, if the key that is bound is used. The key may be nil.
func (a *analysis) iterate(v value, key *ast.Term) {
	for _, f := range v.forms {
		switch f := f.(type) {
		case containerForm:
			if f.kind == setContainer {
				// Where the order of names matters, it matters of a list.
				a.exposePaths(f.rest)
			}
			if a.isUsed(key) {
				a.place(f)
			}
		case pathForm:
			if a.isUsed(key) {
				a.place(f)
			}
		}
	}
}

// picked records that a member is selected by a constant key: by its place, if it is in a list.
func (a *analysis) picked(f form, key *ast.Term) {
	if _, isPlace := key.Value.(ast.Number); isPlace {
		a.place(f)
	}
}

// place records that it may matter where the members of a list are. A list that the policy builds may hold the members of
// any list.
func (a *analysis) place(f form) {
	switch f := f.(type) {
	case containerForm:
		if f.kind == arrayContainer {
			a.exposeNames(newValue(f))
			a.place(pathForm{root: dataDocument})
			a.place(pathForm{root: inputDocument, path: []string{"params"}})
		}
	case pathForm:
		if f.isFixed() {
			a.collector.ordered[f.fingerprint()] = f
		}
	}
}

// isUsed tells whether a key that an iteration binds occurs elsewhere too.
func (a *analysis) isUsed(key *ast.Term) bool {
	if key == nil {
		return false
	}
	name, isVar := key.Value.(ast.Var)
	return !isVar || a.uses(name) > 1
}

// uses counts where a variable occurs in the rule that is evaluated.
func (a *analysis) uses(name ast.Var) int {
	count := 0
	ast.WalkVars(a.current, func(v ast.Var) bool {
		if v.Equal(name) {
			count++
		}
		return false
	})
	return count
}

func sortedSet(set map[string]bool) []string {
	list := make([]string, 0, len(set))
	for key := range set {
		list = append(list, key)
	}
	sort.Strings(list)
	return list
}
