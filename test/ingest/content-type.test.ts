import {expect, test} from 'vitest';
import {readContentType} from '../../source/ingest/content-type.ts';

test('media type and encoding are told apart, however they are written', () => {
	expect(readContentType('text/html; charset=utf-8')).toEqual({mediaType: 'text/html', charset: 'utf-8'});
	expect(readContentType(' Text/HTML ;Charset="ISO-8859-1"; q=1')).toEqual({
		mediaType: 'text/html',
		charset: 'ISO-8859-1',
	});
	expect(readContentType("text/plain;charset='koi8-r'")).toEqual({mediaType: 'text/plain', charset: 'koi8-r'});
	expect(readContentType('application/rss+xml')).toEqual({mediaType: 'application/rss+xml', charset: undefined});
});

test('where nothing is told, nothing is known', () => {
	expect(readContentType(undefined)).toEqual({mediaType: '', charset: undefined});
	expect(readContentType('; charset=')).toEqual({mediaType: '', charset: undefined});
});
