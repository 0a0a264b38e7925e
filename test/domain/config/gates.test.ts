import { describe, expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { assembleManifest } from '#domain/manifest/assemble'
import { messageOf, thrownBy } from '../../support/thrown.ts'
import { sampleConfig, sampleInventory, sampleRelease } from '../manifest/sample.ts'

const minimal = `application: choiros
components:
  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }
prefix: /opt/choiros
`
const parse = (gates: object) => parseConfig(`${minimal}gates: ${JSON.stringify(gates)}\n`, 'f').gates
const problem = (gates: object) => messageOf(thrownBy(() => parse(gates))).replace(/^f:\d+:\d+: /gm, '')

const gate = (more: object = {}) => ({ name: 'a', command: ['true'], ...more })

test('a gate has defaults', () => {
  expect(parse({ afterApply: [gate()] })).toEqual({
    beforePromote: [],
    afterApply: [{ name: 'a', command: ['true'], environment: {}, timeoutSeconds: 300 }],
  })
})

test('the reference example is read', () => {
  const config = parseConfig(
    `${minimal}gates:
  beforePromote:
    - { name: grind-check, command: [just, grind-check], timeoutSeconds: 600 }
  afterApply:
    - { name: public-health, command: [curl, -fsS, --max-time, '10', 'https://app.example/health'], environment: { X: y }, timeoutSeconds: 60 }
`,
    'f',
  )
  expect(config.gates).toEqual({
    beforePromote: [{ name: 'grind-check', command: ['just', 'grind-check'], environment: {}, timeoutSeconds: 600 }],
    afterApply: [
      {
        name: 'public-health',
        command: ['curl', '-fsS', '--max-time', '10', 'https://app.example/health'],
        environment: { X: 'y' },
        timeoutSeconds: 60,
      },
    ],
  })
})

test.each([
  { name: 'an empty argument', more: { command: ['a', ''] } },
  { name: 'whatever a shell would read', more: { command: ['a', '$(id) `id` ; | & > < * ~ "x" \'y\' \\'] } },
  { name: 'characters of any script', more: { command: ['a', 'é 漢 🚀'] } },
  { name: 'sixty-four words', more: { command: Array.from({ length: 64 }, () => 'a') } },
  { name: 'a word of 4096 characters', more: { command: ['a', 'x'.repeat(4096)] } },
  { name: 'an hour', more: { timeoutSeconds: 3600 } },
  { name: 'a variable', more: { environment: { _a1: 'x y', A: '' } } },
])('the schema of a gate accepts $name', ({ more }) => {
  expect(parse({ beforePromote: [gate(more)] }).beforePromote).toMatchObject([more])
})

describe('refuses', () => {
  test.each([
    { name: 'no command', more: { command: [] }, says: 'gates.beforePromote[0].command is a list, but must have at least 1 entries' },
    { name: 'an empty program', more: { command: ['', 'x'] }, says: 'must begin with a program' },
    { name: 'a command that is a text', more: { command: 'just check' }, says: 'gates.beforePromote[0].command is "just check"' },
    { name: 'sixty-five words', more: { command: Array.from({ length: 65 }, () => 'a') }, says: 'at most 64' },
    { name: 'too long a word', more: { command: ['x'.repeat(4097)] }, says: 'at most 4096' },
    { name: 'a word of two lines', more: { command: ['a', 'b\nc'] }, says: 'must be text on one line' },
    { name: 'a word that acts on a terminal', more: { command: ['a', '\u001b[2J'] }, says: 'must be text on one line' },
    { name: 'a number among the words', more: { command: ['a', 10] }, says: 'must be a text (put it in quotes)' },
    { name: 'a name that is none', more: { name: 'A b' }, says: 'gates.beforePromote[0].name is "A b"' },
    { name: 'a variable that is none', more: { environment: { '1A': 'x' } }, says: 'environment.1A is not a valid name' },
    { name: 'a variable with a dash', more: { environment: { 'A-B': 'x' } }, says: 'environment.A-B is not a valid name' },
    { name: 'a value of two lines', more: { environment: { A: 'x\ny' } }, says: 'must be text on one line' },
    { name: 'no time at all', more: { timeoutSeconds: 0 }, says: 'must be at least 1' },
    { name: 'more than an hour', more: { timeoutSeconds: 3601 }, says: 'must be at most 3600' },
    { name: 'half a second', more: { timeoutSeconds: 1.5 }, says: 'timeoutSeconds' },
    { name: 'an unknown field', more: { timeoutSecond: 5 }, says: 'did you mean timeoutSeconds?' },
  ])('the schema of a gate refuses $name', ({ more, says }) => {
    expect(problem({ beforePromote: [gate(more)] })).toContain(says)
  })

  test('two gates with one name are refused, whenever they run', () => {
    expect(problem({ beforePromote: [gate()], afterApply: [gate({ name: 'b' }), gate()] })).toBe(
      'gates.afterApply[1].name is a, which is the name of another gate; rename one of them.',
    )
  })

  test('a gate with an unknown stage is refused', () => {
    expect(problem({ beforeApply: [] })).toMatch(/gates\.beforeApply is not a known field/)
  })
})

test('a manifest does not change with the gates', () => {
  const { manifest, bytes } = sampleRelease()
  const config = { ...sampleConfig, gates: parse({ afterApply: [gate()] }) }
  const built = Object.fromEntries(
    Object.entries(manifest.components).map(([name, { storePath, narHash, links }]) => {
      const hashes = Object.entries(links).map(([link, { sha256 }]) => [link, sha256])
      return [name, { storePath, narHash, linkHashes: Object.fromEntries(hashes) }]
    }),
  )
  const { source, system } = manifest
  expect(assembleManifest({ config, source, system, built, inventory: sampleInventory }).bytes).toBe(bytes)
})
