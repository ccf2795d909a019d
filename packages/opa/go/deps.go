// `opa deps`: the documents a query depends on. `reads` is the finer analysis.
package main

import (
	"errors"
	"maps"
	"os"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/cmd/formats"
	"github.com/open-policy-agent/opa/internal/presentation"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/dependencies"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/util"
)

type depsParams struct {
	format      *util.EnumFlag
	dataPaths   []string
	bundlePaths []string
	ignore      []string
}

func depsCommand() *cobra.Command {
	params := &depsParams{}
	cmd := &cobra.Command{
		Use:   "deps <query>",
		Short: "Analyze Rego query dependencies",
		PreRunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("specify exactly one query argument")
			}
			return nil
		},
	}
	cmd.RunE = silently(func(args []string) error {
		err := deps(params, args[0])
		if err != nil {
			printError("", err)
		}
		return err
	})
	fs := cmd.Flags()
	params.format = formatFlag(fs, formats.Pretty, formats.JSON)
	ignoreFlag(fs, &params.ignore)
	dataFlag(fs, &params.dataPaths)
	bundlePathsFlag(fs, &params.bundlePaths)
	return cmd
}

func deps(params *depsParams, text string) error {
	query, err := ast.ParseBody(text)
	if err != nil {
		return err
	}
	modules, err := loadModules(params.dataPaths, params.bundlePaths, params.ignore)
	if err != nil {
		return err
	}
	compiler := ast.NewCompiler()
	if compiler.Compile(modules); compiler.Failed() {
		return compiler.Errors
	}
	base, err := dependencies.Base(compiler, query)
	if err != nil {
		return err
	}
	virtual, err := dependencies.Virtual(compiler, query)
	if err != nil {
		return err
	}
	output := presentation.DepAnalysisOutput{Base: base, Virtual: virtual}
	if params.format.String() == formats.JSON {
		return presentation.JSON(os.Stdout, output)
	}
	return output.Pretty(os.Stdout)
}

// loadModules parses the policies below data paths or, when given, in bundles.
func loadModules(dataPaths, bundlePaths, ignore []string) (map[string]*ast.Module, error) {
	modules := map[string]*ast.Module{}
	if len(dataPaths) > 0 {
		loaded, err := loader.NewFileLoader().
			WithBundleLazyLoadingMode(bundle.HasExtension()).
			WithRegoVersion(ast.DefaultRegoVersion).
			Filtered(dataPaths, ignored(ignore))
		if err != nil {
			return nil, err
		}
		modules = loaded.ParsedModules()
	}
	if len(bundlePaths) > 0 {
		modules = map[string]*ast.Module{}
		for _, path := range bundlePaths {
			b, err := loader.NewFileLoader().WithBundleLazyLoadingMode(bundle.HasExtension()).WithSkipBundleVerification(true).AsBundle(path)
			if err != nil {
				return nil, err
			}
			maps.Copy(modules, b.ParsedModules(path))
		}
	}
	return modules, nil
}
