import { writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { InputError } from '#domain/errors/errors'
import { ownFolder, sweepOwnFolders } from '#tools/files/own-folder'
import { stateFolder } from '#tools/files/state-folder'
import { setSecret } from '#github/toolkit'
import type { Runner } from '#tools/run/runner'
import { closeAbandoned } from '#tools/ssh/connection'
import { publicHalfCommand } from '#tools/ssh/keygen-public'
import { privateKeyText } from '#domain/trust/private-key'

/** A key that a step was given, by its content or as a file. */
export interface StepKey extends AsyncDisposable {
  /** Undefined when it was given neither way. */
  readonly file: string | undefined
}

/** The deploy key that `ssh-key` or `identity-file` gives. Throws InputError for both at once, and for what is no usable key. */
export function deployKey(
  inputs: { readonly 'ssh-key'?: string | undefined; readonly 'identity-file'?: string | undefined },
  runner: Runner,
): Promise<StepKey> {
  return stepKey({ input: 'ssh-key', content: inputs['ssh-key'] }, { input: 'identity-file', file: inputs['identity-file'] }, runner)
}

/** The key that signs manifests, from `signing-key` or `signing-key-file`. Throws as `deployKey` does. */
export function signingKey(
  inputs: { readonly 'signing-key'?: string | undefined; readonly 'signing-key-file'?: string | undefined },
  runner: Runner,
): Promise<StepKey> {
  return stepKey(
    { input: 'signing-key', content: inputs['signing-key'] },
    { input: 'signing-key-file', file: inputs['signing-key-file'] },
    runner,
  )
}

/** Removes what steps that were killed have left of keys and connections on this machine; that of the living stays. */
export async function sweepKilledSteps(runner: Runner): Promise<void> {
  await sweepOwnFolders(keysFolder(), LABEL)
  await closeAbandoned(runner)
}

const LABEL = 'key'

/** The same for every job of this user, unlike the runner's own temporary folder, so that the next job finds what was left. */
function keysFolder(): string {
  return join(stateFolder(process.env, homedir()), 'keys')
}

interface Given {
  readonly input: string
  readonly content?: string | undefined
  readonly file?: string | undefined
}

async function stepKey(byContent: Given, byFile: Given, runner: Runner): Promise<StepKey> {
  const { input, content } = byContent
  if (content === undefined) {
    const file = byFile.file === undefined ? undefined : resolve(byFile.file)
    return { file, [Symbol.asyncDispose]: () => Promise.resolve() }
  }
  for (const secret of secretParts(content)) setSecret(secret)
  if (byFile.file !== undefined) {
    throw new InputError('usage', `The inputs "${input}" and "${byFile.input}" are both given; give one, for there is one key.`)
  }
  const key = privateKeyText(content)
  if (key.problem !== undefined) throw new InputError('usage', `The input "${input}" ${key.problem}.`)
  for (const secret of secretParts(key.text)) setSecret(secret)
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await ownFolder(keysFolder(), LABEL))
  const file = join(folder.path, 'key')
  await writeFile(file, key.text, { mode: 0o600, flag: 'wx' })
  const { status } = await runner.run(publicHalfCommand(file))
  if (status !== 0) {
    throw new InputError(
      'usage',
      `The input "${input}" is a private key that ssh on this machine cannot use; give one that ssh-keygen made.`,
    )
  }
  const kept = stack.move()
  return { file, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

/** What the job's log must never show: the lines of the key, not those that frame it. */
function secretParts(text: string): string[] {
  return text.split(/\s|\\r|\\n/).filter((part) => /^[A-Za-z0-9+/]{8,}={0,2}$/.test(part))
}
