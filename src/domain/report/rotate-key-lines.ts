import type { RotateKeyResult } from '../protocol/rotate-key.ts'

/** Formats the change of a host's key, and what is left to do. */
export function rotateKeyLines({ host, application, oldKey, newKey, newest, isInPlace }: RotateKeyResult): string[] {
  const after = newest === null ? 'before any record' : `after line ${newest.line} of the ledger (${newest.digest})`
  return [
    `The key ${oldKey} of ${host} named ${newKey} as its successor, ${after} of ${application}.`,
    isInPlace
      ? 'The new key is in its place, and signs from now on. Remove the old private key.'
      : 'Put the new key in its place now, and restart sshd: until then, nothing is signed.',
    'Give the new key to those who verify records and who connect: known_hosts, and hostKey in grind-to-prod.yml.',
  ]
}
