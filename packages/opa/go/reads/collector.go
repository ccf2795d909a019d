package reads

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// use says how much of a document at a path matters.
type use int

const (
	// exists: only whether there is something.
	exists use = iota
	// scalar: its value, but nothing below it (compared with a scalar constant, or just required to hold).
	scalar
	// size: how many members it has.
	size
	// whole: its value with everything below it.
	whole
)

// read is one path that matters, over all its occurrences.
type read struct {
	path      []string
	use       use
	positive  bool
	locations map[string]*ast.Location
}

// collector gathers what one entry rule reads.
type collector struct {
	input   map[string]*read
	data    map[string]*read
	widened map[string]Widened
	errors  map[string]Problem
	// exposed are the paths of which more matters than what the values there equal.
	exposed map[string]pathForm
	// constants are the strings of the policy's constants.
	constants map[string]bool
	// ordered are the paths of lists of which it may matter where their members are.
	ordered map[string]pathForm
	// namesMatter: more matters of names of items than which are equal.
	namesMatter bool
}

func newCollector() *collector {
	return &collector{input: map[string]*read{}, data: map[string]*read{}, widened: map[string]Widened{}, errors: map[string]Problem{}, exposed: map[string]pathForm{}, constants: map[string]bool{}, ordered: map[string]pathForm{}}
}

func (c *collector) record(p pathForm, u use, positive bool, location *ast.Location) {
	reads := c.input
	if p.root == dataDocument {
		reads = c.data
	}
	key := p.fingerprint()
	r, known := reads[key]
	if !known {
		r = &read{path: p.path, positive: true, locations: map[string]*ast.Location{}}
		reads[key] = r
	}
	r.use = max(r.use, u)
	r.positive = r.positive && positive
	if location != nil {
		r.locations[place(location)] = location
	}
}

func (c *collector) widen(path []string, why string, location *ast.Location) {
	w := Widened{Path: append([]string{}, path...), Why: why, Location: place(location)}
	c.widened[strings.Join(path, "\x00")+"\x01"+why+"\x01"+w.Location] = w
}

func (c *collector) fail(message string, location *ast.Location) {
	p := Problem{Message: message, Location: place(location)}
	c.errors[p.Message+"\x01"+p.Location] = p
}

// alwaysPresent are the documents that every input of a rule has; that they exist is never in question.
var alwaysPresent = [][]string{{}, {"item"}, {"item", "settings"}, {"tenant"}, {"items"}, {"items", anyKey, anyKey, "settings"}}

// report turns what was recorded into the result: prefixes that were only passed through are dropped, and a read is
// positive only if every read above or below it is.
func (c *collector) report() Entry {
	entry := Entry{Reads: []Read{}, Params: []string{}, Data: [][]string{}, WholeData: [][]string{}, Widened: []Widened{}, Errors: []Problem{}}
	inputs := sorted(c.input)
	params := map[string]bool{}
	for _, r := range withoutPrefixes(inputs) {
		switch first(r.path) {
		case "params":
			if len(r.path) < 2 {
				params[anyKey] = true
			} else {
				params[r.path[1]] = true
			}
			continue
		case "today":
			entry.Today = true
			continue
		case "", anyKey:
			params[anyKey] = true
			entry.Today = true
		}
		entry.Reads = append(entry.Reads, Read{
			Path:      append([]string{}, r.path...),
			Positive:  positiveEverywhere(r, inputs),
			Whole:     r.use >= size,
			Compared:  !c.isExposed(pathForm{root: inputDocument, path: r.path}),
			Locations: places(r.locations),
		})
	}
	for name := range params {
		entry.Params = append(entry.Params, name)
	}
	sort.Strings(entry.Params)
	if params[anyKey] {
		entry.Params = []string{anyKey}
	}
	for _, r := range withoutPrefixes(sorted(c.data)) {
		entry.Data = append(entry.Data, append([]string{}, r.path...))
		if r.use == whole {
			entry.WholeData = append(entry.WholeData, append([]string{}, r.path...))
		}
	}
	for _, key := range sortedKeys(c.widened) {
		entry.Widened = append(entry.Widened, c.widened[key])
	}
	for _, key := range sortedKeys(c.errors) {
		entry.Errors = append(entry.Errors, c.errors[key])
	}
	entry.Constants = sortedSet(c.constants)
	entry.Exposed = fixedPaths(c.exposed)
	entry.Ordered = fixedPaths(c.ordered)
	entry.NamesMatter = slices.ContainsFunc(inputs, (*read).takesNames) || (c.namesMatter && slices.ContainsFunc(inputs, (*read).readsItems))
	return entry
}

func first(path []string) string {
	if len(path) == 0 {
		return ""
	}
	return path[0]
}

// withoutPrefixes drops what only had to exist for something below it to be read.
func withoutPrefixes(reads []*read) []*read {
	return slices.DeleteFunc(slices.Clone(reads), func(r *read) bool {
		return r.use == exists && slices.ContainsFunc(reads, func(other *read) bool {
			return len(other.path) > len(r.path) && covers(other.path, r.path)
		})
	})
}

// covers tells whether a pattern's beginning matches all that the (not longer) path does.
func covers(pattern, path []string) bool {
	for i, key := range path {
		if pattern[i] != key && pattern[i] != anyKey {
			return false
		}
	}
	return true
}

// overlap tells whether one of two paths may lie above or at the other.
func overlap(a, b []string) bool {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] && a[i] != anyKey && b[i] != anyKey {
			return false
		}
	}
	return true
}

// positiveEverywhere tells whether every read above or below is positive, and none above is of a value that would be
// another one without what is read here.
func positiveEverywhere(r *read, all []*read) bool {
	for _, other := range all {
		if !overlap(r.path, other.path) {
			continue
		}
		below := len(r.path) - len(other.path)
		switch {
		case below > 0 && other.use == whole, below == 1 && other.use == size:
			return false
		case other.positive, below > 0 && other.use == exists && isAlwaysPresent(other.path):
		default:
			return false
		}
	}
	return true
}

func isAlwaysPresent(path []string) bool {
	return slices.ContainsFunc(alwaysPresent, func(pattern []string) bool {
		return len(pattern) == len(path) && covers(pattern, path)
	})
}

func sorted(reads map[string]*read) []*read {
	list := make([]*read, 0, len(reads))
	for _, r := range reads {
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b *read) int { return slices.Compare(a.path, b.path) })
	return list
}

func sortedKeys[T any](m map[string]T) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

func place(location *ast.Location) string {
	if location == nil {
		return ""
	}
	return fmt.Sprintf("%s:%d", location.File, location.Row)
}

func places(locations map[string]*ast.Location) []string {
	list := make([]*ast.Location, 0, len(locations))
	for _, location := range locations {
		list = append(list, location)
	}
	slices.SortFunc(list, func(a, b *ast.Location) int {
		if byFile := strings.Compare(a.File, b.File); byFile != 0 {
			return byFile
		}
		return a.Row - b.Row
	})
	names := make([]string, len(list))
	for i, location := range list {
		names[i] = place(location)
	}
	return names
}
