import { expect, test } from 'vitest'
import { errorText, mayBeCollected } from '#tools/nix/error-text'

const DERIVATION = '/nix/store/snfwk8pcjpb78xg2w9piynkwiwpnvjkn-hypervisor.drv'

test.each([
  { printed: "\u001b[31;1merror:\u001b[0m attribute 'x'\n       missing\n", expected: "attribute 'x' missing" },
  { printed: "warning: x\nerror:\n  … while calling\n\n  error: attribute 'x' missing\n", expected: "attribute 'x' missing" },
  {
    printed: `error: builder for '${DERIVATION}' failed with exit code 1;\n       last 1 log lines:\n       > error: no\n`,
    expected: `builder for '${DERIVATION}' failed with exit code 1`,
  },
  { printed: 'something odd', expected: 'something odd' },
  { printed: '', expected: '' },
])('the error text of $printed', ({ printed, expected }) => expect(errorText(printed)).toBe(expected))

test.each([
  { error: `cannot build missing derivation '${DERIVATION}'`, expected: true },
  { error: `path '${DERIVATION}' is not valid`, expected: true },
  {
    error: 'filesystem error: cannot create directory: No such file or directory [/nix/store/g25g4sgssdkr8jgs3fs69sx4aid3r9ph-x/y]',
    expected: true,
  },
  { error: "opening file '/nix/store/g25g4sgssdkr8jgs3fs69sx4aid3r9ph-x': No such file or directory", expected: true },
  { error: 'Nix daemon disconnected unexpectedly (maybe it crashed?)', expected: true },
  { error: `builder for '${DERIVATION}' failed with exit code 1`, expected: false },
  { error: "attribute 'x' missing", expected: false },
  { error: "cannot connect to socket at '/nix/var/nix/daemon-socket/socket': No such file or directory", expected: false },
])('mayBeCollected of $error is $expected', ({ error, expected }) => expect(mayBeCollected(error)).toBe(expected))
