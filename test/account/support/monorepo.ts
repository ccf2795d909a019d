/**
 * YAML and JSON files as a large repository has them, none of them ours: two hundred, in families of one tool each.
 * Written for this corpus; each variant differs in names and in a detail of the form.
 */

/** Files of one tool, by path. */
export interface Family {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
}

interface Service {
  readonly name: string;
  readonly port: number;
  readonly team: string;
  readonly version: string;
}

const services: readonly Service[] = [
  { name: "billing", port: 8080, team: "payments", version: "1.4.2" },
  { name: "search", port: 9200, team: "discovery", version: "2.0.0-rc.1" },
  { name: "mail-relay", port: 2525, team: "messaging", version: "0.9.11" },
  { name: "identity", port: 8443, team: "platform", version: "3.1.0" },
  { name: "ledger", port: 5000, team: "finance", version: "10.0.7" },
];

/** A family with a file for each service. */
function family(
  id: string,
  path: (service: Service) => string,
  text: (service: Service, index: number) => string,
): Family {
  return { id, files: Object.fromEntries(services.map((service, index) => [path(service), text(service, index)])) };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** All families. */
export const monorepo: readonly Family[] = [
  family(
    "helm-chart",
    ({ name }) => `charts/${name}/Chart.yaml`,
    ({ name, version, team }) => `apiVersion: v2
name: ${name}
description: A Helm chart for ${name}
type: application
version: ${version}
appVersion: "${version}"
maintainers:
  - name: ${team}
dependencies:
  - { name: common, version: 2.x.x, repository: "oci://registry.example.com/charts" }
`,
  ),
  family(
    "helm-values",
    ({ name }) => `charts/${name}/values.yaml`,
    ({ name, port }, index) => `# Default values for ${name}.
replicaCount: ${String(index + 1)}
image: &image
  repository: registry.example.com/${name}
  pullPolicy: IfNotPresent
  tag: ""
sidecar:
  image:
    <<: *image
    tag: "1.2"
service: { type: ClusterIP, port: ${String(port)} }
ingress:
  enabled: ${index % 2 === 0 ? "true" : "no"}
  annotations: {}
tenant: ${name}-default
domain: ${name}.example.com
`,
  ),
  family(
    "helm-template",
    ({ name }) => `charts/${name}/templates/deployment.yaml`,
    ({ name, port }) => `{{- if .Values.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "${name}.fullname" . }}
  labels:
    {{- include "${name}.labels" . | nindent 4 }}
spec:
  template:
    spec:
      containers:
        - name: {{ .Chart.Name }}
          ports:
            - containerPort: ${String(port)}
{{- end }}
`,
  ),
  family(
    "kubernetes-list",
    ({ name }) => `deploy/${name}/all.yaml`,
    ({ name, port }) => `apiVersion: v1
kind: List
metadata: { resourceVersion: "" }
items:
  - apiVersion: v1
    kind: Service
    metadata: { name: ${name} }
    spec: { ports: [{ port: ${String(port)}, protocol: TCP }] }
  - apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: ${name} }
`,
  ),
  family(
    "kubernetes-stream",
    ({ name }) => `deploy/${name}/stream.yml`,
    ({ name }) => `---
apiVersion: v1
kind: Namespace
metadata:
  name: ${name}
---
# Comes after the namespace.
apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  namespace: ${name}
data:
  app.properties: |
    tenant.name=${name}
    items=1,2,3
---
`,
  ),
  family(
    "custom-resource",
    ({ name }) => `deploy/${name}/tenant.yaml`,
    ({ name }) => `apiVersion: tenancy.example.com/v1alpha1
kind: Tenant
metadata:
  name: ${name}
spec:
  tenant: { name: ${name}, site: eu-west-1, edition: community }
  items:
    - kind: quota
      name: cpu
`,
  ),
  family(
    "custom-resource-definition",
    ({ name }) => `deploy/${name}/crd.yaml`,
    ({ name }) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ${name}s.example.com }
spec:
  group: example.com
  names: { kind: Tenant, plural: ${name}s }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            apiVersion: { type: string }
            tenant: { type: object, properties: { site: { type: string }, edition: { type: string } } }
            items: { type: array, items: { type: object, properties: { kind: { type: string } } } }
`,
  ),
  family(
    "kustomize",
    ({ name }) => `deploy/${name}/kustomization.yaml`,
    ({ name }) => `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [all.yaml, stream.yml]
namePrefix: ${name}-
patches:
  - target: { kind: Deployment }
    patch: |-
      - op: replace
        path: /spec/replicas
        value: 3
`,
  ),
  family(
    "argo-application",
    ({ name }) => `argo/${name}.yaml`,
    ({ name, team }) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io] }
spec:
  project: ${team}
  source: { repoURL: "https://git.example.com/${team}/${name}.git", targetRevision: HEAD, path: deploy }
  destination: { server: "https://kubernetes.default.svc", namespace: ${name} }
`,
  ),
  family(
    "argo-workflow",
    ({ name }) => `argo/workflows/${name}.yaml`,
    ({ name }) => `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: { generateName: ${name}- }
spec:
  entrypoint: main
  templates:
    - name: main
      inputs: { parameters: [{ name: tenant, value: "{{workflow.parameters.tenant}}" }] }
      script: { image: python:3, command: [python], source: "print('{{inputs.parameters.tenant}}')" }
`,
  ),
  family(
    "openapi",
    ({ name }) => `api/${name}.yaml`,
    ({ name, version }) => `openapi: 3.1.0
info: { title: ${name}, version: ${version} }
paths:
  /tenants/{tenant}:
    get:
      parameters: [{ name: tenant, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: A tenant
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Tenant" }
              example: { apiVersion: tmes/v1, tenant: { name: acme, site: eu }, items: [] }
components:
  schemas:
    Tenant: { type: object, properties: { site: { type: string }, items: { type: array } } }
`,
  ),
  family(
    "openapi-json",
    ({ name }) => `api/${name}.openapi.json`,
    ({ name, version }) =>
      json({
        openapi: "3.0.3",
        info: { title: name, version },
        paths: { "/items": { get: { responses: { 200: { description: "All items" } } } } },
      }),
  ),
  family(
    "cloudformation",
    ({ name }) => `aws/${name}.yaml`,
    ({ name }, index) => `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage: { Type: String, Default: dev }
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub "${name}-\${Stage}"
      Tags: !If [IsProd, !Ref AWS::NoValue, [{ Key: n, Value: "${String(index)}" }]]
Outputs:
  Arn: { Value: !GetAtt Bucket.Arn, Export: { Name: !Join ["-", [!Ref Stage, ${name}]] } }
`,
  ),
  family(
    "serverless",
    ({ name }) => `functions/${name}/serverless.yml`,
    ({ name }) => `service: ${name}
provider: { name: aws, runtime: nodejs20.x, stage: "\${opt:stage, 'dev'}" }
functions:
  main: { handler: src/index.handler, events: [{ httpApi: "*" }] }
custom: \${file(./custom.\${self:provider.stage}.yml)}
`,
  ),
  family(
    "ansible-playbook",
    ({ name }) => `ansible/${name}.yml`,
    ({ name, port }) => `---
- name: Configure ${name}
  hosts: "{{ target | default('all') }}"
  become: yes
  vars:
    port: ${String(port)}
    secret: !vault |
      $ANSIBLE_VAULT;1.1;AES256
      3132333435
  tasks:
    - name: Open port
      ansible.posix.firewalld: { port: "{{ port }}/tcp", state: enabled, permanent: yes }
      when: ansible_os_family == "RedHat"
`,
  ),
  family(
    "ansible-inventory",
    ({ name }) => `ansible/inventory/${name}.yaml`,
    ({ name }) => `all:
  children:
    ${name.replace("-", "_")}:
      hosts:
        ${name}-1.example.com: { ansible_host: 192.0.2.10 }
        ${name}-2.example.com:
      vars: { inventory: complete, site: eu }
`,
  ),
  family(
    "github-workflow",
    ({ name }) => `.github/workflows/${name}.yml`,
    ({ name }) => `name: ${name}
on:
  push: { branches: [main], paths: ["services/${name}/**"] }
permissions: { contents: read }
jobs:
  test:
    runs-on: ubuntu-latest
    strategy: { matrix: { node: [20, 22] } }
    steps:
      - uses: actions/checkout@v4
      - run: |
          npx tmes check tenants   # apiVersion: tmes/v1 documents
      - run: echo "::notice::\${{ github.sha }}"
`,
  ),
  family(
    "gitlab-ci",
    ({ name }) => `services/${name}/.gitlab-ci.yml`,
    ({ name }) => `.base: &base
  image: node:20
  script: [npm ci, npm test]
${name}:test:
  <<: *base
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - !reference [.base, script]
`,
  ),
  family(
    "azure-pipelines",
    ({ name }) => `services/${name}/azure-pipelines.yml`,
    ({ name }) => `trigger: { branches: { include: [main] } }
parameters:
  - { name: stage, type: string, default: dev }
stages:
  - \${{ if eq(parameters.stage, 'dev') }}:
      - stage: ${name.replace("-", "_")}
        jobs: [{ job: build, steps: [{ script: "echo ##[section]building" }] }]
`,
  ),
  family(
    "docker-compose",
    ({ name }) => `services/${name}/docker-compose.yml`,
    ({ name, port }) => `services:
  ${name}:
    build: { context: ., args: { VERSION: "\${VERSION:-dev}" } }
    ports: ["${String(port)}:${String(port)}", 22:22]
    environment: &env
      TENANT: ${name}
    deploy: { resources: { limits: { cpus: "0.5" } } }
  worker:
    environment: { <<: *env, ROLE: worker }
    ports: !reset []
`,
  ),
  family(
    "tsconfig",
    ({ name }) => `services/${name}/tsconfig.json`,
    (_, index) => `{
  // Extends the repository's own settings.
  "extends": "../../tsconfig.base.json",
  "compilerOptions": {
    "outDir": "dist", /* not committed */
    "types": ["node"],${index % 2 === 0 ? '\n    "noEmit": true,' : ""}
  },
  "include": ["src"],
}
`,
  ),
  family(
    "package-json",
    ({ name }) => `services/${name}/package.json`,
    ({ name, version, team }) =>
      json({
        name: `@example/${name}`,
        version,
        type: "module",
        scripts: { check: "tmes check tenants/" },
        dependencies: { "@tmes-as-code/cli": "^0.1.0" },
        author: { name: team, email: `${team}@example.com` },
      }),
  ),
  family(
    "eslintrc",
    ({ name }) => `services/${name}/.eslintrc.json`,
    () => `{
  "root": true,
  // Rules of the repository
  "extends": ["eslint:recommended"],
  "overrides": [{ "files": ["*.test.ts"], "rules": { "no-console": "off" } }]
}
`,
  ),
  family(
    "renovate",
    ({ name }) => `services/${name}/renovate.json`,
    ({ team }) =>
      json({
        $schema: "https://docs.renovatebot.com/renovate-schema.json",
        extends: ["config:recommended", ":semanticCommits"],
        packageRules: [{ matchManagers: ["npm"], reviewers: [`team:${team}`], groupName: "all" }],
      }),
  ),
  family(
    "terraform-json",
    ({ name }) => `infra/${name}/main.tf.json`,
    ({ name }) =>
      json({
        terraform: { required_version: ">= 1.4" },
        resource: { random_pet: { [name.replace("-", "_")]: { length: 2, keepers: { tenant: "${var.tenant}" } } } },
        variable: { tenant: { type: "string" } },
      }),
  ),
  family(
    "json-schema",
    ({ name }) => `schemas/${name}.schema.json`,
    ({ name }) =>
      json({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `https://schemas.example.com/${name}.json`,
        title: "Tenant document",
        type: "object",
        required: ["apiVersion", "tenant"],
        properties: {
          apiVersion: { const: "tmes/v1" },
          tenant: { type: "object", properties: { site: { enum: ["eu", "us"] }, edition: {}, dataSubjects: {} } },
          items: { type: "array", items: { properties: { kind: { const: "virus-rule" } } } },
        },
      }),
  ),
  family(
    "own-report",
    ({ name }) => `reports/${name}.json`,
    ({ name }) =>
      json({
        schema: "tmes-report/v2",
        engine: "0.1.0",
        bundle: { digest: "0".repeat(64), revision: "0".repeat(64) },
        config: { digest: "0".repeat(64) },
        today: "2026-11-24",
        inputs: [{ file: "tenants/a.yaml", surface: "document" }],
        tenants: [{ name, site: { value: "eu" }, view: "closed", items: 1 }],
        findings: [],
      }),
  ),
  family(
    "policy-data",
    ({ name }) => `policies/${name}/data.json`,
    ({ name }) =>
      json({
        tmes: { packs: { [name]: { rules: ["virtual-analyzer-off"] } } },
        kinds: [{ kind: "virus-rule", settings: { direction: { type: "enum" } } }],
      }),
  ),
  family(
    "policy-test-input",
    ({ name }) => `policies/${name}/test-input.json`,
    ({ name }) =>
      json({
        input: {
          tenant: { name, site: "eu", edition: "advanced" },
          item: { kind: "virus-rule", name: "Organization: Virus", settings: { enabled: true } },
          params: {},
          today: "2026-11-24",
        },
      }),
  ),
  family(
    "sarif",
    ({ name }) => `reports/${name}.sarif.json`,
    ({ name, version }) =>
      json({
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [{ tool: { driver: { name, version, rules: [] } }, results: [] }],
      }),
  ),
  family(
    "package-lock",
    ({ name }) => `services/${name}/package-lock.json`,
    ({ name, version }) =>
      json({
        name: `@example/${name}`,
        version,
        lockfileVersion: 3,
        requires: true,
        packages: {
          "": { name: `@example/${name}` },
          "node_modules/yaml": { version: "2.9.1", integrity: "sha512-AAAA==" },
        },
      }),
  ),
  family(
    "pnpm-lock",
    ({ name }) => `services/${name}/pnpm-lock.yaml`,
    ({ name }) => `lockfileVersion: '9.0'
settings: { autoInstallPeers: true }
importers:
  .:
    dependencies:
      '@example/${name}': { specifier: workspace:*, version: link:../${name} }
packages:
  yaml@2.9.1:
    resolution: { integrity: sha512-AAAA== }
`,
  ),
  family(
    "i18n-json",
    ({ name }) => `services/${name}/locales/de.json`,
    ({ name }) =>
      json({
        tenant: { one: "Mandant", other: "Mandanten" },
        items: { title: "Einträge", empty: "Keine Einträge für „{{name}}“" },
        [name]: { hello: "Grüß Gott, {name} 👋" },
      }),
  ),
  family(
    "i18n-yaml",
    ({ name }) => `services/${name}/locales/ja.yml`,
    ({ name }) => `ja:
  ${name}:
    tenant: テナント
    items: { kind: 種類, name: 名前 }
    yes: はい
    no: いいえ
`,
  ),
  family(
    "geojson",
    ({ name }) => `data/${name}.geojson.json`,
    ({ name }, index) =>
      json({
        type: "FeatureCollection",
        features: [
          {
            type: "Feature",
            properties: { site: name },
            geometry: { type: "Point", coordinates: [13.4 + index, 52.5] },
          },
        ],
      }),
  ),
  family(
    "prometheus",
    ({ name }) => `monitoring/${name}.rules.yml`,
    ({ name }) => `groups:
  - name: ${name}
    rules:
      - alert: HighErrorRate
        expr: rate(http_errors_total{job="${name}"}[5m]) > 0.5
        labels: { severity: page }
        annotations: { summary: '{{ $labels.instance }} of {{ $labels.job }}' }
`,
  ),
  family(
    "grafana",
    ({ name }) => `monitoring/${name}.dashboard.json`,
    ({ name }) =>
      json({
        title: name,
        apiVersion: 1,
        panels: [{ id: 1, type: "graph", targets: [{ expr: "up" }] }],
        templating: { list: [{ name: "tenant", type: "query" }] },
      }),
  ),
  family(
    "dependabot-like",
    ({ name }) => `services/${name}/.github/dependabot.yml`,
    () => `version: 2
updates:
  - { package-ecosystem: npm, directory: /, schedule: { interval: weekly } }
`,
  ),
  family(
    "pre-commit",
    ({ name }) => `services/${name}/.pre-commit-config.yaml`,
    ({ version }) => `repos:
  - repo: https://git.example.com/hooks
    rev: v${version}
    hooks: [{ id: end-of-file-fixer }, { id: check-yaml, args: [--unsafe] }]
`,
  ),
  family(
    "cloud-tenant",
    ({ name }) => `saas/${name}/tenant.yaml`,
    ({ name, team }) => `# Tenants of our own software, nothing to do with mail.
tenant:
  name: ${name}
  owner: ${team}
  plan: gold
items:
  - { kind: feature, name: beta }
  - { kind: limit, name: seats, value: 50 }
`,
  ),
];
