// Widgets compiled for old browsers take the runtime of generators for granted, as a global of the page.
import 'regenerator-runtime/runtime.js';
import './theme/index.css';
import { render } from 'preact';
import { App } from './app/App.tsx';
import { runEffectsPromptly } from './app/prompt-effects.ts';
import { StartFailure } from './app/StartFailure.tsx';
import { startStage } from './app/start.ts';

const root = document.getElementById('kit-root') ?? document.body;
runEffectsPromptly();
try {
  startStage();
  render(<App />, root);
} catch (cause) {
  render(<StartFailure cause={cause} />, root);
}
