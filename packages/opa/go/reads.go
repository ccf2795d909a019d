// `opa reads` (not in OPA): the input paths that rules read.
package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/internal/presentation"
	"github.com/open-policy-agent/opa/tmes/reads"
	"github.com/open-policy-agent/opa/v1/ast"
)

type readsParams struct {
	root    string
	entries []string
	check   checkParams
}

func readsCommand() *cobra.Command {
	params := &readsParams{}
	cmd := &cobra.Command{
		Use:     "reads <path> [path [...]]",
		Short:   "Derive the input paths that rules read",
		PreRunE: needPaths("specify at least one file"),
	}
	cmd.RunE = silently(func(args []string) error {
		result, err := deriveReads(params, args)
		if err != nil {
			printError("", err)
			return err
		}
		return presentation.JSON(os.Stdout, result)
	})
	fs := cmd.Flags()
	fs.StringVar(&params.root, "root", "data.tmes.rules", "set the package below which rules are analysed")
	fs.StringArrayVar(&params.entries, "entry", []string{"applies", "finding"}, "set the names of the rules to analyse. This flag can be repeated.")
	params.check.flags(fs)
	return cmd
}

func deriveReads(params *readsParams, paths []string) (map[string]reads.Package, error) {
	root, err := ast.ParseRef(params.root)
	if err != nil {
		return nil, fmt.Errorf("--root: %w", err)
	}
	compiler, err := compilePolicies(&params.check, paths, false)
	if err != nil {
		return nil, err
	}
	return reads.Analyze(compiler, root, params.entries)
}
