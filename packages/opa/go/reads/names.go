package reads

import "github.com/open-policy-agent/opa/v1/ast"

// Names of items are the keys of input.items[kind]. Most rules compare them with each other and with settings, and put them
// into results. Then nothing matters of them but which are equal, and which settings hold one: other names in the same places
// give the same results, with these names in them.

// nameForm is the name of an item.
type nameForm struct {
	// within: the name is in it, with constants around it.
	within bool
}

func (f nameForm) fingerprint() string {
	if f.within {
		return "name within"
	}
	return "name"
}

var itemName = newValue(nameForm{})

// hasItemNames tells whether the keys below a path are names of items.
func (f pathForm) hasItemNames() bool {
	return f.root == inputDocument && len(f.path) == 2 && f.path[0] == "items"
}

// isJudged tells whether a path is below what is judged, rather than what is the same for all inputs.
func (f pathForm) isJudged() bool {
	if f.root != inputDocument || len(f.path) == 0 {
		return false
	}
	return f.path[0] == "items" || f.path[0] == "item" || f.path[0] == "tenant"
}

// exposeNames records that more matters of the names in a value than what they equal. Names also decide in which order a
// list is built.
func (a *analysis) exposeNames(v value) {
	for _, f := range v.forms {
		switch f := f.(type) {
		case nameForm:
			a.collector.namesMatter = true
		case containerForm:
			if f.kind == arrayContainer && len(f.rest.forms) > 0 {
				a.collector.namesMatter = true
			}
			a.exposeNames(f.rest)
			for _, field := range f.fields {
				a.exposeNames(field)
			}
		}
	}
}

// compareNames exposes the names in a value that is compared with another one, unless that is a name too, or a setting.
func (a *analysis) compareNames(v, other value) {
	for _, f := range v.forms {
		switch f := f.(type) {
		case nameForm:
			for _, o := range other.forms {
				switch o := o.(type) {
				case nameForm:
					// Names with constants around them may equal other names.
					if !f.within && !o.within {
						continue
					}
				case pathForm:
					if o.isJudged() {
						continue
					}
				}
				a.collector.namesMatter = true
			}
		case containerForm:
			a.exposeNames(newValue(f))
		}
	}
}

// nameWithin gives the value of concat where it puts constants around one name.
func nameWithin(operator ast.Ref, arguments []value) (value, bool) {
	if operator.String() != ast.Concat.Name || len(arguments) != 2 || len(arguments[1].forms) != 1 {
		return value{}, false
	}
	list, isContainer := arguments[1].forms[0].(containerForm)
	if !isContainer || list.kind != arrayContainer || len(list.rest.forms) > 0 {
		return value{}, false
	}
	names := 0
	for _, part := range list.fields {
		if part.id == itemName.id {
			names++
		} else if _, constant := part.scalarConstants(); !constant {
			return value{}, false
		}
	}
	_, constant := arguments[0].scalarConstants()
	return newValue(nameForm{within: true}), constant && names == 1
}

// takesNames tells whether a read takes names of items, because it takes a whole document that they are keys of, or any
// part of the input.
func (r *read) takesNames() bool {
	if len(r.path) > 0 && r.path[0] == anyKey {
		return true
	}
	return r.use == whole && len(r.path) < 3 && overlap(r.path, []string{"items", anyKey})
}

// readsItems tells whether a read may be of items.
func (r *read) readsItems() bool { return overlap(r.path, []string{"items"}) }
