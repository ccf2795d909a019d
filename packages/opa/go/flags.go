// The flags that several commands share, with OPA's names and meanings.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"github.com/open-policy-agent/opa/cmd/formats"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/util"
)

// capabilities is the --capabilities flag: a file. OPA also accepts the name of a release; those 13 MB are left out.
type capabilities struct {
	path  string
	value *ast.Capabilities
}

func (c *capabilities) Type() string   { return "string" }
func (c *capabilities) String() string { return c.path }

func (c *capabilities) Set(path string) error {
	value, err := ast.LoadCapabilitiesFile(path)
	if err != nil {
		return fmt.Errorf("no such capabilities file: %v (%w)", path, err)
	}
	c.path, c.value = path, value
	return nil
}

// orCurrent gives the capabilities asked for, else all that this OPA has.
func (c *capabilities) orCurrent() *ast.Capabilities {
	if c.value != nil {
		return c.value
	}
	return ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(ast.DefaultRegoVersion))
}

func (c *capabilities) flag(fs *pflag.FlagSet) {
	fs.Var(c, "capabilities", "set capabilities.json file path")
}

func formatFlag(fs *pflag.FlagSet, names ...string) *util.EnumFlag {
	f := formats.Flag(names...)
	fs.VarP(f, "format", "f", "set output format")
	return f
}

func bundleModeFlag(fs *pflag.FlagSet, on *bool) {
	fs.BoolVarP(on, "bundle", "b", false, "load paths as bundle files or root directories")
}

func ignoreFlag(fs *pflag.FlagSet, names *[]string) {
	fs.StringSliceVar(names, "ignore", []string{}, "set file and directory names to ignore during loading (e.g., '.*' excludes hidden files)")
}

func schemaFlag(fs *pflag.FlagSet, path *string) {
	fs.StringVarP(path, "schema", "s", "", "set schema file path or directory path")
}

func maxErrorsFlag(fs *pflag.FlagSet, limit *int) {
	fs.IntVarP(limit, "max-errors", "m", ast.CompileErrorLimitDefault, "set the number of errors to allow before compilation fails early")
}

func dataFlag(fs *pflag.FlagSet, paths *[]string) {
	fs.StringArrayVarP(paths, "data", "d", nil, "set policy or data file(s). This flag can be repeated.")
}

func bundlePathsFlag(fs *pflag.FlagSet, paths *[]string) {
	fs.StringArrayVarP(paths, "bundle", "b", nil, "set bundle file(s) or directory path(s). This flag can be repeated.")
}

// ignored is a loader filter for --ignore.
func ignored(names []string) loader.Filter {
	return func(abspath string, info os.FileInfo, depth int) bool {
		for _, name := range names {
			if loader.GlobExcludeName(name, 1)(abspath, info, depth) {
				return true
			}
		}
		return false
	}
}

// ignoredOrNotRego also leaves out every file that is not Rego.
func ignoredOrNotRego(names []string) loader.Filter {
	byName := ignored(names)
	return func(abspath string, info os.FileInfo, depth int) bool {
		if !info.IsDir() && filepath.Ext(info.Name()) != bundle.RegoExt {
			return true
		}
		return byName(abspath, info, depth)
	}
}

// ignoredOrArchive is OPA's filter for building: outside bundle mode, archives are not policy.
func ignoredOrArchive(bundleMode bool, names []string) loader.Filter {
	byName := ignored(names)
	return func(abspath string, info os.FileInfo, depth int) bool {
		if !bundleMode && !info.IsDir() && strings.HasSuffix(abspath, ".tar.gz") {
			return true
		}
		return byName(abspath, info, depth)
	}
}
