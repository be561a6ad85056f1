/** Where the records of a zip begin, as little-endian numbers (APPNOTE.TXT 4.3). */
export const SIGNATURE = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  central: 0x02014b50,
  end: 0x06054b50,
  zip64End: 0x06064b50,
  zip64Locator: 0x07064b50,
} as const;

/** A 16 or 32 bit field with this value says: look into the zip64 field instead. */
export const IN_ZIP64 = { u16: 0xffff, u32: 0xffffffff } as const;
