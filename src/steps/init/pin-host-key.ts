import type { ScannedKey } from '#domain/init/scanned-keys'
import { InputError } from '#domain/errors/errors'
import type { Questions } from '#domain/report/questions'
import type { Runner } from '#tools/run/runner'
import { scanHost } from './scan-host.ts'

export interface PinOptions {
  readonly name: string
  /** `user@host`. */
  readonly address: string
  /** Fingerprints, `SHA256:…`, that the user knows from another source. */
  readonly fingerprints: readonly string[]
  readonly questions: Questions | null
}

/** A host's key that a person confirmed, or why there is none. */
export type PinnedKey = { readonly hostKey: string } | { readonly hostKey: null; readonly note: string }

/**
 * Asks a host for its ssh key, and returns it if a person confirms its fingerprint or gave it beforehand: a key that only the network
 * showed may be that of another machine. Throws InputError `host-key-missing` when the host shows none of the fingerprints that were given.
 */
export async function pinHostKey({ name, address, fingerprints, questions }: PinOptions, runner: Runner): Promise<PinnedKey> {
  const keys = await scanHost(address, runner)
  const known = keys.find(({ fingerprint }) => fingerprints.includes(fingerprint))
  if (known !== undefined) return { hostKey: known.key }
  const [first] = keys
  if (first === undefined)
    return {
      hostKey: null,
      note: `${name} (${address}) did not show an ssh key, so it is not added. Check its address, and run "grind-to-prod init --host ${name}=${address}" when it is up.`,
    }
  if (fingerprints.length > 0) {
    throw new InputError(
      'host-key-missing',
      `${name} (${address}) has none of the given fingerprints; it shows ${keys.map(shown).join(', ')}.`,
      {
        hint: 'Check on the host itself, with "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub", that it is the right machine.',
      },
    )
  }
  const question = `${address} shows the key ${shown(first)}. Is that the fingerprint of ${name}?`
  if ((await questions?.agree(question, false)) === true) return { hostKey: first.key }
  return {
    hostKey: null,
    note: `The key of ${name} is not confirmed, so the host is not added. If "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" on it prints ${first.fingerprint}, run "grind-to-prod init --host ${name}=${address} --host-key-fingerprint ${first.fingerprint}".`,
  }
}

function shown({ key, fingerprint }: ScannedKey): string {
  return `${key.split(' ')[0]!} ${fingerprint}`
}
