// Signing a bundle and verifying its signature, with OPA's flags.
package main

import (
	"github.com/spf13/pflag"

	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/keys"
)

// bundleKeys are the flags that name keys. A key is a secret (HMAC) or the path of a PEM file.
type bundleKeys struct {
	signingKey        string
	signingAlgorithm  string
	verificationKey   string
	verificationKeyID string
	scope             string
}

func (k *bundleKeys) flags(fs *pflag.FlagSet) {
	fs.StringVar(&k.signingKey, "signing-key", "", "set the secret (HMAC) or path of the PEM file containing the private key (RSA and ECDSA)")
	fs.StringVar(&k.signingAlgorithm, "signing-alg", "RS256", "name of the signing algorithm")
	fs.StringVar(&k.verificationKey, "verification-key", "", "set the secret (HMAC) or path of the PEM file containing the public key (RSA and ECDSA)")
	fs.StringVar(&k.verificationKeyID, "verification-key-id", "default", "name assigned to the verification key used for bundle verification")
	fs.StringVar(&k.scope, "scope", "", "scope to use for bundle signature verification")
}

func (k *bundleKeys) given() bool { return k.signingKey != "" || k.verificationKey != "" }

func (k *bundleKeys) signing() *bundle.SigningConfig {
	if k.signingKey == "" {
		return nil
	}
	return bundle.NewSigningConfig(k.signingKey, k.signingAlgorithm, "")
}

func (k *bundleKeys) verification() (*bundle.VerificationConfig, error) {
	if k.verificationKey == "" {
		return nil, nil
	}
	config, err := keys.NewKeyConfig(k.verificationKey, k.signingAlgorithm, k.scope)
	if err != nil {
		return nil, err
	}
	byID := map[string]*keys.Config{k.verificationKeyID: config}
	return bundle.NewVerificationConfig(byID, k.verificationKeyID, k.scope, nil), nil
}
