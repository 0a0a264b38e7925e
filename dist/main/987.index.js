export const id = 987;
export const ids = [987];
export const modules = {

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ inventorySummarySchema),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   iS: () => (/* binding */ inventorySchema),
/* harmony export */   o8: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8012);
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);




/** One path of a closure. Sizes are bytes of the NAR serialisation. References are sorted and leave out the path itself. */
const closurePathSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: _store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd,
    narHash: _store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .narHashSchema */ .LN,
    narSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd).max(10_000),
});
/** Every path of a closure, sorted by path. */
const inventorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(closurePathSchema).max(200_000),
});
/** What the manifest says of its inventory. */
const inventorySummarySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    narBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
});
/** Code-unit order, the same on every machine (a locale's is not). */
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The inventory of these paths, in its one order; whatever else is known of them is left out. */
function inventoryOf(paths) {
    return {
        schemaVersion: 1,
        paths: paths
            .map(({ path, narHash, narSize, references }) => ({
            path,
            narHash,
            narSize,
            references: references.filter((reference) => reference !== path).toSorted(byText),
        }))
            .toSorted((left, right) => byText(left.path, right.path)),
    };
}
/** Digest (SHA-256 of the canonical JSON), count and size of an inventory. */
function summarize(inventory) {
    return {
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(inventory)).digest('hex'),
        paths: inventory.paths.length,
        narBytes: inventory.paths.reduce((sum, entry) => sum + entry.narSize, 0),
    };
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ narHashSchema),
/* harmony export */   bL: () => (/* binding */ sha256Schema),
/* harmony export */   qd: () => (/* binding */ storePathSchema),
/* harmony export */   yF: () => (/* binding */ storePathName)
/* harmony export */ });
/* unused harmony export owningStorePath */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/**
 * Store paths, as Nix defines them: 32 characters of nix32 (no e, o, u, t), a dash, and a name of at most 211 characters
 * that does not start like `.`, `..`, `.-` or `..-`.
 * Source: https://nix.dev/manual/nix/latest/store/store-path and src/libstore/path.cc.
 */
const storePathPattern = /^\/nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.{1,2}(?:-|$))[0-9A-Za-z+._?=-]{1,211}$/;
const storePathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255).regex(storePathPattern, 'is not a store path (/nix/store/<32 characters>-<name>)');
/** A Nix SRI hash of a NAR: `sha256-` and 44 characters of base64. */
const narHashSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'is not a NAR hash (sha256-<base64>)');
/** A lower-case hexadecimal SHA-256. */
const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal');
/** The name part of a store path, without its hash. */
function storePathName(path) {
    return path.slice('/nix/store/'.length + 33);
}
/** The store path that a path inside the store belongs to, or undefined when it is not in the store. */
function owningStorePath(path) {
    const owner = path.split('/').slice(0, 4).join('/');
    return storePathPattern.test(owner) ? owner : undefined;
}


/***/ }),

/***/ 1076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ branchSchema),
/* harmony export */   Jq: () => (/* binding */ nameSchema),
/* harmony export */   NJ: () => (/* binding */ installableSchema),
/* harmony export */   Nd: () => (/* binding */ nixPublicKeySchema),
/* harmony export */   OC: () => (/* binding */ publicKeySchema),
/* harmony export */   Pq: () => (/* binding */ healthUrlSchema),
/* harmony export */   ah: () => (/* binding */ wordSchema),
/* harmony export */   i_: () => (/* binding */ outputPathSchema),
/* harmony export */   lA: () => (/* binding */ linkNameSchema),
/* harmony export */   o3: () => (/* binding */ unitSchema),
/* harmony export */   oL: () => (/* binding */ addressSchema),
/* harmony export */   q9: () => (/* binding */ prefixSchema),
/* harmony export */   un: () => (/* binding */ variableSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** The grammars of names that reach a host. Each is strict on purpose: what it lets through needs no quoting anywhere. */
/** Names of applications, components, hosts and health checks. */
const nameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(64)
    .regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, 'must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit');
/** The name of a git branch. Narrower than git's own rule: nothing that git or a URL could read as something else. */
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, 'must be the name of a branch, such as main');
/** The name of a link in `<prefix>/bin`. */
const linkNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(64)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, dots, dashes and underscores, and start with a letter or digit');
/** A path inside an output: relative, with no `.` or `..` or empty segment. */
const outputPathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/, 'must be a relative path inside the output, such as bin/hypervisor');
/** An absolute folder with at least two segments and no `.` or `..`. */
const prefixSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, 'must be an absolute folder of at least two segments, such as /opt/choiros');
/**
 * Unit names, as systemd.unit(5) defines them, for the types that a release may restart; globs are not names.
 * A template (`a@.service`) cannot run, so an instance must not be empty.
 */
const unitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/, 'must be a systemd unit name, such as hypervisor.service');
/** A flake installable of this repository: `./folder#attribute` or `.#attribute`. */
const installableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/, 'must be an installable of this repository, such as ./hypervisor#hypervisor');
const addressRule = 'must be "local" or user@host, with :port if it is not 22';
/** `local`, or `user@host` with an optional port. Host: a DNS name, an IPv4 address, or an IPv6 address in brackets. Nothing that ssh could read as an option. */
const addressSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('local'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(255)
        .regex(/^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/, addressRule)
        .refine((address) => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65_535, addressRule),
], { error: addressRule });
/** An OpenSSH public key without options or comment, as in a known_hosts line. */
const publicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1024)
    .regex(/^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA…"');
/** A public key of a Nix signing key: `name:base64`. */
const nixPublicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(512)
    .regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, 'must be a Nix public key, such as grind.example-1:AAAA…=');
/** A word of a command line, or a value of its environment: any text on one line. */
const wordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(4096)
    // oxlint-disable-next-line no-control-regex -- naming them is the point
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, 'must be text on one line, without control characters');
/** The name of an environment variable. */
const variableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(128)
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be letters, digits and underscores, and not start with a digit');
/** A URL that a health check asks: http or https, no user, no fragment. */
const healthUrlSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2048).refine(isHealthUrl, 'must be an http or https URL with no user and no fragment');
function isHealthUrl(text) {
    // WHATWG parsing would mend spaces, backslashes and octal addresses; what needs mending is not what was meant.
    if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text))
        return false;
    const url = new URL(text);
    const port = url.port === '' ? '' : `:${url.port}`;
    const written = text.slice(text.indexOf('://') + 3).split(/[/?]/, 1)[0];
    return written.replace(/:(?:80|443)$/, '').toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, '');
}


/***/ }),

/***/ 8912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ CONFIG_LIMIT_BYTES),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/errors/schema-problems.js + 1 modules
var schema_problems = __webpack_require__(8891);
// EXTERNAL MODULE: ./build/js/manifest/environment-names.js
var environment_names = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/js/config/schema.js
var schema = __webpack_require__(9130);
;// CONCATENATED MODULE: ./build/js/config/cross-field.js


/** What no single field can know: the rules between the fields of a configuration. */
function crossFieldProblems(config) {
    return [
        ...hostKeyProblems(config),
        ...linkProblems(config),
        ...environmentProblems(config),
        ...unitProblems(config),
        ...gateProblems(config),
    ];
}
function hostKeyProblems({ hosts }) {
    return Object.entries(hosts)
        .filter(([, host]) => host.address !== 'local' && host.hostKey === undefined)
        .map(([name]) => ({
        path: ['hosts', name, 'hostKey'],
        at: 'value',
        message: "is missing; add the host's public key as it stands in /etc/ssh/ssh_host_ed25519_key.pub there, because no key is trusted on first use",
    }));
}
/** All links lie in one folder, <prefix>/bin. */
function linkProblems({ components }) {
    const owners = new Map();
    return Object.entries(components).flatMap(([component, { links }]) => Object.keys(links).flatMap((link) => {
        const owner = owners.get(link);
        if (owner === undefined)
            owners.set(link, component);
        if (owner === undefined)
            return [];
        return [
            {
                path: ['components', component, 'links', link],
                at: 'key',
                message: `is a link that component ${owner} has too, and both would be <prefix>/bin/${link}; give one another name`,
            },
        ];
    }));
}
/** `a-b` and `a.b` are two components but one environment variable. */
function environmentProblems({ components }) {
    const owners = new Map(environment_names/* FIXED_ENVIRONMENT_NAMES */.g.map((name) => [name, 'the manifest itself']));
    return Object.entries(components).flatMap(([component, { links }]) => {
        const clash = (0,environment_names/* componentVariables */.r)(component, Object.keys(links)).find(({ name }) => {
            const taken = owners.has(name);
            if (!taken)
                owners.set(name, `component ${component}`);
            return taken;
        });
        if (clash === undefined)
            return [];
        return [
            {
                path: ['components', component],
                at: 'key',
                message: `gives the variable ${clash.name} of the manifest's environment form, which ${owners.get(clash.name)} gives too; give it or its link another name`,
            },
        ];
    });
}
function unitProblems({ units }) {
    return units.flatMap((unit, index) => units.indexOf(unit) === index
        ? []
        : [{ path: ['units', index], at: 'value', message: `is ${unit}, which is in the list already; remove one` }]);
}
/** A gate's name says in the record which one it was. */
function gateProblems({ gates }) {
    const taken = new Set();
    return schema/* gateStages */.x.flatMap((stage) => gates[stage].flatMap(({ name }, index) => {
        if (!taken.has(name)) {
            taken.add(name);
            return [];
        }
        return [
            {
                path: ['gates', stage, index, 'name'],
                at: 'value',
                message: `is ${name}, which another gate is called too; give one another name`,
            },
        ];
    }));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/js/config/yaml-document.js

/** Deeper than this is no configuration: the schema's own depth is 6. */
const DEPTH_LIMIT = 32;
/**
 * Reads YAML 1.2 with the core schema (`no` is a text, not false), without aliases, merge keys and tags: a configuration
 * has no need of them, and each has been a way to make a small file mean something surprising.
 */
function readYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        uniqueKeys: true,
        stringKeys: true,
        strict: true,
        prettyErrors: false,
        lineCounter: lines,
    });
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
        offset: pos[0],
        message: `is not valid YAML: ${message}`,
    }));
    const problems = faults.length > 0 ? faults : refusals(document);
    return {
        value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
        problems,
        positionOf: (problem) => position(offsetOf(document, problem)),
        position,
    };
}
function refusals(document) {
    const found = [];
    const refuse = (node, message) => void found.push({ offset: node.range?.[0] ?? 0, message });
    (0,dist/* visit */.YR)(document, {
        Node(_key, node, ancestors) {
            if ((0,dist/* isAlias */.Vj)(node))
                refuse(node, 'uses an alias (*name), which is not read here; write the value out');
            else if (node.tag !== undefined)
                refuse(node, `uses the tag ${JSON.stringify(node.tag)}, which is not read here; remove it`);
            if ((0,dist/* isCollection */.P3)(node) && ancestors.filter(dist/* isCollection */.P3).length >= DEPTH_LIMIT) {
                refuse(node, `is nested more than ${DEPTH_LIMIT} levels deep; no configuration is`);
                return dist/* visit */.YR.BREAK;
            }
            return undefined;
        },
        Pair(_key, { key }) {
            if ((0,dist/* isScalar */.jn)(key) && key.value === '<<')
                refuse(key, 'uses a merge key (<<), which is not read here; write the fields out');
            if ((0,dist/* isScalar */.jn)(key) && key.value === '__proto__')
                refuse(key, 'has a key named __proto__, which no field is called; remove it');
        },
    });
    return found;
}
function offsetOf(document, { path, at }) {
    let node = document.contents;
    let offset = (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [index, part] of path.entries()) {
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === part) : undefined;
        const next = pair === undefined
            ? (0,dist/* isCollection */.P3)(node)
                ? node.get(part, true)
                : undefined
            : pairTarget(pair, at === 'key' && index === path.length - 1);
        if (!(0,dist/* isNode */.Ll)(next))
            return offset;
        offset = next.range?.[0] ?? offset;
        node = next;
    }
    return offset;
}
/** A value that was left empty stands where its key does. */
function pairTarget(pair, wantKey) {
    return wantKey || !(0,dist/* isNode */.Ll)(pair.value) ? pair.key : pair.value;
}

;// CONCATENATED MODULE: ./build/js/config/parse.js





/** Largest configuration that is read, in bytes. */
const CONFIG_LIMIT_BYTES = 256 * 1024;
/** What YAML calls not printable, and a lone surrogate, which is no character. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Reads `grind-to-prod.yml`. Every problem comes in one InputError, one line each:
 * `file:line:column: field …, and the mend.`
 */
function parseConfig(text, fileName) {
    if (Buffer.byteLength(text) > CONFIG_LIMIT_BYTES) {
        throw invalid([
            `${fileName} has more than ${CONFIG_LIMIT_BYTES} bytes; a configuration is far smaller, so look whether it is the right file.`,
        ]);
    }
    const document = readYaml(text);
    const where = ({ line, column }) => `${fileName}:${line}:${column}:`;
    const odd = notPrintable.exec(text);
    if (odd !== null) {
        const code = text.codePointAt(odd.index).toString(16).toUpperCase().padStart(4, '0');
        throw invalid([`${where(document.position(odd.index))} the file has the character U+${code}, which may not stand in YAML; remove it.`]);
    }
    if (document.problems.length > 0) {
        throw invalid(document.problems.map(({ offset, message }) => `${where(document.position(offset))} the file ${message}.`));
    }
    const sentences = (problems) => problems.map((problem) => sentence(`${where(document.positionOf(problem))} ${(0,schema_problems/* fieldName */.w5)(problem.path)} ${problem.message}`));
    const result = schema/* configSchema */.Qn.safeParse(document.value ?? {});
    if (!result.success)
        throw invalid(sentences((0,schema_problems/* schemaProblems */.Ic)(result.error, document.value ?? {}, schema/* configSchema */.Qn)));
    const problems = crossFieldProblems(result.data);
    if (problems.length > 0)
        throw invalid(sentences(problems));
    return result.data;
}
function sentence(text) {
    return text.endsWith('?') ? text : `${text}.`;
}
function invalid(sentences) {
    return new errors/* InputError */.dz('config-invalid', sentences.join('\n'));
}


/***/ }),

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ healthCheckSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   ul: () => (/* binding */ probeSchema),
/* harmony export */   x: () => (/* binding */ gateStages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);


/** `grind-to-prod.yml`: what a repository releases, where to, and how it is known to be healthy. */
const httpCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    http: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .healthUrlSchema */ .Pq.describe('Passes when a GET answers with a status of 200 to 299 within the probe timeout; redirects are not followed.'),
});
const healthCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    httpCheckSchema,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ any: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(httpCheckSchema).min(1).max(16).describe('Passes when one of these passes.') }),
]);
const probeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    successThreshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(100).default(3).describe('Passes in a row that every check needs.'),
    periodSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0.1).max(60).default(1).describe('Seconds between two rounds of checks.'),
    timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0.1).max(60).default(2).describe('Seconds that one check may take.'),
    deadlineSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(1).max(3600).default(60).describe('Seconds after the restart within which all checks must have passed.'),
});
const componentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    installable: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .installableSchema */ .NJ.describe('The flake output, relative to this file.'),
    links: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNameSchema */ .lA, _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .outputPathSchema */ .i_)
        .describe('Names in <prefix>/bin, and the executable inside the output that each points to.'),
});
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq.describe('Stands in the log and in the record.'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSchema */ .ah)
        .min(1)
        .max(64)
        .refine(([program]) => program !== '', 'must begin with a program')
        .describe("The program and its arguments. No shell reads them. It runs in this file's folder, and passes when it ends with status 0."),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .variableSchema */ .un, _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSchema */ .ah)
        .default({})
        .describe('Variables besides those of whoever promotes and GRIND_TO_PROD_RELEASE_ID, _APPLICATION, _HOST and _MANIFEST.'),
    timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(3600).default(300).describe('Seconds after which it is killed, and has failed.'),
});
/** When a gate runs. */
const gateStages = ['beforePromote', 'afterApply'];
const hostSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    address: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .addressSchema */ .oL.describe('"local", or user@host of the deploy user.'),
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['active', 'standby']).optional().describe('Which of two production hosts this is.'),
    hostKey: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeySchema */ .OC
        .optional()
        .describe("The host's ssh public key. Required unless the address is local: there is no trust on first use."),
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    application: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq.describe('What is released as a unit.'),
    branch: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .branchSchema */ .A0.default('main').describe('The protected branch; only commits on its upstream are released.'),
    components: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, componentSchema)
        .refine((value) => Object.keys(value).length > 0, 'must name at least one component')
        .describe('What the application is made of: one flake output each.'),
    prefix: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9.describe("The application's folder on the host; units execute <prefix>/bin/<link>."),
    units: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3).max(64).default([]).describe('systemd units that are restarted, in this order.'),
    health: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, healthCheckSchema).default({}).describe('Checks that must pass, on the host itself, after the restart.'),
    probe: probeSchema.prefault({}).describe('How often and how long the checks are asked.'),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        beforePromote: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gateSchema)
            .max(32)
            .default([])
            .describe('Run on the build host before anything is copied; when one fails, nothing is changed.'),
        afterApply: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gateSchema)
            .max(32)
            .default([])
            .describe('Run on the build host once the production host has committed; when one fails, that host goes back to what it ran before.'),
    })
        .prefault({})
        .describe('Commands that must pass, in this order, for a release to stand. They are no part of the manifest: the file that promote reads counts.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, hostSchema).default({}).describe('The build host and the production hosts.'),
    snapshot: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        repository: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9.optional().describe('A diagnostics checkout on the host, if it keeps one.'),
        units: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3).max(256).default([]).describe('Units that are watched besides the released ones.'),
    })
        .prefault({})
        .describe('What a snapshot of a host looks at besides the release.'),
});
/** The file's name, at the root of the user's repository. */
const CONFIG_FILE = 'grind-to-prod.yml';


/***/ }),

/***/ 6438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known word closest to what was written, or undefined when none is close enough (a third of its length) to be what was meant. */
function nearest(written, known) {
    if (known.length === 0)
        return undefined;
    const word = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written.toLowerCase(), known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : undefined;
}


/***/ }),

/***/ 6584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * Shows text from outside in a message: JSON-quoted, so control characters and line ends cannot act,
 * and cut, so a message stays one sentence.
 */
function quote(value, limit = 120) {
    const text = JSON.stringify(value) ?? String(value);
    // JSON leaves these alone; a terminal or a reader's eye does not (C1 controls, bidirectional overrides, line separators).
    const visible = text.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return visible.length <= limit ? visible : `${visible.slice(0, limit)}… (${visible.length} characters)`;
}


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w5: () => (/* binding */ fieldName),
  Ic: () => (/* binding */ schemaProblems),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/js/errors/known-keys.js

/** The keys that a schema knows of the object at `path`, for a message about one that it does not know. */
function knownKeysAt(schema, path) {
    let shapes = alternatives(json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' }));
    for (const part of path) {
        shapes = shapes.flatMap((shape) => {
            const next = typeof part === 'number' ? shape.items : (shape.properties?.[String(part)] ?? shape.additionalProperties);
            return typeof next === 'object' && !Array.isArray(next) ? alternatives(next) : [];
        });
    }
    return [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))];
}
function alternatives(shape) {
    return [
        shape,
        ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((inner) => (typeof inner === 'object' ? alternatives(inner) : [])),
    ];
}

// EXTERNAL MODULE: ./build/js/errors/nearest.js
var nearest = __webpack_require__(6438);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
;// CONCATENATED MODULE: ./build/js/errors/schema-problems.js



/** What a schema found wrong with `input`, each with its mend. */
function schemaProblems(error, input, schema) {
    const problems = error.issues.flatMap((issue) => problemsOf(issue, [], input, schema));
    // A misspelt key is reported once, not also as the missing key that it was meant to be.
    const meant = new Set(problems.flatMap((problem) => (problem.meant === undefined ? [] : [fieldName(problem.meant)])));
    return problems.filter((problem) => !(problem.missing === true && meant.has(fieldName(problem.path))));
}
/** `components.hypervisor.links`, `units[0]`, `health["a b"]`; `the file` for the root. */
function fieldName(path) {
    if (path.length === 0)
        return 'the file';
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const name = String(part);
        if (!/^[A-Za-z0-9_@-][A-Za-z0-9_.@-]*$/.test(name))
            return `[${(0,quote/* quote */.h)(name, 60)}]`;
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}
/** The value at a path, or undefined. Own properties only. */
function valueAt(input, path) {
    return path.reduce((value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined), input);
}
function problemsOf(issue, parent, input, schema) {
    const path = [...parent, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, path, schema));
    if (issue.code === 'invalid_union' && !isOurs(issue.message)) {
        const branch = closestBranch(issue.errors);
        if (branch !== undefined)
            return branch.flatMap((inner) => problemsOf(inner, path, input, schema));
    }
    if (issue.code === 'invalid_key') {
        return [{ path, at: 'key', message: `is not a possible name: it ${issue.issues.map(requirementOf).join(' and ')}` }];
    }
    const value = valueAt(input, path);
    if (value === undefined)
        return [{ path, at: 'value', missing: true, message: 'is missing; add it' }];
    const requirement = requirementOf(issue);
    return [{ path, at: 'value', message: `is ${shown(value)}, ${requirement.startsWith('is not') ? 'which' : 'but'} ${requirement}` }];
}
function unknownKey(key, path, schema) {
    const known = knownKeysAt(schema, path);
    const word = (0,nearest/* nearest */.p)(key, known);
    const mend = word === undefined ? `the fields here are ${known.join(', ')}` : `did you mean ${word}?`;
    const found = { path: [...path, key], at: 'key', message: `is not a known field; ${mend}` };
    return word === undefined ? found : { ...found, meant: [...path, word] };
}
/** The branch of a union that the value is nearest to: the one with the fewest complaints, none about its very type. */
function closestBranch(branches) {
    return branches.toSorted((left, right) => cost(left) - cost(right))[0];
}
function cost(branch) {
    return branch.reduce((sum, issue) => sum + (issue.path.length === 0 && issue.code === 'invalid_type' ? 100 : 1), 0);
}
const typeNames = {
    string: 'a text (put it in quotes)',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of names to values',
    record: 'a mapping of names to values',
};
/** Messages that a schema of this program gave itself; zod's own begin with a capital. */
function isOurs(message) {
    return /^(?:must|is not) /.test(message);
}
function requirementOf(issue) {
    if (isOurs(issue.message))
        return issue.message;
    if (issue.code === 'invalid_type')
        return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    if (issue.code === 'too_big')
        return `must ${bound(issue.origin)} at most ${issue.maximum}${unitOf(issue.origin)}`;
    if (issue.code === 'too_small')
        return `must ${bound(issue.origin)} at least ${issue.minimum}${unitOf(issue.origin)}`;
    if (issue.code === 'invalid_value')
        return `must be ${issue.values.map((value) => (0,quote/* quote */.h)(value)).join(' or ')}`;
    if (issue.code === 'invalid_format')
        return `must match ${issue.pattern ?? issue.format}`;
    return `must be mended (${issue.message})`;
}
function bound(origin) {
    return origin === 'string' || origin === 'array' ? 'have' : 'be';
}
function unitOf(origin) {
    return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}
/** A value in a sentence. Only scalars are written out: a list may be as deep and as long as it likes. */
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'empty';
    return typeof value === 'object' ? 'a mapping' : (0,quote/* quote */.h)(value);
}


/***/ }),

/***/ 2435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readLimited)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/** A regular file's text; undefined when it is not there. Throws when it is a link, no regular file, or above the limit. */
async function readLimited(path, limitBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    try {
        const { size } = await handle.stat().then((status) => {
            if (!status.isFile())
                throw new Error(`${path} is not a regular file`);
            return status;
        });
        if (size > limitBytes)
            throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8799);

/** Canonical JSON (RFC 8785): one value, one text. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('The value has no JSON form.');
    return text;
}


/***/ }),

/***/ 7654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ FIXED_ENVIRONMENT_NAMES),
/* harmony export */   r: () => (/* binding */ componentVariables)
/* harmony export */ });
/** Variables of a manifest's environment form that do not depend on its components. */
const FIXED_ENVIRONMENT_NAMES = [
    'RELEASE_ID',
    'RELEASE_SHA',
    'APPLICATION',
    'SYSTEM',
    'PREFIX',
    'MANIFEST_PATH',
    'CLOSURE_DIGEST',
    'CLOSURE_PATHS',
    'CLOSURE_BYTES',
];
/** `<COMPONENT>_PATH`, and `<COMPONENT>_BIN` for its one link or `<COMPONENT>_<LINK>_BIN` for each of several. */
function componentVariables(component, links) {
    return [
        { name: environmentName(component, 'PATH') },
        ...links.map((link) => ({
            name: links.length === 1 ? environmentName(component, 'BIN') : environmentName(component, link, 'BIN'),
            link,
        })),
    ];
}
/** Upper case, everything but letters and digits an underscore, never a digit first. */
function environmentName(...words) {
    const name = words
        .join('_')
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]/g, '_');
    return /^[0-9]/.test(name) ? `_${name}` : name;
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ MANIFEST_LIMIT_BYTES),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   yU: () => (/* binding */ releaseIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9130);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1076);





/**
 * The manifest: the exact store paths of one release, and what a host must do with them. It is deterministic (the same
 * commit and outputs give the same bytes), so it names no clock, no run, no host and no path of the builder.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    source: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        /** The upstream, without user, password or scheme, such as `github.com/owner/name`. */
        repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
            .max(1024)
            .regex(/^[^\p{C}]+$/u, 'must be printable text'),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        /** Committer time, RFC 3339 in UTC. */
        commitTime: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    }),
    /** A Nix system, such as `x86_64-linux`. */
    system: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[a-z0-9_]+-[a-z0-9]+$/),
    components: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        installable: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .installableSchema */ .NJ,
        storePath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd,
        narHash: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .narHashSchema */ .LN,
        links: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .linkNameSchema */ .lA, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ target: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .outputPathSchema */ .i_, sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Schema */ .bL })),
    })),
    units: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .unitSchema */ .o3),
    health: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq, _config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .healthCheckSchema */ .KR),
    probe: _config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .probeSchema */ .ul,
    prefix: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixSchema */ .q9,
    /** The inventory of the components' closure (the manifest's own store path is not in it). */
    closure: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventorySummarySchema */ .a9,
});
/** Largest manifest that is read, in bytes. */
const MANIFEST_LIMIT_BYTES = 4 * 1024 * 1024;
/** A release id: the SHA-256 of the manifest's bytes. */
const releaseIdSchema = _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Schema */ .bL;


/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ NO_RELEASE),
/* harmony export */   H7: () => (/* binding */ statusResultSchema),
/* harmony export */   HQ: () => (/* binding */ messageSchema),
/* harmony export */   Rc: () => (/* binding */ AGENT_PROGRAM),
/* harmony export */   WP: () => (/* binding */ PROTOCOL_VERSION),
/* harmony export */   Zk: () => (/* binding */ expectedReleaseSchema),
/* harmony export */   a7: () => (/* binding */ prepareResultSchema),
/* harmony export */   kn: () => (/* binding */ attemptResultSchema),
/* harmony export */   oz: () => (/* binding */ receiveResultSchema)
/* harmony export */ });
/* unused harmony exports agentVerbs, actorSchema, attemptSchema, signatureTextSchema, prepareRequestSchema, copySummarySchema, applyRequestSchema, rollbackRequestSchema, recordSchema, ledgerEntrySchema, recoverResultSchema, agentErrorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4377);
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4770);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5693);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1076);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1543);
/* harmony import */ var _report_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3321);
/* harmony import */ var _trust_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9065);








/**
 * What the runner's side and the agent say to each other. One request (JSON, or a pack) on the agent's standard input,
 * NDJSON on its standard output: events, then exactly one `result` or `error`.
 */
const PROTOCOL_VERSION = 1;
/** The command that reaches the agent over ssh, and its verbs. */
const AGENT_PROGRAM = 'grind-to-prod-agent';
const agentVerbs = (/* unused pure expression or super */ null && (['status', 'prepare', 'receive', 'apply', 'rollback']));
/** Who asked, for the record: never trusted, only remembered. */
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    /** Such as `maintainer@grind`, or the login of whoever dispatched the run. */
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(256),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(2048).optional(),
});
/** A random id chosen by the client, by which it finds its attempt again after a lost connection. */
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .uuid */ .uRe();
/** The text of manifest.sig. A host that was sent none refuses the release for it; the check is `verbs/host/verify-signature.ts`. */
const signatureTextSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(_trust_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNATURE_LIMIT_BYTES */ .dY);
/** What stands for "no release at all" where a current release is expected. */
const NO_RELEASE = 'none';
/** What the caller believes to be current: a release id, what was there before the first release, or nothing. */
const expectedReleaseSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([_manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU, zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('taken-over'), zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(NO_RELEASE)]);
const prepareRequestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(PROTOCOL_VERSION),
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU,
    /** The manifest's own bytes: their SHA-256 is the release id. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4 * 1024 * 1024),
    signature: signatureTextSchema.optional(),
    manifestPath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd,
    /** The release's closure: the manifest's path and the components' inventory. */
    closure: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventorySchema */ .iS,
    /** Only look: no root is made, nothing is written, and every check that refuses still refuses. */
    dryRun: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().default(false),
    /** Refuse when something else is current. */
    expectCurrent: expectedReleaseSchema.optional(),
});
const prepareResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    /** Paths of the closure that the host lacks, in the closure's order. */
    missing: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd),
    /** Bytes that the import will need, and bytes free, on the fullest file system concerned. */
    bytesNeeded: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    bytesFree: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    currentRelease: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU.nullable(),
    /** True when this very release is current, its paths valid and its units run it: nothing needs doing, and nothing was written. */
    alreadyCurrent: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
});
const receiveResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    paths: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    narBytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    packBytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    /** Paths that the pack told the host to fetch from its policy's substituters, because grind lacks them. */
    substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd),
});
const copySummarySchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    copiedPaths: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    copiedNarBytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    packBytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    presentPaths: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    /** Paths that the host fetched from its own substituters because grind lacked them. */
    substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd),
});
const applyRequestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(PROTOCOL_VERSION),
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU,
    manifestPath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd,
    signature: signatureTextSchema.optional(),
    attempt: attemptSchema,
    actor: actorSchema,
    copy: copySummarySchema,
    /** Refuse when something else is current. */
    expectCurrent: expectedReleaseSchema.optional(),
});
/**
 * On standard input of `rollback APPLICATION [--to ID]` over ssh; whoever types it on the host gives none, and the agent
 * makes up the attempt itself. The answer is an `attemptResult`.
 */
const rollbackRequestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(PROTOCOL_VERSION),
    attempt: attemptSchema,
    actor: actorSchema,
    /** Refuse when something else is current. */
    expectCurrent: expectedReleaseSchema.optional(),
});
/** What one attempt did: the ledger's line, without the chain. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    attempt: attemptSchema,
    verb: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['apply', 'rollback']),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    host: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    releaseId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128),
    previousRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128).nullable(),
    verdict: _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$,
    /** One sentence: why this verdict. */
    reason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    actor: actorSchema,
    copy: copySummarySchema.optional(),
    phases: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ phase: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_report_event_js__WEBPACK_IMPORTED_MODULE_5__/* .phases */ .tW), seconds: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative() })),
    units: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ unit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255), activeState: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64), executable: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096).nullable() })),
    health: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        check: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
        passed: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
        detail: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(1024),
        listener: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096).nullable(),
    })),
});
/** A record in its ledger: each line carries the SHA-256 of the line before it (64 zeros for the first). */
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ previousEntry: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), record: recordSchema });
const attemptResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ record: recordSchema });
/** Of `recover`, on the host itself: the record of the attempt that was cut off, null when none was. */
const recoverResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ record: recordSchema.nullable() });
const statusResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int(),
    agentVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    hostName: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    machineId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    nixVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    prefix: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    role: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['active', 'standby']).nullable(),
    currentRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128).nullable(),
    /** Where a rollback with no `--to` goes. */
    previousRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128).nullable(),
    releases: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128), current: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(), valid: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY() })),
    units: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        unit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
        activeState: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
        subState: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
        executable: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096).nullable(),
        ofCurrentRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().nullable(),
    })),
    /** The attempt that holds the host, if one does. */
    holder: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ unit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255), attempt: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64), since: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64), actor: actorSchema })
        .nullable(),
    lastRecord: recordSchema.nullable(),
    /** One sentence for each thing about the host's Nix that should worry whoever is responsible for it. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096)).max(64),
});
/** Error codes are those of `errors.ts`; a code that this side does not know is shown as it is. */
const agentErrorSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    event: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('error'),
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['input', 'host', 'surprise']),
    code: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    message: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(16_384),
});
/** A line of the agent's standard output. `result` is parsed by the verb's own schema. */
const messageSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([_report_event_js__WEBPACK_IMPORTED_MODULE_5__/* .eventSchema */ .G4, agentErrorSchema, zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('result'), result: zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J() })]);


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const binaryUnits = ['KiB', 'MiB', 'GiB', 'TiB'];
/** `1.5 MiB`; below 1 KiB `17 bytes`. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    const power = Math.min(Math.floor(Math.log2(bytes) / 10), binaryUnits.length);
    return `${(bytes / 1024 ** power).toFixed(1)} ${binaryUnits[power - 1]}`;
}
/** `3 paths`, `1 path`. */
function formatCount(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** An amount of progress in its unit. */
function formatAmount(amount, unit) {
    if (unit === 'bytes')
        return formatBytes(amount);
    return formatCount(amount, unit === 'paths' ? 'path' : 'derivation');
}


/***/ }),

/***/ 3321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ eventSchema),
/* harmony export */   tW: () => (/* binding */ phases),
/* harmony export */   xe: () => (/* binding */ inPhase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/**
 * What a verb tells while it works. The agent writes these as NDJSON, the runner's side renders them for a terminal
 * or a job log; both sides share this one schema.
 */
const phases = [
    'source',
    'build',
    'manifest',
    'connect',
    'preflight',
    'copy',
    'import',
    'verify',
    'journal',
    'switch',
    'restart',
    'health',
    'commit',
    'rollback',
    'install',
    'gate',
];
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(16_384);
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('event', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('phase'), phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases), state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['start', 'end']), host: text.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('progress'),
        phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases),
        done: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bytes', 'paths', 'derivations']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('note'), level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['info', 'warning']), message: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unit'), unit: text, action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restart', 'stop']), state: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('health'),
        check: text,
        passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        detail: text,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log'), source: text, lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(200) }),
]);
/** Reports start and end of a phase around `work`; the end is reported also when it throws. */
async function inPhase(reporter, phase, work, host) {
    const where = host === undefined ? {} : { host };
    reporter.report({ event: 'phase', phase, state: 'start', ...where });
    try {
        return await work();
    }
    finally {
        reporter.report({ event: 'phase', phase, state: 'end', ...where });
    }
}


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lineFor)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** What each phase does, as it begins. */
const begins = {
    source: 'Looking at the source',
    build: 'Building',
    manifest: 'Writing the manifest',
    connect: 'Connecting',
    preflight: 'Asking what is missing',
    copy: 'Copying',
    import: 'Importing',
    verify: 'Verifying',
    journal: 'Writing the intent down',
    switch: 'Switching',
    restart: 'Restarting units',
    health: 'Checking health',
    commit: 'Recording the outcome',
    rollback: 'Rolling back',
    install: 'Installing',
    gate: 'Running gates',
};
/**
 * An event as text: one line, or for the end of a log one line for each of its lines. Text from outside stands in it as
 * it came; whoever prints it makes it inert.
 */
function lineFor(event) {
    if (event.event === 'phase') {
        return `${begins[event.phase]}${event.host === undefined ? '' : ` (${event.host})`}${event.state === 'start' ? '' : ': done'}`;
    }
    if (event.event === 'progress') {
        const amounts = `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(event.done, event.unit)} of ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(event.total, event.unit)}`;
        return `${begins[event.phase]}: ${amounts}${percent(event.done, event.total)}`;
    }
    if (event.event === 'note')
        return event.level === 'warning' ? `warning: ${event.message}` : event.message;
    if (event.event === 'unit')
        return `${event.unit}: ${event.action}, ${event.state}`;
    if (event.event === 'health') {
        return `${event.check}: ${event.passed ? `passed ${event.passes} of ${event.threshold}` : 'not healthy'} (${event.detail})`;
    }
    return [`The last lines of ${event.source}:`, ...event.lines.map((line) => `  ${line}`)].join('\n');
}
function percent(done, total) {
    return total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
}


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ realRunner)
});

// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(2499);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
;// CONCATENATED MODULE: ./build/js/run/guard-group.js
/** Milliseconds between the request to end and the end, for a program that cleans up after itself. */
const GRACE_MILLISECONDS = 2000;
/** Who tells us to end: the terminal, a service manager, a job that is cancelled. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Sees to it that nothing is left of a process group: at the timeout it is asked to end, and killed two seconds later; it is
 * killed when its leader has ended, and when this process is told to end, of which a group of its own hears nothing.
 */
function guardGroup(leader, timeout) {
    let timedOut = false;
    const timers = [];
    const after = (milliseconds, work) => void timers.push(setTimeout(work, milliseconds));
    const kill = () => signalGroup(leader.pid, 'SIGKILL');
    if (timeout !== undefined) {
        after(timeout, () => {
            timedOut = true;
            signalGroup(leader.pid, 'SIGTERM');
            after(GRACE_MILLISECONDS, kill);
        });
    }
    leader.once('exit', () => {
        kill();
        // Who left the group may still hold the streams open; nobody waits for that.
        after(GRACE_MILLISECONDS, () => {
            leader.stdout?.destroy();
            leader.stderr?.destroy();
        });
    });
    const end = (signal) => {
        kill();
        stopListening();
        // With nobody else listening, this ends us as it would have.
        process.kill(process.pid, signal);
    };
    const stopListening = () => endings.forEach((ending) => process.off(ending, end));
    endings.forEach((ending) => process.on(ending, end));
    process.once('exit', kill);
    return {
        timedOut: () => timedOut,
        [Symbol.dispose]() {
            timers.forEach(clearTimeout);
            stopListening();
            process.off('exit', kill);
        },
    };
}
function signalGroup(group, signal) {
    if (group === undefined)
        return;
    try {
        process.kill(-group, signal);
    }
    catch {
        // Nothing is left of it.
    }
}

;// CONCATENATED MODULE: ./build/js/run/real.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Above this much output of one program something is wrong; closure lists of 100,000 paths stay below it. */
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;
/** The runner that executes. */
const realRunner = {
    async run(command) {
        if (command.guarded !== undefined)
            return runGuarded(command, command.guarded.onOutput);
        const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), options(command));
        if (command.onStderrLine !== undefined)
            (0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
        return resultOf(command, await child);
    },
    start(command) {
        const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), {
            ...options(command),
            stdin: 'pipe',
            buffer: { stdout: false, stderr: true },
        });
        if (command.onStderrLine !== undefined)
            (0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
        return {
            stdin: child.stdin,
            stdout: child.stdout,
            finished: child.then((outcome) => resultOf(command, outcome)),
            kill: () => void child.kill(),
        };
    },
};
async function runGuarded({ timeout, ...command }, onOutput) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), { ...options(command), stdin: 'ignore', buffer: false, detached: true });
        const guard = __addDisposableResource(env_1, guardGroup(child.nodeChildProcess, timeout), false);
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', onOutput);
        const { exitCode, signal, code, message } = await child;
        return { ...resultOf(command, { exitCode, signal, code, message, stderr: '', timedOut: false }), timedOut: guard.timedOut() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function options(command) {
    return {
        reject: false,
        stripFinalNewline: false,
        maxBuffer: OUTPUT_LIMIT_BYTES,
        ...(command.input === undefined ? { stdin: 'ignore' } : { input: command.input }),
        ...(command.directory === undefined ? {} : { cwd: command.directory }),
        ...(command.environment === undefined ? {} : { env: command.environment }),
        ...(command.timeout === undefined ? {} : { timeout: command.timeout }),
    };
}
function resultOf(command, outcome) {
    if (outcome.exitCode === undefined && outcome.signal === undefined && !outcome.timedOut) {
        throw new errors/* CommandError */.Qd(command.argv, null, `cannot be started (${outcome.code ?? outcome.message ?? 'no reason given'}); is it installed and in PATH?`);
    }
    return { status: outcome.exitCode ?? null, stdout: outcome.stdout ?? '', stderr: outcome.stderr };
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ formatSignatures),
/* harmony export */   Bg: () => (/* binding */ SIGNATURE_NAMESPACE),
/* harmony export */   Vv: () => (/* binding */ parseSignatures),
/* harmony export */   dY: () => (/* binding */ SIGNATURE_LIMIT_BYTES),
/* harmony export */   f7: () => (/* binding */ SIGNATURE_LIMIT_COUNT)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6584);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(114);



/** What a release's signatures are made for: one that was made for anything else (git, a file) is none of a manifest. */
const SIGNATURE_NAMESPACE = 'grind-to-prod-release';
/** Largest `manifest.sig` that is read, in bytes: as many signatures of the largest RSA keys as are looked at. */
const SIGNATURE_LIMIT_BYTES = 128 * 1024;
/** Signatures in one `manifest.sig` at most: each costs the host two runs of ssh-keygen. */
const SIGNATURE_LIMIT_COUNT = 16;
const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
/**
 * Reads a `manifest.sig`: armoured SSH signatures, one after another, with nothing else between them but empty lines. They are
 * written anew from their decoded bytes, because what ssh-keygen takes for line ends and spaces differs between its versions.
 * Empty text has no signatures. Throws InputError `signature-invalid`.
 */
function parseSignatures(text) {
    if (text.length > SIGNATURE_LIMIT_BYTES) {
        throw invalid(`have ${text.length} bytes, and more than ${SIGNATURE_LIMIT_BYTES} are not read`);
    }
    const signatures = [];
    let body;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (body === undefined && line === '')
            continue;
        if (body === undefined) {
            if (line !== BEGIN)
                throw invalid(`have ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(line, 40)} in line ${index + 1}, where "${BEGIN}" should be`);
            body = [];
        }
        else if (line === END) {
            signatures.push(decode(body.join(''), signatures.length + 1));
            body = undefined;
        }
        else {
            body.push(line);
        }
    }
    if (body !== undefined)
        throw invalid(`end before the line "${END}"`);
    if (signatures.length > SIGNATURE_LIMIT_COUNT) {
        throw invalid(`are ${signatures.length}, and more than ${SIGNATURE_LIMIT_COUNT} are not read`);
    }
    return signatures;
}
/** The text that `parseSignatures` reads back. */
function formatSignatures(signatures) {
    return signatures.map(({ armour }) => armour).join('');
}
/** Reads the bytes of a signature (openssh, PROTOCOL.sshsig): a preamble, a version, and five strings with their lengths. */
function decode(base64, number) {
    const bytes = Buffer.from(base64, 'base64');
    // Node's decoder forgives everything; what it would have written itself is what it has read.
    if (bytes.toString('base64') !== base64)
        throw invalid(`are not base64 in signature ${number}`);
    const broken = () => invalid(`are not of the form SSHSIG version 1 in signature ${number}`);
    if (bytes.subarray(0, 6).toString('latin1') !== 'SSHSIG' || bytes.length < 10 || bytes.readUInt32BE(6) !== 1)
        throw broken();
    const strings = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .allStrings */ .ut)(bytes.subarray(10), 5);
    const [publicKey, namespace] = strings ?? [];
    const keyType = publicKey === undefined ? undefined : (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .firstString */ .Se)(publicKey);
    if (strings?.length !== 5 || publicKey === undefined || namespace === undefined || keyType === undefined)
        throw broken();
    const lines = base64.match(/.{1,70}/g) ?? [];
    return {
        armour: `${[BEGIN, ...lines, END].join('\n')}\n`,
        keyType: keyType.toString('latin1'),
        fingerprint: (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFingerprint */ .yy)(publicKey),
        namespace: namespace.toString('utf8'),
    };
}
function invalid(what) {
    return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('signature-invalid', `The manifest's signatures ${what}; use the manifest.sig that "grind-to-prod sign" wrote.`);
}


/***/ }),

/***/ 114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ firstString),
/* harmony export */   ut: () => (/* binding */ allStrings),
/* harmony export */   yy: () => (/* binding */ keyFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/* Keys and signatures in ssh's binary form (RFC 4251, section 5): strings, each with its length in four bytes before it. */
/** `SHA256:` and base64 without padding, as ssh shows a public key's bytes. */
function keyFingerprint(publicKey) {
    return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(publicKey).digest('base64').replace(/=+$/, '')}`;
}
/** The first of ssh's strings (four bytes of length, then as many bytes), or undefined when it is not whole. */
function firstString(bytes) {
    if (bytes.length < 4)
        return undefined;
    const end = 4 + bytes.readUInt32BE(0);
    return end > bytes.length ? undefined : bytes.subarray(4, end);
}
/** All of ssh's strings, which must fill the bytes to their end; undefined when they do not, or are more than `limit`. */
function allStrings(bytes, limit) {
    const strings = [];
    for (let rest = bytes; rest.length > 0;) {
        const next = firstString(rest);
        if (next === undefined || strings.length === limit)
            return undefined;
        strings.push(next);
        rest = rest.subarray(4 + next.length);
    }
    return strings;
}


/***/ })

};
