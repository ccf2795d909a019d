// Package reads derives from compiled Rego which paths of the input each rule reads.
//
// It evaluates rules on abstract values: what is known of a value is where in the input or in data it comes from.
// Wherever that is lost, everything the value was made of counts as read (a sound over-approximation).
package reads

import (
	"sort"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// anyKey stands for every key of an object and every index of an array.
const anyKey = "*"

type rootDocument int

const (
	inputDocument rootDocument = iota
	dataDocument
)

// value is what may be known of a value: one of several forms. None means it is undefined.
type value struct {
	forms []form
	id    string
}

// form is one of pathForm, nameForm, constForm, containerForm, opaqueForm.
type form interface{ fingerprint() string }

// pathForm is the document at a path of input or data, unchanged.
type pathForm struct {
	root rootDocument
	path []string
}

// constForm is a constant of the policy.
type constForm struct{ term *ast.Term }

type containerKind int

const (
	arrayContainer containerKind = iota
	objectContainer
	setContainer
)

// containerForm is an array, object or set that the policy builds. Members with constant keys are kept separate.
type containerForm struct {
	kind   containerKind
	fields map[string]value
	rest   value
}

// opaqueForm is a computed value; what it was computed from has been recorded.
type opaqueForm struct{}

var opaque = newValue(opaqueForm{})

func (f pathForm) fingerprint() string {
	quoted := make([]string, len(f.path))
	for i, key := range f.path {
		quoted[i] = strconv.Quote(key)
	}
	return "path" + strconv.Itoa(int(f.root)) + "(" + strings.Join(quoted, ",") + ")"
}

func (f constForm) fingerprint() string { return "const(" + f.term.String() + ")" }

func (f containerForm) fingerprint() string {
	keys := make([]string, 0, len(f.fields))
	for key := range f.fields {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	parts := make([]string, 0, len(keys)+1)
	for _, key := range keys {
		parts = append(parts, strconv.Quote(key)+":"+f.fields[key].id)
	}
	return "container" + strconv.Itoa(int(f.kind)) + "{" + strings.Join(parts, ",") + "|" + f.rest.id + "}"
}

func (opaqueForm) fingerprint() string { return "?" }

func newValue(forms ...form) value {
	byID := map[string]form{}
	for _, f := range forms {
		byID[f.fingerprint()] = f
	}
	ids := make([]string, 0, len(byID))
	for id := range byID {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	v := value{id: strings.Join(ids, "|")}
	for _, id := range ids {
		v.forms = append(v.forms, byID[id])
	}
	return v
}

func union(values ...value) value {
	var forms []form
	for _, v := range values {
		forms = append(forms, v.forms...)
	}
	return newValue(forms...)
}

// scalarConstants gives the constants a value is one of, when it can be nothing else.
func (v value) scalarConstants() ([]*ast.Term, bool) {
	terms := make([]*ast.Term, 0, len(v.forms))
	for _, f := range v.forms {
		c, constant := f.(constForm)
		if !constant || !isScalar(c.term) {
			return nil, false
		}
		terms = append(terms, c.term)
	}
	return terms, len(terms) > 0
}

// members gives what iterating over a value yields, without recording anything.
func (v value) members() value {
	var found []value
	for _, f := range v.forms {
		switch f := f.(type) {
		case pathForm:
			found = append(found, newValue(f.child(anyKey)))
		case containerForm:
			found = append(found, f.rest)
			for _, field := range f.fields {
				found = append(found, field)
			}
		case constForm:
			for _, member := range constMembers(f.term) {
				found = append(found, newValue(constForm{member}))
			}
		case opaqueForm:
			found = append(found, opaque)
		}
	}
	return union(found...)
}

func (f pathForm) child(key string) pathForm {
	path := make([]string, 0, len(f.path)+1)
	return pathForm{f.root, append(append(path, f.path...), key)}
}

func isScalar(term *ast.Term) bool {
	switch term.Value.(type) {
	case ast.Null, ast.Boolean, ast.Number, ast.String:
		return true
	}
	return false
}

// isConstant tells whether a term holds no variable, reference, call or comprehension.
func isConstant(term *ast.Term) bool {
	constant := true
	ast.WalkTerms(term, func(t *ast.Term) bool {
		switch t.Value.(type) {
		case ast.Null, ast.Boolean, ast.Number, ast.String, *ast.Array, ast.Object, ast.Set:
		default:
			constant = false
		}
		return !constant
	})
	return constant
}

// constKey names a constant key as paths do: strings as they are, array indices in decimal.
func constKey(term *ast.Term) (string, bool) {
	switch key := term.Value.(type) {
	case ast.String:
		return string(key), true
	case ast.Number:
		if index, ok := key.Int(); ok && index >= 0 {
			return strconv.Itoa(index), true
		}
	}
	return "", false
}

func constMembers(term *ast.Term) []*ast.Term {
	var members []*ast.Term
	add := func(member *ast.Term) { members = append(members, member) }
	switch v := term.Value.(type) {
	case *ast.Array:
		v.Foreach(add)
	case ast.Set:
		v.Foreach(add)
	case ast.Object:
		v.Foreach(func(_, member *ast.Term) { add(member) })
	}
	return members
}
