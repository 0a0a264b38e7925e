export const modules = {

/***/ 1785: // build/js/steps/doctor/find-github.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => findGithub
});
var _domain_manifest_repository_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10609);
var _tools_git_repository__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47485);
var _tools_run_answered__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51949);
var _build_manifest_upstream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17688);
async function findGithub(directory, runner) {
const {status: status, stdout: stdout} = await (0, _tools_run_answered__WEBPACK_IMPORTED_MODULE_1__.o)(runner, (0, 
_tools_git_repository__WEBPACK_IMPORTED_MODULE_3__.ki)(directory, _build_manifest_upstream_js__WEBPACK_IMPORTED_MODULE_2__.Bn));
return /^github\.com\/([^/]+\/[^/]+)$/.exec(status === 0 ? (0, _domain_manifest_repository_name__WEBPACK_IMPORTED_MODULE_0__.a)(stdout.trim()) : "")?.[1];
}
}),

/***/ 77713: // build/js/steps/doctor/read-github.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => readGithub
});
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
async function readGithub({repository: repository, branch: branch, hostCount: hostCount, label: label}, runner) {
const settings = await (0, read_settings.s)({
repository: repository,
label: label
}, runner);
const [environments, isProtected] = await Promise.all([ reading(() => environmentsOf(repository, runner)), reading(async () => {
const [found, rules] = await Promise.all([ read_github_document(runner, environmentPaths.branch(repository, branch), branchSchema), read_github_document(runner, environmentPaths.branchRules(repository, branch), branchRulesSchema) ]);
return found.protected || rules.length > 0;
}) ]);
return {
repository: repository,
branch: branch,
hostCount: hostCount,
isPrivate: settings.isPrivate,
environments: environments,
isProtected: isProtected,
runners: (0, runner_findings.bp)(settings)
};
}
async function environmentsOf(repository, runner) {
const {environments: environments = []} = await read_github_document(runner, environmentPaths.environments(repository), environmentsSchema);
return Promise.all(environments.map(async ({name: name, protection_rules: rules = [], deployment_branch_policy: policy}) => ({
name: name,
hasReviewers: rules.some(({type: type, reviewers: reviewers}) => type === "required_reviewers" && (reviewers?.length ?? 0) > 0),
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

/***/ 62211: // build/js/steps/runner/read-settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => readSettings
});
var errors = __webpack_require__(8136);
var reason_of = __webpack_require__(11245);
var api = __webpack_require__(82320);
var schemas = __webpack_require__(26921);
// CONCATENATED MODULE: ./build/js/tools/gh/runner-settings.js
const repositorySchema = schemas._H3({
private: schemas.zMY(),
owner: schemas._H3({
login: schemas.YjP(),
type: schemas.YjP()
})
});
const approvalSchema = schemas._H3({
approval_policy: schemas.k5n([ "first_time_contributors_new_to_github", "first_time_contributors", "all_external_contributors" ])
});
const privateForksSchema = schemas._H3({
run_workflows_from_fork_pull_requests: schemas.zMY(),
send_write_tokens_to_workflows: schemas.zMY(),
send_secrets_and_variables: schemas.zMY(),
require_approval_for_fork_pr_workflows: schemas.zMY()
});
const tokenSchema = schemas._H3({
default_workflow_permissions: schemas.k5n([ "read", "write" ]),
can_approve_pull_request_reviews: schemas.zMY()
});
const runnerSchema = schemas._H3({
name: schemas.YjP(),
labels: schemas.YOg(schemas._H3({
name: schemas.YjP()
})),
ephemeral: schemas.zMY().optional()
});
const runnersSchema = schemas._H3({
runners: schemas.YOg(runnerSchema)
});
const groupsSchema = schemas._H3({
runner_groups: schemas.YOg(schemas._H3({
id: schemas.aig(),
name: schemas.YjP(),
allows_public_repositories: schemas.zMY(),
restricted_to_workflows: schemas.zMY().optional(),
selected_workflows: schemas.YOg(schemas.YjP()).optional()
}))
});
const PAGE = 100;
const settingsPaths = {
repository: repository => `repos/${repository}`,
approval: repository => `repos/${repository}/actions/permissions/fork-pr-contributor-approval`,
privateForks: repository => `repos/${repository}/actions/permissions/fork-pr-workflows-private-repos`,
token: repository => `repos/${repository}/actions/permissions/workflow`,
runners: (repository, page) => `repos/${repository}/actions/runners?per_page=${PAGE}&page=${page}`,
groups: (owner, name, page) => `orgs/${owner}/actions/runner-groups?visible_to_repository=${name}&per_page=${PAGE}&page=${page}`,
groupRunners: (owner, group, page) => `orgs/${owner}/actions/runner-groups/${group}/runners?per_page=${PAGE}&page=${page}`
};
var expect_success = __webpack_require__(84521);
var read_json = __webpack_require__(2785);
// CONCATENATED MODULE: ./build/js/steps/runner/read-settings.js
async function readSettings({repository: repository, label: label}, runner) {
const {private: isPrivate, owner: owner} = await read_settings_document(runner, settingsPaths.repository(repository), repositorySchema).catch(cause => {
if (!(cause instanceof errors.Qd)) throw cause;
throw new errors.dz("invalid-option", `The repository ${repository} could not be read: ${cause.message.replace(/\.$/, "")}.`, {
cause: cause,
hint: cause.hint ?? 'Check its name, and the login of gh: run "gh auth status".'
});
});
const isOfOrganization = owner.type === "Organization";
const name = repository.slice(repository.indexOf("/") + 1);
const [forks, token, own, groups] = await Promise.all([ reading(() => forkSettings(runner, repository, isPrivate)), reading(async () => {
const settings = await read_settings_document(runner, settingsPaths.token(repository), tokenSchema);
return {
canWrite: settings.default_workflow_permissions === "write",
canApprove: settings.can_approve_pull_request_reviews
};
}), reading(() => withLabel(label, page => read_settings_document(runner, settingsPaths.runners(repository, page), runnersSchema))), reading(async () => isOfOrganization ? await groupsOf(runner, {
owner: owner.login,
name: name,
label: label
}) : []) ]);
return {
repository: repository,
label: label,
isPrivate: isPrivate,
isOfOrganization: isOfOrganization,
forks: forks,
token: token,
own: own,
groups: groups
};
}
const approvals = {
all_external_contributors: "everyone",
first_time_contributors: "newcomers",
first_time_contributors_new_to_github: "newcomers"
};
async function forkSettings(runner, repository, isPrivate) {
if (!isPrivate) {
const {approval_policy: approval_policy} = await read_settings_document(runner, settingsPaths.approval(repository), approvalSchema);
return {
approval: approvals[approval_policy],
runsWorkflows: true,
sendsWriteTokens: false,
sendsSecrets: false
};
}
const settings = await read_settings_document(runner, settingsPaths.privateForks(repository), privateForksSchema);
return {
approval: settings.require_approval_for_fork_pr_workflows ? "everyone" : "none",
runsWorkflows: settings.run_workflows_from_fork_pull_requests,
sendsWriteTokens: settings.send_write_tokens_to_workflows,
sendsSecrets: settings.send_secrets_and_variables
};
}
async function groupsOf(runner, {owner: owner, name: name, label: label}) {
const pages = await everyPage(page => read_settings_document(runner, settingsPaths.groups(owner, name, page), groupsSchema), ({runner_groups: runner_groups}) => runner_groups);
return Promise.all(pages.map(async group => ({
name: group.name,
workflows: group.restricted_to_workflows === true ? group.selected_workflows ?? [] : null,
takesPublic: group.allows_public_repositories,
runners: await withLabel(label, page => read_settings_document(runner, settingsPaths.groupRunners(owner, group.id, page), runnersSchema))
})));
}
async function withLabel(label, ask) {
const runners = await everyPage(ask, page => page.runners);
return runners.filter(({labels: labels}) => labels.some(one => one.name.toLowerCase() === label.toLowerCase())).map(one => ({
name: one.name,
isEphemeral: one.ephemeral === true
}));
}
async function everyPage(ask, entriesOf) {
const all = [];
for (let page = 1; ;page += 1) {
const entries = entriesOf(await ask(page));
all.push(...entries);
if (entries.length < PAGE) return all;
}
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
async function read_settings_document(runner, path, schema) {
const command = (0, api.q)(path);
const stdout = await (0, expect_success.l)(runner, command);
return (0, read_json.V)(command.argv, schema, stdout);
}
}),

/***/ 82320: // build/js/tools/gh/api.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => apiCommand
});
function apiCommand(path) {
return {
argv: [ "gh", "api", "--method", "GET", "--header", "X-GitHub-Api-Version: 2022-11-28", path ],
effect: "read",
environment: {
GH_PROMPT_DISABLED: "1",
GH_NO_UPDATE_NOTIFIER: "1",
NO_COLOR: "1"
},
timeout: 3e4
};
}
}),

};
