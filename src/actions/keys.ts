import { join, resolve } from 'node:path'
import process from 'node:process'
import { answered } from '#tools/run/answered'
import { InputError } from '#domain/errors/errors'
import { makeTemporaryFolder, removeStaleFolders } from '#tools/files/temporary-folder'
import { setSecret } from '#github/toolkit'
import type { Runner } from '#tools/run/runner'
import { closeAbandoned } from '#tools/ssh/connection'
import { publicHalfCommand } from '#tools/ssh/keygen-public'
import { ownAgent } from '#tools/ssh/own-agent'
import { privateKeyText } from '#domain/trust/private-key'
import { keysFolder, LABEL } from './keys-folder.ts'
import { writeFile } from '#tools/files/write-file'

/** How a step reaches its hosts, for as long as it needs it. */
export interface DeployAccess extends AsyncDisposable {
  readonly reach: {
    /** Undefined when the key is in the agent of the environment. */
    readonly identityFile: string | undefined
    readonly environment: Readonly<Record<string, string | undefined>>
  }
}

/** The deploy key as an action's inputs give it: by its content, or by its file. */
export interface DeployKeyInputs {
  readonly sshKey?: string | undefined
  readonly identityFile?: string | undefined
}

/**
 * Provides the deploy key from `ssh-key` or `identity-file`. A key given by content is in no file, but in an agent of ours: other programs
 * that run during the step can read it nowhere. Throws InputError for both at once, and for an unusable key.
 */
export async function deployKey(inputs: DeployKeyInputs, runner: Runner): Promise<DeployAccess> {
  const given = givenKey({ input: 'ssh-key', content: inputs.sshKey }, { input: 'identity-file', file: inputs.identityFile })
  if ('file' in given) {
    return { reach: { identityFile: given.file, environment: process.env }, [Symbol.asyncDispose]: () => Promise.resolve() }
  }
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await makeTemporaryFolder(keysFolder(), LABEL))
  const agent = await ownAgent(folder.path, given.text, runner)
  if (agent === undefined) throw unusableKey('ssh-key')
  stack.use(agent)
  const kept = stack.move()
  const environment = { ...process.env, SSH_AUTH_SOCK: agent.socket }
  return { reach: { identityFile: undefined, environment }, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

/** Lends the file of a key to some work; after that there is no such file. */
export type KeyUse = <Result>(work: (file: string) => Promise<Result>) => Promise<Result>

/** The signing key as an action's inputs give it. */
export interface SigningKeyInputs {
  readonly signingKey?: string | undefined
  readonly signingKeyFile?: string | undefined
}

/**
 * Returns the key that signs manifests, from `signing-key` or `signing-key-file`; undefined when neither is given. The content of an input
 * is a file only while it signs, so that neither a build nor a gate finds it. Throws as `deployKey` does.
 */
export async function signingKey(inputs: SigningKeyInputs, runner: Runner): Promise<KeyUse | undefined> {
  const given = givenKey({ input: 'signing-key', content: inputs.signingKey }, { input: 'signing-key-file', file: inputs.signingKeyFile })
  if ('file' in given) return given.file === undefined ? undefined : (work) => work(given.file!)
  const use: KeyUse = async (work) => {
    await using folder = await makeTemporaryFolder(keysFolder(), LABEL)
    const file = join(folder.path, 'key')
    await writeFile(file, given.text, { mode: 0o600, flag: 'wx' })
    return await work(file)
  }
  // Now, while nothing has been done yet.
  if ((await use((file) => answered(runner, publicHalfCommand(file)))).status !== 0) throw unusableKey('signing-key')
  return use
}

/** Removes what steps that were killed have left of keys and connections on this machine; that of the living stays. */
export async function sweepKilledSteps(runner: Runner): Promise<void> {
  await removeStaleFolders(keysFolder(), LABEL)
  await closeAbandoned(runner)
}

interface GivenKey {
  readonly input: string
  readonly content?: string | undefined
  readonly file?: string | undefined
}

function givenKey(byContent: GivenKey, byFile: GivenKey): { readonly text: string } | { readonly file: string | undefined } {
  const { input, content } = byContent
  if (content === undefined) return { file: byFile.file === undefined ? undefined : resolve(byFile.file) }
  for (const secret of secretParts(content)) setSecret(secret)
  if (byFile.file !== undefined) {
    throw new InputError('conflicting-options', `The inputs "${input}" and "${byFile.input}" are both given.`, {
      hint: 'Give one of them.',
    })
  }
  const key = privateKeyText(content)
  if (key.problem !== undefined) throw new InputError('key-invalid', `The input "${input}" ${key.problem}.`, { hint: key.hint })
  for (const secret of secretParts(key.text)) setSecret(secret)
  return { text: key.text }
}

function unusableKey(input: string): InputError {
  return new InputError('key-invalid', `The input "${input}" is a private key that ssh on this machine cannot use.`, {
    hint: 'Give one that ssh-keygen made.',
  })
}

/** Returns what the job's log must never show: the lines of the key, not those that frame it. */
function secretParts(text: string): string[] {
  return text.split(/\s|\\r|\\n/).filter((part) => /^[A-Za-z0-9+/]{8,}={0,2}$/.test(part))
}
