import { describe, expect, test } from 'vitest'
import { approvalStatement, type Approval, type ReadApproval } from '#domain/statement/approval'
import { statementEnvelope } from '#domain/statement/statement'
import { ApprovalPool } from '#domain/trust/approval-pool'
import { APPROVALS_LIMIT } from '#domain/trust/signature'

const base: Approval = { application: 'choiros', releaseId: 'a'.repeat(64), plans: [], approvedAt: '2026-11-29T12:00:00.000Z' }

function approvalOf(sig: string, change: Partial<Approval> = {}): ReadApproval {
  const approval = { ...base, ...change }
  return { approval, envelope: { ...statementEnvelope(approvalStatement(approval)), signatures: [{ keyid: 'SHA256:x', sig }] } }
}

const worthless = (count: number) => Array.from({ length: count }, (_, index) => approvalOf(`worthless${index}`))
const sigs = (approvals: readonly ReadApproval[]) => approvals.map(({ envelope }) => envelope.signatures[0]!.sig)

describe('the pool of approvals', () => {
  test('an approval behind a flood of worthless ones is sent once those were refused', () => {
    const pool = new ApprovalPool()
    const found = [...worthless(100), approvalOf('good')]
    pool.add(found, 0)
    for (let asked = 0; asked < 7 && pool.hasUnseen(); asked += 1) {
      const batch = pool.batch()
      expect(batch.length).toBeLessThanOrEqual(APPROVALS_LIMIT)
      pool.note(batch, new Map(sigs(batch).flatMap((sig, index) => (sig === 'good' ? [[index, 'ann']] : []))), 0)
      // The comments are still there at the next look.
      pool.add(found, 1)
    }
    expect(pool.hasUnseen()).toBe(false)
    expect(sigs(pool.batch())).toEqual(['good'])
  })

  test('a refused approval is sent again after ten minutes, because its key may have been permitted', () => {
    const pool = new ApprovalPool()
    const late = [approvalOf('late')]
    pool.add(late, 0)
    pool.note(pool.batch(), new Map(), 0)
    pool.add(late, 9 * 60_000)
    expect(pool.batch()).toEqual([])
    pool.add(late, 10 * 60_000)
    expect(sigs(pool.batch())).toEqual(['late'])
  })

  test('a counted approval and its copies, which differ in what no signature covers, leave room', () => {
    const pool = new ApprovalPool()
    const copies = Array.from({ length: 40 }, (_, index) => approvalOf(`copy${index}`))
    pool.add([...copies, approvalOf('ben', { approvedAt: '2026-11-29T13:00:00.000Z' })], 0)
    while (pool.hasUnseen()) {
      const batch = pool.batch()
      pool.note(batch, new Map(sigs(batch).map((sig, index) => [index, sig === 'ben' ? 'ben' : 'ann'])), 0)
    }
    expect(sigs(pool.batch())).toEqual(['copy0', 'ben'])
  })

  test('approvals of different plans by one person are kept up to four', () => {
    const pool = new ApprovalPool()
    pool.add(
      Array.from({ length: 6 }, (_, index) => approvalOf(`plan${index}`, { plans: [{ host: `prod${index}`, sha256: 'b'.repeat(64) }] })),
      0,
    )
    pool.note(pool.batch(), new Map(Array.from({ length: 6 }, (_, index) => [index, 'ann'])), 0)
    expect(pool.batch()).toHaveLength(4)
  })

  test('unseen approvals are sent beside as many as count already', () => {
    const pool = new ApprovalPool()
    const counting = Array.from({ length: APPROVALS_LIMIT }, (_, index) => approvalOf(`counts${index}`))
    pool.add(counting, 0)
    pool.note(pool.batch(), new Map(counting.map((_, index) => [index, `person${index}`])), 0)
    expect(pool.batch()).toHaveLength(APPROVALS_LIMIT)
    pool.add([approvalOf('new')], 0)
    expect(sigs(pool.batch())).toContain('new')
  })

  test('no more than two thousand approvals are remembered at a time', () => {
    const pool = new ApprovalPool()
    pool.add(worthless(2500), 0)
    let sent = 0
    while (pool.hasUnseen()) {
      const batch = pool.batch()
      sent += batch.length
      pool.note(batch, new Map(), 0)
    }
    expect(sent).toBe(2000)
  })
})
