import { modules as shared0 } from './shared-75260.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-56476.js';
import { modules as shared3 } from './shared-3556.js';
import { modules as shared4 } from './shared-49917.js';
import { modules as shared5 } from './shared-59220.js';
import { modules as shared6 } from './shared-45662.js';
export const id = 7888;
export const ids = [7888,5326,9917];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


/***/ 6554: // build/js/actions/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
historyAction: () => historyAction
});
var node_path$0 = __webpack_require__(76760);
var domain_config_production_hosts$20 = __webpack_require__(44913);
var domain_config_find_host$1 = __webpack_require__(85670);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$19 = __webpack_require__(7191);
var domain_report_amount$21 = __webpack_require__(53004);
var domain_history_site_evidence_lines$3 = __webpack_require__(31771);
var domain_report_figures_lines$22 = __webpack_require__(49917);
var domain_report_event$4 = __webpack_require__(59786);
var github_artifact_name$5 = __webpack_require__(95326);
var github_finish$6 = __webpack_require__(84281);
var github_inputs$7 = __webpack_require__(54763);
var steps_config_read$8 = __webpack_require__(69841);
var steps_config_part_of_evidence$9 = __webpack_require__(12716);
var steps_config_sigstore_policy$10 = __webpack_require__(99106);
var steps_evidence_found_files$11 = __webpack_require__(62256);
var tools_files_temporary_folder$12 = __webpack_require__(87028);
var verbs_history$13 = __webpack_require__(75391);
var inputs_js$14 = __webpack_require__(69693);
var keys_js$15 = __webpack_require__(75260);
var report_attempt_js$16 = __webpack_require__(7598);
var step_state_js$17 = __webpack_require__(38862);
var step_js$18 = __webpack_require__(80519);
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
async function historyAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs$7.Ko)(inputs_js$14.ck);
refuseIdleInputs(inputs);
const step = (0, step_js$18.W)(opened, inputs);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const key = stack.use(await (0, keys_js$15.v)(inputs, step.runner));
const config = await (0, steps_config_read$8.readConfig)(inputs.directory);
const hosts = hostsOf(inputs, config);
for (const host of hosts) (0, domain_config_find_host$1.findHost)(config, host);
const fetched = stack.use(await (0, tools_files_temporary_folder$12.wE)(step.run.folder, "grind-to-prod-history"));
await fetchRuns(inputs, {
application: config.application,
into: fetched.path
}, step);
const result = await (0, verbs_history$13.history)({
hosts: hosts.map(hostName => Object.assign({
config,
hostName
}, key.reach)),
artifacts: inputs.runIds.length > 0 ? fetched.path : fileOf(inputs.evidence),
artifactsName: inputs.runIds.length > 0 ? "the artifacts of the runs" : void 0,
output: (0, node_path$0.resolve)(inputs.output),
allowedSignersFile: fileOf(inputs.allowedSigners),
revokedKeysFile: fileOf(inputs.revokedKeys),
nixKeysFile: fileOf(inputs.nixKeys),
sigstore: inputs.allowedSigners === void 0 ? void 0 : await trustedPolicy((0, node_path$0.resolve)(inputs.directory), step),
knownHostsFile: fileOf(inputs.knownHosts),
since: void 0
}, step);
await report(result, {
inputs,
config
}, step);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function trustedPolicy(directory, step) {
const policy = await (0, steps_config_sigstore_policy$10.usableSigstore)(directory, step);
if (policy === void 0 || !await (0, steps_config_part_of_evidence$9.Pv)(directory)) return policy;
(0, domain_report_event$4.warn)(step.reporter, `The policy of Sigstore in ${(0, 
domain_errors_quote$19.hD)(directory, 200)} is not used: it is part of the evidence.`);
return;
}
function refuseIdleInputs({runIds, evidence, allowedSigners, knownHosts, revokedKeys, nixKeys}) {
if (runIds.length > 0 && evidence !== void 0) throw new domain_errors_errors$2.dz("conflicting-options", 'The inputs "run-ids" and "evidence" are both given.', {
hint: "Give one of them."
});
if (allowedSigners !== void 0) return;
if (revokedKeys !== void 0 && knownHosts === void 0) throw idleInput("revoked-keys", '"allowed-signers" or "known-hosts"');
if (nixKeys !== void 0) throw idleInput("nix-keys", '"allowed-signers"');
}
function idleInput(name, needed) {
return new domain_errors_errors$2.dz("missing-option", `The input "${name}" has no effect without ${needed}.`, {
hint: `Give ${needed} too, or remove it.`
});
}
const fileOf = path => path === void 0 ? void 0 : (0, node_path$0.resolve)(path);
function hostsOf({host, runIds, evidence}, config) {
return host.length > 0 || runIds.length > 0 || evidence !== void 0 ? host : (0, 
domain_config_production_hosts$20.$)(config);
}
async function fetchRuns({runIds}, {application, into}, {github, reporter}) {
if (runIds.length === 0) return;
const {fetchAll, fetchAllowance} = await __webpack_require__.e(4230).then(__webpack_require__.bind(__webpack_require__, 94230));
const isSought = name => name.startsWith(`${application}-`) && /-(?:release(?:-[0-9]+)?|record-[^/]+)$/.test(name);
const allowance = fetchAllowance();
for (const runId of runIds) {
const names = await fetchAll(github, {
runId,
isSought,
into: (0, node_path$0.join)(into, runId),
allowance
});
(0, domain_report_event$4.pq)(reporter, `Run ${runId}: ${names.length === 0 ? "no evidence of this application" : names.join(", ")}.`);
}
}
async function report(result, {inputs, config}, step) {
const {releases, incidents, figures, notice, page, evidence} = result;
(0, domain_report_event$4.pq)(step.reporter, `Wrote ${(0, 
domain_report_amount$21.B4)(releases.length, "release")} and ${(0, 
domain_report_amount$21.B4)(incidents.length, "incident")}.`);
for (const line of (0, domain_report_figures_lines$22.figuresLines)(figures)) (0, 
domain_report_event$4.pq)(step.reporter, line);
for (const words of [ notice, ...(0, domain_history_site_evidence_lines$3.p)(evidence) ]) if (words !== null) (0, 
domain_report_event$4.warn)(step.reporter, words);
await (0, github_finish$6.K)({
page,
folder: (0, node_path$0.resolve)(inputs.output),
releases: releases.length,
incidents: incidents.length
});
if (!inputs.artifact) return;
const {uploadFiles} = await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411));
const root = (0, node_path$0.resolve)(inputs.output);
const files = (0, steps_evidence_found_files$11.D)(root).map(({file}) => (0, 
node_path$0.relative)(root, file));
const name = (0, github_artifact_name$5.Cs)(config.application, (0, 
step_state_js$17.uv)(step.run, void 0), "history");
await (0, github_finish$6.K)((0, report_attempt_js$16.Fz)(await uploadFiles(step, {
name,
root,
files,
retentionDays: inputs.retentionDays
})));
}
}),

};
