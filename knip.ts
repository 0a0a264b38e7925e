import process from 'node:process'
import type { KnipConfig } from 'knip'

const isProduction = process.argv.includes('--production')

/** With an exclamation mark: what runs without the tests. `knip --production` finds what only tests use. */
const config: KnipConfig = {
  entry: [
    'src/entry.ts!',
    'src/agent/main.ts!',
    'script/*.ts!',
    'script/house/voice.ts',
    'script/house/on-host.ts',
    'script/house/test-names.ts',
    'runner/*.ts!',
    'lab/**/*.ts!',
    'test/**/*.test.ts',
    'test/**/fixtures/*.ts',
    'test/attacks/send-packs.ts',
    'test/host/release/prepare-process.ts',
    'test/host/release/import-process.ts',
    'test/steps/gates/greets.ts',
    'test/e2e/serve.ts',
    'examples/choiros/template/**/*.mjs',
    'examples/choiros/*.mjs',
  ],
  project: ['src/**/*.ts!', 'script/**/*.ts!', 'runner/**/*.ts!', 'lab/**/*.ts!', 'test/**/*.ts', 'examples/choiros/template/**/*.mjs'],
  // Programs of Debian and Nix, which are on the hosts and in script/packages.txt.
  ignoreBinaries: ['visudo', 'nix-store', 'mkfifo', 'openssl', 'ssh-keygen', 'ssh-agent', 'flock', 'perl', 'script'],
  // Their files are read (a description, binaries to carry, a program to run), and no module imports them.
  ignoreDependencies: ['@octokit/openapi', 'payload-current', 'payload-previous', 'rust-just'],
  // What a file exports for a test and uses itself is no dead code.
  ignoreExportsUsedInFile: isProduction,
}

export default config
