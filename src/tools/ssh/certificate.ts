import type { Command } from '../run/runner.ts'

/** `ssh-keygen -L`: prints what a certificate certifies; its times are then in UTC. */
export function showCertificateCommand(file: string): Command {
  return { argv: ['ssh-keygen', '-L', '-f', file], effect: 'read', environment: { TZ: 'UTC', LC_ALL: 'C' }, timeout: 30_000 }
}

export interface UserCertificate {
  readonly validFrom: Date | undefined
  readonly validTo: Date | undefined
  readonly principals: readonly string[]
}

/** Parses what that printed. A certificate that is always valid has no times (`Valid: forever`). */
export function parseCertificate(stdout: string): UserCertificate {
  const time = (word: string) => {
    const text = new RegExp(`^ *Valid: .*\\b${word} (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)`, 'm').exec(stdout)?.[1]
    return text === undefined ? undefined : new Date(`${text}Z`)
  }
  const [, list = ''] = /^ *Principals: *\n((?: {16}.*\n)*)/m.exec(stdout) ?? []
  return {
    validFrom: time('from') ?? time('after'),
    validTo: time('to') ?? time('before'),
    principals: list
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  }
}

/**
 * Returns why a host may refuse a certificate for a user, as the end of a sentence that begins with it; undefined when nothing is known.
 */
export function certificateProblem({ validFrom, validTo, principals }: UserCertificate, user: string, now: Date): string | undefined {
  if (validTo !== undefined && validTo < now) return `has expired on ${validTo.toISOString()}`
  if (validFrom !== undefined && validFrom > now) return `is not valid before ${validFrom.toISOString()}`
  if (principals.length > 0 && !principals.includes(user)) return `is for ${principals.join(', ')} and not for ${user}`
  return undefined
}
