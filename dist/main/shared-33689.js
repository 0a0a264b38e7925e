export const modules = {

/***/ 33689: // build/js/domain/manifest/own-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ manifestStorePath),
/* harmony export */   lD: () => (/* binding */ manifestOwnPath)
/* harmony export */ });
/* unused harmony export manifestReferences */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _closure_text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48352);
/* harmony import */ var _nar_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95658);
/* harmony import */ var _release_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50452);




/** Store paths of a manifest's components, each once and sorted: what the manifest's own store path refers to. */
function manifestReferences({ components }) {
    return [...new Set(Object.values(components).map(({ storePath }) => storePath))].toSorted();
}
/**
 * The manifest's own store path. It follows from the manifest's bytes, of which the release id is the SHA-256: whoever has those
 * needs nobody to tell the path, and takes no other.
 */
function manifestStorePath(manifest, id) {
    return (0,_closure_text_path_js__WEBPACK_IMPORTED_MODULE_1__/* .contentStorePath */ .sF)(['text', ...manifestReferences(manifest)], id, `${manifest.application}-release.json`);
}
/** The manifest's own store path as a path of the release's closure, with the NAR hash and size that follow from its bytes too. */
function manifestOwnPath(manifest, text) {
    const nar = (0,_nar_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNar */ .I)(Buffer.from(text));
    return {
        path: manifestStorePath(manifest, (0,_release_id_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseId */ .B)(text)),
        narHash: `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(nar).digest('base64')}`,
        narSize: nar.length,
        references: manifestReferences(manifest),
    };
}


/***/ }),

/***/ 95658: // build/js/domain/nar/writer.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileNar),
/* harmony export */   Z: () => (/* binding */ NarWriter)
/* harmony export */ });
/**
 * The Nix archive format (NAR): a file tree as one stream of bytes, the same for the same tree. This writes its words; who reads
 * a tree of files is `tools/nix/nar.ts`.
 * Source: https://nix.dev/manual/nix/latest/protocols/nix-archive.
 */
/** Bytes that wait to be given out: trees are full of tiny strings, and a chunk for each would cost more than reading them. */
class NarWriter {
    size = 0;
    #parts = [];
    strings(...values) {
        for (const value of values) {
            const bytes = typeof value === 'string' ? Buffer.from(value) : value;
            this.length(bytes.length);
            this.raw(bytes);
            this.padding(bytes.length);
        }
    }
    length(value) {
        const bytes = Buffer.alloc(8);
        bytes.writeBigUInt64LE(BigInt(value));
        this.raw(bytes);
    }
    /** Zeros up to the next multiple of eight bytes. */
    padding(length) {
        this.raw(Buffer.alloc((8 - (length % 8)) % 8));
    }
    raw(bytes) {
        this.#parts.push(bytes);
        this.size += bytes.length;
    }
    take() {
        const taken = Buffer.concat(this.#parts, this.size);
        this.#parts = [];
        this.size = 0;
        return taken;
    }
}
/** The NAR of one regular, not executable file with these contents. */
function fileNar(contents) {
    const writer = new NarWriter();
    writer.strings('nix-archive-1', '(', 'type', 'regular', 'contents', contents, ')');
    return writer.take();
}


/***/ }),

/***/ 82082: // build/js/tools/nix/error-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mayBeCollected),
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** What is wrong, in one line, of an error that Nix printed: without the trace above it, and the log and advice below. */
function errorText(printed) {
    const text = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(printed).split(/\n\s*(?:Output paths:|[Ll]ast \d+ log lines:|For full logs)/)[0];
    return text
        .slice(Math.max(0, text.lastIndexOf('error:')))
        .replace(/^error:\s*/, '')
        .replaceAll(/\s+/g, ' ')
        .replace(/[;.\s]+$/, '');
}
/**
 * True when a garbage collection may have caused the error. It can take a derivation between its evaluation and its build (what
 * the evaluation cache remembers has no temporary root), or a source that is just being copied. The daemon of Nix 2.26 even
 * ends when a derivation goes at a bad moment (an assertion in derivation-goal.cc, `drv` in loadDerivation).
 */
function mayBeCollected(error) {
    return collected.some((pattern) => pattern.test(error));
}
const collected = [
    /missing derivation '/,
    /\/nix\/store\/[^']+' (?:is not valid|does not exist)/,
    /No such file or directory.*\/nix\/store\/|\/nix\/store\/.*No such file or directory/,
    /daemon disconnected unexpectedly/,
];


/***/ }),

/***/ 78123: // build/js/tools/nix/flake.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ flakeReference),
/* harmony export */   ML: () => (/* binding */ flakeOptions),
/* harmony export */   pJ: () => (/* binding */ evaluateCommand),
/* harmony export */   vV: () => (/* binding */ systemCommand)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);

/**
 * The flake reference of an installable (`./folder#attribute`) at one commit of a local repository. It names the commit,
 * so what is built is what was committed, whatever the working tree holds. `shallow` because a clone may lack history: with it
 * every clone evaluates alike, and none offers `revCount`, which would differ.
 */
function flakeReference(root, commit, installable) {
    const [folder = '', attribute = ''] = installable.split('#');
    const directory = folder.replace(/^\.\/?/, '');
    const url = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(root);
    url.searchParams.set('rev', commit);
    url.searchParams.set('shallow', '1');
    if (directory !== '')
        url.searchParams.set('dir', directory);
    return `git+${url.href}#${attribute}`;
}
/** Evaluation is pure and takes what the lock file says, whatever the user's own nix.conf holds. */
const flakeOptions = [
    '--extra-experimental-features',
    'nix-command flakes',
    '--option',
    'pure-eval',
    'true',
    '--option',
    'accept-flake-config',
    'false',
    '--no-update-lock-file',
];
/** Prints the derivation (a `.drv` store path) that an installable evaluates to. */
function evaluateCommand(reference) {
    return { argv: ['nix', 'eval', ...flakeOptions, '--raw', `${reference}.drvPath`], effect: 'read' };
}
/** Prints, as JSON, the kind of system that this machine builds for. */
const systemCommand = {
    argv: ['nix-instantiate', '--eval', '--json', '--expr', 'builtins.currentSystem'],
    effect: 'read',
};


/***/ }),

/***/ 53324: // build/js/domain/config/places.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ rememberPlaces),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   wz: () => (/* binding */ atField)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

const locations = new WeakMap();
/** Remembers of a configuration where its fields stand, for as long as it is in use. */
function rememberPlaces(config, locate) {
    locations.set(config, locate);
}
/** The line of a configuration that a problem comes from, for an error; nothing for a configuration that was not read from a file. */
function placesOf(config, path, message) {
    const locate = locations.get(config);
    return locate === undefined ? [] : [{ ...locate(path), message }];
}
/** Rethrows what a field of the configuration caused, with its line: for a promise's `catch`. */
function atField(config, path) {
    return (error) => {
        if (!(error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8))
            throw error;
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8(error.code, error.message, { hint: error.hint, cause: error.cause, places: placesOf(config, path, error.text) });
    };
}


/***/ }),

/***/ 13909: // build/js/tools/git/git.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ gitCommand),
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/**
 * A git command in a repository. It asks for no password, takes no lock that it does not need, speaks English (its words are read),
 * and sees the objects as they are, not through refs/replace.
 */
function gitCommand(directory, words, effect = 'read') {
    return {
        argv: ['git', '-C', directory, ...words],
        effect,
        environment: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
    };
}
/** What git said last, for a message: `fatal:` and the like are left out. */
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const said = lines.findLast((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? 'no reason given';
    return said.replace(/^(?:fatal|error): /, '').trim();
}


/***/ }),

};
