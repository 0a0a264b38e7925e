import { modules as shared0 } from './shared-96477.js';
export const id = 2346;
export const ids = [2346];
export const modules = {
...shared0,


/***/ 52346: // build/js/cli/commands/init.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
initCommand: () => initCommand
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _agent_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12097);
var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7154);
var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38530);
var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84652);
const options = {
directory: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<folder>", "the folder of the application, in a git repository", "."),
application: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<name>", "its name (default: the folder's)"),
output: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<attribute...>", "packages of the flake to release (default: all)"),
program: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<output=path...>", "the program of a package, below its output (default: bin/ and what `nix run` starts)"),
port: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.Yz)("<port>", "the port of its health check on the host; 0 for no check", portOf),
healthPath: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<path>", "the path of its health check (default: /health)"),
host: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<address...>", "production hosts, user@host of the deploy user, or name=user@host; the active one first"),
admin: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<address...>", 'user@host of an administrator of each, for "host install", or name=user@host'),
hostKeyFingerprint: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<fingerprint...>", "fingerprints of the ssh keys of the hosts, from the hosts themselves; they are pinned"),
nixKey: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<file...>", "files with the public key of this machine's Nix (default: those in /etc/nix and of its settings)"),
workflowsFrom: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<owner/name@commit>", "grind-to-prod's repository on GitHub, which the workflows call (default: where this program was cloned from)"),
yes: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.Jt)("ask nothing, and write"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.Jt)("print what would be written; write nothing")
};
const initCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.G5)({
name: "init",
summary: "prepare a repository with a flake: configuration, keys, unit files and workflows",
arguments: {},
options: options,
examples: [ "grind-to-prod init", "grind-to-prod init --dry-run", "grind-to-prod init --yes --port 8080 --host deploy@prod.example --admin root@prod.example --host-key-fingerprint SHA256:\u2026" ],
run: async (values, context) => {
const {planInit: planInit, applyInit: applyInit} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(5689), __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(9289), __webpack_require__.e(9419), __webpack_require__.e(7834), __webpack_require__.e(6705) ]).then(__webpack_require__.bind(__webpack_require__, 50481));
const {environment: environment, home: home, at: at} = context;
const questions = values.yes ? null : await context.questions();
if (questions === null && !values.yes && !values.dryRun) throw unattended();
const plan = await planInit({
...values,
directory: at(values.directory),
outputs: values.output,
programs: values.program,
hosts: values.host,
admins: values.admin,
fingerprints: values.hostKeyFingerprint ?? [],
nixKeyFiles: (values.nixKey ?? []).map(file => at(file)),
distFolder: (0, _agent_file_js__WEBPACK_IMPORTED_MODULE_2__.P)(),
environment: environment,
home: home,
questions: questions
}, context);
const isWritten = plan.changes.length > 0 && !values.dryRun && (values.yes || await agrees(plan, context));
if (isWritten) await applyInit(plan, context);
return {
result: resultOf(plan, isWritten),
text: textOf(plan, {
...values,
isWritten: isWritten
})
};
}
});
function portOf(text) {
if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("It must be a port, or 0 for no check.");
return Number(text);
}
function unattended() {
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("missing-option", "init asks what it cannot know, and there is no terminal to ask on.", {
hint: "Add --yes with the options that it needs, or --dry-run."
});
}
async function agrees(plan, {questions: questions, stderr: stderr}) {
stderr.write((0, _lines_js__WEBPACK_IMPORTED_MODULE_5__.g)(changeLines(plan.changes)));
return await ((await questions())?.agree("Write these files?", true)) === true;
}
function resultOf({application: application, changes: changes, notes: notes, next: next, keyFolder: keyFolder}, written) {
return {
application: application,
changes: changes,
written: written,
keyFolder: keyFolder,
notes: notes,
next: next
};
}
function textOf({changes: changes, notes: notes, next: next}, {dryRun: dryRun, yes: yes, isWritten: isWritten}) {
if (changes.length === 0) return [ "Nothing to change: the repository is prepared.", ...notes ];
const lines = dryRun ? changeLines(changes) : yes ? changes.map(({action: action, file: file}) => `${action} ${file}`) : [];
const outcome = isWritten ? `${changes.length} files written.` : `${changes.length} files would be written; none was.`;
return [ ...lines, outcome, ...notes, ...isWritten ? [ "Next:", ...next.map(line => `  ${line}`) ] : [] ];
}
function changeLines(changes) {
return changes.flatMap(({action: action, file: file, difference: difference}) => [ `${action} ${file}`, ...difference.split("\n").filter(Boolean).map(line => `  ${line}`) ]);
}
}),

};
