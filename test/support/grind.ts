import { expect, vi } from 'vitest'
import { APPLICATION_FOLDER, onHost, succeedOnHost } from '../../lab/client.ts'
import type { CommandResult } from '#tools/run/runner'

/** Runs a program on grind as the runner's user and gives what it printed, trimmed. */
export async function onGrind(argv: readonly string[], directory?: string): Promise<string> {
  const options = { user: 'runner', ...(directory === undefined ? {} : { directory }) } as const
  return (await succeedOnHost('grind', argv, options)).trim()
}

/** Runs our command line in a folder of grind. */
export function command(
  directory: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return onHost('grind', ['grind-to-prod', ...words], { user: 'runner', directory, environment })
}

/** Runs our command line where it must succeed, and gives the document that it printed. */
export async function result<Result>(
  directory: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const { status, stdout, stderr } = await command(directory, [...words, '--json'], environment)
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return JSON.parse(stdout) as Result
}

/** A new clone of the example's upstream, in a folder of its own. */
export async function clone(name: string, options: readonly string[] = []): Promise<string> {
  const folder = `/home/runner/clones/${name}`
  await onGrind(['rm', '-rf', folder])
  await onGrind(['git', 'clone', '--quiet', ...options, `${APPLICATION_FOLDER}/upstream.git`, folder])
  return folder
}

/** Everything that the runner's builds have left: links and files, with what they hold. */
export function builds(): Promise<string> {
  return onGrind(['find', '/home/runner/.local/state/grind-to-prod', '-not', '-type', 'd', '-printf', '%P %l %s\\n'])
}

/** Removes store paths from grind, with every link that keeps them, also those that users of other test files left. */
export async function removeFromStore(paths: readonly string[]): Promise<void> {
  const roots = () => succeedOnHost('grind', ['nix-store', '--query', '--roots', ...paths])
  for (const [link] of (await roots()).matchAll(/^\/.+(?= -> )/gm)) await succeedOnHost('grind', ['rm', '-f', '--', link])
  // What remains is a process with such a path in its memory or its environment. A process that was sent a signal may take a moment.
  await vi.waitFor(async () => expect(await roots()).toBe(''), { timeout: 60_000 })
  await succeedOnHost('grind', ['nix-store', '--gc', '--quiet'])
  expect(await onGrind(['nix-store', '--check-validity', '--print-invalid', ...paths])).toBe(paths.join('\n'))
}
