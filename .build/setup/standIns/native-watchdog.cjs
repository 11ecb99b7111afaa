// Stands in for the compiled watchdog of the embedded VS Code: an extension host ends when its parent has ended.
const INTERVAL_MS = 2_000;

exports.start = (parent) => {
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  }, INTERVAL_MS).unref();
};
exports.exit = (code) => process.exit(code || 0);
