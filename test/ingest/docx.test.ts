import {strToU8, unzipSync, zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {blocksOf, openOne} from './open-one.ts';
import {docxOf} from './sample-files.ts';

const BOLD = '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Ferry stays in port</w:t></w:r><w:r><w:t>';

/** A document whose properties state what is given. */
const stating = (properties: string, ...paragraphs: readonly (readonly [style: string, text: string])[]) =>
	zipSync({
		...unzipSync(docxOf(...paragraphs)),
		'docProps/core.xml': strToU8(`<cp:coreProperties>${properties}</cp:coreProperties>`),
	});

test('what a document says in its text goes before what its properties say, and what machines put there is nothing', async () => {
	const source = await openOne(
		'report.docx',
		stating(
			'<dc:title>Document1</dc:title><dc:creator>Microsoft Office User</dc:creator>',
			['Normal', BOLD],
			['Normal', 'By Ada Moss'],
			['Normal', '12 March 2024'],
			['Normal', 'The ferry to the islands stays in port.'],
		),
	);
	expect(source).toMatchObject({title: 'Ferry stays in port', author: 'Ada Moss', published: '2024-03-12'});
	expect(blocksOf(source)).toEqual([
		'title: Ferry stays in port',
		'furniture: By Ada Moss',
		'furniture: 12 March 2024',
		'paragraph: The ferry to the islands stays in port.',
	]);
	const nameless = stating('<dc:creator>amoss</dc:creator>', ['Title', 'Ferry'], ['Normal', 'It stays in port.']);
	expect((await openOne('report.docx', nameless)).author).toBeUndefined();
});

test('the title is the paragraph that is set as one, or stated where there are several chapters', async () => {
	const chapters = [
		['Heading 1', 'Before'],
		['Normal', 'The river rose.'],
		['Heading 1', 'After'],
		['Normal', 'The river fell.'],
	] as const;
	const stated = '<dc:title>The Tarn in flood</dc:title>';
	expect((await openOne('report.docx', stating(stated, ...chapters))).title).toBe('The Tarn in flood');
	const set = ['Title', 'High water'] as const;
	expect((await openOne('report.docx', stating(stated, set, ...chapters))).title).toBe('High water');
});
