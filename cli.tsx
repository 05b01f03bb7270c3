import {openSamples} from './source/library/samples.ts';

const sources = await openSamples(new URL('../', import.meta.url));
if (process.argv[2] === 'list') for (const {id, outlet} of sources) process.stdout.write(`${id}\t${outlet}\n`);
else {
	const {runReader} = await import('./source/ui/run-reader.tsx');
	await runReader(sources as never, {threshold: 0.3, ascii: false, theme: 'dark'});
}
