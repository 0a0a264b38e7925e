import { modules as shared0 } from './shared-8279.js';
import { modules as shared1 } from './shared-5448.js';
import { modules as shared2 } from './shared-33689.js';
import { modules as shared3 } from './shared-52015.js';
import { modules as shared4 } from './shared-70780.js';
export const id = 7900;
export const ids = [7900,2015];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 97900: // build/js/steps/snapshot/snapshot-here.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotHere: () => (/* binding */ snapshotHere)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/domain/activation/host-paths.js
var host_paths = __webpack_require__(78257);
// EXTERNAL MODULE: ./build/js/domain/installation/policy.js
var policy = __webpack_require__(5448);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/js/tools/process/control-group.js
/**
 * The control group that systemd put a process into, from `/proc/<pid>/cgroup`, such as `/system.slice/a.service`. The unified
 * hierarchy is line `0::`; on a host with the older layout systemd has a hierarchy of its own. A host may show both while it uses
 * one (a container on such a host does), and then the other says `/` only. See cgroups(7).
 */
function parseControlGroup(text) {
    const groups = text.split('\n').flatMap((line) => /^(?:0:|\d+:name=systemd):(\/.*)$/.exec(line)?.[1] ?? []);
    return groups.find((group) => group !== '/') ?? groups[0] ?? '';
}

;// CONCATENATED MODULE: ./build/js/tools/process/listening-sockets.js
const LISTENING = '0A';
const localPattern = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/;
/** Reads `/proc/net/tcp` or `/proc/net/tcp6` (proc_net(5)): addresses there are 32-bit words in the machine's byte order. */
function parseListeningSockets(table) {
    return table
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const fields = line.trim().split(/\s+/);
        const [, address, port] = localPattern.exec(fields[1] ?? '') ?? [];
        if (fields[3] !== LISTENING || address === undefined || port === undefined)
            return [];
        return [{ address: addressText(address), port: Number.parseInt(port, 16), inode: fields[9] ?? '' }];
    });
}
/**
 * The sockets that answer a connection to this address and port: those bound to the very address if there are any, else
 * those bound to every address. More than one when programs share a port (SO_REUSEPORT).
 */
function socketsAnswering(sockets, address, port) {
    const onPort = sockets.filter((socket) => socket.port === port);
    const wanted = unmapped(address);
    const exact = onPort.filter((socket) => unmapped(socket.address) === wanted);
    if (exact.length > 0)
        return exact;
    const isIpv4 = !wanted.includes(':');
    const every = onPort.filter((socket) => socket.address === (isIpv4 ? '0.0.0.0' : '::'));
    // A socket on `::` takes IPv4 connections too, unless one on 0.0.0.0 does.
    return every.length > 0 || !isIpv4 ? every : onPort.filter((socket) => socket.address === '::');
}
/** `::ffff:127.0.0.1` is 127.0.0.1. */
function unmapped(address) {
    return address.replace(/^::ffff:(?=\d+\.)/, '');
}
function addressText(hexadecimal) {
    const bytes = (hexadecimal.match(/.{8}/g) ?? []).flatMap((word) => word
        .match(/../g)
        .map((byte) => Number.parseInt(byte, 16))
        .toReversed());
    if (bytes.length === 4)
        return bytes.join('.');
    const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff;
    if (mapped)
        return `::ffff:${bytes.slice(12).join('.')}`;
    const groups = Array.from({ length: 8 }, (_, index) => (bytes[index * 2] * 256 + bytes[index * 2 + 1]).toString(16));
    // The URL parser writes an IPv6 address in its one canonical form.
    return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

// EXTERNAL MODULE: ./build/js/tools/process/stat.js
var stat = __webpack_require__(12500);
;// CONCATENATED MODULE: ./build/js/tools/process/table.js




/*
 * Reads /proc. Synchronous on purpose: these files are answered by the kernel from memory, and a process table read with
 * pauses in between is a mixture of several moments. Whatever vanishes while it is read is left out.
 */
/** Clock ticks since boot, now. */
function bootTicks() {
    return (0,stat/* parseUptimeTicks */.wG)((0,external_node_fs_.readFileSync)('/proc/uptime', 'utf8'));
}
/** Microseconds of the clock by which systemd notes when it did something; it stands still while the host sleeps. */
function monotonicMicroseconds() {
    return Number(process.hrtime.bigint() / 1000n);
}
/** Changes with every boot. */
function bootId() {
    return (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}
/** What is known of a process; its fields are null when it is gone or is not ours to see. */
function processFacts(pid) {
    return {
        pid,
        executable: orNull(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')),
        startTicks: orNull(() => (0,stat/* parseStartTicks */.uh)((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8')) ?? null),
        controlGroup: orNull(() => parseControlGroup((0,external_node_fs_.readFileSync)(`/proc/${pid}/cgroup`, 'utf8'))) ?? '',
    };
}
/** Every process now. */
function processIds() {
    return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
/** Every TCP socket that listens in our network namespace. */
function listeningSockets() {
    return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => parseListeningSockets(orNull(() => (0,external_node_fs_.readFileSync)(file, 'utf8')) ?? ''));
}
/** Of these processes, those that hold the socket with this inode number. */
function socketHolders(pids, inode) {
    const wanted = `socket:[${inode}]`;
    return pids.filter((pid) => (orNull(() => (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`)) ?? []).some((descriptor) => orNull(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${descriptor}`)) === wanted));
}
function orNull(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}
/** The process table, as an object that a test can stand in for. */
const realProcesses = {
    bootId,
    bootTicks,
    monotonicMicroseconds,
    processFacts,
    processIds,
    listeningSockets,
    socketHolders,
};

// EXTERNAL MODULE: ./build/js/domain/protocol/version.js
var version = __webpack_require__(56476);
// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
// EXTERNAL MODULE: ./build/js/domain/snapshot/fingerprint.js
var fingerprint = __webpack_require__(19592);
// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/js/tools/systemd/failed-units.js

/** `systemctl list-units`: every unit that has failed. */
const failedUnitsCommand = {
    argv: ['systemctl', 'list-units', '--state=failed', '--no-pager', '--full', '--output=json'],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
};
const listSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ unit: schemas/* string */.YjP() }));
/** Their names, sorted. Throws when it is not the list. */
function parseFailedUnits(stdout) {
    return listSchema
        .parse(JSON.parse(stdout))
        .map(({ unit }) => unit)
        .toSorted();
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/tools/files/hash-file.js
var hash_file = __webpack_require__(52015);
// EXTERNAL MODULE: ./build/js/tools/files/is-there.js
var is_there = __webpack_require__(27499);
// EXTERNAL MODULE: ./build/js/domain/report/inert.js
var inert = __webpack_require__(69106);
;// CONCATENATED MODULE: ./build/js/domain/snapshot/line.js

const LIMIT = 4096;
/** Text that a host showed, as a snapshot may carry it: on one line, nothing that acts, and cut when it is endless. */
function lineOf(text) {
    const line = (0,inert/* inert */.t)(text.toWellFormed()).replaceAll('\t', String.raw `\x09`);
    return line.length <= LIMIT ? line : `${line.slice(0, LIMIT - 1).toWellFormed()}\u2026`;
}
/** The same as a key of an object: one name has a meaning of its own there. */
function keyOf(text) {
    return text === '__proto__' ? String.raw `\x5f_proto__` : lineOf(text);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
;// CONCATENATED MODULE: ./build/js/machine/snapshot/reading.js




/** Milliseconds for anything that a healthy host answers at once. */
const READING_MILLISECONDS = 1500;
/** Reads one thing, within its time. What goes wrong becomes the reason, so one ill part of a host hides no other. */
async function read(work, limit = READING_MILLISECONDS) {
    const timer = new AbortController();
    try {
        const late = (0,external_node_timers_promises_.setTimeout)(limit, unreadable(`it took longer than ${limit} ms`), { signal: timer.signal });
        return await Promise.race([late, work()]);
    }
    catch (error) {
        return unreadable(reasonOf(error));
    }
    finally {
        timer.abort();
    }
}
/** The standard output of a command that must succeed, and is killed when its time is over. */
function shown(runner, command, timeout = READING_MILLISECONDS) {
    return (0,expect_success/* expectSuccess */.l)(runner, { ...command, timeout });
}
function unreadable(reason) {
    return { unreadable: lineOf(reason) };
}
const systemReasons = {
    ENOENT: 'it does not exist',
    EACCES: 'this user may not read it; take the snapshot as root',
    EPERM: 'this user may not read it; take the snapshot as root',
    ELOOP: 'it is a link, or its links go in a circle',
    EIO: 'the disk gave an input/output error',
};
function reasonOf(error) {
    if (error instanceof errors/* CommandError */.Qd)
        return error.message;
    if (!(error instanceof Error))
        return String(error);
    const code = 'code' in error ? String(error.code) : '';
    return systemReasons[code] ?? (error.message || 'no reason was given');
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/binaries.js








/** An executable may have hundreds of megabytes, and a busy disk takes its time. */
const HASHING_MILLISECONDS = 10_000;
/** Everything in `<prefix>/bin`; nothing when there is no such folder. */
async function readBinaries(host, kept) {
    const names = await read(() => namesIn(host.paths.bin));
    if ((0,schema/* isUnreadable */.GZ)(names))
        return names;
    const binaries = await Promise.all(names.map(async (name) => [keyOf(name), await readBinary((0,external_node_path_.join)(host.paths.bin, name), name, kept)]));
    return Object.fromEntries(binaries);
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,is_there/* isMissing */.b)(error))
            return [];
        throw error;
    }
}
async function readBinary(link, name, kept) {
    const path = await read(() => (0,promises_.realpath)(link));
    const component = (0,schema/* isUnreadable */.GZ)(kept.manifest) ? null : componentWith(kept.manifest, name);
    if ((0,schema/* isUnreadable */.GZ)(path))
        return { path, sha256: path, component, release: path };
    const owner = kept.ownerOf(path);
    // What was there before the first release has no closure; every link of it is its own.
    const release = owner === null && kept.releases.current === host_paths/* TAKEN_OVER */.zM ? host_paths/* TAKEN_OVER */.zM : owner;
    return { path: lineOf(path), sha256: await digestOf(path), component, release };
}
function componentWith(manifest, link) {
    const owner = Object.entries(manifest?.components ?? {}).find(([, { links }]) => Object.hasOwn(links, link));
    return owner?.[0] ?? null;
}
function digestOf(path) {
    return read(async () => {
        // To open a pipe would wait for whoever writes to it.
        if (!(await (0,promises_.stat)(path)).isFile())
            throw new Error('it is not a regular file');
        return (0,hash_file/* sha256OfFile */.V)(path);
    }, HASHING_MILLISECONDS);
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/capacity.js


/** Room on the file systems that a release, its record and its data need. */
async function readCapacity({ paths, permitted }) {
    const folders = [...new Set([paths.store, paths.prefix, paths.state, ...(permitted.data ?? [])])];
    const entries = await Promise.all(folders.map(async (folder) => {
        const room = await read(async () => {
            const { blocks, bavail, bsize, files, ffree } = await (0,promises_.statfs)(folder);
            return { bytesTotal: blocks * bsize, bytesFree: bavail * bsize, inodesTotal: files, inodesFree: ffree };
        });
        return [folder, room];
    }));
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./build/js/domain/config/health-kinds.js
var health_kinds = __webpack_require__(17772);
;// CONCATENATED MODULE: ./build/js/domain/manifest/ready-checks.js

/** The checks of a manifest with its store paths filled in. Throws for a name that the manifest does not have; see `danglingReferences`. */
function readyChecks({ health, components }) {
    return Object.fromEntries(Object.entries(health).map(([name, check]) => [name, ready(check, components)]));
}
function ready(check, components) {
    if ('any' in check)
        return { any: check.any.map((member) => ready(member, components)) };
    if ('all' in check)
        return { all: check.all.map((member) => ready(member, components)) };
    if ('exec' in check)
        return { ...check, program: programOf(check.exec[0], components) };
    if ('tcp' in check || 'unit' in check)
        return check;
    return 'http' in check ? readyHttp(check, components) : (0,health_kinds/* unknownKind */.P)(check);
}
function readyHttp(check, components) {
    const { echo, ...rest } = check;
    if (echo === undefined)
        return rest;
    const component = components[echo];
    if (component === undefined)
        throw new Error(`The manifest has no component ${echo}.`);
    return { ...rest, echo: { component: echo, storePath: component.storePath } };
}
/** Units whose state a check reads that is no group. */
function watchedUnits(check) {
    if ('unit' in check)
        return [check.unit];
    return 'http' in check || 'tcp' in check || 'exec' in check ? [] : (0,health_kinds/* unknownKind */.P)(check);
}
function programOf(link, components) {
    const owner = Object.values(components).find(({ links }) => Object.hasOwn(links, link));
    if (owner === undefined)
        throw new Error(`The manifest has no link ${link}.`);
    return `${owner.storePath}/${owner.links[link].target}`;
}

;// CONCATENATED MODULE: ./build/js/tools/systemd/show-units.js

const properties = [
    'LoadState',
    'ActiveState',
    'SubState',
    'Type',
    'Result',
    'MainPID',
    'InvocationID',
    'NRestarts',
    'ControlGroup',
    'ConditionResult',
    'ConditionTimestampMonotonic',
    'Description',
    'Job',
];
/** `systemctl show` for all these units at once: one block of `Key=value` lines each, in this order, empty lines between. */
function show_units_showUnitsCommand(units) {
    return {
        argv: ['systemctl', 'show', '--no-pager', `--property=${properties.join(',')}`, '--', ...units],
        effect: 'read',
        environment: { LC_ALL: 'C' },
        timeout: 10_000,
    };
}
/** Reads what `systemctl show` printed for these units. Throws CommandError when it printed another number of them. */
function show_units_parseUnits(stdout, units) {
    const blocks = stdout.split(/\n\n+/).filter((block) => block.trim() !== '');
    if (blocks.length !== units.length) {
        throw new errors/* CommandError */.Qd(['systemctl', 'show'], { status: 0, stderr: `it showed ${blocks.length} units instead of ${units.length}` });
    }
    return blocks.map((block, index) => {
        const values = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
        const text = (key) => values.get(key) ?? '';
        return {
            unit: units[index],
            loadState: text('LoadState'),
            activeState: text('ActiveState'),
            subState: text('SubState'),
            type: text('Type'),
            result: text('Result'),
            mainPid: count(text('MainPID')),
            invocation: text('InvocationID'),
            restarts: count(text('NRestarts')),
            controlGroup: text('ControlGroup'),
            conditionsMet: text('ConditionResult') !== 'no' || text('ConditionTimestampMonotonic') === '0',
            description: text('Description'),
            hasJob: count(text('Job')) !== 0,
        };
    });
}
/** 0 for what is no number of something. */
function count(text) {
    return /^[0-9]{1,15}$/.test(text) ? Number(text) : 0;
}

;// CONCATENATED MODULE: ./build/js/domain/activation/unit-restarts.js
/**
 * How often systemd restarted a unit by itself since a moment, from its count then and now. The count begins anew when the unit
 * is started on demand, so a smaller one says all of what came since.
 */
function restartsSince(before, now) {
    return now < before ? now : now - before;
}

;// CONCATENATED MODULE: ./build/js/machine/units/ask-systemd.js


/** A systemd that executes itself anew, as a switch to another system may have it do, answers nobody for a moment. */
const AWAY = /Connection (?:refused|reset|timed out|terminated)|Transport endpoint is not connected|disconnected/i;
/** What is said when not even a connection came about. */
const UNREACHED = /Failed to connect to/i;
const AWAY_MILLISECONDS = 30_000;
/** True when systemd has given no answer: it could not be reached, or the program that asked was killed at its timeout. */
function gaveNoAnswer({ status, stderr }) {
    return status === null || (status !== 0 && (UNREACHED.test(stderr) || AWAY.test(stderr)));
}
/** True when it has given none and may have been told all the same: what it was told to do, it may still do. */
function mayHaveHeard(answer) {
    return gaveNoAnswer(answer) && !UNREACHED.test(answer.stderr);
}
/** Asks systemd something, and again while it gives no answer. Throws CommandError for any other failure, and when it stays away. */
async function ask_systemd_askSystemd(runner, command, patience = { limit: AWAY_MILLISECONDS, pause: 200 }) {
    for (const deadline = performance.now() + patience.limit;; await (0,external_node_timers_promises_.setTimeout)(patience.pause)) {
        const { status, stdout, stderr } = await runner.run(command);
        if (status === 0)
            return stdout;
        if (!gaveNoAnswer({ status, stderr }) || performance.now() >= deadline)
            throw new errors/* CommandError */.Qd(command.argv, { status, stderr });
    }
}

;// CONCATENATED MODULE: ./build/js/machine/units/has-ended.js
/**
 * True for a service that counts as active although its process has ended: `RemainAfterExit=yes` keeps it so. Only a oneshot is meant to
 * end. What is no service has no process.
 */
function has_ended_hasEnded({ type, activeState, subState }) {
    return activeState === 'active' && subState === 'exited' && type !== '' && type !== 'oneshot';
}
/** True for a unit that is active and does what a unit of its kind is for: a service runs, or is a oneshot that is done. */
function isUp(state) {
    return state.activeState === 'active' && !has_ended_hasEnded(state);
}
/** A unit's ActiveState, and `ended` for a service that has none of its processes any more. */
function effectiveState(state) {
    return has_ended_hasEnded(state) ? 'ended' : state.activeState;
}

;// CONCATENATED MODULE: ./build/js/machine/health/check-units.js





/**
 * Taken before the release's units are restarted. `restarted` are those that will be: their count begins at 0 then, because
 * systemd is told to forget their earlier failures.
 */
async function countRestarts(host, checks, restarted) {
    const units = await observeWatched(host, checks);
    return new Map([...units.values()].map(({ unit, restarts }) => [unit, restarted.includes(unit) ? 0 : restarts]));
}
/** The units that checks look at, as systemd sees them now. */
async function observeWatched(host, checks) {
    const names = [...new Set(Object.values(checks).flatMap(unitsIn))];
    if (names.length === 0)
        return new Map();
    const states = show_units_parseUnits(await ask_systemd_askSystemd(host.runner, show_units_showUnitsCommand(names)), names);
    return new Map(states.map((state) => [state.unit, state]));
}
function unitsIn(check) {
    if ('any' in check)
        return check.any.flatMap(unitsIn);
    if ('all' in check)
        return check.all.flatMap(unitsIn);
    return watchedUnits(check);
}
/** Passes when the unit is active and was not restarted since. */
function judgeUnit(unit, units, counts) {
    const state = units.get(unit);
    const restarts = restartsSince(counts.get(unit) ?? 0, state.restarts);
    const complaint = stateComplaint(state);
    const passed = complaint === null && restarts === 0;
    const told = restarts === 0 ? [] : [`restarted ${restarts === 1 ? 'once' : `${restarts} times`}`];
    const words = complaint === null ? (passed ? [`${state.activeState} (${state.subState})`] : told) : [complaint, ...told];
    return { passed, detail: `unit ${unit}: ${words.join(', ')}`, listener: null };
}
/** A service must run; what has no process, such as a timer, only be active. A oneshot service may be done. */
function stateComplaint(state) {
    const { loadState, activeState, subState, result } = state;
    if (loadState !== 'loaded')
        return loadState;
    if (activeState === 'failed')
        return `failed (${result})`;
    return isUp(state) ? null : `${activeState} (${subState})`;
}

// EXTERNAL MODULE: ./build/js/domain/activation/http-judgement.js
var http_judgement = __webpack_require__(70780);
// EXTERNAL MODULE: ./build/js/tools/http/ask.js
var ask = __webpack_require__(62814);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/js/tools/tcp/peer.js
var peer = __webpack_require__(97752);
// EXTERNAL MODULE: ./build/js/tools/tcp/problem.js
var problem = __webpack_require__(83661);
;// CONCATENATED MODULE: ./build/js/tools/tcp/connect.js



/** Connects to `host:port` once, says nothing, and hangs up. */
async function connect(target, timeoutMilliseconds) {
    const { promise, resolve } = Promise.withResolvers();
    const colon = target.lastIndexOf(':');
    const host = target.slice(0, colon).replace(/^\[|\]$/g, '');
    // The socket's own timeout counts silence, and begins anew with each address that a name has.
    const signal = AbortSignal.timeout(Math.ceil(timeoutMilliseconds));
    const socket = (0,external_node_net_.connect)({ host, port: Number(target.slice(colon + 1)), signal });
    socket.once('connect', () => {
        resolve((0,peer/* isOwnPeer */.H)(socket) ? { problem: 'refused', local: null } : { problem: '', local: (0,peer/* localPeer */.E)(socket) });
        socket.destroy();
    });
    socket.on('error', (error) => resolve({ problem: (0,problem/* connectionProblem */.E)(error, timeoutMilliseconds), local: null }));
    return promise;
}

// EXTERNAL MODULE: ./build/js/domain/closure/store-path.js
var store_path = __webpack_require__(94362);
;// CONCATENATED MODULE: ./build/js/domain/activation/process-identity.js

/** Why a process is not one of the release, as the end of a sentence; null when it is. */
function process_identity_foreignness(facts, release) {
    if (facts.executable === null || facts.startTicks === null)
        return 'has ended';
    const isOf = (groups = []) => groups.some((group) => isWithin(facts.controlGroup, group));
    if (isOf(release.watchedOnly))
        return null;
    const owner = (0,store_path/* owningStorePath */.P$)(facts.executable);
    if (owner === undefined || !release.closure.has(owner))
        return `runs ${facts.executable}, which is not in the release's closure`;
    const { from, until } = release.othersTime;
    if (from <= facts.startTicks && facts.startTicks < until && !isOf(release.kept))
        return 'was started before the switch';
    return isOf(release.controlGroups) ? null : `belongs to ${facts.controlGroup}, which is no unit of the release`;
}
/** True when a control group is this one or lies below it. */
function isWithin(controlGroup, outer) {
    return outer !== '' && (controlGroup === outer || controlGroup.startsWith(`${outer}/`));
}
/**
 * The first of a unit's processes, the one that shows what it runs first, that should not be there: that one when its executable is
 * not in the release's closure, or any that runs what only another release has. As a clause; null when there is none.
 */
function foreignProcess(processes, closure, others) {
    const found = processes.find(({ executable }, index) => {
        const owner = executable === null ? undefined : owningStorePath(executable);
        if (owner !== undefined && closure.has(owner))
            return false;
        return (index === 0 && executable !== null) || (owner !== undefined && others.has(owner));
    });
    return found === undefined ? null : `it runs ${found.executable}, which is not in the release's closure`;
}

;// CONCATENATED MODULE: ./build/js/machine/health/listeners.js


/** The process that answered from this host. Programs may share a port, and the kernel gives connections to each: every one must be the release's. */
function listenerAt(host, peer, { sockets, release }) {
    const listening = peer === null ? [] : socketsAnswering(sockets, peer.address, peer.port);
    const listeners = listening.map(({ inode }) => listenerOf(host, inode, release));
    return listeners.find(({ complaint }) => complaint !== null) ?? listeners[0] ?? { executable: null, complaint: null };
}
/** The process behind a listening socket: the release's if one of its holders is (systemd holds an activated one too). */
function listenerOf(host, inode, release) {
    // A release without units starts no process, so whoever answers was there before. (Units that are down fail by themselves.)
    if (release.controlGroups.length === 0)
        return { executable: null, complaint: null };
    const everyone = host.processes.processIds();
    const ours = everyone.filter((pid) => release.controlGroups.some((group) => isWithin(host.processes.processFacts(pid).controlGroup, group)));
    // The release's own few processes first: to look through every descriptor of a host is slow.
    for (const pids of [ours, everyone]) {
        const holders = host.processes.socketHolders(pids, inode).map((pid) => host.processes.processFacts(pid));
        const judged = holders.map((process) => ({ executable: process.executable, complaint: process_identity_foreignness(process, release) }));
        const good = judged.find(({ complaint }) => complaint === null);
        if (good !== undefined)
            return good;
        if (judged[0] !== undefined && pids === everyone)
            return judged[0];
    }
    // Forwarded by the kernel into a container's own network: nobody here holds the socket, so the answer has to do.
    return { executable: null, complaint: null };
}

// EXTERNAL MODULE: ./build/js/domain/secrets/after-cut.js
var after_cut = __webpack_require__(87238);
// EXTERNAL MODULE: ./build/js/domain/secrets/public-url.js
var public_url = __webpack_require__(70320);
;// CONCATENATED MODULE: ./build/js/domain/activation/output-tail.js


const TAIL_LIMIT_BYTES = 4096;
const LINES = 3;
const LINE_LENGTH = 200;
/** Keeps the end of what a program writes, however much that is. */
class OutputTail {
    #kept = Buffer.alloc(0);
    add(chunk) {
        // One byte more tells that there was more.
        this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-TAIL_LIMIT_BYTES - 1);
    }
    /** The last lines that are not empty, as one: `connected | no table users`. */
    line() {
        const kept = this.#kept.length <= TAIL_LIMIT_BYTES ? this.#kept : (0,after_cut/* afterCut */.f)(this.#kept.subarray(1));
        const lines = kept.toString().split(/[\r\n]+/);
        return lines
            .map((line) => (0,public_url/* publicBeginning */.Hc)(line.trim(), LINE_LENGTH))
            .filter(Boolean)
            .slice(-LINES)
            .join(' | ');
    }
}

;// CONCATENATED MODULE: ./build/js/tools/systemd/run-sandboxed.js
/** More than the program's own time, for systemd to set it up and take it down. */
const ALLOWANCE_MILLISECONDS = 10_000;
/** What a program that only looks at the host may not do. See systemd.exec(5). */
const sandbox = [
    // A user that exists only while the program runs, owns no file, and can become no other.
    'DynamicUser=yes',
    'NoNewPrivileges=yes',
    'CapabilityBoundingSet=',
    'RestrictSUIDSGID=yes',
    'RestrictNamespaces=yes',
    'ProtectSystem=strict',
    'ProtectHome=yes',
    'PrivateTmp=yes',
    'PrivateDevices=yes',
    'ProtectKernelTunables=yes',
    'ProtectKernelModules=yes',
    'ProtectKernelLogs=yes',
    'ProtectControlGroups=yes',
    'ProtectProc=invisible',
    'LockPersonality=yes',
    'SystemCallArchitectures=native',
    'RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6',
    // Nix's daemon would build and fetch for any user.
    'InaccessiblePaths=-/nix/var/nix/daemon-socket',
    'LimitCORE=0',
    // When memory runs out, a check goes before what it checks.
    'OOMScoreAdjust=500',
];
/**
 * `systemd-run`: runs a program in a transient unit with as few rights as can be, and waits for it. The status is the program's
 * own; 255 when a signal ended it. Should we be killed meanwhile, systemd still ends it at its timeout and forgets the unit.
 */
function runSandboxedCommand({ description, argv, timeout, onOutput }) {
    const limit = `${Math.ceil(timeout)}ms`;
    const properties = [...sandbox, `TimeoutStartSec=${limit}`, 'TimeoutStopSec=2s', 'KillSignal=SIGKILL'];
    return {
        argv: [
            'systemd-run',
            `--description=${description}`,
            // Of any other type, a program that dies of SIGTERM or SIGHUP would have ended well in systemd's eyes.
            '--service-type=oneshot',
            '--wait',
            '--collect',
            '--pipe',
            '--quiet',
            ...properties.map((property) => `--property=${property}`),
            '--',
            // systemd puts variables into arguments; older ones cannot be told not to. Two dollar signs mean one.
            ...argv.map((word) => word.replaceAll('$', '$$$$')),
        ],
        effect: 'write',
        environment: { LC_ALL: 'C' },
        timeout: timeout + ALLOWANCE_MILLISECONDS,
        guarded: { onOutput },
    };
}

;// CONCATENATED MODULE: ./build/js/machine/health/run-program.js


/** Runs a program of the release, as a user with no rights. It passes when it ends with status 0 in time. */
async function runProgram(host, check, timeoutMilliseconds) {
    const tail = new OutputTail();
    const [link, ...words] = check.exec;
    const began = performance.now();
    const { status } = await host.runner.run(runSandboxedCommand({
        description: `Health check ${link} of ${host.application}`,
        argv: [check.program, ...words],
        timeout: timeoutMilliseconds,
        onOutput: (chunk) => tail.add(chunk),
    }));
    const isLate = status !== 0 && performance.now() - began >= timeoutMilliseconds;
    const end = isLate ? `did not end within ${(timeoutMilliseconds / 1000).toFixed(1)} s and was killed` : endOf(status);
    const last = tail.line();
    return { passed: status === 0, detail: last === '' ? end : `${end}: ${last}` };
}
/** Of a program that a signal ended, systemd-run says 255. */
function endOf(status) {
    if (status === null)
        return 'was ended by a signal';
    return `ended with status ${status}${status === 255 ? ', or by a signal' : ''}`;
}

;// CONCATENATED MODULE: ./build/js/machine/health/run-checks.js








const DETAIL_LIMIT = 1024;
/**
 * Asks every check once, all at the same time. An answer from this very host counts only when the process that listens there
 * is of the release: an old one that would not go answers 200 just as well.
 */
async function runChecks(host, options) {
    const asked = await Promise.all(Object.entries(options.checks).map(async ([check, definition]) => ({ check, judge: await askOne(host, options, definition) })));
    // Who listens, and which units run, is looked at once everything has answered: it must still be so then.
    const seen = { sockets: host.processes.listeningSockets(), units: await observeWatched(host, options.checks) };
    return asked.map(({ check, judge }) => {
        const { passed, detail, listener } = judge(seen);
        return { check, passed, detail: cut((0,inert/* inert */.t)(detail)), listener };
    });
}
async function askOne(host, options, check) {
    const { timeout, release } = options;
    if ('any' in check || 'all' in check) {
        const members = 'any' in check ? check.any : check.all;
        const judges = await Promise.all(members.map((member) => askOne(host, options, member)));
        const combine = 'any' in check ? anyOf : allOf;
        return (seen) => combine(judges.map((judge) => judge(seen)));
    }
    if ('unit' in check)
        return ({ units }) => judgeUnit(check.unit, units, options.restartCounts);
    const limit = timeout(check.timeoutSeconds);
    if ('exec' in check) {
        const { passed, detail } = await runProgram(host, check, limit);
        return () => ({ passed, detail: `exec ${check.exec[0]}: ${detail}`, listener: null });
    }
    if ('tcp' in check) {
        const { problem, local } = await connect(check.tcp, limit);
        if (problem !== '')
            return () => ({ passed: false, detail: `${check.tcp}: ${problem}`, listener: null });
        return ({ sockets }) => {
            const { executable, complaint } = listenerAt(host, local, { sockets, release });
            const words = complaint === null ? 'accepts connections' : `the process that listens there ${complaint}`;
            return { passed: complaint === null, detail: `${check.tcp}: ${words}`, listener: executable };
        };
    }
    if (!('http' in check))
        return (0,health_kinds/* unknownKind */.P)(check);
    const answer = await (0,ask/* ask */.k)(check.http, { timeoutMilliseconds: limit, wanted: (0,http_judgement/* wantedInBody */.xs)(check) });
    return ({ sockets }) => judgeAnswer({ host, sockets, release }, check, answer);
}
/** The first that passes speaks for all; when none does, each has its say. */
function anyOf(judged) {
    const best = judged.find(({ passed }) => passed);
    return best ?? { passed: false, detail: join(judged), listener: judged[0]?.listener ?? null };
}
function allOf(judged) {
    const failing = judged.filter(({ passed }) => !passed);
    const listener = judged.find((one) => one.listener !== null)?.listener ?? null;
    return { passed: failing.length === 0, detail: join(failing.length === 0 ? judged : failing), listener };
}
const join = (judged) => judged.map(({ detail }) => detail).join('; ');
function judgeAnswer({ host, sockets, release }, check, { status, problem, local, body }) {
    const fail = (detail, listener) => ({ passed: false, detail: `${check.http}: ${detail}`, listener });
    if (status === null)
        return fail(problem, null);
    const { executable, complaint } = listenerAt(host, local, { sockets, release });
    const wrongStatus = (0,http_judgement/* statusComplaint */.Q3)(check, { status, body });
    if (wrongStatus !== null)
        return fail(wrongStatus, executable);
    // Behind a forwarder it is the forwarder that listens; what the answer says of itself is the proof then.
    if (complaint !== null && check.echo === undefined)
        return fail(`the process that listens there ${complaint}`, executable);
    const wrongBody = (0,http_judgement/* bodyComplaint */.ep)(check, { status, body });
    if (wrongBody !== null)
        return fail(`status ${status}, but ${wrongBody}`, executable);
    const named = check.echo === undefined ? '' : `, from ${check.echo.storePath}`;
    return { passed: true, detail: `${check.http}: status ${status}${named}`, listener: executable };
}
function cut(text) {
    return text.length <= DETAIL_LIMIT ? text : `${text.slice(0, DETAIL_LIMIT - 1)}\u2026`;
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/checks.js








/** Less than the reading's own time, so that a check that is slow says so itself. */
const CHECK_MILLISECONDS = READING_MILLISECONDS - 300;
/** Asks each check of the current release once, all at the same time; nothing without a release. */
async function readHealth(host, { manifest, closure }) {
    if ((0,schema/* isUnreadable */.GZ)(manifest))
        return manifest;
    if (manifest === null)
        return {};
    const groups = await read(() => controlGroups(host, (0,released_unit/* unitNames */.PH)(manifest.units)));
    if ((0,schema/* isUnreadable */.GZ)(groups))
        return groups;
    const release = { closure, othersTime: { from: 0, until: 0 }, controlGroups: groups };
    const ask = async (check, definition) => {
        const checks = { [check]: definition };
        const begin = performance.now();
        const restartCounts = await countRestarts(host, checks, []);
        const [round] = await runChecks(host, { checks, timeout: () => CHECK_MILLISECONDS, release, restartCounts });
        const { passed, detail, listener } = round;
        return {
            result: passed ? 'passed' : 'failed',
            detail: lineOf(detail),
            listener: listener === null ? null : lineOf(listener),
            latencyMilliseconds: Math.round(performance.now() - begin),
        };
    };
    const entries = await Promise.all(Object.entries(readyChecks(manifest)).map(async ([check, definition]) => [
        check,
        await read(() => ask(check, definition)),
    ]));
    return Object.fromEntries(entries);
}
/** Of the release's units: who answers a check must belong to one of them. */
async function controlGroups({ runner }, units) {
    if (units.length === 0)
        return [];
    const states = show_units_parseUnits(await shown(runner, show_units_showUnitsCommand(units)), units);
    return states.map(({ controlGroup }) => controlGroup).filter((group) => group !== '');
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/fingerprint-key.js
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





/** The host's key for fingerprints. One that others than its owner may read protects nothing, so it is not used. */
function readFingerprintKey(file) {
    return read(async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch((error) => {
                if ((0,is_there/* isMissing */.b)(error))
                    throw new Error(`there is no ${file}`);
                throw error;
            }), true);
            const { mode, size } = await handle.stat();
            if ((mode & 0o077) !== 0)
                throw new Error(`others than root may read ${file}; make a new key and give it mode 0600`);
            const key = size > 128 ? undefined : (0,fingerprint/* parseFingerprintKey */.RN)(await handle.readFile('utf8'));
            if (key === undefined)
                throw new Error(`${file} is no key: it must have 64 hexadecimal digits`);
            return key;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    });
}

;// CONCATENATED MODULE: ./build/js/domain/snapshot/foreign-units.js
/** Services that come and go by themselves, because somebody asks them something or logs in: whether they run says nothing. */
const onDemand = [
    /^systemd-(?:hostnamed|importd|localed|machined|timedated)\.service$/,
    /^(?:nix-daemon|packagekit|polkit|udisks2|fwupd|upower)\.service$/,
    /^(?:user|user-runtime-dir|getty|serial-getty|autovt)@.*\.service$/,
    // One for each connection, where sshd is started by its socket.
    /^sshd?(?:-session)?@.*\.service$/,
    // The agent's own.
    /^grind-to-prod-(?:apply-|recover@).*\.service$/,
];
/** What of the units of a host is neither released nor watched and does not run on demand, sorted. */
function foreignUnits(names, watched) {
    const known = new Set(watched);
    return [...new Set(names)].filter((name) => !known.has(name) && !onDemand.some((pattern) => pattern.test(name))).toSorted();
}

;// CONCATENATED MODULE: ./build/js/tools/systemd/list-units.js

const common = { effect: 'read', environment: { LC_ALL: 'C' }, timeout: 10_000 };
/** `systemctl list-units`: every service that runs. */
const runningServicesCommand = {
    argv: ['systemctl', 'list-units', '--type=service', '--state=running', '--no-pager', '--full', '--output=json'],
    ...common,
};
/** `systemctl list-unit-files`: every unit file that is started at boot. */
const enabledUnitsCommand = {
    argv: ['systemctl', 'list-unit-files', '--state=enabled,enabled-runtime', '--no-pager', '--full', '--output=json'],
    ...common,
};
const runningSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ unit: schemas/* string */.YjP() }));
const enabledSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ unit_file: schemas/* string */.YjP() }));
/** Their names. Throws when it is not the list. */
function parseRunningServices(stdout) {
    return runningSchema.parse(JSON.parse(stdout)).map(({ unit }) => unit);
}
/** Their names. Throws when it is not the list. */
function parseEnabledUnits(stdout) {
    return enabledSchema.parse(JSON.parse(stdout)).map(({ unit_file: unit }) => unit);
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/foreign-units.js




/** Units of the host that are neither released nor watched: what runs, and what is started at boot. */
async function readForeignUnits({ runner }, watched) {
    const [running, enabled] = await Promise.all([
        read(async () => foreignUnits(parseRunningServices(await shown(runner, runningServicesCommand)), watched).map(lineOf)),
        read(async () => foreignUnits(parseEnabledUnits(await shown(runner, enabledUnitsCommand)), watched).map(lineOf)),
    ]);
    return { running, enabled };
}

// EXTERNAL MODULE: ./build/js/domain/ledger/chain.js
var chain = __webpack_require__(53184);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/js/tools/files/switch-link.js
var switch_link = __webpack_require__(57137);
// EXTERNAL MODULE: ./build/js/domain/manifest/own-path.js
var own_path = __webpack_require__(33689);
// EXTERNAL MODULE: ./build/js/domain/manifest/parse.js
var parse = __webpack_require__(78742);
// EXTERNAL MODULE: ./build/js/domain/manifest/release-id.js
var release_id = __webpack_require__(50452);
// EXTERNAL MODULE: ./build/js/domain/manifest/schema.js
var manifest_schema = __webpack_require__(67982);
// EXTERNAL MODULE: ./build/js/domain/errors/catalogue.js
var catalogue = __webpack_require__(6966);
;// CONCATENATED MODULE: ./build/js/machine/release/generation.js














/** The most that a kept generation's closure.json has. */
const CLOSURE_LIMIT_BYTES = 256 * 1024 * 1024;
function generationFolder(host, generation) {
    return (0,external_node_path_.join)(host.paths.releases, generation);
}
/** The generation in use; null when there is none. Throws HostError `unexpected-layout` when `current` is not a link of ours. */
async function currentGeneration(host) {
    let target;
    try {
        target = await (0,switch_link/* linkTarget */.Cm)(host.paths.current);
    }
    catch (cause) {
        throw new errors/* HostError */.dh('unexpected-layout', `${host.paths.current} on ${host.name} is not a link.`, {
            host: host.name,
            hint: 'Move it away, the agent needs that name.',
            cause,
        });
    }
    if (target === null)
        return null;
    const generation = (0,host_paths/* generationOf */.gS)(target);
    if (generation !== undefined)
        return generation;
    throw new errors/* HostError */.dh('unexpected-layout', `${host.paths.current} on ${host.name} points to ${(0,quote/* quote */.h)(target)}, which is no release of ours.`, { host: host.name, hint: 'Move it away, the agent needs that name.' });
}
/** Every generation that is kept, sorted. */
async function keptGenerations(host) {
    try {
        return (await (0,promises_.readdir)(host.paths.releases)).filter((name) => (0,host_paths/* generationOf */.gS)(`releases/${name}`) !== undefined).toSorted();
    }
    catch (error) {
        if ((0,is_there/* isMissing */.b)(error))
            return [];
        throw error;
    }
}
/** The manifest of a kept generation, checked against its id; null for the one that has none. Throws HostError `state-damaged`. */
async function generationManifest(host, generation) {
    if (generation === host_paths/* TAKEN_OVER */.zM)
        return null;
    const file = (0,external_node_path_.join)(generationFolder(host, generation), 'manifest.json');
    try {
        const text = await (0,read_limited/* readLimited */.t)(file, manifest_schema/* MANIFEST_LIMIT_BYTES */.SC);
        if (text !== undefined && (0,release_id/* releaseId */.B)(text) === generation)
            return { manifest: (0,parse/* parseManifest */.Ng)(Buffer.from(text)), text };
    }
    catch (cause) {
        throw (0,catalogue/* damagedGeneration */.IY)(file, host.name, cause);
    }
    throw (0,catalogue/* damagedGeneration */.IY)(file, host.name);
}
/** The store path of a kept generation's manifest, as it follows from the manifest; null for the one that has none. Throws HostError `state-damaged`. */
async function generationManifestPath(host, generation) {
    const kept = await generationManifest(host, generation);
    return kept === null ? null : manifestStorePath(kept.manifest, generation);
}
/** Store paths of a kept generation's closure, as they were when it was laid out; empty for the one that has no manifest. */
async function generationClosure(host, generation) {
    if (generation === host_paths/* TAKEN_OVER */.zM)
        return new Set();
    const file = (0,external_node_path_.join)(generationFolder(host, generation), 'closure.json');
    try {
        const text = await (0,read_limited/* readLimited */.t)(file, CLOSURE_LIMIT_BYTES);
        return new Set(closureListSchema.parse(JSON.parse(text ?? '')).paths.map(({ path }) => path));
    }
    catch (cause) {
        throw (0,catalogue/* damagedGeneration */.IY)(file, host.name, cause);
    }
}
/** Written by root when the release was laid out, so no more is checked than is read: `status` is asked often. */
const closureListSchema = schemas/* object */.Ikc({ paths: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })) });

// EXTERNAL MODULE: ./build/js/domain/activation/release-word.js
var release_word = __webpack_require__(68566);
// EXTERNAL MODULE: ./build/js/domain/activation/unit-change.js
var unit_change = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/js/domain/errors/how-to-install.js
var how_to_install = __webpack_require__(7685);
;// CONCATENATED MODULE: ./build/js/domain/ledger/role.js
/** True for the record of a change of role. */
function isRoleChange({ verb, role }) {
    return verb === 'set-role' && role !== undefined;
}
/** The record of the last change of role; undefined when there was none. `records` are oldest first, as in the ledger. */
function lastRoleChange(records) {
    return records.findLast(isRoleChange);
}
/**
 * The role in force: of the last change, else the policy's. Where the policy gives none there is none, whatever was recorded: it
 * is the administrator's word that a host has a role at all.
 */
function roleInForce(policyRole, records) {
    if (policyRole === undefined)
        return null;
    return lastRoleChange(records)?.role?.to ?? policyRole;
}

// EXTERNAL MODULE: ./build/js/tools/files/sync.js
var sync = __webpack_require__(8279);
;// CONCATENATED MODULE: ./build/js/tools/files/file-part.js


/** Counts the line ends before an offset. */
async function countLines(path, before) {
    let count = 0;
    for await (const chunk of part(path, 0, before)) {
        for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1))
            count += 1;
    }
    return count;
}
/**
 * Moves everything from an offset on to the end of another file (mode 0600), durably: it is there before it is gone here. A crash
 * in between leaves it in both.
 */
async function moveTail(path, offset, into) {
    const target = await open(into, 'a', 0o600);
    try {
        for await (const chunk of part(path, offset, Number.POSITIVE_INFINITY))
            await target.appendFile(chunk);
        await target.sync();
    }
    finally {
        await target.close();
    }
    await syncEntry(into);
    const source = await open(path, 'r+');
    try {
        await source.truncate(offset);
        await source.sync();
    }
    finally {
        await source.close();
    }
}
const CHUNK_BYTES = 1024 * 1024;
/** The bytes of a part, in chunks that are only good until the next one is asked for: they share one buffer. */
async function* part(path, start, end) {
    const handle = await (0,promises_.open)(path);
    try {
        const buffer = Buffer.alloc(CHUNK_BYTES);
        for (let at = start; at < end;) {
            const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, end - at), at);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
            at += bytesRead;
        }
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/js/tools/files/lines-from-end.js



const lines_from_end_CHUNK_BYTES = 1024 * 1024;
const LINE_END = 0x0a;
/**
 * The lines of a regular file, the last one first, however long the file is: no more than a chunk and a line of it is ever in memory.
 * Nothing when it is not there. Throws when it is a link or no regular file.
 */
async function* linesFromEnd(path, options) {
    let handle;
    try {
        handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,is_there/* isMissing */.b)(error))
            return;
        throw error;
    }
    try {
        const status = await handle.stat();
        if (!status.isFile())
            throw new Error(`${path} is not a regular file`);
        yield* backwards(handle, status.size, options);
    }
    finally {
        await handle.close();
    }
}
async function* backwards(handle, size, { lineLimitBytes: limit, withinBytes = size }) {
    const floor = Math.max(0, size - withinBytes);
    /** What is known of the line that is being read, its last piece first; null once it is too long. */
    let pieces = [];
    let length = 0;
    let hasEnd = false;
    const add = (piece) => {
        length += piece.length;
        pieces = pieces === null || length > limit ? null : [...pieces, piece];
    };
    const line = (offset) => ({ bytes: pieces === null ? null : Buffer.concat(pieces.toReversed()), offset, hasEnd });
    for (let end = size; end > floor;) {
        const start = Math.max(floor, end - lines_from_end_CHUNK_BYTES);
        const chunk = await readExactly(handle, start, end);
        let rest = chunk.length;
        for (let at = chunk.lastIndexOf(LINE_END); at !== -1; at = at === 0 ? -1 : chunk.lastIndexOf(LINE_END, at - 1)) {
            add(chunk.subarray(at + 1, rest));
            // Nothing follows the last line end of a file that is whole.
            if (hasEnd || length > 0)
                yield line(start + at + 1);
            pieces = [];
            length = 0;
            hasEnd = true;
            rest = at;
        }
        add(chunk.subarray(0, rest));
        end = start;
    }
    // What begins farther from the end is only part of a line.
    if (floor === 0 && (hasEnd || length > 0))
        yield line(0);
}
async function readExactly(handle, start, end) {
    const buffer = Buffer.allocUnsafeSlow(end - start);
    for (let filled = 0; filled < buffer.length;) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
        if (bytesRead === 0)
            throw new Error('the file became shorter while it was read');
        filled += bytesRead;
    }
    return buffer;
}

;// CONCATENATED MODULE: ./build/js/machine/ledger/ledger-file.js









/** A record has some kilobytes; what is longer is none. */
const LINE_LIMIT_BYTES = 16 * 1024 * 1024;
/** So much of the ledger's end is read word for word. Beyond it only lines are that speak of what is looked for. */
const PARSED_BYTES = 8 * 1024 * 1024;
/** How far back an attempt is looked for that somebody asks for again: some ten thousand attempts. */
const RECENT_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** The ledger's lines, the last one first; all, or those that begin within so many bytes of its end. Throws HostError `state-damaged` when it cannot be read. */
async function* ledgerLines({ name, paths: { ledger } }, withinBytes) {
    try {
        yield* linesFromEnd(ledger, { lineLimitBytes: LINE_LIMIT_BYTES, withinBytes });
    }
    catch (cause) {
        throw new errors/* HostError */.dh('state-damaged', `The ledger ${ledger} on ${name} cannot be read.`, {
            host: name,
            hint: 'Move it aside, it begins anew then.',
            cause,
        });
    }
}
/** The records near the ledger's end, oldest first: of some ten thousand attempts. */
async function recentRecords(place) {
    const records = [];
    for await (const line of ledgerLines(place, RECENT_BYTES)) {
        const record = await recordIn(place, line);
        if (record !== undefined)
            records.push(record);
    }
    return records.toReversed();
}
/** The record of the latest attempt. */
function lastRecord(place) {
    return find(place, () => true, []);
}
/** The record of this attempt, if it has one. `everywhere`: however long ago it was made. */
async function recordedAttempt(place, attempt, everywhere = false) {
    for await (const line of ledgerLines(place, everywhere ? undefined : RECENT_BYTES)) {
        if (line.bytes?.includes(attempt) !== true)
            continue;
        const record = await recordIn(place, line);
        if (record?.attempt === attempt)
            return record;
    }
    return undefined;
}
/** Of all records the one that tells the role: of its last change. None when there was none. */
function roleRecords(place) {
    return listed(find(place, isRoleChange, ['"set-role"']));
}
/** Of all records the one that tells what was current before `current`: of the last attempt that put that in the place of another. */
function commitRecords(place, current) {
    return current === null ? Promise.resolve([]) : listed(find(place, (record) => madeCurrent(record, current), [current]));
}
/** The record of the last attempt that promoted a release. */
function lastPromotion(place) {
    return find(place, isPromotion, ['"COMMITTED"']);
}
/** The last record that says whether a release is any good here. */
function lastWordOn(place, releaseId) {
    return find(place, (record) => isWordOn(record, releaseId), [releaseId]);
}
/** Of all records the one that tells what units run: of the last attempt that may have changed that. */
function touchingRecords(place) {
    return listed(find(place, hasTouchedUnits, ['"COMMITTED"', '"ROLLED_BACK"', '"NEEDS_HUMAN"']));
}
async function listed(found) {
    const record = await found;
    return record === undefined ? [] : [record];
}
/** Of each of these releases the last record of an attempt to make it current, oldest first. */
async function lastTries(place, releases) {
    const found = new Map();
    const isNew = ({ verb, releaseId }) => verb !== 'set-role' && releases.includes(releaseId) && !found.has(releaseId);
    for await (const record of recordsFromEnd(place, () => releases.filter((release) => !found.has(release)))) {
        if (isNew(record))
            found.set(record.releaseId, record);
        if (found.size === new Set(releases).size)
            break;
    }
    return [...found.values()].toReversed();
}
async function find(place, isWanted, words) {
    for await (const record of recordsFromEnd(place, () => words))
        if (isWanted(record))
            return record;
    return undefined;
}
/** Records, newest first. Far from the end only those of lines that have one of these words; without any, all. */
async function* recordsFromEnd(place, words) {
    let end;
    for await (const line of ledgerLines(place)) {
        end ??= line.offset;
        const wanted = end - line.offset > PARSED_BYTES ? words() : [];
        if (wanted.length > 0 && !wanted.some((word) => line.bytes?.includes(word) === true))
            continue;
        const record = await recordIn(place, line);
        if (record !== undefined)
            yield record;
    }
}
/**
 * The record of a line; undefined for garbage and for the part of a line, which say nothing. Throws HostError `ledger-not-understood` for
 * a line that was written whole and cannot be understood: what it says may be just what is asked for.
 */
async function recordIn(place, { bytes, offset }) {
    const text = bytes?.toString() ?? '';
    const entry = (0,chain/* parseEntry */.ER)(text);
    if (entry !== undefined)
        return entry.record;
    if ((0,chain/* isWholeLine */.gc)(text))
        throw await notUnderstood(place, offset);
    return undefined;
}
async function notUnderstood({ name, paths: { ledger } }, offset) {
    const line = (await countLines(ledger, offset)) + 1;
    return new errors/* HostError */.dh('ledger-not-understood', `Line ${line} of the ledger ${ledger} on ${name} is whole and is not understood: a newer agent has written it. Nothing is written after it.`, { host: name, hint: `Bring the agent up to date with ${(0,how_to_install/* howToInstall */.v)(name)}.` });
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/kept-releases.js






async function readKeptReleases(host) {
    const [current, kept, ledger] = await Promise.all([
        read(() => currentGeneration(host)),
        read(() => keptGenerations(host)),
        read(() => readLedgerHead(host)),
    ]);
    const names = (0,schema/* isUnreadable */.GZ)(kept) ? [] : kept.toSorted((left, right) => Number(right === current) - Number(left === current));
    const closures = await Promise.all(names.map(async (name) => ({ name, paths: await read(() => generationClosure(host, name)) })));
    const manifest = (0,schema/* isUnreadable */.GZ)(current)
        ? current
        : await read(async () => (current === null ? null : ((await generationManifest(host, current))?.manifest ?? null)));
    const ownClosure = closures.find(({ name }) => name === current)?.paths;
    return {
        releases: { current, kept, ledger },
        manifest,
        closure: ownClosure === undefined || (0,schema/* isUnreadable */.GZ)(ownClosure) ? new Set() : ownClosure,
        ownerOf(file, words = []) {
            const path = (0,store_path/* owningStorePath */.P$)(file);
            const readable = closures.flatMap(({ name, paths }) => ((0,schema/* isUnreadable */.GZ)(paths) ? [] : [{ name, paths }]));
            const told = words.flatMap((word) => (0,store_path/* owningStorePath */.P$)(word) ?? []).filter((word) => readable.some(({ paths }) => paths.has(word)));
            const owner = readable.find(({ paths }) => path !== undefined && [path, ...told].every((wanted) => paths.has(wanted)));
            if (owner !== undefined)
                return owner.name;
            return closures.map(({ paths }) => paths).find((paths) => (0,schema/* isUnreadable */.GZ)(paths)) ?? ((0,schema/* isUnreadable */.GZ)(kept) ? kept : null);
        },
    };
}
async function readLedgerHead(host) {
    let entries = 0;
    const recent = [];
    let isLast = true;
    for await (const { bytes } of ledgerLines(host)) {
        const isTorn = isLast && !(0,chain/* isWholeLine */.gc)(bytes?.toString() ?? '');
        isLast = false;
        if (isTorn)
            continue;
        entries += 1;
        if (recent.length < schema/* LEDGER_RECENT */.Sh)
            recent.unshift((0,chain/* entryDigest */.LE)(bytes?.toString() ?? ''));
    }
    return { entries, head: recent.at(-1) ?? null, recent };
}

// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
;// CONCATENATED MODULE: ./build/js/domain/installation/places.js
/** Where an installation puts things on a host. */
const AGENT_LAUNCHER = '/usr/local/bin/grind-to-prod-agent';
const AGENT_FOLDER = '/usr/local/lib/grind-to-prod';
const AGENT_FILE = (/* unused pure expression or super */ null && (`${AGENT_FOLDER}/agent.js`));
/** Only root runs the agent, so only root writes here. */
const COMPILE_CACHE = '/var/cache/grind-to-prod';
const SUDOERS_FILE = '/etc/sudoers.d/grind-to-prod';
const RECOVER_UNIT_FILE = '/etc/systemd/system/grind-to-prod-recover@.service';
/** The home of deploy users. It belongs to root: the user can change nothing in it, least of all the key that lets it in. */
const DEPLOY_HOME = '/var/lib/grind-to-prod/deploy';
const AUTHORIZED_KEYS_FILE = (/* unused pure expression or super */ null && (`${DEPLOY_HOME}/.ssh/authorized_keys`));
/** The boot unit that finishes or undoes what a crash left of a release. */
function recoverUnit(application) {
    return `grind-to-prod-recover@${application}.service`;
}

// EXTERNAL MODULE: ./build/js/domain/trust/wire.js
var wire = __webpack_require__(1137);
;// CONCATENATED MODULE: ./build/js/domain/trust/authorized-keys.js

/** Strings in a public key at most: DSA's have five. */
const KEY_STRINGS_LIMIT = 8;
const keyPattern = /^([a-z0-9@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/;
const optionsPattern = /^((?:[^\s"]|"(?:[^"\\]|\\.)*")+)\s+(.*)$/;
const optionPattern = /([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)"|=[^,]*)?(?:,|$)/g;
/** The keys in such a file; lines that sshd passes over are passed over. */
function parseAuthorizedKeys(text) {
    return text.split('\n').flatMap((line) => {
        const content = line.trim();
        if (content === '' || content.startsWith('#'))
            return [];
        const plain = fingerprintOf(content);
        if (plain !== undefined)
            return [{ fingerprint: plain, options: [], command: null }];
        const [, options = '', rest = ''] = optionsPattern.exec(content) ?? [];
        const fingerprint = fingerprintOf(rest);
        return fingerprint === undefined ? [] : [{ fingerprint, ...parseOptions(options) }];
    });
}
function parseOptions(text) {
    const found = [...text.matchAll(optionPattern)].map(([, name = '', value]) => ({ name: name.toLowerCase(), value }));
    const command = found.find(({ name }) => name === 'command')?.value;
    return { options: found.map(({ name }) => name), command: command?.replaceAll(/\\(.)/g, '$1') ?? null };
}
function fingerprintOf(text) {
    const [, type, base64] = keyPattern.exec(text) ?? [];
    if (type === undefined || base64 === undefined)
        return undefined;
    const bytes = Buffer.from(base64, 'base64');
    return (0,wire/* allStrings */.ut)(bytes, KEY_STRINGS_LIMIT)?.[0]?.toString('latin1') === type ? (0,wire/* keyFingerprint */.yy)(bytes) : undefined;
}

;// CONCATENATED MODULE: ./build/js/tools/accounts/passwd.js
/** The users in a passwd(5) file, in its order. Lines of another form are passed over. */
function parsePasswd(text) {
    return text.split('\n').flatMap((line) => {
        const [name, , id, , , home, shell] = line.split(':');
        if (name === undefined || name === '' || id === undefined || !/^\d+$/.test(id) || home === undefined || shell === undefined)
            return [];
        return [{ name, id: Number(id), home, shell }];
    });
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/keyed-digest.js



/** The digest of a file as a snapshot may carry it: of a short secret in the file nobody can tell by trying what it is. */
function keyedDigest(key, application, sha256) {
    if ((0,schema/* isUnreadable */.GZ)(key))
        return unreadable(`there is no key for its fingerprint: ${key.unreadable}`);
    return `keyed:${(0,fingerprint/* fileFingerprint */.hC)(key, application, sha256)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/machine/snapshot/small-file.js




const LIMIT_BYTES = 1024 * 1024;
/**
 * Reads a file of settings or keys; undefined when it is not there. Links are followed: on NixOS such files are links into the
 * store. Throws for what is no regular file, and for one that is larger than any such file is.
 */
async function readSmallFile(path) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch((error) => {
        if ((0,is_there/* isMissing */.b)(error))
            return undefined;
        throw error;
    });
    if (handle === undefined)
        return undefined;
    try {
        const status = await handle.stat();
        if (!status.isFile())
            throw new Error('it is not a regular file');
        if (status.size > LIMIT_BYTES)
            throw new Error(`it has ${status.size} bytes, more than the ${LIMIT_BYTES} that are read`);
        const bytes = await handle.readFile();
        return { text: bytes.toString(), sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/logins.js










/** More users than this are no machine's own. */
const USER_LIMIT = 2000;
/** Who may log in with a key: the files in which sshd looks for each user of /etc/passwd, where nobody has told it of others. */
async function readLogins(host, options) {
    const users = await read(() => readUsers(options));
    if ((0,schema/* isUnreadable */.GZ)(users))
        return { logins: { superusers: users, keys: users }, deployKeys: users };
    const superusers = users.filter(({ id }) => id === 0).map(({ name }) => lineOf(name));
    if (process.geteuid?.() !== 0 && options.root === undefined) {
        const reason = { unreadable: 'only root sees the keys of all users; take the snapshot as root' };
        return { logins: { superusers, keys: reason }, deployKeys: reason };
    }
    const files = (await Promise.all(users.flatMap((user) => placesOf(user).map((path) => readKeys(host, { user, path }, options))))).flat();
    const entries = (mayOnlyDeploy) => Object.fromEntries(files.filter((file) => file.mayOnlyDeploy === mayOnlyDeploy).map(({ path, keys }) => [path, keys]));
    return { logins: { superusers, keys: entries(false) }, deployKeys: entries(true) };
}
async function readUsers({ root = '' }) {
    const file = await readSmallFile(`${root}/etc/passwd`);
    if (file === undefined)
        throw new Error('there is no /etc/passwd');
    return parsePasswd(file.text).slice(0, USER_LIMIT);
}
/** Where sshd looks by itself, and on NixOS. */
function placesOf({ name, home }) {
    return [(0,external_node_path_.join)(home, '.ssh/authorized_keys'), (0,external_node_path_.join)(home, '.ssh/authorized_keys2'), (0,external_node_path_.join)('/etc/ssh/authorized_keys.d', name)];
}
async function readKeys(host, { user, path }, { fingerprintKey, root = '' }) {
    const file = await read(() => readSmallFile(`${root}${path}`));
    if (file === undefined)
        return [];
    if ((0,schema/* isUnreadable */.GZ)(file))
        return [{ path: lineOf(path), mayOnlyDeploy: user.home === DEPLOY_HOME, keys: file }];
    const keys = parseAuthorizedKeys(file.text);
    // On NixOS the deploy user has another home; its keys can run nothing but the agent.
    const isDeploy = keys.length > 0 && keys.every(({ command }) => command?.includes(`${messages/* AGENT_PROGRAM */.Rc} dispatch`) === true);
    return [
        {
            path: lineOf(path),
            mayOnlyDeploy: user.home === DEPLOY_HOME || isDeploy,
            keys: {
                digest: keyedDigest(fingerprintKey, host.application, file.sha256),
                keys: Object.fromEntries(keys.map(({ fingerprint, options }) => [fingerprint, { options: options.map(lineOf).slice(0, 64) }])),
            },
        },
    ];
}

// EXTERNAL MODULE: ./build/js/tools/nix/show-config.js
var show_config = __webpack_require__(46984);
;// CONCATENATED MODULE: ./build/js/domain/trust/nix-warnings.js

/**
 * Holes of Nix on Linux that make a user of its daemon root, or let what is fetched or unpacked write where it should not. Holes of
 * macOS alone (CVE-2024-51481, CVE-2025-53819) and of little weight (CVE-2024-38531) are left out.
 *
 * Source: the security advisories of the Nix project (https://github.com/NixOS/nix/security/advisories) and the CVE records, held against
 * the tags of its repository, as of 2026-11. GHSA numbers: CVE-2024-27297 is 2ffj-w4mj-pg37, CVE-2024-45593 h4vv-h3jq-v493, CVE-2024-47174
 * 6fjr-mq49-mm2c, CVE-2026-39860 g3g9-5vj6-r3gj, CVE-2026-44028 vh5x-56v6-4368, CVE-2026-44029 gr92-w2r5-qw5p. A new one is one entry here.
 */
const advisories = [
    {
        id: 'CVE-2024-27297',
        hole: 'lets a user of the daemon change what was built after it was checked',
        fixed: [
            [2, 3, 18],
            [2, 18, 2],
            [2, 19, 4],
            [2, 20, 5],
        ],
    },
    {
        id: 'CVE-2024-45593',
        hole: 'lets an archive from a substituter write any file as root',
        since: [[2, 24, 0]],
        fixed: [[2, 24, 6]],
    },
    {
        id: 'CVE-2024-47174',
        hole: 'sends passwords of the netrc file to servers whose certificate it does not check',
        fixed: [
            [2, 18, 8],
            [2, 19, 7],
            [2, 20, 9],
            [2, 21, 5],
            [2, 22, 4],
            [2, 23, 4],
            [2, 24, 8],
        ],
    },
    {
        id: 'CVE-2025-46415 (with CVE-2025-46416 and CVE-2025-52991 to 52993)',
        hole: 'lets a user of the daemon become one of its build users, and remove files of others',
        fixed: [
            [2, 24, 15],
            [2, 26, 4],
            [2, 28, 4],
            [2, 29, 1],
        ],
    },
    {
        // It came with the mend of CVE-2024-27297.
        id: 'CVE-2026-39860',
        hole: 'lets a user of the daemon become root',
        since: [
            [2, 18, 2],
            [2, 19, 4],
            [2, 20, 5],
            [2, 21, 0],
        ],
        fixed: [
            [2, 28, 6],
            [2, 29, 3],
            [2, 30, 4],
            [2, 31, 4],
            [2, 32, 7],
            [2, 33, 4],
            [2, 34, 5],
        ],
    },
    {
        id: 'CVE-2026-44028',
        hole: 'lets a user of the daemon, or an archive from a substituter, run code as root',
        since: [[2, 24, 4]],
        fixed: [
            [2, 28, 7],
            [2, 29, 4],
            [2, 30, 5],
            [2, 31, 5],
            [2, 32, 8],
            [2, 33, 6],
            [2, 34, 7],
        ],
    },
    {
        id: 'CVE-2026-44029',
        hole: 'lets a tarball that is unpacked write outside of its folder',
        fixed: [
            [2, 28, 7],
            [2, 29, 4],
            [2, 30, 5],
            [2, 31, 5],
            [2, 32, 8],
            [2, 33, 6],
            [2, 34, 7],
        ],
    },
    {
        id: 'CVE-2026-110450',
        hole: 'lets a user of the daemon become root',
        fixed: [
            [2, 28, 8],
            [2, 30, 6],
            [2, 31, 6],
            [2, 34, 9],
            [2, 35, 3],
        ],
    },
];
/** One sentence for each known hole that a version of Nix has; a version that cannot be read is said to be unknown. */
function versionWarnings(version) {
    const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
    if (match === null)
        return [`The version of Nix (${version === '' ? 'none found' : version}) is not known; look whether it has a known hole.`];
    const release = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
    return advisories.flatMap(({ id, hole, since, fixed }) => {
        if (!hadIt(release, since) || isMended(release, fixed))
            return [];
        const mend = fixed.find((good) => isSameSeries(good, release)) ?? fixed.find((good) => isLater(good, release)) ?? fixed.at(-1);
        return [`Nix ${version} has ${id}, which ${hole}; update it to ${mend.join('.')} or later.`];
    });
}
function hadIt(release, since) {
    if (since === undefined)
        return true;
    const series = since.find((first) => isSameSeries(first, release));
    return series === undefined ? isLater(release, since.at(-1)) : release[2] >= series[2];
}
function isMended(release, fixed) {
    const series = fixed.find((good) => isSameSeries(good, release));
    return series === undefined ? isLater(release, fixed.at(-1)) : release[2] >= series[2];
}
function isSameSeries(left, right) {
    return left[0] === right[0] && left[1] === right[1];
}
/** True when the first is of a later series. */
function isLater(left, right) {
    return left[0] > right[0] || (left[0] === right[0] && left[1] > right[1]);
}
/** Those of the substituters from which paths are taken without signatures. */
function uncheckedSubstituters(substituters) {
    return substituters.filter((address) => /[?&]trusted=(?:1|true)(?:&|$)/.test(address));
}
/** One sentence for each setting that lets somebody add paths to the store that nobody signed for. */
function settingsWarnings({ requireSigs, trustedUsers, substituters, trustedPublicKeys }) {
    const others = trustedUsers.filter((user) => user !== 'root');
    return [
        ...(requireSigs ? [] : ['require-sigs is off, so Nix takes paths that nobody signed; set it to true in nix.conf.']),
        ...(others.length === 0
            ? []
            : [`trusted-users has ${others.join(', ')}, which makes them root in effect; leave only root in nix.conf.`]),
        ...uncheckedSubstituters(substituters).map((address) => `The substituter ${publicUrl(address)} is taken without signatures; remove trusted=1 from it in nix.conf.`),
        ...(substituters.length > 0 && trustedPublicKeys.length === 0
            ? [
                `Nobody signs for the substituters (${substituters.map(publicUrl).join(', ')}): trusted-public-keys is empty; add their keys in nix.conf, or remove them.`,
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/js/tools/nix/version.js
const nixVersionCommand = { argv: ['nix', '--version'], effect: 'read', timeout: 10_000 };
/** `nix (Nix) 2.26.3+1` \u2192 `2.26.3+1`; empty when it is of another form. */
function parseNixVersion(stdout) {
    return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./build/js/domain/snapshot/os-release.js

/** The fields of an os-release(5) file: shell assignments of a simple kind, which are not run but read. */
function parseOsRelease(text) {
    const fields = text.split('\n').flatMap((line) => {
        const [, name, written] = /^([A-Z][A-Z0-9_]{0,63})=(.*)$/.exec(line.trim()) ?? [];
        return name === undefined || written === undefined ? [] : [[name, lineOf(unquoted(written))]];
    });
    return Object.fromEntries(fields);
}
function unquoted(written) {
    const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(written) ?? [];
    return single ?? (double ?? written).replaceAll(/\\(["$`\\])/g, '$1');
}

;// CONCATENATED MODULE: ./build/js/tools/systemd/clock-synchronized.js
/** `timedatectl show`: whether the kernel's clock is kept right, by whatever does it. */
const clockSynchronizedCommand = {
    argv: ['timedatectl', 'show', '--property=NTPSynchronized', '--value'],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
};
/** Throws when it is neither yes nor no. */
function parseClockSynchronized(stdout) {
    const word = stdout.trim();
    if (word !== 'yes' && word !== 'no')
        throw new Error('timedatectl said neither yes nor no');
    return word === 'yes';
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/machine.js















const SMALL_FILE_BYTES = 64 * 1024;
/** Which machine this is. */
async function readMachine(host) {
    return {
        name: lineOf(host.name),
        role: await read(async () => roleInForce(host.permitted.role, host.permitted.role === undefined ? [] : await roleRecords(host))),
        machineId: await read(() => textOf('/etc/machine-id')),
        bootId: await read(() => host.processes.bootId()),
        kernel: lineOf((0,external_node_os_.release)()),
    };
}
/** The offset is for whoever asked to add: only between two clocks is there one. */
async function readClock({ runner }) {
    const nobody = unreadable('no other host asked for this snapshot');
    return {
        synchronized: await read(async () => parseClockSynchronized(await shown(runner, clockSynchronizedCommand))),
        offsetMilliseconds: nobody,
        uncertaintyMilliseconds: nobody,
    };
}
/** The operating system, and on NixOS its generations. */
async function readSystem({ paths: { system } }) {
    const [osRelease, nixosVersion, generation, current, booted, currentKernel, bootedKernel] = await Promise.all([
        // A link to /usr/lib on most systems, and into the store on NixOS.
        read(async () => parseOsRelease((await (0,read_limited/* readLimited */.t)(await (0,promises_.realpath)('/etc/os-release'), SMALL_FILE_BYTES)) ?? '')),
        read(() => machine_orNull(async () => textOf(await (0,promises_.realpath)(`${system.current}/nixos-version`)))),
        read(() => machine_orNull(async () => generationNumber(await (0,promises_.readlink)(system.profile)))),
        ...[system.current, system.booted, `${system.current}/kernel`, `${system.booted}/kernel`].map((path) => read(() => machine_orNull(async () => lineOf(await (0,promises_.realpath)(path))))),
    ]);
    return {
        osRelease,
        nixosVersion,
        generation,
        current: current,
        booted: booted,
        currentKernel: currentKernel,
        bootedKernel: bootedKernel,
    };
}
/** Nix, and whom it trusts. */
async function readNix({ runner }) {
    const [version, trust] = await Promise.all([
        read(async () => {
            const said = parseNixVersion(await shown(runner, nixVersionCommand));
            if (said === '')
                throw new Error('nix said no version');
            return lineOf(said);
        }),
        read(async () => {
            const settings = (0,show_config/* parseTrust */.Sb)(await shown(runner, show_config/* showConfigCommand */.ng));
            return {
                requireSigs: settings.requireSigs,
                trustedUsers: settings.trustedUsers.map(lineOf),
                substituters: settings.substituters.map((address) => lineOf((0,public_url/* publicUrl */.x6)(address))),
                trustedPublicKeys: settings.trustedPublicKeys.map(lineOf),
                uncheckedSubstituters: uncheckedSubstituters(settings.substituters).map((address) => lineOf((0,public_url/* publicUrl */.x6)(address))),
            };
        }),
    ]);
    return { version, trust };
}
async function textOf(file) {
    const text = await (0,read_limited/* readLimited */.t)(file, SMALL_FILE_BYTES);
    if (text === undefined)
        throw new Error('it does not exist');
    if (text.trim() === '')
        throw new Error('it is empty');
    return lineOf(text.trim());
}
/** Null for what this kind of host does not have. */
async function machine_orNull(work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,is_there/* isMissing */.b)(error))
            return null;
        throw error;
    }
}
/** 41 of `system-41-link`. */
function generationNumber(link) {
    const number = /-(\d+)-link$/.exec((0,external_node_path_.basename)(link))?.[1];
    return number === undefined ? null : Number(number);
}

// EXTERNAL MODULE: ./build/js/tools/git/git.js
var git = __webpack_require__(13909);
;// CONCATENATED MODULE: ./build/js/tools/git/checkout-state.js

/**
 * `git status` of a checkout on this host, as its owner: what a repository configures (filters, monitors) runs with the rights of
 * whoever wrote it, and never with root's. `asSelf` when we are the owner.
 */
function checkoutStateCommand(folder, owner) {
    const words = ['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--ignore-submodules=none', '--no-renames'];
    const command = (0,git/* gitCommand */.Q)(folder, ['-c', 'core.fsmonitor=false', ...words]);
    const environment = { ...command.environment, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
    if (owner === 'self')
        return { ...command, environment };
    const asOwner = ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--no-new-privs', '--'];
    return { ...command, argv: [...asOwner, ...command.argv], environment };
}
/** Reads what it printed (git-status(1), porcelain format 2). Throws when it names no HEAD. */
function parseCheckoutState(stdout) {
    const entries = stdout.split('\0').filter((entry) => entry !== '');
    const header = (name) => entries.find((entry) => entry.startsWith(`# branch.${name} `))?.slice(`# branch.${name} `.length);
    const head = header('oid');
    if (head === undefined)
        throw new Error('git named no HEAD');
    const branch = header('head') ?? null;
    return { head, branch: branch === '(detached)' ? null : branch, dirtyFiles: entries.flatMap(pathOf).toSorted() };
}
/** How many fields stand before the path, by the first letter of an entry. */
const fieldsBefore = { '1': 8, u: 10, '?': 1 };
function pathOf(entry) {
    const count = fieldsBefore[entry[0]];
    return count === undefined ? [] : [entry.split(' ').slice(count).join(' ')];
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/repository.js




const FILES_SHOWN = 1000;
/** The diagnostics checkout that the policy names, if it names one. */
async function readRepository({ permitted, runner }) {
    const path = permitted.snapshot?.repository;
    if (path === undefined)
        return null;
    const state = await read(async () => {
        const { uid, gid } = await (0,promises_.stat)(path);
        const isSelf = process.geteuid?.() !== 0 || uid === 0;
        const { head, branch, dirtyFiles } = parseCheckoutState(await shown(runner, checkoutStateCommand(path, isSelf ? 'self' : { uid, gid })));
        return {
            head: lineOf(head),
            branch: branch === null ? null : lineOf(branch),
            dirty: dirtyFiles.length > 0,
            dirtyFiles: dirtyFiles.slice(0, FILES_SHOWN).map(lineOf),
        };
    });
    return { path, state };
}

// EXTERNAL MODULE: ./build/js/domain/trust/policy.js + 1 modules
var trust_policy = __webpack_require__(69763);
// EXTERNAL MODULE: ./build/js/domain/trust/signers.js
var trust_signers = __webpack_require__(86233);
;// CONCATENATED MODULE: ./build/js/machine/snapshot/trust.js











/** Files and folders of files that decide who becomes root, how sshd lets in, and what every program loads. */
const DECISIVE_FILES = ['/etc/sudoers', '/etc/sudoers-rs', '/etc/ld.so.preload', '/etc/ssh/sshd_config'];
const DECISIVE_FOLDERS = ['/etc/sudoers.d', '/etc/ssh/sshd_config.d'];
/** Who may release to this host, and who may change that; `deployKeys` come with the other keys (`logins.ts`). */
async function readTrust(host, options) {
    const [agent, policy, allowedSigners, revokedKeys, files] = await Promise.all([
        read(() => agentDigest(host)),
        read(() => readPolicyFile(host, options)),
        read(() => readSigners(host, options)),
        read(() => readRevoked(options)),
        read(() => readDecisive(host, options)),
    ]);
    return { agent, policy, allowedSigners, revokedKeys, files };
}
/** Of the bundle that runs; a snapshot that no agent takes has none. */
async function agentDigest({ agent }) {
    const [, ...words] = agent;
    const bundle = words.at(-1);
    return bundle === undefined ? null : (0,hash_file/* sha256OfFile */.V)(bundle);
}
async function readPolicyFile(host, { fingerprintKey, root = '' }) {
    const file = await readSmallFile(`${root}${trust_policy/* POLICY_FILE */.CX}`);
    if (file === undefined)
        return null;
    const digest = keyedDigest(fingerprintKey, host.application, file.sha256);
    const parsed = trust_policy/* policySchema */.wh.safeParse(jsonOf(file.text));
    if (!parsed.success) {
        const odd = unreadable('the policy is not of the form that this version knows');
        return { digest, minimumSignatures: odd, trustedPublicKeys: odd, substituters: odd, applications: odd };
    }
    const { substituters, applications } = parsed.data;
    // As they count for this application.
    const permitted = Object.hasOwn(applications, host.application) ? applications[host.application] : undefined;
    const { minimumSignatures, trustedPublicKeys } = permitted === undefined ? parsed.data : (0,trust_policy/* policyFor */.KV)(parsed.data, permitted);
    return {
        digest,
        minimumSignatures,
        trustedPublicKeys: trustedPublicKeys.map(lineOf),
        substituters: substituters.map((address) => lineOf((0,public_url/* publicUrl */.x6)(address))),
        applications: Object.keys(applications).toSorted(),
    };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Those of the file that counts for this application. */
async function readSigners({ application }, { root = '' }) {
    const [own, ofHost] = (0,trust_signers/* signersFiles */.rc)(application);
    // A link that leads nowhere is there too: then nobody may sign.
    const file = await readSmallFile(`${root}${(await (0,is_there/* isThere */.$)(`${root}${own}`)) ? own : ofHost}`);
    if (file === undefined)
        return null;
    const { signers } = (0,trust_signers/* parseAllowedSigners */.pD)(file.text);
    const entries = signers.map((signer) => {
        const restrictions = [
            ...(signer.certificateAuthority ? ['cert-authority'] : []),
            ...(signer.namespaces === null ? [] : [`namespaces=${signer.namespaces.join(',')}`]),
            ...(signer.validAfter === null ? [] : [`valid-after=${signer.validAfter}`]),
            ...(signer.validBefore === null ? [] : [`valid-before=${signer.validBefore}`]),
        ];
        return { fingerprint: signer.fingerprint, principals: signer.principals.map(lineOf), restrictions: restrictions.map(lineOf) };
    });
    return {
        digest: file.sha256,
        signers: Object.fromEntries(entries.map(({ fingerprint, ...entry }, index) => [
            // A key may have a line of its own and one as an authority.
            entries.findIndex((other) => other.fingerprint === fingerprint) === index ? fingerprint : `${fingerprint} (${index + 1})`,
            entry,
        ])),
    };
}
/** ssh-keygen takes a list of public keys or of `SHA256:` fingerprints, or a binary KRL. */
async function readRevoked({ root = '' }) {
    const file = await readSmallFile(`${root}${trust_signers/* REVOKED_KEYS_FILE */.jJ}`);
    if (file === undefined)
        return null;
    if (file.text.startsWith('SSHKRL')) {
        return { digest: file.sha256, keys: unreadable(`it is a list that only "ssh-keygen -Q -l -f ${trust_signers/* REVOKED_KEYS_FILE */.jJ}" shows`) };
    }
    const lines = file.text.split('\n').flatMap((line) => {
        const text = line.trim();
        return text === '' || text.startsWith('#') ? [] : [lineOf(text.split(/\s+/).slice(0, 2).join(' '))];
    });
    return { digest: file.sha256, keys: [...new Set(lines)].toSorted() };
}
async function readDecisive(host, { fingerprintKey, root = '' }) {
    const folders = await Promise.all(DECISIVE_FOLDERS.map(async (folder) => trust_namesIn(`${root}${folder}`, folder)));
    const found = await Promise.all([...DECISIVE_FILES, ...folders.flat()].map(async (path) => {
        const digest = await read(async () => {
            const file = await readSmallFile(`${root}${path}`);
            return file === undefined ? null : keyedDigest(fingerprintKey, host.application, file.sha256);
        });
        return digest === null ? [] : [[lineOf(path), digest]];
    }));
    return Object.fromEntries(found.flat());
}
async function trust_namesIn(folder, shown) {
    try {
        return (await (0,promises_.readdir)(folder)).toSorted().map((name) => (0,external_node_path_.join)(shown, name));
    }
    catch (error) {
        if ((0,is_there/* isMissing */.b)(error))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/tools/process/command-line.js

/** The words of a process's command line; none when it is gone. They may hold secrets: judge by them, never show them. */
function commandLine(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/js/tools/files/error-code.js
var error_code = __webpack_require__(12568);
;// CONCATENATED MODULE: ./build/js/tools/process/unit-sockets.js



/*
 * Reads /proc, synchronously as `table.ts` does. A container's processes have a network of their own, so the tables are read
 * through the processes themselves: each network once.
 */
/** Finds the TCP sockets on which processes listen; keeps what it has read, so make a new one for each look. */
function socketFinder() {
    const networks = new Map();
    const socketsOf = (pid) => {
        const network = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/net`);
        const known = networks.get(network);
        if (known !== undefined)
            return known;
        const tables = ['tcp', 'tcp6'].map((table) => textOrNone(`/proc/${pid}/net/${table}`));
        const sockets = new Map(tables.flatMap(parseListeningSockets).map((socket) => [socket.inode, socket]));
        networks.set(network, sockets);
        return sockets;
    };
    return (pids) => {
        const found = new Map();
        for (const pid of pids) {
            const sockets = readOrGone(() => socketsOf(pid));
            for (const inode of sockets === undefined ? [] : socketInodes(pid)) {
                const socket = sockets?.get(inode);
                if (socket !== undefined)
                    found.set(inode, socket);
            }
        }
        return [...found.values()];
    };
}
function socketInodes(pid) {
    const folder = `/proc/${pid}/fd`;
    const targets = (readOrGone(() => (0,external_node_fs_.readdirSync)(folder)) ?? []).map((descriptor) => readOrGone(() => (0,external_node_fs_.readlinkSync)(`${folder}/${descriptor}`)));
    return targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target ?? '')?.[1] ?? []);
}
/** A kernel without IPv6 has no table for it. */
function textOrNone(file) {
    return readOrGone(() => (0,external_node_fs_.readFileSync)(file, 'utf8')) ?? '';
}
/** Undefined when the process has ended meanwhile; any other error is told: what may not be seen is not the same as nothing. */
function readOrGone(read) {
    try {
        return read();
    }
    catch (error) {
        if ((0,error_code/* hasCode */.u)(error, 'ENOENT', 'ESRCH'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/tools/systemd/show-unit-details.js

const moreProperties = 'FragmentPath,DropInPaths,EnvironmentFiles,ActiveEnterTimestamp';
/** `systemctl show` as `showUnitsCommand` has it, for more properties. */
function showUnitDetailsCommand(units) {
    const { argv, ...command } = show_units_showUnitsCommand(units);
    const [program, ...words] = argv;
    const wider = words.map((word) => (word.startsWith('--property=') ? `${word},${moreProperties}` : word));
    const separator = wider.indexOf('--');
    return { ...command, argv: [program, ...wider.slice(0, separator), '--timestamp=unix', ...wider.slice(separator)] };
}
/** Reads what it printed. Throws CommandError as `parseUnits` does. */
function parseUnitDetails(stdout, units) {
    const states = show_units_parseUnits(stdout, units);
    const blocks = stdout.split(/\n\n+/).filter((block) => block.trim() !== '');
    return blocks.map((block, index) => {
        const values = (key) => block.split('\n').flatMap((line) => (line.startsWith(`${key}=`) && line.length > key.length + 1 ? [line.slice(key.length + 1)] : []));
        const [since] = values('ActiveEnterTimestamp');
        return {
            state: states[index],
            file: values('FragmentPath')[0] ?? null,
            dropIns: (values('DropInPaths')[0] ?? '').split(' ').filter(Boolean).map(unescaped),
            environmentFiles: values('EnvironmentFiles').map(environmentFile),
            activeSince: since === undefined || !/^@\d+$/.test(since) || since === '@0' ? null : Number(since.slice(1)),
        };
    });
}
/** `PATH (ignore_errors=yes|no)`, a line for each. */
function environmentFile(shown) {
    const [, path, ignored] = /^(.*) \(ignore_errors=(yes|no)\)$/.exec(shown) ?? [];
    return path === undefined ? { path: shown, mayBeMissing: false } : { path, mayBeMissing: ignored === 'yes' };
}
/** In a list systemctl writes white space and backslashes as `\x20`. */
function unescaped(shown) {
    return shown.replaceAll(/\\x([0-9a-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

;// CONCATENATED MODULE: ./build/js/machine/units/observe-units.js





/**
 * Asks systemd for all units at once, and the kernel for what they run. That is the main process; or, when its executable is
 * not in the closure (a container's or a supervisor's own), one of the unit's control group whose executable is.
 */
async function observeUnits(host, units, closure) {
    if (units.length === 0)
        return [];
    const states = parseUnits(await askSystemd(host.runner, showUnitsCommand(units)), units);
    return states.map((state) => withProcess(host, state, closure));
}
/** Adds what a unit runs. */
function withProcess(host, state, closure) {
    return { state, process: processOf(host, state, closure) };
}
function processOf(host, state, closure) {
    if (state.mainPid === 0)
        return null;
    const main = host.processes.processFacts(state.mainPid);
    if (isIn(main, closure))
        return main;
    const others = host.processes.processIds().map((pid) => host.processes.processFacts(pid));
    return others.find((process) => isWithin(process.controlGroup, state.controlGroup) && isIn(process, closure)) ?? main;
}
function isIn({ executable }, closure) {
    const owner = executable === null ? undefined : (0,store_path/* owningStorePath */.P$)(executable);
    return owner !== undefined && closure.has(owner);
}
/** True, false, or null for a unit that runs no process (a target, a timer, a service that is down). */
function runsClosure(unit, closure) {
    return unit.process === null ? null : isIn(unit.process, closure);
}
/** Judges one unit for one round of checks. */
function unitRound({ state, process }, wanted, release) {
    const round = (condition, detail) => ({
        unit: state.unit,
        condition,
        incarnation: `${state.invocation} ${state.restarts}`,
        detail,
    });
    if (state.loadState !== 'loaded')
        return round('failed', `is ${state.loadState} on this host`);
    if (!state.conditionsMet && state.activeState === 'inactive')
        return round('failed', 'was not started: a Condition line of it is not met');
    if (state.activeState === 'failed')
        return round('failed', `has failed (${state.result})`);
    if (isDoneOneshot(state))
        return round('running', 'is done');
    if (state.activeState === 'inactive')
        return round('failed', `has ended (${state.result})`);
    if (state.activeState !== 'active' && state.activeState !== 'reloading' && state.activeState !== 'refreshing') {
        return round('waiting', `is ${state.activeState} (${state.subState})`);
    }
    if (hasEnded(state))
        return round('waiting', `is ${state.activeState} (${state.subState}): its process has ended`);
    const complaint = process === null || wanted !== 'release' ? null : foreignness(process, release);
    return complaint === null ? round('running', 'is running') : round('waiting', complaint);
}
function isDoneOneshot(state) {
    return state.type === 'oneshot' && state.activeState === 'inactive' && state.result === 'success';
}

;// CONCATENATED MODULE: ./build/js/tools/accounts/names.js

/** Gives the name of a user or group for its number, or the number as text when the host's own files do not name it. */
async function accountNames() {
    const [users, groups] = await Promise.all(['/etc/passwd', '/etc/group'].map(async (file) => names_namesIn(await (0,promises_.readFile)(file, 'utf8').catch(() => ''))));
    return { user: (id) => users.get(id) ?? String(id), group: (id) => groups.get(id) ?? String(id) };
}
/** Numbers and names in a passwd(5) or group(5) file; the first name counts. */
function names_namesIn(text) {
    const entries = text.split('\n').flatMap((line) => {
        const [name, , id] = line.split(':');
        return name === undefined || name === '' || id === undefined || !/^\d+$/.test(id) ? [] : [[Number(id), name]];
    });
    return new Map(entries.toReversed());
}

;// CONCATENATED MODULE: ./build/js/domain/snapshot/environment-file.js
/**
 * What systemd takes from an `EnvironmentFile=`: name and value of each variable, the last one when a name comes twice. Follows
 * systemd.exec(5) and parse_env_file_internal() of src/basic/env-file.c, state by state; a name that systemd refuses is left out.
 */
function parseEnvironmentFile(text) {
    const variables = new Map();
    const reading = { state: 'before-key', key: '', value: '', trimmed: undefined, variables };
    for (const character of text)
        steps[reading.state](reading, character);
    if (!unfinished.has(reading.state))
        push(reading);
    return variables;
}
/** In which no variable has begun. */
const unfinished = new Set(['before-key', 'key', 'comment', 'comment-escape']);
/** What a character does in each state. A state that is left out does not compile. */
const steps = {
    'before-key': (reading, character) => {
        if (character === '#' || character === ';')
            reading.state = 'comment';
        else if (!isSpace(character)) {
            reading.state = 'key';
            reading.key = character;
        }
    },
    key: (reading, character) => {
        if (isEnd(character))
            forget(reading);
        else if (character === '=')
            reading.state = 'before-value';
        else
            reading.key += character;
    },
    'before-value': (reading, character) => {
        if (isEnd(character)) {
            push(reading);
            forget(reading);
        }
        else if (character === "'")
            reading.state = 'single';
        else if (character === '"')
            reading.state = 'double';
        else if (character === '\\')
            reading.state = 'value-escape';
        else if (!isSpace(character)) {
            reading.state = 'value';
            reading.value += character;
        }
    },
    value: (reading, character) => {
        if (isEnd(character)) {
            push(reading);
            forget(reading);
        }
        else if (character === '\\') {
            reading.state = 'value-escape';
            reading.trimmed = undefined;
        }
        else {
            reading.trimmed = isSpace(character) ? (reading.trimmed ?? reading.value.length) : undefined;
            reading.value += character;
        }
    },
    'value-escape': (reading, character) => {
        reading.state = 'value';
        if (!isEnd(character))
            reading.value += character;
    },
    single: (reading, character) => {
        if (character === "'")
            reading.state = 'before-value';
        else
            reading.value += character;
    },
    double: (reading, character) => {
        if (character === '"')
            reading.state = 'before-value';
        else if (character === '\\')
            reading.state = 'double-escape';
        else
            reading.value += character;
    },
    'double-escape': (reading, character) => {
        reading.state = 'double';
        if ('"\\`$'.includes(character))
            reading.value += character;
        else if (character !== '\n')
            reading.value += `\\${character}`;
    },
    comment: (reading, character) => {
        if (isEnd(character))
            reading.state = 'before-key';
        else if (character === '\\')
            reading.state = 'comment-escape';
    },
    'comment-escape': (reading, character) => {
        reading.state = isEnd(character) ? 'before-key' : 'comment';
    },
};
function push({ state, key, value, trimmed, variables }) {
    const name = key.replace(/[ \t\n\r]+$/, '');
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        variables.set(name, state === 'value' ? value.slice(0, trimmed) : value);
}
/** Begins anew, at the next line. */
function forget(reading) {
    Object.assign(reading, { state: 'before-key', key: '', value: '', trimmed: undefined });
}
function isEnd(character) {
    return character === '\n' || character === '\r';
}
function isSpace(character) {
    return ' \t\n\r'.includes(character);
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/environment-files.js
var environment_files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var environment_files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








const environment_files_LIMIT_BYTES = 1024 * 1024;
/**
 * Reads what an `EnvironmentFile=` names: one file, or every file that a pattern matches. Values go from the file into their
 * fingerprints and nowhere else.
 */
async function environmentFileReader(host, key) {
    const names = await accountNames();
    const readFile = (path) => read(async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = environment_files_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK), true);
            const { mode, uid, gid, size } = await handle.stat();
            if (size > environment_files_LIMIT_BYTES)
                throw new Error(`it has ${size} bytes, more than the ${environment_files_LIMIT_BYTES} that are read`);
            const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await handle.readFile());
            return {
                mode: (mode & 0o7777).toString(8).padStart(4, '0'),
                owner: lineOf(names.user(uid)),
                group: lineOf(names.group(gid)),
                variables: fingerprints(host.application, parseEnvironmentFile(text), key),
            };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = environment_files_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    });
    return async ({ path, mayBeMissing }) => {
        const files = await read(() => filesNamedBy(path));
        if ((0,schema/* isUnreadable */.GZ)(files))
            return [[lineOf(path), files]];
        if (files.length === 0)
            return [[lineOf(path), unreadable('no file matches it')]];
        return Promise.all(files.map(async (file) => [lineOf(file), told(await readFile(file), mayBeMissing)]));
    };
}
/** A file that a unit can do without is no fault when it is not there. */
function told(file, mayBeMissing) {
    return (0,schema/* isUnreadable */.GZ)(file) && mayBeMissing ? unreadable(`${file.unreadable}; the unit can do without it`) : file;
}
async function filesNamedBy(path) {
    if (!/[*?[]/.test(path))
        return [path];
    const files = [];
    for await (const file of (0,promises_.glob)(path))
        files.push(file);
    return files.toSorted();
}
function fingerprints(application, variables, key) {
    if (variables.has('__proto__'))
        return unreadable('it has a variable named __proto__, which JSON cannot carry safely');
    const entries = [...variables].map(([name, value]) => [
        name,
        { fingerprint: (0,schema/* isUnreadable */.GZ)(key) ? key : (0,fingerprint/* variableFingerprint */.Rz)(key, application, { name, value }) },
    ]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/units.js
var units_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var units_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













/** systemctl asks for each unit by itself; on a busy host that takes a few milliseconds. */
const UNIT_MILLISECONDS = 20;
const UNIT_FILE_LIMIT_BYTES = 1024 * 1024;
/** Every unit that counts: one question to systemd, one look at the process table. */
async function readUnits(host, names, options) {
    if (names.length === 0)
        return {};
    const limit = READING_MILLISECONDS + names.length * UNIT_MILLISECONDS;
    const details = await read(async () => parseUnitDetails(await shown(host.runner, showUnitDetailsCommand(names), limit), names), limit);
    if ((0,schema/* isUnreadable */.GZ)(details))
        return details;
    const readers = {
        observe: await processObserver(host, options.kept),
        readEnvironment: await environmentFileReader(host, options.fingerprintKey),
        definition: async (path) => ({ path: lineOf(path), digest: await units_digestOf(host, path, options.fingerprintKey) }),
    };
    const units = await Promise.all(details.map(async (unit) => [unit.state.unit, await readUnit(unit, readers)]));
    return Object.fromEntries(units);
}
async function readUnit(unit, { observe, readEnvironment, definition }) {
    const { state, file, dropIns, environmentFiles, activeSince } = unit;
    const [observed, unitFile, dropInFiles, environments] = await Promise.all([
        observe(unit),
        file === null ? null : definition(file),
        Promise.all(dropIns.map(definition)),
        Promise.all(environmentFiles.map(readEnvironment)),
    ]);
    return {
        loadState: lineOf(state.loadState),
        activeState: lineOf(state.activeState),
        subState: lineOf(state.subState),
        result: lineOf(state.result),
        restarts: state.restarts,
        startedAt: activeSince === null ? null : new Date(activeSince * 1000).toISOString(),
        mainPid: state.mainPid,
        ...observed,
        unitFile,
        dropIns: dropInFiles,
        environmentFiles: Object.fromEntries(environments.flat()),
    };
}
/** Looks at the process table once, for all units. */
async function processObserver(host, kept) {
    const table = await read(() => {
        const pids = host.processes.processIds();
        return { pids, facts: new Map(pids.map((pid) => [pid, host.processes.processFacts(pid)])) };
    });
    if ((0,schema/* isUnreadable */.GZ)(table))
        return async () => ({ executable: table, release: table, sockets: table });
    const { pids, facts } = table;
    const processFacts = (pid) => facts.get(pid) ?? host.processes.processFacts(pid);
    const frozen = { ...host, processes: { ...host.processes, processIds: () => pids, processFacts } };
    const socketsOf = socketFinder();
    return async ({ state }) => {
        const { process } = withProcess(frozen, state, kept.closure);
        const executable = executableOf(process);
        const own = [...facts.values()].filter(({ controlGroup }) => isWithin(controlGroup, state.controlGroup)).map(({ pid }) => pid);
        return {
            executable,
            release: (0,schema/* isUnreadable */.GZ)(executable) ? executable : executable === null ? null : kept.ownerOf(executable, commandLine(process.pid)),
            sockets: await read(() => sorted(socketsOf(own).map(({ address, port }) => ({ address, port })))),
        };
    };
}
function executableOf(process) {
    if (process === null)
        return null;
    return process.executable === null
        ? unreadable('the kernel does not show it: the process has just ended, or belongs to another user')
        : lineOf(process.executable);
}
function sorted(sockets) {
    return sockets.toSorted((left, right) => left.port - right.port || (left.address < right.address ? -1 : 1));
}
function units_digestOf(host, path, key) {
    return read(async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = units_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK), true);
            const { size } = await handle.stat();
            if (size > UNIT_FILE_LIMIT_BYTES)
                throw new Error(`it has ${size} bytes, more than a unit's file can have`);
            const sha256 = (0,external_node_crypto_.createHash)('sha256')
                .update(await handle.readFile())
                .digest('hex');
            return keyedDigest(key, host.application, sha256);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = units_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    });
}

;// CONCATENATED MODULE: ./build/js/machine/snapshot/snapshot.js
















/**
 * The host's state now. Reads only, everything at the same time and each thing within its own time: a part of the host that
 * hangs or is broken is named as such, and hides nothing else. Never throws. `root` is a folder that stands for `/` where files are looked
 * at that decide who may do what; only tests have another.
 */
async function snapshot(host, tool, { keyFile = fingerprint/* FINGERPRINT_KEY_FILE */.gu, root } = {}) {
    const takenAt = new Date().toISOString();
    const begin = performance.now();
    const [kept, fingerprintKey] = await Promise.all([readKeptReleases(host), readFingerprintKey(keyFile)]);
    const parts = await readParts(host, kept, { fingerprintKey, ...(root === undefined ? {} : { root }) });
    return {
        schemaVersion: schema/* SNAPSHOT_SCHEMA_VERSION */.A0,
        tool,
        takenAt,
        tookMilliseconds: Math.round(performance.now() - begin),
        application: host.application,
        prefix: host.paths.prefix,
        fingerprintKey: (0,schema/* isUnreadable */.GZ)(fingerprintKey) ? fingerprintKey : (0,fingerprint/* fingerprintKeyId */.dV)(fingerprintKey),
        ...parts,
    };
}
/** Reads all parts of the host at the same time. */
async function readParts(host, kept, options) {
    const watched = snapshot_watchedUnits(host, kept);
    const { fingerprintKey } = options;
    const [machine, clock, system, nix, trust, logins, foreignUnits, repository, binaries, units, failedUnits, health, capacity] = await Promise.all([
        readMachine(host),
        readClock(host),
        readSystem(host),
        readNix(host),
        readTrust(host, options),
        readLogins(host, options),
        readForeignUnits(host, watched),
        readRepository(host),
        readBinaries(host, kept),
        readUnits(host, watched, { kept, fingerprintKey }),
        read(async () => parseFailedUnits(await shown(host.runner, failedUnitsCommand))),
        readHealth(host, kept),
        readCapacity(host),
    ]);
    return {
        host: machine,
        clock,
        system,
        nix,
        trust: { ...trust, deployKeys: logins.deployKeys },
        logins: logins.logins,
        foreignUnits,
        repository,
        releases: kept.releases,
        binaries,
        units,
        failedUnits,
        health,
        capacity,
    };
}
/** The current release's units (the policy's when there is none), and those that the policy watches besides. */
function snapshot_watchedUnits({ permitted }, { manifest }) {
    const released = (0,schema/* isUnreadable */.GZ)(manifest) || manifest === null ? permitted.units : (0,released_unit/* unitNames */.PH)(manifest.units);
    return [...new Set([...released, ...(permitted.snapshot?.units ?? [])])];
}

;// CONCATENATED MODULE: ./build/js/steps/snapshot/snapshot-here.js






/**
 * The state of the machine that we are on. It may have no policy, so the configuration says what counts; and it is read with our
 * own rights: what only root may see is named as unreadable for anybody else.
 */
async function snapshotHere(config, hostName, context) {
    const { runner, reporter } = context;
    const { application } = config;
    const permitted = (0,policy/* policyOf */.U)(config, hostName);
    return snapshot({
        name: (0,external_node_os_.hostname)(),
        application,
        permitted,
        policy: {
            schemaVersion: 1,
            trustedPublicKeys: [],
            minimumSignatures: 1,
            substituters: [],
            applications: { [application]: permitted },
        },
        paths: (0,host_paths/* hostPaths */.tO)(application, config.prefix),
        processes: realProcesses,
        runner,
        reporter,
        // Nothing that reads starts the agent.
        agent: [process.execPath],
    }, version/* VERSION */.x);
}


/***/ }),

};
