import { modules as shared0 } from './shared-5400.js';
import { modules as shared1 } from './shared-57268.js';
export const id = 6634;
export const ids = [6634,5400];
export const modules = {
...shared0,
...shared1,


/***/ 96634: // build/js/steps/notes/read-notes.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => readNotesOf,
readNotes: () => readNotes
});
var node_crypto$0 = __webpack_require__(77598);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var domain_evidence_head_note$2 = __webpack_require__(5400);
var tools_git_git$7 = __webpack_require__(13909);
var tools_git_notes$3 = __webpack_require__(57268);
var tools_run_answered$4 = __webpack_require__(51949);
var tools_run_expect_success$5 = __webpack_require__(84521);
const NOTE_LIMIT_BYTES = 1024 * 1024;
const NOTES_LIMIT_BYTES = 64 * 1024 * 1024;
async function readNotes(directory, runner) {
const {status, stdout, stderr} = await (0, tools_run_answered$4.o)(runner, (0, 
tools_git_notes$3.K4)(directory, domain_evidence_head_note$2.Lg));
if (status !== 0) throw new domain_errors_errors$1.dz("file-unreadable", `The folder ${(0, 
domain_errors_quote$6.hD)(directory)} is not in a git repository (${(0, 
tools_git_git$7.aN)(stderr)}).`);
const refs = stdout.split("\n").filter(ref => ref !== "");
if (refs.length === 0) throw new domain_errors_errors$1.dz("file-unreadable", `The repository ${(0, 
domain_errors_quote$6.hD)(directory)} has no notes in ${domain_evidence_head_note$2.Lg}.`, {
hint: `Fetch them: git -C ${directory} fetch origin '${domain_evidence_head_note$2.Lg}*:${domain_evidence_head_note$2.Lg}*'`
});
const read = [];
for (const ref of refs) read.push(await notesOfRef(directory, ref, runner));
return {
heads: read.flatMap(({heads}) => heads),
problems: read.flatMap(({problems}) => problems)
};
}
async function readNotesOf(application, directory, runner) {
const ref = (0, domain_evidence_head_note$2.HS)(application);
const {status, stdout} = await (0, tools_run_answered$4.o)(runner, (0, 
tools_git_notes$3.K4)(directory, ref));
return status === 0 && stdout.trim() === ref ? notesOfRef(directory, ref, runner) : {
heads: [],
problems: []
};
}
async function notesOfRef(directory, ref, runner) {
const listed = (0, tools_git_notes$3.XJ)(await (0, tools_run_expect_success$5.l)(runner, (0, 
tools_git_notes$3.zU)(directory, ref)));
const {read, left} = within(listed);
const word = (0, node_crypto$0.randomUUID)();
const blobs = (0, tools_git_notes$3.IN)(await (0, tools_run_expect_success$5.l)(runner, (0, 
tools_git_notes$3.gl)(directory, {
blobs: read.map(({blob}) => blob),
word
})), word);
const notes = read.map(({blob, commit}) => (0, domain_evidence_head_note$2.ZS)(blobs.get(blob) ?? "", {
ref,
commit
}));
const problems = left.map(({commit, size}) => `Nothing is read of ${(0, domain_evidence_head_note$2.I2)({
ref,
commit
})}, which has ${size} bytes.`);
return {
heads: notes.flatMap(({heads}) => heads),
problems: [ ...notes.flatMap(note => note.problems), ...problems ]
};
}
function within(listed) {
const read = [];
const left = [];
let bytes = 0;
for (const note of listed) {
const isSmall = note.size <= NOTE_LIMIT_BYTES && bytes + note.size <= NOTES_LIMIT_BYTES;
if (isSmall) bytes += note.size;
(isSmall ? read : left).push(note);
}
return {
read,
left
};
}
}),

};
