import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '#domain/errors/errors'
import { parseAgentCommand, parseDispatch } from '#domain/protocol/agent-command'
import { readingVerbs, verbsOf, type RemoteVerb } from '#domain/protocol/agent-verbs'
import { thrownBy } from '../../support/thrown.ts'
import type { DispatchScope } from '#domain/protocol/dispatch-scope'
import { anyCharacter } from '../../fuzz/arbitraries.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const id = 'ab12'.repeat(16)

describe('parseAgentCommand', () => {
  test.each([
    { words: 'status choiros', expected: { verb: 'status', application: 'choiros', check: false } },
    { words: 'prepare choiros', expected: { verb: 'prepare', application: 'choiros' } },
    { words: 'receive choiros', expected: { verb: 'receive', application: 'choiros' } },
    { words: 'snapshot choiros', expected: { verb: 'snapshot', application: 'choiros' } },
    { words: 'snapshot choiros --schema-version 2', expected: { verb: 'snapshot', application: 'choiros', schemaVersion: 2 } },
    { words: 'snapshot choiros --schema-version 1', expected: { verb: 'snapshot', application: 'choiros', schemaVersion: 1 } },
    { words: `snapshot-after choiros ${attempt}`, expected: { verb: 'snapshot-after', application: 'choiros', attempt } },
    { words: 'release choiros', expected: { verb: 'release', application: 'choiros' } },
    { words: 'apply a.b-c_1', expected: { verb: 'apply', application: 'a.b-c_1' } },
    { words: 'rollback choiros', expected: { verb: 'rollback', application: 'choiros' } },
    { words: `rollback choiros --to ${id}`, expected: { verb: 'rollback', application: 'choiros', to: id } },
    { words: 'rollback choiros --to ab12ab', expected: { verb: 'rollback', application: 'choiros', to: 'ab12ab' } },
    { words: 'rollback choiros --to taken-over', expected: { verb: 'rollback', application: 'choiros', to: 'taken-over' } },
    { words: 'recover choiros', expected: { verb: 'recover', application: 'choiros', atBoot: false } },
    { words: 'recover choiros --at-boot', expected: { verb: 'recover', application: 'choiros', atBoot: true } },
    { words: 'confirm choiros', expected: { verb: 'confirm', application: 'choiros', revert: false } },
    { words: 'confirm choiros --revert', expected: { verb: 'confirm', application: 'choiros', revert: true } },
    { words: 'prune choiros', expected: { verb: 'prune', application: 'choiros', dryRun: false } },
    { words: 'prune choiros --dry-run', expected: { verb: 'prune', application: 'choiros', dryRun: true } },
    { words: 'ledger choiros', expected: { verb: 'ledger', application: 'choiros', limit: 20, skip: 0 } },
    { words: 'ledger choiros --limit 1000', expected: { verb: 'ledger', application: 'choiros', limit: 1000, skip: 0 } },
    { words: 'ledger choiros --limit 9 --skip 1000', expected: { verb: 'ledger', application: 'choiros', limit: 9, skip: 1000 } },
    { words: 'restore-data choiros ab12ab', expected: { verb: 'restore-data', application: 'choiros', release: 'ab12ab', dryRun: false } },
    {
      words: `restore-data choiros ${id} --attempt ${attempt} --dry-run`,
      expected: { verb: 'restore-data', application: 'choiros', release: id, backup: attempt, dryRun: true },
    },
    { words: 'role choiros', expected: { verb: 'role', application: 'choiros' } },
    { words: 'role choiros --set standby', expected: { verb: 'role', application: 'choiros', set: 'standby' } },
    { words: 'transact choiros', expected: { verb: 'transact', application: 'choiros' } },
    { words: `transact choiros ${attempt}`, expected: { verb: 'transact', application: 'choiros', attempt } },
    {
      words: 'rotate-key choiros --to /etc/ssh/next.pub',
      expected: { verb: 'rotate-key', application: 'choiros', to: '/etc/ssh/next.pub' },
    },
    { words: 'rotate-key choiros --from /root/old', expected: { verb: 'rotate-key', application: 'choiros', from: '/root/old' } },
    { words: 'prove-boot choiros', expected: { verb: 'prove-boot', application: 'choiros' } },
    { words: 'dispatch', expected: { verb: 'dispatch', scope: { mode: 'deploy', applications: null } } },
    { words: 'dispatch read', expected: { verb: 'dispatch', scope: { mode: 'read', applications: null } } },
    {
      words: 'dispatch read --application a --application b',
      expected: { verb: 'dispatch', scope: { mode: 'read', applications: ['a', 'b'] } },
    },
    { words: 'install', expected: { verb: 'install' } },
    { words: 'uninstall', expected: { verb: 'uninstall' } },
    { words: 'logs choiros', expected: { verb: 'logs', application: 'choiros', entries: 200, follow: false } },
    {
      words: 'logs choiros --unit a@1.service --since 1767225600 --lines 5 --follow',
      expected: { verb: 'logs', application: 'choiros', unit: 'a@1.service', since: 1_767_225_600, entries: 5, follow: true },
    },
    {
      words: 'logs choiros --since release',
      expected: { verb: 'logs', application: 'choiros', since: 'release', entries: 200, follow: false },
    },
  ])('parseAgentCommand reads $words', ({ words, expected }) => {
    expect(parseAgentCommand(words.split(' '))).toEqual(expected)
  })

  test.each([
    '',
    'status',
    'status ../etc',
    'status Choiros',
    'status choiros more',
    'status choiros --to ab12ab',
    'snapshot choiros --key abc',
    'snapshot-after choiros',
    'snapshot-after choiros 7',
    'snapshot choiros --schema-version 3',
    'snapshot choiros --schema-version',
    'snapshot choiros --schema-version 2 2',
    'release choiros --id abc',
    'role',
    'role choiros active',
    'role choiros --set',
    'role choiros --set primary',
    'role choiros --set=active',
    'role choiros --set active standby',
    'restore-data choiros',
    'restore-data choiros taken-over',
    'restore-data choiros ab12',
    'restore-data choiros ab12ab --attempt',
    'restore-data choiros ab12ab --attempt latest',
    `restore-data choiros ab12ab --dry-run --attempt ${attempt}`,
    `restore-data choiros ab12ab --attempt ${attempt} more`,
    'rollback choiros --to',
    'rollback choiros --to ab12',
    'rollback choiros --to AB12AB',
    'rollback choiros --to ab12ab more',
    'rollback choiros --to=ab12ab',
    'rollback choiros --from ab12ab',
    'rollback --to ab12ab choiros',
    'transact choiros not-an-attempt',
    `transact choiros ${attempt} more`,
    'recover choiros more',
    'confirm choiros --keep',
    'confirm choiros --revert --revert',
    'confirm --revert choiros',
    'prune choiros --dry-run=yes',
    'prune choiros --force',
    'ledger choiros --limit',
    'ledger choiros --limit 0',
    'ledger choiros --limit 1001',
    'ledger choiros --limit 05',
    'ledger choiros --limit 5 more',
    'ledger choiros 5',
    'ledger choiros --skip',
    'ledger choiros --skip -1',
    'ledger choiros --skip 1 --limit 5',
    'dispatch choiros',
    'dispatch --application',
    'dispatch --application ../x',
    'dispatch --application a read',
    'dispatch read read',
    'dispatch write',
    'install choiros',
    'logs choiros --unit --all',
    'cancel choiros 3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11',
    'follow choiros x',
    'logs choiros --unit a',
    'logs choiros --since yesterday',
    'logs choiros --lines 10001',
    'logs choiros --follow --lines 5',
    'logs choiros --unit',
    'uninstall choiros',
    'rotate-key choiros',
    'rotate-key choiros --to next.pub',
    'rotate-key choiros --to /a --from /b',
    'witness choiros x',
    'toString choiros',
    '__proto__ choiros',
    '--help',
  ])('parseAgentCommand refuses %j', (words) => {
    expect(() => parseAgentCommand(words.split(' '))).toThrow(InputError)
  })
})

describe('the refusals', () => {
  const said = (work: () => unknown) => {
    const error = thrownBy(work)
    return error instanceof InputError ? [error.code, error.text] : error
  }

  test('a refusal names what was not understood, and where the verbs are listed', () => {
    expect(said(() => parseAgentCommand(['inspect', 'a']))).toEqual([
      'usage',
      'grind-to-prod-agent does not understand "inspect a"; run "grind-to-prod-agent help", which lists its verbs.',
    ])
  })

  const application = 'the name of the application after it: APPLICATION'
  test.each([
    { words: 'rollback', missing: application, form: 'rollback APPLICATION [--to ID]' },
    { words: 'rollback --to ab12ab', missing: application, form: 'rollback APPLICATION [--to ID]' },
    { words: 'rollback choiros --to', missing: 'ID after --to', form: 'rollback APPLICATION [--to ID]' },
    { words: 'status', missing: application, form: 'status APPLICATION [--check]' },
    { words: 'role choiros --set', missing: 'active|standby after --set', form: 'role APPLICATION [--set active|standby]' },
    { words: 'logs choiros --lines 5 --unit', missing: 'UNIT after --unit', form: undefined },
    { words: 'ledger choiros --limit', missing: 'COUNT after --limit', form: undefined },
    { words: 'restore-data choiros', missing: 'RELEASE', form: 'restore-data APPLICATION RELEASE [--attempt ATTEMPT] [--dry-run]' },
    { words: 'restore-data choiros ab12ab --attempt', missing: 'ATTEMPT after --attempt', form: undefined },
    { words: 'rotate-key choiros', missing: '--to NEW.pub | --from OLD', form: undefined },
    { words: 'rotate-key choiros --from', missing: 'OLD after --from', form: undefined },
    { words: 'snapshot-after choiros', missing: 'ATTEMPT', form: undefined },
  ])('a refusal of "$words" names what is missing, and the form of the verb', ({ words, missing, form }) => {
    const error = thrownBy(() => parseAgentCommand(words.split(' ')))
    if (!(error instanceof InputError)) throw new TypeError('It is no InputError.')
    expect(error.message).toBe(`"${words.split(' ')[0]}" needs ${missing}.`)
    expect(error.hint).toContain(`sudo grind-to-prod-agent ${form ?? words.split(' ')[0]}`)
  })

  test.each([
    'rollback Choiros',
    'rollback choiros --to ab12',
    'rollback choiros --to=ab12ab',
    'confirm choiros --keep',
    'logs choiros --follow x',
  ])('a refusal of "%s", in which nothing is missing, has the form of the verb', (words) => {
    const error = thrownBy(() => parseAgentCommand(words.split(' ')))
    expect(error).toMatchObject({
      message: `grind-to-prod-agent does not understand "${words}"; run "grind-to-prod-agent help", which lists its verbs.`,
      hint: expect.stringContaining(`grind-to-prod-agent ${words.split(' ')[0]} APPLICATION`),
    })
  })

  test('a refusal of a program that asks by ssh has the sentence that earlier versions read', () => {
    expect(said(() => parseDispatch('grind-to-prod-agent rollback', everything))).toEqual([
      'usage',
      'grind-to-prod-agent does not understand "rollback"; run "grind-to-prod-agent help", which lists its verbs.',
    ])
  })

  test('a refusal lists the verbs that a key that only reads may run', () => {
    const reading = { mode: 'read', applications: null } as const
    expect(said(() => parseDispatch('grind-to-prod-agent apply choiros', reading))).toEqual([
      'read-only-key',
      'This key only reads: it may run grind-to-prod-agent status|countersign|follow|ledger|snapshot|snapshot-after|logs|access|release|role|session APPLICATION, and role without --set. Use the deploy key for apply.',
    ])
  })

  test('a refusal lists the verbs that a deploy key may run', () => {
    expect(said(() => parseDispatch(undefined, everything))).toEqual([
      'not-permitted',
      'This key may run grind-to-prod-agent status|prepare|receive|announce|apply|rollback|confirm|countersign|cancel|follow|prune|ledger|snapshot|snapshot-after|logs|access|release|witness|role|session APPLICATION and nothing else; it was asked for "a shell".',
    ])
  })
})

const allowed =
  /^grind-to-prod-agent (?:(?:status|prepare|receive|apply|rollback|confirm|cancel|follow|prune|ledger) [a-z0-9._-]{1,64}|rollback [a-z0-9._-]{1,64} --to [a-z0-9-]{6,64}|confirm [a-z0-9._-]{1,64} --revert|prune [a-z0-9._-]{1,64} --dry-run|ledger [a-z0-9._-]{1,64} --limit [0-9]{1,4})$/

const everything = { mode: 'deploy', applications: null } as const

describe('the scope of a key', () => {
  const asked = (words: string, scope: DispatchScope) => () => parseDispatch(`grind-to-prod-agent ${words}`, scope)
  const reading = { mode: 'read', applications: ['choiros'] } as const

  /** Repeated here, so that one word cannot let a reading key do more. A new verb does not compile without it. */
  const whatAKeyDoes: Record<RemoteVerb | 'session', 'reads' | 'writes'> = {
    status: 'reads',
    prepare: 'writes',
    receive: 'writes',
    announce: 'writes',
    apply: 'writes',
    rollback: 'writes',
    confirm: 'writes',
    // What it keeps is signed by a person who may approve, whom no key for ssh replaces.
    countersign: 'reads',
    cancel: 'writes',
    follow: 'reads',
    prune: 'writes',
    ledger: 'reads',
    snapshot: 'reads',
    'snapshot-after': 'reads',
    logs: 'reads',
    access: 'reads',
    release: 'reads',
    witness: 'writes',
    role: 'reads',
    // Does nothing itself: each of its calls is held to the key's scope.
    session: 'reads',
  }

  test.each(Object.entries(whatAKeyDoes))('a key that only reads may run %s only if that reads (it %s)', (verb, does) => {
    // The one whose words are not all optional.
    const ask = asked(verb === 'snapshot-after' || verb === 'announce' ? `${verb} choiros ${attempt}` : `${verb} choiros`, reading)
    if (does === 'reads') expect(ask()).toMatchObject({ verb, application: 'choiros' })
    else expect(ask).toThrow(expect.objectContaining({ code: 'read-only-key' }))
  })

  test("the list of a deploy key's verbs is complete", () => {
    expect(Object.keys(whatAKeyDoes)).toEqual(verbsOf('deploy-key'))
    expect(readingVerbs()).toEqual(
      verbsOf('deploy-key').filter((verb) => Object.entries(whatAKeyDoes).some((one) => one[0] === verb && one[1] === 'reads')),
    )
  })

  test.each([
    'prepare choiros',
    'receive choiros',
    'apply choiros',
    'rollback choiros',
    `rollback choiros --to ${id}`,
    'confirm choiros',
    'confirm choiros --revert',
    'prune choiros',
    'prune choiros --dry-run',
    'role choiros --set active',
  ])('a key that only reads may not run %s, and a deploy key may', (words) => {
    expect(asked(words, reading)).toThrow(expect.objectContaining({ code: 'read-only-key' }))
    expect(asked(words, everything)()).toMatchObject({ application: 'choiros' })
  })

  test('a key is for its applications alone', () => {
    const scope = { mode: 'deploy', applications: ['a', 'b'] } as const
    expect(asked('apply b', scope)()).toEqual({ verb: 'apply', application: 'b' })
    expect(asked('status choiros', scope)).toThrow(expect.objectContaining({ code: 'not-permitted' }))
    expect(asked('status b', reading)).toThrow(expect.objectContaining({ code: 'not-permitted' }))
  })
})

describe('parseDispatch', () => {
  test('parseDispatch accepts the verbs of the protocol', () => {
    expect(parseDispatch('grind-to-prod-agent status choiros', everything)).toEqual({
      verb: 'status',
      application: 'choiros',
      check: false,
    })
    expect(parseDispatch(`grind-to-prod-agent rollback choiros --to ${id}`, everything)).toEqual({
      verb: 'rollback',
      application: 'choiros',
      to: id,
    })
  })

  test.each([
    undefined,
    '',
    ' ',
    'bash',
    'sh -c id',
    'scp -t /etc/passwd',
    'internal-sftp',
    'rsync --server -vlogDtpr . /',
    'nix-store --serve --write',
    'grind-to-prod-agent',
    'grind-to-prod-agent ',
    'grind-to-prod-agent status',
    'grind-to-prod-agent  status choiros',
    'grind-to-prod-agent status  choiros',
    ' grind-to-prod-agent status choiros',
    'grind-to-prod-agent status choiros ',
    'grind-to-prod-agent\tstatus\tchoiros',
    'grind-to-prod-agent status choiros\n',
    'grind-to-prod-agent status choiros\nid',
    'grind-to-prod-agent status choiros\0',
    'grind-to-prod-agent status choiros; id',
    'grind-to-prod-agent status choiros;id',
    'grind-to-prod-agent status $(id)',
    'grind-to-prod-agent status `id`',
    'grind-to-prod-agent status choiros | sh',
    'grind-to-prod-agent status choiros && id',
    'grind-to-prod-agent status choiros > /etc/passwd',
    "grind-to-prod-agent status 'choiros'",
    'grind-to-prod-agent status "choiros"',
    'grind-to-prod-agent status ../../etc',
    'grind-to-prod-agent status /etc',
    'grind-to-prod-agent status -oProxyCommand=id',
    'grind-to-prod-agent status --json',
    'grind-to-prod-agent transact choiros',
    'grind-to-prod-agent prove-boot choiros',
    `grind-to-prod-agent transact choiros ${attempt}`,
    'grind-to-prod-agent recover choiros',
    'grind-to-prod-agent restore-data choiros ab12ab',
    'grind-to-prod-agent restore-data choiros ab12ab --dry-run',
    'grind-to-prod-agent install',
    'grind-to-prod-agent uninstall',
    'grind-to-prod-agent uninstall choiros',
    'grind-to-prod-agent dispatch',
    'grind-to-prod-agent dispatch choiros',
    '/usr/local/bin/grind-to-prod-agent status choiros',
    './grind-to-prod-agent status choiros',
    'GRIND-TO-PROD-AGENT status choiros',
    'env grind-to-prod-agent status choiros',
    `grind-to-prod-agent status ${'a'.repeat(65)}`,
    `grind-to-prod-agent status ${'a'.repeat(100_000)}`,
    'grind-to-prod-agent rollback choiros --to ../../x',
    'grind-to-prod-agent rollback choiros --to -x',
    'grind-to-prod-agent constructor choiros',
  ])('parseDispatch refuses %j in one sentence', (original) => {
    const refusal = (): string => {
      try {
        return JSON.stringify(parseDispatch(original, everything))
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        expect(error.exitCode).toBe(2)
        return error.message
      }
    }
    // One line, and nothing in it that could act: what was asked for is shown quoted and cut.
    expect(refusal()).toMatch(/^(?:This key may run|grind-to-prod-agent does not understand) [\x20-\x7e…]{1,600}$/)
  })

  test('parseDispatch refuses everything else', () => {
    const word = fc.constantFrom(
      'grind-to-prod-agent',
      'status',
      'rollback',
      'choiros',
      '--to',
      'ab12ab',
      id,
      ' ',
      '  ',
      ';',
      '\n',
      '$(id)',
      'transact',
      '',
    )
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(text, (original) => {
        try {
          parseDispatch(original, everything)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
          return
        }
        expect(original).toMatch(allowed)
      }),
    )
  })
})
