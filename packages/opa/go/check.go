// `opa check`: parse and compile Rego, with schemas and strict mode.
package main

import (
	"fmt"
	"maps"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/open-policy-agent/opa/cmd/formats"
	"github.com/open-policy-agent/opa/internal/presentation"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/util"
)

type checkParams struct {
	format       *util.EnumFlag
	errLimit     int
	ignore       []string
	bundleMode   bool
	capabilities capabilities
	schemaPath   string
	strict       bool
}

func checkCommand() *cobra.Command {
	params := &checkParams{}
	cmd := &cobra.Command{
		Use:     "check <path> [path [...]]",
		Short:   "Check Rego source files",
		PreRunE: needPaths("specify at least one file"),
	}
	cmd.RunE = silently(func(args []string) error {
		_, err := compilePolicies(params, args, true)
		if err != nil {
			printCheckErrors(params.format.String(), err)
		}
		return err
	})
	fs := cmd.Flags()
	params.format = formatFlag(fs, formats.Pretty, formats.JSON)
	bundleModeFlag(fs, &params.bundleMode)
	params.flags(fs)
	return cmd
}

// flags are those of `check` and `reads`.
func (p *checkParams) flags(fs *pflag.FlagSet) {
	maxErrorsFlag(fs, &p.errLimit)
	ignoreFlag(fs, &p.ignore)
	p.capabilities.flag(fs)
	schemaFlag(fs, &p.schemaPath)
	fs.BoolVarP(&p.strict, "strict", "S", false, "enable compiler strict mode")
}

// compilePolicies parses and type-checks policies. Without keepPrints, calls of print are taken out, as in a build.
func compilePolicies(params *checkParams, paths []string, keepPrints bool) (*ast.Compiler, error) {
	capabilities := params.capabilities.orCurrent()
	files := loader.NewFileLoader().
		WithProcessAnnotation(true).
		WithBundleLazyLoadingMode(bundle.HasExtension()).
		WithCapabilities(capabilities)
	schemas, err := loader.Schemas(params.schemaPath)
	if err != nil {
		return nil, err
	}
	compiler := ast.NewCompiler().
		SetErrorLimit(params.errLimit).
		WithCapabilities(capabilities).
		WithSchemas(schemas).
		WithEnablePrintStatements(keepPrints).
		WithStrict(params.strict).
		WithUseTypeCheckAnnotations(true)

	modules := map[string]*ast.Module{}
	if params.bundleMode {
		bundles := make([]*bundle.Bundle, 0, len(paths))
		for _, path := range paths {
			b, err := files.WithSkipBundleVerification(true).WithFilter(ignored(params.ignore)).AsBundle(path)
			if err != nil {
				return nil, err
			}
			bundles = append(bundles, b)
		}
		merged, err := bundle.Merge(bundles)
		if err != nil {
			return nil, err
		}
		modules = maps.Clone(merged.ParsedModules(""))
		compiler = compiler.WithPathConflictsCheck(documentAt(merged.Data))
	} else {
		loaded, err := files.Filtered(paths, ignoredOrNotRego(params.ignore))
		if err != nil {
			return nil, err
		}
		modules = loaded.ParsedModules()
	}
	if compiler.Compile(modules); compiler.Failed() {
		return nil, compiler.Errors
	}
	return compiler, nil
}

// documentAt tells whether the data has a document at a path: a package there would conflict with it.
func documentAt(data map[string]any) func([]string) (bool, error) {
	return func(path []string) (bool, error) {
		node := data
		for _, key := range path {
			value, found := node[key]
			if !found {
				return false, nil
			}
			object, isObject := value.(map[string]any)
			if !isObject {
				return true, nil
			}
			node = object
		}
		return len(path) > 0 && len(data) > 0, nil
	}
}

func printCheckErrors(format string, err error) {
	if format == formats.JSON && errorFormat.String() != "json" {
		if failure := presentation.JSON(os.Stderr, presentation.Output{Errors: presentation.NewOutputErrors(err)}); failure != nil {
			fmt.Fprintln(os.Stderr, failure)
		}
		return
	}
	printError("", err)
}
