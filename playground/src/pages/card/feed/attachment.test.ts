import { expect, it } from 'vitest';
import { attachmentOf } from './attachment.ts';

it('leads to the file that a note names, and knows a picture', () => {
  expect(attachmentOf({ file_name: 'Offer 1.pdf', version_uuid: 'a-b' })).toEqual({
    name: 'Offer 1.pdf',
    href: '/v1.0/download/a-b/Offer%201.pdf',
    picture: false,
  });
  expect(attachmentOf({ original_name: 'roof.JPG', link: 'https://files.example/1' })).toEqual({
    name: 'roof.JPG',
    href: 'https://files.example/1',
    picture: true,
  });
  expect(attachmentOf({ file_name: 'lost.txt' }).href).toBe('');
});
