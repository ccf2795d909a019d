// `opa check`: parse and compile Rego, with schemas and strict mode.
package main

import (
	"fmt"
	"maps"
	"os"

	"github.com/spf13/cobra"

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
		err := check(params, args)
		if err != nil {
			printCheckErrors(params.format.String(), err)
		}
		return err
	})
	fs := cmd.Flags()
	params.format = formatFlag(fs, formats.Pretty, formats.JSON)
	maxErrorsFlag(fs, &params.errLimit)
	ignoreFlag(fs, &params.ignore)
	bundleModeFlag(fs, &params.bundleMode)
	params.capabilities.flag(fs)
	schemaFlag(fs, &params.schemaPath)
	fs.BoolVarP(&params.strict, "strict", "S", false, "enable compiler strict mode")
	return cmd
}

func check(params *checkParams, paths []string) error {
	capabilities := params.capabilities.orCurrent()
	files := loader.NewFileLoader().
		WithProcessAnnotation(true).
		WithBundleLazyLoadingMode(bundle.HasExtension()).
		WithCapabilities(capabilities)
	schemas, err := loader.Schemas(params.schemaPath)
	if err != nil {
		return err
	}
	compiler := ast.NewCompiler().
		SetErrorLimit(params.errLimit).
		WithCapabilities(capabilities).
		WithSchemas(schemas).
		WithEnablePrintStatements(true).
		WithStrict(params.strict).
		WithUseTypeCheckAnnotations(true)

	modules := map[string]*ast.Module{}
	if params.bundleMode {
		bundles := make([]*bundle.Bundle, 0, len(paths))
		for _, path := range paths {
			b, err := files.WithSkipBundleVerification(true).WithFilter(ignored(params.ignore)).AsBundle(path)
			if err != nil {
				return err
			}
			bundles = append(bundles, b)
		}
		merged, err := bundle.Merge(bundles)
		if err != nil {
			return err
		}
		modules = maps.Clone(merged.ParsedModules(""))
		compiler = compiler.WithPathConflictsCheck(documentAt(merged.Data))
	} else {
		loaded, err := files.Filtered(paths, ignoredOrNotRego(params.ignore))
		if err != nil {
			return err
		}
		modules = loaded.ParsedModules()
	}
	if compiler.Compile(modules); compiler.Failed() {
		return compiler.Errors
	}
	return nil
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
