package reads

import (
	"fmt"
	"sort"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Read is a path of the input that an entry rule reads.
type Read struct {
	Path []string `json:"path"`
	// Positive: absence of the value at this path can only make the rule yield less.
	Positive bool `json:"positive"`
	// Whole: everything below the path matters too.
	Whole bool `json:"whole"`
	// Compared: nothing matters of the strings here but which strings of constants, parameters and data they equal.
	Compared  bool     `json:"compared"`
	Locations []string `json:"locations"`
}

// Widened is a path below which everything counts as read, because the analysis cannot tell what is.
type Widened struct {
	Path     []string `json:"path"`
	Why      string   `json:"why"`
	Location string   `json:"location"`
}

// Problem is something that rules must not do.
type Problem struct {
	Message  string `json:"message"`
	Location string `json:"location"`
}

// Entry is what one entry rule reads.
type Entry struct {
	Reads []Read `json:"reads"`
	// Params are the parameters read, or "*".
	Params []string `json:"params"`
	// Today: the date of the input is read.
	Today bool `json:"today"`
	// Data are the paths of base data read.
	Data [][]string `json:"data"`
	// WholeData are those of which everything below them matters.
	WholeData [][]string `json:"wholeData"`
	// Constants are the strings of the constants that the entry uses.
	Constants []string `json:"constants"`
	// Exposed are the paths of data and parameters of which more matters than what the values there equal, below "data"
	// and "input".
	Exposed [][]string `json:"exposed"`
	// Ordered are the paths of such lists of which it may matter where their members are.
	Ordered [][]string `json:"ordered"`
	// NamesMatter: more matters of names of items than which of them are equal and which settings hold them.
	NamesMatter bool      `json:"namesMatter"`
	Widened     []Widened `json:"widened"`
	Errors      []Problem `json:"errors"`
}

// Package maps "package" to the package's path and the entries' names to what they read.
type Package map[string]any

// Analyze reports on every package below root that has one of the entry rules, by the package's last segment.
func Analyze(compiler *ast.Compiler, root ast.Ref, entries []string) (map[string]Package, error) {
	paths := map[string]ast.Ref{}
	for _, module := range compiler.Modules {
		path := module.Package.Path
		if len(path) > len(root) && path.HasPrefix(root) {
			paths[path.String()] = path
		}
	}
	names := make([]string, 0, len(paths))
	for name := range paths {
		names = append(names, name)
	}
	sort.Strings(names)

	result := map[string]Package{}
	for _, name := range names {
		path := paths[name]
		found := Package{}
		for _, entry := range entries {
			rule := path.Append(ast.StringTerm(entry))
			if node := compiler.RuleTree.Find(rule); node != nil && len(node.Values) > 0 {
				found[entry] = analyzeEntry(compiler, rule)
			}
		}
		if len(found) == 0 {
			continue
		}
		last := string(path[len(path)-1].Value.(ast.String))
		if other, taken := result[last]; taken {
			return nil, fmt.Errorf("packages %v and %v have the same last segment", other["package"], name)
		}
		found["package"] = name
		result[last] = found
	}
	return result, nil
}

func analyzeEntry(compiler *ast.Compiler, rule ast.Ref) Entry {
	a := &analysis{compiler: compiler, collector: newCollector(), known: map[string]value{}}
	node := compiler.RuleTree.Find(rule)
	result := a.rules(node.Values, true, false)
	// A result is renamed with the names in it.
	a.exposePaths(result)
	a.record(result, whole, true, node.Values[0].Location)
	return a.collector.report()
}
