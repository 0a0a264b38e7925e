import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-48929.js';
import { modules as shared2 } from './shared-32227.js';
import { modules as shared3 } from './shared-42177.js';
import { modules as shared4 } from './shared-76661.js';
import { modules as shared5 } from './shared-81166.js';
import { modules as shared6 } from './shared-75244.js';
import { modules as shared7 } from './shared-13295.js';
export const id = 7609;
export const ids = [7609];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,


/***/ 76247: // build/js/verbs/plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
plan: () => plan
});
var release_word = __webpack_require__(68566);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var component = __webpack_require__(34826);
var canonical = __webpack_require__(53795);
var components = __webpack_require__(94315);
var contents = __webpack_require__(50397);
var plan_packages = __webpack_require__(78794);
var unit_change = __webpack_require__(3937);
// CONCATENATED MODULE: ./build/js/domain/activation/unit-removal.js
const UNLISTED = "this release no longer lists it";
function planRemoval(unit, facts) {
const {step, because} = removal(unit, facts);
const later = laterFailure(facts);
return plannedRemoval(unit, step, `${UNLISTED}${because}${later === "" ? "" : `; ${later}`}`);
}
function removal({action, onRemoval}, facts) {
if (facts.activeState === "inactive" || facts.activeState === "failed") return leave(`, and it is ${facts.activeState}`);
if (action === "none") return leave(", and it was only watched");
if (onRemoval === "leave") return leave(", and its onRemoval is leave");
if (!facts.isPermitted) return leave(", and the host's policy does not list it either");
if (onRemoval === "stop") return stop(", and its onRemoval is stop");
if (facts.isOneshot && facts.activeState === "activating") return leave(", and its run, which is under way, ends on its own");
if (facts.gone === null) return leave(", and it executes nothing that only the release before has");
if (facts.neededBy !== null) return leave(`, but ${facts.neededBy} of this release needs it; it runs the release before`);
return stop(`, and does not have ${facts.gone}`);
}
function leave(because) {
return {
step: "none",
because
};
}
function stop(because) {
return {
step: "stop",
because
};
}
function laterFailure({gone, isEnabled, triggeredBy}) {
if (gone === null) return "";
const enabled = isEnabled ? [ "it is still enabled, and will fail at the next boot" ] : [];
return [ ...enabled, ...triggeredBy.map(unit => `${unit} still triggers it, which will fail`) ].join("; ");
}
function plannedRemoval({unit, timeoutSeconds}, step, because) {
return {
unit,
wanted: "any",
step,
because,
removed: true,
...timeoutSeconds === void 0 ? {} : {
timeoutSeconds
}
};
}
function unlistedUnits(before, after) {
const gone = before.filter(({unit}) => !after.some(kept => kept.unit === unit));
return [ ...gone.filter(unit => !isService(unit)), ...gone.filter(isService).toReversed() ];
}
function isService({unit}) {
return unit.endsWith(".service");
}
// CONCATENATED MODULE: ./build/js/domain/activation/unit-plan.js
function unitsForward(units) {
return units.map(unit => wishFor(unit, unit.action === "restart" || unit.action === "reload" ? "release" : "active"));
}
function wishFor(unit, wanted) {
return {
...unit,
wanted
};
}
function kindOf(unit) {
return unit.endsWith(".service") ? "program" : unit.endsWith(".target") ? "group" : "trigger";
}
function planForward(wish, facts, isRollback = false) {
const step = stepper(wish, facts);
if (wish.action === "none") return step("none", "it is only watched");
if (isRollback && isSkipped(wish, facts)) return skipped(wish, facts);
if (facts.oneshot?.remains === false) return planRun(wish, facts);
if (wish.wanted === "stopped") return step("stop", "it did not run before");
if (!isActive(facts)) return step(wish.action === "start-only" || facts.kind === "trigger" ? "start" : "restart", `it is ${facts.activeState}`);
if (wish.action === "start-only") return step("none", "it is already active, and its action is start-only");
const change = wish.when === "always" ? "it restarts with every release" : changeOf(facts);
return change === null ? step("none", "nothing changed") : step(wish.action, change);
}
function planRun(wish, facts) {
const step = stepper(wish, facts);
if (wish.wanted === "stopped") return step(isDown(facts) ? "none" : "stop", "it did not run before");
if (facts.activeState === "failed") return step("start", "its last run failed");
if (facts.oneshot?.hasRun === true && wish.action === "start-only") return step("none", "it is done, and its action is start-only");
if (wish.when === "always") return step("start", "it runs with every release");
const change = facts.releaseChange ?? facts.definitionChange;
if (change !== null) return step("start", change);
return facts.oneshot?.hasRun === true ? step("none", "it is done, and nothing changed") : step("start", "it is not known to have run for this release");
}
function isSkipped({onRollback}, {oneshot}) {
return oneshot !== null && (onRollback ?? (oneshot.remains ? "run" : "skip")) === "skip";
}
function skipped(wish, facts) {
return {
...stepper(wish, facts)("none", "a rollback does not run it again"),
wanted: "any"
};
}
function isDown({activeState}) {
return activeState === "inactive" || activeState === "failed";
}
function changeOf({kind, releaseChange, definitionChange, foreign}) {
if (kind === "trigger") return definitionChange;
return releaseChange ?? definitionChange ?? foreign;
}
function stepper({unit, wanted, timeoutSeconds}, facts) {
return (step, because) => ({
unit,
wanted,
step,
because,
...timeoutSeconds === void 0 ? {} : {
timeoutSeconds
},
...facts?.oneshot == null ? {} : {
oneshot: {
remains: facts.oneshot.remains,
isAwaited: step !== "none" || facts.touched
}
}
});
}
function isActive({activeState}) {
return [ "active", "reloading", "refreshing" ].includes(activeState);
}
// CONCATENATED MODULE: ./build/js/domain/plan/units.js
function estimateUnits(before, after) {
const listed = after.units.map(unit => ({
unit: unit.unit,
...estimate(unit, before, after)
}));
if (before === null) return listed;
return [ ...listed, ...unlistedUnits(before.units, after.units).map(unit => estimateRemoval(unit, before, after)) ];
}
function estimateRemoval(unit, before, after) {
const own = linksNamedIn(unit.unit, before);
const gone = own.find(name => (0, unit_change.hP)(after, [ name ]).length === 0);
const seen = {
activeState: "active",
neededBy: null,
isEnabled: false,
triggeredBy: [],
isPermitted: true,
isOneshot: false
};
const {step, because} = planRemoval(unit, {
...seen,
gone: gone === void 0 ? null : `its program ${gone}`
});
const isOpen = own.length === 0 && unit.onRemoval === void 0 && unit.action !== "none";
const unknown = "this release no longer lists it; the host stops it if only the release before has its program";
return {
unit: unit.unit,
step,
because: isOpen ? unknown : because,
removed: true
};
}
function none(because) {
return {
step: "none",
because
};
}
function estimate(unit, before, after) {
const change = changeFor({
unit: unit.unit,
action: unit.action === "reload" ? "reload" : "restart"
}, before, after);
const kind = kindOf(unit.unit);
const releaseChange = change.step === "none" ? null : change.because;
const facts = {
activeState: "active",
kind,
releaseChange,
definitionChange: null,
foreign: null,
touched: false,
oneshot: null
};
const [desired] = unitsForward([ unit ]);
const {step, because} = planForward(desired, facts);
if (step !== "none") return {
step,
because
};
if (unit.action === "none") return none(because);
if (unit.action === "start-only") return none("it is only started if it is not active");
return none(kind === "trigger" ? "it runs nothing of a release" : change.because);
}
function changeFor({unit, action}, before, after) {
if (before === null) return {
step: action,
because: "there is no previous release"
};
const earlier = before.units.find(one => one.unit === unit);
if (earlier === void 0) return {
step: action,
because: "the previous release did not list it"
};
if (earlier.action !== "restart" && earlier.action !== action) return {
step: action,
because: "the previous release did not restart it"
};
const own = linksNamedIn(unit, before, after);
if (own.length > 0) {
const change = (0, unit_change.Lu)(own, before, after);
return change === null ? none(`${own.join(", ")} did not change`) : {
step: action,
because: change
};
}
const change = (0, unit_change.Lu)(allLinks(before, after), before, after) ?? (0, 
unit_change.Iw)((0, unit_change.iU)(before, after), before, after) ?? changedSystem(before, after);
return change === null ? none("nothing changed") : {
step: action,
because: `${change}, and it may run that component`
};
}
function changedSystem(before, after) {
const [old, wanted] = [ (0, component.Hy)(before), (0, component.Hy)(after) ];
return wanted === null || wanted.mode === "boot" || old?.path === wanted.path ? null : `component ${wanted.name} changed`;
}
function allLinks(...manifests) {
const links = manifests.flatMap(({components}) => Object.values(components).flatMap(component => Object.keys(component.links)));
return [ ...new Set(links) ].toSorted();
}
function linksNamedIn(unit, ...manifests) {
const stem = spaced(unit.replace(/\.[a-z]+$/, ""));
const found = manifests.flatMap(({components}) => Object.entries(components).flatMap(([component, {links}]) => Object.keys(links).flatMap(link => [ link, component ].flatMap(name => stem.includes(spaced(name)) ? {
link,
name
} : []))));
const longest = Math.max(...found.map(({name}) => name.length));
return [ ...new Set(found.flatMap(({link, name}) => name.length === longest ? link : [])) ].toSorted();
}
function spaced(name) {
return ` ${name.split(/[^A-Za-z0-9]+/).join(" ")} `;
}
// CONCATENATED MODULE: ./build/js/domain/plan/release-plan.js
function releasePlan(facts) {
const {before, after, host, against, backup, commits, refusal, notes} = facts;
return {
schemaVersion: 1,
application: after.manifest.application,
against,
from: before === null ? null : sourceOf(before),
to: sourceOf(after),
components: (0, components.U)(before?.manifest.components ?? {}, after.manifest.components),
packages: (0, plan_packages.F)(before?.paths ?? [], after.paths),
closure: {
from: before === null ? null : sizeOf(before.paths),
to: sizeOf(after.paths)
},
copy: copyOf(before, after, host),
units: unitsOf(before, after, host),
system: systemOf(before?.manifest ?? null, after.manifest),
settings: before === null ? [] : changedSettings(before.manifest, after.manifest),
backup,
confirmWithinSeconds: after.manifest.confirm?.deadlineSeconds ?? null,
commits,
disk: host?.disk ?? null,
refusal,
notes
};
}
function sourceOf({releaseId, manifest}) {
const {repository, commit, commitTime} = manifest.source;
return {
releaseId,
repository,
commit,
commitTime
};
}
function sizeOf(paths) {
return {
paths: paths.length,
narBytes: (0, contents.W)(paths)
};
}
function copyOf(before, after, host) {
if (host !== null) return {
source: "host",
...sizeOf(host.missing),
presentPaths: host.asked - host.missing.length
};
const old = new Set(before?.paths.map(({path}) => path));
const missing = after.paths.filter(({path}) => !old.has(path));
return {
source: "estimate",
...sizeOf(missing),
presentPaths: after.paths.length - missing.length
};
}
function unitsOf(before, after, host) {
if (host !== null && host.units !== null) return {
source: "host",
list: [ ...host.units ]
};
if (before?.releaseId !== after.releaseId) return {
source: "estimate",
list: estimateUnits(before?.manifest ?? null, after.manifest)
};
return {
source: "estimate",
list: after.manifest.units.map(({unit}) => ({
unit,
step: "none",
because: "it is the same release"
}))
};
}
function systemOf(before, after) {
const [from, to] = [ before === null ? null : (0, component.Hy)(before), (0, component.Hy)(after) ];
return from === null && to === null ? null : {
from: from?.path ?? null,
to: to?.path ?? null,
mode: to?.mode ?? null
};
}
const settings = [ "units", "health", "probe", "confirm", "data", "prefix", "system" ];
function differ(from, to) {
return (0, canonical.q)({
value: from
}) !== (0, canonical.q)({
value: to
});
}
function changedSettings(before, after) {
const both = Object.keys(before.components).filter(name => Object.hasOwn(after.components, name));
return [ ...[ "links", "share" ].filter(field => differ(targetsOf(before, both, field), targetsOf(after, both, field))), ...settings.filter(name => differ(before[name], after[name])) ];
}
function targetsOf(manifest, names, field) {
return names.map(name => Object.entries(manifest.components[name][field] ?? {}).map(([link, {target}]) => `${link} ${target}`).toSorted());
}
var attempt = __webpack_require__(99289);
var expected_host = __webpack_require__(25729);
var backup = __webpack_require__(2252);
var candidate = __webpack_require__(76661);
var answered = __webpack_require__(51949);
var git_commit = __webpack_require__(33444);
var log = __webpack_require__(13295);
var repository = __webpack_require__(47485);
var web_links = __webpack_require__(9757);
var expect_success = __webpack_require__(84521);
// CONCATENATED MODULE: ./build/js/steps/plan/commits.js
async function commitsBetween({from, to, directory, limit, server}, runner) {
const link = from === null ? null : (0, web_links.y)(from, to, server);
const root = directory === void 0 ? void 0 : await rootOf(directory, runner);
if (from === null || root === void 0 || from.repository !== to.repository || !await hasBoth(root, [ from.commit, to.commit ], runner)) return {
link,
ahead: null,
behind: null
};
const list = async (before, after) => ({
total: Number(await (0, expect_success.l)(runner, (0, log.lh)(root, before, after))),
list: (0, log.g_)(await (0, expect_success.l)(runner, (0, log.QW)(root, {
from: before,
to: after,
limit
})))
});
return {
link,
ahead: await list(from.commit, to.commit),
behind: await list(to.commit, from.commit)
};
}
async function rootOf(directory, runner) {
const {status, stdout} = await (0, answered.o)(runner, (0, repository.S3)(directory));
return status === 0 ? stdout.trimEnd() : void 0;
}
async function hasBoth(root, commits, runner) {
for (const commit of commits) if ((await (0, answered.o)(runner, (0, git_commit.VO)(root, commit))).status !== 0) return false;
return true;
}
function isWordOnBoot({verb, verdict, provedAtBoot}) {
return (verb === "apply" || verb === "rollback") && (verdict === "COMMITTED" || provedAtBoot !== void 0);
}
function unprovedAtBoot(host, record) {
if (record?.provedAtBoot === void 0 || record.provedAtBoot.state === "proved") return null;
const release = `release ${record.releaseId.slice(0, 12)}, which ${host} has now,`;
if (record.provedAtBoot.state === "pending") return `The system of ${release} is not proved yet: the next boot starts it for the first time.`;
return `The boot of ${host} failed to prove ${release} at ${record.finishedAt}: ${record.reason}.`;
}
var how_to_install = __webpack_require__(7685);
var parse = __webpack_require__(78742);
var release_id = __webpack_require__(50452);
var agent_program = __webpack_require__(29772);
var closure_inventory = __webpack_require__(38233);
var answer_of_error = __webpack_require__(90171);
var grind_closure = __webpack_require__(20987);
// CONCATENATED MODULE: ./build/js/steps/plan/host-release.js
async function hostRelease(client) {
const {current} = await client.release();
if (current === null) return null;
const manifest = manifestOf(client.name, current);
const own = (0, grind_closure.a0)(manifest, current.manifest).info.path;
return {
releaseId: current.releaseId,
manifest,
paths: current.paths.filter(({path}) => path !== own)
};
}
function manifestOf(host, {releaseId: id, manifest}) {
const complaint = (what, cause) => new errors.dh("agent-protocol", `The manifest of the current release of ${host} ${what}.`, {
host,
hint: `Update the agent with ${(0, how_to_install.v)(host)}.`,
cause
});
if ((0, release_id.Bf)(manifest) !== id) throw complaint(`is not that of its release ${id}`);
try {
return (0, parse.Ng)(Buffer.from(manifest));
} catch (cause) {
throw complaint("is not understood", cause);
}
}
const RECORDS = 200;
async function failureNotes(client, releaseId) {
try {
const {entries} = await client.ledger({
limit: RECORDS,
skip: 0
});
const failed = (0, release_word.tx)(client.name, releaseId, entries.find(({record}) => (0, 
release_word.wt)(record, releaseId))?.record);
const unproved = unprovedAtBoot(client.name, entries.find(({record}) => isWordOnBoot(record))?.record);
return [ ...failed === null ? [] : [ `${failed} It takes that release again only with the option "retry".` ], ...unproved === null ? [] : [ unproved ] ];
} catch (error) {
if ((0, answer_of_error.H)(error) || !(error instanceof errors.dh || error instanceof errors.dz)) throw error;
return [ `It is unknown whether this release failed on ${client.name} before: ${error.message}` ];
}
}
async function askHost(client, bundle, asked) {
const {manifest, text, inventory, signature, approvals} = bundle;
const {info} = (0, grind_closure.a0)(manifest, text);
const closure = (0, closure_inventory.o8)([ ...inventory.paths, (0, grind_closure.Ru)(info) ]);
try {
const answer = await client.prepare({
protocol: agent_program.W,
releaseId: bundle.releaseId,
manifest: text,
manifestPath: info.path,
dryRun: true,
units: true,
...asked,
...signature === void 0 ? {} : {
signature
},
...approvals === void 0 ? {} : {
approvals
},
closure
});
return {
facts: factsOf(answer, closure, manifest)
};
} catch (error) {
if ((0, answer_of_error.H)(error) || !(error instanceof errors.dh || error instanceof errors.dz)) throw error;
if (error.code === "read-only-key") return {
unasked: `With a read-only key, ${client.name} cannot be asked which paths it needs and which units it would restart: both are estimated.`
};
return {
refusal: error.text
};
}
}
function factsOf({missing: lacked, bytesNeeded, bytesFree, alreadyCurrent, units}, closure, manifest) {
const absent = new Set(lacked);
const missing = closure.paths.filter(({path}) => absent.has(path));
const idle = manifest.units.map(({unit}) => ({
unit,
step: "none",
because: "it already runs this release"
}));
return {
missing,
asked: closure.paths.length,
disk: {
bytesNeeded,
bytesFree
},
units: alreadyCurrent ? idle : units ?? null
};
}
var read = __webpack_require__(72707);
var catalogue = __webpack_require__(6966);
var host_client = __webpack_require__(89155);
// CONCATENATED MODULE: ./build/js/verbs/plan.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const COMMIT_LIMIT = 30;
async function plan(options, context) {
const {runner} = context;
const bundle = await releaseOf(options.release, context);
const {against, before, host, refusal, notes} = await loadBaseline(options, bundle, context);
if (before !== null && before.manifest.application !== bundle.manifest.application) throw new errors.dz("wrong-application", `The new release is of ${(0, 
quote.hD)(bundle.manifest.application)} and the old one of ${(0, quote.hD)(before.manifest.application)}.`, {
hint: "Compare releases of one application."
});
const {directory, commitLimit: limit = COMMIT_LIMIT, server} = options;
const between = {
from: before?.manifest.source ?? null,
to: bundle.manifest.source,
directory,
limit,
server
};
return releasePlan({
against,
before,
after: contentsOf(bundle),
host,
backup: [ ...(0, backup.t)(bundle.manifest, false) ],
commits: await commitsBetween(between, runner),
refusal,
notes: [ ...backNotes(before, bundle, refusal), ...notes, ...options.notes ?? [], ...isCandidate(options.release) ? [ candidateNote(bundle.manifest.source.commit) ] : [] ]
});
}
async function releaseOf(release, context) {
if (release.kind === "candidate") return {
...await (0, candidate.I)(release, context),
signature: void 0,
approvals: void 0
};
return requireInventory(release.path, await (0, read.readBundle)(release.path, release.expectedReleaseId));
}
function isCandidate(release) {
return release.kind === "candidate" || release.candidate === true;
}
function candidateNote(commit) {
return `Commit ${commit.slice(0, 12)} was built unmerged; once it is merged, the release has another id.`;
}
function backNotes(before, {releaseId, manifest}, refusal) {
if (before === null || refusal !== null || before.releaseId === releaseId) return [];
const clause = (0, release_word.b6)({
releaseId,
source: manifest.source
}, {
releaseId: before.releaseId,
source: before.manifest.source
});
return clause === null ? [] : [ `${clause}: a host takes it only with the option "allow-older", and only if its policy lets it.` ];
}
async function loadBaseline({against, ...options}, bundle, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const unasked = {
host: null,
refusal: null,
notes: []
};
if (against.kind === "nothing") {
const notes = against.why === void 0 ? [] : [ against.why ];
return {
...unasked,
against: {
kind: "nothing",
name: "no release"
},
before: null,
notes
};
}
if (against.kind === "bundle") {
const old = requireInventory(against.path, await (0, read.readBundle)(against.path));
return {
...unasked,
against: {
kind: "bundle",
name: against.name ?? old.file
},
before: contentsOf(old)
};
}
const {reach} = against;
if (reach.config.application !== bundle.manifest.application) throw (0, catalogue.r9)(bundle.manifest, reach.config.application);
const client = __addDisposableResource(env_1, await (0, host_client.m)(reach, context), true);
const before = await hostRelease(client);
const notes = before?.releaseId === bundle.releaseId ? [] : await failureNotes(client, bundle.releaseId);
const known = {
...unasked,
notes,
against: {
kind: "host",
name: reach.hostName
},
before
};
if (bundle.signature === void 0) {
const note = `The bundle is not signed, so ${reach.hostName} was not asked which paths it needs and which units it would restart: both are estimated.`;
return {
...known,
notes: [ ...notes, note ]
};
}
const request = {
...(0, expected_host.Dk)(reach.config, reach.hostName),
...(0, attempt.a4)(options)
};
const answer = await askHost(client, bundle, request);
if ("facts" in answer) return {
...known,
host: answer.facts
};
return "refusal" in answer ? {
...known,
notes: [],
refusal: answer.refusal
} : {
...known,
notes: [ ...notes, answer.unasked ]
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function contentsOf({releaseId, manifest, inventory}) {
return {
releaseId,
manifest,
paths: inventory.paths
};
}
function requireInventory(path, bundle) {
const {inventory} = bundle;
if (inventory !== void 0) return {
...bundle,
inventory
};
throw new errors.dz("inventory-invalid", `There is no inventory.json beside the manifest ${(0, 
quote.hD)(path)}, so the content of the release is unknown.`, {
hint: "Give the whole folder that build-manifest wrote."
});
}
}),

};
