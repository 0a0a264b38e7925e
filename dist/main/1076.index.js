import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-3556.js';
import { modules as shared5 } from './shared-59220.js';
import { modules as shared6 } from './shared-12097.js';
import { modules as shared7 } from './shared-38452.js';
import { modules as shared8 } from './shared-43201.js';
import { modules as shared9 } from './shared-81166.js';
import { modules as shared10 } from './shared-5400.js';
import { modules as shared11 } from './shared-66425.js';
import { modules as shared12 } from './shared-79191.js';
import { modules as shared13 } from './shared-19592.js';
import { modules as shared14 } from './shared-76261.js';
export const id = 1076;
export const ids = [1076];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,
...shared9,
...shared10,
...shared11,
...shared12,
...shared13,
...shared14,


/***/ 3392: // build/js/verbs/doctor.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
doctor: () => doctor
});
var old_node = __webpack_require__(53838);
var check = __webpack_require__(8511);
var clock = __webpack_require__(96017);
var nix_key_name = __webpack_require__(64315);
// CONCATENATED MODULE: ./build/js/domain/doctor/build-host.js
const LEAST_NIX = [ 2, 18 ];
function buildHostChecks(facts) {
return [ nodeCheck(facts), (0, clock.A)("this machine", facts.clockSynchronized), ...facts.nixVersion === null ? [ nixMissing ] : [ nixCheck(facts.nixVersion), ...signingChecks(facts), ...safetyChecks(facts) ] ];
}
function nodeCheck({nodeVersion}) {
const message = `Node is ${nodeVersion}.`;
if (Number.parseInt(nodeVersion, 10) >= old_node.h) return (0, check.bF)("node", message);
return (0, check.gz)("node", message, `Install Node ${old_node.h} or newer.`);
}
const nixMissing = (0, check.gz)("nix", "There is no Nix on this machine.", "Install it in its multi-user mode, with a daemon.");
function nixCheck(version) {
const [major = 0, minor = 0] = version.split(".").map(Number);
const message = `Nix is ${version}.`;
const isNew = major > LEAST_NIX[0] || major === LEAST_NIX[0] && minor >= LEAST_NIX[1];
return isNew ? (0, check.bF)("nix", message) : (0, check.gz)("nix", message, `Install Nix ${LEAST_NIX.join(".")} or newer.`);
}
function signingChecks({probe, signer, howToSign}) {
if ("failed" in probe) return [ (0, check.gz)("nix-builds", `A small path cannot be built: nix reports ${probe.failed}.`, "Check that the Nix daemon runs and that this user may use it.") ];
const builds = (0, check.bF)("nix-builds", "A small path builds.");
if (probe.signatures.length === 0) return [ builds, (0, check.gz)("nix-signs", "The Nix daemon does not sign what it builds, and no host accepts that.", howToSign) ];
const names = probe.signatures.map(nix_key_name.W).join(", ");
const signs = (0, check.bF)("nix-signs", `The Nix daemon signs what it builds, with ${names}.`);
if (signer !== null) return [ builds, signs, (0, check.bF)("nix-key", `The public key of ${names} is known.`) ];
const hint = 'Run "grind-to-prod init --nix-key FILE" with the file of the public key.';
return [ builds, signs, (0, check.L5)("nix-key", `The public key of ${names} is not known here, so it is unknown which hosts accept it.`, hint) ];
}
function safetyChecks({nixVersion, nixWarnings: warnings}) {
return (0, check.fT)("nix-safe", {
version: nixVersion ?? "",
warnings
}, "Update Nix.");
}
// CONCATENATED MODULE: ./build/js/domain/doctor/elsewhere.js
const notTheBuildHost = (0, check.L5)("build-host", "This machine is not the build host, so its Node, its Nix and how it signs were not checked.", "Run doctor on the build host.");
const notBuiltHere = (0, check.L5)("programs", "The components are not built on this machine, so their programs were not checked.");
const noKeysHere = (0, check.L5)("keys", "The keys that connect and that sign are not files of this machine, so they were not checked.", 'Run "grind-to-prod doctor" where they are.');
function notAsked(hostName) {
return (0, check.L5)("connects", `${hostName} was not asked, so nothing is known about it.`, `Run "grind-to-prod doctor ${hostName}" where its key is.`);
}
var host = __webpack_require__(13037);
// CONCATENATED MODULE: ./build/js/domain/doctor/keys.js
function keysChecks({keys, allowedSigners, signersFile}) {
const there = keys.filter(({mode}) => mode !== null);
const [deploy, release] = [ "deploy", "release" ].map(use => there.find(key => key.use === use)?.publicKey ?? null);
return [ ...keys.map(keyCheck), ...deploy === null || deploy === void 0 || release === null || release === void 0 ? [] : [ separationCheck(deploy, release) ], ...release === null || release === void 0 ? [] : [ signerCheck(release, allowedSigners, signersFile) ] ];
}
function keyCheck({use, file, mode}) {
const id = `${use}-key`;
const what = use === "deploy" ? "The key that connects" : "The key that signs releases";
const variable = use === "deploy" ? "GRIND_TO_PROD_IDENTITY" : "GRIND_TO_PROD_SIGNING_KEY";
if (mode === null) return (0, check.gz)(id, `${what} is not at ${file}.`, `Create it with "grind-to-prod init", or name its file in the variable ${variable}.`);
if ((mode & 63) === 0) return (0, check.bF)(id, `${what} is ${file}, for its owner alone.`);
return (0, check.gz)(id, `${what}, ${file}, can be read by other users, and ssh does not use it.`, `Run "chmod 600 ${file}".`);
}
function separationCheck(deploy, release) {
if (deploy !== release) return (0, check.bF)("separate-keys", "The key that connects and the key that signs are different.");
return (0, check.gz)("separate-keys", "The key that connects also signs releases: one stolen key is then enough to release anything.", "Use two keys.");
}
function signerCheck(release, allowedSigners, {file, isGiven}) {
if (allowedSigners === null && !isGiven) {
const what = `No list of signers was given, and none is at ${file}, so it is unknown whether one has the release key.`;
return (0, check.L5)("signer", what, 'Give it with the option "allowed-signers".');
}
if (allowedSigners === null) return (0, check.gz)("signer", `The list of signers ${file} cannot be read.`, 'Give a file with the option "allowed-signers".');
if (allowedSigners.includes(release)) return (0, check.bF)("signer", `The release key is in ${file}.`);
const hint = isGiven ? 'Add it, or give another file with the option "allowed-signers".' : 'Run "grind-to-prod init", which adds it.';
return (0, check.gz)("signer", `The release key is not in ${file}, and a host with this list refuses what it signs.`, hint);
}
var script_problem = __webpack_require__(35552);
// CONCATENATED MODULE: ./build/js/domain/doctor/programs.js
function programChecks(links) {
return links.map(({component, link, isService, head}) => {
if (head === null) return (0, check.L5)("programs", `Component ${component} is not built here yet, so its link ${link} was not checked.`, 'Build it with "grind-to-prod plan" or "nix build".');
if (typeof head !== "string") return (0, check.gz)("programs", head.missing, "Fix the link in the configuration, or the build.");
const problem = (0, script_problem.l)(head);
if (problem === null) return (0, check.bF)("programs", `Link ${link} leads to a program of component ${component}.`);
const message = `Link ${link} of component ${component} ${problem.what}.`;
return problem.isFatal && isService ? (0, check.gz)("programs", message, problem.hint) : (0, 
check.k9)("programs", message, problem.hint);
});
}
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/doctor/repository.js
function repositoryChecks(facts) {
return [ remoteCheck(facts), upstreamChecks(facts), treeCheck(facts), keysCheck(facts) ].flat();
}
function remoteCheck({remote}) {
if (remote.address !== null) return (0, check.bF)("remote", `The remote ${remote.name} is ${remote.address}.`);
const message = `The repository has no remote ${remote.name}, so there is no upstream to release from.`;
return (0, check.gz)("remote", message, `Add it with "git remote add ${remote.name} URL".`);
}
function upstreamChecks({upstream, ...facts}) {
if (upstream === null) return facts.head === null ? aheadCheck(facts) : [ repository_notAsked(facts) ];
return [ ...facts.remote.address === null ? [] : [ upstreamCheck({
...facts,
upstream
}) ], ...aheadCheck(facts) ];
}
function repository_notAsked({remote, branch}) {
return (0, check.L5)("upstream", `${remote.name}/${branch} was not compared with this checkout, which is of a job.`);
}
function upstreamCheck({remote, branch, upstream}) {
const name = `${remote.name}/${branch}`;
if ("unreadable" in upstream) return (0, check.gz)("upstream", `${name} cannot be read; git reports ${(0, 
quote.hD)(upstream.unreadable, 400)}.`, "Check the address and the access to it.");
if (upstream.tip !== null) return (0, check.bF)("upstream", `${name} is at ${upstream.tip.slice(0, 12)}.`);
return (0, check.gz)("upstream", `${remote.name} has no branch ${branch}.`, `Push it with "git push ${remote.name} HEAD:${branch}", or set branch in grind-to-prod.yml.`);
}
function aheadCheck({ahead, head, branch, remote}) {
if (head === null) return [ (0, check.gz)("pushed", "The repository has no commit yet.", "Commit and push first.") ];
if (ahead === null) return [ (0, check.L5)("pushed", "It is unknown whether what is checked out is on the upstream.") ];
if (ahead === 0) return [ (0, check.bF)("pushed", `${remote.name}/${branch} has what is checked out.`) ];
const commits = ahead === 1 ? "1 commit" : `${ahead} commits`;
return [ (0, check.k9)("pushed", `${commits} that you have here are not on ${remote.name}/${branch}, so no release has them.`, `Push them with "git push ${remote.name} HEAD:${branch}".`) ];
}
function treeCheck({dirty}) {
if (dirty.length === 0) return (0, check.bF)("clean", "The working tree is clean.");
const shown = dirty.slice(0, 5).map(path => (0, quote.hD)(path));
const more = dirty.length > shown.length ? ` and ${dirty.length - shown.length} more` : "";
return (0, check.k9)("clean", `The working tree has uncommitted changes: ${shown.join(", ")}${more}.`, "Commit, ignore or remove them; a release has only what is committed.");
}
function keysCheck({trackedKeys}) {
if (trackedKeys.length === 0) return (0, check.bF)("no-keys", "No file of the commit is a private key.");
return (0, check.gz)("no-keys", `Files of the commit are private keys: ${trackedKeys.map(path => (0, 
quote.hD)(path)).join(", ")}.`, "Remove them from its history, and use other keys.");
}
var find_host = __webpack_require__(85670);
var other_of_pair = __webpack_require__(76261);
var production_hosts = __webpack_require__(44913);
var errors = __webpack_require__(8136);
var doctor_environments = __webpack_require__(43201);
// CONCATENATED MODULE: ./build/js/domain/doctor/github.js
function githubChecks(facts) {
const environments = (0, doctor_environments.S)(facts.hostCount);
const found = facts.environments;
return [ ..."unreadable" in found ? [ (0, check.L5)("environments", `The environments of ${facts.repository} could not be read: ${found.unreadable}`, ASK_AS_ADMIN) ] : environments.flatMap(environment => environmentChecks(environment, found.value, facts)), branchCheck(facts), ...facts.registered, ...facts.runners.map(({severity, message, hint}) => {
if (severity === "error") return (0, check.gz)("runners", message, hint);
return severity === "warning" ? (0, check.k9)("runners", message, hint) : (0, check.L5)("runners", message, hint);
}) ];
}
const ASK_AS_ADMIN = 'Ask as an administrator: run "gh auth status" to see which login is used.';
function environmentChecks({name, secrets, needsReviewers}, all, facts) {
const found = all.find(one => one.name.toLowerCase() === name);
if (found === void 0) return [ (0, check.gz)("environment", `${facts.repository} has no environment ${name}, and GitHub makes one without any rule when a job names it.`, 'Create it with "grind-to-prod github setup".') ];
const limited = found.isLimited ? (0, check.bF)("environment", `The environment ${name} is limited to some branches.`) : (0, 
check.gz)("environment", `Every branch can use the environment ${name}, with its secrets.`, `Limit it to ${facts.branch}, under Deployment branches.`);
return [ limited, ...needsReviewers ? [ reviewersCheck(found, facts) ] : [], secretsCheck(found, Object.keys(secrets)) ];
}
function reviewersCheck({name, hasReviewers}, {isPrivate}) {
if (hasReviewers) return (0, check.bF)("reviewers", `A release to the environment ${name} waits for a reviewer.`);
const message = `Jobs of the environment ${name} need no approval: a release starts at once.`;
if (!isPrivate) return (0, check.gz)("reviewers", message, "Add required reviewers to it.");
return (0, check.gz)("reviewers", message, "Add required reviewers to it. In private repositories GitHub has them in Enterprise only: without it, release from a shell, or accept that no person approves.");
}
function secretsCheck({name, secrets}, expected) {
if ("unreadable" in secrets) return (0, check.L5)("secrets", `The names of the secrets of ${name} could not be read: ${secrets.unreadable}`, ASK_AS_ADMIN);
const missing = expected.filter(secret => !secrets.value.includes(secret));
if (missing.length === 0) return (0, check.bF)("secrets", `The environment ${name} has ${expected.join(" and ")}.`);
return (0, check.gz)("secrets", `The environment ${name} does not have ${missing.join(" and ")}.`, 'Set it with "grind-to-prod github setup".');
}
function branchCheck({branch, isProtected, repository}) {
if ("unreadable" in isProtected) return (0, check.L5)("branch", `The protection of ${branch} could not be read: ${isProtected.unreadable}`, ASK_AS_ADMIN);
if (isProtected.value) return (0, check.bF)("branch", `The branch ${branch} is protected.`);
return (0, check.gz)("branch", `The branch ${branch} of ${repository} is not protected: a push to it is released without a review.`, "Protect it, and require a review, in the settings under Rules.");
}
var build_manifest_upstream = __webpack_require__(17688);
var find_github = __webpack_require__(1785);
var read_github = __webpack_require__(75755);
var report_event = __webpack_require__(59786);
var wire = __webpack_require__(1137);
var repository = __webpack_require__(47485);
var answered = __webpack_require__(51949);
var config_read = __webpack_require__(69841);
var sigstore_policy = __webpack_require__(99106);
var sigstore_trust = __webpack_require__(57825);
// CONCATENATED MODULE: ./build/js/steps/doctor/check-sigstore-policy.js
async function checkSigstorePolicy(sigstore, directory) {
if (sigstore === void 0) return [];
try {
const roots = await (0, sigstore_trust.Pn)((0, sigstore_policy.K)(sigstore, directory));
return [ (0, check.bF)("sigstore", `The file ${sigstore.trustedRoot} has ${roots.length === 1 ? "1 trusted root" : `${roots.length} trusted roots`} of Sigstore.`) ];
} catch (error) {
if (!(error instanceof errors.dz)) throw error;
return [ (0, check.gz)("sigstore", error.message, error.hint ?? `Write the file ${sigstore.trustedRoot}, or remove "sigstore" from the configuration.`) ];
}
}
var head_note = __webpack_require__(5400);
var reason_of = __webpack_require__(11245);
var compare_heads = __webpack_require__(58858);
var host_client = __webpack_require__(89155);
var read_notes = __webpack_require__(96634);
// CONCATENATED MODULE: ./build/js/steps/doctor/read-notes-history.js
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
const ID = "ledger-notes";
async function checkNotedHistory(reach, directory, context) {
const {application} = reach.config;
try {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {heads} = await (0, read_notes.f)(application, directory, context.runner);
if (heads.length === 0) return [];
const client = __addDisposableResource(env_1, await (0, host_client.m)(reach, context), true);
const {problems, compared} = await (0, compare_heads.EF)(client, heads);
const hint = `Compare the host with evidence of earlier days: "grind-to-prod verify EVIDENCE --heads git:CLONE --live ${reach.hostName}".`;
if (problems.length > 0) return problems.map(problem => (0, check.gz)(ID, problem, hint));
if (compared === 0) return [ (0, check.L5)(ID, `No line in ${(0, head_note.notesRef)(application)} is one of the ledger of ${reach.hostName}, signed by a key that is pinned for it.`) ];
return [ (0, check.bF)(ID, `The ledger of ${reach.hostName} contradicts none of its newest lines in ${(0, 
head_note.notesRef)(application)}.`) ];
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return [ (0, check.L5)(ID, `The ledger of ${reach.hostName} was not compared with git notes: ${(0, 
reason_of.A)(error)}`) ];
}
}
var amount = __webpack_require__(53004);
var exchange_heads = __webpack_require__(9297);
// CONCATENATED MODULE: ./build/js/steps/doctor/read-pair.js
var read_pair_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var read_pair_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
const read_pair_ID = "ledger-history";
async function checkPairHistory(reach, context) {
const other = (0, other_of_pair.m)(reach.config, reach.hostName);
if (other === void 0) return [];
try {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const witness = read_pair_addDisposableResource(env_1, await (0, host_client.m)({
...reach,
hostName: other
}, context), true);
const client = read_pair_addDisposableResource(env_1, await (0, host_client.m)(reach, context), true);
const found = await (0, compare_heads.EF)(client, await (0, exchange_heads.d2)(witness));
if (found.problems.length > 0) return found.problems.map(problem => (0, check.gz)(read_pair_ID, problem, (0, 
compare_heads.zv)(reach.hostName)));
if (found.compared === 0) return [ notCompared({
host: reach.hostName,
other
}, found) ];
return [ (0, check.bF)(read_pair_ID, `The ledger of ${reach.hostName} contradicts nothing that ${other} keeps of it.`) ];
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = read_pair_disposeResources(env_1);
if (result_1) await result_1;
}
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return [ (0, check.L5)(read_pair_ID, `The ledger of ${reach.hostName} was not compared with what ${other} keeps of it: ${(0, 
reason_of.A)(error)}`) ];
}
}
function notCompared({host, other}, {seen, signed}) {
if (seen === 0) return (0, check.L5)(read_pair_ID, `${other} keeps no line of the ledger of ${host} yet.`, `Release to ${host}: a promote has ${other} keep its newest line.`);
if (signed === 0) return (0, check.L5)(read_pair_ID, `None of what ${other} keeps of the ledger of ${host} is signed by a key that grind-to-prod.yml pins for it: ${(0, 
amount.B4)(seen, "line")}.`, `Pin the key of ${host} itself as its hostKey: an authority signs no lines of a ledger.`);
return (0, check.L5)(read_pair_ID, `${host} did not answer with the lines of its ledger that ${other} keeps.`, (0, 
compare_heads.zv)(host));
}
var system_refusal = __webpack_require__(88827);
// CONCATENATED MODULE: ./build/js/steps/doctor/or-failed.js
async function orFailed(subject, make) {
try {
return (0, check.Cv)(subject, await make());
} catch (thrown) {
const error = (0, system_refusal.JB)(thrown, {
machine: "this machine"
});
if (!(0, errors.ux)(error)) throw error;
if (error instanceof errors.Qd && error.isMissing) {
const [program = ""] = error.argv;
const message = `${program} is not on this machine, or not in PATH, so ${subject} cannot be checked.`;
return (0, check.Cv)(subject, [ (0, check.gz)(idOf(program), message, `Install ${packageOf(program)}, or add its folder to PATH.`) ]);
}
return (0, check.Cv)(subject, [ (0, check.L5)("checkable", error.message, error.hint) ]);
}
}
function idOf(program) {
return program.split("/").at(-1) ?? program;
}
function packageOf(program) {
return idOf(program).startsWith("ssh") ? "OpenSSH (openssh-client)" : idOf(program);
}
var external_node_os_ = __webpack_require__(48161);
var nix_warnings = __webpack_require__(40687);
var nix_version = __webpack_require__(49830);
var clock_synchronized = __webpack_require__(35051);
var find_nix_key = __webpack_require__(93583);
var known_keys = __webpack_require__(5830);
var probe_signing = __webpack_require__(53760);
// CONCATENATED MODULE: ./build/js/steps/doctor/read-build-host.js
const CLOCK_LIMIT = 1e4;
async function readBuildHost(nixKeyFiles, runner) {
const [version, clockSynchronized] = await Promise.all([ runner.run(nix_version.Hn).catch(() => {}), (0, 
clock_synchronized["if"])(runner, CLOCK_LIMIT) ]);
const known = {
nodeVersion: process.versions.node,
howToSign: (0, find_nix_key.x)((0, external_node_os_.hostname)()),
clockSynchronized
};
const nixVersion = version?.status === 0 ? (0, nix_version.p_)(version.stdout) : "";
if (nixVersion === "") return {
...known,
nixVersion: null,
probe: {
failed: ""
},
signer: null,
nixWarnings: []
};
const probe = await (0, probe_signing.u)(runner);
const signer = "failed" in probe || probe.signatures.length === 0 ? void 0 : await (0, 
probe_signing.K)(probe, await (0, known_keys.H)(nixKeyFiles, runner), runner);
return {
...known,
nixVersion,
probe,
signer: signer ?? null,
nixWarnings: (0, nix_warnings.uL)(nixVersion)
};
}
var released_unit = __webpack_require__(85118);
var expected_host = __webpack_require__(25729);
var scan_host = __webpack_require__(87231);
// CONCATENATED MODULE: ./build/js/steps/doctor/read-host.js
var read_host_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var read_host_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
async function readHost(reach, own, context) {
const {config, hostName: name} = reach;
const {hostKey, jump, address} = (0, find_host.findHost)(config, name);
const [scanned, answer] = await Promise.all([ jump === void 0 ? (0, scan_host.q)(address, context.runner).catch(() => null) : null, askHost(reach, context) ]);
return {
name,
configured: {
hostKey,
hasJump: jump !== void 0,
units: (0, released_unit.PH)(config.units)
},
expected: (0, expected_host.Dk)(config, name).expectHost,
scanned,
answer,
...own
};
}
function unread(error) {
return {
failed: (0, reason_of.A)(error)
};
}
async function askHost(reach, context) {
try {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = read_host_addDisposableResource(env_1, await (0, host_client.m)(reach, context), true);
const status = await client.checkedStatus();
const snapshot = await client.snapshot().catch(unread);
const ledger = await client.ledger({
limit: 1,
skip: 0
}).catch(unread);
return {
status,
snapshot,
ledger
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = read_host_disposeResources(env_1);
if (result_1) await result_1;
}
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return {
code: error.code,
message: error.message,
hint: error.hint
};
}
}
var promises_ = __webpack_require__(51455);
var signers = __webpack_require__(86233);
var read_limited = __webpack_require__(55463);
// CONCATENATED MODULE: ./build/js/steps/doctor/read-keys.js
async function readKeys(places) {
const keys = await Promise.all([ readKey("deploy", places.deploy), readKey("release", places.release) ]);
const signersFile = places.allowedSigners;
return {
keys,
allowedSigners: await textOf(signersFile.file, signers.lF) ?? null,
signersFile
};
}
const KEY_LIMIT_BYTES = 64 * 1024;
async function readKey(use, file) {
const status = await (0, promises_.stat)(file).catch(() => {});
const text = await textOf(`${file.replace(/\.pub$/, "")}.pub`, KEY_LIMIT_BYTES);
const publicKey = text?.trim().split(/\s+/).slice(0, 2).join(" ") ?? null;
return {
use,
file,
publicKey,
mode: status === void 0 ? null : file.endsWith(".pub") ? 0 : status.mode & 511
};
}
async function textOf(file, limitBytes) {
return (0, read_limited.t)(file, limitBytes).catch(() => {});
}
var external_node_path_ = __webpack_require__(76760);
var store_path = __webpack_require__(94362);
var is_there = __webpack_require__(27499);
var read_beginning = __webpack_require__(23110);
var folders_above = __webpack_require__(26419);
var limits = __webpack_require__(28410);
var flake = __webpack_require__(78123);
// CONCATENATED MODULE: ./build/js/tools/nix/out-paths.js
function outPathCommand(reference) {
return {
argv: [ "nix", "eval", ...flake.ML, "--raw", "--", `${reference}.outPath` ],
effect: "read",
timeout: limits.jc
};
}
var inspect_link = __webpack_require__(69874);
// CONCATENATED MODULE: ./build/js/steps/doctor/read-programs.js
async function readPrograms({components, units}, directory, runner) {
const found = [];
const services = new Set((0, released_unit.PH)(units));
for (const [component, {installable, links}] of Object.entries(components)) {
if (Object.keys(links).length === 0) continue;
const storePath = await builtPath(installable, directory, runner);
for (const [link, target] of Object.entries(links)) found.push({
component,
link,
isService: services.has(`${link}.service`),
head: storePath === null ? null : await headOf({
component,
link,
target,
storePath
})
});
}
return found;
}
async function builtPath(installable, directory, runner) {
const [path = "", attribute = ""] = installable.split("#");
const folder = path === "." ? await (0, folders_above.folderAtOrAbove)("flake.nix", directory) ?? directory : (0, 
external_node_path_.resolve)(directory, path);
const {status, stdout} = await (0, answered.o)(runner, outPathCommand(`${folder}#${attribute}`));
const storePath = store_path.qd.safeParse(stdout.trim());
return status === 0 && storePath.success && await (0, is_there.$)(storePath.data) ? storePath.data : null;
}
async function headOf(link) {
try {
await (0, inspect_link.h)(link);
return await (0, read_beginning.i)((0, external_node_path_.join)(link.storePath, link.target), script_problem.t);
} catch (error) {
if (!(error instanceof errors.E)) throw error;
return {
missing: error.message
};
}
}
var repository_name = __webpack_require__(10609);
var ahead = __webpack_require__(30964);
var git_commit = __webpack_require__(33444);
var fetch = __webpack_require__(99481);
var git = __webpack_require__(13909);
var git_status = __webpack_require__(92851);
// CONCATENATED MODULE: ./build/js/steps/doctor/read-repository.js
async function readRepository({root, branch, asksRemote}, runner) {
const [address, head, status] = await Promise.all([ (0, answered.o)(runner, (0, 
repository.ki)(root, build_manifest_upstream.Bn)), (0, answered.o)(runner, (0, git_commit.VO)(root, "HEAD")), (0, 
answered.o)(runner, (0, git_status.y)(root)) ]);
const commit = head.status === 0 ? head.stdout.trim() : null;
const upstream = !asksRemote ? null : address.status === 0 ? await readUpstream(root, branch, runner) : {
tip: null
};
const tip = upstream !== null && "tip" in upstream ? upstream.tip : null;
return {
remote: {
name: build_manifest_upstream.Bn,
address: address.status === 0 ? (0, repository_name.a)(address.stdout.trim()) : null
},
branch,
upstream,
head: commit,
ahead: commit === null || tip === null ? null : await countAhead(root, tip, runner),
dirty: (0, git_status.i)(status.stdout),
trackedKeys: commit === null ? [] : (0, ahead.Pk)((await (0, answered.o)(runner, (0, 
ahead.$9)(root, commit))).stdout)
};
}
async function readUpstream(root, branch, runner) {
const {status, stdout, stderr} = await (0, answered.o)(runner, (0, fetch.RE)(root, build_manifest_upstream.Bn, branch));
return status === 0 ? {
tip: (0, fetch.JL)(stdout) ?? null
} : {
unreadable: (0, git.aN)(stderr)
};
}
async function countAhead(root, tip, runner) {
const {status, stdout} = await (0, answered.o)(runner, (0, ahead.Cx)(root, "HEAD", tip));
return status === 0 ? Number(stdout.trim()) : null;
}
// CONCATENATED MODULE: ./build/js/verbs/doctor.js
async function doctor(options, context) {
const {runner, reporter} = context;
const read = await (0, config_read.readConfig)(options.directory).catch(error => {
if (error instanceof errors.dz) return error;
throw error;
});
const config = read instanceof errors.dz ? void 0 : read;
for (const name of config === void 0 ? [] : options.hosts ?? []) (0, find_host.findHost)(config, name);
return (0, report_event.xe)(reporter, "needs", async () => {
const nixKeyFiles = config === void 0 ? [] : options.nixKeyFilesOf(config.application);
const builder = options.isBuildHost === false ? null : await readBuildHost(nixKeyFiles, runner);
const machine = (0, check.Cv)("this machine", builder === null ? [ notTheBuildHost ] : buildHostChecks(builder));
const configured = (0, check.Cv)("the configuration", [ configCheck(read) ]);
return [ ...machine, ...configured, ...config === void 0 ? [] : await configuredChecks({
...options,
config,
builder
}, context) ];
});
}
async function configuredChecks(options, context) {
const {config, builder} = options;
const places = options.keysOf?.(config.application);
const keys = places === void 0 ? null : await readKeys(places);
const own = {
signer: builder?.signer ?? null,
releaseKey: keys === null ? null : releaseFingerprint(keys)
};
return [ ...await orFailed("the configuration", () => programFindings(options, context)), ...await orFailed("the configuration", () => checkSigstorePolicy(config.sigstore, options.directory)), ...await orFailed("the repository", () => checkRepository(config, options, context)), ...(0, 
check.Cv)("the keys", keys === null ? [ noKeysHere ] : keysChecks(keys)), ...await orFailed("GitHub", () => githubFindings(config, options, context)), ...await checkHosts({
...options,
places,
own
}, context) ];
}
async function programFindings({config, builder, directory}, {runner}) {
if (builder === null) return [ notBuiltHere ];
return builder.nixVersion === null ? [] : programChecks(await readPrograms(config, directory, runner));
}
async function checkHosts({config, directory, hosts, reach, places, own}, context) {
if (hosts?.length === 0) return (0, production_hosts.$)(config).flatMap(name => (0, 
check.Cv)(name, [ notAsked(name) ]));
const asked = hosts ?? (0, production_hosts.$)(config);
const at = hostName => ({
...reach,
config,
hostName,
identityFile: places?.deploy ?? reach.identityFile
});
const ofHost = new Map;
for (const name of asked) ofHost.set(name, await orFailed(name, async () => (0, 
host.m)(await readHost(at(name), own, context))));
const checks = [];
for (const [name, found] of ofHost) {
checks.push(...found, ...await orFailed(name, () => pairHistory(at(name), ofHost, context)));
if (hasAnswered(found)) checks.push(...await orFailed(name, () => checkNotedHistory(at(name), directory, context)));
}
return checks;
}
function hasAnswered(checks) {
return checks.some(({id, outcome}) => id === "connects" && outcome === "passed");
}
async function pairHistory(at, ofHost, context) {
const other = (0, other_of_pair.m)(at.config, at.hostName);
if (other === void 0) return [];
const [why] = [ other, at.hostName ].flatMap(name => {
const checks = ofHost.get(name);
if (checks === void 0) return [ `${name} was not asked` ];
return hasAnswered(checks) ? [] : [ `${name} did not answer` ];
});
if (why === void 0) return checkPairHistory(at, context);
return [ (0, check.L5)("ledger-history", `The ledger of ${at.hostName} was not compared with what ${other} keeps of it: ${why}.`) ];
}
function configCheck(read) {
if (read instanceof errors.dz) return (0, check.gz)("config", read.message, read.hint ?? 'Fix it, or let "grind-to-prod init" write one.');
const hosts = (0, production_hosts.$)(read).length;
if (hosts === 0) return (0, check.gz)("config", "The configuration names no production host.", 'Add one with "grind-to-prod init --host USER@HOST".');
return (0, check.bF)("config", `The configuration is valid, and names ${hosts === 1 ? "1 production host" : `${hosts} production hosts`}.`);
}
async function checkRepository(config, {directory, isJob = false}, {runner}) {
const {status, stdout} = await (0, answered.o)(runner, (0, repository.S3)(directory));
if (status !== 0) return [ (0, check.L5)("remote", "The folder is not in a git repository.", "Run this in a clone.") ];
const request = {
root: stdout.replace(/\n$/, ""),
branch: config.branch,
asksRemote: !isJob
};
return repositoryChecks(await readRepository(request, runner));
}
async function githubFindings(config, {directory, githubLabel: label}, {runner}) {
if (label === void 0) return [];
const repository = await (0, find_github.p)(directory, runner);
if (repository === void 0) return [ (0, check.L5)("github", `The remote ${build_manifest_upstream.Bn} is not a repository on GitHub.`) ];
try {
return githubChecks(await (0, read_github.G)({
repository,
branch: config.branch,
hostCount: (0, production_hosts.$)(config).length,
label
}, runner));
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return [ (0, check.L5)("github", error.message, error.hint) ];
}
}
function releaseFingerprint({keys}) {
const base64 = keys.find(({use}) => use === "release")?.publicKey?.split(" ")[1];
return base64 === void 0 ? null : (0, wire.yy)(Buffer.from(base64, "base64"));
}
}),

};
