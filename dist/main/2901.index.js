import { modules as shared0 } from './shared-33689.js';
export const id = 2901;
export const ids = [2901];
export const modules = {
...shared0,


/***/ 68182: // build/js/steps/build-manifest/evaluate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ evaluateComponents)
/* harmony export */ });
/* harmony import */ var _domain_config_places__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53324);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
/* harmony import */ var _tools_nix_error_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82082);
/* harmony import */ var _tools_nix_flake__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78123);





/** What a collection spoils is evaluated again; a mistake in the repository is the same each time. */
const ATTEMPTS = 3;
/** Evaluates every component, one after another: a mistake is then the mistake of one component, by its name. */
async function evaluateComponents({ root, commit, config }, runner) {
    const evaluated = [];
    for (const [name, { installable }] of Object.entries(config.components)) {
        const reference = (0,_tools_nix_flake__WEBPACK_IMPORTED_MODULE_3__/* .flakeReference */ .Bp)(root, commit, installable);
        const result = await evaluate(reference, runner);
        if (result.status !== 0) {
            const message = `Component ${name} (${installable}) cannot be evaluated; nix says ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)((0,_tools_nix_error_text__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .k)(result.stderr), 1000)}.`;
            const hint = 'Mend it in the repository.';
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('build-failed', message, {
                hint,
                places: (0,_domain_config_places__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(config, ['components', name, 'installable'], `${message} ${hint}`),
            });
        }
        evaluated.push({ name, reference, derivation: result.stdout.trim() });
    }
    return evaluated;
}
async function evaluate(reference, runner) {
    let result = await runner.run((0,_tools_nix_flake__WEBPACK_IMPORTED_MODULE_3__/* .evaluateCommand */ .pJ)(reference));
    for (let attempt = 2; attempt <= ATTEMPTS && result.status !== 0 && (0,_tools_nix_error_text__WEBPACK_IMPORTED_MODULE_2__/* .mayBeCollected */ .A)((0,_tools_nix_error_text__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .k)(result.stderr)); attempt += 1) {
        result = await runner.run((0,_tools_nix_flake__WEBPACK_IMPORTED_MODULE_3__/* .evaluateCommand */ .pJ)(reference));
    }
    return result;
}


/***/ }),

/***/ 14143: // build/js/steps/build-manifest/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ historyOf),
  O: () => (/* binding */ requireHistory)
});

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/domain/manifest/history.js
var manifest_history = __webpack_require__(80157);
// EXTERNAL MODULE: ./build/js/tools/git/git.js
var git = __webpack_require__(13909);
;// CONCATENATED MODULE: ./build/js/tools/git/history.js

/** Counts a commit and all its ancestors. */
function countHistoryCommand(root, commit) {
    return (0,git/* gitCommand */.Q)(root, ['rev-list', '--count', '--end-of-options', commit]);
}
/** Lists a commit and the nearest of its ancestors, none before a descendant of it. */
function nearestCommand(root, commit, limit) {
    return (0,git/* gitCommand */.Q)(root, ['rev-list', '--topo-order', `--max-count=${limit}`, '--end-of-options', commit]);
}
/** Reads what it printed: an id a line. */
function parseCommitIds(stdout) {
    return stdout.split('\n').filter((line) => line !== '');
}

// EXTERNAL MODULE: ./build/js/tools/git/repository.js
var repository = __webpack_require__(47485);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/upstream.js + 1 modules
var upstream = __webpack_require__(90895);
;// CONCATENATED MODULE: ./build/js/steps/build-manifest/history.js







/** A commit's place in its history; undefined in a clone that lacks history, where nobody can tell. */
async function historyOf(root, commit, runner) {
    if ((await (0,expect_success/* expectSuccess */.l)(runner, (0,repository/* isShallowCommand */.ay)(root))).trim() === 'true')
        return undefined;
    const commits = Number(await (0,expect_success/* expectSuccess */.l)(runner, countHistoryCommand(root, commit)));
    const [, ...ancestors] = parseCommitIds(await (0,expect_success/* expectSuccess */.l)(runner, nearestCommand(root, commit, manifest_history/* NAMED_ANCESTORS */.bm + 1)));
    return { commits, ancestors };
}
/** Refuses to release without it: no host could tell then whether the release leads back. Throws SourceError `history-missing`. */
function requireHistory({ root, history }) {
    if (history !== undefined)
        return history;
    throw new errors/* SourceError */.c8('history-missing', `The clone in ${(0,quote/* quote */.h)(root)} lacks history although all of ${upstream/* REMOTE */.Bn} was fetched, so ${upstream/* REMOTE */.Bn} lacks it itself, and no host could tell this release from an older one.`, { hint: 'Release from a clone of the whole repository.' });
}


/***/ }),

/***/ 27171: // build/js/steps/build-manifest/source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ candidateSource),
  B: () => (/* binding */ releaseSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/config/schema.js + 2 modules
var schema = __webpack_require__(10349);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/git/commit.js
var git_commit = __webpack_require__(33444);
// EXTERNAL MODULE: ./build/js/tools/git/git.js
var git = __webpack_require__(13909);
// EXTERNAL MODULE: ./build/js/tools/git/repository.js
var repository = __webpack_require__(47485);
;// CONCATENATED MODULE: ./build/js/tools/git/status.js

/** Everything that differs from HEAD, untracked files that are not ignored included, whatever the user's own settings hide. */
function statusCommand(root) {
    return (0,git/* gitCommand */.Q)(root, ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignore-submodules=none', '--no-renames']);
}
/** Paths of files that were changed, added, removed or are untracked. */
function parseStatus(stdout) {
    return stdout
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3));
}

;// CONCATENATED MODULE: ./build/js/domain/manifest/repository-name.js
/**
 * The upstream's name as a manifest carries it: `github.com/owner/name`, without scheme, user, password, default port,
 * query and `.git`, so that every clone of a repository gives the same name and no token gets into a manifest. A local
 * path stays a path.
 */
function repositoryName(remote) {
    const url = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(remote) && URL.canParse(remote) ? new URL(remote) : undefined;
    if (url?.protocol === 'file:')
        return localPath(decodeURIComponent(url.pathname));
    if (url !== undefined)
        return `${hostName(url)}/${repositoryPath(url.pathname)}`;
    // scp's form, user@host:path: a colon before the first slash.
    const short = /^(?:[^/:]*@)?(\[[^\]/]+\]|[^/:@]+):(.*)$/s.exec(remote);
    if (short !== null)
        return `${short[1].toLowerCase()}/${repositoryPath(short[2])}`;
    return localPath(remote);
}
const defaultPorts = {
    'ssh:': '22',
    'git+ssh:': '22',
    'ssh+git:': '22',
    'git:': '9418',
    'http:': '80',
    'https:': '443',
};
function hostName(url) {
    const host = url.hostname.toLowerCase();
    return url.port === '' || url.port === defaultPorts[url.protocol] ? host : `${host}:${url.port}`;
}
function repositoryPath(path) {
    return path
        .replace(/[?#].*$/s, '')
        .replace(/^\/+/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
}
function localPath(path) {
    return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/history.js + 1 modules
var build_manifest_history = __webpack_require__(14143);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/upstream.js + 1 modules
var build_manifest_upstream = __webpack_require__(90895);
;// CONCATENATED MODULE: ./build/js/steps/build-manifest/source.js













/** What is checked out, whether or not it is on the upstream: to be looked at, never to be released. Throws SourceError or InputError. */
async function candidateSource(directory, runner) {
    const root = await rootOf(directory, runner);
    const repository = await repositoryOf(root, runner);
    const commit = await checkedOut(root, runner);
    return { root, repository, ...(await placeOf(root, commit, runner)), config: await configAt(root, commit, runner) };
}
/** The commit to release: what is checked out, or the tip of `ref`. Throws SourceError or InputError when it may not be released. */
async function releaseSource({ directory, ref, upstream }, runner) {
    if (ref !== undefined && !grammar/* branchSchema */.A0.safeParse(ref).success) {
        throw new errors/* InputError */.dz('invalid-option', `--ref is ${(0,quote/* quote */.h)(ref)}, but must be the name of a branch of ${build_manifest_upstream/* REMOTE */.Bn}, such as main.`);
    }
    const root = await rootOf(directory, runner);
    const repository = await repositoryOf(root, runner);
    const commit = ref === undefined ? await checkedOut(root, runner) : await upstream(root, ref, runner);
    const config = await configAt(root, commit, runner);
    await requireProtected(root, { branch: config.branch, upstream }, runner);
    const tip = ref === config.branch ? commit : await upstream(root, config.branch, runner);
    const { status } = await runner.run((0,git_commit/* isAncestorCommand */.L5)(root, commit, tip));
    if (status !== 0) {
        throw new errors/* SourceError */.c8('not-on-upstream', `${ref === undefined ? 'The commit that is checked out' : `${build_manifest_upstream/* REMOTE */.Bn}/${ref}`} (${commit}) is not on ${build_manifest_upstream/* REMOTE */.Bn}/${config.branch}, and only what is there is released.`, { hint: 'Merge it, or check out a commit that is.' });
    }
    return { root, repository, ...(await placeOf(root, commit, runner)), config };
}
/** A commit, and what tells older from newer. */
async function placeOf(root, commit, runner) {
    const commitTime = (0,git_commit/* parseCommitTime */.CM)(await (0,expect_success/* expectSuccess */.l)(runner, (0,git_commit/* commitTimeCommand */.qv)(root, commit)));
    return { commit, commitTime, history: await (0,build_manifest_history/* historyOf */.o)(root, commit, runner) };
}
/**
 * Refuses a commit that calls its own branch the protected one: what is protected is said by the upstream's default branch,
 * which is that branch or names it in its own configuration.
 */
async function requireProtected(root, { branch, upstream }, runner) {
    const origin = await (0,build_manifest_upstream/* defaultBranch */.OR)(root, runner);
    if (origin === branch)
        return;
    const named = (await configAt(root, await upstream(root, origin, runner), runner)).branch;
    if (named === branch)
        return;
    throw new errors/* SourceError */.c8('not-on-upstream', `${schema/* CONFIG_FILE */.g2} of the commit says "branch: ${branch}", but that of ${build_manifest_upstream/* REMOTE */.Bn}/${origin}, the default branch, says "branch: ${named}"; a commit cannot say for itself what is protected.`, { hint: `Release one of ${build_manifest_upstream/* REMOTE */.Bn}/${named}, or change it on ${build_manifest_upstream/* REMOTE */.Bn}/${origin} first.` });
}
async function rootOf(directory, runner) {
    const { status, stdout, stderr } = await runner.run((0,repository/* rootCommand */.S3)(directory));
    if (status === 0)
        return stdout.replace(/\n$/, '');
    throw new errors/* SourceError */.c8('not-a-repository', `${(0,quote/* quote */.h)(directory)} is not in the working tree of a git repository (git says ${(0,quote/* quote */.h)((0,git/* lastWords */.a)(stderr), 400)}).`, { hint: 'Run this in a clone.' });
}
async function repositoryOf(root, runner) {
    const { status, stdout } = await runner.run((0,repository/* remoteAddressCommand */.ki)(root, build_manifest_upstream/* REMOTE */.Bn));
    if (status === 0)
        return repositoryName(stdout.trim());
    throw new errors/* SourceError */.c8('upstream-unreachable', `The repository in ${(0,quote/* quote */.h)(root)} has no remote ${build_manifest_upstream/* REMOTE */.Bn}, so there is no upstream to release from.`, { hint: `Add it with git remote add ${build_manifest_upstream/* REMOTE */.Bn} URL.` });
}
async function checkedOut(root, runner) {
    const head = await runner.run((0,git_commit/* commitCommand */.VO)(root, 'HEAD'));
    if (head.status !== 0)
        throw new errors/* SourceError */.c8('not-a-repository', `The repository in ${(0,quote/* quote */.h)(root)} has no commit yet.`, { hint: 'Commit and push first.' });
    const changed = parseStatus(await (0,expect_success/* expectSuccess */.l)(runner, statusCommand(root)));
    if (changed.length > 0) {
        const shown = changed.slice(0, 5).map((path) => (0,quote/* quote */.h)(path));
        const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : '';
        throw new errors/* SourceError */.c8('dirty-tree', `The working tree has changes that are in no commit: ${shown.join(', ')}${more}.`, {
            hint: 'Commit, ignore or remove them, or release a branch of the upstream with --ref.',
        });
    }
    return head.stdout.trim();
}
async function configAt(root, commit, runner) {
    const { status, stdout } = await runner.run((0,git_commit/* fileAtCommand */.RN)(root, commit, schema/* CONFIG_FILE */.g2));
    if (status === 0) {
        const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(9777), __webpack_require__.e(1217)]).then(__webpack_require__.bind(__webpack_require__, 43598));
        return parseConfig(stdout, schema/* CONFIG_FILE */.g2, (0,external_node_path_.join)(root, schema/* CONFIG_FILE */.g2));
    }
    throw new errors/* InputError */.dz('config-missing', `There is no ${schema/* CONFIG_FILE */.g2} at the root of the repository in commit ${commit}.`, {
        hint: 'Write one and commit it.',
    });
}


/***/ }),

/***/ 90895: // build/js/steps/build-manifest/upstream.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bn: () => (/* binding */ REMOTE),
  yF: () => (/* binding */ askedUpstream),
  OR: () => (/* binding */ defaultBranch),
  HA: () => (/* binding */ fetchedUpstream)
});

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/git/commit.js
var commit = __webpack_require__(33444);
// EXTERNAL MODULE: ./build/js/tools/git/git.js
var git = __webpack_require__(13909);
;// CONCATENATED MODULE: ./build/js/tools/git/fetch.js

/** Where the last tip of an upstream branch that we saw is kept: a ref that no other program moves. */
function upstreamRef(branch) {
    return `refs/grind-to-prod/upstream/${branch}`;
}
/**
 * Fetches a branch into its private ref, forwards only: git itself refuses a history that was rewritten.
 * In a clone that lacks history (`unshallow`) the rest comes too, because without it there is no telling what is an ancestor.
 */
function fetchCommand(root, { remote, branch }, { unshallow }) {
    return (0,git/* gitCommand */.Q)(root, [
        'fetch',
        '--no-progress',
        '--no-tags',
        '--no-prune',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        ...(unshallow ? ['--unshallow'] : []),
        '--',
        remote,
        `refs/heads/${branch}:${upstreamRef(branch)}`,
    ], 'write');
}
/** Asks a remote for the tip of a branch, and changes nothing. */
function remoteTipCommand(root, remote, branch) {
    return (0,git/* gitCommand */.Q)(root, ['ls-remote', '--quiet', '--', remote, `refs/heads/${branch}`]);
}
/** The tip's commit, or undefined when the remote has no such branch. */
function parseRemoteTip(stdout) {
    return /^([0-9a-f]{40,64})\t/.exec(stdout)?.[1];
}
/** Asks a remote which branch is its default, and changes nothing. */
function defaultBranchCommand(root, remote) {
    return (0,git/* gitCommand */.Q)(root, ['ls-remote', '--quiet', '--symref', '--', remote, 'HEAD']);
}
/** The default branch's name, or undefined when the remote's HEAD names none. */
function parseDefaultBranch(stdout) {
    return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(stdout)?.[1];
}
/** Why a fetch failed, from what git said. */
function fetchFailure(stderr) {
    if (/^ ! \[rejected\]/m.test(stderr))
        return 'rewritten';
    return /couldn't find remote ref/.test(stderr) ? 'no-such-branch' : 'unreachable';
}

// EXTERNAL MODULE: ./build/js/tools/git/repository.js
var repository = __webpack_require__(47485);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
;// CONCATENATED MODULE: ./build/js/steps/build-manifest/upstream.js







/** The remote whose branches count. */
const REMOTE = 'origin';
/** Fetches the branch, so that its history is here. Refuses one that was rewritten since it was last seen. */
const fetchedUpstream = async (root, branch, runner) => {
    const unshallow = (await (0,expect_success/* expectSuccess */.l)(runner, (0,repository/* isShallowCommand */.ay)(root))).trim() === 'true';
    const { status, stderr } = await runner.run(fetchCommand(root, { remote: REMOTE, branch }, { unshallow }));
    if (status !== 0)
        throw fetchError(branch, stderr);
    return (await (0,expect_success/* expectSuccess */.l)(runner, (0,commit/* commitCommand */.VO)(root, upstreamRef(branch)))).trim();
};
/** Asks where the branch stands and changes nothing, for a plan. The commit must be in this clone already. */
const askedUpstream = async (root, branch, runner) => {
    const { status, stdout, stderr } = await runner.run(remoteTipCommand(root, REMOTE, branch));
    if (status !== 0)
        throw unreachable(branch, stderr);
    const tip = parseRemoteTip(stdout);
    if (tip === undefined)
        throw noSuchBranch(branch);
    if ((await runner.run((0,commit/* commitCommand */.VO)(root, tip))).status === 0)
        return tip;
    throw new errors/* SourceError */.c8('not-on-upstream', `${REMOTE}/${branch} stands at ${tip}, which this clone does not have, and a dry run fetches nothing.`, { hint: `Run git fetch ${REMOTE} ${branch}, then ask again.` });
};
/** The branch that the upstream itself calls its default. Throws SourceError. */
async function defaultBranch(root, runner) {
    const { status, stdout, stderr } = await runner.run(defaultBranchCommand(root, REMOTE));
    if (status !== 0)
        throw unreachable('HEAD', stderr);
    const branch = parseDefaultBranch(stdout);
    if (branch !== undefined)
        return branch;
    throw new errors/* SourceError */.c8('not-on-upstream', `${REMOTE} names no default branch, which says what is protected.`, { hint: 'Set one there.' });
}
function fetchError(branch, stderr) {
    const failure = fetchFailure(stderr);
    if (failure === 'unreachable')
        return unreachable(branch, stderr);
    if (failure === 'no-such-branch')
        return noSuchBranch(branch);
    return new errors/* SourceError */.c8('not-on-upstream', `${REMOTE}/${branch} was rewritten: the tip that was last seen here is not in its history any more.`, { hint: `Find out who did it and why, and if it was meant, run git update-ref -d ${upstreamRef(branch)} and build again.` });
}
function unreachable(branch, stderr) {
    return new errors/* SourceError */.c8('upstream-unreachable', `${REMOTE}/${branch} cannot be fetched, so nobody knows whether this commit is on it; git says ${(0,quote/* quote */.h)((0,git/* lastWords */.a)(stderr), 400)}.`, { hint: 'Mend that and build again.' });
}
function noSuchBranch(branch) {
    return new errors/* SourceError */.c8('not-on-upstream', `${REMOTE} has no branch ${(0,quote/* quote */.h)(branch)}.`, { hint: 'Push it, or name another.' });
}


/***/ }),

/***/ 33444: // build/js/tools/git/commit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ parseCommitTime),
/* harmony export */   L5: () => (/* binding */ isAncestorCommand),
/* harmony export */   RN: () => (/* binding */ fileAtCommand),
/* harmony export */   VO: () => (/* binding */ commitCommand),
/* harmony export */   qv: () => (/* binding */ commitTimeCommand)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);

/** Prints the full id of the commit that a revision names; fails when there is none. */
function commitCommand(root, revision) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitCommand */ .Q)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}
/** Prints a commit's time in seconds since 1970. */
function commitTimeCommand(root, commit) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitCommand */ .Q)(root, ['log', '--max-count=1', '--no-show-signature', '--format=%ct', commit]);
}
/** RFC 3339 in UTC, to the second, which is all that git knows. */
function parseCommitTime(stdout) {
    return new Date(Number(stdout.trim()) * 1000).toISOString().replace('.000Z', 'Z');
}
/** Status 0 when `ancestor` is `commit` or lies in its history, 1 when not. */
function isAncestorCommand(root, ancestor, commit) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitCommand */ .Q)(root, ['merge-base', '--is-ancestor', ancestor, commit]);
}
/** Prints a file as it is in a commit; fails when it is not there. */
function fileAtCommand(root, commit, path) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitCommand */ .Q)(root, ['cat-file', 'blob', `${commit}:${path}`]);
}


/***/ }),

/***/ 47485: // build/js/tools/git/repository.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ rootCommand),
/* harmony export */   ay: () => (/* binding */ isShallowCommand),
/* harmony export */   ki: () => (/* binding */ remoteAddressCommand)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);

/** Prints the root of the working tree that `directory` lies in; fails outside of one. */
function rootCommand(directory) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitCommand */ .Q)(directory, ['rev-parse', '--show-toplevel']);
}
/** Prints the address of the remote, as git would use it. */
function remoteAddressCommand(root, remote) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitCommand */ .Q)(root, ['remote', 'get-url', '--', remote]);
}
/** Prints `true` when older history is missing from this clone. */
function isShallowCommand(root) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitCommand */ .Q)(root, ['rev-parse', '--is-shallow-repository']);
}


/***/ }),

/***/ 78338: // build/js/tools/nix/build.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ parseBuilt),
/* harmony export */   HA: () => (/* binding */ parseBuildPlan),
/* harmony export */   Oe: () => (/* binding */ buildCommand),
/* harmony export */   lP: () => (/* binding */ planBuildCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _flake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78123);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55335);




/** One build of all references. */
function buildCommand({ references, outLink, afresh, onStderrLine }) {
    const options = [..._flake_js__WEBPACK_IMPORTED_MODULE_1__/* .flakeOptions */ .ML, ...(afresh ? ['--option', 'eval-cache', 'false'] : [])];
    return {
        argv: ['nix', 'build', ...options, '--json', '--log-format', 'internal-json', '--out-link', outLink, '--', ...references],
        effect: 'write',
        onStderrLine,
    };
}
const builtSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ drvPath: _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, outputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd) }));
/** Derivation \u2192 its outputs by name. */
function parseBuilt(stdout) {
    return new Map((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(['nix', 'build'], builtSchema, stdout).map(({ drvPath, outputs }) => [drvPath, outputs]));
}
/** What a build would do, told on standard error. */
function planBuildCommand(references) {
    return { argv: ['nix', 'build', ..._flake_js__WEBPACK_IMPORTED_MODULE_1__/* .flakeOptions */ .ML, '--dry-run', '--', ...references], effect: 'read' };
}
/** Reads the two lists that `nix build --dry-run` prints (`these 3 derivations will be built:`, `this path will be fetched \u2026`). */
function parseBuildPlan(stderr) {
    const build = [];
    const fetch = [];
    let list;
    for (const line of stderr.split('\n')) {
        if (/^(?:this|these).* derivations? will be built:/.test(line))
            list = build;
        else if (/^(?:this|these).* paths? will be fetched/.test(line))
            list = fetch;
        else if (/^ {2}\/nix\/store\/\S+$/.test(line))
            list?.push(line.trim());
        else
            list = undefined;
    }
    return { build, fetch };
}


/***/ }),

};
