import type { Command } from '../run/runner.ts'

/**
 * `gh api`, for one document of GitHub's REST API. The login is that of gh, which this program never reads: these settings are for
 * administrators, and no token of a workflow may read them. See gh-api(1).
 */
export function apiCommand(path: string): Command {
  return {
    argv: ['gh', 'api', '--method', 'GET', '--header', 'X-GitHub-Api-Version: 2022-11-28', path],
    effect: 'read',
    environment: { GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
    timeout: 30_000,
  }
}
