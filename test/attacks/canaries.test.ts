import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { sampleRequest } from '../domain/activation/sample-request.ts'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { output } from '#agent/output'
import { main } from '#cli/main'
import { parseConfig } from '#domain/config/parse'
import { configSchema } from '#domain/config/schema'
import { CommandError, HostError } from '#domain/errors/errors'
import { fileItem } from '#domain/installation/difference'
import { checkSubstituters } from '#domain/installation/keys'
import { plainReporter } from '#domain/report/plain-reporter'
import { markdownText } from '#domain/report/markdown'
import { snapshotEnvironment } from '#domain/snapshot/env'
import { snapshotText } from '#domain/snapshot/parse'
import { attemptSummary } from '#domain/summary/attempt-summary'
import { settingsWarnings } from '#domain/trust/nix-warnings'
import { writeJournal, writeRequest } from '#host/attempt/attempts'
import { openAttempt } from '#host/attempt/finish-attempt'
import { decide } from '#host/attempt/decisions'
import { switchBack } from '#host/transaction/switch-back'
import { setRole } from '#host/verbs/role'
import { status } from '#host/verbs/status'
import { snapshot } from '#machine/snapshot/snapshot'
import { releaseSource } from '#steps/build-manifest/source'
import { askedUpstream, fetchedUpstream } from '#steps/build-manifest/upstream'
import { realRunner } from '#tools/run/real'
import type { ScriptedAnswer } from '../support/scripted-runner.ts'
import { cacheCheck } from '#verbs/cache-check'
import { promote } from '#verbs/promote'
import { testWorld } from '../cli/world.ts'
import { lockingRunner } from '../host/locking-runner.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../host/temporary-host.ts'
import { messageOf, thrownBy } from '../support/thrown.ts'
import { testRepository } from '../tools/git/repository.ts'
import { fakeHost, result } from '../verbs/fake-host.ts'
import { config, pathInfo, sampleFolder, wholeStore } from '../verbs/sample-bundle.ts'

/*
 * Puts a secret in every place that takes a text, above all in URLs, and searches everything that is printed or stored: it must be nowhere.
 * What a user wrote into the configuration, and so into the manifest, is there because it was written there.
 */

const CANARY = 'CANARY-4711'
const URL_WITH_SECRETS = `https://user:${CANARY}@cache.example/nix?private_token=${CANARY}#${CANARY}`
const ATTEMPT = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'

/** Any value, as one text. */
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Every file below a folder, with its contents. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? [`${name}\n${readFileSync(path, 'utf8')}`] : []
  })
}

const nixSettings = (substituters: readonly string[]): ScriptedAnswer => ({
  when: ['nix', 'config'],
  stdout: JSON.stringify({
    'require-sigs': { value: true },
    'trusted-users': { value: ['root'] },
    substituters: { value: substituters },
    'trusted-public-keys': { value: [] },
  }),
})

/** A host on which every program fails and prints the secret, except those that must answer. */
const ill: readonly ScriptedAnswer[] = [
  { when: ['systemctl', 'show'], stdout: shownUnit({ ActiveState: 'inactive', SubState: 'dead' }) },
  { when: ['systemctl', 'is-system-running'], stdout: 'running\n' },
  {
    when: ['journalctl'],
    stdout: `${JSON.stringify({ __REALTIME_TIMESTAMP: '1795435200123456', MESSAGE: `cannot reach ${URL_WITH_SECRETS}`, _SYSTEMD_INVOCATION_ID: 'second' })}\n`,
  },
  nixSettings([URL_WITH_SECRETS, `${URL_WITH_SECRETS}&trusted=1`, `http://c.example?trusted=1&token=${CANARY}`]),
  { when: ['nix', '--version'], stdout: 'nix (Nix) 2.31.6\n' },
  { when: () => true, status: 1, stdout: '', stderr: `error: unable to download '${URL_WITH_SECRETS}': refused\n` },
]

const actor = { name: `somebody at ${URL_WITH_SECRETS}`, runUrl: `https://ci.example/run/1?token=${CANARY}` }

async function failedAttempt(host: TemporaryHost) {
  const request = sampleRequest({ attempt: ATTEMPT, actor })
  await writeRequest(host, request)
  await decide(host, {
    schemaVersion: 1,
    attempt: ATTEMPT,
    decision: 'revert',
    reason: URL_WITH_SECRETS,
    actor,
    decidedAt: '2026-11-23T12:00:00Z',
  })
  const journal = {
    schemaVersion: 1,
    attempt: ATTEMPT,
    step: 'switching',
    startedAt: '2026-11-23T12:00:00Z',
    previous: null,
    unitsBefore: { 'a.service': 'inactive' },
  } as const
  await writeJournal(host, journal)
  await symlink('releases/a', host.paths.current)
  return switchBack(openAttempt(host, request, journal.startedAt), {
    journal,
    failed: null,
    reason: `check a: ${URL_WITH_SECRETS}: status 500`,
    confirmation: { decision: 'revert', reason: URL_WITH_SECRETS, actor, decidedAt: '2026-11-23T12:00:00Z' },
  })
}

describe('on the production host', () => {
  test('a failed attempt has no secret in its record, ledger, events, summary or any other file', async () => {
    await using host = await temporaryHost({ answers: ill })
    const record = await failedAttempt(host)
    expect(record.reason).toContain('https://cache.example/nix')
    const files = filesBelow(host.folder)
    expect(files.some((file) => file.includes('cannot reach https://cache.example/nix'))).toBe(true)
    expect(files.join('\n')).not.toContain(CANARY)
    expect(shown(record)).not.toContain(CANARY)
    const { phases: _, ...facts } = record
    expect(attemptSummary('release', { ...facts, record, reason: URL_WITH_SECRETS })).not.toContain(CANARY)
  })

  test('a change of role leaves no secret', async () => {
    await using host = await temporaryHost({ role: 'active', runner: lockingRunner(shownUnit({ ActiveState: 'inactive' })) })
    await setRole(host, { attempt: ATTEMPT, actor, role: 'standby', reason: `see ${URL_WITH_SECRETS}` })
    expect(filesBelow(host.folder).join('\n')).toContain('https://cache.example/nix')
    expect(filesBelow(host.folder).join('\n')).not.toContain(CANARY)
  })

  test('status shows no secret', async () => {
    const unit = shownUnit({ ActiveState: 'inactive' })
    await using host = await temporaryHost({ answers: [{ when: ['systemctl', 'show'], stdout: `${unit}\n${unit}` }, ...ill] })
    const { warnings } = await status(host, { agentVersion: '0.1.0', check: false })
    expect(warnings.join('\n')).toContain('https://cache.example/nix')
    expect(warnings.join('\n')).not.toContain(CANARY)
  })

  test('a snapshot has no secret, in either form', async () => {
    await using host = await temporaryHost({ answers: ill })
    await mkdir(host.paths.bin)
    await symlink(`/x/${URL_WITH_SECRETS}`, join(host.paths.bin, 'odd'))
    const taken = await snapshot(host, '1.2.3', { keyFile: '/nowhere/key' })
    expect(snapshotText(taken)).toContain('https://cache.example/nix')
    expect(snapshotText(taken)).not.toContain(CANARY)
    expect(snapshotEnvironment(taken)).not.toContain(CANARY)
  })

  test('the agent prints no secret in its events and errors', () => {
    for (const isForPerson of [true, false]) {
      const written: string[] = []
      const out = output({ write: (text: string) => written.push(text) > 0 }, isForPerson)
      out.report({ event: 'log', source: 'a.service', lines: [`failed: ${URL_WITH_SECRETS}`] })
      out.report({ event: 'note', level: 'info', message: URL_WITH_SECRETS })
      out.error(new HostError('ill', `No: ${URL_WITH_SECRETS}.`, { host: 'prod' }))
      out.error(
        new CommandError(['nix-store', '--option', 'substituters', URL_WITH_SECRETS], {
          status: 1,
          stderr: `error: ${URL_WITH_SECRETS}\n`,
        }),
      )
      out.error(new Error(`surprise: ${URL_WITH_SECRETS}`))
      expect(written.join('')).toContain('https://cache.example/nix')
      expect(written.join('')).not.toContain(CANARY)
    }
  })

  test('an installation shows no secret of a policy that has one', () => {
    const text = `{\n  "substituters": [\n    "${URL_WITH_SECRETS}"\n  ]\n}\n`
    const { difference } = fileItem({ path: '/etc/x', mode: 0o644, text }, undefined, 0)
    expect(difference).toContain('+    "https://cache.example/nix"\n')
    expect(difference).not.toContain(CANARY)
  })
})

describe('on the build host', () => {
  test.each([fetchedUpstream, askedUpstream])('the error of an unreachable remote has no secret (%#)', async (upstream) => {
    using repository = testRepository()
    repository.git(['remote', 'set-url', 'origin', `http://user:${CANARY}@127.0.0.1:1/a.git?private_token=${CANARY}`])
    const error: unknown = await releaseSource({ directory: repository.work, upstream }, realRunner).catch((refusal: unknown) => refusal)
    expect(messageOf(error)).toContain('http://127.0.0.1:1/a.git')
    expect(messageOf(error)).not.toContain(CANARY)
  })

  test('cache-check uses the secrets of caches, and prints none', async () => {
    const { folder, bundle } = sampleFolder()
    const lines: string[] = []
    const isAboutCache = (argv: readonly string[]) => argv.includes('--store')
    const runner = fakeHost(
      () => result({}),
      [
        nixSettings([URL_WITH_SECRETS]),
        { when: isAboutCache, status: 1, stderr: `error: unable to download '${URL_WITH_SECRETS}': refused\n` },
        pathInfo,
      ],
    )
    const found = await cacheCheck({ bundle }, { runner, reporter: plainReporter((line) => lines.push(line)) })
    rmSync(folder, { recursive: true })
    expect(runner.commands.some(({ argv }) => argv.includes(URL_WITH_SECRETS))).toBe(true)
    expect(found.substituters).toMatchObject([{ substituter: 'https://cache.example/nix', error: expect.stringContaining('refused') }])
    expect(`${shown(found)}${lines.join('\n')}`).not.toContain(CANARY)
  })

  test('the output of a failing gate is shown and kept without secrets, as are the log and the result', async () => {
    const { folder, bundle, identityFile, environment } = sampleFolder()
    const lines: string[] = []
    const gate = { name: 'check', command: ['check'] }
    const script = `token in ${URL_WITH_SECRETS}\n`
    const prepared = { missing: [], bytesNeeded: 0, bytesFree: 1e9, currentRelease: 'e'.repeat(64), alreadyCurrent: false }
    const runner = fakeHost(() => result(prepared), [{ when: ['check'], status: 1, stdout: script }, ...wholeStore])
    const gated = configSchema.parse({ ...config, gates: { beforePromote: [gate] } })
    const options = { config: gated, directory: folder, hostName: 'prod', bundle, identityFile, environment, actor, reconnectFor: 1000 }
    const error: unknown = await promote(options, { runner, reporter: plainReporter((line) => lines.push(line)) }).catch(
      (failed: unknown) => failed,
    )
    const files = filesBelow(folder)
    rmSync(folder, { recursive: true })
    expect(error).toMatchObject({ gates: [{ output: 'token in https://cache.example/nix\n' }] })
    expect(lines.join('\n')).toContain('token in https://cache.example/nix')
    expect([messageOf(error), shown(error), ...lines, ...files].join('\n')).not.toContain(CANARY)
  })

  test.each([
    ['status', URL_WITH_SECRETS],
    ['verify', URL_WITH_SECRETS],
    ['snapshot-diff', URL_WITH_SECRETS, URL_WITH_SECRETS],
    [URL_WITH_SECRETS],
    ['status', `--${URL_WITH_SECRETS}`],
    ['promote', 'prod', '--manifest', URL_WITH_SECRETS],
    ['build-manifest', '--ref', URL_WITH_SECRETS],
    ['host', 'install', 'prod', '--deploy-key', URL_WITH_SECRETS, '--substituter', URL_WITH_SECRETS],
  ])('the command line repeats no secret: %s', async (...words) => {
    using repository = testRepository()
    for (const json of [[], ['--json']]) {
      const world = testWorld({ directory: repository.work, answers: ill })
      expect(await main([...words, ...json], world)).not.toBe(0)
      const { stdout, stderr } = world.written()
      expect(`${stdout}${stderr}`).not.toBe('')
      expect(`${stdout}${stderr}`).not.toContain(CANARY)
    }
  })

  test('a substituter with a secret is refused for a policy, which everyone may read', () => {
    expect(checkSubstituters(['https://cache.example', 's3://bucket?region=x'])).toHaveLength(2)
    for (const address of [URL_WITH_SECRETS, `https://cache.example?token=${CANARY}`, 'https://user@cache.example', `x${CANARY}`]) {
      const message = messageOf(thrownBy(() => checkSubstituters([address])))
      expect(message).toMatch(/^The substituter /)
      if (address.includes('://')) expect(message).not.toContain(CANARY)
    }
  })
})

describe('a configuration', () => {
  const example = readFileSync(join(import.meta.dirname, '../../examples/choiros/template/grind-to-prod.yml'), 'utf8')
  const leaves = leavesOf(parseYaml(example))

  test('a configuration with a secret in any place is refused without repeating it, or accepts it', () => {
    let refused = 0
    for (const path of leaves) {
      for (const value of [URL_WITH_SECRETS, `https://user:${CANARY}@[`, `http://user:${CANARY}@127.0.0.1:80/`]) {
        const text = JSON.stringify(withValue(parseYaml(example), path, value))
        try {
          parseConfig(text, 'f')
        } catch (error) {
          refused += 1
          expect(messageOf(error), path.join('.')).not.toContain(CANARY)
        }
      }
    }
    expect(refused).toBeGreaterThan(30)
  })

  test.each([
    { url: `http://127.0.0.1/health?token=${CANARY}`, parameter: 'token' },
    { url: `http://127.0.0.1/health?deep=1&apiKey=${CANARY}`, parameter: 'apiKey' },
    { url: `http://127.0.0.1/health?X-Auth=${CANARY}`, parameter: 'X-Auth' },
    { url: 'http://127.0.0.1/health?verbose&deep=1&monkey=2', parameter: undefined },
  ])('a health URL with a parameter named like a secret is refused: $parameter', ({ url, parameter }) => {
    const text = (check: string) =>
      `application: a\ncomponents: { a: { installable: .#a, links: { a: bin/a } } }\nprefix: /opt/a\nhealth: { a: ${check} }\n`
    for (const check of [`{ http: "${url}" }`, `{ any: [{ http: "${url}" }] }`]) {
      if (parameter === undefined) {
        expect(Object.keys(parseConfig(text(check), 'f').health)).toEqual(['a'])
        continue
      }
      const message = messageOf(thrownBy(() => parseConfig(text(check), 'f')))
      expect(message).toContain(`http has the parameter "${parameter}", which is the name of a secret`)
      expect(message).not.toContain(CANARY)
    }
  })
})

test('Markdown and warnings about settings have no secret', () => {
  expect(markdownText(`see ${URL_WITH_SECRETS}`)).not.toContain(CANARY)
  const settings = {
    requireSigs: false,
    trustedUsers: ['root'],
    substituters: [URL_WITH_SECRETS, `https://x?trusted=1&t=${CANARY}`],
    trustedPublicKeys: [],
  }
  expect(settingsWarnings(settings).join('\n')).not.toContain(CANARY)
})

function leavesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

function withValue(value: unknown, path: readonly (string | number)[], leaf: string): unknown {
  const [first, ...rest] = path
  if (first === undefined) return leaf
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[first] = withValue(copy[first], rest, leaf)
  return copy
}
