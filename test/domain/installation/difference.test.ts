import { describe, expect, test } from 'vitest'
import { fileItem } from '#domain/installation/difference'

const desired = { path: '/etc/x', mode: 0o644, text: 'one\ntwo\n' }
const same = { text: 'one\ntwo\n', mode: 0o644, owner: 0 }

describe('fileItem', () => {
  test('fileItem of a missing file creates it', () => {
    expect(fileItem(desired, undefined, 0)).toEqual({
      item: '/etc/x',
      action: 'create',
      difference: '--- /dev/null\n+++ /etc/x\n@@ -0,0 +1,2 @@\n+one\n+two\n',
    })
  })

  test('fileItem of an unchanged file changes nothing', () => {
    expect(fileItem(desired, same, 0)).toEqual({ item: '/etc/x', action: 'keep', difference: '' })
  })

  test.each([
    {
      name: 'another text',
      existing: { ...same, text: 'one\n2\n' },
      difference: '--- /etc/x\n+++ /etc/x\n@@ -1,2 +1,2 @@\n one\n-2\n+two\n',
    },
    { name: 'another mode', existing: { ...same, mode: 0o666 }, difference: 'mode 0666 → 0644\n' },
    { name: 'another owner', existing: { ...same, owner: 1000 }, difference: 'owner 1000 → 0\n' },
  ])('fileItem of a file with $name shows the difference', ({ existing, difference }) => {
    expect(fileItem(desired, existing, 0)).toEqual({ item: '/etc/x', action: 'change', difference })
  })

  test('fileItem of a bundle shows digests, not a diff', () => {
    const bundle = 'x'.repeat(100_000)
    const { action, difference } = fileItem({ ...desired, text: `${bundle}y` }, { ...same, text: bundle }, 0)
    expect(action).toBe('change')
    expect(difference).toMatch(/^100000 characters, sha256 [0-9a-f]{64} → 100001 characters, sha256 [0-9a-f]{64}\n$/)
  })
})
