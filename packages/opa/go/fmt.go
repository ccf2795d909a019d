// `opa fmt`: format Rego source files.
package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/sergi/go-diff/diffmatchpatch"
	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/format"
)

type fmtParams struct {
	overwrite    bool
	list         bool
	diff         bool
	fail         bool
	checkResult  bool
	capabilities capabilities
}

func fmtCommand() *cobra.Command {
	params := &fmtParams{}
	cmd := &cobra.Command{
		Use:   "fmt [path [...]]",
		Short: "Format Rego source files",
	}
	cmd.RunE = silently(func(args []string) error {
		err := formatAll(params, args)
		if err != nil {
			printError("", err)
			if len(args) > 0 {
				return exitCode(2)
			}
		}
		return err
	})
	fs := cmd.Flags()
	fs.BoolVarP(&params.overwrite, "write", "w", false, "overwrite the original source file")
	fs.BoolVarP(&params.list, "list", "l", false, "list all files who would change when formatted")
	fs.BoolVarP(&params.diff, "diff", "d", false, "only display a diff of the changes")
	fs.BoolVar(&params.fail, "fail", false, "non zero exit code on reformat")
	fs.BoolVar(&params.checkResult, "check-result", true, "assert that the formatted code is valid and can be successfully parsed")
	params.capabilities.flag(fs)
	return cmd
}

func formatAll(params *fmtParams, paths []string) error {
	if len(paths) == 0 {
		source, err := io.ReadAll(os.Stdin)
		if err != nil {
			return err
		}
		formatted, err := params.format("stdin", source)
		if err != nil {
			return err
		}
		_, err = os.Stdout.Write(formatted)
		return err
	}
	for _, path := range paths {
		err := filepath.Walk(cleanURL(path), func(file string, info os.FileInfo, err error) error {
			if err != nil || info.IsDir() || filepath.Ext(file) != bundle.RegoExt {
				return err
			}
			return formatFile(params, file, info)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (p *fmtParams) format(name string, source []byte) ([]byte, error) {
	capabilities := p.capabilities.orCurrent()
	return format.SourceWithOpts(name, source, format.Opts{
		RegoVersion:   ast.DefaultRegoVersion,
		Capabilities:  capabilities,
		ParserOptions: &ast.ParserOptions{RegoVersion: ast.DefaultRegoVersion, Capabilities: capabilities},
	})
}

func formatFile(params *fmtParams, file string, info os.FileInfo) error {
	source, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("failed to open file: %v", err)
	}
	formatted, err := params.format(file, source)
	if err != nil {
		return fmt.Errorf("failed to format Rego source file: %w", err)
	}
	if params.checkResult {
		if _, err := ast.ParseModuleWithOpts("formatted", string(formatted), ast.ParserOptions{RegoVersion: ast.DefaultRegoVersion}); err != nil {
			return fmt.Errorf("%s was successfully formatted, but the result is invalid: %v\n\nTo inspect the formatted Rego, you can turn off this check with --check-result=false.", file, err)
		}
	}
	changed := !bytes.Equal(source, formatted)
	switch {
	case changed && params.list:
		fmt.Println(file)
	case changed && params.diff:
		diff := diffmatchpatch.New()
		fmt.Println(diff.DiffPrettyText(diff.DiffMain(string(source), string(formatted), false)))
	}
	if changed && params.fail {
		return fmt.Errorf("unexpected diff")
	}
	if params.list || params.diff {
		return nil
	}
	if !params.overwrite {
		_, err = os.Stdout.Write(formatted)
	} else if changed {
		err = os.WriteFile(file, formatted, info.Mode().Perm())
	}
	if err != nil {
		return fmt.Errorf("failed writing formatted contents: %v", err)
	}
	return nil
}
