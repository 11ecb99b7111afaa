// Ends a window again and again while it stores the index: `node .build/kill.mjs [times]`.
process.env.PARALLAX_KILLS = process.argv[2] ?? '200';
process.env.PARALLAX_UNIT = 'test/unit/host/indexFile.test.ts';
process.argv.splice(2);
await import('./unit.mjs');
