import { modules as shared0 } from './shared-12097.js';
import { modules as shared1 } from './shared-4303.js';
export const id = 2346;
export const ids = [2346];
export const modules = {
...shared0,
...shared1,


/***/ 52346: // build/js/cli/commands/init.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
initCommand: () => initCommand
});
var commander$0 = __webpack_require__(67375);
var domain_errors_errors$1 = __webpack_require__(8136);
var agent_file_js$2 = __webpack_require__(12097);
var command_js$3 = __webpack_require__(4303);
var inputs_js$4 = __webpack_require__(38530);
var lines_js$5 = __webpack_require__(84652);
var domain_report_amount$6 = __webpack_require__(53004);
const options = {
directory: (0, inputs_js$4.uK)("<folder>", "the folder of the application, in a git repository", "."),
application: (0, inputs_js$4.uK)("<name>", "its name (default: the folder's)"),
output: (0, inputs_js$4.uK)("<attribute...>", "packages of the flake to release (default: all)"),
program: (0, inputs_js$4.uK)("<output=path...>", "the program of a package, below its output (default: bin/ and what `nix run` starts)"),
port: (0, inputs_js$4.Yz)("<port>", "the port of its health check on the host; 0 for no check", portOf),
healthPath: (0, inputs_js$4.uK)("<path>", "the path of its health check (default: /health)"),
host: (0, inputs_js$4.uK)("<address...>", "production hosts, user@host of the deploy user, or name=user@host; the active one first"),
admin: (0, inputs_js$4.uK)("<address...>", 'user@host of an administrator of each, for "host install", or name=user@host'),
hostKeyFingerprint: (0, inputs_js$4.uK)("<fingerprint...>", "fingerprints of the ssh keys of the hosts, from the hosts themselves; they are pinned"),
nixKey: (0, inputs_js$4.uK)("<file...>", "files with the public key of this machine's Nix (default: those in /etc/nix and of its settings)"),
workflowsFrom: (0, inputs_js$4.uK)("<owner/name@commit>", "grind-to-prod's repository on GitHub, which the workflows call (default: where this program was cloned from)"),
yes: (0, inputs_js$4.Jt)("ask nothing, and write"),
dryRun: (0, inputs_js$4.Jt)("print what would be written; write nothing")
};
const initCommand = (0, command_js$3.G5)({
name: "init",
summary: "prepare a repository with a flake: configuration, keys, unit files and workflows",
arguments: {},
options,
examples: [ "grind-to-prod init", "grind-to-prod init --dry-run", "grind-to-prod init --yes --port 8080 --host deploy@prod.example --admin root@prod.example --host-key-fingerprint SHA256:\u2026" ],
run: async (values, context) => {
const {planInit, applyInit} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(5689), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(4040), __webpack_require__.e(8553), __webpack_require__.e(3759), __webpack_require__.e(9419), __webpack_require__.e(1651) ]).then(__webpack_require__.bind(__webpack_require__, 80240));
const {environment, home, at} = context;
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
distFolder: (0, agent_file_js$2.P)(),
environment,
home,
questions
}, context);
const isWritten = plan.changes.length > 0 && !values.dryRun && (values.yes || await agrees(plan, context));
if (isWritten) await applyInit(plan, context);
return {
result: resultOf(plan, isWritten),
text: textOf(plan, {
...values,
isWritten
})
};
}
});
function portOf(text) {
if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new commander$0.Di("It must be a port, or 0 for no check.");
return Number(text);
}
function unattended() {
return new domain_errors_errors$1.dz("missing-option", "init asks what it cannot know, and there is no terminal to ask on.", {
hint: "Add --yes with the options that it needs, or --dry-run."
});
}
async function agrees(plan, {questions, stderr}) {
stderr.write((0, lines_js$5.TV)(changeLines(plan.changes)));
return await ((await questions())?.agree("Write these files?", true)) === true;
}
function resultOf({application, changes, notes, next, keyFolder}, written) {
return {
application,
changes,
written,
keyFolder,
notes,
next
};
}
function textOf({changes, notes, next}, {dryRun, yes, isWritten}) {
if (changes.length === 0) return [ "Nothing to change: the repository is prepared.", ...notes ];
const lines = dryRun ? changeLines(changes) : yes ? changes.map(({action, file}) => `${action} ${file}`) : [];
const outcome = isWritten ? `${(0, domain_report_amount$6.B4)(changes.length, "file")} written.` : `${(0, 
domain_report_amount$6.B4)(changes.length, "file")} would be written; none was.`;
return [ ...lines, outcome, ...notes, ...isWritten ? [ "Next:", ...next.map(line => `  ${line}`) ] : [] ];
}
function changeLines(changes) {
return changes.flatMap(({action, file, difference}) => [ `${action} ${file}`, ...difference.split("\n").filter(Boolean).map(line => `  ${line}`) ]);
}
}),

};
