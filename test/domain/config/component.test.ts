import { describe, expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { thrownBy } from '../../support/thrown.ts'

const parse = (components: string) => parseConfig(`application: a\ncomponents:\n  ${components}\nprefix: /opt/a\n`, 'grind-to-prod.yml')

test.each([
  {
    name: 'a package, when no kind is named',
    input: 'c: { installable: .#c, links: { c: bin/c } }',
    expected: { installable: '.#c', links: { c: 'bin/c' } },
  },
  {
    name: 'a package, by its name',
    input: 'c: { installable: .#c, kind: package, links: { c: bin/c } }',
    expected: { installable: '.#c', links: { c: 'bin/c' } },
  },
  {
    name: 'a package that shares a folder and has no program',
    input: 'c: { installable: .#c, share: { www: share/www } }',
    expected: { installable: '.#c', links: {}, share: { www: 'share/www' } },
  },
  {
    name: 'a package that only has to be there',
    input: 'c: { installable: .#c }',
    expected: { installable: '.#c', links: {} },
  },
  {
    name: 'a package with empty lists of links',
    input: 'c: { installable: .#c, links: {}, share: {} }',
    expected: { installable: '.#c', links: {} },
  },
  {
    name: 'a system, switched to at once and at each boot when nothing else is said',
    input: 'c: { installable: .#c, kind: system }',
    expected: { installable: '.#c', links: {}, kind: 'system', switchMode: 'switch' },
  },
  {
    name: 'a system for the next boot',
    input: 'c: { installable: .#c, kind: system, switchMode: boot }',
    expected: { installable: '.#c', links: {}, kind: 'system', switchMode: 'boot' },
  },
])('the schema of a component: $name', ({ input, expected }) => {
  expect(parse(input).components).toStrictEqual({ c: expected })
})

describe('refused', () => {
  test.each([
    {
      name: 'a system that shares a folder',
      input: 'c: { installable: .#c, kind: system, share: { www: share/www } }',
      expected: 'components.c.share is a mapping, which is not for a system, of which nothing is linked into <prefix>/share; remove it.',
    },
    {
      name: 'two components that share one name',
      input: 'c: { installable: .#c, share: { www: a } }\n  d: { installable: .#d, links: { www: bin/w }, share: { www: b } }',
      expected: 'components.d.share.www is a link that component c has too, and both would be <prefix>/share/www; rename one of them.',
    },
    {
      name: 'a shared path that leads out of the output',
      input: 'c: { installable: .#c, share: { www: ../www } }',
      expected: 'components.c.share.www is "../www", but must be a relative path inside the output',
    },
    {
      name: 'a system with links',
      input: 'c: { installable: .#c, kind: system, links: { c: bin/c } }',
      expected: 'components.c.links is a mapping, which is not for a system, whose programs are not linked into <prefix>/bin; remove it.',
    },
    {
      name: 'a package with a switch mode',
      input: 'c: { installable: .#c, links: {}, switchMode: boot }',
      expected: 'components.c.switchMode is "boot", which is not for a package; remove it, or add "kind: system".',
    },
    {
      name: 'a mode that switch-to-configuration does not know',
      input: 'c: { installable: .#c, kind: system, switchMode: dry-activate }',
      expected: 'components.c.switchMode is "dry-activate", but must be "switch" or "boot" or "test".',
    },
    {
      name: 'another kind',
      input: 'c: { installable: .#c, kind: nixos, links: {} }',
      expected: 'components.c.kind is "nixos", but must be "package" or "system".',
    },
    {
      name: 'a misspelt field',
      input: 'c: { installable: .#c, kind: system, switchmode: boot }',
      expected: 'components.c.switchmode is not a known field; did you mean switchMode?',
    },
    {
      name: 'a second system',
      input: 'c: { installable: .#c, kind: system }\n  d: { installable: .#d, kind: system }',
      expected: 'components.d.kind is system, but component c is already one; a host runs one system, so remove one.',
    },
  ])('the schema of a component refuses $name', ({ input, expected }) => {
    expect(thrownBy(() => parse(input))).toMatchObject({ code: 'config-invalid', message: expect.stringContaining(expected) })
  })
})

test('an application with only a system needs no prefix, and may have one', () => {
  const config = 'application: a\ncomponents:\n  host: { installable: .#host, kind: system }\n'
  expect(parseConfig(config, 'grind-to-prod.yml')).not.toHaveProperty('prefix')
  expect(parseConfig(`${config}prefix: /opt/a\n`, 'grind-to-prod.yml').prefix).toBe('/opt/a')
})
