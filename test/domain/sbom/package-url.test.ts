import { expect, it } from 'vitest'
import { packageUrl } from '#domain/sbom/package-url'

it.each([
  { name: 'openssl', version: '3.0.14', expected: 'pkg:generic/openssl@3.0.14' },
  { name: 'gtk+', version: '3.24+2?x=1', expected: 'pkg:generic/gtk%2B@3.24%2B2%3Fx%3D1' },
  { name: 'hook.sh', version: '', expected: undefined },
])('packageUrl is $expected', ({ name, version, expected }) => {
  expect(packageUrl(name, version)).toBe(expected)
})
