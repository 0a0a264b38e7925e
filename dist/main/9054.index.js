import { modules as shared0 } from './shared-55463.js';
export const id = 9054;
export const ids = [9054];
export const modules = {
...shared0,


/***/ 29054: // build/js/verbs/runner-check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
runnerCheck: () => runnerCheck
});
var errors = __webpack_require__(8136);
var reason_of = __webpack_require__(11245);
// CONCATENATED MODULE: ./build/js/tools/gh/api.js
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
const command = apiCommand(path);
const stdout = await (0, expect_success.l)(runner, command);
return (0, read_json.V)(command.argv, schema, stdout);
}
var quote = __webpack_require__(7191);
var runner_findings = __webpack_require__(33057);
// CONCATENATED MODULE: ./build/js/verbs/runner-check.js
async function runnerCheck({repository: repository, label: label}, {runner: runner}) {
if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) throw new errors.dz("invalid-option", `The repository ${(0, 
quote.h)(repository)} is not of the form owner/name.`, {
hint: "Give it as its address on GitHub has it, without https://github.com/."
});
return {
repository: repository,
label: label,
findings: (0, runner_findings.bp)(await readSettings({
repository: repository,
label: label
}, runner))
};
}
}),

};
