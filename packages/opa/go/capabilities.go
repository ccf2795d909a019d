// `opa capabilities`: what this OPA offers to policies.
package main

import (
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/internal/compiler/wasm"
	"github.com/open-policy-agent/opa/internal/presentation"
	"github.com/open-policy-agent/opa/v1/ast"
)

func capabilitiesCommand() *cobra.Command {
	var onlyWasm bool
	cmd := &cobra.Command{
		Use:   "capabilities",
		Short: "Print the capabilities of this OPA",
	}
	cmd.RunE = silently(func([]string) error {
		current := ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(ast.DefaultRegoVersion))
		if onlyWasm {
			current.Builtins = slices.DeleteFunc(current.Builtins, func(b *ast.Builtin) bool { return !compiledToWasm(b.Name) })
		}
		if err := presentation.JSON(os.Stdout, current); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return err
		}
		return nil
	})
	fs := cmd.Flags()
	fs.Bool("current", true, "print the capabilities of this version (the only one known)")
	fs.BoolVar(&onlyWasm, "wasm", false, "leave out the builtins that a WebAssembly module asks its host for (not in OPA)")
	return cmd
}

// compiledToWasm tells whether a builtin needs no host: it is part of the module, or the compiler rewrites it away.
func compiledToWasm(name string) bool {
	rewritten := []string{ast.Equality.Name, ast.Assign.Name, ast.Print.Name, ast.InternalPrint.Name}
	return wasm.IsWasmEnabled(name) || slices.Contains(rewritten, name)
}
