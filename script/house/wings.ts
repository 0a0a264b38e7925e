/** The wings of src/. A file's first folder is its wing; a file directly in src/ is the entry. */
export const wings = ['entry', 'actions', 'cli', 'agent', 'verbs', 'github', 'steps', 'host', 'machine', 'tools', 'domain'] as const
export type Wing = (typeof wings)[number]

/**
 * The wings that each wing may import, itself aside. The lint rules repeat this for editors; test/house/house.test.ts holds the two
 * together. The reasons are in docs/adr/0016-wings.md.
 */
export const mayImport: Readonly<Record<Wing, readonly Wing[]>> = {
  entry: ['actions', 'cli', 'tools'],
  actions: ['verbs', 'github', 'steps', 'tools', 'domain'],
  cli: ['verbs', 'steps', 'tools', 'domain'],
  agent: ['host', 'machine', 'tools', 'domain'],
  verbs: ['steps', 'tools', 'domain'],
  github: ['steps', 'tools', 'domain'],
  steps: ['machine', 'tools', 'domain'],
  host: ['machine', 'tools', 'domain'],
  machine: ['tools', 'domain'],
  tools: ['domain'],
  domain: [],
}

const FILES = ['node:fs', 'node:fs/promises', 'node:os', 'node:path']
const STREAMS = ['node:stream', 'node:stream/promises']

/**
 * The packages and the modules of Node that each wing may import. A package allows its subpaths, a module of Node does not:
 * `node:fs/promises` is another word than `node:fs`. What is in no list is refused, and so is every other kind of specifier.
 */
export const mayUse: Readonly<Record<Wing, readonly string[]>> = {
  entry: ['node:process'],
  actions: [...FILES, 'node:process', 'zod'],
  cli: [
    ...FILES,
    ...STREAMS,
    'node:module',
    'node:process',
    '@inquirer/checkbox',
    '@inquirer/confirm',
    '@inquirer/input',
    'cli-progress',
    'commander',
    'picocolors',
  ],
  agent: [...FILES, ...STREAMS, 'node:crypto', 'node:process', 'zod'],
  verbs: [...FILES, 'node:crypto'],
  github: [
    ...FILES,
    ...STREAMS,
    '@actions/artifact',
    '@actions/attest',
    '@actions/core',
    '@actions/github',
    '@octokit/plugin-retry',
    'node:crypto',
    'node:events',
    'node:process',
    'node:readline',
    'node:string_decoder',
    'zod',
  ],
  steps: [...FILES, ...STREAMS, 'node:crypto', 'node:timers/promises', 'zod'],
  host: [...FILES, ...STREAMS, 'node:crypto', 'node:events', 'node:timers/promises', 'zod'],
  machine: [...FILES, 'node:crypto', 'node:timers/promises', 'zod'],
  tools: [
    ...FILES,
    ...STREAMS,
    '@sigstore/bundle',
    '@sigstore/core',
    '@sigstore/protobuf-specs',
    '@sigstore/verify',
    'node:crypto',
    'node:events',
    'node:http',
    'node:http2',
    'node:https',
    'node:net',
    'node:readline',
    'node:timers/promises',
    'node:tls',
    'node:url',
    'node:util',
    'node:zlib',
    'tar-stream',
    'yauzl',
    'zod',
  ],
  domain: [
    '@cyclonedx/cyclonedx-library',
    '@opentelemetry/api',
    '@opentelemetry/otlp-transformer',
    'canonicalize',
    'diff',
    'fastest-levenshtein',
    'node:crypto',
    'node:stream',
    'node:util',
    'node:zlib',
    'sarif',
    'yaml',
    'zod',
  ],
}

/** Ways around the lists above: a module, a program or code that no import names. No file of src/ has these words. */
export const bypasses: readonly string[] = [
  'createRequire',
  'require',
  'eval',
  'Function',
  'globalThis',
  'global',
  'getBuiltinModule',
  'mainModule',
  'binding',
  'execve',
  'dlopen',
]

/** Globals of Node that are not pure functions: the domain has no such word, not even as a variable's name. */
export const impure: readonly string[] = [
  'process',
  'console',
  'fetch',
  'WebSocket',
  'EventSource',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'navigator',
]

/** What `machine` may take from node:fs and node:fs/promises: what reads. */
export const readingCalls: readonly string[] = [
  'FileHandle',
  'closeSync',
  'constants',
  'createReadStream',
  'fstatSync',
  'glob',
  'lstat',
  'lstatSync',
  'open',
  'openSync',
  'read',
  'readFile',
  'readFileSync',
  'readSync',
  'readdir',
  'readdirSync',
  'readlink',
  'readlinkSync',
  'realpath',
  'realpathSync',
  'stat',
  'statfs',
]

/** What files, or the files below a folder, may have beside what their wing may. */
export interface Exception {
  /** A file or, with a slash at its end, a folder, below src/. */
  readonly under: string
  /** A package, a module of Node, or a word of `impure`; or a file of tools, below src/, that writes and is called by `machine`. */
  readonly may: readonly string[]
  readonly because: string
}

export const exceptions: readonly Exception[] = [
  {
    under: 'tools/run/',
    may: ['execa', 'signal-exit', 'node:child_process', 'node:async_hooks', 'node:diagnostics_channel'],
    because: 'Programs are started here and nowhere else.',
  },
  { under: 'tools/delta/', may: ['node:worker_threads'], because: 'A delta is made in a thread of its own.' },
  { under: 'github/exec.ts', may: ['@actions/exec'], because: 'A runner for jobs, whose commands the job log shows.' },
  { under: 'domain/report/throttled.ts', may: ['performance'], because: 'The clock when the caller gives none.' },
  { under: 'domain/report/timed-reporter.ts', may: ['performance'], because: 'The clock when the caller gives none.' },
  ...['cli/commands/verify.ts', 'actions/verify.ts', 'actions/inputs.ts'].map((under) => ({
    under,
    may: ['require'],
    because: 'An option of verify has this name.',
  })),
  {
    under: 'machine/health/run-program.ts',
    may: ['tools/systemd/run-sandboxed.ts'],
    because: 'A health check may be a program of the release: it runs as a user with no rights.',
  },
]

/** The wing of a file, whose path begins below src/; undefined for a folder that is not a wing. */
export function wingOf(file: string): Wing | undefined {
  const [first, ...rest] = file.split('/')
  const name = rest.length === 0 ? 'entry' : first
  return wings.find((one) => one === name)
}
