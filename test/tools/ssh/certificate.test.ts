import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'
import { certificateProblem, parseCertificate, showCertificateCommand } from '#tools/ssh/certificate'

const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const keygen = (...words: string[]) => expectSuccess(realRunner, { argv: ['ssh-keygen', '-q', ...words], effect: 'write' })

await keygen('-t', 'ed25519', '-N', '', '-f', at('ca'))
await keygen('-t', 'ed25519', '-N', '', '-f', at('deploy'))

async function certified(...words: string[]) {
  await keygen('-s', at('ca'), '-I', 'id', ...words, at('deploy.pub'))
  return parseCertificate(await expectSuccess(realRunner, showCertificateCommand(at('deploy-cert.pub'))))
}

const NOW = new Date('2030-06-01T12:00:00Z')

describe('certificateProblem', () => {
  test.each([
    {
      name: 'one that has expired',
      words: ['-n', 'deploy', '-V', '20300101000000Z:20300601115959Z'],
      problem: 'has expired on 2030-06-01T11:59:59.000Z',
    },
    {
      name: 'one of the future',
      words: ['-n', 'deploy', '-V', '20300601120001Z:20310101000000Z'],
      problem: 'is not valid before 2030-06-01T12:00:01.000Z',
    },
    { name: 'one for other users', words: ['-n', 'a,b'], problem: 'is for a, b and not for deploy' },
    { name: 'one for the user', words: ['-n', 'a,deploy', '-V', '20300101000000Z:20310101000000Z'], problem: undefined },
    { name: 'one without times and users', words: [], problem: undefined },
  ])('certificateProblem reads from ssh-keygen what is wrong with $name', async ({ words, problem }) => {
    expect(certificateProblem(await certified(...words), 'deploy', NOW)).toBe(problem)
  })
})
