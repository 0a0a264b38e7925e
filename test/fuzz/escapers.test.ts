import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readableMessage } from '#agent/readable'
import { printable } from '#cli/lines'
import { sshAddressSchema, hostKeySchema } from '#domain/config/grammar'
import { parseAddress } from '#domain/config/address'
import { quote } from '#domain/errors/quote'
import { fail, writeOutputs } from '#github/finish'
import { jobLogReporter } from '#github/job-log'
import { desiredFiles } from '#domain/installation/files'
import { installRequestSchema, type InstallRequest } from '#domain/installation/request'
import { componentEnvironment } from '#domain/manifest/environment'
import type { Event } from '#domain/report/event'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { plainReporter } from '#domain/report/plain-reporter'
import { knownHosts, sshConfig, sshFiles } from '#tools/ssh/config'
import { captureStdout } from '../support/capture-stdout.ts'
import { accessOf, sampleRequest } from '../domain/installation/sample.ts'
import { hostileText, textOf, withAnotherValue } from './arbitraries.ts'

/** Control characters but a tab, and what hides or reorders text. */
const active =
  // oxlint-disable-next-line no-control-regex -- naming them is the point
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u

/**
 * How the GitHub runner finds a command in a line (actions/runner, ActionCommand.cs, TryParseV2 and TryParse), written down
 * apart from what we do about it: white space, `::`, a name, `::`; or `##[` anywhere with a `]` behind it.
 */
function isWorkflowCommand(line: string): boolean {
  const trimmed = line.trimStart()
  if (trimmed.startsWith('::') && trimmed.indexOf('::', 2) >= 0) return true
  const prefix = line.indexOf('##[')
  return prefix >= 0 && line.indexOf(']', prefix) >= 0
}

const commands = textOf(
  ['::', ':', '#', '##[', '[', ']', 'error', 'set-output name=a', ' ', '\t', '\u00a0', '\u3000', '\\', '\r', '\n', '\u0085', '\u200b'],
  12,
)
const text = fc.oneof(commands, hostileText())

describe('a line for a terminal and a job log', () => {
  test('a sanitized line is one inert line', () => {
    fc.assert(
      fc.property(text, (input) => {
        const line = sanitizeLine(input)
        expect(line).not.toMatch(active)
        expect(isWorkflowCommand(line)).toBe(false)
      }),
    )
  })

  test('a sanitized line keeps harmless text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '/', '.', '1', '\t'), maxLength: 30 }), (input) => {
        expect(sanitizeLine(input)).toBe(input)
      }),
    )
  })

  test('sanitized lines are as many as before', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (lines) => {
        const printed = printable(lines).split('\n')
        expect(printed).toHaveLength(lines.length + 1)
        expect(printed.filter((line) => active.test(line) || isWorkflowCommand(line))).toEqual([])
      }),
    )
  })

  test('a value in a message is quoted, and cut', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.jsonValue({ maxDepth: 1 })), fc.integer({ min: 1, max: 40 }), (value, limit) => {
        // oxlint-disable-next-line no-control-regex -- that there is none is the point
        expect(quote(value, limit)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/)
        expect(quote(value, limit).length).toBeLessThanOrEqual(limit + 40)
      }),
    )
  })
})

const events: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ event: fc.constant('note' as const), level: fc.constantFrom('info' as const, 'warning' as const), message: text }),
  fc.record({ event: fc.constant('log' as const), source: text, lines: fc.array(text, { maxLength: 3 }) }),
  fc.record({ event: fc.constant('unit' as const), unit: text, action: fc.constant('restart' as const), state: text }),
  fc.record({
    event: fc.constant('health' as const),
    check: text,
    passed: fc.boolean(),
    passes: fc.nat(3),
    threshold: fc.nat(3),
    detail: text,
  }),
  fc.record({
    event: fc.constant('phase' as const),
    phase: fc.constant('copy' as const),
    state: fc.constant('start' as const),
    host: text,
  }),
)

describe('events', () => {
  test('an event on a terminal is inert', () => {
    fc.assert(
      fc.property(events, (event) => {
        const lines: string[] = []
        plainReporter((line) => lines.push(line)).report(event)
        expect([...lines, ...readableMessage(event)].filter((line) => active.test(line))).toEqual([])
      }),
    )
  })

  describe('in a job', () => {
    let printed: { text: string }
    const { exitCode } = process
    beforeAll(() => {
      printed = captureStdout()
    })
    afterAll(() => {
      vi.restoreAllMocks()
      process.exitCode = exitCode
    })

    /** The commands that we write ourselves have their text escaped: `%0A` for a line end. */
    const own = /^::(?:group|endgroup|warning|error)::/

    /**
     * Commands besides ours that the runner would recognize; between marks it only searches for the second one (ActionCommandManager.cs).
     */
    function foreignCommands(lines: readonly string[]): string[] {
      let mark: string | undefined
      return lines.filter((line) => {
        if (mark !== undefined && line === `::${mark}::`) {
          mark = undefined
          return false
        }
        const begun = /^::stop-commands::([0-9a-f-]{36})$/.exec(line)?.[1]
        if (mark === undefined && begun !== undefined) {
          mark = begun
          return false
        }
        // Also between marks: a log may be read by something else than the runner.
        return isWorkflowCommand(line) && (mark !== undefined || !own.test(line))
      })
    }

    test('an event in a job contains no workflow commands but our own', () => {
      fc.assert(
        fc.property(events, hostileText(), (event, message) => {
          printed.text = ''
          jobLogReporter().report(event)
          fail(new Error(message), '.')
          expect(foreignCommands(printed.text.split(/\r\n|[\n\r]/))).toEqual([])
          // One command of our own at most for each: nothing in its text began another.
          expect(printed.text.split('\n').filter((line) => line.startsWith('::error::'))).toHaveLength(1)
        }),
      )
    })
  })
})

describe('outputs of a step', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'))
  const file = join(folder, 'output')
  afterEach(() => vi.unstubAllEnvs())
  afterAll(() => rmSync(folder, { recursive: true }))

  /** How the runner reads the file (actions/runner, FileCommandManager.cs): `name<<delimiter`, lines, the delimiter alone. */
  function readOutputs(written: string): [string, string][] {
    const lines = written.split('\n')
    const found: [string, string][] = []
    for (let at = 0; at < lines.length - 1; at += 1) {
      const [, name, delimiter] = /^([^=]*?)<<(.*)$/.exec(lines[at]!) ?? []
      if (name === undefined || delimiter === undefined) {
        found.push(['a line of its own', lines[at]!])
        continue
      }
      const end = lines.indexOf(delimiter, at + 1)
      found.push([name, lines.slice(at + 1, end).join('\n')])
      at = end
    }
    return found
  }

  test('an output of a step is one inert line', async () => {
    vi.stubEnv('GITHUB_OUTPUT', file)
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, textOf(['a<<', 'ghadelimiter_', '\n', '=', 'release-id=', '<<EOF\n'])), async (value) => {
        writeFileSync(file, '')
        await writeOutputs({ 'release-id': value, verdict: 'COMMITTED' })
        expect(readOutputs(readFileSync(file, 'utf8'))).toEqual([
          ['release-id', sanitizeLine(value).toWellFormed()],
          ['verdict', 'COMMITTED'],
        ])
      }),
    )
  })

  test('an output with a list has a line for each value', async () => {
    vi.stubEnv('GITHUB_OUTPUT', file)
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (values) => {
        writeFileSync(file, '')
        await writeOutputs({ snapshots: values })
        expect(readOutputs(readFileSync(file, 'utf8'))).toEqual([
          ['snapshots', values.map((value) => sanitizeLine(value).toWellFormed()).join('\n')],
        ])
      }),
    )
  })
})

describe('files that we write for other programs', () => {
  test('the ssh configuration has the same keys whatever the addresses and keys of host and bastion are', () => {
    const files = sshFiles('/tmp/g2p')
    const identity = { source: 'file' } as const
    const plain = { address: { user: 'a', host: 'b', port: 22 }, hostKey: 'ssh-ed25519 AAAA' }
    const keysOf = (written: string) => written.split('\n').map((line) => line.trim().split(' ')[0])
    const expected = keysOf(sshConfig({ ...plain, jump: plain, identity, files }))
    const addresses = fc.oneof(textOf(['deploy', '@', 'a.example', ':22', '[::1]', '-', '\n', 'ProxyCommand id', ' '], 6), hostileText())
    const keys = fc.oneof(textOf(['ssh-ed25519', ' ', 'AAAA', 'ssh-rsa', '=', '\n', '@cert-authority ', '*'], 5), hostileText())
    fc.assert(
      fc.property(
        fc.oneof(addresses, fc.constant('deploy@a.example')),
        fc.oneof(keys, fc.constant('ssh-ed25519 AAAA'), fc.constant('@cert-authority ssh-ed25519 AAAA')),
        (address, hostKey) => {
          if (!sshAddressSchema.safeParse(address).success || !hostKeySchema.safeParse(hostKey).success) return
          const hop = { address: parseAddress(address)!, hostKey }
          expect(keysOf(sshConfig({ ...hop, jump: hop, identity, files }))).toEqual(expected)
          expect(knownHosts(hop).split('\n')).toHaveLength(2)
        },
      ),
    )
  })

  test('the files of an installation have the same lines for all inputs', () => {
    const policy = { schemaVersion: 1 as const, trustedPublicKeys: [], minimumSignatures: 1, substituters: [], applications: {} }
    const written = (request: InstallRequest) =>
      desiredFiles(request, 'agent', { policy, access: accessOf(request) }).filter(({ path }) =>
        /sudoers|authorized_keys|bin\/grind|\.service/.test(path),
      )
    const shape = (line: string) =>
      line
        .replace(/ssh-\S+ \S+$|ecdsa\S+ \S+$/, 'KEY')
        .replace(/^[a-z_][a-z0-9_-]* ALL/, 'USER ALL')
        .replace(/^exec \S+/, 'exec NODE')
        .replace(/--application [a-z0-9-]+(?="|$)/, '--application NAME')
    const expected = written(sampleRequest).map(({ text: lines }) => lines.split('\n').map(shape))
    const hostile = fc.record({
      user: fc.oneof(fc.constant('deploy'), textOf(['deploy', ' ALL=(ALL) NOPASSWD: ALL', '\n', '%', '#'], 3)),
      node: fc.oneof(fc.constant('/usr/bin/node'), textOf(['/usr/bin/node', ' -e id', '\n', ';', '$(id)'], 3)),
      deployKeys: fc.array(fc.oneof(fc.constant('ssh-ed25519 AAAA'), textOf(['ssh-ed25519 AAAA', '\n', 'ssh-rsa BBBB', ' x', 'pty '], 3)), {
        minLength: 1,
        maxLength: 1,
      }),
    })
    fc.assert(
      fc.property(fc.oneof(hostile, withAnotherValue(sampleRequest)), (change) => {
        const request = installRequestSchema.safeParse({ ...sampleRequest, ...(change as object) }).data
        if (request === undefined) return
        // A request without keys keeps those of the host.
        const [key = 'ssh-ed25519 AAAA'] = request.deployKeys ?? []
        const lines = written({ ...request, deployKeys: [key] }).map(({ text: all }) => all.split('\n').map(shape))
        expect(lines).toEqual(expected)
      }),
    )
  })

  test('the environment form has one line for each variable', () => {
    const component = fc.record({
      name: fc.stringMatching(/^[a-z0-9]([a-z0-9._-]{0,10}[a-z0-9])?$/),
      link: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/),
    })
    fc.assert(
      fc.property(component, ({ name, link }) => {
        const facts = { installable: '.#a', storePath: '/nix/store/x', narHash: '', links: { [link]: { target: 'bin/a', sha256: '' } } }
        expect(componentEnvironment(name, facts)).toMatch(
          /^[A-Z_][A-Z0-9_]*_PATH=\/nix\/store\/x\n[A-Z_][A-Z0-9_]*_BIN=\/nix\/store\/x\/bin\/a\n$/,
        )
      }),
    )
  })
})
