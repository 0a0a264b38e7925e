import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-52080.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-58587.js';
export const id = 5103;
export const ids = [5103];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 45398: // build/js/actions/promote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
promoteAction: () => promoteAction
});
var external_node_path_ = __webpack_require__(76760);
var find_host = __webpack_require__(85670);
var errors = __webpack_require__(8136);
var github_inputs = __webpack_require__(54763);
var promote = __webpack_require__(59594);
var read = __webpack_require__(72707);
var config_read = __webpack_require__(69841);
var bundle_source = __webpack_require__(43344);
var find_standby = __webpack_require__(58587);
var report_event = __webpack_require__(59786);
var approval = __webpack_require__(83338);
var approval_comment = __webpack_require__(35330);
var missing_approvals = __webpack_require__(16459);
var signature = __webpack_require__(3508);
var write_atomically = __webpack_require__(68417);
// CONCATENATED MODULE: ./build/js/actions/comment-approvals.js
const DEFAULT_MINUTES = 30;
function requireApprovalSource({approvalsFromComments, waitForApprovalsMinutes}) {
if (approvalsFromComments || waitForApprovalsMinutes === void 0) return;
throw new errors.dz("conflicting-options", 'The input "wait-for-approvals-minutes" is given, but no approvals are awaited.', {
hint: 'Give "approvals-from-comments: true" too, or remove it.'
});
}
async function approvalsOfComments(inputs, release, step) {
if (!inputs.approvalsFromComments) return;
const {bundle} = release;
const [first] = release.promotions;
const given = inputs.approvalsFile === void 0 ? bundle.approvals : await (0, read.readApprovals)((0, 
external_node_path_.resolve)(inputs.approvalsFile));
const standby = () => ({
...first,
hostName: (0, find_standby.b)(first.config, first.hostName),
expectCurrent: void 0
});
const promotions = inputs.rehearse ? [ first, standby() ] : release.promotions;
const {awaitApprovals} = await __webpack_require__.e(5694).then(__webpack_require__.bind(__webpack_require__, 85694));
const isRequired = !inputs.dryRun && inputs.emergency === void 0;
const minutes = !isRequired ? 0 : inputs.waitForApprovalsMinutes ?? DEFAULT_MINUTES;
const awaited = {
promotions,
given: (0, approval.oX)(given ?? ""),
find: () => findApprovals(bundle, step.github),
limit: minutes * 6e4,
isRequired
};
const {approvals, hosts} = await awaitApprovals(awaited, step);
for (const {host, approvers, minimum} of hosts) if (minimum > 0 && approvers.length > 0) (0, 
report_event.pq)(step.reporter, `${host} has the approvals of ${(0, missing_approvals.e)(approvers)}.`);
return approvals.length === 0 ? void 0 : keepBeside(bundle, approvals, awaited.given);
}
async function keepBeside({folder}, approvals, given) {
const file = (0, external_node_path_.join)((0, external_node_path_.resolve)(folder), approval.o_);
const texts = new Set([ ...approvals, ...given ].map(({envelope}) => (0, approval.q7)([ envelope ])));
await (0, write_atomically.writeAtomically)(file, [ ...texts ].slice(0, signature.Rf).join(""));
return file;
}
async function findApprovals({manifest, releaseId}, github) {
const {commitComments} = await __webpack_require__.e(6890).then(__webpack_require__.bind(__webpack_require__, 76890));
const {bodies, pauseMilliseconds, problem} = await commitComments(github, manifest.source.commit);
if (problem !== void 0) (0, report_event.warn)(github.reporter, problem);
const approvals = bodies.flatMap(body => (0, approval_comment.G9)(body, {
application: manifest.application,
releaseId
}) ?? []);
return {
approvals,
pauseMilliseconds
};
}
var report_attempt = __webpack_require__(7598);
var actions_inputs = __webpack_require__(69693);
var keys = __webpack_require__(75260);
var obtain_bundle = __webpack_require__(58946);
var timed_reporter = __webpack_require__(75727);
var finish = __webpack_require__(84281);
// CONCATENATED MODULE: ./build/js/actions/one-after-the-other.js
const OUTPUTS = [ "verdict", "reason", "previous-release", "copied-paths", "copied-bytes", "record", "drift", "deployment-id", "artifact-name", "artifact-id", "artifact-digest" ];
async function oneAfterTheOther(hosts, work, step) {
if (hosts.length === 1) return work(hosts[0], step);
for (const [index, host] of hosts.entries()) {
const next = hosts.slice(index + 1).join(", ");
if (index > 0) await clearOutputs();
try {
await work(host, {
...step,
reporter: (0, timed_reporter.f)(step.reporter)
});
} catch (error) {
if (next !== "") (0, report_event.pq)(step.reporter, `The release was not promoted to ${next}, because the promote to ${host} did not succeed.`);
throw error;
}
}
}
async function clearOutputs() {
await (0, finish.K)(Object.fromEntries(OUTPUTS.map(name => [ name, null ])));
}
var promote_to = __webpack_require__(73066);
var actions_step = __webpack_require__(80519);
// CONCATENATED MODULE: ./build/js/actions/promote.js
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
async function promoteAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs.Ko)(actions_inputs.Kr);
const step = (0, actions_step.W)(opened, inputs);
const origin = (0, bundle_source.o)(inputs);
const {host: hosts, releaseId} = inputs;
if (inputs.rehearse) requireOneHost(hosts);
requireApprovalSource(inputs);
const deploy = __addDisposableResource(env_1, await (0, keys.v)(inputs, step.runner), true);
const signing = await (0, keys.N)(inputs, step.runner);
const config = await (0, config_read.readConfig)(inputs.directory);
const found = __addDisposableResource(env_1, await (0, obtain_bundle.w)(origin, inputs, step.github), true);
for (const host of hosts) (0, find_host.findHost)(config, host);
await (signing?.(async file => {
const {sign} = await __webpack_require__.e(1146).then(__webpack_require__.bind(__webpack_require__, 21146));
return sign({
bundle: found.path,
expectedReleaseId: releaseId,
key: {
kind: "file",
file
}
}, step);
}));
const bundle = await (0, read.readBundle)(found.path, releaseId);
const promotion = {
config,
inputs,
bundle,
deploy
};
const target = host => ({
...releaseOf(promotion, found),
host
});
const [first, ...others] = hosts.map(host => optionsOf(promotion, host, step));
const approvals = await approvalsOfComments(inputs, {
bundle,
promotions: [ first, ...others ]
}, step).catch(error => (0, promote_to.J5)(error, target(hosts[0]), step));
await oneAfterTheOther(hosts, async (host, ofHost) => {
const options = {
...optionsOf(promotion, host, ofHost),
...approvals === void 0 ? {} : {
approvalsFile: approvals
}
};
await (0, promote_to.OV)(target(host), () => promoteOrRehearse(options, inputs.rehearse, ofHost), ofHost);
}, step);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function optionsOf({config, inputs, bundle, deploy}, hostName, step) {
return {
config,
directory: (0, external_node_path_.resolve)(inputs.directory),
hostName,
bundle: bundle.file,
expectedReleaseId: inputs.releaseId,
...inputs.approvalsFile === void 0 ? {} : {
approvalsFile: (0, external_node_path_.resolve)(inputs.approvalsFile)
},
...(0, promote_to.a6)(inputs, step),
...deploy.reach,
snapshots: (0, external_node_path_.resolve)(step.run.folder)
};
}
function releaseOf({config, inputs, bundle}, {artifact}) {
const {releaseId, manifest, folder} = bundle;
const evidence = {
kept: artifact,
artifacts: [],
known: {
"release-id": releaseId
},
outputsOf: report_attempt.Fz
};
return {
config,
releaseId,
source: manifest.source,
bundle: folder,
inputs,
...evidence
};
}
async function promoteOrRehearse(options, rehearsing, step) {
if (!rehearsing) return (0, promote_to.s4)(options.hostName, await (0, promote.promote)(options, step));
const {rehearse} = await __webpack_require__.e(8394).then(__webpack_require__.bind(__webpack_require__, 8394));
return (0, promote_to.Qq)(await rehearse(options, step));
}
function requireOneHost(hosts) {
if (hosts.length === 1) return;
throw new errors.dz("conflicting-options", `The input "rehearse" takes one host, but "host" names ${hosts.join(", ")}.`, {
hint: "Name the active host: the release goes to its standby first."
});
}
}),

/***/ 16459: // build/js/domain/trust/missing-approvals.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => namesOf,
q: () => missingText
});
var errors_quote_js$0 = __webpack_require__(7191);
function missingWords({host, minimum, approvers, mayApprove}) {
const people = minimum === 1 ? "1 person" : `${minimum} different people`;
const has = approvers.length === 0 ? "it has none" : `${namesOf(approvers)} approved it`;
const may = mayApprove.length === 0 ? "" : `; ${mayApprove.map(name => (0, errors_quote_js$0.hD)(name)).join(", ")} may approve it`;
return `${host} needs the approval of ${people} for this release: ${has}${may}.`;
}
function missingText(missing) {
return missing.map(missingWords).join(" ");
}
function namesOf(approvers) {
return approvers.map(({principals}) => principals.map(principal => (0, errors_quote_js$0.hD)(principal)).join("/")).join(", ");
}
}),

};
