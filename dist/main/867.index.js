import { modules as shared0 } from './shared-66304.js';
import { modules as shared1 } from './shared-43201.js';
export const id = 867;
export const ids = [867];
export const modules = {
...shared0,
...shared1,


/***/ 80867: // build/js/cli/commands/github.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
githubCommands: () => githubCommands
});
var node_path$0 = __webpack_require__(76760);
var domain_doctor_github_setup$1 = __webpack_require__(33112);
var domain_init_kept_files$2 = __webpack_require__(38726);
var tools_files_config_folder$3 = __webpack_require__(88795);
var ask_first_js$4 = __webpack_require__(95865);
var command_js$5 = __webpack_require__(4303);
var host_command_js$6 = __webpack_require__(6297);
var inputs_js$7 = __webpack_require__(38530);
var lines_js$8 = __webpack_require__(84652);
const setupCommand = (0, command_js$5.G5)({
name: "setup",
summary: "create the environments that the workflows name, with their branch limits, reviewers and secrets, with the login of gh",
arguments: {},
options: {
directory: host_command_js$6.K,
reviewer: (0, inputs_js$7.uK)("<login...>", "users that approve a release (private repositories have reviewers in Enterprise only)"),
deployKeyFile: (0, inputs_js$7.eW)("GRIND_TO_PROD_IDENTITY", (0, 
inputs_js$7.uK)("<file>", "the private key that deploys (default: that of init)")),
signingKeyFile: (0, inputs_js$7.eW)("GRIND_TO_PROD_SIGNING_KEY", (0, 
inputs_js$7.uK)("<file>", "the private key that signs releases (default: that of init)")),
replaceSecrets: (0, inputs_js$7.Jt)("set the secrets that are there too, such as after a key was replaced"),
yes: (0, inputs_js$7.Jt)("change the settings without asking"),
dryRun: (0, inputs_js$7.Jt)("print what would change; change nothing")
},
examples: [ "grind-to-prod github setup --dry-run", "grind-to-prod github setup --reviewer alice --yes" ],
run: async (values, context) => {
const {environment, home, at} = context;
const {yes, dryRun} = values;
const questions = await (0, ask_first_js$4.c)("github setup asks before it changes settings", {
yes,
dryRun
}, context);
const {planGithubSetup, applyGithubSetup} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(32), __webpack_require__.e(8222) ]).then(__webpack_require__.bind(__webpack_require__, 18388));
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(7353) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const directory = await context.applicationFolder(values.directory);
const config = await readConfig(directory);
const plan = await planGithubSetup({
config,
directory,
reviewers: values.reviewer ?? [],
replacesSecrets: values.replaceSecrets
}, context);
const lines = plan.changes.map(domain_doctor_github_setup$1.E);
if (questions !== null && lines.length > 0) context.stderr.write((0, lines_js$8.TV)(lines));
const isAgreed = !dryRun && (yes || questions !== null && lines.length > 0 && await questions.agree(`Change ${plan.repository}?`, false));
const isApplied = isAgreed && lines.length > 0;
const kept = file => (0, node_path$0.join)((0, tools_files_config_folder$3.C)(environment, home, config.application), domain_init_kept_files$2.y[file]);
const files = {
deploy: at(values.deployKeyFile) ?? kept("deploy"),
release: at(values.signingKeyFile) ?? kept("release")
};
if (isApplied) await applyGithubSetup(plan, files, context);
const outcome = lines.length === 0 ? "Nothing to change: GitHub has what the workflows need." : (0, 
lines_js$8.a8)(lines.length, isApplied);
return {
result: {
...plan,
applied: isApplied
},
text: [ ...questions === null ? lines : [], outcome ]
};
}
});
const githubCommands = (0, command_js$5.Os)("github", "prepare a repository on GitHub for the workflows", [ setupCommand ]);
}),

/***/ 33112: // build/js/domain/doctor/github-setup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => setupLine,
J: () => setupChanges
});
var errors_quote_js$1 = __webpack_require__(7191);
var environments_js$0 = __webpack_require__(43201);
function setupChanges(facts) {
return (0, environments_js$0.S)(facts.hostCount).flatMap(needed => {
const found = facts.environments.find(({name}) => name.toLowerCase() === needed.name);
return environmentChange(needed, found, facts).concat(secretChanges(needed, found, facts));
});
}
function environmentChange({name, needsReviewers}, found, {reviewers}) {
const addsReviewers = needsReviewers && reviewers.length > 0 && found?.hasReviewers !== true;
if (found?.isLimited === true && !addsReviewers) return [];
return [ {
kind: "environment",
name: found?.name ?? name,
reviewers: addsReviewers ? reviewers : null
} ];
}
function secretChanges({name, secrets}, found, {replacesSecrets}) {
const there = found === void 0 || "unreadable" in found.secrets ? [] : found.secrets.value;
return Object.entries(secrets).flatMap(([secret, key]) => there.includes(secret) && !replacesSecrets ? [] : [ {
kind: "secret",
environment: found?.name ?? name,
secret,
key
} ]);
}
function setupLine(change) {
if (change.kind === "secret") return `set secret ${change.secret} of environment ${change.environment} from the ${change.key} key`;
const reviewers = change.reviewers === null ? "" : `, with ${change.reviewers.length === 1 ? "1 reviewer" : `${change.reviewers.length} reviewers`}`;
return `write environment ${(0, errors_quote_js$1.hD)(change.name)}, limited to protected branches${reviewers}`;
}
}),

};
