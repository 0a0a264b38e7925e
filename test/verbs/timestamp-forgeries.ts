import { canonicalRecord } from '#domain/manifest/canonical'
import { der, TimestampAuthority } from '../support/timestamp-authority.ts'
import type { Forgery } from './evidence-forgeries.ts'
import { attemptOf, recordFiles, stampOf, type Files } from './whole-evidence.ts'

const statementOf = (path: string) => path.slice(0, -'.tsr'.length)
const newest = stampOf('prod', 4)
const ofOtherHost = stampOf('prod-b', 14)

/** Keeps what a function made of each statement: a stamp takes openssl three programs, and every pair of forgeries has one or two. */
function once(make: (statement: string) => string): (statement: string) => string {
  const made = new Map<string, string>()
  return (statement) => made.get(statement) ?? made.set(statement, make(statement)).get(statement)!
}

/** Forgeries of the time stamps: of other bytes, by other people, and at other times. */
export function timestampForgeries(authority: TimestampAuthority, parent: string): Forgery[] {
  const put = (path: string, of: (statement: string) => Buffer) => {
    const stampFor = once((statement) => of(statement).toString('latin1'))
    return (files: Files) => void files.set(path, stampFor(files.get(statementOf(path))!))
  }
  authority.certify('expired', { until: '20260201000000Z' })
  authority.certify('server', { extensions: ['extendedKeyUsage=critical,serverAuth'] })
  const impostor = new TimestampAuthority(parent)
  const failed = ['timestamp prod']
  const restamp = put(newest, (statement) => authority.stamp(statement))
  return [
    {
      name: 'the time stamp of another record is put in',
      forge: (files) => void files.set(newest, files.get(stampOf('prod', 1))!),
      failed,
      says: /The time stamp of attempt 0+-0000-4000-8000-0+4 is of other bytes/,
      open: [],
    },
    {
      name: 'the time stamps of two hosts are swapped',
      forge: (files) => {
        const [one, other] = [files.get(newest)!, files.get(ofOtherHost)!]
        files.set(newest, other).set(ofOtherHost, one)
      },
      failed: ['timestamp prod', 'timestamp prod-b'],
      says: /is of other bytes/,
      open: [],
    },
    {
      name: 'a byte of a time stamp is flipped',
      forge: (files) => {
        const stamp = Buffer.from(files.get(newest)!, 'latin1')
        // The tens of the year, in what the authority states.
        const time = stamp.indexOf(Buffer.from('\u0018\u000f20'))
        stamp[time + 4] = stamp[time + 4]! ^ 0x01
        files.set(newest, stamp.toString('latin1'))
      },
      failed,
      says: /was changed: its signature is of another time/,
      open: [],
    },
    {
      name: 'a record is stamped before its attempt began',
      forge: put(newest, (statement) => authority.forge(statement, { time: '20260105120000Z' })),
      failed,
      says: /contradicts the record, which names 2026-01-10T12:00:05.000Z as its end, and was stamped at 2026-01-05/,
      open: [],
    },
    {
      name: 'a record is stamped at a time that is still to come',
      forge: put(newest, (statement) => authority.forge(statement, { time: '20980301120000Z' })),
      failed,
      says: /contradicts the record, which was stamped at 2098-03-01T12:00:00.000Z, a time that is still to come/,
      open: [],
    },
    {
      name: 'a record is stamped before its attempt began, with an accuracy that would hide it',
      forge: put(newest, (statement) =>
        authority.forge(statement, { time: '20250101000000Z', more: [der(0x30, der(0x02, '00ffffffff'))] }),
      ),
      failed,
      says: /has an accuracy that is negative, or of more than a day/,
      open: [],
    },
    {
      name: 'a time is stamped with a certificate that had expired then',
      forge: put(newest, (statement) => authority.forge(statement, { time: '20260301120000Z', signer: 'expired' })),
      failed,
      says: /by a certificate that was valid until 2026-02-01/,
      open: [],
    },
    {
      name: 'a time is stamped with a certificate for other purposes',
      forge: put(newest, (statement) => authority.forge(statement, { time: '20260301120000Z', signer: 'server' })),
      failed,
      says: /not one for time stamps alone/,
      open: [],
    },
    {
      name: 'an authority of the same name, which somebody made, stamps a record',
      forge: put(newest, (statement) => impostor.stamp(statement)),
      failed,
      says: /none of the given certificates vouches for: "O=Clockwork, CN=Time tsa"/,
      open: [],
    },
    {
      name: 'a time stamp is left without its statement',
      forge: (files) => void files.delete(statementOf(ofOtherHost)),
      failed: ['timestamp prod-b'],
      says: /is here without the statement that it is of/,
      open: ['deployment prod-b', 'snapshots prod-b'],
    },
    {
      name: 'a time stamp is replaced by a page',
      forge: (files) => void files.set(newest, '<html></html>'),
      failed,
      says: /content that is not in DER/,
      open: [],
    },
    {
      name: 'a host states another record than the one that is stamped',
      forge: (files, { records, keys }) => {
        const record = { ...records['prod']![3]!, reason: 'another' }
        for (const [path, text] of recordFiles(record, keys.prod)) if (path.endsWith('.intoto.json')) files.set(path, text)
        restamp(files)
      },
      failed: ['deployment prod', 'timestamp prod'],
      says: /is of a statement with another record/,
      open: ['snapshots prod'],
    },
    {
      name: 'a time stamp is removed, and why there is none is made up',
      forge: (files) => {
        files.delete(newest)
        const missing = { schemaVersion: 1, url: 'http://ts.example.org/', askedAt: '2026-01-10T12:00:06.000Z', reason: 'No answer.' }
        files.set(`${newest}-missing.json`, JSON.stringify(missing))
      },
      failed: [],
      open: ['timestamp prod'],
    },
    {
      name: 'the time stamps after the record of the release are removed',
      forge: (files) => void files.delete(newest),
      failed: [],
      open: ['timestamp prod'],
    },
    {
      name: 'the time stamps are removed but for one before the record of the release, and they are asked for',
      forge: (files) => void files.delete(newest),
      asked: { required: [{ check: 'timestamp' }] },
      failed: ['timestamp prod'],
      says: /attempt \S+3 with a release that is here is not time-stamped, and neither is a later line/,
      open: [],
    },
    {
      name: 'a later record is stamped, and the ledger that ties the release to it is removed',
      forge: (files) => void files.delete('hosts/prod/ledger.json'),
      failed: [],
      open: ['ledger prod', 'timestamp prod'],
    },
    {
      name: 'an older record is rewritten by its host, and stamped now',
      forge: (files, { records, keys }) => {
        const record = { ...records['prod-b']![0]!, attempt: attemptOf(11), reason: 'healthy all the time' }
        for (const [path, text] of recordFiles(record, keys['prod-b'])) files.set(path, text)
        files.set(`hosts/prod-b/records/${record.attempt}.json`, canonicalRecord(record))
      },
      failed: ['ledger-record prod-b', 'timestamp prod-b'],
      says: /is of other bytes/,
    },
  ]
}
