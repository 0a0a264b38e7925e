export const id = 5441;
export const ids = [5441];
export const modules = {

/***/ 43157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@bomb.sh/tab/dist/commander.mjs + 2 modules
var commander = __webpack_require__(1283);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var node_modules_commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/protocol/version.js
var version = __webpack_require__(56476);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/tools/files/state-folder.js
var state_folder = __webpack_require__(4568);
// EXTERNAL MODULE: ./build/js/domain/report/amount.js
var amount = __webpack_require__(53004);
// EXTERNAL MODULE: ./build/js/domain/report/columns.js
var columns = __webpack_require__(55689);
// EXTERNAL MODULE: ./build/js/domain/errors/exit-code.js
var exit_code = __webpack_require__(32461);
// EXTERNAL MODULE: ./build/js/domain/report/inert.js
var inert = __webpack_require__(69106);
// EXTERNAL MODULE: ./build/js/domain/report/line.js
var report_line = __webpack_require__(60490);
;// CONCATENATED MODULE: ./build/js/domain/report/plain-reporter.js


/** Milliseconds between two lines of progress. */
const PROGRESS_PERIOD = 5_000;
/** Writes events as plain lines, for a file or a pipe: progress at most every five seconds a phase. */
function plainReporter(write, now = () => performance.now()) {
    const lastProgress = new Map();
    return {
        report(event) {
            if (event.event === 'phase' && event.state === 'end')
                return;
            if (event.event === 'progress' && !isDue(event))
                return;
            for (const line of (0,report_line/* lineFor */.y)(event).split('\n'))
                write((0,inert/* inert */.t)(line));
        },
    };
    function isDue({ phase }) {
        const last = lastProgress.get(phase);
        if (last !== undefined && now() - last < PROGRESS_PERIOD)
            return false;
        lastProgress.set(phase, now());
        return true;
    }
}

;// CONCATENATED MODULE: ./build/js/cli/reporter.js

/** Events go to standard error: as a bar and colours on a terminal, as plain lines elsewhere. */
async function openReporter({ stderr, environment }) {
    if (stderr.isTTY === true && environment['TERM'] !== 'dumb') {
        const { terminalReporter } = await __webpack_require__.e(/* import() */ 3193).then(__webpack_require__.bind(__webpack_require__, 13193));
        return terminalReporter(stderr, isColourful(environment));
    }
    return { ...plainReporter((line) => stderr.write(`${line}\n`)), [Symbol.dispose]: () => undefined };
}
/** https://no-color.org: any value but the empty one. */
function isColourful(environment) {
    return (environment['NO_COLOR'] ?? '') === '';
}

;// CONCATENATED MODULE: ./build/js/cli/act.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Runs a command's work and prints what it came to, or its error. Gives the exit code. */
async function act(world, isJson, work) {
    try {
        const { result, text, exitCode } = await withReporter(world, work);
        world.stdout.write(isJson ? `${JSON.stringify(result)}\n` : text);
        return exitCode ?? 0;
    }
    catch (error) {
        return printError(world, isJson, error);
    }
}
async function withReporter(world, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const reporter = __addDisposableResource(env_1, await openReporter(world), false);
        return await work(reporter);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** A known error is one sentence; a surprise shows where it happened. */
function printError({ stdout, stderr }, isJson, error) {
    const surprise = error instanceof Error ? error : new Error(String(error));
    const message = (0,errors/* isKnownError */.ux)(error)
        ? error.message
        : `${surprise.message} (a surprise to grind-to-prod; please report it with what stands below)`;
    const evidence = error instanceof errors/* GateError */.ue ? { gates: error.gates } : {};
    if (isJson)
        stdout.write(`${JSON.stringify({ error: { code: (0,errors/* isKnownError */.ux)(error) ? error.code : 'surprise', message, ...evidence } })}\n`);
    for (const line of message.split('\n'))
        stderr.write(`${(0,inert/* inert */.t)(`error: ${line}`)}\n`);
    if (!(0,errors/* isKnownError */.ux)(error))
        stderr.write(`${(surprise.stack ?? '').split('\n').map(inert/* inert */.t).join('\n')}\n`);
    return (0,exit_code/* exitCodeOf */.F)(error);
}
/** A command with the option that all have. */
function jsonCommand(name, description) {
    return new node_modules_commander/* Command */.uB(name).description(description).option('--json', 'print the result as one JSON document', false);
}

;// CONCATENATED MODULE: ./build/js/cli/lines.js

/** Lines for standard output, each made harmless to a terminal. */
function printable(lines) {
    return lines.map((line) => `${(0,inert/* inert */.t)(line)}\n`).join('');
}

;// CONCATENATED MODULE: ./build/js/cli/commands/build-manifest.js






function buildManifestCommand(world, finish) {
    return jsonCommand('build-manifest', 'build every component of a commit and write the release manifest')
        .option('--ref <branch>', "build the tip of this branch of the upstream instead of what is checked out; the checkout's state does not matter then")
        .option('--directory <folder>', 'a folder of the repository', '.')
        .option('--output <folder>', 'where to write manifest.json, inventory.json, sbom.cdx.json and manifest.env (default: below ~/.local/state/grind-to-prod)')
        .option('--dry-run', 'print what would be built, and build and write nothing', false)
        .action(async ({ json, ...options }) => finish(await act(world, json, (reporter) => run(options, world, reporter))));
}
async function run(options, world, reporter) {
    const source = { directory: (0,external_node_path_.resolve)(world.directory, options.directory), ...(options.ref === undefined ? {} : { ref: options.ref }) };
    if (options.dryRun) {
        const { planManifest } = await Promise.all(/* import() */[__webpack_require__.e(2901), __webpack_require__.e(1066)]).then(__webpack_require__.bind(__webpack_require__, 81166));
        const plan = await planManifest(source, world.runner, reporter);
        const text = printable([
            `Would release commit ${plan.commit} of ${plan.repository}.`,
            `${(0,amount/* formatCount */.B4)(plan.build.length, 'derivation')} would be built:`,
            ...plan.build.map((path) => `  ${path}`),
            `${(0,amount/* formatCount */.B4)(plan.fetch.length, 'path')} would be fetched:`,
            ...plan.fetch.map((path) => `  ${path}`),
        ]);
        return { result: { dryRun: true, ...plan }, text };
    }
    const { buildManifest } = await Promise.all(/* import() */[__webpack_require__.e(2901), __webpack_require__.e(4949), __webpack_require__.e(1647)]).then(__webpack_require__.bind(__webpack_require__, 4949));
    const output = options.output === undefined ? {} : { output: (0,external_node_path_.resolve)(world.directory, options.output) };
    const { releaseId, manifestPath, manifest, bundle } = await buildManifest({ ...source, ...output, stateFolder: (0,state_folder/* stateFolder */.y)(world.environment, world.home) }, world.runner, reporter);
    const { closure } = manifest;
    const text = (0,columns/* alignColumns */.R)([
        ['release', releaseId],
        ['commit', manifest.source.commit],
        ['manifest', manifestPath],
        ['closure', `${(0,amount/* formatCount */.B4)(closure.paths, 'path')}, ${(0,amount/* formatBytes */.z3)(closure.narBytes)}`],
        ['bundle', bundle],
    ]);
    return { result: { releaseId, manifestPath, bundle, manifest }, text };
}

;// CONCATENATED MODULE: ./build/js/domain/report/cache-check-lines.js

/** Missing paths that are written out; all of them are in the result's JSON. */
const SHOWN = 20;
/** What the substituters hold of a closure, for a reader. */
function cacheCheckLines(closure, answers, nowhere) {
    const substituters = answers.flatMap(({ substituter, held, missing, error }) => error === null
        ? [
            `${substituter}: holds ${(0,amount/* formatCount */.B4)(held.paths, 'path')}, ${(0,amount/* formatBytes */.z3)(held.narBytes)}${held.downloadBytes === null ? '' : ` (${(0,amount/* formatBytes */.z3)(held.downloadBytes)} to download)`}; lacks ${(0,amount/* formatCount */.B4)(missing.paths, 'path')}, ${(0,amount/* formatBytes */.z3)(missing.narBytes)}`,
        ]
        : [`${substituter}: cannot be asked: ${error}`]);
    return [
        `The closure has ${(0,amount/* formatCount */.B4)(closure.paths, 'path')}, ${(0,amount/* formatBytes */.z3)(closure.narBytes)}.`,
        ...(answers.length === 0 ? ['No substituter is configured.'] : substituters),
        ...(nowhere.length === 0 ? [] : [`In no substituter: ${(0,amount/* formatCount */.B4)(nowhere.length, 'path')}`]),
        ...nowhere.slice(0, SHOWN).map((path) => `  ${path}`),
        ...(nowhere.length > SHOWN ? [`  and ${nowhere.length - SHOWN} more (see --json)`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/js/cli/commands/cache-check.js




function cacheCheckCommand(world, finish) {
    return jsonCommand('cache-check', 'say which paths of a release the configured substituters hold')
        .argument('<manifest>', 'a manifest.json, or the folder that it lies in')
        .action(async (path, { json }) => finish(await act(world, json, async (reporter) => {
        const { cacheCheck } = await __webpack_require__.e(/* import() */ 7697).then(__webpack_require__.bind(__webpack_require__, 17697));
        const result = await cacheCheck({ bundle: (0,external_node_path_.resolve)(world.directory, path) }, world.runner, reporter);
        return { result, text: printable(cacheCheckLines(result.closure, result.substituters, result.nowhere)) };
    })));
}

// EXTERNAL MODULE: ./build/js/domain/activation/verdict.js
var activation_verdict = __webpack_require__(62709);
// EXTERNAL MODULE: ./build/js/domain/trust/signer-record.js
var signer_record = __webpack_require__(2146);
;// CONCATENATED MODULE: ./build/js/domain/report/data-lines.js

/** What a record says of the data: the backup that was taken, and what was brought back. */
function dataLines({ data = [], restored }) {
    return [
        ...data.map(({ folder, archive, sha256, bytes, changedWhileRead }) => archive === null
            ? `  backup of ${folder}: it did not exist`
            : `  backup of ${folder ?? 'the data, by the release’s own program'}: ${archive}, ${(0,amount/* formatBytes */.z3)(bytes)}, sha256 ${sha256}${doubt(changedWhileRead)}`),
        ...(restored?.folders ?? []).map(({ folder, aside }) => `  restored ${folder}${aside === null ? '' : `; what was there before: ${aside}`}`),
    ];
}
/** What `restore-data` would do. */
function restorePlanLines({ releaseId, backup, takenAt, program, folders, units }) {
    return [
        `A dry run: the data of ${takenAt}, before release ${releaseId} was applied (attempt ${backup}), would be brought back.`,
        ...folders.map(({ folder, archive, aside, changedWhileRead }) => {
            const from = program !== null ? `by ${program} restore` : archive === null ? 'to nothing, for it did not exist then' : `from ${archive}`;
            return `  ${folder}: ${from}${doubt(changedWhileRead)}${aside === null ? '' : `; what is there now would go to ${aside}`}`;
        }),
        `  units that would be stopped and started: ${units.join(', ') || 'none'}`,
    ];
}
function doubt(changedWhileRead) {
    return changedWhileRead ? ' (files changed while they were read)' : '';
}

;// CONCATENATED MODULE: ./build/js/domain/report/role-lines.js
/** Which role a host has, since when, and which machine it is. */
function roleLines({ host, application, machineId, role, policyRole, lastChange }) {
    return [
        `${application} on ${host}: ${role ?? 'no role'}`,
        `  machine: ${machineId === '' ? 'its id cannot be read' : machineId}`,
        ...(lastChange === null
            ? []
            : [`  since ${lastChange.finishedAt} by ${lastChange.actor.name}: ${lastChange.reason} (attempt ${lastChange.attempt})`]),
        ...(policyRole === null || policyRole === role ? [] : [`  its policy, which says where it started: ${policyRole}`]),
    ];
}
/** What a change of role did. */
function roleChangeWords({ from, to }) {
    return `role ${from} → ${to}`;
}

;// CONCATENATED MODULE: ./build/js/domain/report/system-lines.js
/** What an attempt did with the host's NixOS system. */
function systemLines(system) {
    if (system === undefined)
        return [];
    const { wanted, after, switches } = system;
    const summary = wanted === null
        ? 'left alone, for the release has none'
        : switches.length === 0
            ? `${wanted.path} (${wanted.mode}), not switched`
            : `${wanted.path} (${wanted.mode})`;
    return [
        `  system: ${summary}`,
        ...switches.map(({ path, action, status, seconds }) => `    ${action} ${path}: ${status === null ? 'ended by a signal' : `status ${status}`} after ${seconds} s`),
        `    next boot ${after.profile ?? 'none'}, current ${after.current ?? 'none'}, booted ${after.booted ?? 'none'}`,
    ];
}
/** The systems of a host, and the current release's. */
function systemStatusLines(system) {
    if (system === undefined)
        return [];
    const { release, profile, current, booted } = system;
    return [
        `  system:   ${current ?? 'none'}${booted === current ? '' : `, booted ${booted ?? 'none'}`}${profile === current ? '' : `, next boot ${profile ?? 'none'}`}`,
        `            ${release === null ? 'the release has none' : release === current ? "the release's" : `the release's is ${release}`}`,
    ];
}

;// CONCATENATED MODULE: ./build/js/domain/report/unit-lines.js
const words = { restart: 'restarted', reload: 'reloaded', start: 'started', stop: 'stopped', none: 'left alone' };
/** What each unit runs, what was done to it, and why. */
function unitLines(units) {
    return units.map(({ unit, activeState, executable, action, because }) => {
        const done = action === undefined ? '' : `, ${words[action]}${because === undefined ? '' : `: ${because}`}`;
        return `  ${unit}: ${activeState}, runs ${executable ?? 'nothing'}${done}`;
    });
}

;// CONCATENATED MODULE: ./build/js/domain/report/outcome-lines.js





/** A verdict with its reason and, when there is one, what the host's record says of it. */
function verdictLines(verdict, reason, record) {
    return [
        `${verdict}: ${reason}`,
        ...(record === null
            ? []
            : [
                `  ${record.role === undefined ? `${record.verb} of ${record.releaseId}` : roleChangeWords(record.role)} on ${record.host} (attempt ${record.attempt})`,
                ...(0,signer_record/* signerLines */.GF)(record.signers),
                ...systemLines(record.system),
                ...dataLines(record),
                ...(record.confirmation === undefined ? [] : [`  confirmation: ${confirmationWords(record.confirmation)}`]),
                ...unitLines(record.units),
                ...record.health.map(({ check, detail }) => `  ${check}: ${detail}`),
            ]),
    ];
}
function confirmationWords({ decision, actor, reason, decidedAt }) {
    if (decision === 'none')
        return `nobody confirmed it until ${decidedAt}`;
    return `${decision} by ${actor.name} at ${decidedAt}${reason === undefined ? '' : `: ${reason}`}`;
}
/** What each gate that ran came to. */
function gateLines(gates) {
    return gates.map(({ name, stage, passed, seconds, detail }) => `  gate ${name} (${stage}): ${passed ? 'passed' : 'failed'} after ${seconds} s, ${detail}`);
}
/** That a release waits for its confirmation, until when, and what ends it. */
function awaitingLines({ application, attempt, releaseId, deadline, secondsLeft }) {
    return [
        `  awaits confirmation: attempt ${attempt} of release ${releaseId} goes back by itself at ${deadline} (in ${Math.ceil(secondsLeft)} s)`,
        `    keep it with "grind-to-prod confirm HOST", or "grind-to-prod-agent confirm ${application}" on the host; --revert takes it back now`,
    ];
}
/** What a host runs. */
function statusLines(status) {
    const { holder, lastRecord, awaiting } = status;
    return [
        `${status.application} on ${status.hostName} (${status.role ?? 'no role'}), agent ${status.agentVersion}, Nix ${status.nixVersion}`,
        `  machine:  ${status.machineId === '' ? 'its id cannot be read' : status.machineId}`,
        `  current:  ${status.currentRelease ?? 'none'}`,
        `  previous: ${status.previousRelease ?? 'none'}`,
        ...systemStatusLines(status.system),
        ...status.releases.filter(({ current }) => !current).map(({ id, valid }) => `  kept:     ${id}${valid ? '' : ' (not in the store)'}`),
        ...status.units.map(({ unit, activeState, subState, executable, ofCurrentRelease }) => `  ${unit}: ${activeState} (${subState}), runs ${executable ?? 'nothing'}${ofCurrentRelease === false ? ', not of the current release' : ''}`),
        ...(holder === null
            ? []
            : [`  busy: ${holder.attempt === '' ? 'recovery' : `attempt ${holder.attempt} of ${holder.actor.name}`} since ${holder.since}`]),
        ...(awaiting === undefined ? [] : awaitingLines(awaiting)),
        ...(lastRecord === null ? [] : [`  last attempt: ${lastRecord.verdict} at ${lastRecord.finishedAt}: ${lastRecord.reason}`]),
        ...status.warnings.map((warning) => `  warning: ${warning}`),
    ];
}

// EXTERNAL MODULE: ./build/js/steps/config/read.js
var read = __webpack_require__(69841);
;// CONCATENATED MODULE: ./build/js/cli/commands/reach.js


function withReachOptions(command) {
    return command
        .option('--directory <folder>', "the application's repository, with grind-to-prod.yml", '.')
        .option('--identity <file>', 'private key to connect with (default: what the ssh agent offers)');
}
async function reachOptions(world, hostName, { directory, identity }) {
    return {
        config: await (0,read.readConfig)((0,external_node_path_.resolve)(world.directory, directory)),
        hostName,
        environment: world.environment,
        ...(identity === undefined ? {} : { identityFile: (0,external_node_path_.resolve)(world.directory, identity) }),
    };
}

;// CONCATENATED MODULE: ./build/js/cli/commands/confirm.js





function confirmCommand(world, finish) {
    return withReachOptions(jsonCommand('confirm', 'say that a release which waits for it may stay on a host'))
        .argument('<host>', 'a host of grind-to-prod.yml')
        .option('--revert', 'take the release back instead', false)
        .option('--dry-run', 'print what waits, and decide nothing', false)
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { confirm } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(4615)]).then(__webpack_require__.bind(__webpack_require__, 64615));
        const { revert, dryRun } = options;
        const reach = await reachOptions(world, host, options);
        const result = await confirm({ ...reach, revert, dryRun, actor: world.actor }, world.runner, reporter);
        const { verdict, reason, record } = result;
        return { result, text: printable(verdictLines(verdict, reason, record)), exitCode: dryRun ? 0 : activation_verdict/* verdictExitCodes */.c[verdict] };
    })));
}

// EXTERNAL MODULE: ./build/js/domain/report/failover-lines.js
var failover_lines = __webpack_require__(16512);
;// CONCATENATED MODULE: ./build/js/cli/commands/failover.js







function failoverCommand(world, finish) {
    return withReachOptions(jsonCommand('failover', 'let the standby host take over: traffic, the check from outside, the roles'))
        .option('--to <host>', 'the host that is to be active (default: the one that grind-to-prod.yml calls standby)')
        .option('--active-is-down', 'the active host is dead: it is not compared or told, and there is no way back to it; refused when it answers', false)
        .option('--despite-drift', 'go on though the hosts differ in more than what may differ (not: in the release)', false)
        .option('--dry-run', 'look at both hosts and print what would be done, and change nothing', false)
        .action(async (options) => finish(await act(world, options.json, async (reporter) => {
        const { failover } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(6376), __webpack_require__.e(2007), __webpack_require__.e(7879)]).then(__webpack_require__.bind(__webpack_require__, 57879));
        const { to, activeIsDown, despiteDrift, dryRun, identity } = options;
        const directory = (0,external_node_path_.resolve)(world.directory, options.directory);
        const result = await failover({
            config: await (0,read.readConfig)(directory),
            directory,
            to,
            activeIsDown,
            despiteDrift,
            dryRun,
            actor: world.actor,
            environment: world.environment,
            ...(identity === undefined ? {} : { identityFile: (0,external_node_path_.resolve)(world.directory, identity) }),
        }, world.runner, reporter);
        const isFine = dryRun && result.refusals.length === 0;
        return { result, text: printable((0,failover_lines/* failoverLines */.u)(result)), exitCode: isFine ? 0 : activation_verdict/* verdictExitCodes */.c[result.verdict] };
    })));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/js/cli/agent-file.js



/** The agent's bundle, which lies beside the command line's. */
function agentFile() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(external_node_process_.argv[1])), 'agent.js');
}

// EXTERNAL MODULE: ./build/js/domain/protocol/attempt.js
var attempt = __webpack_require__(99289);
;// CONCATENATED MODULE: ./build/js/cli/arguments.js


/** A small count, from 1 to 99. */
function countOf(text) {
    if (!/^[1-9][0-9]?$/.test(text))
        throw new node_modules_commander/* InvalidArgumentError */.Di('It must be a number from 1 to 99.');
    return Number(text);
}
/** A number of records. */
function limitOf(text) {
    if (!/^(?:[1-9][0-9]{0,2}|1000)$/.test(text))
        throw new node_modules_commander/* InvalidArgumentError */.Di('It must be a number from 1 to 1000.');
    return Number(text);
}
/** A moment, RFC 3339. */
function timeOf(text) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) {
        throw new node_modules_commander/* InvalidArgumentError */.Di('It must be a time such as 2026-01-31T12:00:00Z.');
    }
    return new Date(text);
}
/** What a host is believed to run. */
function expectedOf(text) {
    const parsed = attempt/* expectedReleaseSchema */.Zk.safeParse(text);
    if (!parsed.success)
        throw new node_modules_commander/* InvalidArgumentError */.Di('It must be a release id of 64 hexadecimal digits, "taken-over" or "none".');
    return parsed.data;
}

;// CONCATENATED MODULE: ./build/js/cli/commands/host-uninstall.js




function hostUninstallCommand(world, finish) {
    return withReachOptions(jsonCommand('uninstall', 'take the deploys of this application off a host; what runs there goes on'))
        .argument('<host>', 'a host of grind-to-prod.yml')
        .requiredOption('--admin <address>', 'user@host of an administrator, or "local" as root on the host itself')
        .option('--purge', 'remove releases, records and roots too; refused while a unit of the application runs', false)
        .option('--dry-run', 'print what would be removed, and remove nothing', false)
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { hostUninstall } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 20314));
        const { admin, purge, dryRun } = options;
        const reach = await reachOptions(world, host, options);
        const result = await hostUninstall({ ...reach, admin, purge, dryRun, agentFile: agentFile() }, world.runner, reporter);
        return { result, text: printable(uninstallLines(result.items, dryRun)) };
    })));
}
function uninstallLines(items, isDryRun) {
    const changed = items.filter(({ action }) => action !== 'keep').length;
    const lines = items.map(({ item, action, detail }) => `${action} ${item}${detail === '' ? '' : ` (${detail})`}`);
    if (changed === 0)
        return [...lines, 'Nothing to remove.'];
    return [...lines, isDryRun ? `${changed} changes; none was made.` : `${changed} changes made.`];
}

;// CONCATENATED MODULE: ./build/js/cli/commands/host.js








function hostCommand(world, finish) {
    return new node_modules_commander/* Command */.uB('host')
        .description('prepare production hosts')
        .addCommand(hostInstallCommand(world, finish))
        .addCommand(hostUninstallCommand(world, finish));
}
function hostInstallCommand(world, finish) {
    return withReachOptions(jsonCommand('install', 'make a host one that can be released to, or bring it up to date'))
        .argument('<host>', 'a host of grind-to-prod.yml')
        .requiredOption('--admin <address>', 'user@host of an administrator, or "local" as root on the host itself')
        .requiredOption('--deploy-key <file...>', 'public ssh keys that may deploy')
        .requiredOption('--nix-key <file...>', 'public keys whose signature makes a store path acceptable')
        .option('--signers <file>', 'who may sign a release, as ssh-keygen reads allowed signers (default: what the host has)')
        .option('--minimum-signatures <count>', 'how many different signers a release needs (default: what the host has, at first 1)', countOf)
        .option('--substituter <url...>', 'substituters that promote --allow-host-fallback may use')
        .option('--fingerprint-key <file>', 'the key for fingerprints of secrets in snapshots, the same on all hosts (default: the host has its own)')
        .option('--dry-run', 'print what would change, and change nothing', false)
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { hostInstall } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(2836)]).then(__webpack_require__.bind(__webpack_require__, 2836));
        const at = (file) => (0,external_node_path_.resolve)(world.directory, file);
        const result = await hostInstall({
            ...(await reachOptions(world, host, options)),
            admin: options.admin,
            deployKeyFiles: options.deployKey.map(at),
            nixKeyFiles: options.nixKey.map(at),
            allowedSignersFile: options.signers === undefined ? undefined : at(options.signers),
            minimumSignatures: options.minimumSignatures,
            substituters: options.substituter ?? [],
            fingerprintKeyFile: options.fingerprintKey === undefined ? undefined : at(options.fingerprintKey),
            agentFile: agentFile(),
            dryRun: options.dryRun,
        }, world.runner, reporter);
        return { result, text: printable(installLines(result, options.dryRun)) };
    })));
}
function installLines({ items, machineId, notes }, isDryRun) {
    const changed = items.filter(({ action }) => action !== 'keep');
    const about = [...notes, ...(machineId === '' ? [] : [`Its machine id, for machineId in grind-to-prod.yml: ${machineId}`])];
    if (changed.length === 0)
        return ['Nothing to change: the host is as it should be.', ...about];
    const lines = changed.flatMap(({ item, action, difference }) => [
        `${action} ${item}`,
        ...(isDryRun
            ? difference
                .split('\n')
                .filter(Boolean)
                .map((line) => `  ${line}`)
            : []),
    ]);
    return [...lines, ...about, isDryRun ? `${changed.length} changes; none was made.` : `${changed.length} changes made.`];
}

// EXTERNAL MODULE: ./build/js/domain/protocol/record.js
var record = __webpack_require__(36811);
;// CONCATENATED MODULE: ./build/js/domain/report/ledger-lines.js

/** As many digits of a release id as people tell releases apart by; `--to` takes them. */
const SHORT_ID = 12;
/** A ledger as a table, newest first, and whether its chain holds. */
function ledgerLines({ host, application, total, entries, brokenAt }) {
    const rows = entries.map(({ record }) => [
        record.finishedAt,
        record.verb,
        // A change of role is of no release.
        record.role === undefined ? record.releaseId.slice(0, SHORT_ID) : `→ ${record.role.to}`,
        record.verdict,
        `${secondsOf(record)} s`,
        record.actor.name,
        record.actor.runUrl ?? '',
    ]);
    return [
        ...(rows.length === 0 ? [] : tableLines([['time', 'verb', 'release', 'verdict', 'took', 'actor', 'run'], ...rows])),
        `${entries.length} of ${total} records of ${application} on ${host}`,
        brokenAt === null
            ? 'Each line carries the digest of the line before it.'
            : `The chain is broken at line ${brokenAt} of the ledger: that line, or the one before it, is not what was written there; compare it with the records that the runs kept.`,
    ];
}
function secondsOf({ startedAt, finishedAt }) {
    return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(1);
}
function tableLines(rows) {
    return (0,columns/* alignColumns */.R)(rows)
        .split('\n')
        .filter(Boolean)
        .map((line) => line.trimEnd());
}

;// CONCATENATED MODULE: ./build/js/cli/commands/ledger.js







function ledgerCommand(world, finish) {
    return withReachOptions(jsonCommand('ledger', 'list what was released to a host, and check that no record was changed'))
        .argument('<host>', 'a host of grind-to-prod.yml')
        .option('--limit <count>', 'how many records to print, from the newest (the whole chain is checked)', limitOf, record/* LEDGER_DEFAULT_ENTRIES */.nJ)
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { ledger } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(6802)]).then(__webpack_require__.bind(__webpack_require__, 46802));
        const reach = await reachOptions(world, host, options);
        const result = await ledger({ ...reach, limit: options.limit }, world.runner, reporter);
        return { result, text: printable(ledgerLines(result)), exitCode: result.brokenAt === null ? 0 : errors/* EXIT_HOST_ERROR */.rt };
    })));
}

// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
;// CONCATENATED MODULE: ./build/js/domain/report/manifest-table.js



/** A manifest's facts for a reader. */
function manifestTable(manifest, releaseId, manifestPath) {
    const facts = [
        ['release', releaseId],
        ['application', manifest.application],
        ['source', `${manifest.source.repository} ${manifest.source.commit}`],
        ['committed', manifest.source.commitTime],
        ['system', manifest.system],
        ['prefix', manifest.prefix],
        ['manifest', manifestPath],
        ['closure', `${(0,amount/* formatCount */.B4)(manifest.closure.paths, 'path')}, ${(0,amount/* formatBytes */.z3)(manifest.closure.narBytes)}, ${manifest.closure.digest}`],
        ['units', (0,released_unit/* unitNames */.PH)(manifest.units).join(', ') || 'none'],
        ['health', Object.keys(manifest.health).join(', ') || 'none'],
    ];
    const components = Object.entries(manifest.components).flatMap(([name, component]) => componentRows(name, component, manifest.prefix));
    return `${(0,columns/* alignColumns */.R)(facts)}\n${(0,columns/* alignColumns */.R)(components)}`;
}
/** The facts of one component for a reader. */
function componentTable(name, component, prefix) {
    return (0,columns/* alignColumns */.R)(componentRows(name, component, prefix));
}
function componentRows(name, { installable, storePath, links, kind, switchMode }, prefix) {
    const rows = Object.entries(links).map(([link, { target }]) => ['  link', link, target, `${prefix}/bin/${link}`]);
    if (kind === 'system')
        rows.push(['  system', name, `bin/switch-to-configuration ${switchMode}`, storePath]);
    return [['component', name, installable, storePath], ...rows];
}

;// CONCATENATED MODULE: ./build/js/cli/commands/manifest.js





function manifestCommand(world, finish) {
    return jsonCommand('manifest', "print a manifest's facts")
        .argument('<manifest>', 'a manifest.json, or the folder that it lies in')
        .addOption(new node_modules_commander/* Option */.c$('--format <format>', 'how to print them').choices(['table', 'env', 'json', 'cyclonedx']).default('table'))
        .option('--component <name>', 'those of one component alone')
        .action(async (path, options) => finish(await act(world, options.json || options.format === 'json', () => facts((0,external_node_path_.resolve)(world.directory, path), options))));
}
async function facts(path, { format, component }) {
    const { componentFacts, manifestFacts, manifestSbom } = await __webpack_require__.e(/* import() */ 3566).then(__webpack_require__.bind(__webpack_require__, 13566));
    if (format === 'cyclonedx') {
        if (component !== undefined)
            throw new errors/* InputError */.dz('usage', 'The bill of materials is of the whole release; leave --component out.');
        const { releaseId, sbom } = await manifestSbom(path);
        return { result: { releaseId, sbom: JSON.parse(sbom) }, text: sbom };
    }
    if (component !== undefined) {
        const { environment, ...result } = await componentFacts(path, component);
        return { result, text: format === 'env' ? environment : componentTable(component, result.facts, result.prefix) };
    }
    const { releaseId, manifestPath, manifest, environment } = await manifestFacts(path);
    const text = format === 'env' ? environment : manifestTable(manifest, releaseId, manifestPath);
    return { result: { releaseId, manifestPath, manifest }, text };
}

// EXTERNAL MODULE: ./build/js/domain/plan/plan-lines.js
var plan_lines = __webpack_require__(37154);
;// CONCATENATED MODULE: ./build/js/cli/commands/plan.js









const formats = ['table', 'markdown', 'json'];
function planCommand(world, finish) {
    return withReachOptions(jsonCommand('plan', 'say what a release would change, and change nothing'))
        .argument('[manifest]', 'the new release: a manifest.json, or the folder that it lies in with its inventory.json (default: what is checked out, built now)')
        .option('--against <release>', `the old release: the same, or "${attempt/* NO_RELEASE */.E1}" for a first release`)
        .option('--host <host>', 'a host of grind-to-prod.yml, which is asked over ssh what it runs')
        .option('--release-id <id>', 'the release that is meant; any other is refused')
        .addOption(new node_modules_commander/* Option */.c$('--format <format>', 'how to print it').choices(formats).default('table'))
        .action(async (manifest, options) => finish(await act(world, options.json || options.format === 'json', (reporter) => planned(world, manifest, options, reporter))));
}
async function planned(world, manifest, options, reporter) {
    if (manifest === undefined && options.releaseId !== undefined) {
        throw new errors/* InputError */.dz('usage', '--release-id is for a manifest that was built before; give its file or folder, or leave --release-id out.');
    }
    const { plan } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(9538), __webpack_require__.e(2901), __webpack_require__.e(4949), __webpack_require__.e(1603)]).then(__webpack_require__.bind(__webpack_require__, 41603));
    const directory = (0,external_node_path_.resolve)(world.directory, options.directory);
    const result = await plan({
        release: manifest === undefined
            ? { kind: 'candidate', directory, stateFolder: (0,state_folder/* stateFolder */.y)(world.environment, world.home) }
            : { kind: 'bundle', path: (0,external_node_path_.resolve)(world.directory, manifest), expectedReleaseId: options.releaseId },
        against: await againstOf(world, options),
        directory,
        server: world.environment['GITHUB_SERVER_URL'],
    }, world.runner, reporter);
    if (options.format === 'markdown') {
        const { planSummary } = await __webpack_require__.e(/* import() */ 3516).then(__webpack_require__.bind(__webpack_require__, 63516));
        return { result, text: planSummary(result) };
    }
    return { result, text: printable((0,plan_lines/* planLines */.H)(result)) };
}
async function againstOf(world, options) {
    const { against, host } = options;
    if ((against === undefined) === (host === undefined)) {
        throw new errors/* InputError */.dz('usage', `A plan compares with one old release; give either --against BUNDLE (or --against ${attempt/* NO_RELEASE */.E1}), or --host HOST.`);
    }
    if (host !== undefined)
        return { kind: 'host', reach: await reachOptions(world, host, options) };
    return against === attempt/* NO_RELEASE */.E1 ? { kind: 'nothing' } : { kind: 'bundle', path: (0,external_node_path_.resolve)(world.directory, against), name: against };
}

// EXTERNAL MODULE: ./build/js/domain/drift/severity.js
var severity = __webpack_require__(75236);
// EXTERNAL MODULE: ./build/js/domain/report/markdown.js
var markdown = __webpack_require__(34417);
;// CONCATENATED MODULE: ./build/js/domain/parity/parity-report.js



/** Longer than this, a value stands in the JSON form only. */
const VALUE_LIMIT = 160;
/** For a terminal. Its text is as the flake gave it: whoever prints it makes it harmless. */
function parityLines(report) {
    const { differences, reference, host } = report;
    const rows = differences.map((difference) => [difference.field, shown(difference.reference), shown(difference.host)]);
    const table = rows.length === 0
        ? []
        : (0,columns/* alignColumns */.R)([['', reference, host], ...rows])
            .split('\n')
            .slice(0, -1);
    return [paritySummary(report), ...table];
}
/** For a job's summary or a comment. */
function parityMarkdown(report, limitBytes = markdown/* MARKDOWN_LIMIT_BYTES */.IN) {
    const { differences, reference, host, application } = report;
    const rows = differences.map((difference) => cells(difference.field, shown(difference.reference), shown(difference.host)));
    const lines = [
        `## Parity of ${(0,markdown/* markdownText */.p7)(application)}`,
        '',
        (0,markdown/* markdownText */.p7)(paritySummary(report)),
        '',
        ...(rows.length === 0 ? [] : [cells('Value', reference, host), '| --- | --- | --- |', ...rows, '']),
    ];
    return (0,markdown/* withinBytes */.XF)(lines, limitBytes, (missing) => `\n_The report is cut here: ${missing} more lines did not fit. The JSON form has all._`);
}
function cells(...texts) {
    return `| ${texts.map(markdown/* markdownText */.p7).join(' | ')} |`;
}
/** One sentence. */
function paritySummary({ reference, host, differences, compared, passedOver }) {
    const found = differences.length === 0 ? 'agree' : `differ in ${(0,amount/* formatCount */.B4)(differences.length, 'value')} that may not`;
    const declared = passedOver === 0 ? '' : `, and in ${passedOver} that may`;
    return `As the flake evaluates them, ${reference} and ${host} ${found}${declared} (of ${compared} compared).`;
}
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
    return text.length <= VALUE_LIMIT ? text : `${text.slice(0, VALUE_LIMIT)}…`;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./build/js/cli/drift-text.js




const driftFormats = ['table', 'markdown', 'json', 'sarif', 'html'];
/** A drift report in one of its forms. `world` says whether standard output takes colours; without one there are none. */
async function driftText(report, format, world) {
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 5244).then(__webpack_require__.bind(__webpack_require__, 75244))).driftMarkdown(report);
    if (format === 'json')
        return `${JSON.stringify(report, null, 2)}\n`;
    if (format === 'sarif')
        return `${JSON.stringify((await Promise.all(/* import() */[__webpack_require__.e(6376), __webpack_require__.e(7424)]).then(__webpack_require__.bind(__webpack_require__, 27424))).driftSarif(report, version/* VERSION */.x), null, 2)}\n`;
    if (format === 'html')
        return (await Promise.all(/* import() */[__webpack_require__.e(6376), __webpack_require__.e(6671)]).then(__webpack_require__.bind(__webpack_require__, 86671))).driftPage(report);
    const { driftLines } = await __webpack_require__.e(/* import() */ 7602).then(__webpack_require__.bind(__webpack_require__, 37602));
    return painted(driftLines(report), world !== undefined && world.stdout.isTTY === true && isColourful(world.environment));
}
function painted(lines, isColoured) {
    const paint = picocolors.createColors(isColoured);
    const tones = {
        error: paint.red,
        warning: paint.yellow,
        note: paint.blue,
        strong: paint.bold,
        faint: paint.dim,
        plain: (text) => text,
    };
    return lines.map(({ text, tone }) => `${tones[tone]((0,inert/* inert */.t)(text))}\n`).join('');
}

;// CONCATENATED MODULE: ./build/js/cli/commands/parity.js










function parityCommand(world, finish) {
    return withReachOptions(jsonCommand('parity', 'say in what two hosts are configured differently that may not be'))
        .argument('[hosts...]', 'the host that the other is held against, and the other (default: the active and the standby one)')
        .addOption(new node_modules_commander/* Option */.c$('--format <format>', 'how to print what is found').choices(['table', 'markdown']).default('table'))
        .action(async (hosts, options) => finish(await act(world, options.json, async (reporter) => {
        const { parity } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(6376), __webpack_require__.e(2007), __webpack_require__.e(9044)]).then(__webpack_require__.bind(__webpack_require__, 29044));
        const directory = (0,external_node_path_.resolve)(world.directory, options.directory);
        const result = await parity({
            config: await (0,read.readConfig)(directory),
            directory,
            hosts: pairOf(hosts),
            environment: world.environment,
            ...(options.identity === undefined ? {} : { identityFile: (0,external_node_path_.resolve)(world.directory, options.identity) }),
        }, world.runner, reporter);
        return { result, text: await textOf(result, options.format, world), ...(isDrift(result) ? { exitCode: errors/* EXIT_DRIFT */.Vi } : {}) };
    })));
}
function pairOf(hosts) {
    const [reference, host] = hosts;
    if (reference === undefined)
        return undefined;
    if (host !== undefined && hosts.length === 2)
        return [reference, host];
    throw new errors/* InputError */.dz('usage', 'parity compares two hosts; name both, or none for the active and the standby one.');
}
async function textOf(result, format, world) {
    if (result.by === 'snapshots')
        return await driftText(result.report, format, world);
    return format === 'markdown' ? parityMarkdown(result) : printable(parityLines(result));
}
/** Notes are no drift. */
function isDrift(result) {
    if (result.by === 'evaluation')
        return result.differences.length > 0;
    return result.report.worst !== null && (0,severity/* isAtLeast */.d)(result.report.worst, 'warning');
}

;// CONCATENATED MODULE: ./build/js/domain/report/signed-record-lines.js
/** Where the records are that a host signed, for a person: each file has its signature beside it. */
function signedRecordLines(files = []) {
    return files.filter((file) => !file.endsWith('.sig')).map((file) => `  record signed by the host: ${file}`);
}

;// CONCATENATED MODULE: ./build/js/domain/report/snapshot-lines.js
/** Where the snapshots around an attempt are, for a person; nothing for one that could not be taken. */
function snapshotLines(files) {
    const entries = [
        ['before', files?.before],
        ['after', files?.after],
    ];
    return entries.flatMap(([moment, file]) => (file === null || file === undefined ? [] : [`  snapshot ${moment}: ${file}`]));
}

;// CONCATENATED MODULE: ./build/js/cli/promote-text.js



/** What a promote came to, or would do. */
function promoteLines(result) {
    const { verdict, reason, record, rollback, gates, plan, snapshots, signedRecords, drift = [] } = result;
    return [
        ...verdictLines(verdict, reason, rollback ?? record),
        ...gateLines(gates),
        ...planLines(plan),
        ...drift.map(({ message, field }) => `  not by the release: ${message} (${field})`),
        ...snapshotLines(snapshots),
        ...signedRecordLines(signedRecords),
    ];
}
/** The same of both hosts, the standby first, and what it comes to. */
function rehearsalLines({ verdict, reason, standby, active }) {
    return [
        `${standby.host} (standby):`,
        ...promoteLines(standby).map((line) => `  ${line}`),
        ...(active === null ? [] : [`${active.host} (active):`, ...promoteLines(active).map((line) => `  ${line}`)]),
        `${verdict}: ${reason}`,
    ];
}
function planLines(plan) {
    if (plan === undefined)
        return [];
    return [
        ...plan.missing.map((path) => `  ${path}`),
        ...(plan.confirmWithinSeconds === null ? [] : [`  it would have to be confirmed within ${plan.confirmWithinSeconds} s`]),
        ...plan.backup.map((folder) => `  ${folder} would be backed up`),
        ...plan.gates.map(({ name, stage }) => `  gate ${name} (${stage}) would run`),
    ];
}

;// CONCATENATED MODULE: ./build/js/cli/commands/promote.js







function promoteCommand(world, finish) {
    return withReachOptions(jsonCommand('promote', 'copy a release to a host and make it current there'))
        .argument('<host>', 'a host of grind-to-prod.yml')
        .requiredOption('--manifest <manifest>', 'a manifest.json, or the folder that it lies in')
        .option('--release-id <id>', 'the release that was approved; any other is refused')
        .option('--allow-host-fallback', 'let the host fetch what this machine lacks from the substituters of its policy', false)
        .option('--expect-current <release>', 'refuse when the host runs another release than this, or than "none"', expectedOf)
        .option('--schema-change', 'have the host back up the data folders first, as for a commit with schemaChange: true', false)
        .option('--rehearse', 'release to the standby first, and only when it is well there, the same bytes to this active host', false)
        .option('--snapshots <folder>', 'where snapshots of the host before and after go (default: beside the manifest)')
        .option('--dry-run', 'print what would be copied and restarted, and change nothing', false)
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { manifest, releaseId, allowHostFallback, expectCurrent, schemaChange, dryRun } = options;
        const reach = await reachOptions(world, host, options);
        const bundle = (0,external_node_path_.resolve)(world.directory, manifest);
        const asked = {
            ...reach,
            directory: (0,external_node_path_.resolve)(world.directory, options.directory),
            bundle,
            expectedReleaseId: releaseId,
            actor: world.actor,
            allowHostFallback,
            expectCurrent,
            schemaChange,
            dryRun,
            snapshots: options.snapshots === undefined ? true : (0,external_node_path_.resolve)(world.directory, options.snapshots),
        };
        if (options.rehearse) {
            const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(9538), __webpack_require__.e(8811), __webpack_require__.e(2404)]).then(__webpack_require__.bind(__webpack_require__, 89226));
            const result = await rehearse(asked, world.runner, reporter);
            return { result, text: printable(rehearsalLines(result)), exitCode: dryRun ? 0 : activation_verdict/* verdictExitCodes */.c[result.verdict] };
        }
        const { promote } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(9538), __webpack_require__.e(8811), __webpack_require__.e(8061)]).then(__webpack_require__.bind(__webpack_require__, 98811));
        const result = await promote(asked, world.runner, reporter);
        return { result, text: printable(promoteLines(result)), exitCode: dryRun ? 0 : activation_verdict/* verdictExitCodes */.c[result.verdict] };
    })));
}

;// CONCATENATED MODULE: ./build/js/domain/report/prune-lines.js

/** What a host removed of its past, or would, and why the rest stays. */
function pruneLines(result) {
    const { host, dryRun, removed, kept, abandoned, dataBackups, attempts, backups, collectableBytes } = result;
    const verb = dryRun ? 'would remove' : 'removed';
    return [
        ...kept.map(({ release, lastUsed, why }) => `  kept: ${release} (${why}${triedAt(lastUsed)})`),
        ...removed.map(({ release, lastUsed }) => `  ${verb}: ${release}${lastUsed === null ? '' : ` (last tried ${lastUsed})`}`),
        ...abandoned.map((release) => `  ${verb}: the roots of ${release}, which was prepared and never applied`),
        ...dataBackups.map((attempt) => `  ${verb}: the data backup of attempt ${attempt}, whose release is not kept`),
        `${host} ${verb} ${removed.length} of ${removed.length + kept.length} releases, ${attempts.removed} of ${attempts.removed + attempts.kept} attempts' folders, ${backups.removed} of ${backups.removed + backups.kept} old manifests.`,
        ...(removed.length === 0
            ? []
            : [
                `${(0,amount/* formatAmount */.ej)(collectableBytes, 'bytes')} in the store ${dryRun ? 'would be' : 'are'} held by no kept release then; nothing was collected: the host's own garbage collection takes them, unless something else needs them.`,
            ]),
    ];
}
function triedAt(lastUsed) {
    return lastUsed === null ? '' : `, last tried ${lastUsed}`;
}

;// CONCATENATED MODULE: ./build/js/cli/commands/prune.js




function pruneCommand(world, finish) {
    return withReachOptions(jsonCommand('prune', "remove what a host keeps beyond its policy's retention"))
        .argument('<host>', 'a host of grind-to-prod.yml')
        .option('--dry-run', 'print what would be removed and what stays, and change nothing', false)
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { prune } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(8351)]).then(__webpack_require__.bind(__webpack_require__, 38351));
        const reach = await reachOptions(world, host, options);
        const result = await prune({ ...reach, dryRun: options.dryRun }, world.runner, reporter);
        return { result, text: printable(pruneLines(result)) };
    })));
}

// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
;// CONCATENATED MODULE: ./build/js/cli/commands/role.js









function roleCommand(world, finish) {
    return withReachOptions(jsonCommand('role', 'say which of two production hosts one is, or change that'))
        .argument('<host>', 'a host of grind-to-prod.yml')
        .addOption(new node_modules_commander/* Option */.c$('--set <role>', 'the role that it is to have; its ledger records the change').choices(role/* roles */.O))
        .addOption(new node_modules_commander/* Option */.c$('--expect <role>', 'refuse when it has another role than this').choices(role/* roles */.O))
        .option('--reason <text>', 'why, for the record')
        .option('--dry-run', 'print what would change, and change nothing', false)
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { role, setRole } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(6687)]).then(__webpack_require__.bind(__webpack_require__, 6687));
        const reach = await reachOptions(world, host, options);
        const { set, expect, reason, dryRun } = options;
        if (set === undefined) {
            if (expect !== undefined || reason !== undefined) {
                throw new errors/* InputError */.dz('usage', '--expect and --reason are for a change of role; say which with --set.');
            }
            const result = await role(reach, world.runner, reporter);
            return { result, text: printable(roleLines(result)) };
        }
        const asked = { ...reach, role: set, expectRole: expect, reason, dryRun, actor: world.actor };
        const result = await setRole(asked, world.runner, reporter);
        const text = printable(verdictLines(result.verdict, result.reason, result.record));
        return { result, text, exitCode: dryRun ? 0 : activation_verdict/* verdictExitCodes */.c[result.verdict] };
    })));
}

;// CONCATENATED MODULE: ./build/js/cli/commands/rollback.js










function rollbackCommand(world, finish) {
    return withReachOptions(jsonCommand('rollback', 'make an earlier release of a host current again'))
        .argument('<host>', 'a host of grind-to-prod.yml')
        .option('--to <release>', 'the release to go back to, by its id or the beginning of it (default: the one before the current)')
        .option('--expect-current <release>', 'refuse when the host runs another release than this, or than "none"', expectedOf)
        .option('--snapshots <folder>', 'where snapshots of the host before and after go (default: below ~/.local/state)')
        .option('--dry-run', 'print where it would go back to, and change nothing', false)
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { rollback } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(8697), __webpack_require__.e(7779)]).then(__webpack_require__.bind(__webpack_require__, 18697));
        const reach = await reachOptions(world, host, options);
        const snapshots = (0,external_node_path_.resolve)(world.directory, options.snapshots ?? (0,external_node_path_.join)((0,state_folder/* stateFolder */.y)(world.environment, world.home), 'snapshots'));
        const result = await rollback({ ...reach, to: options.to, expectCurrent: options.expectCurrent, dryRun: options.dryRun, actor: world.actor, snapshots }, world.runner, reporter);
        const text = printable([
            ...verdictLines(result.verdict, result.reason, result.record),
            ...snapshotLines(result.snapshots),
            ...signedRecordLines(result.signedRecords),
        ]);
        return { result, text, exitCode: options.dryRun ? 0 : activation_verdict/* verdictExitCodes */.c[result.verdict] };
    })));
}

;// CONCATENATED MODULE: ./build/js/cli/commands/sign.js




function signCommand(world, finish) {
    return jsonCommand('sign', 'sign a manifest, so that hosts accept its release')
        .argument('<manifest>', 'a manifest.json, or its folder; the signature is written beside it as manifest.sig')
        .requiredOption('--key <file>', 'the private ssh key to sign with; with --agent, its public key')
        .option('--agent', 'let the ssh agent at SSH_AUTH_SOCK sign', false)
        .option('--output <file>', 'where the signature goes instead')
        .option('--release-id <id>', 'the release that was approved; any other is not signed')
        .action(async (manifest, options) => finish(await act(world, options.json, async (reporter) => {
        const { sign } = await __webpack_require__.e(/* import() */ 1146).then(__webpack_require__.bind(__webpack_require__, 21146));
        const bundle = (0,external_node_path_.resolve)(world.directory, manifest);
        const output = options.output === undefined ? undefined : (0,external_node_path_.resolve)(world.directory, options.output);
        const key = signingKey(world, options);
        const result = await sign({ bundle, expectedReleaseId: options.releaseId, key, output }, world.runner, reporter);
        const text = printable([`Signed ${result.releaseId} with ${result.keyType} ${result.fingerprint}: ${result.output}`]);
        return { result, text };
    })));
}
function signingKey({ directory, environment }, { key, agent }) {
    const file = (0,external_node_path_.resolve)(directory, key);
    if (!agent)
        return { kind: 'file', file };
    const socket = environment['SSH_AUTH_SOCK'];
    if (socket === undefined || socket === '') {
        throw new errors/* InputError */.dz('usage', 'There is no ssh agent (SSH_AUTH_SOCK is not set); start one and add the key, or sign with a key file.');
    }
    return { kind: 'agent', publicKeyFile: file, socket };
}

;// CONCATENATED MODULE: ./build/js/cli/commands/snapshot.js





function snapshotCommand(world, finish) {
    return withReachOptions(jsonCommand('snapshot', "take down a host's state: what it runs, from where, and how it is set up"))
        .argument('<host>', 'a host of grind-to-prod.yml; one whose address is local is looked at with the rights of whoever asks')
        .option('--output <file>', 'write it there (default: standard output)')
        .addOption(new node_modules_commander/* Option */.c$('--format <format>', 'how it is written').choices(['json', 'env']).default('json'))
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { snapshot } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(8644)]).then(__webpack_require__.bind(__webpack_require__, 28644));
        const { snapshotText } = await __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 37779));
        const { snapshotEnvironment } = await __webpack_require__.e(/* import() */ 8043).then(__webpack_require__.bind(__webpack_require__, 18043));
        const result = await snapshot(await reachOptions(world, host, options), world.runner, reporter);
        const text = options.format === 'env' ? snapshotEnvironment(result) : snapshotText(result);
        if (options.output === undefined)
            return { result, text };
        const { writeAtomically } = await __webpack_require__.e(/* import() */ 8417).then(__webpack_require__.bind(__webpack_require__, 68417));
        await writeAtomically((0,external_node_path_.resolve)(world.directory, options.output), text);
        return { result, text: printable([`The snapshot of ${host} is in ${options.output}.`]) };
    })));
}

;// CONCATENATED MODULE: ./build/js/cli/commands/snapshot-diff.js







function snapshotDiffCommand(world, finish) {
    return jsonCommand('snapshot-diff', 'say in what hosts differ, and why')
        .argument('<snapshots...>', 'files of grind-to-prod snapshot; the others are held against the first')
        .option('--manifest <manifest>', 'a manifest.json, or the folder that it lies in, which all are held against instead')
        .addOption(new node_modules_commander/* Option */.c$('--format <format>', 'how to print what is found').choices(driftFormats).default('table'))
        .option('--output <file>', 'write it there, and print the summary alone')
        .addOption(new node_modules_commander/* Option */.c$('--fail-on <severity>', 'end with status 3 for findings as bad as this')
        .choices([...severity/* severities */.g, 'never'])
        .default('warning'))
        .option('--directory <folder>', 'the repository whose grind-to-prod.yml says what may differ (default: this one, if it has one)')
        .action(async (snapshots, options) => finish(await act(world, options.json || (options.format === 'json' && options.output === undefined), () => diff(world, snapshots, options))));
}
async function diff(world, snapshots, options) {
    const { snapshotDiff } = await Promise.all(/* import() */[__webpack_require__.e(6376), __webpack_require__.e(2007), __webpack_require__.e(1216)]).then(__webpack_require__.bind(__webpack_require__, 91216));
    const at = (file) => (0,external_node_path_.resolve)(world.directory, file);
    const report = await snapshotDiff({
        snapshots: snapshots.map(at),
        manifest: options.manifest === undefined ? undefined : at(options.manifest),
        mayDiffer: await declaredDifferences(world, options.directory),
    });
    const isDrift = report.worst !== null && options.failOn !== 'never' && (0,severity/* isAtLeast */.d)(report.worst, options.failOn);
    return { result: report, text: await written(world, report, options), ...(isDrift ? { exitCode: errors/* EXIT_DRIFT */.Vi } : {}) };
}
async function written(world, report, { format, output }) {
    if (output === undefined)
        return await driftText(report, format, world);
    const { writeAtomically } = await __webpack_require__.e(/* import() */ 8417).then(__webpack_require__.bind(__webpack_require__, 68417));
    const file = (0,external_node_path_.resolve)(world.directory, output);
    const text = await driftText(report, format, undefined);
    await writeAtomically(file, text).catch((cause) => {
        throw new errors/* InputError */.dz('usage', `${output} cannot be written (${cause instanceof Error ? cause.message : String(cause)}); name another file with --output.`, { cause });
    });
    return printable([...report.summary, `Written to ${file}`]);
}
/** Snapshots can be compared anywhere; only a folder that is named must have a configuration. */
async function declaredDifferences(world, directory) {
    const { readConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69841));
    try {
        return (await readConfig((0,external_node_path_.resolve)(world.directory, directory ?? '.'))).snapshot.mayDiffer;
    }
    catch (error) {
        if (directory === undefined && error instanceof errors/* InputError */.dz && error.code === 'config-missing')
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/cli/commands/status.js




function statusCommand(world, finish) {
    return withReachOptions(jsonCommand('status', 'say what a host runs'))
        .argument('<host>', 'a host of grind-to-prod.yml')
        .action(async (host, options) => finish(await act(world, options.json, async (reporter) => {
        const { status } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(2589)]).then(__webpack_require__.bind(__webpack_require__, 52589));
        const result = await status(await reachOptions(world, host, options), world.runner, reporter);
        return { result, text: printable(statusLines(result)) };
    })));
}

// EXTERNAL MODULE: ./build/js/steps/config/pinned-host-key.js
var pinned_host_key = __webpack_require__(3520);
;// CONCATENATED MODULE: ./build/js/cli/commands/verify.js






function verifyCommand(world, finish) {
    return jsonCommand('verify', "verify a release's manifest, signatures and inventory, offline")
        .argument('<manifest>', 'a manifest.json; inventory.json and manifest.sig beside it are read too')
        .requiredOption('--allowed-signers <file>', 'who may sign a release, as ssh-keygen reads it')
        .option('--signature <file>', 'the signature, if it is not manifest.sig beside the manifest')
        .option('--revoked-keys <file>', 'keys that no longer count: a key revocation list, or public keys')
        .option('--release-id <id>', 'the release that it must be')
        .option('--minimum <count>', 'how many different signers it needs (default: 1)', countOf)
        .option('--at <time>', 'the moment at which the keys must have been in force, RFC 3339 (default: now)', timeOf)
        .option('--record <file>', "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too")
        .option('--host-key <file>', "the host's public ssh keys: the record must be signed by one")
        .option('--host <name>', 'the same with the key that grind-to-prod.yml pins for this host')
        .option('--directory <folder>', 'where grind-to-prod.yml is, for --host', '.')
        .option('--ledger <file>', "the host's ledger that the record must be in: its ledger.ndjson, or what `ledger --json` printed")
        .action(async (manifest, options) => finish(await act(world, options.json, async (reporter) => {
        const { verify } = await __webpack_require__.e(/* import() */ 8230).then(__webpack_require__.bind(__webpack_require__, 8230));
        const at = (file) => (file === undefined ? undefined : (0,external_node_path_.resolve)(world.directory, file));
        const result = await verify({
            bundle: (0,external_node_path_.resolve)(world.directory, manifest),
            signatureFile: at(options.signature),
            allowedSignersFile: (0,external_node_path_.resolve)(world.directory, options.allowedSigners),
            revokedKeysFile: at(options.revokedKeys),
            expectedReleaseId: options.releaseId,
            minimumSignatures: options.minimum,
            at: options.at,
            record: await recordOptions(world, options, at),
        }, world.runner, reporter);
        const lines = [
            `Release ${result.releaseId} of ${result.application} verifies${result.inventoryChecked ? ', and so does its inventory' : ''}.`,
            ...result.signers.map((signer) => `Signed by ${signer.principals.join(', ')} with ${signer.keyType} ${signer.fingerprint}`),
            ...result.refused,
            ...(result.record === null ? [] : [recordLine(result.record), signerLine(result.record.signer)]),
        ];
        return { result, text: printable(lines) };
    })));
}
async function recordOptions(world, { record, ledger, hostKey, host, directory }, at) {
    if (record === undefined) {
        if (ledger !== undefined)
            throw new errors/* InputError */.dz('usage', 'A ledger is held against a record; give --record too.');
        if (hostKey !== undefined || host !== undefined)
            throw new errors/* InputError */.dz('usage', "A host's key is of a record; give --record too.");
        return undefined;
    }
    if (hostKey !== undefined && host !== undefined)
        throw new errors/* InputError */.dz('usage', 'Both --host-key and --host name a key; give one of them.');
    const pinnedHostKey = host === undefined ? undefined : await (0,pinned_host_key/* pinnedHostKeyOf */.b)((0,external_node_path_.resolve)(world.directory, directory), host);
    return { recordFile: at(record), ledgerFile: at(ledger), hostKeyFile: at(hostKey), pinnedHostKey };
}
/** Never more than is known: without the host's key, anybody may have made the signature. */
function signerLine(signer) {
    if (signer === null)
        return 'The record is not signed.';
    const key = `${signer.keyType} ${signer.fingerprint}`;
    return signer.isHostKey
        ? `The record is signed by the host's key ${key}.`
        : `The record is signed by ${key}; whether that is the host's key was not looked at (--host-key, --host).`;
}
function recordLine({ host, verb, verdict, finishedAt, actor, ledgerChecked }) {
    const ledger = ledgerChecked ? "; the record is in the host's ledger, whose chain holds" : '; no ledger was given';
    return `Recorded by ${host}: ${verb} ${verdict} at ${finishedAt} for ${actor.name}${ledger}.`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/tools/run/real.js + 1 modules
var real = __webpack_require__(74544);
;// CONCATENATED MODULE: ./build/js/cli/world.js



function realWorld() {
    return {
        stdout: external_node_process_.stdout,
        stderr: external_node_process_.stderr,
        environment: external_node_process_.env,
        directory: external_node_process_.cwd(),
        home: (0,external_node_os_.homedir)(),
        actor: { name: `${(0,external_node_os_.userInfo)().username}@${(0,external_node_os_.hostname)()}` },
        runner: real/* realRunner */.n,
    };
}

;// CONCATENATED MODULE: ./build/js/cli/main.js
























/** The command line. Gives the exit code; verbs are loaded when their command runs. */
async function main(words, world = realWorld()) {
    let exitCode = 0;
    const program = commandLine(world, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync(words, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (!(error instanceof node_modules_commander/* CommanderError */.b7))
            return printError(world, words.includes('--json'), error);
        if (error.exitCode === 0)
            return 0;
        if (words.includes('--json')) {
            const message = error.message.replace(/^error: /, '');
            world.stdout.write(`${JSON.stringify({ error: { code: 'usage', message } })}\n`);
        }
        return errors/* EXIT_BAD_INPUT */.yt;
    }
}
function commandLine(world, finish) {
    const program = new node_modules_commander/* Command */.uB('grind-to-prod')
        .description('Releases Nix closures from a build host to production: build once, copy exactly, switch atomically, roll back by itself.')
        .version(version/* VERSION */.x)
        .showHelpAfterError('(--help says how it is used)');
    for (const make of [
        buildManifestCommand,
        signCommand,
        verifyCommand,
        manifestCommand,
        planCommand,
        promoteCommand,
        rollbackCommand,
        confirmCommand,
        roleCommand,
        statusCommand,
        snapshotCommand,
        ledgerCommand,
        snapshotDiffCommand,
        parityCommand,
        failoverCommand,
        pruneCommand,
        cacheCheckCommand,
        hostCommand,
    ]) {
        program.addCommand(make(world, finish));
    }
    (0,commander/* default */.A)(program, { completionCommandName: 'completion' });
    throwInsteadOfExit(program, world);
    return program;
}
/** Settings that a command does not inherit when it is added whole. */
function throwInsteadOfExit(command, world) {
    command.exitOverride().configureOutput({
        writeOut: (text) => void world.stdout.write(text),
        writeErr: (text) => void world.stderr.write(text),
    });
    for (const part of command.commands)
        throwInsteadOfExit(part, world);
}


/***/ }),

/***/ 62709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   c: () => (/* binding */ verdictExitCodes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What became of an attempt. The words are the product's; see docs/verdicts.md. */
const verdicts = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'];
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(verdicts);
/** One exit code each, apart from 1 (a surprise), 2 (bad input) and 3 (drift). */
const verdictExitCodes = {
    COMMITTED: 0,
    UNCHANGED: 10,
    ROLLED_BACK: 11,
    NEEDS_HUMAN: 12,
    UNKNOWN: 13,
};


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   Vi: () => (/* binding */ EXIT_DRIFT),
/* harmony export */   ay: () => (/* binding */ VerdictError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   dh: () => (/* binding */ HostError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ho: () => (/* binding */ EXIT_SURPRISE),
/* harmony export */   rt: () => (/* binding */ EXIT_HOST_ERROR),
/* harmony export */   ue: () => (/* binding */ GateError),
/* harmony export */   ux: () => (/* binding */ isKnownError),
/* harmony export */   yt: () => (/* binding */ EXIT_BAD_INPUT)
/* harmony export */ });
/**
 * The errors this program knows. Anything else that is thrown is a surprise: it shows its stack and exits 1.
 *
 * Every message is one sentence that says what is wrong, where (host, hop, field), and what to do.
 */
/** Process exit codes besides the verdicts' own (see `activation/verdict.ts`). */
const EXIT_SURPRISE = 1;
const EXIT_BAD_INPUT = 2;
const EXIT_DRIFT = 3;
const EXIT_HOST_ERROR = 14;
/** A mistake in something the user gave: a flag, a file, a configuration. Nothing was changed. */
class InputError extends Error {
    name = 'InputError';
    exitCode = EXIT_BAD_INPUT;
    code;
    places;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.places = options?.places ?? [];
    }
}
/** The source cannot be released as it stands: it must be mended in the repository, not on a host. */
class SourceError extends Error {
    name = 'SourceError';
    exitCode = EXIT_BAD_INPUT;
    code;
    places;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.places = options?.places ?? [];
    }
}
/** A program that we ran failed in a way that no caller expected. */
class CommandError extends Error {
    name = 'CommandError';
    exitCode = EXIT_SURPRISE;
    code = 'command-failed';
    argv;
    status;
    stderr;
    constructor(argv, status, stderr, options) {
        const lastLine = stderr.trim().split('\n').at(-1) ?? '';
        super(`${argv[0]} ${argv[1] ?? ''} ended with ${status === null ? 'a signal' : `status ${status}`}: ${lastLine}`, options);
        this.argv = argv;
        this.status = status;
        this.stderr = stderr;
    }
}
/** A host cannot do what is asked of it. Nothing was changed on it, unless a verdict says otherwise. */
class HostError extends Error {
    name = 'HostError';
    code;
    /** The host's name in the configuration. */
    host;
    constructor(code, host, message, options) {
        super(message, options);
        this.code = code;
        this.host = host;
    }
}
/** An attempt ended, and the host does not run what was asked for. The exit code is the verdict's. */
class VerdictError extends Error {
    name = 'VerdictError';
    code = 'not-committed';
    exitCode;
    constructor(exitCode, message) {
        super(message);
        this.exitCode = exitCode;
    }
}
/** A command that the configuration wants to pass before a promote did not. Nothing was copied, and nothing was changed anywhere. */
class GateError extends Error {
    name = 'GateError';
    code = 'gate-failed';
    /** What each gate that ran came to, the failed one last. */
    gates;
    constructor(message, gates) {
        super(message);
        this.gates = gates;
    }
}
/** True for the errors whose message alone tells the user what to do. */
function isKnownError(error) {
    return [InputError, SourceError, CommandError, HostError, VerdictError, GateError].some((known) => error instanceof known);
}


/***/ }),

/***/ 32461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);


/**
 * The exit code that an error ends a command or a step with. A HostError or a GateError is thrown only when nothing was
 * changed, so it is the verdict UNCHANGED; from the first change on, verbs end in a verdict.
 */
function exitCodeOf(error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownError */ .ux)(error))
        return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_SURPRISE */ .ho;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue ? _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictExitCodes */ .c.UNCHANGED : error.exitCode;
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * Shows text from outside in a message: JSON-quoted, so control characters and line ends cannot act,
 * and cut, so a message stays one sentence.
 */
function quote(value, limit = 120) {
    const text = JSON.stringify(value) ?? String(value);
    // JSON leaves these alone; a terminal or a reader's eye does not (C1 controls, bidirectional overrides, line separators).
    const visible = text.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return visible.length <= limit ? visible : `${visible.slice(0, limit)}… (${visible.length} characters)`;
}


/***/ }),

/***/ 16512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ failoverLines)
/* harmony export */ });
/** The verdict, what spoke against it or was done, and what grind-to-prod.yml must say now. */
function failoverLines({ verdict, reason, refusals, steps, changeConfig }) {
    return [
        `${verdict}: ${reason}`,
        ...refusals.slice(1).map((refusal) => `  and: ${refusal}`),
        ...steps.map((step, index) => `  ${index + 1}. ${step}`),
        ...(changeConfig.length === 0
            ? []
            : ['Git is the source of truth: put this into grind-to-prod.yml and commit it, for until then releases to these hosts are refused.']),
        ...changeConfig.map((line) => `  ${line}`),
    ];
}


/***/ }),

/***/ 69106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/**
 * Makes text from outside (a host, a build, a branch name) safe to print as part of a line: it cannot act on a terminal,
 * reorder what a reader sees, or be taken for a workflow command by the GitHub runner.
 *
 * The runner reads `::command::` at the start of a line after white space, and `##[command]` anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
function inert(text) {
    return text
        .replace(controls, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
        .replace(invisible, (character) => `\\u{${character.codePointAt(0).toString(16)}}`)
        .replaceAll('##[', '#\\#[')
        .replace(/^(\s*):(?=:)/, '$1\\:');
}
// C0 and C1 control characters; a line end is one of them, so the result is always one line.
// oxlint-disable-next-line no-control-regex -- naming them is the point
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
// Zero-width, bidirectional, line and paragraph separators, byte order mark, and tag characters.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;


/***/ }),

/***/ 34417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ MARKDOWN_LIMIT_BYTES),
/* harmony export */   XF: () => (/* binding */ withinBytes),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69106);

/** Largest summary that is written, in bytes: GitHub drops one of more than 1 MiB, and counts what a step wrote before. */
const MARKDOWN_LIMIT_BYTES = 900 * 1024;
/**
 * Text from outside as part of a line or of a table's cell in GitHub's Markdown: it makes no markup, no link, no mention, no
 * reference to an issue, and cannot end the cell. GitHub looks for mentions and references once the Markdown is rendered, when an
 * escape is gone: only something between the sign and the word keeps them from being found.
 */
function markdownText(text) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .t)(text.toWellFormed())
        .trimStart()
        .replaceAll(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replaceAll(/[\\`*_{}[\]()#!|~$^]|^[-+]|:(?=\/\/|[\w+-]+:)/g, (character) => `\\${character}`)
        .replace(/^(\d+)(?=\.(?:\s|$))/, '$1\\')
        .replaceAll(/\\#(?=\d)|\bGH-(?=\d)/gi, '$&&#8203;')
        .replaceAll('@', '&#64;&#8203;')
        .replaceAll(/\b(?=www\.)/gi, '&#8203;');
}
/**
 * Lines that fit into so many bytes, each with its line end. When not all do, as many as leave room for `more`, which says how
 * many are missing.
 */
function withinBytes(lines, limitBytes, more) {
    const sizes = lines.map((line) => Buffer.byteLength(line) + 1);
    if (sizes.reduce((sum, size) => sum + size, 0) <= limitBytes)
        return lines.map((line) => `${line}\n`).join('');
    let left = limitBytes - Buffer.byteLength(more(lines.length)) - 1;
    let kept = 0;
    while (kept < lines.length && sizes[kept] <= left)
        left -= sizes[kept++];
    return [...lines.slice(0, kept), more(lines.length - kept)].map((line) => `${line}\n`).join('');
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pinnedHostKeyOf)
/* harmony export */ });
/* harmony import */ var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69841);



/** The public key that the configuration in a folder pins for a host. Throws InputError: what `readConfig` and `findHost` throw, `usage` without one. */
async function pinnedHostKeyOf(directory, hostName) {
    const { hostKey } = (0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__/* .findHost */ .m)(await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(directory), hostName);
    if (hostKey !== undefined)
        return hostKey;
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `The host ${hostName} has no hostKey in grind-to-prod.yml; give the file of its public key instead.`);
}


/***/ }),

/***/ 55463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readLimited)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** A regular file's text; undefined when it is not there. Throws when it is a link, no regular file, or above the limit. */
async function readLimited(path, limitBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    try {
        const { size } = await handle.stat().then((status) => {
            if (!status.isFile())
                throw new Error(`${path} is not a regular file`);
            return status;
        });
        if (size > limitBytes)
            throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where this user's builds are kept (XDG base directories): `$XDG_STATE_HOME/grind-to-prod`, or below `~/.local/state`. */
function stateFolder(environment, home) {
    const base = environment['XDG_STATE_HOME'];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.local', 'state'), 'grind-to-prod');
}


/***/ }),

/***/ 74544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ realRunner),
  t: () => (/* binding */ realRunnerWithout)
});

// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(82499);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
;// CONCATENATED MODULE: ./build/js/tools/run/guard-group.js
/** Milliseconds between the request to end and the end, for a program that cleans up after itself. */
const GRACE_MILLISECONDS = 2000;
/** Who tells us to end: the terminal, a service manager, a job that is cancelled. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Sees to it that nothing is left of a process group: at the timeout it is asked to end, and killed two seconds later; it is
 * killed when its leader has ended, and when this process is told to end, of which a group of its own hears nothing.
 */
function guardGroup(leader, timeout) {
    let timedOut = false;
    const timers = [];
    const after = (milliseconds, work) => void timers.push(setTimeout(work, milliseconds));
    const kill = () => signalGroup(leader.pid, 'SIGKILL');
    if (timeout !== undefined) {
        after(timeout, () => {
            timedOut = true;
            signalGroup(leader.pid, 'SIGTERM');
            after(GRACE_MILLISECONDS, kill);
        });
    }
    leader.once('exit', () => {
        kill();
        // Who left the group may still hold the streams open; nobody waits for that.
        after(GRACE_MILLISECONDS, () => {
            leader.stdout?.destroy();
            leader.stderr?.destroy();
        });
    });
    const end = (signal) => {
        kill();
        stopListening();
        // With nobody else listening, this ends us as it would have.
        process.kill(process.pid, signal);
    };
    const stopListening = () => endings.forEach((ending) => process.off(ending, end));
    endings.forEach((ending) => process.on(ending, end));
    process.once('exit', kill);
    return {
        timedOut: () => timedOut,
        [Symbol.dispose]() {
            timers.forEach(clearTimeout);
            stopListening();
            process.off('exit', kill);
        },
    };
}
function signalGroup(group, signal) {
    if (group === undefined)
        return;
    try {
        process.kill(-group, signal);
    }
    catch {
        // Nothing is left of it.
    }
}

;// CONCATENATED MODULE: ./build/js/tools/run/real.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Above this much output of one program something is wrong; closure lists of 100,000 paths stay below it. */
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;
/** The runner that executes. */
const realRunner = realRunnerWithout([]);
/** A runner that executes, whose programs do not see these variables of our own environment. */
function realRunnerWithout(hidden) {
    const optionsOf = (command) => options(command, hidden);
    return {
        async run(command) {
            if (command.guarded !== undefined)
                return runGuarded(command, command.guarded.onOutput, optionsOf);
            const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), optionsOf(command));
            if (command.onStderrLine !== undefined)
                (0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
            return resultOf(command, await child);
        },
        start(command) {
            const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), {
                ...optionsOf(command),
                stdin: 'pipe',
                buffer: { stdout: false, stderr: true },
            });
            if (command.onStderrLine !== undefined)
                (0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
            return {
                stdin: child.stdin,
                stdout: child.stdout,
                finished: child.then((outcome) => resultOf(command, outcome)),
                kill: () => void child.kill(),
            };
        },
    };
}
async function runGuarded({ timeout, ...command }, onOutput, optionsOf) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), { ...optionsOf(command), stdin: 'ignore', buffer: false, detached: true });
        const guard = __addDisposableResource(env_1, guardGroup(child.nodeChildProcess, timeout), false);
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', onOutput);
        const { exitCode, signal, code, message } = await child;
        return { ...resultOf(command, { exitCode, signal, code, message, stderr: '', timedOut: false }), timedOut: guard.timedOut() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function options(command, hidden) {
    // What is undefined here is not handed on.
    const env = { ...Object.fromEntries(hidden.map((name) => [name, undefined])), ...command.environment };
    return {
        reject: false,
        stripFinalNewline: false,
        maxBuffer: OUTPUT_LIMIT_BYTES,
        ...(command.input === undefined ? { stdin: 'ignore' } : { input: command.input }),
        ...(command.directory === undefined ? {} : { cwd: command.directory }),
        ...(Object.keys(env).length === 0 ? {} : { env }),
        ...(command.timeout === undefined ? {} : { timeout: command.timeout }),
    };
}
function resultOf(command, outcome) {
    if (outcome.exitCode === undefined && outcome.signal === undefined && !outcome.timedOut) {
        throw new errors/* CommandError */.Qd(command.argv, null, `cannot be started (${outcome.code ?? outcome.message ?? 'no reason given'}); is it installed and in PATH?`);
    }
    return { status: outcome.exitCode ?? null, stdout: outcome.stdout ?? '', stderr: outcome.stderr };
}


/***/ })

};
