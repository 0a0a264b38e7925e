import { createHash } from 'node:crypto'
import { envelopeText, payloadOf } from '../statement/dsse.ts'
import type { ReadApproval } from '../statement/approval.ts'
import { APPROVALS_LIMIT } from './signature.ts'

/** Approvals that are remembered at most, and refused ones. Anyone may write comments, so there may be very many that are worth nothing. */
const POOL_LIMIT = 2000
const REFUSED_LIMIT = 50_000

/** Milliseconds after which an approval that did not count is tried again: an administrator may have permitted its key meanwhile. */
const REFUSED_FOR = 10 * 60_000

/** Approvals of one person that are sent at most, when each is of other plans. */
const OF_ONE_LIMIT = 4

/** Of those that no host has seen, so many are sent at least. */
const UNSEEN_AT_LEAST = 4

interface Pooled {
  readonly approval: ReadApproval
  /** The key that made its signature, as a host names it; undefined before a host was asked. */
  signer?: string
}

/**
 * Approvals of one release as they are found, of which hosts take a few at a time. What a host refused makes room for what no host has
 * seen, so a flood of worthless approvals, or of copies of a good one, delays the others and cannot hide them.
 */
export class ApprovalPool {
  readonly #pooled = new Map<string, Pooled>()
  /** When each was refused. */
  readonly #refused = new Map<string, number>()

  /** Adds those that are not there yet. Those that come first are sent first. */
  add(found: readonly ReadApproval[], now: number): void {
    for (const approval of found) {
      const key = keyOf(approval)
      const refusedAt = this.#refused.get(key)
      if (refusedAt !== undefined && now - refusedAt < REFUSED_FOR) continue
      if (this.#pooled.size >= POOL_LIMIT) return
      if (!this.#pooled.has(key)) this.#pooled.set(key, { approval })
    }
  }

  /** Returns what to send to hosts next: those that count, then those that no host has seen. */
  batch(): ReadApproval[] {
    const all = [...this.#pooled.values()]
    const seen = all.filter(({ signer }) => signer !== undefined)
    const unseen = all.filter(({ signer }) => signer === undefined)
    const kept = seen.slice(0, unseen.length === 0 ? APPROVALS_LIMIT : APPROVALS_LIMIT - UNSEEN_AT_LEAST)
    return [...kept, ...unseen].slice(0, APPROVALS_LIMIT).map(({ approval }) => approval)
  }

  /** True when hosts have not seen all of them. */
  hasUnseen(): boolean {
    return [...this.#pooled.values()].some(({ signer }) => signer === undefined)
  }

  /** Remembers of a batch whose signature each has that counts on any of the hosts, by its place; the others are refused. */
  note(batch: readonly ReadApproval[], signers: ReadonlyMap<number, string>, now: number): void {
    for (const [index, approval] of batch.entries()) {
      const key = keyOf(approval)
      const signer = signers.get(index)
      if (signer !== undefined && this.#isNew(key, { approval, signer })) this.#pooled.set(key, { approval, signer })
      else this.#refuse(key, now)
    }
  }

  /** False for a copy of what its signer has approved already: parts of an envelope are not covered by the signature. */
  #isNew(key: string, { approval, signer }: Required<Pooled>): boolean {
    const others = [...this.#pooled].filter(([other, { signer: by }]) => other !== key && by === signer)
    const payload = payloadOf(approval.envelope)
    return others.length < OF_ONE_LIMIT && others.every(([, one]) => !payloadOf(one.approval.envelope).equals(payload))
  }

  #refuse(key: string, now: number): void {
    this.#pooled.delete(key)
    if (this.#refused.size >= REFUSED_LIMIT) this.#refused.clear()
    this.#refused.set(key, now)
  }
}

function keyOf({ envelope }: ReadApproval): string {
  return createHash('sha256').update(envelopeText(envelope)).digest('base64')
}
