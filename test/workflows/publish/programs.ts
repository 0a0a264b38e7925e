import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a run of publish.yml under act cannot reach, and what is there instead. */
export const SUBSTITUTES = [
  '`npm ci` needs the registry, and the build takes minutes: both are written down, and `npm run build:check` is a part of script/test.',
  "`--provenance` needs GitHub's identity provider and Sigstore: npm publishes without it, to a registry of the test.",
  'npm itself is the one of this machine, because `npx npm@…` would fetch another.',
  '`gh` would ask GitHub: what it is asked for is written down, and its file is checked.',
] as const

/** Files in which the programs write down what was done. */
interface Written {
  /** The words of each program, one call a line. */
  readonly calls: string
  /** What the steps printed. */
  readonly printed: string
}

/** Writes the programs that a step finds first. */
export function writePrograms(folder: string): Written & { readonly bin: string } {
  const bin = join(folder, 'bin')
  const written = { calls: join(folder, 'calls'), printed: join(folder, 'printed') }
  mkdirSync(bin)
  for (const [name, text] of Object.entries(programs(written))) {
    writeFileSync(join(bin, name), text)
    chmodSync(join(bin, name), 0o755)
  }
  return { bin, ...written }
}

const programs = ({ calls, printed }: Written): Readonly<Record<string, string>> => ({
  // act does not wait for the output of a step that fails, so the end of it may be missing in the log.
  bash: `#!/bin/bash
/bin/bash "$@" 2>&1 | tee --append ${printed}
exit "\${PIPESTATUS[0]}"
`,
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
