import {openSamples} from './source/library/samples.ts';

const sources = await openSamples(new URL('../', import.meta.url));
for (const {id, outlet} of sources) process.stdout.write(`${id}\t${outlet}\n`);
