import { expect, it } from 'vitest';
import { wrappingFolder } from './wrapping-folder.ts';

it('has nothing against a manifest at the root, wherever else one is', () => {
  expect(wrappingFolder(['a/manifest.json', 'manifest.json'], 'zip')).toBeUndefined();
});

it('says nothing when there is no manifest at all', () => {
  expect(wrappingFolder(['script.js', 'a/my-manifest.json'], 'zip')).toBeUndefined();
});

it('names the highest folder that has one', () => {
  expect(wrappingFolder(['a/b/manifest.json', 'c/manifest.json'], 'zip')?.path).toBe('c/');
});

it('does not take the shadow copy of macOS for the manifest', () => {
  expect(wrappingFolder(['__MACOSX/manifest.json', 'w/x/manifest.json'], 'zip')?.path).toBe('w/x/');
});

it('tells the owner of a folder to give the other one', () => {
  expect(wrappingFolder(['dist/manifest.json'], 'folder')?.hint).toBe('Give the folder "dist/" instead.');
});
