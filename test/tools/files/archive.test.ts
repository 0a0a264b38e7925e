import { describe, expect, test } from 'vitest'
import { packedTotal, packFolderCommand, packOutcome, unpackFolderCommand } from '#tools/files/archive'
import { diskUsageCommand, parseDiskUsage } from '#tools/files/disk-usage'
import { mountPoints, parseMountPoints } from '#tools/files/mount-points'
import { syncFileSystemCommand } from '#tools/files/sync-file-system'

describe('tar', () => {
  test('tar packs one file system, sparse, with numbers for owners and every attribute', () => {
    expect(packFolderCommand('/var/lib/choir', 5).argv.join(' ')).toBe(
      'tar --create --file=- --format=posix --sparse --one-file-system --totals --numeric-owner --xattrs --xattrs-include=* --acls --directory=/var/lib/choir -- .',
    )
  })

  test('tar unpacks everything', () => {
    expect(unpackFolderCommand('/var/lib/choir', 5).argv.join(' ')).toBe(
      'tar --extract --file=- --preserve-permissions --same-owner --numeric-owner --xattrs --xattrs-include=* --acls --directory=/var/lib/choir',
    )
  })

  test.each([
    { status: 0, expected: 'whole' },
    { status: 1, expected: 'changed-while-read' },
    { status: 2, expected: 'failed' },
    { status: null, expected: 'failed' },
  ])('tar that ends with $status: $expected', ({ status, expected }) => {
    expect(packOutcome(status)).toBe(expected)
  })

  test('tar reports how many bytes it wrote', () => {
    expect(packedTotal('tar: ./x: file changed as we read it\nTotal bytes written: 10240 (10KiB, 20MiB/s)\n')).toBe(10_240)
    expect(packedTotal('tar: Total bytes written: 5 (x)\n')).toBeUndefined()
  })
})

test('du counts one file system, in bytes', () => {
  expect(diskUsageCommand('/var/lib/choir').argv).toEqual([
    'du',
    '--summarize',
    '--block-size=1',
    '--one-file-system',
    '--',
    '/var/lib/choir',
  ])
  expect([parseDiskUsage('4096\t/var/lib/choir\n'), parseDiskUsage(''), parseDiskUsage('du: gone')]).toEqual([4096, undefined, undefined])
})

test('sync takes a whole file system', () => {
  expect(syncFileSystemCommand('/opt/x').argv).toEqual(['sync', '--file-system', '--', '/opt/x'])
})

describe('mount points', () => {
  test('mount points are read with their special characters', () => {
    const lines = ['22 1 0:21 / / rw - ext4 /dev/sda rw', '23 22 0:22 /sub /mnt/a\\040b\\134c rw,nosuid shared:1 - tmpfs tmpfs rw', '']
    expect(parseMountPoints(lines.join('\n'))).toEqual(['/', '/mnt/a b\\c'])
  })

  test('mount points of this machine are found', async () => {
    expect(await mountPoints()).toContain('/proc')
  })
})
