// How errors are shown: as OPA prints them, or as one line of JSON for programs (--error-format=json, not in OPA).
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/internal/presentation"
	"github.com/open-policy-agent/opa/v1/util"
)

// exitCode is an error that sets the process's exit code; what it means is already printed.
type exitCode int

func (e exitCode) Error() string { return fmt.Sprintf("exit %d", int(e)) }

var errorFormat *util.EnumFlag

func addErrorFormat(root *cobra.Command) {
	errorFormat = util.NewEnumFlag("text", []string{"text", "json"})
	root.PersistentFlags().Var(errorFormat, "error-format", "show errors as text or as one line of JSON, the last on stderr")
}

// printError shows an error on standard error, as text after a prefix.
func printError(prefix string, err error) {
	if errorFormat.String() != "json" {
		fmt.Fprintln(os.Stderr, prefix+err.Error())
		return
	}
	line, failure := json.Marshal(presentation.Output{Errors: presentation.NewOutputErrors(err)})
	if failure != nil {
		line = fmt.Appendf(nil, `{"errors":[{"message":%q}]}`, err)
	}
	fmt.Fprintf(os.Stderr, "\n%s\n", line)
}
