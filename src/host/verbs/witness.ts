import { InputError } from '#domain/errors/errors'
import type { WitnessRequest, WitnessResult } from '#domain/protocol/witness'
import type { Host } from '#machine/host'
import { keepWitnessed } from '../attempt/witnessed.ts'

/**
 * Keeps the newest line of the ledger of another host, so that the other cannot write its history again unseen. Its signature is not
 * verified here: this host does not know the other's key. A verifier of the line knows it. Throws InputError `request-invalid`.
 */
export async function witness(host: Host, { head }: WitnessRequest): Promise<WitnessResult> {
  const { name, application } = host
  if (head.application !== application)
    throw new InputError('request-invalid', `The line is of the application ${head.application}, and not of ${application}.`)
  if (head.host === name) throw new InputError('request-invalid', `A host does not witness its own ledger, and the line is of ${name}.`)
  return { host: name, application, isNew: await keepWitnessed(host, head) }
}
