import { describe, expect, test } from 'vitest'
import { parseControlGroup } from '#tools/process/control-group'
import { listeningPart, parseListeningSockets, socketsAnswering, type ListeningSocket } from '#tools/process/listening-sockets'
import { parseStartTicks, parseUptimeTicks } from '#tools/process/stat'

const fields = Array.from({ length: 50 }, (_, index) => String(index + 4)).join(' ')

test.each([
  { name: 'an ordinary name', stat: `7 (node) S ${fields}`, expected: 22 },
  { name: 'a name with spaces and parentheses', stat: `7 (a) S 1 (b c) S ${fields}`, expected: 22 },
  { name: 'half a line', stat: '7 (node) S 1 2 3', expected: undefined },
  { name: 'nothing', stat: '', expected: undefined },
])('the start of a process is parsed: $name', ({ stat, expected }) => {
  expect(parseStartTicks(stat)).toBe(expected)
})

test('the uptime is parsed as ticks', () => {
  expect(parseUptimeTicks('3021.57 9917.10\n')).toBe(302_157)
})

test.each([
  { name: 'the unified hierarchy', text: '0::/system.slice/a.service\n', expected: '/system.slice/a.service' },
  { name: "systemd's own", text: '4:memory:/x\n1:name=systemd:/system.slice/a.service\n', expected: '/system.slice/a.service' },
  { name: 'both, of which one is not used', text: '9:name=systemd:/\n0::/system.slice/a.service\n', expected: '/system.slice/a.service' },
  { name: 'the other way round', text: '1:name=systemd:/system.slice/a.service\n0::/\n', expected: '/system.slice/a.service' },
  { name: 'a name with colons', text: '0::/system.slice/a:b.service\n', expected: '/system.slice/a:b.service' },
  { name: 'the root', text: '0::/\n', expected: '/' },
  { name: 'nothing', text: '', expected: '' },
])('the control group is parsed: $name', ({ text, expected }) => {
  expect(parseControlGroup(text)).toBe(expected)
})

describe('listening sockets', () => {
  const heading = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
  const line = (address: string, state: string, inode: number) =>
    `   0: ${address} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000     0        0 ${inode} 1 0000000000000000 100 0 0 10 0`

  test('listening sockets are read from the table of IPv4, and connections are not', () => {
    const table = [heading, line('0100007F:2382', '0A', 11), line('00000000:0050', '0A', 12), line('0100007F:2382', '01', 13)].join('\n')
    expect(parseListeningSockets(table)).toEqual([
      { address: '127.0.0.1', port: 9090, inode: '11' },
      { address: '0.0.0.0', port: 80, inode: '12' },
    ])
  })

  test('listening sockets are read from the table of IPv6', () => {
    const table = [
      heading,
      line('00000000000000000000000000000000:1F90', '0A', 1),
      line('00000000000000000000000001000000:1F90', '0A', 2),
      line('0000000000000000FFFF00000100007F:1F90', '0A', 3),
      line('B80D0120000000000000000001000000:1F90', '0A', 4),
    ].join('\n')
    expect(parseListeningSockets(table).map(({ address }) => address)).toEqual(['::', '::1', '::ffff:127.0.0.1', '2001:db8::1'])
  })

  const page = (state: string, first: number, count: number) =>
    Array.from({ length: count }, (_, index) => `${line('00000000:0050', state, first + index).padEnd(149)}\n`).join('')

  test.each([
    { name: 'a short page is the last', pages: [page('0A', 1, 3)], expected: 3 },
    { name: 'a full page is followed by another', pages: [page('0A', 1, 27), page('0A', 28, 2)], expected: 29 },
    { name: 'a full page may be the last', pages: [page('0A', 1, 27), ''], expected: 27 },
    { name: 'nothing follows a connection', pages: [page('0A', 1, 27), page('0A', 28, 2) + page('01', 30, 25)], expected: 29 },
    { name: 'a connection may be the first', pages: [page('06', 1, 27)], expected: 0 },
  ])('the list of sockets is read as far as one listens: $name', ({ pages, expected }) => {
    const left = [...pages]
    const text = listeningPart(() => {
      if (left.length === 0) throw new Error('It was read further.')
      return left.shift()!
    })
    expect(left).toEqual([])
    expect(parseListeningSockets(`${heading}\n${text}`)).toHaveLength(expected)
  })

  test('a line that is cut off by the end of a page does not end the reading', () => {
    const text = page('0A', 1, 40)
    const pages = [text.slice(0, 4096), text.slice(4096)]
    expect(listeningPart(() => pages.shift() ?? '')).toBe(text)
  })

  const socket = (address: string, inode: string, port = 80): ListeningSocket => ({ address, port, inode })
  test.each([
    {
      name: 'the very address before every address',
      sockets: [socket('0.0.0.0', 'any'), socket('127.0.0.1', 'own')],
      address: '127.0.0.1',
      expected: ['own'],
    },
    {
      name: 'every address when there is no other',
      sockets: [socket('0.0.0.0', 'any'), socket('10.0.0.1', 'own')],
      address: '127.0.0.1',
      expected: ['any'],
    },
    { name: 'IPv6 takes IPv4 too', sockets: [socket('::', 'six')], address: '127.0.0.1', expected: ['six'] },
    {
      name: 'unless IPv4 has its own',
      sockets: [socket('::', 'six'), socket('0.0.0.0', 'four')],
      address: '127.0.0.1',
      expected: ['four'],
    },
    { name: 'IPv4 takes no IPv6', sockets: [socket('0.0.0.0', 'four')], address: '::1', expected: [] },
    { name: 'a mapped address is an IPv4 address', sockets: [socket('::ffff:127.0.0.1', 'own')], address: '127.0.0.1', expected: ['own'] },
    { name: 'and is asked for as one', sockets: [socket('127.0.0.1', 'own')], address: '::ffff:127.0.0.1', expected: ['own'] },
    {
      name: 'all that share a port',
      sockets: [socket('127.0.0.1', 'one'), socket('127.0.0.1', 'two')],
      address: '127.0.0.1',
      expected: ['one', 'two'],
    },
    { name: 'another port is another', sockets: [socket('127.0.0.1', 'own', 81)], address: '127.0.0.1', expected: [] },
  ])('the answering socket is $name', ({ sockets, address, expected }) => {
    expect(socketsAnswering(sockets, address, 80).map(({ inode }) => inode)).toEqual(expected)
  })
})
