import { InputError } from '../errors/errors.ts'
import { componentVariables, type FIXED_ENVIRONMENT_NAMES } from './environment-names.ts'
import { releaseIdOf } from './release-id.ts'
import type { Manifest } from './schema.ts'

/**
 * Formats the manifest's facts as `KEY=value` lines for shell users, in a stable order and with a final newline. The grammars of the values
 * need no quoting, for a shell, `docker --env-file`, systemd's `EnvironmentFile=` or `$GITHUB_ENV` alike.
 */
export function manifestEnvironment(manifest: Manifest, manifestPath: string): string {
  const fixed: Record<(typeof FIXED_ENVIRONMENT_NAMES)[number], string | undefined> = {
    RELEASE_ID: releaseIdOf(manifest),
    RELEASE_SHA: manifest.source.commit,
    APPLICATION: manifest.application,
    SYSTEM: manifest.system,
    PREFIX: manifest.prefix,
    MANIFEST_PATH: manifestPath,
    CLOSURE_DIGEST: manifest.closure.digest,
    CLOSURE_PATHS: String(manifest.closure.paths),
    CLOSURE_BYTES: String(manifest.closure.narBytes),
  }
  const variables = Object.entries(manifest.components)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([component, facts]) => variablesOf(component, facts))
  const known = Object.entries(fixed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const lines = [...known, ...variables]
  const names = lines.map(([name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new InputError('manifest-invalid', `The manifest's environment form would have ${twice} twice.`, {
      hint: 'Rename one of its components or links.',
    })
  }
  return text(lines)
}

/** Returns the lines of one component alone: its store path, and each of its executables. */
export function componentEnvironment(component: string, facts: Manifest['components'][string]): string {
  return text(variablesOf(component, facts))
}

function variablesOf(component: string, { storePath, links }: Manifest['components'][string]): (readonly [string, string])[] {
  return componentVariables(component, Object.keys(links).toSorted()).map(
    ({ name, link }) => [name, link === undefined ? storePath : `${storePath}/${links[link]!.target}`] as const,
  )
}

function text(lines: readonly (readonly [string, string])[]): string {
  return lines.map(([name, value]) => `${name}=${value}\n`).join('')
}
