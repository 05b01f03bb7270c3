/** What a server says of a file: its media type in lower case, and the encoding of a text. */
export type ContentType = {readonly mediaType: string; readonly charset: string | undefined};

/** Reads the `Content-Type` of an answer: `text/html; charset="utf-8"`. The media type is empty where none is told. */
export function readContentType(value: string | null | undefined): ContentType {
	const [mediaType = ''] = (value ?? '').split(';', 1);
	const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(value ?? '')?.[1];
	return {mediaType: mediaType.trim().toLowerCase(), charset};
}
