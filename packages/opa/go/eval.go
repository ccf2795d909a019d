// `opa eval`: evaluate a query on policies, data and an input.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/cmd/formats"
	"github.com/open-policy-agent/opa/internal/presentation"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/runtime/info"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

type evalParams struct {
	format              *util.EnumFlag
	dataPaths           []string
	bundlePaths         []string
	inputPath           string
	imports             []string
	pkg                 string
	stdin               bool
	stdinInput          bool
	ignore              []string
	fail                bool
	failDefined         bool
	strict              bool
	strictBuiltinErrors bool
	capabilities        capabilities
	schemaPath          string
}

func evalCommand() *cobra.Command {
	params := &evalParams{}
	cmd := &cobra.Command{
		Use:   "eval <query>",
		Short: "Evaluate a Rego query",
		PreRunE: func(_ *cobra.Command, args []string) error {
			return params.validate(args)
		},
	}
	cmd.RunE = silently(func(args []string) error {
		defined, err := eval(params, args)
		if err != nil {
			var printed presentation.OutputErrors
			if !errors.As(err, &printed) {
				printError("", err)
			}
			return exitCode(2)
		}
		if (params.fail && !defined) || (params.failDefined && defined) {
			return exitCode(1)
		}
		return nil
	})
	fs := cmd.Flags()
	params.format = formatFlag(fs, formats.JSON, formats.Values, formats.Bindings, formats.Pretty, formats.Raw, formats.Discard)
	dataFlag(fs, &params.dataPaths)
	bundlePathsFlag(fs, &params.bundlePaths)
	fs.StringVarP(&params.inputPath, "input", "i", "", "set input file path")
	fs.StringArrayVar(&params.imports, "import", nil, "set query import(s). This flag can be repeated.")
	fs.StringVar(&params.pkg, "package", "", "set query package")
	fs.BoolVar(&params.stdin, "stdin", false, "read query from stdin")
	fs.BoolVarP(&params.stdinInput, "stdin-input", "I", false, "read input document from stdin")
	fs.BoolVar(&params.fail, "fail", false, "exits with non-zero exit code on undefined/empty result and errors")
	fs.BoolVar(&params.failDefined, "fail-defined", false, "exits with non-zero exit code on defined/non-empty result and errors")
	fs.BoolVarP(&params.strict, "strict", "S", false, "enable compiler strict mode")
	fs.BoolVar(&params.strictBuiltinErrors, "strict-builtin-errors", false, "treat the first built-in function error encountered as fatal")
	ignoreFlag(fs, &params.ignore)
	params.capabilities.flag(fs)
	schemaFlag(fs, &params.schemaPath)
	return cmd
}

func (p *evalParams) validate(args []string) error {
	switch {
	case len(args) > 0 && p.stdin:
		return errors.New("specify query argument or --stdin but not both")
	case len(args) == 0 && !p.stdin:
		return errors.New("specify query argument or --stdin")
	case len(args) > 1:
		return errors.New("specify at most one query argument")
	case p.stdin && p.stdinInput:
		return errors.New("specify --stdin or --stdin-input but not both")
	case p.stdinInput && p.inputPath != "":
		return errors.New("specify --stdin-input or --input but not both")
	case p.fail && p.failDefined:
		return errors.New("specify --fail or --fail-defined but not both")
	}
	return nil
}

func eval(params *evalParams, args []string) (bool, error) {
	options, err := evalOptions(params, args)
	if err != nil {
		return false, err
	}
	ctx := context.Background()
	instance := rego.New(append(options, rego.CompilerHook(func(c *ast.Compiler) {
		ctx = ast.WithCompiler(ctx, c)
	}))...)
	var output presentation.Output
	prepared, err := instance.PrepareForEval(ctx)
	if err == nil {
		output.Result, err = prepared.Eval(ctx,
			rego.EvalRuleIndexing(true), rego.EvalEarlyExit(true), rego.EvalNondeterministicBuiltins(false))
	}
	output.Errors = presentation.NewOutputErrors(err)
	if err := printResult(params.format.String(), output); err != nil {
		return false, err
	}
	if len(output.Errors) > 0 {
		return false, output.Errors
	}
	return len(output.Result) > 0, nil
}

func evalOptions(params *evalParams, args []string) ([]func(*rego.Rego), error) {
	query := ""
	if params.stdin {
		text, err := io.ReadAll(os.Stdin)
		if err != nil {
			return nil, err
		}
		query = string(text)
	} else {
		query = args[0]
	}
	runtime, err := info.New()
	if err != nil {
		return nil, err
	}
	schemas, err := loader.Schemas(params.schemaPath)
	if err != nil {
		return nil, err
	}
	options := []func(*rego.Rego){
		rego.Query(query),
		rego.Runtime(runtime),
		rego.SetRegoVersion(ast.DefaultRegoVersion),
		rego.SkipBundleVerification(true),
		rego.Schemas(schemas),
		rego.StackTraces(true),
		rego.Capabilities(params.capabilities.orCurrent()),
		rego.EnablePrintStatements(true),
		rego.PrintHook(topdown.NewPrintHook(os.Stderr)),
		rego.StrictBuiltinErrors(params.strictBuiltinErrors),
		rego.Strict(params.strict),
	}
	if len(params.imports) > 0 {
		options = append(options, rego.Imports(params.imports))
	}
	if params.pkg != "" {
		options = append(options, rego.Package(params.pkg))
	}
	if len(params.dataPaths) > 0 {
		options = append(options, rego.Load(params.dataPaths, ignored(params.ignore)))
	}
	for _, path := range params.bundlePaths {
		options = append(options, rego.LoadBundle(path))
	}
	if len(params.bundlePaths) > 0 {
		options = append(options, rego.WithFilter(ignoredOrArchive(true, params.ignore)))
	}
	input, err := readInput(params)
	if err != nil || input == nil {
		return options, err
	}
	return append(options, rego.ParsedInput(input)), nil
}

// readInput gives nil when no input is given.
func readInput(params *evalParams) (ast.Value, error) {
	var text []byte
	var err error
	switch {
	case params.stdinInput:
		text, err = io.ReadAll(os.Stdin)
	case params.inputPath != "":
		text, err = os.ReadFile(cleanURL(params.inputPath))
	default:
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var input any
	if err := util.Unmarshal(text, &input); err != nil {
		return nil, fmt.Errorf("unable to parse input: %s", err.Error())
	}
	value, err := ast.InterfaceToValue(input)
	if err != nil {
		return nil, fmt.Errorf("unable to process input: %s", err.Error())
	}
	return value, nil
}

func printResult(format string, output presentation.Output) error {
	switch format {
	case formats.Bindings:
		return presentation.Bindings(os.Stdout, os.Stderr, output)
	case formats.Values:
		return presentation.Values(os.Stdout, os.Stderr, output)
	case formats.Pretty:
		return presentation.Pretty(os.Stdout, os.Stderr, output)
	case formats.Raw:
		return presentation.Raw(os.Stdout, os.Stderr, output)
	case formats.Discard:
		return presentation.Discard(os.Stdout, output)
	default:
		return presentation.JSON(os.Stdout, output)
	}
}
