// `opa reads`: the input paths each rule reads.
package main

import "github.com/spf13/cobra"

func readsCommand() *cobra.Command {
	return &cobra.Command{Use: "reads <path> [path [...]]", Short: "Derive the input paths that rules read"}
}
