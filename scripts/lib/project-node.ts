/**
 * Refuses to go on with a Node that cannot run this project. Import it first in every entry point: imports are
 * evaluated in order, so it speaks before the native SQLite module is loaded, which crashes Node 20 outright.
 */
const minimumMajor = 24;

if (Number(process.versions.node.split('.')[0]) < minimumMajor) {
  process.stderr.write(
    `This needs Node ${minimumMajor} or later, and this is Node ${process.versions.node}. ` +
      'A checkout brings its own: use the npm scripts there (npm start, npm test, npm run …) and not node itself.\n',
  );
  process.exit(1);
}
