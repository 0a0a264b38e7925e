import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-83338.js';
import { modules as shared3 } from './shared-81532.js';
export const id = 1866;
export const ids = [1866];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 87852: // build/js/tools/nix/run-path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => pathInfoText,
Z: () => runPathInfo
});
var domain_errors_errors$0 = __webpack_require__(8136);
const FORMS = [ "1", "2", "3" ];
async function runPathInfo(runner, command) {
let result = await runner.run(command);
if (result.status === 0 || !result.stderr.includes("--json-format")) return result;
const [nix, ...words] = command.argv;
for (const form of FORMS) {
result = await runner.run({
...command,
argv: [ nix, ...words, "--json-format", form ]
});
if (result.status === 0 || !/unsupported .*JSON format/i.test(result.stderr)) break;
}
return result;
}
async function pathInfoText(runner, command) {
const {status, stdout, stderr} = await runPathInfo(runner, command);
if (status !== 0) throw new domain_errors_errors$0.Qd(command.argv, {
status,
stderr
});
return stdout;
}
}),

};
