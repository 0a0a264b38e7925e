import { describe, expect, test } from 'vitest'
import { settingsWarnings, versionWarnings } from '#domain/trust/nix-warnings'

describe('the version', () => {
  test.each([
    { version: '2.36.0', expected: [] },
    { version: '2.35.3', expected: [] },
    { version: '3.0.0', expected: [] },
    { version: '2.34.9', expected: [] },
    { version: '2.35.2', expected: [/CVE-2026-110450.* update it to 2\.35\.3 or later/] },
    { version: '2.34.8', expected: [/CVE-2026-110450.* update it to 2\.34\.9 or later/] },
    { version: '2.34.4', expected: [/CVE-2026-39860.* update it to 2\.34\.5 or later/, /CVE-2026-110450/] },
    // A series that was never mended: the next one that was.
    { version: '2.33.9', expected: [/CVE-2026-110450.* update it to 2\.34\.9 or later/] },
    { version: '2.29.3', expected: [/CVE-2026-110450.* update it to 2\.30\.6 or later/] },
    { version: '2.26.3+1', expected: [/^Nix 2\.26\.3\+1 has CVE-2026-39860.* 2\.28\.6 or later/, /CVE-2026-110450.* 2\.28\.8 or later/] },
    { version: '2.28.8', expected: [] },
    { version: '2.28', expected: [/CVE-2026-39860/, /CVE-2026-110450/] },
    { version: '1.11.16', expected: [/2\.28\.6/, /2\.28\.8/] },
    { version: '', expected: [/none found/] },
    { version: 'git', expected: [/\(git\) is not known/] },
  ])('$version', ({ version, expected }) => {
    const warnings = versionWarnings(version)
    expect(warnings).toHaveLength(expected.length)
    for (const [index, pattern] of expected.entries()) expect(warnings[index]).toMatch(pattern)
  })
})

describe('the settings', () => {
  const safe = {
    requireSigs: true,
    trustedUsers: ['root'],
    substituters: ['https://cache.example'],
    trustedPublicKeys: ['cache.example-1:AAAA'],
  }

  test.each([
    { name: 'safe ones', settings: safe, expected: [] },
    { name: 'no substituter', settings: { ...safe, substituters: [], trustedPublicKeys: [] }, expected: [] },
    { name: 'signatures off', settings: { ...safe, requireSigs: false }, expected: [/require-sigs is off/] },
    {
      name: 'a trusted user and group',
      settings: { ...safe, trustedUsers: ['root', 'deploy', '@wheel'] },
      expected: [/has deploy, @wheel, /],
    },
    {
      name: 'a substituter taken at its word',
      settings: { ...safe, substituters: ['http://x.example?priority=3&trusted=1'] },
      expected: [/x\.example/],
    },
    { name: 'a substituter with another option', settings: { ...safe, substituters: ['http://x.example?trusted=10'] }, expected: [] },
    {
      name: 'nobody signs',
      settings: { ...safe, trustedPublicKeys: [] },
      expected: [/Nobody signs for the substituters \(https:\/\/cache\.example\)/],
    },
  ])('$name', ({ settings, expected }) => {
    const warnings = settingsWarnings(settings)
    expect(warnings).toHaveLength(expected.length)
    for (const [index, pattern] of expected.entries()) expect(warnings[index]).toMatch(pattern)
  })
})
