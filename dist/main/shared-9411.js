export const modules = {

/***/ 9411: // build/js/github/artifacts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
uploadFiles: () => uploadFiles,
uploadOnce: () => uploadOnce
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_errors_quote$4 = __webpack_require__(7191);
var domain_report_event$2 = __webpack_require__(59786);
var failure_js$3 = __webpack_require__(51518);
const NAMES = 20;
async function uploadFiles(context, options) {
return orWarn(context, options, async () => {
for (let count = 1; ;count += 1) {
const name = count === 1 ? options.name : `${options.name}-${count}`;
try {
return await upload({
...options,
name
});
} catch (error) {
if (!isTaken(error) || count === NAMES) throw error;
}
}
});
}
async function uploadOnce(context, options) {
return orWarn(context, options, async () => {
try {
return await upload(options);
} catch (error) {
const earlier = isTaken(error) ? await findUploaded(options.name) : void 0;
if (earlier === void 0) throw error;
(0, domain_report_event$2.pq)(context.reporter, `The artifact ${options.name} was uploaded by an earlier step of this run, and is used; what this step wrote is in ${(0, 
domain_errors_quote$4.hD)(options.root)}.`);
return earlier;
}
});
}
async function orWarn({run, reporter}, {name, root}, work) {
const {artifactProblem: problem} = run;
if (problem !== void 0) {
(0, domain_report_event$2.warn)(reporter, `The artifact ${name} was not uploaded: ${problem}; its files stay in ${(0, 
domain_errors_quote$4.hD)(root)}.`);
return null;
}
try {
return await work();
} catch (error) {
(0, domain_report_event$2.warn)(reporter, `The artifact ${name} was not uploaded (${(0, 
failure_js$3.O)(error)}); its files stay in ${(0, domain_errors_quote$4.hD)(root)}.`);
return null;
}
}
async function upload({name, root, files, retentionDays}) {
const paths = files.map(file => (0, node_path$1.resolve)(root, file));
for (const path of paths) if (!(await (0, node_fs_promises$0.lstat)(path)).isFile()) throw new Error(`${path} is not a regular file`);
const {DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(6118), __webpack_require__.e(111) ]).then(__webpack_require__.bind(__webpack_require__, 40111));
const kept = retentionDays === void 0 ? {} : {
retentionDays
};
const {id, digest, size} = await (new DefaultArtifactClient).uploadArtifact(name, paths, (0, 
node_path$1.resolve)(root), kept);
if (id === void 0 || digest === void 0 || size === void 0) throw new Error("the service did not report what it stored");
return {
name,
id,
digest,
size
};
}
function isTaken(error) {
return error instanceof Error && error.message.includes("(409)");
}
async function findUploaded(name) {
const {DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(6118), __webpack_require__.e(111) ]).then(__webpack_require__.bind(__webpack_require__, 40111));
const {artifacts} = await (new DefaultArtifactClient).listArtifacts();
const [newest] = artifacts.filter(artifact => artifact.name === name).toSorted((left, right) => right.id - left.id);
if (newest?.digest === void 0) return;
const {id, size, digest} = newest;
return {
name,
id,
size,
digest: digest.replace(/^sha256:/, "")
};
}
}),

/***/ 51518: // build/js/github/failure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => refusalOf,
c: () => statusOf
});
var domain_errors_quote$1 = __webpack_require__(7191);
var domain_errors_reason_of$0 = __webpack_require__(11245);
function statusOf(error) {
return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
function refusalOf(error) {
const status = statusOf(error);
const message = (0, domain_errors_quote$1.hD)((0, domain_errors_reason_of$0.A)(error), 200);
return status === void 0 ? message : `status ${status}: ${message}`;
}
}),

/***/ 49757: // build/js/github/ownership.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => keepOwn
});
var zod$3 = __webpack_require__(26921);
var domain_errors_errors$0 = __webpack_require__(8136);
var client_js$1 = __webpack_require__(20765);
var failure_js$2 = __webpack_require__(51518);
const VIEWER_QUERY = "query { viewer { databaseId } }";
const viewerSchema = zod$3.Ikc({
viewer: zod$3.Ikc({
databaseId: zod$3.aig().int()
})
});
async function keepOwn(octokit, list, mark) {
const marked = list.filter(({body}) => body?.startsWith(mark) === true);
if (marked.length === 0) return [];
const account = await accountOf(octokit);
return marked.filter(({user}) => user?.id === account);
}
async function accountOf(octokit) {
try {
return viewerSchema.parse(await octokit.graphql(VIEWER_QUERY, {
...client_js$1.U
})).viewer.databaseId;
} catch (error) {
if ((0, failure_js$2.c)(error) !== void 0) throw error;
throw new domain_errors_errors$0.dz("github-refused", `GitHub did not report which account the token acts as (${(0, 
failure_js$2.O)(error)}).`, {
hint: "Check that GitHub answers, and try again.",
cause: error
});
}
}
}),

};
