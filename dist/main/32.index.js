import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-33057.js';
import { modules as shared2 } from './shared-17688.js';
export const id = 32;
export const ids = [32];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 1785: // build/js/steps/doctor/find-github.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => findGithub
});
var domain_manifest_repository_name$0 = __webpack_require__(10609);
var tools_git_repository$3 = __webpack_require__(47485);
var tools_run_answered$1 = __webpack_require__(51949);
var build_manifest_upstream_js$2 = __webpack_require__(17688);
async function findGithub(directory, runner) {
const {status, stdout} = await (0, tools_run_answered$1.o)(runner, (0, 
tools_git_repository$3.ki)(directory, build_manifest_upstream_js$2.Bn));
return /^github\.com\/([^/]+\/[^/]+)$/.exec(status === 0 ? (0, domain_manifest_repository_name$0.a)(stdout.trim()) : "")?.[1];
}
}),

/***/ 75755: // build/js/steps/doctor/read-github.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => readGithub
});
var quote = __webpack_require__(7191);
var check = __webpack_require__(8511);
// CONCATENATED MODULE: ./build/js/domain/doctor/runners.js
const OLDEST = [ 2, 336, 0 ];
const SELF_HOSTED = "self-hosted";
function runnerChecks({label, own, groups}) {
const registered = [ ..."value" in own ? own.value : [], ..."value" in groups ? groups.value.flatMap(({runners}) => runners) : [] ];
if (registered.length === 0) return [];
return [ onlineCheck(label, registered), ...registered.flatMap(runner => labelCheck(label, runner)), ...registered.flatMap(versionCheck) ];
}
function onlineCheck(label, registered) {
const online = registered.filter(({isOnline}) => isOnline);
if (online.length > 0) return (0, check.bF)("runner-online", `${online.length} of ${registered.length} runners with the label ${label} are online.`);
return (0, check.k9)("runner-online", `No runner with the label ${label} is online, so that its jobs wait (${registered.map(({name}) => (0, 
quote.hD)(name)).join(", ")}).`, "Start its service on the build host.");
}
function labelCheck(label, {name, labels}) {
if (labels.some(one => one.toLowerCase() === SELF_HOSTED)) return [];
const message = `Runner ${(0, quote.hD)(name)} does not have the label ${SELF_HOSTED}, so it takes no job that asks for ["${SELF_HOSTED}", "${label}"].`;
return [ (0, check.gz)("runner-labels", message, "Register it again with its default labels.") ];
}
function versionCheck({name, version}) {
const parts = /^(\d+)\.(\d+)\.(\d+)/.exec(version ?? "")?.slice(1).map(Number);
if (parts === void 0) return [];
const differing = OLDEST.findIndex((part, index) => parts[index] !== part);
if (differing === -1 || parts[differing] > OLDEST[differing]) return [ (0, check.bF)("runner-version", `Runner ${(0, 
quote.hD)(name)} is version ${version}.`) ];
return [ (0, check.gz)("runner-version", `Runner ${(0, quote.hD)(name)} is version ${version}, and the workflows need ${OLDEST.join(".")} or newer.`, "Update the runner on the build host.") ];
}
var reason_of = __webpack_require__(11245);
var runner_findings = __webpack_require__(33057);
var api = __webpack_require__(82320);
var schemas = __webpack_require__(26921);
// CONCATENATED MODULE: ./build/js/tools/gh/environment-settings.js
const ruleSchema = schemas._H3({
type: schemas.YjP(),
reviewers: schemas.YOg(schemas.L5J()).optional()
});
const environmentsSchema = schemas._H3({
environments: schemas.YOg(schemas._H3({
name: schemas.YjP(),
protection_rules: schemas.YOg(ruleSchema).optional(),
deployment_branch_policy: schemas._H3({
protected_branches: schemas.zMY()
}).nullish()
})).optional()
});
const secretsSchema = schemas._H3({
secrets: schemas.YOg(schemas._H3({
name: schemas.YjP()
}))
});
const branchSchema = schemas._H3({
protected: schemas.zMY()
});
const branchRulesSchema = schemas.YOg(schemas._H3({
type: schemas.YjP()
}));
const PAGE = 100;
const environmentPaths = {
environments: repository => `repos/${repository}/environments?per_page=${PAGE}`,
secrets: (repository, environment) => `repos/${repository}/environments/${encodeURIComponent(environment)}/secrets?per_page=${PAGE}`,
branch: (repository, branch) => `repos/${repository}/branches/${encodeURIComponent(branch)}`,
branchRules: (repository, branch) => `repos/${repository}/rules/branches/${encodeURIComponent(branch)}`
};
var expect_success = __webpack_require__(84521);
var read_json = __webpack_require__(2785);
var read_settings = __webpack_require__(62211);
// CONCATENATED MODULE: ./build/js/steps/doctor/read-github.js
async function readGithub({repository, branch, hostCount, label}, runner) {
const settings = await (0, read_settings.s)({
repository,
label
}, runner);
const [environments, isProtected] = await Promise.all([ reading(() => environmentsOf(repository, runner)), reading(async () => {
const [found, rules] = await Promise.all([ read_github_document(runner, environmentPaths.branch(repository, branch), branchSchema), read_github_document(runner, environmentPaths.branchRules(repository, branch), branchRulesSchema) ]);
return found.protected || rules.length > 0;
}) ]);
const runners = {
runners: (0, runner_findings.bp)(settings),
registered: runnerChecks(settings)
};
return {
repository,
branch,
hostCount,
isPrivate: settings.isPrivate,
environments,
isProtected,
...runners
};
}
async function environmentsOf(repository, runner) {
const {environments = []} = await read_github_document(runner, environmentPaths.environments(repository), environmentsSchema);
return Promise.all(environments.map(async ({name, protection_rules: rules = [], deployment_branch_policy: policy}) => ({
name,
hasReviewers: rules.some(({type, reviewers}) => type === "required_reviewers" && (reviewers?.length ?? 0) > 0),
isLimited: policy !== null && policy !== void 0,
secrets: await reading(async () => (await read_github_document(runner, environmentPaths.secrets(repository, name), secretsSchema)).secrets.map(secret => secret.name))
})));
}
async function reading(read) {
try {
return {
value: await read()
};
} catch (error) {
return {
unreadable: (0, reason_of.A)(error)
};
}
}
async function read_github_document(runner, path, schema) {
const command = (0, api.q)(path);
return (0, read_json.V)(command.argv, schema, await (0, expect_success.l)(runner, command));
}
}),

};
