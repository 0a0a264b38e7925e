export const modules = {

/***/ 52080: // build/js/actions/git-note.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => pushGitNote
});
var external_node_path_ = __webpack_require__(76760);
var external_node_process_ = __webpack_require__(1708);
var toolkit = __webpack_require__(59702);
// CONCATENATED MODULE: ./build/js/github/git-credentials.js
function gitCredentials({token, run: {server}}, environment = external_node_process_.env) {
if (token === "" || server === void 0) return {};
const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
(0, toolkit.Pq)(basic);
const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0) || 0;
const key = `http.${server}/.extraheader`;
return {
GIT_CONFIG_COUNT: `${count + 2}`,
[`GIT_CONFIG_KEY_${count}`]: key,
[`GIT_CONFIG_VALUE_${count}`]: "",
[`GIT_CONFIG_KEY_${count + 1}`]: key,
[`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basic}`
};
}
var best_effort = __webpack_require__(62749);
// CONCATENATED MODULE: ./build/js/actions/git-note.js
const whenForbidden = 'Give the job the permission "contents: write"; after the workflow release, let the workflow evidence do it with its input git-note.';
async function pushGitNote({directory, ...note}, step) {
await (0, best_effort.z)("Writing the git note", step.reporter, async () => {
const {keepInNotes} = await Promise.all([ __webpack_require__.e(5803), __webpack_require__.e(5400) ]).then(__webpack_require__.bind(__webpack_require__, 15803));
const environment = gitCredentials(step.github);
await keepInNotes({
...note,
directory: (0, external_node_path_.resolve)(directory),
environment,
whenForbidden
}, step);
});
}
}),

};
