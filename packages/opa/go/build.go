// `opa build`: compile Rego to a bundle, as Rego or as WebAssembly.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/util"
)

type buildParams struct {
	target            *util.EnumFlag
	capabilities      capabilities
	bundleMode        bool
	pruneUnused       bool
	optimizationLevel int
	entrypoints       []string
	outputFile        string
	ignore            []string
	namespace         string
	wasmIncludePrint  bool
	keys              bundleKeys
}

func buildCommand() *cobra.Command {
	params := &buildParams{target: util.NewEnumFlag(compile.TargetRego, compile.Targets)}
	cmd := &cobra.Command{
		Use:     "build <path> [<path> [...]]",
		Short:   "Build an OPA bundle",
		PreRunE: needPaths("expected at least one path"),
	}
	cmd.RunE = silently(func(args []string) error {
		var revision *string
		if flag := cmd.Flags().Lookup("revision"); flag.Changed {
			value := flag.Value.String()
			revision = &value
		}
		err := build(params, revision, args)
		if err != nil {
			// OPA prints this to stdout, where it could be mistaken for the bundle.
			printError("error: ", err)
		}
		return err
	})
	fs := cmd.Flags()
	fs.VarP(params.target, "target", "t", "set the output bundle target type")
	fs.BoolVar(&params.pruneUnused, "prune-unused", false, "exclude dependents of entrypoints")
	fs.IntVarP(&params.optimizationLevel, "optimize", "O", 0, "set optimization level")
	fs.StringArrayVarP(&params.entrypoints, "entrypoint", "e", nil, "set slash separated entrypoint path")
	fs.StringP("revision", "r", "", "set output bundle revision")
	fs.StringVarP(&params.outputFile, "output", "o", "bundle.tar.gz", "set the output filename")
	fs.StringVar(&params.namespace, "partial-namespace", "partial", "set the namespace to use for partially evaluated files in an optimized bundle")
	fs.BoolVar(&params.wasmIncludePrint, "wasm-include-print", false, "enable print statements inside of WebAssembly modules compiled by the compiler")
	bundleModeFlag(fs, &params.bundleMode)
	ignoreFlag(fs, &params.ignore)
	params.capabilities.flag(fs)
	params.keys.flags(fs)
	return cmd
}

func build(params *buildParams, revision *string, paths []string) error {
	if !params.bundleMode {
		warnOfManifests(paths)
	}
	if params.keys.given() && !params.bundleMode {
		return errors.New("enable bundle mode (ie. --bundle) to verify or sign bundle files or directories")
	}
	verification, err := params.keys.verification()
	if err != nil {
		return err
	}
	out := &outputFile{path: params.outputFile}
	compiler := compile.New().
		WithCapabilities(params.capabilities.orCurrent()).
		WithTarget(params.target.String()).
		WithAsBundle(params.bundleMode).
		WithPruneUnused(params.pruneUnused).
		WithOptimizationLevel(params.optimizationLevel).
		WithOutput(out).
		WithEntrypoints(params.entrypoints...).
		WithRegoAnnotationEntrypoints(true).
		WithPaths(paths...).
		WithFilter(ignoredOrArchive(params.bundleMode, params.ignore)).
		WithBundleLazyLoadingMode(bundle.HasExtension()).
		WithPartialNamespace(params.namespace).
		WithBundleVerificationConfig(verification).
		WithBundleSigningConfig(params.keys.signing()).
		WithBundleVerificationKeyID(params.keys.verificationKeyID)
	if revision != nil {
		compiler = compiler.WithRevision(*revision)
	}
	switch params.target.String() {
	case compile.TargetPlan:
		compiler = compiler.WithEnablePrintStatements(true)
	case compile.TargetWasm:
		compiler = compiler.WithEnablePrintStatements(params.wasmIncludePrint)
	}
	if err := compiler.Build(context.Background()); err != nil {
		return err
	}
	return out.Close()
}

func warnOfManifests(paths []string) {
	for _, path := range paths {
		for _, name := range []string{bundle.ManifestExt, bundle.ManifestProtoExt} {
			if _, err := os.Stat(filepath.Join(path, name)); err == nil {
				fmt.Fprintf(os.Stderr, "Warning: %s file found in %q but -b flag not specified. Manifest will be ignored.\n", name, path)
				break
			}
		}
	}
}

// outputFile is created at the first write, so that a failing build leaves none. /dev/stdout is standard output,
// which WASI does not offer as a file.
type outputFile struct {
	path string
	file io.WriteCloser
}

func (w *outputFile) Write(p []byte) (int, error) {
	if w.file == nil {
		if w.path == "/dev/stdout" {
			w.file = os.Stdout
		} else {
			file, err := os.Create(w.path)
			if err != nil {
				return 0, err
			}
			w.file = file
		}
	}
	return w.file.Write(p)
}

func (w *outputFile) Close() error {
	if w.file == nil || w.file == os.Stdout {
		return nil
	}
	return w.file.Close()
}
