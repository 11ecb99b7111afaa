// A program that stores one index after the other until it is ended, as a window does; a line for each that is stored.
import { readFileSync } from 'node:fs';
import { IndexFile } from '../../../src/host/library/indexFile';
import { NodeStorage } from './nodeStorage';

const [folder = '', first = '', last = '', ...indexes] = process.argv.slice(2);

async function run(): Promise<void> {
  const indexFile = new IndexFile(new NodeStorage(folder), '1.0.0');
  const contents = indexes.map((file) => readFileSync(file));
  for (let number = Number(first); number < Number(last); number++) {
    await indexFile.write(contents[number % contents.length] ?? new Uint8Array());
    process.stdout.write(`${number}\n`);
  }
}

void run();
