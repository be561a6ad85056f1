import { describe, expect, it } from 'vitest';
import { matchPath } from './match.ts';

describe('matchPath', () => {
  it('takes named parts and ignores a slash at the end', () => {
    expect(matchPath('/leads/detail/:id', '/leads/detail/12/')).toEqual({ id: '12' });
    expect(matchPath('/leads/list/', '/leads/list')).toEqual({});
  });

  it('lets optional parts be missing', () => {
    expect(matchPath('/widget_page/:code/:item?/:sub?', '/widget_page/abc')).toEqual({ code: 'abc' });
    expect(matchPath('/widget_page/:code/:item?/:sub?', '/widget_page/abc/x/y')).toEqual({
      code: 'abc',
      item: 'x',
      sub: 'y',
    });
  });

  it('refuses longer, shorter and other paths', () => {
    expect(matchPath('/leads/detail/:id', '/leads/detail/1/2')).toBeUndefined();
    expect(matchPath('/leads/detail/:id', '/leads/detail')).toBeUndefined();
    expect(matchPath('/leads/detail/:id', '/contacts/detail/1')).toBeUndefined();
  });

  it('keeps a malformed escape as it is', () => {
    expect(matchPath('/catalogs/:id', '/catalogs/%zz')).toEqual({ id: '%zz' });
  });
});
