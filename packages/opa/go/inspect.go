// `opa inspect`: what a bundle, folder or file contains, with the metadata annotations of its packages and rules.
package main

import (
	"errors"
	"os"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/cmd/formats"
	"github.com/open-policy-agent/opa/internal/bundle/inspect"
	"github.com/open-policy-agent/opa/internal/presentation"
	"github.com/open-policy-agent/opa/v1/ast"
	astjson "github.com/open-policy-agent/opa/v1/ast/json"
)

func inspectCommand() *cobra.Command {
	var annotations bool
	cmd := &cobra.Command{
		Use:   "inspect <path>",
		Short: "Inspect an OPA bundle",
		PreRunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("specify exactly one OPA bundle or path")
			}
			return nil
		},
	}
	cmd.RunE = silently(func(args []string) error {
		info, err := inspect.FileForRegoVersion(ast.DefaultRegoVersion, args[0], annotations)
		if err != nil {
			printError("error: ", err)
			return err
		}
		astjson.SetOptions(astjson.Options{
			MarshalOptions: astjson.MarshalOptions{IncludeLocation: astjson.NodeToggle{AnnotationsRef: annotations}},
		})
		return presentation.JSON(os.Stdout, info)
	})
	fs := cmd.Flags()
	formatFlag(fs, formats.JSON)
	fs.BoolVarP(&annotations, "annotations", "a", false, "list annotations")
	return cmd
}
