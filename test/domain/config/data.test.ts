import { describe, expect, test } from 'vitest'
import { dataFolderProblems } from '#domain/config/data'
import { parseConfig } from '#domain/config/parse'
import { messageOf, thrownBy } from '../../support/thrown.ts'

const minimal = `application: choiros
components:
  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor, choir-dump: bin/dump } }
prefix: /opt/choiros
`

const problemsOf = (text: string) => messageOf(thrownBy(() => parseConfig(minimal + text, 'grind-to-prod.yml')))

describe('data', () => {
  test('the data of a configuration have defaults', () => {
    const { data, schemaChange } = parseConfig(`${minimal}data: { folders: [/opt/choiros/data, /var/lib/choir] }`, 'grind-to-prod.yml')
    expect(data).toEqual({ folders: ['/opt/choiros/data', '/var/lib/choir'], backup: 'schema-change', timeoutSeconds: 3600 })
    expect(schemaChange).toBe(false)
  })

  test.each([
    { text: 'schemaChange: true', says: /schemaChange is true, but no data is configured/ },
    { text: 'schemaChange: true\ndata: { folders: [/opt/a/b], backup: never }', says: /data\.backup is never, but schemaChange is true/ },
    {
      text: 'data: { folders: [/opt/a/b], program: choir-dmup }',
      says: /data\.program is choir-dmup, which is not a link of a component; use one of hypervisor, choir-dump/,
    },
    { text: 'data: { folders: [] }', says: /data\.folders/ },
    { text: 'data: { folders: [/opt/a/b], bakcup: always }', says: /backup/ },
    { text: 'data: { folders: [/opt/a/../b] }', says: /absolute folder/ },
    { text: 'data: { folders: [/data] }', says: /absolute folder of at least two segments/ },
    { text: 'data: { folders: [/opt/choiros/bin] }', says: /data\.folders\[0\] is \/opt\/choiros\/bin, but/ },
  ])('$text is refused', ({ text, says }) => {
    expect(problemsOf(text)).toMatch(says)
  })
})

describe('dataFolderProblems', () => {
  test.each([
    { folders: ['/opt/choiros/data', '/var/lib/choir'], message: null },
    { folders: ['/opt/choiros/binary'], message: null },
    { folders: ['/var/lib/grind-to-prod-like'], message: null },
    { folders: ['/var/lib/choir', '/var/lib/choir'], message: 'overlaps /var/lib/choir' },
    { folders: ['/var/lib/choir', '/var/lib/choir/deep'], message: 'overlaps /var/lib/choir' },
    { folders: ['/var/lib/choir/deep', '/var/lib/choir'], message: 'overlaps /var/lib/choir/deep' },
    { folders: ['/var/lib'], message: 'overlaps /var/lib/grind-to-prod' },
    { folders: ['/var/lib/grind-to-prod/choiros'], message: 'overlaps /var/lib/grind-to-prod' },
    { folders: ['/etc/grind-to-prod'], message: 'overlaps /etc/grind-to-prod' },
    { folders: ['/nix/store'], message: 'overlaps /nix' },
    { folders: ['/run/choir'], message: 'overlaps /run' },
    { folders: ['/opt/choiros'], message: '/opt/choiros contains the releases' },
    { folders: ['/opt/choiros/releases/x'], message: '/opt/choiros/releases contains the releases' },
    { folders: ['/opt/choiros/current'], message: '/opt/choiros/current contains the releases' },
  ])('dataFolderProblems of $folders', ({ folders, message }) => {
    const problems = dataFolderProblems(folders, '/opt/choiros')
    if (message === null) expect(problems).toEqual([])
    else expect(problems).toEqual([{ index: folders.length - 1, message: expect.stringContaining(message) }])
  })
})
