// Entry point: OPA's build, check, deps, eval, fmt, inspect and test as one small program for WASI, and `reads`.
//
// The commands follow github.com/open-policy-agent/opa/cmd of the same version (Apache-2.0), which itself does not
// compile for wasip1. Flags, output and exit codes are OPA's.
//
// One instance serves many commands: the host calls `request`, writes a request there, and calls `serve`. A command
// keeps nothing for the next one: flags and the options that OPA has for the whole program are set anew each time.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"unsafe"

	"github.com/spf13/cobra"

	astjson "github.com/open-policy-agent/opa/v1/ast/json"
	"github.com/open-policy-agent/opa/v1/version"
)

// main is never called: the module is a reactor.
func main() {}

var requested []byte

// request gives room for a request of so many bytes, which stays valid until the next one.
//
//go:wasmexport request
func request(size int32) unsafe.Pointer {
	requested = make([]byte, size)
	return unsafe.Pointer(unsafe.SliceData(requested))
}

// serve runs the command that was requested and gives its exit code.
//
//go:wasmexport serve
func serve() int32 {
	var command struct {
		Args []string
		// The working folder: an absolute path.
		Cwd string
	}
	err := json.Unmarshal(requested, &command)
	if err == nil {
		err = os.Chdir(command.Cwd)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return execute(command.Args)
}

func execute(args []string) int32 {
	root := &cobra.Command{
		Use:               "opa",
		Short:             "Open Policy Agent (OPA) " + version.Version + ", the part that works on policies",
		Long:              "Open Policy Agent (OPA) " + version.Version + ": build, test and analyse Rego policies.",
		Version:           version.Version,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	addErrorFormat(root)
	astjson.SetOptions(astjson.Defaults())
	root.SetVersionTemplate("Version: {{.Version}}\n")
	root.AddCommand(
		buildCommand(), checkCommand(), depsCommand(), evalCommand(),
		fmtCommand(), inspectCommand(), readsCommand(), testCommand(), capabilitiesCommand(),
	)
	root.SetArgs(args)
	if err := root.Execute(); err != nil {
		if code, ok := errors.AsType[exitCode](err); ok {
			return int32(code)
		}
		return 1
	}
	return 0
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
