// Entry point: OPA's build, check, deps, eval, fmt, inspect and test as one small program for WASI, and `reads`.
//
// The commands follow github.com/open-policy-agent/opa/cmd of the same version (Apache-2.0), which itself does not
// compile for wasip1. Flags, output and exit codes are OPA's.
package main

import (
	"errors"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/v1/version"
)

func main() {
	root := &cobra.Command{
		Use:               "opa",
		Short:             "Open Policy Agent (OPA) " + version.Version + ", the part that works on policies",
		Long:              "Open Policy Agent (OPA) " + version.Version + ": build, test and analyse Rego policies.",
		Version:           version.Version,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	addErrorFormat(root)
	root.SetVersionTemplate("Version: {{.Version}}\n")
	root.AddCommand(
		buildCommand(), checkCommand(), depsCommand(), evalCommand(),
		fmtCommand(), inspectCommand(), readsCommand(), testCommand(), capabilitiesCommand(),
	)
	root.SetArgs(os.Args[1:])
	if err := root.Execute(); err != nil {
		if code, ok := errors.AsType[exitCode](err); ok {
			os.Exit(int(code))
		}
		os.Exit(1)
	}
}

// silently runs a command body whose errors are already printed where OPA prints them.
func silently(run func(args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		cmd.SilenceErrors = true
		cmd.SilenceUsage = true
		return run(args)
	}
}

func needPaths(message string) func(*cobra.Command, []string) error {
	return func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return errors.New(message)
		}
		return nil
	}
}

// cleanURL accepts file:// URLs where OPA does.
func cleanURL(path string) string { return strings.TrimPrefix(path, "file://") }
