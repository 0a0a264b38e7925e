import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-96477.js';
import { modules as shared2 } from './shared-43201.js';
export const id = 867;
export const ids = [867];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 80867: // build/js/cli/commands/github.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
githubCommands: () => githubCommands
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_doctor_github_setup__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33112);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_init_kept_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38726);
var _tools_files_config_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88795);
var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7154);
var _host_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38530);
var _lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84652);
const setupCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_5__.G5)({
name: "setup",
summary: "create the environments that the workflows name, with their branch limits, reviewers and secrets, with the login of gh",
arguments: {},
options: {
directory: _host_command_js__WEBPACK_IMPORTED_MODULE_6__.K,
reviewer: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.uK)("<login...>", "users that approve a release (private repositories have reviewers in Enterprise only)"),
deployKeyFile: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.eW)("GRIND_TO_PROD_IDENTITY", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_7__.uK)("<file>", "the private key that deploys (default: that of init)")),
signingKeyFile: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.eW)("GRIND_TO_PROD_SIGNING_KEY", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_7__.uK)("<file>", "the private key that signs releases (default: that of init)")),
replaceSecrets: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.Jt)("set the secrets that are there too, such as after a key was replaced"),
yes: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.Jt)("change the settings without asking"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.Jt)("print what would change; change nothing")
},
examples: [ "grind-to-prod github setup --dry-run", "grind-to-prod github setup --reviewer alice --yes" ],
run: async (values, context) => {
const {environment: environment, home: home, at: at} = context;
const {yes: yes, dryRun: dryRun} = values;
const questions = yes || dryRun ? null : await context.questions();
if (questions === null && !yes && !dryRun) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("missing-option", "github setup asks before it changes settings, and there is no terminal to ask on.", {
hint: "Add --yes, or --dry-run."
});
const {planGithubSetup: planGithubSetup, applyGithubSetup: applyGithubSetup} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(9299), __webpack_require__.e(6699) ]).then(__webpack_require__.bind(__webpack_require__, 18388));
const {readConfig: readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(7379) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const directory = await context.applicationFolder(values.directory);
const config = await readConfig(directory);
const plan = await planGithubSetup({
config: config,
directory: directory,
reviewers: values.reviewer ?? [],
replacesSecrets: values.replaceSecrets
}, context);
const lines = plan.changes.map(_domain_doctor_github_setup__WEBPACK_IMPORTED_MODULE_1__.E);
if (questions !== null && lines.length > 0) context.stderr.write((0, _lines_js__WEBPACK_IMPORTED_MODULE_8__.g)(lines));
const isAgreed = !dryRun && (yes || questions !== null && lines.length > 0 && await questions.agree(`Change ${plan.repository}?`, false));
const isApplied = isAgreed && lines.length > 0;
const kept = file => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _tools_files_config_folder__WEBPACK_IMPORTED_MODULE_4__.C)(environment, home, config.application), _domain_init_kept_files__WEBPACK_IMPORTED_MODULE_3__.y[file]);
const files = {
deploy: at(values.deployKeyFile) ?? kept("deploy"),
release: at(values.signingKeyFile) ?? kept("release")
};
if (isApplied) await applyGithubSetup(plan, files, context);
const outcome = lines.length === 0 ? "Nothing to change: GitHub has what the workflows need." : isApplied ? `${lines.length} changes made.` : `${lines.length} changes needed; none was made.`;
return {
result: {
...plan,
applied: isApplied
},
text: [ ...questions === null ? lines : [], outcome ]
};
}
});
const githubCommands = (0, _command_js__WEBPACK_IMPORTED_MODULE_5__.Os)("github", "prepare a repository on GitHub for the workflows", [ setupCommand ]);
}),

/***/ 33112: // build/js/domain/doctor/github-setup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => setupLine,
J: () => setupChanges
});
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43201);
function setupChanges(facts) {
return (0, _environments_js__WEBPACK_IMPORTED_MODULE_0__.S)(facts.hostCount).flatMap(needed => {
const found = facts.environments.find(({name: name}) => name.toLowerCase() === needed.name);
return environmentChange(needed, found, facts).concat(secretChanges(needed, found, facts));
});
}
function environmentChange({name: name, needsReviewers: needsReviewers}, found, {reviewers: reviewers}) {
const addsReviewers = needsReviewers && reviewers.length > 0 && found?.hasReviewers !== true;
if (found?.isLimited === true && !addsReviewers) return [];
return [ {
kind: "environment",
name: found?.name ?? name,
reviewers: addsReviewers ? reviewers : null
} ];
}
function secretChanges({name: name, secrets: secrets}, found, {replacesSecrets: replacesSecrets}) {
const there = found === void 0 || "unreadable" in found.secrets ? [] : found.secrets.value;
return Object.entries(secrets).flatMap(([secret, key]) => there.includes(secret) && !replacesSecrets ? [] : [ {
kind: "secret",
environment: found?.name ?? name,
secret: secret,
key: key
} ]);
}
function setupLine(change) {
if (change.kind === "secret") return `set secret ${change.secret} of environment ${change.environment} from the ${change.key} key`;
const reviewers = change.reviewers === null ? "" : `, with ${change.reviewers.length === 1 ? "1 reviewer" : `${change.reviewers.length} reviewers`}`;
return `write environment ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(change.name)}, limited to protected branches${reviewers}`;
}
}),

};
