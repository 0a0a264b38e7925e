export const modules = {

/***/ 33057: // build/js/domain/runner/runner-findings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OI: () => runnerCheckExitCode,
bp: () => runnerFindings,
gx: () => isExposure
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$1 = __webpack_require__(7191);
function isExposure({kind}) {
return kind === "exposed";
}
function runnerCheckExitCode(findings) {
return findings.every(({kind}) => kind === "none") ? 0 : errors_errors_js$0.Vi;
}
function runnerFindings(facts) {
const found = [ ...visibilityFindings(facts), ...forkFindings(facts), ...tokenFindings(facts), ...registrationFindings(facts) ];
return [ ...found.filter(({severity}) => severity === "error"), ...found.filter(({severity}) => severity !== "error") ];
}
function visibilityFindings({repository, isPrivate}) {
if (isPrivate) return [];
const message = `${repository} is public: every GitHub user can propose a workflow for its runners.`;
return [ warning(message, "Make it private, or limit a runner group to named workflows.") ];
}
function forkFindings({repository, forks}) {
if ("unreadable" in forks) return [ unreadable(`The settings of ${repository} for pull requests from forks`, forks) ];
const {approval, runsWorkflows, sendsWriteTokens, sendsSecrets} = forks.value;
const where = "Change it in the settings of the repository, under Actions, General.";
return [ runsWorkflows && approval !== "everyone" ? error(`Workflows of ${approval === "newcomers" ? "some pull requests" : "pull requests"} from forks of ${repository} run without an approval.`, "Require approval for all external contributors, in the settings of the repository, under Actions, General.") : null, runsWorkflows && sendsWriteTokens ? error(`Workflows of pull requests from forks of ${repository} get a token that can write.`, where) : null, runsWorkflows && sendsSecrets ? error(`Workflows of pull requests from forks of ${repository} get its secrets.`, where) : null ].filter(finding => finding !== null);
}
function tokenFindings({repository, token}) {
if ("unreadable" in token) return [ unreadable(`The workflow permissions of ${repository}`, token) ];
const {canWrite, canApprove} = token.value;
return [ canWrite ? error(`The token of each workflow of ${repository} can write unless the workflow limits it.`, 'Set "Read repository contents" there.') : null, canApprove ? error(`Workflows of ${repository} can approve pull requests.`, "Turn that off under Actions, General.") : null ].filter(finding => finding !== null);
}
function registrationFindings({repository, label, isOfOrganization, own, groups}) {
const ofRepository = "unreadable" in own ? [ unreadable(`The runners of ${repository}`, own) ] : ownFindings(repository, own.value, isOfOrganization);
const ofGroups = "unreadable" in groups ? [ unreadable(`The runner groups that ${repository} can use`, groups) ] : groups.value.flatMap(groupFindings);
const isNone = "value" in own && "value" in groups && own.value.length === 0 && groups.value.every(({runners}) => runners.length === 0);
const none = {
kind: "none",
severity: "note",
message: `No runner with the label ${label} is registered for ${repository} now, so that none was checked.`,
hint: "Repeat this while one waits for a job: GitHub forgets an ephemeral runner after its job."
};
return [ ...ofRepository, ...ofGroups, ...isNone ? [ none ] : [] ];
}
function ownFindings(repository, runners, isOfOrganization) {
if (runners.length === 0) return [];
const message = `${namesOf(runners)} is registered for ${repository} itself, and takes jobs of every workflow at every ref.`;
const limit = isOfOrganization ? error(message, "Register it in a runner group of the organization that is limited to named workflows.") : warning(message, "Move the repository to an organization: only runner groups can be limited to named workflows.");
return [ limit, ...ephemeralFindings(runners) ];
}
function groupFindings(group) {
if (group.runners.length === 0) return [];
const name = `Runner group ${(0, errors_quote_js$1.hD)(group.name)}`;
const loose = group.workflows?.filter(workflow => !isPinned(workflow)) ?? [];
return [ group.workflows === null ? error(`${name} takes jobs of every workflow at every ref.`, "Limit it to named workflows, in its settings under Workflow access.") : null, loose.length > 0 ? error(`${name} takes jobs of ${loose.map(workflow => (0, 
errors_quote_js$1.hD)(workflow)).join(", ")}, whose ref other users can choose or change.`, "Name each workflow with a protected branch or a commit: OWNER/NAME/.github/workflows/release.yml@refs/heads/main.") : null, group.takesPublic ? warning(`${name} takes jobs of public repositories.`, 'Turn "Allow public repositories" off in its settings.') : null, ...ephemeralFindings(group.runners) ].filter(finding => finding !== null);
}
function isPinned(workflow) {
return /^[^@*]+@(?:refs\/heads\/[^*]+|[0-9a-f]{40})$/.test(workflow);
}
function ephemeralFindings(runners) {
const lasting = runners.filter(({isEphemeral}) => !isEphemeral);
if (lasting.length === 0) return [];
return [ warning(`${namesOf(lasting)} is not ephemeral: a job can leave something for the next one.`, "Register it as an ephemeral runner.") ];
}
function namesOf(runners) {
return `Runner ${runners.map(({name}) => (0, errors_quote_js$1.hD)(name)).join(", ")}`;
}
function unreadable(what, {unreadable: why}) {
const hint = 'Ask as an administrator: run "gh auth status" to see which login is used.';
return {
kind: "unreadable",
severity: "warning",
message: `${what} could not be read: ${why}`,
hint
};
}
function error(message, hint) {
return {
kind: "exposed",
severity: "error",
message,
hint
};
}
function warning(message, hint) {
return {
kind: "exposed",
severity: "warning",
message,
hint
};
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
ephemeral: schemas.zMY().optional(),
status: schemas.YjP(),
version: schemas.YjP().nullish()
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
async function readSettings({repository, label}, runner) {
const {private: isPrivate, owner} = await read_settings_document(runner, settingsPaths.repository(repository), repositorySchema).catch(cause => {
if (!(cause instanceof errors.Qd)) throw cause;
throw new errors.dz("invalid-option", `The repository ${repository} could not be read: ${cause.message.replace(/\.$/, "")}.`, {
cause,
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
name,
label
}) : []) ]);
return {
repository,
label,
isPrivate,
isOfOrganization,
forks,
token,
own,
groups
};
}
const approvals = {
all_external_contributors: "everyone",
first_time_contributors: "newcomers",
first_time_contributors_new_to_github: "newcomers"
};
async function forkSettings(runner, repository, isPrivate) {
if (!isPrivate) {
const {approval_policy} = await read_settings_document(runner, settingsPaths.approval(repository), approvalSchema);
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
async function groupsOf(runner, {owner, name, label}) {
const pages = await everyPage(page => read_settings_document(runner, settingsPaths.groups(owner, name, page), groupsSchema), ({runner_groups}) => runner_groups);
return Promise.all(pages.map(async group => ({
name: group.name,
workflows: group.restricted_to_workflows === true ? group.selected_workflows ?? [] : null,
takesPublic: group.allows_public_repositories,
runners: await withLabel(label, page => read_settings_document(runner, settingsPaths.groupRunners(owner, group.id, page), runnersSchema))
})));
}
async function withLabel(label, ask) {
const runners = await everyPage(ask, page => page.runners);
return runners.filter(({labels}) => labels.some(one => one.name.toLowerCase() === label.toLowerCase())).map(({name, ephemeral, status, labels, version = null}) => ({
name,
isEphemeral: ephemeral === true,
isOnline: status === "online",
labels: labels.map(one => one.name),
version
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
