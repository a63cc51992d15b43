// Jest sees the sources as Node does: types are stripped in place, so that lines and columns stay and no source map is needed.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { stripTypeScriptTypes } = require('node:module');

const own = readFileSync(__filename);

module.exports = {
  process: (text) => ({ code: stripTypeScriptTypes(text) }),
  getCacheKey: (text, path, { instrument }) =>
    createHash('sha256').update(own).update(process.version).update(path).update(String(instrument)).update(text).digest('hex'),
};
