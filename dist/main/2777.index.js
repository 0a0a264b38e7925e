import { modules as shared0 } from './shared-9757.js';
import { modules as shared1 } from './shared-76661.js';
import { modules as shared2 } from './shared-52015.js';
import { modules as shared3 } from './shared-60585.js';
export const id = 2777;
export const ids = [2777,2015];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 62777: // build/js/verbs/plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/js/domain/activation/release-word.js
var release_word = __webpack_require__(68566);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/domain/manifest/component.js
var component = __webpack_require__(34826);
// EXTERNAL MODULE: ./build/js/domain/manifest/canonical.js
var canonical = __webpack_require__(53795);
;// CONCATENATED MODULE: ./build/js/domain/plan/contents.js
function narBytesOf(paths) {
    return paths.reduce((sum, { narSize }) => sum + narSize, 0);
}
/** Code-unit order, the same on every machine. */
function byName(left, right) {
    return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/js/domain/plan/components.js

/** What becomes of each component, sorted by name. */
function compareComponents(before, after) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names]
        .map((name) => {
        const [from, to] = [storePathOf(before, name), storePathOf(after, name)];
        const change = from === null ? 'added' : to === null ? 'removed' : from === to ? 'same' : 'changed';
        return { name, change, from, to };
    })
        .toSorted(byName);
}
function storePathOf(components, name) {
    return Object.hasOwn(components, name) ? components[name].storePath : null;
}

// EXTERNAL MODULE: ./build/js/domain/closure/name-version.js
var name_version = __webpack_require__(2927);
;// CONCATENATED MODULE: ./build/js/domain/plan/packages.js


/**
 * Packages that are not the same in two closures, sorted by name. Grouped as `nix store diff-closures` does, which leaves out what
 * was only rebuilt unless its size differs by much.
 */
function comparePackages(before, after) {
    const [old, wanted] = [packagesOf(before), packagesOf(after)];
    const names = new Set([...old.keys(), ...wanted.keys()]);
    return [...names].flatMap((name) => changeOf(name, old.get(name), wanted.get(name)) ?? []).toSorted(byName);
}
function packagesOf(closure) {
    const packages = new Map();
    for (const { path, narSize } of closure) {
        const { name, version } = (0,name_version/* packageOf */.w)(path);
        const present = packages.get(name) ?? { versions: new Set(), paths: new Set(), narBytes: 0 };
        packages.set(name, present);
        present.versions.add(version);
        present.paths.add(path);
        present.narBytes += narSize;
    }
    return packages;
}
function changeOf(name, old, wanted) {
    const [from, to] = [versionsBeside(old, wanted), versionsBeside(wanted, old)];
    const sizeDelta = (wanted?.narBytes ?? 0) - (old?.narBytes ?? 0);
    if (old === undefined)
        return { name, change: 'added', from, to, sizeDelta };
    if (wanted === undefined)
        return { name, change: 'removed', from, to, sizeDelta };
    if (from.length + to.length > 0)
        return { name, change: 'changed', from, to, sizeDelta };
    const isSame = old.paths.size === wanted.paths.size && old.paths.isSubsetOf(wanted.paths);
    return isSame ? null : { name, change: 'rebuilt', from, to, sizeDelta };
}
/** Versions that one closure has and the other does not. */
function versionsBeside(one, other) {
    return [...(one?.versions ?? [])].filter((version) => other?.versions.has(version) !== true).toSorted();
}

// EXTERNAL MODULE: ./build/js/domain/activation/unit-change.js
var unit_change = __webpack_require__(3937);
;// CONCATENATED MODULE: ./build/js/domain/activation/unit-plan.js
/** Units of the release that is switched to. */
function unitsForward(units) {
    return units.map((unit) => wishFor(unit, unit.action === 'restart' || unit.action === 'reload' ? 'release' : 'active'));
}
/**
 * Units after going back from a release with `failedUnits`. Those that the generation to go back to does not speak of return
 * to what they were before the switch.
 */
function unitsBack(state) {
    const previous = state.previousUnits ?? [];
    const others = state.failedUnits.filter(({ unit }) => !previous.some((kept) => kept.unit === unit));
    return [...others.map((unit) => wishFor(unit, wasActive(state.before[unit.unit]) ? 'active' : 'stopped')), ...unitsForward(previous)];
}
function wishFor({ unit, action, when }, wanted) {
    return { unit, action, when, wanted };
}
/** A unit that restarted itself at that moment counts as active: it was meant to run. */
function wasActive(activeState) {
    return activeState === 'active' || activeState === 'reloading' || activeState === 'activating';
}
/** Of which kind a unit is, by its name. */
function kindOf(unit) {
    return unit.endsWith('.service') ? 'program' : unit.endsWith('.target') ? 'group' : 'trigger';
}
/**
 * A service that is reloaded and names nothing of the release runs a program of the host's and reads something of the release:
 * all that can be seen of it is that it is active.
 */
function wishOf(wish, namesRelease) {
    return wish.action === 'reload' && wish.wanted === 'release' && !namesRelease ? { ...wish, wanted: 'active' } : wish;
}
/** Forward: what has changed is restarted, and nothing else. */
function planForward(wish, facts) {
    const step = stepper(wish);
    if (wish.action === 'none')
        return step('none', 'it is only watched');
    if (wish.wanted === 'stopped')
        return step('stop', 'it did not run before');
    if (!isActive(facts))
        return step(wish.action === 'start-only' || facts.kind === 'trigger' ? 'start' : 'restart', `it is ${facts.activeState}`);
    if (wish.action === 'start-only')
        return step('none', 'it is active, and only started when it is not');
    const change = wish.when === 'always' ? 'every release asks for it' : unit_plan_changeOf(facts);
    return change === null ? step('none', 'nothing changed') : step(wish.action, change);
}
function unit_plan_changeOf({ kind, releaseChange, definitionChange, foreign }) {
    // A socket runs nothing of the release, and is kept open while its service is restarted.
    if (kind === 'trigger')
        return definitionChange;
    return releaseChange ?? definitionChange ?? foreign;
}
/**
 * Back: whatever was touched since the switch, whatever runs something else, and whatever this cannot be told of is restarted,
 * also what a release only reloads or starts. To restart too much is better than to leave one process of what failed.
 */
function planBack(wish, facts) {
    const step = stepper(wish);
    if (wish.action === 'none')
        return step('none', 'it is only watched');
    if (wish.wanted === 'stopped')
        return step('stop', 'it did not run before');
    if (!isActive(facts))
        return step(facts.kind === 'trigger' ? 'start' : 'restart', `it is ${facts.activeState}`);
    if (facts.kind === 'trigger')
        return step('none', 'it runs nothing of a release');
    if (facts.touched)
        return step('restart', 'it may have been started from the release that failed');
    const runsOther = wish.wanted === 'release' ? facts.foreign : null;
    return runsOther === null ? step('none', 'it was not touched') : step('restart', runsOther);
}
/** When nobody could look: everything is restarted that may be. */
function planBlindly(wish, why) {
    const step = stepper(wish);
    if (wish.action === 'none')
        return step('none', 'it is only watched');
    return wish.wanted === 'stopped' ? step('stop', 'it did not run before') : step('restart', why);
}
function stepper({ unit, wanted }) {
    return (step, because) => ({ unit, wanted, step, because });
}
function isActive({ activeState }) {
    return ['active', 'reloading', 'refreshing'].includes(activeState);
}

;// CONCATENATED MODULE: ./build/js/domain/plan/units.js



/**
 * What a release would do to units, from two manifests alone. An estimate: which of the links a unit executes, and whether its
 * definition has changed, only the host knows. A unit that is named after links or components is taken to execute those, and any
 * other unit all of them.
 */
function estimateUnits(before, after) {
    const dropped = (before?.units ?? []).filter(({ unit }) => !after.units.some((kept) => kept.unit === unit));
    return [
        ...after.units.map((unit) => ({ unit: unit.unit, ...estimate(unit, before, after) })),
        ...dropped.map(({ unit }) => ({ unit, step: 'none', because: 'this release does not speak of it any more' })),
    ];
}
function none(because) {
    return { step: 'none', because };
}
/** What the host decides of a unit that is active, when the manifests are all that has changed. */
function estimate(unit, before, after) {
    const change = changeFor({ unit: unit.unit, action: unit.action === 'reload' ? 'reload' : 'restart' }, before, after);
    const kind = kindOf(unit.unit);
    const releaseChange = change.step === 'none' ? null : change.because;
    const facts = { activeState: 'active', kind, releaseChange, definitionChange: null, foreign: null, touched: false };
    const [wish] = unitsForward([unit]);
    const { step, because } = planForward(wish, facts);
    if (step !== 'none')
        return { step, because };
    if (unit.action === 'none')
        return none(because);
    if (unit.action === 'start-only')
        return none('it is only started when it is not active');
    return none(kind === 'trigger' ? 'it runs nothing of a release' : change.because);
}
/** What is another for a unit than it was; the step `none` when nothing is. */
function changeFor({ unit, action }, before, after) {
    if (before === null)
        return { step: action, because: 'there is no release before' };
    const earlier = before.units.find((one) => one.unit === unit);
    if (earlier === undefined)
        return { step: action, because: 'the release before did not speak of it' };
    if (earlier.action !== 'restart' && earlier.action !== action)
        return { step: action, because: 'the release before did not restart it' };
    const own = linksNamedIn(unit, before, after);
    if (own.length > 0) {
        const change = (0,unit_change/* changedLink */.Lu)(own, before, after);
        return change === null ? none(`${own.join(', ')} did not change`) : { step: action, because: change };
    }
    const change = (0,unit_change/* changedLink */.Lu)(allLinks(before, after), before, after) ?? changedSystem(before, after);
    return change === null ? none('nothing changed') : { step: action, because: `${change}, and it may run that` };
}
/** The system defines units that name no link. */
function changedSystem(before, after) {
    const [old, wanted] = [(0,component/* systemComponent */.Hy)(before), (0,component/* systemComponent */.Hy)(after)];
    return wanted === null || wanted.mode === 'boot' || old?.path === wanted.path ? null : `component ${wanted.name} changed`;
}
function allLinks(...manifests) {
    const links = manifests.flatMap(({ components }) => Object.values(components).flatMap((component) => Object.keys(component.links)));
    return [...new Set(links)].toSorted();
}
/** Links whose name, or whose component's, stands in the unit's name: the longest of them, for `web-admin` is not `web`. */
function linksNamedIn(unit, ...manifests) {
    const stem = spaced(unit.replace(/\.[a-z]+$/, ''));
    const found = manifests.flatMap(({ components }) => Object.entries(components).flatMap(([component, { links }]) => Object.keys(links).flatMap((link) => [link, component].flatMap((name) => (stem.includes(spaced(name)) ? { link, name } : [])))));
    const longest = Math.max(...found.map(({ name }) => name.length));
    return [...new Set(found.flatMap(({ link, name }) => (name.length === longest ? link : [])))].toSorted();
}
/** A name's words, each between two spaces, so that one is found in another only as whole words. */
function spaced(name) {
    return ` ${name.split(/[^A-Za-z0-9]+/).join(' ')} `;
}

;// CONCATENATED MODULE: ./build/js/domain/plan/release-plan.js






/** What a release would change. */
function releasePlan(facts) {
    const { before, after, host, against, backup, commits, refusal, notes } = facts;
    return {
        schemaVersion: 1,
        application: after.manifest.application,
        against,
        from: before === null ? null : sourceOf(before),
        to: sourceOf(after),
        components: compareComponents(before?.manifest.components ?? {}, after.manifest.components),
        packages: comparePackages(before?.paths ?? [], after.paths),
        closure: { from: before === null ? null : sizeOf(before.paths), to: sizeOf(after.paths) },
        copy: copyOf(before, after, host),
        units: unitsOf(before, after, host),
        system: systemOf(before?.manifest ?? null, after.manifest),
        settings: before === null ? [] : changedSettings(before.manifest, after.manifest),
        backup,
        confirmWithinSeconds: after.manifest.confirm?.deadlineSeconds ?? null,
        commits,
        disk: host?.disk ?? null,
        refusal,
        notes,
    };
}
function sourceOf({ releaseId, manifest }) {
    const { repository, commit, commitTime } = manifest.source;
    return { releaseId, repository, commit, commitTime };
}
function sizeOf(paths) {
    return { paths: paths.length, narBytes: narBytesOf(paths) };
}
function copyOf(before, after, host) {
    if (host !== null)
        return { source: 'host', ...sizeOf(host.missing), presentPaths: host.asked - host.missing.length };
    const old = new Set(before?.paths.map(({ path }) => path));
    const missing = after.paths.filter(({ path }) => !old.has(path));
    return { source: 'estimate', ...sizeOf(missing), presentPaths: after.paths.length - missing.length };
}
function unitsOf(before, after, host) {
    if (host !== null && host.units !== null)
        return { source: 'host', list: [...host.units] };
    if (before?.releaseId !== after.releaseId)
        return { source: 'estimate', list: estimateUnits(before?.manifest ?? null, after.manifest) };
    return {
        source: 'estimate',
        list: after.manifest.units.map(({ unit }) => ({ unit, step: 'none', because: 'it is the same release' })),
    };
}
function systemOf(before, after) {
    const [from, to] = [before === null ? null : (0,component/* systemComponent */.Hy)(before), (0,component/* systemComponent */.Hy)(after)];
    return from === null && to === null ? null : { from: from?.path ?? null, to: to?.path ?? null, mode: to?.mode ?? null };
}
/** What of a manifest says how a release is carried out, and would not be seen in components, units or packages. */
const settings = ['units', 'health', 'probe', 'confirm', 'data', 'prefix', 'system'];
function changedSettings(before, after) {
    return settings.filter((name) => (0,canonical/* canonicalRecord */.q)({ value: before[name] }) !== (0,canonical/* canonicalRecord */.q)({ value: after[name] }));
}

// EXTERNAL MODULE: ./build/js/domain/protocol/attempt.js
var attempt = __webpack_require__(99289);
// EXTERNAL MODULE: ./build/js/domain/protocol/expected-host.js
var expected_host = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/steps/plan/backup.js
var backup = __webpack_require__(2252);
// EXTERNAL MODULE: ./build/js/steps/plan/candidate.js
var candidate = __webpack_require__(76661);
// EXTERNAL MODULE: ./build/js/tools/git/commit.js
var git_commit = __webpack_require__(33444);
// EXTERNAL MODULE: ./build/js/tools/git/git.js
var git = __webpack_require__(13909);
;// CONCATENATED MODULE: ./build/js/tools/git/log.js

/** Lists the newest commits that `to` has and `from` has not; both are full ids. */
function logCommand(root, { from, to, limit }) {
    const words = [
        'log',
        '-z',
        '--no-show-signature',
        '--no-color',
        '--encoding=UTF-8',
        '--format=tformat:%H%x00%an%x00%s',
        `--max-count=${limit}`,
    ];
    return (0,git/* gitCommand */.Q)(root, [...words, '--end-of-options', `${from}..${to}`]);
}
/** Reads what it printed: three fields a commit, each ended by a NUL. */
function parseLog(stdout) {
    const fields = stdout.split('\0');
    const commits = [];
    for (let at = 0; at + 2 < fields.length; at += 3)
        commits.push({ id: fields[at], author: fields[at + 1], subject: fields[at + 2] });
    return commits;
}
/** Counts the commits that `to` has and `from` has not. */
function countCommitsCommand(root, from, to) {
    return (0,git/* gitCommand */.Q)(root, ['rev-list', '--count', '--end-of-options', `${from}..${to}`]);
}

// EXTERNAL MODULE: ./build/js/tools/git/repository.js
var repository = __webpack_require__(47485);
// EXTERNAL MODULE: ./build/js/domain/plan/web-links.js
var web_links = __webpack_require__(9757);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
;// CONCATENATED MODULE: ./build/js/steps/plan/commits.js





/**
 * The commits between two releases, as far as the checkout knows them: both ways, for a release of an older commit takes some back.
 * A checkout that lacks one of the two leaves them unknown, and so does no checkout.
 */
async function commitsBetween({ from, to, directory, limit, server }, runner) {
    const link = from === null ? null : (0,web_links/* compareLink */.y)(from, to, server);
    const root = directory === undefined ? undefined : await rootOf(directory, runner);
    if (from === null ||
        root === undefined ||
        from.repository !== to.repository ||
        !(await hasBoth(root, [from.commit, to.commit], runner))) {
        return { link, ahead: null, behind: null };
    }
    const list = async (before, after) => ({
        total: Number(await (0,expect_success/* expectSuccess */.l)(runner, countCommitsCommand(root, before, after))),
        list: parseLog(await (0,expect_success/* expectSuccess */.l)(runner, logCommand(root, { from: before, to: after, limit }))),
    });
    return { link, ahead: await list(from.commit, to.commit), behind: await list(to.commit, from.commit) };
}
async function rootOf(directory, runner) {
    const { status, stdout } = await runner.run((0,repository/* rootCommand */.S3)(directory));
    return status === 0 ? stdout.trimEnd() : undefined;
}
async function hasBoth(root, commits, runner) {
    for (const commit of commits)
        if ((await runner.run((0,git_commit/* commitCommand */.VO)(root, commit))).status !== 0)
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/js/domain/errors/how-to-install.js
var how_to_install = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/js/domain/manifest/parse.js
var parse = __webpack_require__(78742);
// EXTERNAL MODULE: ./build/js/domain/manifest/release-id.js
var release_id = __webpack_require__(50452);
// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
// EXTERNAL MODULE: ./build/js/domain/closure/inventory.js
var closure_inventory = __webpack_require__(38233);
// EXTERNAL MODULE: ./build/js/steps/agent/answer-of-error.js
var answer_of_error = __webpack_require__(90171);
// EXTERNAL MODULE: ./build/js/steps/bundle/grind-closure.js + 2 modules
var grind_closure = __webpack_require__(20987);
;// CONCATENATED MODULE: ./build/js/steps/plan/host-release.js









/** What a host runs, by its own account; null when it has no release. Throws what `callAgent` throws. */
async function hostRelease(client) {
    const { current } = await client.release();
    if (current === null)
        return null;
    const manifest = manifestOf(client.name, current);
    const own = (0,grind_closure/* manifestInfo */.a0)(manifest, current.manifest).info.path;
    return { releaseId: current.releaseId, manifest, paths: current.paths.filter(({ path }) => path !== own) };
}
function manifestOf(host, { releaseId: id, manifest }) {
    const complaint = (what, cause) => new errors/* HostError */.dh('agent-protocol', `The manifest of what ${host} runs ${what}.`, {
        host,
        hint: `Bring the agent up to date with ${(0,how_to_install/* howToInstall */.v)(host)}.`,
        cause,
    });
    if ((0,release_id/* releaseId */.B)(manifest) !== id)
        throw complaint(`is not that of its release ${id}`);
    try {
        return (0,parse/* parseManifest */.Ng)(Buffer.from(manifest));
    }
    catch (cause) {
        throw complaint('is not understood', cause);
    }
}
/** Records of a host that are looked through: a release that was tried longer ago is told by the host, when it is asked. */
const RECORDS = 200;
/**
 * That a release failed on a host before, or was taken back there, by the host's own ledger: a sentence, or none. A ledger that the host
 * cannot read is such a sentence too. Throws what `callAgent` throws when the host cannot be asked.
 */
async function failureNotes(client, releaseId) {
    try {
        const { entries } = await client.ledger(RECORDS);
        const failed = (0,release_word/* failedBefore */.tx)(client.name, releaseId, entries.find(({ record }) => (0,release_word/* isWordOn */.wt)(record, releaseId))?.record);
        return failed === null ? [] : [`${failed} It takes that release again only with --retry.`];
    }
    catch (error) {
        if ((0,answer_of_error/* isContactError */.H)(error) || !(error instanceof errors/* HostError */.dh || error instanceof errors/* InputError */.dz))
            throw error;
        return [`Whether this release failed on ${client.name} before is not known: ${error.message}`];
    }
}
/**
 * Asks a host what it lacks of a release and what it would do to its units. Nothing is written there. That the host would refuse the
 * release, or is not the host that is meant, is an answer, and so is that the key may not ask; only that it cannot be asked is thrown.
 */
async function askHost(client, bundle, asked) {
    const { manifest, text, inventory, signature } = bundle;
    const { info } = (0,grind_closure/* manifestInfo */.a0)(manifest, text);
    const closure = (0,closure_inventory/* inventoryOf */.o8)([...inventory.paths, (0,grind_closure/* closurePath */.Ru)(info)]);
    try {
        const answer = await client.prepare({
            protocol: messages/* PROTOCOL_VERSION */.WP,
            releaseId: bundle.releaseId,
            manifest: text,
            manifestPath: info.path,
            dryRun: true,
            units: true,
            ...asked,
            ...(signature === undefined ? {} : { signature }),
            // Last, so that the host can judge the signature before it reads so much.
            closure,
        });
        return { facts: factsOf(answer, closure, manifest) };
    }
    catch (error) {
        if ((0,answer_of_error/* isContactError */.H)(error) || !(error instanceof errors/* HostError */.dh || error instanceof errors/* InputError */.dz))
            throw error;
        if (error.code === 'read-only-key') {
            return { unasked: `The key only reads, so ${client.name} was not asked what it lacks and what it would restart: that is estimated.` };
        }
        return { refusal: error.text };
    }
}
function factsOf({ missing: lacked, bytesNeeded, bytesFree, alreadyCurrent, units }, closure, manifest) {
    const absent = new Set(lacked);
    const missing = closure.paths.filter(({ path }) => absent.has(path));
    const idle = manifest.units.map(({ unit }) => ({ unit, step: 'none', because: 'it runs this release already' }));
    return { missing, asked: closure.paths.length, disk: { bytesNeeded, bytesFree }, units: alreadyCurrent ? idle : (units ?? null) };
}

// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var read = __webpack_require__(72707);
// EXTERNAL MODULE: ./build/js/domain/errors/catalogue.js
var catalogue = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/js/steps/agent/host-client.js + 2 modules
var host_client = __webpack_require__(91962);
;// CONCATENATED MODULE: ./build/js/verbs/plan.js
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













const COMMIT_LIMIT = 30;
/** What a release would change. Writes nothing, here or there. Throws InputError for a bundle, and HostError for a host that cannot be asked. */
async function plan(options, context) {
    const { runner } = context;
    const bundle = await releaseOf(options.release, context);
    const { against, before, host, refusal, notes } = await lookBack(options, bundle, context);
    if (before !== null && before.manifest.application !== bundle.manifest.application) {
        throw new errors/* InputError */.dz('wrong-application', `The new release is of ${(0,quote/* quote */.h)(bundle.manifest.application)} and the old one of ${(0,quote/* quote */.h)(before.manifest.application)}.`, { hint: 'Compare releases of one application.' });
    }
    const { directory, commitLimit: limit = COMMIT_LIMIT, server } = options;
    const between = { from: before?.manifest.source ?? null, to: bundle.manifest.source, directory, limit, server };
    return releasePlan({
        against,
        before,
        after: contentsOf(bundle),
        host,
        backup: [...(0,backup/* plannedBackup */.t)(bundle.manifest, false)],
        commits: await commitsBetween(between, runner),
        refusal,
        notes: [
            ...backNotes(before, bundle, refusal),
            ...notes,
            ...(options.notes ?? []),
            ...(isCandidate(options.release) ? [candidateNote(bundle.manifest.source.commit)] : []),
        ],
    });
}
async function releaseOf(release, context) {
    if (release.kind === 'candidate')
        return { ...(await (0,candidate/* buildCandidate */.I)(release, context)), signature: undefined };
    return requireInventory(release.path, await (0,read/* readBundle */.B)(release.path, release.expectedReleaseId));
}
function isCandidate(release) {
    return release.kind === 'candidate' || release.candidate === true;
}
function candidateNote(commit) {
    return `Commit ${commit.slice(0, 12)} was built as it is; once it is merged, the release has another id.`;
}
/** That the release leads back, which a host refuses unless it is asked expressly. Where it would refuse, it says so itself. */
function backNotes(before, { releaseId, manifest }, refusal) {
    if (before === null || refusal !== null || before.releaseId === releaseId)
        return [];
    const clause = (0,release_word/* leadsBack */.b6)({ releaseId, source: manifest.source }, { releaseId: before.releaseId, source: before.manifest.source });
    return clause === null ? [] : [`${clause}: a host takes it only with --allow-older, and only if its policy lets it.`];
}
async function lookBack({ against, ...options }, bundle, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const unasked = { host: null, refusal: null, notes: [] };
        if (against.kind === 'nothing') {
            const notes = against.why === undefined ? [] : [against.why];
            return { ...unasked, against: { kind: 'nothing', name: 'no release' }, before: null, notes };
        }
        if (against.kind === 'bundle') {
            const old = requireInventory(against.path, await (0,read/* readBundle */.B)(against.path));
            return { ...unasked, against: { kind: 'bundle', name: against.name ?? old.file }, before: contentsOf(old) };
        }
        const { reach } = against;
        const { application } = bundle.manifest;
        if (reach.config.application !== application) {
            throw (0,catalogue/* manifestOfOtherApplication */.r9)(application, reach.config.application);
        }
        const client = __addDisposableResource(env_1, await (0,host_client/* connectTo */.m)(reach, context), true);
        const before = await hostRelease(client);
        const notes = before?.releaseId === bundle.releaseId ? [] : await failureNotes(client, bundle.releaseId);
        const known = { ...unasked, notes, against: { kind: 'host', name: reach.hostName }, before };
        if (bundle.signature === undefined) {
            const note = `The bundle is not signed, so ${reach.hostName} was not asked what it lacks and what it would restart: that is estimated.`;
            return { ...known, notes: [...notes, note] };
        }
        const meant = { ...(0,expected_host/* expectedHost */.Dk)(reach.config, reach.hostName), ...(0,attempt/* expressly */.a4)(options) };
        const answer = await askHost(client, bundle, meant);
        if ('facts' in answer)
            return { ...known, host: answer.facts };
        return 'refusal' in answer ? { ...known, notes: [], refusal: answer.refusal } : { ...known, notes: [...notes, answer.unasked] };
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
}
function contentsOf({ releaseId, manifest, inventory }) {
    return { releaseId, manifest, paths: inventory.paths };
}
function requireInventory(path, bundle) {
    const { inventory } = bundle;
    if (inventory !== undefined)
        return { ...bundle, inventory };
    throw new errors/* InputError */.dz('inventory-invalid', `There is no inventory.json beside the manifest ${(0,quote/* quote */.h)(path)}, and without it nobody knows what the release contains.`, { hint: 'Give the whole folder that build-manifest wrote.' });
}


/***/ }),

};
