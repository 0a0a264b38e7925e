import type { Builder } from '#steps/build-manifest/build-statements'
import type { Run } from './run.ts'

/**
 * Returns where a build of this run runs, as the runner describes it: the runner may be any machine that its owner registered, so this is
 * what the workflow states, not what GitHub vouches for.
 */
export function builderOf({ event, url, attempt = '1' }: Pick<Run, 'event' | 'url' | 'attempt'>): Builder {
  if (event === undefined) return { kind: 'local' }
  const kind = event.isHosted ? 'github-hosted' : 'self-hosted'
  return url === undefined ? { kind } : { kind, invocation: `${url}/attempts/${attempt}` }
}
