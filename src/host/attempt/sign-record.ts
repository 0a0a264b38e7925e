import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalRecord } from '#domain/manifest/canonical'
import { signatureTextSchema } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import { signCommand, signingFailure } from '#tools/ssh/keygen-sign'
import { RECORD_NAMESPACE } from '#domain/trust/signature'
import type { Host } from '#machine/host'
import { warn } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'
import { explainedText } from '#domain/errors/error-lines'

/** The one that is pinned where the documentation was followed comes first. */
const HOST_KEYS = ['ssh_host_ed25519_key', 'ssh_host_ecdsa_key', 'ssh_host_rsa_key'] as const

/** The client that waits for the verdict does not wait long for this. */
const LIMIT_MILLISECONDS = 10_000

/**
 * Signs a record with the host's own ssh key, for a copy of the record elsewhere. Never throws: without a signature there is a warning, and
 * the verdict is unchanged. `keyFolder` is where sshd has its keys.
 */
export async function signRecord(
  { name, runner, reporter }: Pick<Host, 'name' | 'runner' | 'reporter'>,
  record: AttemptRecord,
  keyFolder = '/etc/ssh',
): Promise<string | undefined> {
  const unsigned = (why: string, hint?: string) => {
    warn(reporter, explainedText({ message: `The record of attempt ${record.attempt} is not signed: ${why}.`, hint }))
    return undefined
  }
  const file = HOST_KEYS.map((key) => join(keyFolder, key)).find((path) => existsSync(path))
  if (file === undefined) return unsigned(`${name} has no ssh host key (${keyFolder}/${HOST_KEYS[0]})`, 'Make one with "ssh-keygen -A".')
  try {
    const command = signCommand({ kind: 'file', file }, canonicalRecord(record), RECORD_NAMESPACE)
    const { status, stdout, stderr } = await runner.run({ ...command, timeout: LIMIT_MILLISECONDS })
    if (status === 0 && signatureTextSchema.safeParse(stdout).success) return stdout
    const failure = signingFailure(stderr)
    if (failure !== undefined) return unsigned(`${file} on ${name} ${failure.what}`, failure.hint)
    return unsigned(`${file} on ${name} did not sign (ssh-keygen: ${stderr.trim() || 'no answer'})`)
  } catch (error) {
    return unsigned(`ssh-keygen on ${name} did not run: ${reasonOf(error)}`)
  }
}
