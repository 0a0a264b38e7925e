import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-13295.js';
export const id = 6354;
export const ids = [6354];
export const modules = {
...shared0,
...shared1,


/***/ 56354: // build/js/steps/commits/subjects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
commitSubjects: () => commitSubjects
});
var tools_git_log$0 = __webpack_require__(13295);
const NAMED = 500;
async function commitSubjects(directory, commits, runner) {
const wanted = new Set(commits.filter(commit => commit !== void 0));
if (wanted.size === 0) return new Map;
const listed = await runner.run((0, tools_git_log$0.tC)(directory, [ ...wanted ].slice(0, NAMED))).then(({status, stdout}) => status === 0 ? (0, 
tools_git_log$0.g_)(stdout) : [], () => []);
return new Map(listed.flatMap(({id, subject}) => wanted.has(id) ? [ [ id, subject ] ] : []));
}
}),

};
