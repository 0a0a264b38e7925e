import { describe, expect, test } from 'vitest'
import { countVulnerabilities, settingsWarnings, versionWarnings } from '#domain/trust/nix-warnings'

describe('the version', () => {
  test.each([
    { version: '2.36.0', expected: [] },
    { version: '2.35.3', expected: [] },
    { version: '3.0.0', expected: [] },
    { version: '2.34.9', expected: [] },
    { version: '2.35.2', expected: ['110450 2.35.3'] },
    { version: '2.34.8', expected: ['110450 2.34.9'] },
    { version: '2.34.7', expected: ['110450 2.34.9'] },
    { version: '2.34.6', expected: ['44028 2.34.7', '44029 2.34.7', '110450 2.34.9'] },
    { version: '2.34.4', expected: ['39860 2.34.5', '44028 2.34.7', '44029 2.34.7', '110450 2.34.9'] },
    // A series that was never fixed: the next one that was.
    { version: '2.33.9', expected: ['110450 2.34.9'] },
    { version: '2.33.5', expected: ['44028 2.33.6', '44029 2.33.6', '110450 2.34.9'] },
    { version: '2.29.3', expected: ['44028 2.29.4', '44029 2.29.4', '110450 2.30.6'] },
    { version: '2.28.8', expected: [] },
    { version: '2.28', expected: ['46415 2.28.4', '39860 2.28.6', '44028 2.28.7', '44029 2.28.7', '110450 2.28.8'] },
    { version: '2.26.3+1', expected: ['46415 2.26.4', '39860 2.28.6', '44028 2.28.7', '44029 2.28.7', '110450 2.28.8'] },
    { version: '2.26.4', expected: ['39860 2.28.6', '44028 2.28.7', '44029 2.28.7', '110450 2.28.8'] },
    // The parser of archives has this hole since 2.24.4, and another one from 2.24.0 to 2.24.5.
    { version: '2.24.3', expected: ['45593 2.24.6', '47174 2.24.8', '46415 2.24.15', '39860 2.28.6', '44029 2.28.7', '110450 2.28.8'] },
    {
      version: '2.24.4',
      expected: ['45593 2.24.6', '47174 2.24.8', '46415 2.24.15', '39860 2.28.6', '44028 2.28.7', '44029 2.28.7', '110450 2.28.8'],
    },
    { version: '2.24.6', expected: ['47174 2.24.8', '46415 2.24.15', '39860 2.28.6', '44028 2.28.7', '44029 2.28.7', '110450 2.28.8'] },
    { version: '2.23.4', expected: ['46415 2.24.15', '39860 2.28.6', '44029 2.28.7', '110450 2.28.8'] },
    // The repair of one hole brought another.
    { version: '2.20.5', expected: ['47174 2.20.9', '46415 2.24.15', '39860 2.28.6', '44029 2.28.7', '110450 2.28.8'] },
    { version: '2.20.4', expected: ['27297 2.20.5', '47174 2.20.9', '46415 2.24.15', '44029 2.28.7', '110450 2.28.8'] },
    { version: '1.11.16', expected: ['27297 2.3.18', '47174 2.18.8', '46415 2.24.15', '44029 2.28.7', '110450 2.28.8'] },
  ])('the warning about Nix $version', ({ version, expected }) => {
    const found = versionWarnings(version).map((warning) =>
      /^Nix (\S+) has CVE-20\d\d-(\d+).*; update it to ([\d.]+) or later\.$/.exec(warning)?.slice(1),
    )
    expect(found).toEqual(expected.map((words) => [version, ...words.split(' ')]))
  })

  test.each([
    { version: '', expected: /none found/ },
    { version: 'git', expected: /\(git\) is unknown/ },
  ])('the version "$version" of Nix is reported as unknown', ({ version, expected }) => {
    expect(versionWarnings(version)).toEqual([expect.stringMatching(expected)])
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
      expected: [/Paths from the substituters \(https:\/\/cache\.example\) cannot be verified/],
    },
  ])('the warnings about the settings of Nix: $name', ({ settings, expected }) => {
    const warnings = settingsWarnings(settings)
    expect(warnings).toHaveLength(expected.length)
    for (const [index, pattern] of expected.entries()) expect(warnings[index]).toMatch(pattern)
  })
})

describe('the count of known vulnerabilities', () => {
  test.each(['2.34.6', '2.33.5', '2.29.3', '2.28', '2.26.3+1', '2.24.3', '2.23.4', '2.20.4', '1.11.16'])(
    'the vulnerabilities of Nix %s are counted, and the release that is named has none',
    (version) => {
      const warnings = versionWarnings(version)
      const { summary = '', counted, others } = countVulnerabilities(version, ['Another warning.', ...warnings])
      expect({ counted, others }).toEqual({ counted: warnings, others: ['Another warning.'] })
      const [, count, remedy] = /^Nix \S+ has (\d+) known vulnerabilities; update it to ([\d.]+) or later$/.exec(summary)!
      expect([Number(count), versionWarnings(remedy!)]).toEqual([warnings.length, []])
    },
  )

  test.each([
    { what: 'one alone', version: '2.35.2', warnings: versionWarnings('2.35.2') },
    { what: 'those that only an agent of another version knows', version: '2.34.6', warnings: ['Nix 2.34.6 has CVE-9.', 'CVE-8'] },
    { what: 'those of a version that cannot be read', version: '', warnings: versionWarnings('') },
  ])('vulnerabilities stay as they are: $what', ({ version, warnings }) => {
    expect(countVulnerabilities(version, warnings)).toEqual({ summary: undefined, counted: [], others: warnings })
  })
})
