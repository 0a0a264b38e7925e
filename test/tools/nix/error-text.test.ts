import { expect, test } from 'vitest'
import { errorText, gitText, mayBeCollected } from '#tools/nix/error-text'

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

/** What Nix 2.8 and 2.26 print for a submodule that cannot be fetched. */
const unfetched = {
  '2.8': `fatal: unable to access 'https://h.example/private.git/': Could not resolve host: h.example
fatal: clone of 'https://h.example/private.git' into submodule path '/tmp/nix-1-0/vendor/mod' failed
Failed to clone 'vendor/mod'. Retry scheduled
fatal: unable to access 'https://h.example/private.git/': Could not resolve host: h.example
fatal: clone of 'https://h.example/private.git' into submodule path '/tmp/nix-1-0/vendor/mod' failed
Failed to clone 'vendor/mod' a second time, aborting
error: program 'git' failed with exit code 1
(use '--show-trace' to show detailed location information)
`,
  '2.26': `fatal: '/srv/private' does not appear to be a git repository
fatal: Could not read from remote repository.

Please make sure you have the correct access rights
and the repository exists.
warning: could not read HEAD ref from repo at 'file:///srv/private', using 'master'
fatal: Refusing to point HEAD outside of refs/
error:
       … while fetching the input 'git+file:///srv/work?rev=3399d55201d9605060fe5fded609c4bcbdb67e41&submodules=1'

       … while fetching the input 'git+file:///srv/private?rev=430eec1788c0ed20a15a5de6c67d9f6c7431722e&submodules=1'

       error: Cannot find Git revision '430eec1788c0ed20a15a5de6c67d9f6c7431722e' in ref 'master' of repository 'file:///srv/private'!
`,
}

test.each([
  {
    printed: unfetched['2.8'],
    expected:
      "unable to access 'https://h.example/private.git/': Could not resolve host: h.example; clone of 'https://h.example/private.git' into submodule path '/tmp/nix-1-0/vendor/mod' failed",
  },
  { printed: unfetched['2.26'], expected: "'/srv/private' does not appear to be a git repository; Could not read from remote repository" },
  { printed: "fatal: odd\nerror: attribute 'x' missing\n", expected: undefined },
  { printed: "error: program 'git' failed with exit code 1\n", expected: undefined },
])('the text of git is found in $printed', ({ printed, expected }) => expect(gitText(printed)).toBe(expected))

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
