import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-5400.js';
import { modules as shared2 } from './shared-17688.js';
export const id = 5803;
export const ids = [5803];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 15803: // build/js/steps/notes/keep-in-notes.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
keepInNotes: () => keepInNotes
});
var node_crypto$0 = __webpack_require__(77598);
var node_timers_promises$1 = __webpack_require__(58500);
var domain_errors_reason_of$2 = __webpack_require__(11245);
var domain_evidence_head_note$3 = __webpack_require__(5400);
var domain_report_event$4 = __webpack_require__(59786);
var tools_git_commit$11 = __webpack_require__(33444);
var tools_git_fetch$12 = __webpack_require__(99481);
var tools_git_git$10 = __webpack_require__(13909);
var tools_git_notes$5 = __webpack_require__(57268);
var tools_git_repository$9 = __webpack_require__(47485);
var tools_run_answered$6 = __webpack_require__(51949);
var tools_run_expect_success$7 = __webpack_require__(84521);
var build_manifest_upstream_js$8 = __webpack_require__(17688);
const LIMIT_MILLISECONDS = 6e4;
const TRIES = 10;
async function keepInNotes(notes, {runner, reporter}) {
const {application, heads, commit} = notes;
if (heads.length === 0) {
(0, domain_report_event$4.warn)(reporter, "No git note was written, because no host signed the newest line of its ledger (the release is not affected).");
return false;
}
const ref = (0, domain_evidence_head_note$3.notesRef)(application);
const whose = `The newest line of the ledger of ${heads.map(({host}) => host).join(" and ")}`;
try {
const within = {
...notes,
ref,
runner: limitedRunner(runner, notes.environment ?? {})
};
const root = await rootOf(within);
const problem = await appendAndPush(root, within);
if (problem === void 0) (0, domain_report_event$4.pq)(reporter, `${whose} is in the git note of ${commit.slice(0, 12)} in ${ref} of ${build_manifest_upstream_js$8.Bn}.`); else (0, 
domain_report_event$4.warn)(reporter, `${whose} is in ${ref} of this clone, and was not pushed (the release is not affected): ${problem}`);
return problem === void 0;
} catch (error) {
(0, domain_report_event$4.warn)(reporter, `${whose} is in no git note (the release is not affected): ${(0, 
domain_errors_reason_of$2.A)(error)}`);
return false;
}
}
function limitedRunner(runner, environment) {
const end = Date.now() + LIMIT_MILLISECONDS;
const limited = command => ({
...command,
environment: {
...environment,
...command.environment
},
timeout: Math.max(1, Math.min(command.timeout ?? LIMIT_MILLISECONDS, end - Date.now()))
});
return {
...runner,
run: command => runner.run(limited(command)),
start: command => runner.start(limited(command))
};
}
async function rootOf({directory, commit, runner}) {
const {status, stdout, stderr} = await (0, tools_run_answered$6.o)(runner, (0, 
tools_git_repository$9.S3)(directory));
if (status !== 0) throw new Error(`${directory} is not in a git repository (${(0, 
tools_git_git$10.aN)(stderr)}).`);
const root = stdout.replace(/\n$/, "");
if ((await (0, tools_run_answered$6.o)(runner, (0, tools_git_commit$11.VO)(root, commit))).status === 0) return root;
throw new Error(`The clone at ${root} does not have the commit ${commit}. Fetch it there, and promote from a clone of its repository.`);
}
async function appendAndPush(root, notes) {
for (let tries = 1; ;tries += 1) {
const fetched = await fetchNotes(root, notes);
const tip = await appended(root, fetched.tip, notes);
if (fetched.problem !== void 0) return unpushed(fetched.problem, notes);
const pushed = tip === void 0 ? void 0 : await (0, tools_run_answered$6.o)(notes.runner, (0, 
tools_git_notes$5.jO)(root, build_manifest_upstream_js$8.Bn, {
tip,
ref: notes.ref
}));
if (pushed?.status === 0) return;
if (tries === TRIES || pushed !== void 0 && !(0, tools_git_notes$5.I3)(pushed)) return unpushed(pushed ?? {
stdout: "",
stderr: `${notes.ref} was changed by another program each time`
}, notes);
await (0, node_timers_promises$1.setTimeout)(Math.random() * 200 * tries);
}
}
async function fetchNotes(root, {ref, runner}) {
const result = await (0, tools_run_answered$6.o)(runner, (0, 
tools_git_notes$5.fj)(root, build_manifest_upstream_js$8.Bn, ref));
if (result.status === 0) return {
tip: (await (0, tools_run_expect_success$7.l)(runner, (0, 
tools_git_commit$11.VO)(root, (0, tools_git_notes$5.QX)(ref)))).trim()
};
if ((0, tools_git_fetch$12.Z5)(result.stderr) === "no-such-branch" || (0, 
tools_git_notes$5.I3)(result)) return {};
return {
problem: result
};
}
async function appended(root, theirs, {ref, commit, heads, runner}) {
const before = await commitOf(root, ref, runner);
const work = `refs/notes/grind-to-prod-work/${(0, node_crypto$0.randomUUID)()}`;
try {
const start = before ?? theirs;
if (start !== void 0) await (0, tools_run_expect_success$7.l)(runner, (0, 
tools_git_notes$5.SX)(root, work, {
to: start
}));
if (theirs !== void 0 && theirs !== start) await (0, tools_run_expect_success$7.l)(runner, (0, 
tools_git_notes$5.rD)(root, work, theirs));
const shown = await (0, tools_run_answered$6.o)(runner, (0, 
tools_git_notes$5.HJ)(root, work, commit));
const there = new Set(shown.status === 0 ? shown.stdout.split("\n") : []);
const lines = heads.map(head => (0, domain_evidence_head_note$3.rk)(head)).filter(line => !there.has(line));
if (lines.length > 0) await (0, tools_run_expect_success$7.l)(runner, (0, 
tools_git_notes$5.G7)(root, work, {
commit,
text: `${lines.join("\n")}\n`
}));
const tip = await commitOf(root, work, runner);
if (tip === before || tip === void 0) return tip;
const moved = await (0, tools_run_answered$6.o)(runner, (0, 
tools_git_notes$5.SX)(root, ref, {
to: tip,
...before === void 0 ? {} : {
before
}
}));
return moved.status === 0 ? tip : void 0;
} finally {
await runner.run((0, tools_git_notes$5.df)(root, work));
}
}
async function commitOf(root, ref, runner) {
const {status, stdout} = await (0, tools_run_answered$6.o)(runner, (0, 
tools_git_commit$11.VO)(root, ref));
return status === 0 ? stdout.trim() : void 0;
}
function unpushed(result, {ref, whenForbidden}) {
const hint = (0, tools_git_notes$5.vk)(result.stderr) ? whenForbidden : `Push it when that is fixed: git push ${build_manifest_upstream_js$8.Bn} ${ref}`;
return `git reports "${(0, tools_git_notes$5.aY)(result).slice(0, 400)}". ${hint}`;
}
}),

};
