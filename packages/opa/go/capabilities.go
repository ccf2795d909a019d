// `opa capabilities`: what this OPA offers to policies.
package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/v1/ast"
)

func capabilitiesCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "capabilities",
		Short: "Print the capabilities of this OPA",
	}
	cmd.RunE = silently(func([]string) error {
		current := ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(ast.DefaultRegoVersion))
		text, err := json.MarshalIndent(current, "", "  ")
		if err != nil {
			return err
		}
		fmt.Println(string(text))
		return nil
	})
	cmd.Flags().Bool("current", true, "print the capabilities of this version (the only one known)")
	return cmd
}
