import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a run of publish.yml under act cannot reach, and what is there instead. */
export const SUBSTITUTES = [
  '`npm ci` needs the registry, and the build takes minutes: both are written down, and `npm run build:check` is a part of script/test.',
  "`--provenance` needs GitHub's identity provider and Sigstore: npm publishes without it, to a registry of the test.",
  'npm itself is the one of this machine, because `npx npm@…` would fetch another.',
  '`gh` would ask GitHub: what it is asked for is written down, and its file is checked.',
] as const

/** Writes the programs that a step finds first. Each writes down its words, one call a line. */
export function writePrograms(folder: string): { readonly bin: string; readonly calls: string } {
  const bin = join(folder, 'bin')
  const calls = join(folder, 'calls')
  mkdirSync(bin)
  for (const [name, text] of Object.entries(programs(calls))) {
    writeFileSync(join(bin, name), text)
    chmodSync(join(bin, name), 0o755)
  }
  return { bin, calls }
}

const programs = (calls: string): Readonly<Record<string, string>> => ({
  npm: `#!/bin/bash
echo "npm $*" >> ${calls}
case "$1" in ci | run) exit 0 ;; esac
exec "$REAL_NPM" "$@"
`,
  npx: `#!/bin/bash
echo "npx $*" >> ${calls}
[[ "$1 $2" == "--yes npm@"* ]] || exit 1
words=("\${@:3}")
exec "$REAL_NPM" "\${words[@]/--provenance/--no-provenance}"
`,
  gh: `#!/bin/bash
echo "gh $*" >> ${calls}
[[ -n "$GH_TOKEN" ]] || exit 4
case "$*" in
  "release create "*) test -s "\${@: -1}" ;;
  "api --silent repos/"*"/git/ref/tags/"*) [[ -n "$HAS_MAJOR" ]] ;;
esac
`,
})
