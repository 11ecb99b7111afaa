// Stands in for the compiled logger of the embedded VS Code, so that its log files and output channels have their lines.
// Same interface as @vscode/spdlog; a file that grows too large is begun anew.
const { appendFileSync, mkdirSync, renameSync, statSync } = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
  #file;
  #limit;
  #level = 2;
  #stamped = true;

  constructor(_type, _name, file, limit) {
    mkdirSync(path.dirname(file), { recursive: true });
    appendFileSync(file, '');
    this.#file = file;
    this.#limit = limit;
  }

  #write(level, message) {
    if (level < this.#level) return;
    if (statSync(this.#file).size > this.#limit) renameSync(this.#file, `${this.#file}.1`);
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    appendFileSync(this.#file, this.#stamped ? `${time} [${LEVELS[level]}] ${message}\n` : message);
  }

  trace(message) {
    this.#write(0, message);
  }
  debug(message) {
    this.#write(1, message);
  }
  info(message) {
    this.#write(2, message);
  }
  warn(message) {
    this.#write(3, message);
  }
  error(message) {
    this.#write(4, message);
  }
  critical(message) {
    this.#write(5, message);
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  clearFormatters() {
    this.#stamped = false;
  }
  setPattern() {}
  flush() {}
  drop() {}
}

exports.Logger = Logger;
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (...args) => new Logger('rotating', ...args);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
