import { describe, expect, it } from 'vitest';
import { fillTags } from './description-tags.ts';

const values = {
  host: 'https://demo.example',
  subdomain: 'demo',
  login: 'me@example.com',
  accountId: 5,
  userId: 7,
  topLevelDomain: 'com',
  apiHash: '<hash>',
};

describe('fillTags', () => {
  it('fills what it knows and leaves the rest and the HTML as they are', () => {
    expect(fillTags('<b>#SUBDOMAIN#</b> #ACCOUNT_ID#/#USER_ID# #NOPE# #1', values)).toBe(
      '<b>demo</b> 5/7 #NOPE# #1',
    );
  });

  it('writes values as text', () => {
    expect(fillTags('#API_HASH#', values)).toBe('&lt;hash&gt;');
  });

  it('makes a link of the old tag, with the values in its address', () => {
    expect(fillTags('#LINK#https://a.example/?s=#SUBDOMAIN##/LINK#', values)).toBe(
      '<a href="https://a.example/?s=demo" target="_blank" rel="noreferrer" referrerpolicy="no-referrer">https://a.example/?s=demo</a>',
    );
  });
});
