import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { attemptFolder, removeAttempt, writeJournal, writeRequest } from '#host/attempt/attempts'
import { announceAttempt, claimAttempt, requestOnceDecided } from '#host/attempt/claim-attempt'
import { lockDescription } from '#host/attempt/lock-description'
import { cancel } from '#host/verbs/cancel'
import { announce } from '#host/verbs/announce'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { fakeSystemd } from '../fake-systemd.ts'
import { temporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const own = lockDescription('sample', { attempt, recovered: undefined })
const stays = new AbortController().signal
const request = sampleRequest({ attempt })

describe('announce', () => {
  test('announce starts the transaction, and returns when the attempt was asked for', async () => {
    const systemd = fakeSystemd()
    await using host = await temporaryHost({ runner: systemd })
    const answer = announce(host, attempt, { left: stays })
    await expect.poll(() => systemd.asked).toEqual([own])
    expect(existsSync(attemptFolder(host, attempt))).toBe(false)
    await writeRequest(host, request)
    expect(await answer).toEqual({ asked: true })
  })

  test('announce returns when the client has left, and then nothing announces the attempt', async () => {
    const systemd = fakeSystemd()
    await using host = await temporaryHost({ runner: systemd })
    const left = new AbortController()
    const answer = announce(host, attempt, { left: left.signal })
    await expect.poll(() => systemd.asked).toEqual([own])
    expect(await announceAttempt(host, attempt)).toBeNull()
    left.abort()
    expect(await answer).toEqual({ asked: false })
    await using announced = await announceAttempt(host, attempt)
    expect(announced).not.toBeNull()
    expect(existsSync(attemptFolder(host, attempt))).toBe(false)
  })

  test('announce ends by itself when the attempt is not asked for', async () => {
    await using host = await temporaryHost({ runner: fakeSystemd() })
    expect(await announce(host, attempt, { left: stays, limitMilliseconds: 1 })).toEqual({ asked: false })
  })

  test('announce starts nothing while an interrupted attempt is to be recovered', async () => {
    const systemd = fakeSystemd()
    await using host = await temporaryHost({ runner: systemd })
    const startedAt = '2026-01-01T00:00:01Z'
    await writeJournal(host, { schemaVersion: 1, attempt, step: 'begun', startedAt, previous: null, unitsBefore: {} })
    await expect(announce(host, attempt, { left: stays })).rejects.toMatchObject({ code: 'busy' })
    expect(systemd.asked).toEqual([])
  })

  test('announce starts nothing a second time for an attempt', async () => {
    const systemd = fakeSystemd()
    await using host = await temporaryHost({ runner: systemd })
    await using _ = await announceAttempt(host, attempt)
    await expect(announce(host, attempt, { left: stays })).rejects.toMatchObject({ code: 'busy' })
    expect(systemd.asked).toEqual([])
  })

  test('announce starts nothing for an attempt that was asked for before', async () => {
    const systemd = fakeSystemd()
    await using host = await temporaryHost({ runner: systemd })
    await writeRequest(host, request)
    await expect(announce(host, attempt, { left: stays })).rejects.toMatchObject({ code: 'busy' })
    expect(systemd.asked).toEqual([])
  })
})

describe('requestOnceDecided', () => {
  test('requestOnceDecided waits for the request of an announced attempt', async () => {
    await using host = await temporaryHost({ answers: [] })
    const announced = await announceAttempt(host, attempt)
    let found: unknown = 'none yet'
    const deciding = requestOnceDecided(host, attempt).then((one) => (found = one))
    // Longer than it looks for a request without an announcement.
    await new Promise((resolve) => void setTimeout(resolve, 2500))
    expect(found).toBe('none yet')
    await writeRequest(host, request)
    expect(await deciding).toEqual(request)
    await announced?.[Symbol.asyncDispose]()
  })

  test('requestOnceDecided ignores a request that the call which wrote it removes again', async () => {
    await using host = await temporaryHost({ answers: [] })
    const announced = await announceAttempt(host, attempt)
    const wrote = Promise.withResolvers<void>()
    const takeBack = Promise.withResolvers<void>()
    const claim = claimAttempt(host, attempt, async () => {
      await writeRequest(host, request)
      wrote.resolve()
      await takeBack.promise
      await removeAttempt(host, attempt)
    })
    let isDecided = false
    const deciding = requestOnceDecided(host, attempt).finally(() => (isDecided = true))
    await wrote.promise
    await new Promise((resolve) => void setTimeout(resolve, 100))
    expect(isDecided).toBe(false)
    takeBack.resolve()
    await claim
    expect(await deciding).toBeUndefined()
    await announced?.[Symbol.asyncDispose]()
  })
})

test('an attempt that is only announced cannot be cancelled, and leaves no file', async () => {
  const systemd = fakeSystemd()
  await using host = await temporaryHost({ runner: systemd })
  systemd.running = own
  await expect(cancel(host, { actor: { name: 'alice' }, attempt })).rejects.toMatchObject({ code: 'not-running', begun: false })
  expect(existsSync(attemptFolder(host, attempt))).toBe(false)
})
