// `opa test`: run the tests of policies, with results or coverage.
package main

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/cmd/formats"
	"github.com/open-policy-agent/opa/internal/presentation"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/runtime/info"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/lineage"
	"github.com/open-policy-agent/opa/v1/util"
)

type testParams struct {
	format       *util.EnumFlag
	verbose      bool
	coverage     bool
	coverageRuns []string
	withResults  bool
	threshold    float64
	timeout      time.Duration
	errLimit     int
	ignore       []string
	bundleMode   bool
	runRegex     string
	skipExitZero bool
	failOnEmpty  bool
	varValues    bool
	count        int
	capabilities capabilities
	schemaPath   string
}

func testCommand() *cobra.Command {
	params := &testParams{}
	cmd := &cobra.Command{
		Use:   "test <path> [path [...]]",
		Short: "Execute Rego test cases",
	}
	cmd.PreRunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return errors.New("specify at least one file")
		}
		if params.threshold < 0 || params.threshold > 100 {
			return errors.New("Code coverage threshold must be between 0 and 100")
		}
		params.coverage = params.coverage || params.threshold > 0 || cmd.Flags().Changed("coverage-runs")
		return nil
	}
	cmd.RunE = silently(func(args []string) error {
		code, err := runTests(params, args)
		if err != nil {
			printError("", err)
			code = max(code, 1)
		}
		if code != 0 {
			return exitCode(code)
		}
		return nil
	})
	fs := cmd.Flags()
	fs.BoolVarP(&params.skipExitZero, "exit-zero-on-skipped", "z", false, "skipped tests return status 0")
	fs.BoolVarP(&params.verbose, "verbose", "v", false, "set verbose reporting mode")
	fs.DurationVar(&params.timeout, "timeout", 0, "set test timeout (default 5s)")
	fs.BoolVarP(&params.coverage, "coverage", "c", false, "report coverage (overrides debug tracing)")
	fs.StringSliceVar(&params.coverageRuns, "coverage-runs", []string{string(cover.KindIndexExcluded), string(cover.KindEarlyExit)}, "supplementary coverage passes that annotate not-covered ranges with a kind (requires --coverage); pass an empty list to disable")
	fs.BoolVar(&params.withResults, "with-results", false, "report the results of the tests along with their coverage, also where tests fail (not in OPA)")
	fs.Float64Var(&params.threshold, "threshold", 0, "set coverage threshold and exit with non-zero status if coverage is less than threshold %")
	fs.StringVarP(&params.runRegex, "run", "r", "", "run only test cases matching the regular expression")
	fs.BoolVar(&params.varValues, "var-values", false, "show local variable values in test output")
	fs.BoolVar(&params.failOnEmpty, "fail-on-empty", false, "whether to fail the test when no test was run")
	fs.IntVar(&params.count, "count", 1, "number of times to repeat each test")
	fs.IntP("parallel", "p", 1, "accepted as by OPA; WASI has one thread, so tests run one after the other")
	params.format = formatFlag(fs, formats.Pretty, formats.JSON)
	bundleModeFlag(fs, &params.bundleMode)
	maxErrorsFlag(fs, &params.errLimit)
	ignoreFlag(fs, &params.ignore)
	params.capabilities.flag(fs)
	schemaFlag(fs, &params.schemaPath)
	return cmd
}

// runTests gives OPA's exit code: 0, 1 for errors, 2 for failing tests.
func runTests(params *testParams, paths []string) (int, error) {
	ctx := context.Background()
	options := ast.ParserOptions{
		RegoVersion:       ast.DefaultRegoVersion,
		Capabilities:      params.capabilities.value,
		ProcessAnnotation: true,
	}
	var modules map[string]*ast.Module
	var bundles map[string]*bundle.Bundle
	var store storage.Store
	var err error
	if params.bundleMode {
		bundles, store, err = tester.LoadBundlesWithParserOptions(paths, ignored(params.ignore), options)
		if err == nil && params.coverage {
			modules = map[string]*ast.Module{}
			for name, b := range bundles {
				maps.Copy(modules, b.ParsedModules(name))
			}
		}
	} else {
		modules, store, err = tester.LoadWithParserOptions(paths, ignored(params.ignore), options)
	}
	if err != nil {
		return 1, err
	}
	txn, err := store.NewTransaction(ctx, storage.WriteParams)
	if err != nil {
		return 1, err
	}
	defer store.Abort(ctx, txn)

	schemas, err := loader.Schemas(params.schemaPath)
	if err != nil {
		return 1, err
	}
	compiler := ast.NewCompiler().
		SetErrorLimit(params.errLimit).
		WithPathConflictsCheck(storage.NonEmpty(ctx, store, txn)).
		WithEnablePrintStatements(true).
		WithCapabilities(params.capabilities.orCurrent()).
		WithSchemas(schemas).
		WithUseTypeCheckAnnotations(true).
		WithRewriteTestRules(params.varValues)
	runtime, err := info.New()
	if err != nil {
		return 1, err
	}
	runner := tester.NewRunner().
		SetCompiler(compiler).
		SetStore(store).
		CapturePrintOutput(true).
		EnableTracing(params.verbose || params.varValues).
		StackTraces(true).
		SetRuntime(runtime).
		SetModules(modules).
		SetBundles(bundles).
		SetTimeout(cmp.Or(params.timeout, 5*time.Second)).
		Filter(params.runRegex).
		SetParallel(1)
	reporter := testReporter(params, runner, modules)
	for range params.count {
		if code, err := runOnce(ctx, params, runner, txn, reporter); code != 0 || err != nil {
			return code, err
		}
	}
	return 0, nil
}

func testReporter(params *testParams, runner *tester.Runner, modules map[string]*ast.Module) tester.Reporter {
	if params.coverage {
		coverage := cover.New()
		kinds := make([]cover.Kind, 0, len(params.coverageRuns))
		for _, run := range params.coverageRuns {
			kinds = append(kinds, cover.Kind(run))
		}
		runner.SetCoverageRuns(kinds).SetCoverageQueryTracer(coverage)
		if params.withResults {
			return resultsAndCoverage{coverage, modules}
		}
		return tester.JSONCoverageReporter{
			Cover:     coverage,
			Modules:   modules,
			Output:    os.Stdout,
			Threshold: params.threshold,
			Verbose:   params.verbose,
		}
	}
	if params.format.String() == formats.JSON {
		return tester.JSONReporter{Output: os.Stdout, Sort: formats.SortNone}
	}
	return tester.PrettyReporter{
		Verbose:     params.verbose,
		Output:      os.Stdout,
		FailureLine: params.varValues,
		LocalVars:   params.varValues,
	}
}

// resultsAndCoverage reports both as one object.
type resultsAndCoverage struct {
	coverage *cover.Cover
	modules  map[string]*ast.Module
}

func (r resultsAndCoverage) Report(reported chan *tester.Result) error {
	results := []*tester.Result{}
	for result := range reported {
		results = append(results, result)
	}
	return presentation.JSON(os.Stdout, struct {
		cover.Report
		Results []*tester.Result `json:"results"`
	}{r.coverage.Report(r.modules), results})
}

func runOnce(ctx context.Context, params *testParams, runner *tester.Runner, txn storage.Transaction, reporter tester.Reporter) (int, error) {
	results, err := runner.RunTests(ctx, txn)
	if err != nil {
		return 1, err
	}
	ran, code := false, 0
	reported := make(chan *tester.Result)
	go func() {
		defer close(reported)
		for result := range results {
			ran = true
			if !result.Pass() && !(result.Skip && params.skipExitZero) {
				code = 2
			}
			result.Trace = shownTrace(params, result.Trace)
			reported <- result
		}
	}()
	if err := reporter.Report(reported); err != nil {
		if _, below := errors.AsType[*cover.CoverageThresholdError](err); below {
			return 2, err
		}
		return 1, err
	}
	if !ran && params.failOnEmpty {
		return 1, errors.New("no tests were run")
	}
	return code, nil
}

// shownTrace keeps what OPA shows when no explanation is asked for: notes and failures, if verbose.
func shownTrace(params *testParams, trace []*topdown.Event) []*topdown.Event {
	if !params.verbose {
		return lineage.Fails(trace)
	}
	return lineage.Filter(trace, func(event *topdown.Event) bool {
		return event.Op == topdown.NoteOp || event.Op == topdown.FailOp
	})
}
