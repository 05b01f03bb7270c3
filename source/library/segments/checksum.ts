/** The CRC-32 of some bytes: a part of a file that the disk gave back otherwise is known by it. */
export function checksum(bytes: Uint8Array): number {
	// Loaded at first need: what only reads articles needs none.
	return process.getBuiltinModule('node:zlib').crc32(bytes);
}
