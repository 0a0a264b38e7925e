import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-8511.js';
export const id = 8222;
export const ids = [8222,9786];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 18388: // build/js/verbs/github-setup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
applyGithubSetup: () => applyGithubSetup,
planGithubSetup: () => planGithubSetup
});
var github_setup = __webpack_require__(33112);
var production_hosts = __webpack_require__(44913);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var report_event = __webpack_require__(59786);
var read_limited = __webpack_require__(55463);
var api = __webpack_require__(82320);
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(28410);
// CONCATENATED MODULE: ./build/js/tools/gh/write-settings.js
const environment = {
GH_PROMPT_DISABLED: "1",
GH_NO_UPDATE_NOTIFIER: "1",
NO_COLOR: "1"
};
const userSchema = schemas._H3({
id: schemas.aig()
});
const userPath = login => `users/${encodeURIComponent(login)}`;
function writeEnvironmentCommand(repository, name, body) {
return {
argv: [ "gh", "api", "--method", "PUT", "--header", "X-GitHub-Api-Version: 2022-11-28", "--input", "-", `repos/${repository}/environments/${encodeURIComponent(name)}` ],
input: JSON.stringify(body),
effect: "write",
environment,
timeout: limits.Zw
};
}
function setSecretCommand(repository, secret, value) {
return {
argv: [ "gh", "secret", "set", secret.name, "--env", secret.environment, "--repo", repository ],
input: value,
effect: "write",
environment,
timeout: limits.Zw
};
}
var expect_success = __webpack_require__(84521);
var read_json = __webpack_require__(2785);
var find_github = __webpack_require__(1785);
var read_github = __webpack_require__(75755);
// CONCATENATED MODULE: ./build/js/verbs/github-setup.js
async function planGithubSetup(options, {runner, reporter}) {
const {config, directory, replacesSecrets} = options;
const repository = await (0, find_github.p)(directory, runner);
if (repository === void 0) throw new errors.dz("invalid-option", `The repository of ${(0, 
quote.hD)(directory)} is not on GitHub.`, {
hint: "Run this in a clone of it."
});
const hostCount = (0, production_hosts.$)(config).length;
return (0, report_event.xe)(reporter, "needs", async () => {
const facts = await (0, read_github.G)({
repository,
branch: config.branch,
hostCount,
label: "grind"
}, runner);
if ("unreadable" in facts.environments) throw new errors.dz("github-refused", `The environments of ${repository} could not be read: ${facts.environments.unreadable}`, {
hint: 'Use a login of an administrator: run "gh auth status".'
});
const reviewers = await Promise.all(options.reviewers.map(login => userOf(login, runner)));
return {
repository,
changes: (0, github_setup.J)({
hostCount,
environments: facts.environments.value,
reviewers,
replacesSecrets
})
};
});
}
async function applyGithubSetup({repository, changes}, files, {runner}) {
const used = new Set(changes.flatMap(change => change.kind === "secret" ? [ change.key ] : []));
const keys = new Map(await Promise.all([ ...used ].map(async key => [ key, await readKey(files[key]) ])));
for (const change of changes) await (0, expect_success.l)(runner, change.kind === "secret" ? setSecretCommand(repository, {
name: change.secret,
environment: change.environment
}, keys.get(change.key)) : writeEnvironmentCommand(repository, change.name, {
...change.reviewers === null ? {} : {
reviewers: change.reviewers.map(id => ({
type: "User",
id
}))
},
deployment_branch_policy: {
protected_branches: true,
custom_branch_policies: false
}
}));
}
async function userOf(login, runner) {
const command = (0, api.q)(userPath(login));
return (0, read_json.V)(command.argv, userSchema, await (0, expect_success.l)(runner, command)).id;
}
const KEY_LIMIT_BYTES = 64 * 1024;
async function readKey(file) {
const text = await (0, read_limited.t)(file, KEY_LIMIT_BYTES).catch(() => {});
if (text?.includes("PRIVATE KEY-----") === true) return text;
throw new errors.dz("file-unreadable", `There is no private key in ${(0, quote.hD)(file)}.`, {
hint: 'Create it with "grind-to-prod init", or name another file.'
});
}
}),

};
