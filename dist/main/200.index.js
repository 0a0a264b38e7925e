import { modules as shared0 } from './shared-4303.js';
import { modules as shared1 } from './shared-33057.js';
export const id = 200;
export const ids = [200];
export const modules = {
...shared0,
...shared1,


/***/ 80200: // build/js/cli/commands/runner-check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runnerCheckCommand: () => runnerCheckCommand
});
var runner_findings = __webpack_require__(33057);
var amount = __webpack_require__(53004);
// CONCATENATED MODULE: ./build/js/domain/report/runner-check-lines.js
function runnerCheckLines(repository, findings) {
const exposures = findings.filter(runner_findings.gx);
return [ exposures.length === 0 ? `GitHub's settings keep strangers' jobs of ${repository} from its runners, as far as they were checked.` : `${repository} has ${(0, 
amount.B4)(exposures.length, "setting")} that can let a stranger's job reach its runners:`, ...findings.flatMap(({severity, message, hint}) => [ `${severity}: ${message}`, `  ${hint}` ]) ];
}
var command = __webpack_require__(4303);
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/commands/runner-check.js
const runnerCheckCommand = (0, command.G5)({
name: "runner-check",
summary: "report settings on GitHub that let a stranger's job reach the build host, as gh reports them",
arguments: {
repository: (0, inputs.EE)("<owner/name>", "the repository on GitHub")
},
options: {
label: (0, inputs.uK)("<label>", "label of the build host's runners", "grind")
},
examples: [ "grind-to-prod runner-check example/choiros", "grind-to-prod runner-check example/choiros --label grind-release" ],
run: async (options, context) => {
const {runnerCheck} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(7444) ]).then(__webpack_require__.bind(__webpack_require__, 37444));
const result = await runnerCheck(options, context);
return {
result,
text: runnerCheckLines(result.repository, result.findings),
exitCode: (0, runner_findings.OI)(result.findings)
};
}
});
}),

};
