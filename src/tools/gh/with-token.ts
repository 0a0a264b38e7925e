import type { Command, Runner } from '../run/runner.ts'

/** Gives gh a token to log in with, and no other program. Without a token, gh has its own login. See gh-help-environment(7). */
export function withGhToken(runner: Runner, token: string): Runner {
  if (token === '') return runner
  const given = (command: Command): Command =>
    command.argv[0] === 'gh' ? { ...command, environment: { ...command.environment, GH_TOKEN: token } } : command
  return { ...runner, run: (command) => runner.run(given(command)), start: (command) => runner.start(given(command)) }
}
