export const modules = {

/***/ 57268: // build/js/tools/git/notes.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G7: () => appendNoteCommand,
HJ: () => showNoteCommand,
I3: () => wasPushTooLate,
IN: () => parseBlobs,
K4: () => listRefsCommand,
QX: () => seenNotesRef,
SX: () => moveRefCommand,
XJ: () => parseNotes,
aY: () => pushProblem,
df: () => removeRefCommand,
fj: () => fetchNotesCommand,
gl: () => readBlobsCommand,
jO: () => pushNotesCommand,
rD: () => mergeNotesCommand,
vk: () => wasPushForbidden,
zU: () => listNotesCommand
});
var run_limits_js$1 = __webpack_require__(28410);
var git_js$0 = __webpack_require__(13909);
const author = {
name: "grind-to-prod",
email: "grind-to-prod@localhost"
};
function notesCommand(root, ref, words) {
const command = (0, git_js$0.QT)(root, [ "notes", `--ref=${ref}`, ...words ], "write");
const identity = {
GIT_AUTHOR_NAME: author.name,
GIT_AUTHOR_EMAIL: author.email,
GIT_COMMITTER_NAME: author.name,
GIT_COMMITTER_EMAIL: author.email
};
return {
...command,
environment: {
...command.environment,
...identity
}
};
}
function appendNoteCommand(root, ref, {commit, text}) {
return {
...notesCommand(root, ref, [ "append", "--file=-", commit ]),
input: text
};
}
function showNoteCommand(root, ref, commit) {
return (0, git_js$0.QT)(root, [ "notes", `--ref=${ref}`, "show", commit ]);
}
function mergeNotesCommand(root, ref, other) {
return notesCommand(root, ref, [ "merge", "--quiet", "--strategy=cat_sort_uniq", other ]);
}
function seenNotesRef(ref) {
return ref.replace(/^refs\//, "refs/grind-to-prod/");
}
function fetchNotesCommand(root, remote, ref) {
const words = [ "--no-progress", "--no-tags", "--no-prune", "--no-write-fetch-head", "--no-recurse-submodules" ];
return {
...(0, git_js$0.QT)(root, [ "fetch", ...words, "--", remote, `+${ref}:${seenNotesRef(ref)}` ], "write"),
timeout: run_limits_js$1.Zw
};
}
function pushNotesCommand(root, remote, {tip, ref}) {
const words = [ "--porcelain", "--no-verify", "--no-signed", "--no-follow-tags", "--recurse-submodules=no" ];
return {
...(0, git_js$0.QT)(root, [ "push", ...words, "--", remote, `${tip}:${ref}` ], "write"),
timeout: run_limits_js$1.Zw
};
}
function wasPushTooLate({stdout, stderr}) {
const late = /^!\t.*\[rejected\]|cannot lock ref|failed to update ref|incorrect old value|reference already exists/m;
return late.test(stdout) || late.test(stderr);
}
function pushProblem({stdout, stderr}) {
return /^!\t.*\t(\[.*)$/m.exec(stdout)?.[1] ?? (0, git_js$0.aN)(stderr);
}
function wasPushForbidden(stderr) {
return /\b40[13]\b|denied|not allowed|not granted|authentication failed|could not read (?:username|password)|read.only/i.test(stderr);
}
function moveRefCommand(root, ref, {to, before}) {
return (0, git_js$0.QT)(root, [ "update-ref", ref, to, before ?? "".padStart(to.length, "0") ], "write");
}
function removeRefCommand(root, ref) {
return (0, git_js$0.QT)(root, [ "update-ref", "-d", ref ], "write");
}
function listRefsCommand(directory, prefix) {
return (0, git_js$0.QT)(directory, [ "for-each-ref", "--format=%(refname)", "--", prefix ]);
}
function listNotesCommand(directory, ref) {
return (0, git_js$0.QT)(directory, [ "ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options", ref ]);
}
function parseNotes(stdout) {
return [ ...stdout.matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+) +(\d+)\t([0-9a-f/]+)(?=\0)/g) ].flatMap(([, blob = "", size, path = ""]) => {
const commit = path.replaceAll("/", "");
return commit.length === blob.length ? [ {
blob,
size: Number(size),
commit
} ] : [];
});
}
function readBlobsCommand(directory, {blobs, word}) {
return {
...(0, git_js$0.QT)(directory, [ "cat-file", `--batch=%(objectname) ${word}` ]),
input: blobs.map(blob => `${blob}\n`).join("")
};
}
function parseBlobs(stdout, word) {
const parts = stdout.split(new RegExp(`(?:^|\\n)([0-9a-f]{40,64}) ${word}\\n`));
const blobs = new Map;
for (let at = 1; at + 1 < parts.length; at += 2) blobs.set(parts[at], parts[at + 1].replace(/\n$/, ""));
return blobs;
}
}),

};
